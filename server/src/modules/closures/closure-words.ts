import { CLOSURE_EFFECT } from '@starling/shared/law/closure-effect';
import { CLOCK_RULES } from '@starling/shared/law/clocks/clock-rules';
import { CLOSURE_RULES, type ClosureKind } from '@starling/shared/time/court-closure';

/** A closed day as the statement answers it. */
export interface ClosureFromSql {
  readonly closureId: string;
  readonly closedOn: string;
  readonly kind: ClosureKind;
  readonly reason: string;
  readonly orderReference: string | null;
  /** The hearings that are set on it and that this person sees. */
  readonly hearingsSet: number;
  readonly stands: boolean;
  readonly version: number;
}

/** An extension as the statement answers it; `unit` as it is stored. */
export interface ExtensionFromSql {
  readonly emergencyExtensionId: string;
  readonly clock: string;
  readonly triggersFrom: string;
  readonly triggersTo: string;
  readonly amount: number;
  readonly unit: string;
  readonly orderReference: string;
  readonly stands: boolean;
  readonly version: number;
}

const KIND_NAME = {
  governor: 'GOVERNOR',
  office_closed: 'OFFICE_CLOSED',
  emergency_filing: 'EMERGENCY_FILING',
  emergency_juvenile: 'EMERGENCY_JUVENILE',
} as const satisfies Readonly<Record<ClosureKind, string>>;

/** A closed day as the API shows it. */
export function closureLine({ hearingsSet, ...row }: ClosureFromSql) {
  const { words, cite } = CLOSURE_RULES[row.kind];
  const effect = [CLOSURE_EFFECT[row.kind], ...sayHearings(hearingsSet)].join(' ');
  return { ...row, kind: KIND_NAME[row.kind], kindWords: words, effect, cite };
}

/** Nothing is moved by itself: whoever reads the closed day learns what is still set on it. No word for none, since not every seat sees hearings. */
function sayHearings(set: number): readonly string[] {
  if (set === 0) return [];
  return [set === 1 ? 'One hearing is still set on this day. Set it anew.' : `${set} hearings are still set on this day. Set them anew.`];
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  hours: 'hours',
  courtHours: 'court hours',
  courtDays: 'court days',
  calendarDays: 'days',
  months: 'months',
  years: 'years',
};

/** An extension as the API shows it. */
export function extensionLine(row: ExtensionFromSql) {
  const { amount, unit, clock } = row;
  const words = UNIT_WORDS[unit] ?? unit;
  const clockWords = CLOCK_RULES.find(({ id }) => id === clock)?.act ?? clock;
  return { ...row, clockWords, adds: `${amount} ${amount === 1 ? words.replace(/s$/, '') : words}` };
}
