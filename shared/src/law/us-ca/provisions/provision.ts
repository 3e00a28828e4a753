import type { Citation } from '../../citation.ts';
import type { SettingName } from '../../court-settings.ts';

/** How sure we are of one provision: read, read in part, not read, or no authority either way (then a court setting decides). */
export type ProvisionStatus = 'verified' | 'part' | 'unverified' | 'open';

/** One provision of a section in our own plain words. */
export interface Provision {
  /** Its place in the section, '(a)' or '(c)(7)'; empty where it speaks of the section as a whole. */
  readonly at: string;
  readonly words: string;
  readonly status: ProvisionStatus;
  /** What it leans on besides its own section. */
  readonly cites: readonly Citation[];
  /** The court settings that fill what this provision leaves open. */
  readonly settings: readonly SettingName[];
}

/** A section as a person reads it: the last amendment, the provisions in the order of the statute, then what is known around it. */
export interface ReadableSection {
  /** The rule file it belongs to, as the register names it. */
  readonly file: string;
  /** The last amendment that we know of; null where none is known to us. */
  readonly amended: string | null;
  readonly provisions: readonly Provision[];
  /** Decisions, open points and readings of our own, in no statute's order. */
  readonly notes: readonly Provision[];
}

type Beside = Partial<Pick<Provision, 'status' | 'cites' | 'settings'>>;

/** A provision whose text was read, unless `beside` says otherwise. */
export function says(at: string, words: string, beside: Beside = {}): Provision {
  return { at, words, status: 'verified', cites: [], settings: [], ...beside };
}

/** A point without authority either way: the named settings decide it in each court. */
export function leftOpen(at: string, words: string, settings: readonly SettingName[]): Provision {
  return says(at, words, { status: 'open', settings });
}
