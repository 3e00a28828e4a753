import { ObjectType } from '@nestjs/graphql';
import {
  day,
  dayOrNull,
  flag,
  id,
  idOrNull,
  one,
  text,
  textOrNull,
  texts,
  wallTime,
  wallTimeOrNull,
  whole,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'One line of an agency about one youth. It is no part of the record.' })
export class StaffingLine {
  @id('The line.') readonly lineId!: string;
  @text('The agency: the key.') readonly agency!: string;
  @text('The agency in words.') readonly agencyWords!: string;
  @text('What it is about: the key.') readonly kind!: string;
  @text('What it is about, in words.') readonly kindWords!: string;
  @text('What was said.') readonly words!: string;
  @flag('To be asked in chambers.') readonly askInChambers!: boolean;
  @flag('Not to be raised.') readonly doNotRaise!: boolean;
  @flag('Whether it is privileged: it stays its writer’s unless the writer opens it (Evid. 1038).') readonly isPrivileged!: boolean;
  @flag('Whether its writer opened it to the judge and the youth’s counsel.') readonly optedIn!: boolean;
  @textOrNull('Who entered it; null when that person is not seen any more.') readonly enteredBy!: string | null;
  @day('The court day it was entered.') readonly enteredOn!: string;
  @flag('Whether this person wrote it.') readonly isMine!: boolean;
  @flag('Whether this person may take it back.') readonly mayTakeBack!: boolean;
  @flag('Whether this person may set its flags.') readonly mayFlag!: boolean;
  @flag('Whether this person may open or close it.') readonly mayOptIn!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A report for the hearing: here, due or missing.' })
export class StaffingReport {
  @id('The report.') readonly reportId!: string;
  @text('Who writes it, in words.') readonly fromWords!: string;
  @text('What it is, in words.') readonly kindWords!: string;
  @day('By when.') readonly dueOn!: string;
  @dayOrNull('When it came; null until then.') readonly receivedOn!: string | null;
  @text('here, here_late, due, missing or excused.') readonly standing!: string;
  @text('Where it stands, in words.') readonly standingWords!: string;
}

@ObjectType({ description: 'What one agency recommends, beside the others.' })
export class StaffingRecommendation {
  @text('The agency in words.') readonly agencyWords!: string;
  @text('line for what was said to the team, report for what the report says.') readonly source!: string;
  @text('What it recommends.') readonly words!: string;
  @day('The day it was said or received.') readonly on!: string;
  @flag('Whether somebody recommends something else.') readonly differs!: boolean;
}

@ObjectType({ description: 'One youth in the order of the docket, as the team talks about them.' })
export class StaffingRow {
  @id('The hearing.') readonly hearingId!: string;
  @whole('The place in line.') readonly place!: number;
  @wallTime('When it starts.') readonly startsAt!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('What it is, in neutral words.') readonly hearingType!: string;
  @whole('Minutes of the hearing.') readonly minutes!: number;
  @one(() => [StaffingLine], 'The lines that stand and that this person may read, agency by agency.')
  readonly lines!: readonly StaffingLine[];
  @one(() => [StaffingReport], 'The reports for this hearing.') readonly reports!: readonly StaffingReport[];
  @one(() => [StaffingRecommendation], 'The recommendations side by side.')
  readonly recommendations!: readonly StaffingRecommendation[];
  @whole('How many lines are to be asked in chambers.') readonly inChambers!: number;
  @whole('How many are not to be raised.') readonly notAloud!: number;
  @texts('Agencies that have no line here yet and have to be at the table, in words.') readonly silent!: readonly string[];
}

@ObjectType({ description: 'Whether an agency came to the talk.' })
export class StaffingAttendance {
  @text('The agency: the key.') readonly agency!: string;
  @text('The agency in words.') readonly agencyWords!: string;
  @textOrNull('Who came; null while nobody is named.') readonly name!: string | null;
  @text('expected, present or absent.') readonly state!: string;
  @text('The state in words.') readonly stateWords!: string;
  @flag('Whether it has to be there for the quorum.') readonly isRequired!: boolean;
  @flag('Whether this person may enter it.') readonly mayEnter!: boolean;
}

@ObjectType({ description: 'Something the team takes on.' })
export class StaffingActionItem {
  @id('The item.') readonly actionItemId!: string;
  @idOrNull('The hearing it is about; null for the court as a whole.') readonly hearingId!: string | null;
  @text('What.') readonly words!: string;
  @text('Who does it, in words.') readonly ownerWords!: string;
  @dayOrNull('By when; null when nobody said.') readonly dueOn!: string | null;
  @dayOrNull('When it was done; null until then.') readonly doneOn!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'How long the talk takes.' })
export class StaffingTime {
  @whole('Youths.') readonly youths!: number;
  @whole('Seconds for each of them, as this court has it.') readonly secondsPerYouth!: number;
  @whole('Minutes in all.') readonly minutesNeeded!: number;
  @wholeOrNull('Minutes until the session; null on another day.') readonly minutesThere!: number | null;
  @text('The same in one sentence.') readonly words!: string;
}

@ObjectType({ description: 'An agency this person writes for.' })
export class StaffingAgencyChoice {
  @text('The agency: the key.') readonly agency!: string;
  @text('The agency in words.') readonly words!: string;
  @flag('Whether its lines are privileged.') readonly isPrivileged!: boolean;
}

@ObjectType({ description: 'A session before which the team meets.' })
export class StaffingSession {
  @id('The session.') readonly sessionId!: string;
  @text('Its name on the wall.') readonly name!: string;
  @day('The day it is held.') readonly heldOn!: string;
}

@ObjectType({
  description: 'The team’s talk before a session. Nothing of it is a minute, and no other part of the API holds a word of it.',
})
export class Staffing {
  @one(() => StaffingSession, 'The session.') readonly session!: StaffingSession;
  @one(() => [StaffingSession], 'The next sessions of this person, this one among them.') readonly sessions!: readonly StaffingSession[];
  @wallTime('When the session starts.') readonly sessionStartsAt!: string;
  @wallTimeOrNull('When the team meets before it; null when no time is set.') readonly meetsAt!: string | null;
  @text('planned, open or ended.') readonly state!: string;
  @text('The state in words.') readonly stateWords!: string;
  @wholeOrNull('Its version; null while nobody wrote or opened anything.') readonly version!: number | null;
  @one(() => [Act], 'open and end, each open or grey with the reason.') readonly acts!: readonly Act[];
  @one(() => [StaffingRow], 'The youths, in the order of the docket.') readonly rows!: readonly StaffingRow[];
  @one(() => [StaffingAttendance], 'The agencies at the table.') readonly attendance!: readonly StaffingAttendance[];
  @flag('Whether everybody is there who has to be.') readonly quorumIsMet!: boolean;
  @text('The quorum in one sentence.') readonly quorumWords!: string;
  @one(() => StaffingTime, 'How long the talk takes.') readonly time!: StaffingTime;
  @one(() => [StaffingAgencyChoice], 'The agencies this person writes for; none for whoever reads.')
  readonly writesFor!: readonly StaffingAgencyChoice[];
  @textOrNull('Why this person writes nothing now; null when a line can be written.') readonly whyNotWrite!: string | null;
  @textOrNull('Why a privileged line is not opened in this court; null where its writer decides.') readonly whyNotOptIn!: string | null;
  @flag('Whether this person enters what the team takes on.') readonly mayAddItems!: boolean;
  @one(() => [StaffingActionItem], 'What the team takes on.') readonly actionItems!: readonly StaffingActionItem[];
  @day('The last day on which the lines are kept.') readonly keptUntil!: string;
}

@ObjectType({ description: 'What is covered on the bench: how many things are not said aloud, and none of their words.' })
export class NotAloud {
  @whole('How many.') readonly count!: number;
  @text('The same in words: 1 thing not to say aloud.') readonly words!: string;
}

@ObjectType({ description: 'The talk changed.' })
export class StaffingChanged {
  @one(() => Staffing, 'The talk as it stands now.') readonly staffing!: Staffing;
}

export const StaffingResult = resultUnion({
  name: 'StaffingResult',
  description: 'The talk as it stands now, or why not.',
  types: () => [StaffingChanged, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
