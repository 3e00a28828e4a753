import { InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { day, dayOrNull, idOrNull, one, text, textOrNull, texts, whole } from '../fields.ts';
import { Citation } from './citation.types.ts';

export const REFUSAL_CODE = {
  NOT_FOUND: 'NOT_FOUND',
  NOT_ALLOWED: 'NOT_ALLOWED',
  NOT_SIGNED_IN: 'NOT_SIGNED_IN',
  STALE: 'STALE',
  INVALID: 'INVALID',
  UNMET: 'UNMET',
  SESSION_FULL: 'SESSION_FULL',
  CLASH: 'CLASH',
  DAY_CLOSED: 'DAY_CLOSED',
  OUTSIDE_WINDOW: 'OUTSIDE_WINDOW',
  RULES_BROKEN: 'RULES_BROKEN',
  TOO_EARLY: 'TOO_EARLY',
  ALREADY_DONE: 'ALREADY_DONE',
} as const;
export type RefusalCode = keyof typeof REFUSAL_CODE;

registerEnumType(REFUSAL_CODE, {
  name: 'RefusalCode',
  description: 'Why an act was refused, for a program to tell apart.',
  valuesMap: {
    NOT_FOUND: { description: 'Absent, sealed, or not for this person: never told apart.' },
    NOT_ALLOWED: { description: 'It can be seen, and the act belongs to another seat.' },
    NOT_SIGNED_IN: { description: 'Nobody is signed in, or the names given do not fit.' },
    STALE: { description: 'Somebody changed it meanwhile.' },
    INVALID: { description: 'Something typed cannot be taken.' },
    UNMET: { description: 'The law asks for more before this may happen.' },
    SESSION_FULL: { description: 'The session has no minutes left.' },
    CLASH: { description: 'Something else is in the way at that time.' },
    DAY_CLOSED: { description: 'The court does not sit that day.' },
    OUTSIDE_WINDOW: { description: 'The law wants the hearing on another day.' },
    RULES_BROKEN: { description: 'A hard rule of the calendar stands against that slot.' },
    TOO_EARLY: { description: 'The first day for this has not come.' },
    ALREADY_DONE: { description: 'It was done before.' },
  },
});

@InterfaceType({
  description: 'An act that was refused: what is wrong and what to do, with its source.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Refusal {
  @one(() => REFUSAL_CODE, 'Why, for a program.') readonly code!: RefusalCode;
  @text('What is wrong and what to do, in one sentence.') readonly message!: string;
  @one(() => [Citation], 'What the refusal rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'Nothing here: absent, sealed, or not for this person.', implements: () => [Refusal] })
export class NotFound extends Refusal {}

@ObjectType({ description: 'The act belongs to another seat, or nobody is signed in.', implements: () => [Refusal] })
export class NotAllowed extends Refusal {}

@ObjectType({ description: 'Somebody changed it meanwhile: read again, then decide.', implements: () => [Refusal] })
export class Stale extends Refusal {
  @whole('The version it has now.') readonly version!: number;
  @texts('What changed meanwhile, oldest first, one sentence each; empty where nothing is told.') readonly since!: readonly string[];
}

@ObjectType({ description: 'One field that cannot be taken as typed.' })
export class Problem {
  @text('The path of the field in the input: counts.0.statute.') readonly field!: string;
  @text('What is wrong and what to do, in one sentence.') readonly message!: string;
  @one(() => [Citation], 'What it rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'Something typed cannot be taken: which field, why, what to do.', implements: () => [Refusal] })
export class Invalid extends Refusal {
  @one(() => [Problem], 'Every field that cannot be taken, not the first alone.') readonly problems!: readonly Problem[];
}

@ObjectType({ description: 'One thing the law asks for and does not have yet.' })
export class UnmetRequirement {
  @text('Its name in the workflow table.') readonly need!: string;
  @text('What is missing and what to do, in one sentence.') readonly message!: string;
  @one(() => [Citation], 'The rule that asks for it.') readonly cites!: readonly Citation[];
  @idOrNull('The count it is about; null when it is about no single count.') readonly countId!: string | null;
  @textOrNull('The holder it is about; null when it is about no single holder.') readonly holderKey!: string | null;
}

@ObjectType({ description: 'The law asks for more before this may happen: everything missing at once.', implements: () => [Refusal] })
export class RequirementsUnmet extends Refusal {
  @one(() => [UnmetRequirement], 'Everything that is missing.') readonly unmet!: readonly UnmetRequirement[];
}

@ObjectType({ description: 'The session has no room for these minutes.', implements: () => [Refusal] })
export class SessionFull extends Refusal {
  @whole('Minutes that are left.') readonly minutesLeft!: number;
}

@ObjectType({ description: 'The court does not sit that day.', implements: () => [Refusal] })
export class DayClosed extends Refusal {
  @day('The next day the court sits.') readonly nextOpenOn!: string;
}

export const RELAXATION = { TIME_WAIVER: 'TIME_WAIVER', GOOD_CAUSE: 'GOOD_CAUSE', JUDGE_DECIDES: 'JUDGE_DECIDES' } as const;
export type Relaxation = keyof typeof RELAXATION;

registerEnumType(RELAXATION, {
  name: 'Relaxation',
  description: 'What may be entered with a hearing so that it can be set on a day outside its window.',
  valuesMap: {
    TIME_WAIVER: { description: 'The youth waives time, to that day or in general.' },
    GOOD_CAUSE: { description: 'The facts of the good cause.' },
    JUDGE_DECIDES: { description: 'A reason of the judge, because nothing in the rule itself gives more time.' },
  },
});

@ObjectType({ description: 'The day lies outside the window that the law leaves for the hearing.', implements: () => [Refusal] })
export class OutsideWindow extends Refusal {
  @dayOrNull('The first day on which it may be set; null: from today.') readonly earliest!: string | null;
  @dayOrNull('The last lawful day; null when none runs.') readonly latest!: string | null;
  @dayOrNull('The day to aim at; null when none runs.') readonly safe!: string | null;
  @one(() => [RELAXATION], 'What may be entered with the hearing so that it can be set all the same.')
  readonly relaxedBy!: readonly Relaxation[];
}

@ObjectType({ description: 'Something else is in the way at that time.', implements: () => [Refusal] })
export class Clash extends Refusal {}

@ObjectType({ description: 'One hard rule of the calendar that a slot would break.' })
export class BrokenRule {
  @text('The rule: its key in the table of hard rules.') readonly rule!: string;
  @text('What stands against it, in one sentence; never who the other youth is.') readonly words!: string;
  @textOrNull('Who may relax the rule; null when nobody.') readonly mayRelax!: string | null;
  @one(() => [Citation], 'What the rule rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'Hard rules of the calendar stand against that slot: all of them at once.', implements: () => [Refusal] })
export class RulesBroken extends Refusal {
  @one(() => [BrokenRule], 'Every rule that is broken.') readonly rules!: readonly BrokenRule[];
}
