import type { LocalDate } from '../../time/local-date.ts';
import type { Reason } from '../answer.ts';
import type { Citation } from '../citation.ts';
import type { ReliefStep } from '../relief.ts';
import type { SealingBasis } from '../us-ca/wic-786.ts';
import type { AlternativeKind } from './alternatives.ts';
import type { PaperKey } from './papers.ts';

/** Whether the relief is open: yes, no, not known yet, open in law (the judge chooses), or the judge's discretion. */
export type Eligible = boolean | 'undetermined' | 'open' | 'discretion';

/** A day that follows from the answer. */
export interface DatedStep {
  readonly words: string;
  readonly on: LocalDate;
  readonly cite: Citation;
}

/** What one way through the law came to. The parts that a way does not speak of are empty. */
export interface Decision {
  /** The step of the decision order (D0 to D7) that matched; null when none did. */
  readonly step: ReliefStep | null;
  readonly eligible: Eligible;
  /** The section that gives the relief, or 'none'. */
  readonly route: string;
  readonly dismisses: boolean;
  /** What the seal rests on; null when nothing is sealed by this answer. */
  readonly sealingBasis: SealingBasis | null;
  /** The guard that stops it, where one does. */
  readonly blocked: string | null;
  readonly alternatives: readonly AlternativeKind[];
  readonly reasons: readonly Reason[];
  readonly flags: readonly string[];
  /** What must happen first. */
  readonly requires: readonly Reason[];
  /** The orders in the order in which they are made. */
  readonly steps: readonly Reason[];
  readonly dates: readonly DatedStep[];
  readonly papers: readonly PaperKey[];
  readonly missing: readonly string[];
  /** What was taken for true because the facts are silent. */
  readonly assumed: readonly string[];
}

const SILENT: Decision = {
  step: null,
  eligible: false,
  route: 'none',
  dismisses: false,
  sealingBasis: null,
  blocked: null,
  alternatives: [],
  reasons: [],
  flags: [],
  requires: [],
  steps: [],
  dates: [],
  papers: [],
  missing: [],
  assumed: [],
};

/** A decision: what is not said stays empty, and nothing is open, dismissed or sealed by silence. */
export function decision(said: Partial<Decision>): Decision {
  return { ...SILENT, ...said };
}
