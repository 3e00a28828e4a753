import type { Scope } from '@starling/db/scope';
import type { Result } from '@starling/shared/result';
import { HEARING_ROOM, type HearingRoomCommand, type HearingRoomFacts } from '@starling/shared/workflow/hearing-room';
import type { HearingStanding } from '../reads/hearing-standing.read.ts';
import { noSuchStep, takeStep, type TakenStep } from './take-step.ts';

const NOT_NOW: Readonly<Record<HearingRoomCommand, string>> = {
  sayLate: 'This youth is here, or the matter ended. Read it again.',
  clearRoom: 'This matter ended. There is nothing to clear the room for.',
  admit: 'This matter ended. Nobody comes in any more.',
  pause: 'Only the matter before the bench is paused.',
  resume: 'Only the matter before the bench goes on.',
  takeUnderSubmission: 'Only the matter before the bench is taken under submission.',
};

/** What a step may look at beside the standing; what is left out counts as given. */
export type RoomFacts = Partial<Pick<HearingRoomFacts, 'expectedTimeIsNamed' | 'judgeAgreed' | 'untilIsNamed'>>;

/** Asks the table of the room for one step of a matter. It changes nothing of where the hearing stands. */
export function roomStep(
  scope: Scope,
  { state, sessionState, pausedAt }: HearingStanding,
  { command, ...given }: RoomFacts & { readonly command: HearingRoomCommand },
): Result<TakenStep<HearingStanding['state']>> {
  const facts = { sessionState, isPaused: pausedAt !== null, expectedTimeIsNamed: true, judgeAgreed: true, untilIsNamed: true, ...given };
  return takeStep(HEARING_ROOM, { state, command, facts, seat: scope.actor.seat, absent: noSuchStep(NOT_NOW[command]) });
}
