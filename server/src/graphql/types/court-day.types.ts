import { ObjectType } from '@nestjs/graphql';
import {
  day,
  dayOrNull,
  flag,
  id,
  idOrNull,
  instant,
  instantOrNull,
  one,
  text,
  textOrNull,
  texts,
  wallTimeOrNull,
  whole,
  wholeOrNull,
} from '../fields.ts';
import { Citation } from './citation.types.ts';

@ObjectType({ description: 'Somebody beside the parties whom the court lets into the room.' })
export class AdmittedPerson {
  @id('The entry.') readonly admittedId!: string;
  @text('The name.') readonly name!: string;
  @text('In which role: support person, intern, observer.') readonly role!: string;
  @text('Why.') readonly reason!: string;
  @flag('Whether the judge agreed; nobody comes in before.') readonly judgeAgreed!: boolean;
  @flag('Whether the youth was told of this person before.') readonly youthTold!: boolean;
  @instantOrNull('When they came in; null until then.') readonly admittedAt!: string | null;
  @instantOrNull('When they left; null until then.') readonly leftAt!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'What somebody typed and did not save yet: their own alone.' })
export class Draft {
  @text('record, finding, minute_order, warrant or note.') readonly part!: string;
  @text('The content as the screen wrote it: JSON.') readonly contentJson!: string;
  @whole('The version of the hearing it was begun on.') readonly basedOnVersion!: number;
  @instant('When it was saved last.') readonly savedAt!: string;
}

@ObjectType({ description: 'A report that is due for a hearing, and whether it came.' })
export class ReportLine {
  @id('The report.') readonly reportId!: string;
  @text('Who writes it: the key of the role.') readonly fromRole!: string;
  @text('Who writes it, in words.') readonly fromWords!: string;
  @text('What it is: the key.') readonly kind!: string;
  @text('What it is, in words.') readonly kindWords!: string;
  @day('By when.') readonly dueOn!: string;
  @dayOrNull('When it came; null until then.') readonly receivedOn!: string | null;
  @dayOrNull('When the others got it; null until then.') readonly servedOn!: string | null;
  @text('due, received or late_excused.') readonly state!: string;
  @textOrNull('What it recommends, in one sentence; null when it recommends nothing or is not here.') readonly recommendation!:
    string | null;
  @whole('Days past its due day while it has not come; else 0.') readonly daysLate!: number;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'What one party recommends on one question.' })
export class PositionCell {
  @text('Whose.') readonly roleWords!: string;
  @text('What, in one sentence.') readonly words!: string;
  @dayOrNull('The day of the report it stands in; null when it was said otherwise.') readonly on!: string | null;
  @flag('Whether it differs from the others.') readonly differs!: boolean;
}

@ObjectType({ description: 'Recommendations on one question, side by side.' })
export class MatterPosition {
  @text('The question.') readonly subject!: string;
  @one(() => [PositionCell], 'What each of them recommends.') readonly cells!: readonly PositionCell[];
}

@ObjectType({ description: 'What the bench promised the youth.' })
export class Promise {
  @text('The words.') readonly words!: string;
  @dayOrNull('On which day; null when it was written without one.') readonly on!: string | null;
}

@ObjectType({ description: 'A finding that the law wants in the minutes of this kind of hearing.' })
export class MinuteFindingAsked {
  @text('The key.') readonly kind!: string;
  @text('What is found, as it stands in the minutes.') readonly words!: string;
  @text('The same as it is said to the youth.') readonly spoken!: string;
  @texts('What may be answered: keys.') readonly answers!: readonly string[];
  @text('What ships when nothing is entered; empty where it has to be answered.') readonly default!: string;
  @flag('Whether it has to be answered before the matter is saved as heard.') readonly mustBeAnswered!: boolean;
  @text('The answer that needs facts of this youth: its key; empty where none does.') readonly needsFacts!: string;
  @text('What the facts have to say; empty where none are asked.') readonly factsAsked!: string;
  @one(() => [Citation], 'What it rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'A finding that was entered for the minutes.' })
export class MinuteFindingMade {
  @text('The key.') readonly kind!: string;
  @text('What is found.') readonly words!: string;
  @text('made, not_made or reserved.') readonly answer!: string;
  @text('The same in words.') readonly answerWords!: string;
  @textOrNull('The facts; null when none were asked.') readonly facts!: string | null;
  @text('All of it as it is compared when two people write: sent back as what stood there.') readonly stands!: string;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'What comes next in a matter: a date, a queue, or nothing with its reason.' })
export class NextStepMade {
  @text('date, queue or none.') readonly step!: string;
  @textOrNull('Why there is no date, in words; null for a date.') readonly reasonWords!: string | null;
  @textOrNull('What was added; null when nothing was.') readonly words!: string | null;
  @idOrNull('The new hearing; null without a date.') readonly hearingId!: string | null;
  @dayOrNull('Its day.') readonly on!: string | null;
  @wallTimeOrNull('Its time.') readonly startsAt!: string | null;
  @text('All of it as it is compared when two people write: sent back as what stood there.') readonly stands!: string;
}

@ObjectType({ description: 'Minutes that are left today, and where there is room.' })
export class RoomLeft {
  @whole('Minutes until the session ends, with those allowed over; negative when it is past its end.') readonly untilEnd!: number;
  @whole('Minutes of matters still to be called.') readonly stillSet!: number;
  @whole('Minutes that will be missing at the present pace; 0 when all fits.') readonly short!: number;
  @text('The same in one sentence, with the half-day that has room when minutes are missing.') readonly words!: string;
}

@ObjectType({ description: 'A private note of the person who reads it.' })
export class OwnNote {
  @textOrNull('The note; null when nothing was written.') readonly words!: string | null;
  @wholeOrNull('Its version; null when nothing was written.') readonly version!: number | null;
}

@ObjectType({ description: "An order in the court's own phrase." })
export class OrderPhrase {
  @id('The phrase.') readonly phraseId!: string;
  @text('Its code in this court.') readonly code!: string;
  @text('The words as they are entered.') readonly words!: string;
  @text('The same as it is said to the youth.') readonly spokenEn!: string;
  @textOrNull('The same in Spanish; null when it was not written yet.') readonly spokenEs!: string | null;
  @text('Who carries it out: the key.') readonly ownerRole!: string;
  @text('Who carries it out, in words.') readonly ownerWords!: string;
  @text('calendar_days, court_days, before_next_hearing or none.') readonly dueUnit!: string;
  @wholeOrNull('How many of them; null where the unit counts none.') readonly dueAmount!: number | null;
  @dayOrNull('The due day if it is given on the day of this hearing; null where no day follows.') readonly dueOn!: string | null;
  @texts('The hearing types it is offered at; empty: all of them.') readonly hearingTypes!: readonly string[];
  @whole('Its place in the list.') readonly ordinal!: number;
  @day('From which day it may be used.') readonly validFrom!: string;
  @dayOrNull('Its last day; null while it goes on.') readonly validUntil!: string | null;
  @whole('Its version.') readonly version!: number;
}
