import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayOrNull, flag, id, idOrNull, instantOrNull, one, text, wallTime, whole } from '../fields.ts';

export const NEED_KIND = {
  CUSTODY: 'CUSTODY',
  INTERPRETER: 'INTERPRETER',
  REMOTE: 'REMOTE',
  WARRANT: 'WARRANT',
  DUAL_CASE: 'DUAL_CASE',
  KEEP_APART: 'KEEP_APART',
  SUPPORT_PERSON: 'SUPPORT_PERSON',
  NOT_ALOUD: 'NOT_ALOUD',
  OTHER: 'OTHER',
  AWAY: 'AWAY',
} as const;
export type NeedKind = keyof typeof NEED_KIND;

registerEnumType(NEED_KIND, {
  name: 'NeedKind',
  description: 'What a row of the docket needs, for its shape on the screen.',
  valuesMap: {
    CUSTODY: { description: 'The youth comes from a hall or a camp.' },
    INTERPRETER: { description: 'Somebody beside the youth, or the youth, is spoken to in another language.' },
    REMOTE: { description: 'The youth chose to come by video.' },
    WARRANT: { description: 'A warrant is out or held.' },
    DUAL_CASE: { description: 'There is a case in the sister court.' },
    KEEP_APART: { description: 'Somebody set that day must be kept apart: the level alone.' },
    SUPPORT_PERSON: { description: 'Somebody the youth chose stands beside the youth.' },
    NOT_ALOUD: { description: 'Something must not be said aloud: how many, never what.' },
    OTHER: { description: 'Another need, in its words.' },
    AWAY: { description: 'The youth is away from placement.' },
  },
});

export const HEARING_STATE = {
  SET: 'SET',
  CHECKED_IN: 'CHECKED_IN',
  IN_HAND: 'IN_HAND',
  SECOND_CALL: 'SECOND_CALL',
  HEARD: 'HEARD',
  CONTINUED: 'CONTINUED',
  TRAILED: 'TRAILED',
  OFF_CALENDAR: 'OFF_CALENDAR',
  AWAY: 'AWAY',
  VACATED: 'VACATED',
} as const;
export type HearingState = keyof typeof HEARING_STATE;

registerEnumType(HEARING_STATE, {
  name: 'HearingState',
  description: 'Where a hearing stands.',
  valuesMap: {
    SET: { description: 'On the calendar; nobody has checked in.' },
    CHECKED_IN: { description: 'The youth is here and waits.' },
    IN_HAND: { description: 'Before the bench now.' },
    SECOND_CALL: { description: 'Called once; to be called again.' },
    HEARD: { description: 'Heard.' },
    CONTINUED: { description: 'Moved to another session, for good cause.' },
    TRAILED: { description: 'Put behind the others of the day.' },
    OFF_CALENDAR: { description: 'Taken off the calendar without another date.' },
    AWAY: { description: 'The youth did not come and is away.' },
    VACATED: { description: 'The date was taken back before it was heard.' },
  },
});

@ObjectType({ description: 'One thing a row of the docket needs, in words.' })
export class Need {
  @one(() => NEED_KIND, 'Its kind, for its shape.') readonly kind!: NeedKind;
  @text('Its words, never colour or shape alone.') readonly words!: string;
}

@ObjectType({ description: 'One matter of a session, in the order it will be called.' })
export class DocketRow {
  @id('The hearing.') readonly hearingId!: string;
  @id('The case it belongs to.') readonly caseId!: string;
  @idOrNull('The petition it is about; null for a matter of the case as a whole.') readonly petitionId!: string | null;
  @whole("Its place in today's line.") readonly place!: number;
  @wallTime('The time it is set for.') readonly startsAt!: string;
  @whole('Minutes planned.') readonly minutes!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('Pronouns.') readonly pronouns!: string;
  @text('The kind of hearing in neutral words.') readonly hearingType!: string;
  @one(() => HEARING_STATE, 'Where it stands.') readonly state!: HearingState;
  @one(() => [Need], 'What it needs, in words.') readonly needs!: readonly Need[];
  @instantOrNull('When the youth checked in; null until then.') readonly checkedInAt!: string | null;
  @instantOrNull('When it was called; null until then.') readonly calledAt!: string | null;
  @instantOrNull('When it ended; null until then.') readonly concludedAt!: string | null;
  @flag('Whether its minutes are signed.') readonly minuteSigned!: boolean;
  @flag('Whether it ended and is not final: unsigned, or a recall is not confirmed.') readonly notYetFinal!: boolean;
  @dayOrNull("The youth's next date in this case; null when none is set.") readonly nextOn!: string | null;
  @whole('Its version.') readonly version!: number;
}
