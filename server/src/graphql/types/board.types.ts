import { ObjectType } from '@nestjs/graphql';
import {
  flag,
  flagOrNull,
  id,
  idOrNull,
  instant,
  instantOrNull,
  one,
  oneOrNull,
  text,
  textOrNull,
  wallTime,
  wallTimeOrNull,
  whole,
  wholeOrNull,
} from '../fields.ts';
import { HEARING_STATE, Need } from './docket-row.types.ts';
import type { HearingState } from './docket-row.types.ts';

@ObjectType({ description: 'Somebody who comes to a hearing, and how far they are.' })
export class Arrival {
  @idOrNull('The arrival; null until something was entered about this person.') readonly arrivalId!: string | null;
  @text(
    'Who: youth, minors_counsel, prosecutor, county_counsel, probation_officer, social_worker, advocate, interpreter, support_person, caregiver or transport.',
  )
  readonly who!: string;
  @text('Who, in words.') readonly whoWords!: string;
  @textOrNull('The name that is said in the room; null when nobody is named.') readonly name!: string | null;
  @idOrNull('The participation behind it; null for somebody who takes no part.') readonly participationId!: string | null;
  @text('expected, on_the_way, arrived, ready or left.') readonly state!: string;
  @text('The same in words.') readonly stateWords!: string;
  @instantOrNull('Since when; null until something was entered.') readonly at!: string | null;
  @wholeOrNull('Its version; null until something was entered.') readonly version!: number | null;
}

@ObjectType({ description: 'Whether a youth who did not answer the call may be recorded as away: late is not absent.' })
export class AbsentCheck {
  @flag('Whether the time of grace has passed, the second call was made, and the advocate and the officer were tried.')
  readonly may!: boolean;
  @text('Where the youth stands, in one sentence that is true at this minute.') readonly words!: string;
  @one(() => [String], 'What is still to be done before, a sentence each; empty when nothing is.') readonly missing!: readonly string[];
  @wallTime('Until when the youth is late, and not absent.') readonly graceUntil!: string;
  @instantOrNull('When the matter was called the second time.') readonly secondCalledAt!: string | null;
  @instantOrNull('When the advocate was tried; null until then.') readonly triedAdvocateAt!: string | null;
  @instantOrNull('When the officer or the worker was tried; null until then.') readonly triedOfficerAt!: string | null;
}

@ObjectType({ description: 'One matter on the check-in board: who is here, how long the youth has waited, what is missing.' })
export class BoardRow {
  @id('The hearing.') readonly hearingId!: string;
  @id('Its case.') readonly caseId!: string;
  @whole('Its version.') readonly version!: number;
  @whole("Its place in today's line.") readonly place!: number;
  @wallTime('The time it is set for.') readonly startsAt!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @one(() => HEARING_STATE, 'Where it stands.') readonly state!: HearingState;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @wholeOrNull('Minutes the youth has waited, from coming or, if later, from the time told; null while nobody waits.')
  readonly waitingMinutes!: number | null;
  @text('none, amber or red, by the limits of the court.') readonly waitColour!: string;
  @flag('Whether the time told has passed and the youth is not here. Late is not absent.') readonly isLate!: boolean;
  @wallTimeOrNull('When the youth is said to be coming; null when nobody said.') readonly expectedAt!: string | null;
  @oneOrNull(() => AbsentCheck, 'What is done before anybody is called absent; null once the youth is here.')
  readonly absent!: AbsentCheck | null;
  @idOrNull('The place where the youth waits; null when none was given.') readonly waitingPlaceId!: string | null;
  @textOrNull('The same in words.') readonly waitingPlace!: string | null;
  @textOrNull(
    'What is to be done about the place, when somebody who waits there must be kept apart: the level alone; null when nothing is.',
  )
  readonly waitingPlaceWarning!: string | null;
  @one(() => [Arrival], 'Everybody who comes, the youth first.') readonly arrivals!: readonly Arrival[];
  @textOrNull('The interpreter: the language and whether somebody is here; null when none is needed.') readonly interpreterWords!:
    string | null;
  @flagOrNull('Whether counsel for the youth is ready; null when nobody takes part as counsel.') readonly counselReady!: boolean | null;
  @textOrNull('The ride or the transport order in words; null when neither is known.') readonly transportWords!: string | null;
  @text('in_person, remote or no_appearance.') readonly mode!: string;
  @flagOrNull("Whether the youth's consent to come by video stands; null when the hearing is not remote.") readonly remoteConsent!:
    boolean | null;
  @textOrNull('What was answered to "is anyone with you", in words; null until it was asked.') readonly companyWords!: string | null;
  @one(() => [Need], 'What it needs, in words.') readonly needs!: readonly Need[];
  @instantOrNull('When the youth checked in; null until then.') readonly checkedInAt!: string | null;
  @instantOrNull('When it was called the second time; null until then.') readonly secondCalledAt!: string | null;
  @instantOrNull('When the room was cleared for it; null until then.') readonly roomClearedAt!: string | null;
  @instantOrNull('Since when it is paused; null while it is not.') readonly pausedAt!: string | null;
  @whole('Seconds of earlier pauses.') readonly pausedSeconds!: number;
  @textOrNull('Why this one might be called next; null for every other row. It moves nothing by itself.') readonly suggestion!:
    string | null;
}

@ObjectType({ description: 'A place where people wait, with how many are there now.' })
export class WaitingPlace {
  @id('The place.') readonly resourceId!: string;
  @text('Its name.') readonly name!: string;
  @wholeOrNull('For how many youths; null when no number is kept.') readonly capacity!: number | null;
  @whole('How many wait there now, of those this person may see.') readonly taken!: number;
}

@ObjectType({ description: 'One suggestion for the next matter, with its reason. It moves nothing by itself.' })
export class BoardSuggestion {
  @id('The hearing.') readonly hearingId!: string;
  @text('The suggestion with its reason, in one sentence.') readonly words!: string;
}

@ObjectType({ description: 'Somebody else who has a matter open now.' })
export class Presence {
  @id('Whose.') readonly accountId!: string;
  @text('The name.') readonly name!: string;
  @text('The seat in words.') readonly seat!: string;
  @text('What they have open: record, finding, minute_order, warrant or note.') readonly part!: string;
  @instant('Last seen there; older than 45 seconds counts as gone.') readonly since!: string;
}
