import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { day, flag, id, one, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Citation } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

export const CLOSURE_KIND_NAME = {
  GOVERNOR: 'GOVERNOR',
  OFFICE_CLOSED: 'OFFICE_CLOSED',
  EMERGENCY_FILING: 'EMERGENCY_FILING',
  EMERGENCY_JUVENILE: 'EMERGENCY_JUVENILE',
} as const;
export const EXTENSION_UNIT_NAME = {
  HOURS: 'HOURS',
  COURT_HOURS: 'COURT_HOURS',
  COURT_DAYS: 'COURT_DAYS',
  DAYS: 'DAYS',
  MONTHS: 'MONTHS',
} as const;

registerEnumType(CLOSURE_KIND_NAME, {
  name: 'ClosureKind',
  description: 'By what power a court is closed on a day.',
  valuesMap: {
    GOVERNOR: { description: 'A day appointed by the Governor.' },
    OFFICE_CLOSED: { description: 'The office is shut for the whole day.' },
    EMERGENCY_FILING: { description: 'An emergency holiday for filing, Gov. Code 68115(a)(4).' },
    EMERGENCY_JUVENILE: { description: 'An emergency holiday for the custody clocks of the juvenile court, Gov. Code 68115(a)(5).' },
  },
});
registerEnumType(EXTENSION_UNIT_NAME, {
  name: 'ExtensionUnit',
  description: 'What an emergency order counts in.',
  valuesMap: {
    HOURS: { description: 'Hours, through nights and weekends.' },
    COURT_HOURS: { description: 'Hours of court days.' },
    COURT_DAYS: { description: 'Court days.' },
    DAYS: { description: 'Calendar days.' },
    MONTHS: { description: 'Months.' },
  },
});

@ObjectType({ description: 'A day on which this court is closed beyond weekends and judicial holidays.' })
export class CourtClosure {
  @id('The closed day.') readonly closureId!: string;
  @day('The day.') readonly closedOn!: string;
  @one(() => CLOSURE_KIND_NAME, 'By what power.') readonly kind!: keyof typeof CLOSURE_KIND_NAME;
  @text('By what power, in words.') readonly kindWords!: string;
  @text('Why, in words that name nobody.') readonly reason!: string;
  @textOrNull('The order it rests on; null when none was written down.') readonly orderReference!: string | null;
  @text('What it does to the clocks, in one sentence.') readonly effect!: string;
  @one(() => Citation, 'The rule it rests on.') readonly cite!: Citation;
  @flag('Whether it stands; a day entered by mistake was taken back.') readonly stands!: boolean;
  @whole('Counts its changes.') readonly version!: number;
}

@ObjectType({ description: 'A clock that an order of the Chief Justice lengthens for whatever starts it inside a span of days.' })
export class EmergencyExtension {
  @id('The extension.') readonly emergencyExtensionId!: string;
  @text('The clock: its id in the law library.') readonly clock!: string;
  @text('The clock in words.') readonly clockWords!: string;
  @day('The first day the order covers.') readonly triggersFrom!: string;
  @day('The last day the order covers.') readonly triggersTo!: string;
  @text('What is added, in words.') readonly adds!: string;
  @text('The order it rests on.') readonly orderReference!: string;
  @flag('Whether it stands; one entered by mistake was taken back.') readonly stands!: boolean;
  @whole('Counts its changes.') readonly version!: number;
}

@ObjectType({ description: 'A closed day was entered, or taken back.' })
export class ClosureChanged {
  @one(() => CourtClosure, 'The day as it stands now.') readonly closure!: CourtClosure;
}

@ObjectType({ description: 'An emergency extension was entered, or taken back.' })
export class ExtensionChanged {
  @one(() => EmergencyExtension, 'The extension as it stands now.') readonly extension!: EmergencyExtension;
}

export const ClosureResult = resultUnion({
  name: 'ClosureResult',
  description: 'The closed day, or why not.',
  types: () => [ClosureChanged, NotFound, NotAllowed, Stale, Invalid],
});

export const ExtensionResult = resultUnion({
  name: 'ExtensionResult',
  description: 'The emergency extension, or why not.',
  types: () => [ExtensionChanged, NotFound, NotAllowed, Stale, Invalid],
});
