import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { day, dayOrNull, flag, id, one, oneOrNull, text, textOrNull, texts, wallTimeOrNull, whole } from '../fields.ts';
import { Citation } from './citation.types.ts';
import { RELAXATION, type Relaxation } from './refusal.types.ts';

/** How much of a rule's text was read. */
export const CLOCK_STATUS = { VERIFIED: 'VERIFIED', PART: 'PART', UNVERIFIED: 'UNVERIFIED' } as const;

/** A rule's standing. */
export type ClockStatus = keyof typeof CLOCK_STATUS;

registerEnumType(CLOCK_STATUS, {
  name: 'ClockStatus',
  description: 'How much of the text of a rule was read.',
  valuesMap: {
    VERIFIED: { description: 'All of it that counts.' },
    PART: { description: 'A part of it.' },
    UNVERIFIED: { description: 'Nothing: it is from general knowledge.' },
  },
});

@ObjectType({ description: 'One line of a count, to be read aloud: a day and what happened on it.' })
export class ClockStep {
  @text('The day, or the day and time, in words.') readonly on!: string;
  @text('What it is: the trigger, days left out and why, a change, the day reached.') readonly words!: string;
}

@ObjectType({ description: 'A last day that the law sets. It alerts; it never releases, dismisses or decides.' })
export class Clock {
  @id('One clock of a case, the same at every read.') readonly key!: string;
  @text('The rule it comes from: its name in the law library.') readonly clock!: string;
  @text('What is due, in words.') readonly name!: string;
  @textOrNull('The signs of its petition; null for a clock of the case as a whole.') readonly petitionEnding!: string | null;
  @day('The last day; it decides lateness.') readonly lastDay!: string;
  @wallTimeOrNull('The time on the last day, for a clock of hours.') readonly lastTime!: string | null;
  @day('The day to aim at: never after the last day, and a court day.') readonly safeDay!: string;
  @wallTimeOrNull('The time on that day, for a clock of hours.') readonly safeTime!: string | null;
  @whole('Days from today to the last day; below zero once it is past.') readonly daysLeft!: number;
  @flag('Whether the last day is past and nothing met it.') readonly missed!: boolean;
  @flag('Whether it is the clock that binds: the earliest of those that run.') readonly binding!: boolean;
  @flag('Whether time is waived in general: no last day runs until the waiver is withdrawn.') readonly waived!: boolean;
  @flag('Whether it is what a party may do and need not: a motion, an appeal, a wish. False for a duty of the court or an agency.')
  readonly choice!: boolean;
  @flag('Whether it stands still, as while competency is in doubt.') readonly stopped!: boolean;
  @one(() => CLOCK_STATUS, 'How much of the rule was read.') readonly status!: ClockStatus;
  @textOrNull('What of the rule was not read or is disputed; null when nothing is.') readonly mark!: string | null;
  @text('How the day was counted, in a sentence to read aloud.') readonly words!: string;
  @one(() => [ClockStep], 'The same as a table.') readonly steps!: readonly ClockStep[];
  @one(() => Citation, 'The rule that sets it.') readonly cite!: Citation;
  @one(() => [Citation], 'Every rule that it rests on.') readonly cites!: readonly Citation[];
  @texts('What may give more time, each with its authority.') readonly mayExtend!: readonly string[];
  @text('What the law says, or courts have done, when it is missed. A person decides.') readonly remedies!: string;
  @dayOrNull('The next hearing that is set and would meet it; null when none is.') readonly metOn!: string | null;
}

@ObjectType({ description: 'The days between which the law lets a hearing be set.' })
export class HearingWindow {
  @text('The kind of hearing: its key.') readonly type!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @textOrNull('The signs of the petition; null for every petition of the case.') readonly petitionEnding!: string | null;
  @dayOrNull('The first day for which notice can still be given in time; null: from today.') readonly earliest!: string | null;
  @dayOrNull('The last lawful day; null when no clock runs that this hearing meets.') readonly latest!: string | null;
  @dayOrNull('The day to aim at; never after the last lawful one.') readonly safe!: string | null;
  @text('The window in words, to read aloud.') readonly words!: string;
  @oneOrNull(() => Clock, 'The clock that sets the last lawful day; null when none does.') readonly binding!: Clock | null;
  @one(() => [Citation], 'What the window rests on.') readonly cites!: readonly Citation[];
  @textOrNull('What would allow a later day; null when nothing does.') readonly mayRelax!: string | null;
  @one(() => [RELAXATION], 'What may be entered to set the hearing on the day after the last lawful one; empty when no last day runs.')
  readonly relaxedBy!: readonly Relaxation[];
}
