import type { ClockId } from './clock-id.ts';
import type { ClockRule } from './clock-rule.ts';
import { firstOfPair } from './precondition-answers.ts';
import { PRECONDITION, type PreconditionName } from './preconditions.ts';
import type { Derived } from './started-clock.ts';

/** A circumstance that no table of dates holds and that somebody who knows may establish once; until then the clocks that hang on it wait. */
export interface ClockQuestion {
  readonly name: PreconditionName;
  /** What is asked and what hangs on the answer, in one or two sentences. */
  readonly words: string;
  /** The rows that the answer decides, in the order of the table. */
  readonly decides: readonly ClockId[];
  /** The petition of which it is asked; null: the youth or the case as a whole. */
  readonly petitionId: string | null;
}

/** One clock whose circumstance is not known. */
type Untold = Derived & { readonly kind: 'unknown' };

/** What an ordinary court record holds by itself: without it a clock runs unseen, and that is said as a gap of the record. */
const HELD_BY_THE_RECORD: ReadonlySet<PreconditionName> = new Set<PreconditionName>([
  'detained',
  'not_detained',
  'detained_at_filing',
  'held_over_6_hours',
  'held_over_24_hours',
  'set_within_5_days_of_filing',
  'set_later_than_5_days_after_filing',
  'felony_petition',
  'removed',
  'at_home',
  'in_protective_custody',
  'under_3_at_removal',
  'over_3_at_removal',
  'nonminor',
  'fits_both_systems',
  'other_court_has_child',
  'indian_child',
  'not_indian_child',
]);

/** What is true of the youth and not of one petition; asked once, however many petitions there are. */
const OF_THE_YOUTH: ReadonlySet<PreconditionName> = new Set<PreconditionName>([
  'at_risk_of_foster_care',
  'foster_care_not_recommended',
  'no_services_offered',
  'sealing_duty_at_18',
  'represented',
]);

/** What the law lets follow by itself from a missed clock of these: such a clock must never wait behind a question. */
const NEVER_A_QUESTION: ReadonlySet<ClockRule['ifMissed']> = new Set<ClockRule['ifMissed']>(['release', 'dismiss_without_prejudice']);

/** True when a circumstance is asked as a question; false when its absence is a gap of the record. */
export function isQuestion({ rule, precondition }: Untold): boolean {
  return !HELD_BY_THE_RECORD.has(precondition) && !NEVER_A_QUESTION.has(rule.ifMissed);
}

/** The questions of a case, each once for a petition, and once in all for what concerns the youth. */
export function questionsOf(derived: readonly Derived[]): readonly ClockQuestion[] {
  const groups = new Map<string, { readonly name: PreconditionName; readonly petitionId: string | null; readonly rules: Set<ClockRule> }>();
  for (const one of derived) {
    if (one.kind !== 'unknown' || !isQuestion(one)) continue;
    const name = firstOfPair(one.precondition);
    const petitionId = OF_THE_YOUTH.has(name) ? null : (one.petition?.petitionId ?? null);
    const key = `${petitionId ?? ''}:${name}`;
    const group = groups.get(key) ?? { name, petitionId, rules: new Set<ClockRule>() };
    groups.set(key, group);
    group.rules.add(one.rule);
  }
  return [...groups.values()].map(({ name, petitionId, rules }) => ({
    name,
    words: `Is it so? ${PRECONDITION[name]}. It decides: ${[...rules].map(({ act, cites }) => `${act} (${cites[0].text})`).join('; ')}.`,
    decides: [...rules].map(({ id }) => id),
    petitionId,
  }));
}
