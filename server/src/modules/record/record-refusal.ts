import { invalid, unmet, type Problem, type Refusal, type UnmetNeed } from '@starling/shared/refusal';
import type { Result } from '@starling/shared/result';
import type { MeasuredMatter } from './record-measure.ts';
import { asNeed, type NextDate } from './record-next.ts';
import type { RecordStep } from './record-step.ts';

const NEXT_IS_SET = {
  need: 'next',
  message: 'The next date is set already. Move it on the calendar, and leave it here as it is.',
  cites: [],
};

/** What the gates answered to one save. */
export interface Weighed {
  readonly step: Result<RecordStep | null>;
  readonly next: Result<NextDate | null>;
  /** The matter stands there already, and its next date is set. */
  readonly isSet: boolean;
}

/** Everything that stands against the save, in one answer. What the calendar has against the date keeps its own answer when it is all there is. */
export function whyNot(matter: MeasuredMatter, { step, next, isSet }: Weighed): Refusal | null {
  const missing = [...missingStep(step), ...matter.needs, ...(isSet ? movedDate(matter) : [])];
  const ofNext = next.ok ? null : next.refusal;
  if (missing.length > 0) return unmet([...missing, ...matter.problems.map(asMissing), ...(ofNext === null ? [] : [asNeed(ofNext)])]);
  return matter.problems.length === 0 ? ofNext : withProblems(matter.problems, ofNext);
}

/** That the new date is not named is said once, with the next step. */
function missingStep(step: Weighed['step']): readonly UnmetNeed[] {
  return !step.ok && step.refusal.code === 'UNMET' ? step.refusal.unmet.filter(({ need }) => need !== 'newDateIsNamed') : [];
}

function movedDate({ asked, facts }: MeasuredMatter): readonly UnmetNeed[] {
  const sessionId = asked.next?.sessionId ?? null;
  return sessionId === null || sessionId === facts.nextSessionId ? [] : [NEXT_IS_SET];
}

function withProblems(problems: readonly Problem[], ofNext: Refusal | null): Refusal {
  if (ofNext === null) return invalid(problems);
  return ofNext.code === 'INVALID' ? invalid([...problems, ...ofNext.problems]) : unmet([...problems.map(asMissing), asNeed(ofNext)]);
}

function asMissing({ field, message, cites }: Problem): UnmetNeed {
  return { need: field, message, cites };
}
