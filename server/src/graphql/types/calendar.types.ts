import { ObjectType } from '@nestjs/graphql';
import { day, flag, id, idOrNull, instant, one, text, textOrNull, texts, whole, wholeOrNull } from '../fields.ts';
import { SessionLine } from './session.types.ts';

@ObjectType({ description: 'How many matters of one kind are set in a session.' })
export class SetKind {
  @text('The kind of hearing in neutral words.') readonly words!: string;
  @whole('How many are set.') readonly hearings!: number;
}

@ObjectType({ description: 'A session as the calendar shows it.' })
export class CalendarSession extends SessionLine {
  @text('specialty, general, detention, dependency, contested or review.') readonly kind!: string;
  @id('Its department.') readonly departmentId!: string;
  @id('Who sits.') readonly benchOfficerId!: string;
  @flag('Whether somebody sits for the usual bench officer.') readonly substitute!: boolean;
  @textOrNull('Who sits there usually; null when it is the one who sits.') readonly usualJudge!: string | null;
  @textOrNull('Where it sits usually, by its template; null when the room is its own.') readonly usualDepartment!: string | null;
  @wholeOrNull('How many matters may be set, with those the judge allowed over; null when minutes alone bind.')
  readonly hearingsCapacity!: number | null;
  @wholeOrNull('Minutes of one slot; null when its times are free.') readonly slotMinutes!: number | null;
  @text('The gauge in words: 8 of 15, 1h15 of 2h30.') readonly gaugeWords!: string;
  @text('ok, near, full or over.') readonly gaugeState!: string;
  @whole('How many matters need an interpreter.') readonly interpreters!: number;
  @texts('The languages they need.') readonly languages!: readonly string[];
  @whole('How many youths come from a hall or a camp.') readonly inCustody!: number;
  @one(() => [SetKind], 'What is set, by kind.') readonly kinds!: readonly SetKind[];
  @flag('Whether the session stands on a day on which the court does not sit and is still to be changed.') readonly toBeChanged!: boolean;
  @textOrNull('Why it was cancelled; null when it was not.') readonly cancelledBecause!: string | null;
}

@ObjectType({ description: 'A day of the calendar; an empty one is a day too.' })
export class CalendarDay {
  @day('The day.') readonly date!: string;
  @textOrNull('Why the court does not sit; null on a court day.') readonly closedBecause!: string | null;
  @whole('Minutes that may be set that day.') readonly capacity!: number;
  @whole('Minutes free that day.') readonly free!: number;
  @whole('Minutes over that day; 0 when within.') readonly over!: number;
  @whole('Matters set that day, of those this person may see.') readonly hearingsSet!: number;
}

@ObjectType({ description: 'A department: a courtroom with its place.' })
export class CalendarDepartment {
  @id('The department.') readonly departmentId!: string;
  @text('Its name.') readonly name!: string;
  @id('Its courthouse.') readonly courthouseId!: string;
  @text('The courthouse and its city.') readonly courthouse!: string;
}

@ObjectType({ description: 'Somebody who may sit.' })
export class CalendarBenchOfficer {
  @id('The bench officer.') readonly benchOfficerId!: string;
  @text('Title and name.') readonly name!: string;
}

@ObjectType({ description: 'The calendar of the court between two days: every day, every department, every session, also the empty ones.' })
export class Calendar {
  @day('The first day.') readonly from!: string;
  @day('The last day.') readonly to!: string;
  @day('Today on the court’s calendar.') readonly today!: string;
  @one(() => [CalendarDay], 'Each day with its load.') readonly days!: readonly CalendarDay[];
  @one(() => [CalendarDepartment], 'The departments.') readonly departments!: readonly CalendarDepartment[];
  @one(() => [CalendarBenchOfficer], 'Who may sit.') readonly benchOfficers!: readonly CalendarBenchOfficer[];
  @one(() => [CalendarSession], 'The sessions by day, department and time.') readonly sessions!: readonly CalendarSession[];
}

@ObjectType({ description: 'One change of a whole session, kept with its reason.' })
export class SessionChangeLine {
  @id('The change.') readonly sessionChangeId!: string;
  @text('What kind of change: substitute, room, times, moved, merged, split, cancelled, over_limit, generated or reinstated.')
  readonly kind!: string;
  @text('What was done, in one sentence.') readonly words!: string;
  @textOrNull('The coded reason; null where none is asked for.') readonly reasonCode!: string | null;
  @textOrNull('The reason in words; null where none was written.') readonly reason!: string | null;
  @idOrNull('The other session of a merge, a split or a move; null for none.') readonly otherSessionId!: string | null;
  @textOrNull('Who did it; null for Starling’s own work.') readonly madeBy!: string | null;
  @instant('When.') readonly madeAt!: string;
}
