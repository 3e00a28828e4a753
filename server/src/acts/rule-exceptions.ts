import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import { happened } from '@starling/shared/events';
import type { BrokenRule } from '@starling/shared/calendar/ground';
import { takesException } from '@starling/shared/calendar/rules/hard-rules';
import { can } from '@starling/shared/policy/can';
import { invalid, type Problem, type Refusal } from '@starling/shared/refusal';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';

/** A judge's word that one hard rule does not bind one hearing. */
export interface RuleException {
  readonly rule: string;
  readonly reason: string;
}

/** What is wrong with the exceptions themselves; null when they may be given by this seat. */
export function whyNoException(exceptions: readonly RuleException[], seat: ActingSeat): Refusal | null {
  const problems = exceptions.flatMap((one, at) =>
    problemOf(one, seat).map((message): Problem => ({ field: `exceptions.${String(at)}.rule`, message, cites: [] })),
  );
  return problems.length === 0 ? null : invalid(problems);
}

function problemOf({ rule }: RuleException, seat: ActingSeat): readonly string[] {
  if (seat === 'system' || !can(seat, 'rule.except'))
    return ['Only the judge sets a hearing against a rule. Leave this empty, and ask the judge.'];
  return takesException(rule) ? [] : ['No exception is made to this rule. Choose another slot.'];
}

/** The rules that still stand against a place once the judge's exceptions are taken away. */
export function stillBroken(broken: readonly BrokenRule[], exceptions: readonly RuleException[]): readonly BrokenRule[] {
  return broken.filter(({ rule }) => !exceptions.some((one) => one.rule === rule));
}

/** The rows and events of the exceptions that were needed; one that was not needed is not written. */
export function exceptionsAct(
  exceptions: readonly RuleException[],
  { hearingId, petitionId, givenBy }: { readonly hearingId: string; readonly petitionId: string | null; readonly givenBy: string | null },
): Pick<JournalEntry, 'events' | 'changes'> {
  const rows = exceptions.map(({ rule, reason }) => ({ hearingExceptionId: newId(), hearingId, rule, reason, givenBy }));
  return {
    events: rows.map(({ hearingExceptionId }) =>
      happened('HearingSetAgainstARule', { subjectId: hearingExceptionId, petitionId, facts: { hearingId } }),
    ),
    changes: rows.map((values) => ({ insert: 'hearing_exception', values })),
  };
}
