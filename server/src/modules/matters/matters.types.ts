import { ObjectType } from '@nestjs/graphql';
import {
  dayOrNull,
  id,
  instantOrNull,
  one,
  oneOrNull,
  text,
  textOrNull,
  texts,
  wallTimeOrNull,
  whole,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { AbsentCheck, Arrival, Presence } from '../../graphql/types/board.types.ts';
import { Act } from '../../graphql/types/citation.types.ts';
import { Clock } from '../../graphql/types/clock.types.ts';
import {
  AdmittedPerson,
  Draft,
  MatterPosition,
  MinuteFindingAsked,
  MinuteFindingMade,
  NextStepMade,
  OwnNote,
  Promise,
  ReportLine,
  RoomLeft,
} from '../../graphql/types/court-day.types.ts';
import { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { Appearance, CourtOrder } from '../../graphql/types/hearing.types.ts';
import { PetitionLine } from '../../graphql/types/petition.types.ts';
import { SessionLine } from '../../graphql/types/session.types.ts';
import { WarrantLine } from '../../graphql/types/warrant.types.ts';

@ObjectType({ description: 'One line of what the judge needs on the screen; never staffing text, never a story.' })
export class Brief {
  @text('went_well, question, promise, since, position, safety, ride or say_aloud.') readonly kind!: string;
  @textOrNull('Position: the matter. Since: the heading. Null elsewhere.') readonly subject!: string | null;
  @textOrNull('Position: whose. Null elsewhere.') readonly role!: string | null;
  @text('The words.') readonly words!: string;
}

@ObjectType({ description: 'The matter in hand: all that the bench needs on one screen.' })
export class Matter {
  @one(() => DocketRow, 'Its row of the docket.') readonly row!: DocketRow;
  @one(() => SessionLine, 'Its session.') readonly session!: SessionLine;
  @id('The youth.') readonly youthId!: string;
  @wholeOrNull('Age on the day of the session; null when the birth date is not visible to this person.') readonly age!: number | null;
  @textOrNull('Where the youth is now; null when nothing is recorded.') readonly custody!: string | null;
  @wholeOrNull('Which day there; null when nothing is recorded.') readonly custodyDay!: number | null;
  @textOrNull('How this youth likes to be spoken to; null when nobody asked.') readonly spokenTo!: string | null;
  @textOrNull("The youth's own goal, shared by consent; null when not shared.") readonly goal!: string | null;
  @textOrNull('The sister case in words: dates and place alone; null when there is none.') readonly otherCase!: string | null;
  @dayOrNull("The sister case's next date; null when none is known.") readonly otherCaseNextOn!: string | null;
  @one(() => [Brief], 'What went well, the question, the promise, since then, positions, safety and ride, in that order.')
  readonly briefs!: readonly Brief[];
  @one(() => [CourtOrder], 'Orders of the last hearing, done or not.') readonly lastOrders!: readonly CourtOrder[];
  @one(() => [CourtOrder], 'Orders given in this hearing.') readonly orders!: readonly CourtOrder[];
  @one(() => [Clock], 'Last days that bind, earliest first.') readonly clocks!: readonly Clock[];
  @one(
    () => [String],
    'What the record lacks before more last days could be counted, one sentence each; empty when all that is known here was counted.',
  )
  readonly clocksMissing!: readonly string[];
  @one(() => [Appearance], 'Who is expected or was there.') readonly appearances!: readonly Appearance[];
  @one(() => [WarrantLine], 'Warrants of the case.') readonly warrants!: readonly WarrantLine[];
  @one(() => [PetitionLine], 'Petitions of the youth that this person may see.') readonly petitions!: readonly PetitionLine[];
  @one(() => [Act], 'What may be done, open or grey with a reason.') readonly acts!: readonly Act[];
  @whole('Minutes until the session ends; negative when it is past its end.') readonly minutesLeft!: number;
  @one(() => RoomLeft, 'What these minutes hold, and the half-day that has room.') readonly roomLeft!: RoomLeft;
  @one(() => [ReportLine], 'Reports that are due for this hearing, and whether they came.') readonly reports!: readonly ReportLine[];
  @one(() => [MatterPosition], 'Recommendations side by side; a cell that differs is marked.')
  readonly positions!: readonly MatterPosition[];
  @oneOrNull(() => Promise, 'What the bench promised the youth the last time; null when nothing was.')
  readonly lastPromise!: Promise | null;
  @textOrNull('What the bench promised the youth in this hearing; null when nothing was.') readonly promise!: string | null;
  @one(() => [Arrival], 'Everybody who comes, the youth first.') readonly arrivals!: readonly Arrival[];
  @one(() => [AdmittedPerson], 'Who is let into the room beside the parties.') readonly admitted!: readonly AdmittedPerson[];
  @one(() => [MinuteFindingAsked], 'Findings that the law wants in the minutes of this hearing.')
  readonly findingsWanted!: readonly MinuteFindingAsked[];
  @one(() => [MinuteFindingMade], 'Findings that were entered.') readonly findingsMade!: readonly MinuteFindingMade[];
  @oneOrNull(() => NextStepMade, 'What comes next; null until it was recorded.') readonly nextStep!: NextStepMade | null;
  @texts('The reasons for nothing further that the record does not contradict: keys.') readonly noNextReasons!: readonly string[];
  @oneOrNull(() => OwnNote, "This person's private note about the hearing; null to whoever keeps none.")
  readonly privateNote!: OwnNote | null;
  @instantOrNull('When the room was cleared for it; null until then.') readonly roomCleared!: string | null;
  @instantOrNull('Since when it is paused; null while it is not.') readonly paused!: string | null;
  @whole('Seconds of earlier pauses.') readonly pausedSeconds!: number;
  @wallTimeOrNull('When a late youth is said to come; null when nobody said.') readonly expectedAt!: string | null;
  @oneOrNull(() => AbsentCheck, 'What is done before anybody is called absent; null once the youth is here.')
  readonly absent!: AbsentCheck | null;
  @textOrNull('What was answered to "is anyone with you", in words; null until it was asked.') readonly companyWords!: string | null;
  @dayOrNull('The day by which a matter under submission is decided; null when nothing is under submission.')
  readonly underSubmissionUntil!: string | null;
  @one(() => [Draft], 'What this person typed here and did not save yet.') readonly drafts!: readonly Draft[];
  @one(() => [Presence], 'Who else has it open now.') readonly whoIsHere!: readonly Presence[];
}
