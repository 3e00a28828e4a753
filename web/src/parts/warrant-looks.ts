import { WARRANT_KIND, WARRANT_STATE, type WarrantState } from '@starling/shared/vocabulary/warrant';
import { warrantIsLive } from '@starling/shared/workflow/warrant';

const KINDS: Readonly<Record<string, string>> = WARRANT_KIND;

interface WarrantLook {
  readonly words: string;
  /** True while an officer may still act on it. */
  readonly isLive: boolean;
}

/** A warrant's state in words; one this version does not know counts as live, because the mistake the other way arrests a child. */
export function warrantLooks(state: string): WarrantLook {
  return isWarrantState(state) ? { words: WARRANT_STATE[state], isLive: warrantIsLive(state) } : { words: state, isLive: true };
}

/** What kind of warrant, in words. */
export function warrantKindWords(kind: string): string {
  return KINDS[kind] ?? kind;
}

function isWarrantState(state: string): state is WarrantState {
  return Object.hasOwn(WARRANT_STATE, state);
}
