import { median } from '../quiet-load.ts';
import type { KeysTimed, MatterKind, MeteredMatter } from './matter-meter.ts';

type ByKind = Readonly<Record<MatterKind, number>>;

/** A court day in figures. */
export interface CourtDay {
  /** The most keys that one of its kind took. */
  readonly keys: ByKind;
  /** Milliseconds within which three of four keys were answered on the screen, press and release. */
  readonly p75Ms: number;
  /** The same of the press alone, to its next paint. */
  readonly echoMs: number;
  /** How many keys were timed. */
  readonly timed: number;
  /** The middle one of its kind, in seconds. */
  readonly seconds: ByKind;
  /** The middle one of its kind, in questions to the server. */
  readonly queries: ByKind;
  readonly matters: readonly MeteredMatter[];
}

/** The figures of what was metered. */
export function figuresOf(matters: readonly MeteredMatter[], { echo, whole }: KeysTimed): CourtDay {
  return {
    keys: each(matters, 'keys', (values) => Math.max(...values)),
    p75Ms: threeQuarters(whole),
    echoMs: threeQuarters(echo),
    timed: whole.length,
    seconds: each(matters, 'seconds', (values) => Math.round(median(values) * 100) / 100),
    queries: each(matters, 'queries', median),
    matters,
  };
}

function each(matters: readonly MeteredMatter[], of: 'keys' | 'seconds' | 'queries', sum: (values: readonly number[]) => number): ByKind {
  const by = (kind: MatterKind): number => sum(matters.filter((one) => one.kind === kind).map((one) => one[of]));
  return { finding: by('finding'), continuance: by('continuance'), progress: by('progress'), call: by('call'), next: by('next') };
}

function threeQuarters(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.75) - 1] ?? Number.NaN;
}
