import { ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  day,
  dayOrNull,
  flag,
  id,
  idOrNull,
  one,
  oneOrNull,
  text,
  textOrNull,
  texts,
  wallTimeOrNull,
  whole,
} from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act, Citation } from '../../graphql/types/citation.types.ts';
import { Clock, CLOCK_STATUS, ClockStep, HearingWindow } from '../../graphql/types/clock.types.ts';
import type { ClockStatus } from '../../graphql/types/clock.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'Something that happened, entered because a clock starts or ends with it.' })
export class HappeningLine {
  @id('The entry.') readonly clockEventId!: string;
  @text('What happened: its key.') readonly kind!: string;
  @text('What happened, in neutral words.') readonly words!: string;
  @day('The day.') readonly happenedOn!: string;
  @wallTimeOrNull('The time of day, where the law counts hours; null when it was not entered.') readonly happenedAt!: string | null;
  @textOrNull('The signs of its petition; null for the case as a whole.') readonly petitionEnding!: string | null;
  @textOrNull('Who entered it; null when that is not known here.') readonly enteredBy!: string | null;
  @flag('Whether this person may take it back.') readonly mayTakeBack!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'What was done to a clock: a time waiver, its withdrawal, an extension, a stop, a new start.' })
export class ClockChangeLine {
  @id('The change.') readonly clockChangeId!: string;
  @text('What was done: its key.') readonly kind!: string;
  @text('What was done, in words with its days.') readonly words!: string;
  @textOrNull('The clock: its name in the law library; null when it reaches every clock of its kind.') readonly clock!: string | null;
  @textOrNull('The clock in words; null when it reaches every clock of its kind.') readonly clockWords!: string | null;
  @textOrNull('The signs of its petition; null for every petition of the case.') readonly petitionEnding!: string | null;
  @day('The day it was made.') readonly madeOn!: string;
  @dayOrNull('The day from which it holds; null from the day it was made.') readonly fromOn!: string | null;
  @dayOrNull('The new last day; null when it names none.') readonly untilOn!: string | null;
  @textOrNull('On what ground, in words; null when none was named.') readonly ground!: string | null;
  @textOrNull('The facts that were entered; null when none were.') readonly reason!: string | null;
  @idOrNull('The hearing it was made with; null when it was made by itself.') readonly hearingId!: string | null;
  @textOrNull('Who entered it; null when that is not known here.') readonly enteredBy!: string | null;
  @flag('Whether this person may take it back.') readonly mayTakeBack!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A circumstance on which a clock hangs and that no date can show, as somebody established it.' })
export class CircumstanceLine {
  @id('The entry.') readonly clockCircumstanceId!: string;
  @text('Its key.') readonly name!: string;
  @text('The circumstance in words.') readonly words!: string;
  @flag('Whether it holds.') readonly holds!: boolean;
  @textOrNull('The signs of its petition; null for every matter of the case.') readonly petitionEnding!: string | null;
  @day('The day it was entered.') readonly enteredOn!: string;
  @textOrNull('Who entered it; null when that is not known here.') readonly enteredBy!: string | null;
  @flag('Whether this person may take it back.') readonly mayTakeBack!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({
  description: 'A circumstance that no record tells by itself and that decides a clock: asked once, and answered by establishing it.',
})
export class ClockQuestion {
  @text('The circumstance: its key, to establish it by.') readonly name!: string;
  @text('What is asked, and what hangs on the answer.') readonly words!: string;
  @idOrNull('The petition of which it is asked; null: the case as a whole.') readonly petitionId!: string | null;
  @textOrNull('The signs of that petition; null for the case as a whole.') readonly petitionEnding!: string | null;
  @texts('The rules that the answer decides: their names in the law library.') readonly decides!: readonly string[];
}

@ObjectType({ description: 'A petition of the case to choose, by the signs it is called by.' })
export class PetitionChoice {
  @id('The petition.') readonly petitionId!: string;
  @text('The signs by which it is called.') readonly ending!: string;
  @text('Its kind: 602, 300, 777.') readonly kind!: string;
}

@ObjectType({ description: 'Every clock of a case, what they are counted from, and what was done to them.' })
export class CaseClocks {
  @id('The case.') readonly caseId!: string;
  @text('300, 601 or 602.') readonly branch!: string;
  @day("Today on the court's wall.") readonly today!: string;
  @one(() => [Clock], 'Every clock that runs, earliest last day first; those that stand still come last.')
  readonly clocks!: readonly Clock[];
  @texts('What the record lacks before more last days could be counted, one sentence each.') readonly missing!: readonly string[];
  @one(() => [ClockQuestion], 'What no record tells by itself and what decides a clock, each asked once.')
  readonly questions!: readonly ClockQuestion[];
  @one(() => [HearingWindow], 'The lawful window of each kind of hearing that a running clock asks for.')
  readonly windows!: readonly HearingWindow[];
  @one(() => [HappeningLine], 'What was entered and stands, latest first.') readonly happenings!: readonly HappeningLine[];
  @one(() => [ClockChangeLine], 'What was done to the clocks and stands, latest first.') readonly changes!: readonly ClockChangeLine[];
  @one(() => [CircumstanceLine], 'Circumstances that were established and stand.') readonly circumstances!: readonly CircumstanceLine[];
  @one(() => [PetitionChoice], 'The petitions of the case that this person may see.') readonly petitions!: readonly PetitionChoice[];
  @one(() => [CaseClocks], "The youth's other open cases that this person may see; they list no further ones.")
  readonly otherCases!: readonly CaseClocks[];
  @one(() => [Act], 'What may be done, open or grey with a reason.') readonly acts!: readonly Act[];
}

export const DUE_KIND = { HEARING: 'HEARING', BEFORE_HEARING: 'BEFORE_HEARING', DUTY: 'DUTY', CHOICE: 'CHOICE' } as const;
export type DueKind = keyof typeof DUE_KIND;

registerEnumType(DUE_KIND, {
  name: 'DueKind',
  description: 'What a clock asks for.',
  valuesMap: {
    HEARING: { description: 'A hearing.' },
    BEFORE_HEARING: { description: 'A report or a notice before a hearing.' },
    DUTY: { description: 'Another duty of the court or an agency.' },
    CHOICE: { description: 'What a party may do and need not.' },
  },
});

@ObjectType({ description: 'A date of a case: the day and the kind of hearing.' })
export class DueHearing {
  @day('The day.') readonly heldOn!: string;
  @text('The kind of hearing in neutral words.') readonly type!: string;
}

@ObjectType({ description: 'One clock of one case in the list of what is due.' })
export class DueLine {
  @id('The case.') readonly caseId!: string;
  @text('Its number.') readonly caseNumber!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('300, 601 or 602.') readonly branch!: string;
  @textOrNull('The department of the next hearing, or of the last; null when no hearing was set.') readonly department!: string | null;
  @oneOrNull(() => DueHearing, 'The next hearing; null when none is set.') readonly nextHearing!: DueHearing | null;
  @one(() => DUE_KIND, 'What it asks for.') readonly kind!: DueKind;
  @one(() => Clock, 'The clock.') readonly clock!: Clock;
}

@ObjectType({ description: 'A department in the list of what is due.' })
export class DueDepartment {
  @id('The department.') readonly departmentId!: string;
  @text('Its name.') readonly name!: string;
  @whole('How many clocks of its cases are in the list.') readonly lines!: number;
}

@ObjectType({ description: 'A part of the law in the list of what is due.' })
export class DuePart {
  @text('The part: its key, to ask for it.') readonly part!: string;
  @text('The part in words.') readonly words!: string;
  @whole('How many clocks of the part are in the list.') readonly lines!: number;
}

@ObjectType({ description: 'What is due in the court: the clocks of every open case that this person may see, earliest first.' })
export class WhatIsDue {
  @day("Today on the court's wall.") readonly today!: string;
  @dayOrNull('Up to which last day the list was asked for; null for all.') readonly until!: string | null;
  @one(() => [DueLine], 'The clocks, earliest last day first.') readonly lines!: readonly DueLine[];
  @whole('How many further clocks fit the question and are not listed here.') readonly leftOut!: number;
  @whole('How many clocks of the list are missed.') readonly missed!: number;
  @whole('How many cases lack something before more last days could be counted.') readonly missing!: number;
  @one(() => [DueDepartment], 'The departments whose cases are in question.') readonly departments!: readonly DueDepartment[];
  @one(() => [DuePart], 'The parts of the law that are in question.') readonly parts!: readonly DuePart[];
  @textOrNull('Why nothing is listed for this person; null when the list is what there is.') readonly why!: string | null;
}

@ObjectType({ description: 'One rule counted from one day or moment, explained.' })
export class ClockExplained {
  @text('The rule: its name in the law library.') readonly clock!: string;
  @text('What is due, in words.') readonly name!: string;
  @day('The last day.') readonly lastDay!: string;
  @wallTimeOrNull('The time on the last day, for a clock of hours.') readonly lastTime!: string | null;
  @text('How the day was counted, in a sentence to read aloud.') readonly words!: string;
  @one(() => [ClockStep], 'The same as a table.') readonly steps!: readonly ClockStep[];
  @one(() => CLOCK_STATUS, 'How much of the rule was read.') readonly status!: ClockStatus;
  @textOrNull('What of the rule was not read or is disputed; null when nothing is.') readonly mark!: string | null;
  @one(() => [Citation], 'Every rule that it rests on.') readonly cites!: readonly Citation[];
  @texts('What may give more time, each with its authority.') readonly mayExtend!: readonly string[];
  @text('What the law says, or courts have done, when it is missed. A person decides.') readonly remedies!: string;
}

@ObjectType({ description: 'What happened was entered, or taken back.' })
export class ClockEventChanged {
  @id('The case.') readonly caseId!: string;
  @one(() => HappeningLine, 'The entry as it stands now.') readonly happening!: HappeningLine;
  @flag('Whether it stands; one entered by mistake was taken back.') readonly stands!: boolean;
}

@ObjectType({ description: 'A clock was changed, or a change was taken back.' })
export class ClockChanged {
  @id('The case.') readonly caseId!: string;
  @one(() => ClockChangeLine, 'The change as it stands now.') readonly change!: ClockChangeLine;
  @flag('Whether it stands; one entered by mistake was taken back.') readonly stands!: boolean;
}

@ObjectType({ description: 'A circumstance was established, or taken back.' })
export class CircumstanceChanged {
  @id('The case.') readonly caseId!: string;
  @one(() => CircumstanceLine, 'The circumstance as it stands now.') readonly circumstance!: CircumstanceLine;
  @flag('Whether it stands; one entered by mistake was taken back.') readonly stands!: boolean;
}

export const ClockEventResult = resultUnion({
  name: 'ClockEventResult',
  description: 'What happened was entered or taken back, or why not.',
  types: () => [ClockEventChanged, NotFound, NotAllowed, Stale, Invalid],
});

export const ClockChangeResult = resultUnion({
  name: 'ClockChangeResult',
  description: 'The clock was changed or the change taken back, or why not.',
  types: () => [ClockChanged, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});

export const CircumstanceResult = resultUnion({
  name: 'CircumstanceResult',
  description: 'The circumstance was established or taken back, or why not.',
  types: () => [CircumstanceChanged, NotFound, NotAllowed, Stale, Invalid],
});
