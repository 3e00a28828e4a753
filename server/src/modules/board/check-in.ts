import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { ok, type Result } from '@starling/shared/result';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { HEARING } from '@starling/shared/workflow/hearing';
import { hearingAct } from '../../acts/hearing-act.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';

const ABSENT = 'This matter ended. Read the board again.';

/**
 * The check-in of a youth who arrived, as part of the arrival. A youth who comes after the first call keeps the place in the line: the matter stays
 * on second call or behind the others, and waits from now on. Nothing for a youth who is checked in already.
 */
export function checkInBy(scope: Scope, standing: HearingStanding): Result<Pick<JournalEntry, 'events' | 'changes'>> {
  const { state, sessionState, checkedInAt, minuteIsSigned } = standing;
  if (state === 'checked_in' || state === 'in_hand') return ok({ events: [], changes: [] });
  const comesLate = state === 'second_call' || state === 'trailed';
  if (comesLate && checkedInAt !== null) return ok({ events: [], changes: [] });
  const facts = { sessionState, isToday: isCourtDayOfAct(standing), goodCause: '', newDateIsNamed: false, minuteIsSigned };
  const taken = takeStep(HEARING, {
    state: comesLate ? 'set' : state,
    command: 'checkIn',
    facts,
    seat: scope.actor.seat,
    absent: noSuchStep(ABSENT),
  });
  if (!taken.ok) return taken;
  const to = comesLate ? state : taken.value.to;
  return ok(hearingAct({ command: 'checkIn', to, at: scope.now(), by: scope.actor.accountId, standing }));
}
