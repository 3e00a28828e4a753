import { ObjectType } from '@nestjs/graphql';
import {
  day,
  flag,
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
} from '../../graphql/fields.ts';
import { HEARING_STATE, Need, type HearingState } from '../../graphql/types/docket-row.types.ts';
import { HearingCheckLine, ResourceUseLine, RideLine } from '../../graphql/types/support.types.ts';
import { CalendarSession, SessionChangeLine } from '../../graphql/types/calendar.types.ts';

@ObjectType({ description: 'Where a hearing went that no longer stands in its session.' })
export class NewPlace {
  @id('The hearing that replaces it.') readonly hearingId!: string;
  @id('Its session.') readonly sessionId!: string;
  @day('The day.') readonly heldOn!: string;
  @wallTime('The time.') readonly startsAt!: string;
  @text('The department.') readonly department!: string;
}

@ObjectType({ description: 'One matter on the session sheet; those that were moved or taken back stay at the foot.' })
export class SheetRow {
  @id('The hearing.') readonly hearingId!: string;
  @whole('Its version.') readonly version!: number;
  @whole('Its place in the line.') readonly placeInLine!: number;
  @wallTime('The time it is set for.') readonly startsAt!: string;
  @wallTimeOrNull('When the youth is asked to come; null: at that time.') readonly arriveAt!: string | null;
  @whole('Minutes planned.') readonly minutes!: number;
  @whole('Minutes kept free behind it.') readonly bufferMinutes!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @id('The case.') readonly caseId!: string;
  @idOrNull('The petition it is about; null for the case as a whole.') readonly petitionId!: string | null;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @text('in_person, remote or no_appearance.') readonly mode!: string;
  @one(() => HEARING_STATE, 'Where it stands.') readonly state!: HearingState;
  @one(() => [Need], 'What it needs, in words.') readonly needs!: readonly Need[];
  @flag('Whether hard news is expected: counsel is told first, nobody watches.') readonly isHardNews!: boolean;
  @wholeOrNull('The level at which somebody set that day must be kept apart; null for nobody.') readonly keepApartLevel!: number | null;
  @idOrNull('The hearing under which it is called; null when it is called by itself.') readonly leadHearingId!: string | null;
  @wholeOrNull('Days since the petition was filed; null for a case as a whole.') readonly caseAgeDays!: number | null;
  @flag('Whether it was set after the last print of the session.') readonly addedAfterPrint!: boolean;
  @text('ordinary, alternate_door, escort or held_back.') readonly exitPlan!: string;
  @textOrNull('Why it left this session; null while it stands in it.') readonly vacatedReason!: string | null;
  @oneOrNull(() => NewPlace, 'Where it went; null when it stands, or has no new date.') readonly movedTo!: NewPlace | null;
  @one(() => [HearingCheckLine], 'What is to be ready.') readonly checks!: readonly HearingCheckLine[];
  @one(() => [RideLine], 'Who drives.') readonly rides!: readonly RideLine[];
  @one(() => [ResourceUseLine], 'Interpreters, rooms and other things asked for.') readonly uses!: readonly ResourceUseLine[];
}

@ObjectType({ description: 'A print of the session that somebody made.' })
export class SessionPrintLine {
  @id('The print.') readonly sessionPrintId!: string;
  @text('full, staff or lobby.') readonly kind!: string;
  @whole('Its number among the prints of this kind.') readonly number!: number;
  @instant('When.') readonly printedAt!: string;
  @text('Who.') readonly printedBy!: string;
  @whole('How many matters stood on it, of those that may still be seen.') readonly hearings!: number;
}

@ObjectType({ description: 'A session with everything that stands in it.' })
export class SessionSheet {
  @one(() => CalendarSession, 'The session.') readonly session!: CalendarSession;
  @one(() => [SheetRow], 'Its matters in the order of the line, those that left it last.') readonly rows!: readonly SheetRow[];
  @one(() => [SessionChangeLine], 'What was done to the whole session, latest first.') readonly changes!: readonly SessionChangeLine[];
  @one(() => [SessionPrintLine], 'Its prints, latest first.') readonly prints!: readonly SessionPrintLine[];
  @instantOrNull('When the call order was locked; null while it is open.') readonly orderLockedAt!: string | null;
  @flag('Whether the call order is locked.') readonly orderLocked!: boolean;
}
