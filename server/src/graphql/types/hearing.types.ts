import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { day, dayOrNull, flagOrNull, id, one, text, textOrNull, wallTime, whole } from '../fields.ts';
import { HEARING_STATE } from './docket-row.types.ts';
import type { HearingState } from './docket-row.types.ts';

export const ORDER_STATE = { GIVEN: 'GIVEN', PARTLY: 'PARTLY', DONE: 'DONE', NOT_DONE: 'NOT_DONE', ENDED: 'ENDED' } as const;
export type OrderState = keyof typeof ORDER_STATE;

registerEnumType(ORDER_STATE, {
  name: 'OrderState',
  description: 'Whether an order was done.',
  valuesMap: {
    GIVEN: { description: 'Given; nothing is reported yet.' },
    PARTLY: { description: 'Done in part.' },
    DONE: { description: 'Done.' },
    NOT_DONE: { description: 'Reported as not done.' },
    ENDED: { description: 'It ended with its petition, or the judge took it back.' },
  },
});

@ObjectType({ description: 'One order as the judge spoke it.' })
export class CourtOrder {
  @id('The order.') readonly orderId!: string;
  @whole('Its place among the orders of its hearing.') readonly ordinal!: number;
  @text('The words, as spoken.') readonly words!: string;
  @text('Who does it.') readonly ownerRole!: string;
  @dayOrNull('By when; null when no day was named.') readonly dueOn!: string | null;
  @one(() => ORDER_STATE, 'Whether it was done.') readonly state!: OrderState;
  @dayOrNull('When it was done; null until then.') readonly doneOn!: string | null;
  @textOrNull('What was reported about it; null when nothing was.') readonly note!: string | null;
  @day('The day it was given.') readonly givenOn!: string;
  @whole('Days past its due day while not done; else 0.') readonly daysLate!: number;
}

@ObjectType({ description: 'Somebody who is expected at a hearing, or was there.' })
export class Appearance {
  @id('The appearance.') readonly appearanceId!: string;
  @text('In which role.') readonly role!: string;
  @text('The name that is said in the room.') readonly name!: string;
  @text('expected, present, remote, late, excused or absent.') readonly attendance!: string;
  @flagOrNull('Whether this person spoke; null until recorded.') readonly spoke!: boolean | null;
}

@ObjectType({ description: 'A hearing as the case lists it.' })
export class CaseHearing {
  @id('The hearing.') readonly hearingId!: string;
  @text('The kind of hearing in neutral words.') readonly type!: string;
  @day('The day.') readonly heldOn!: string;
  @wallTime('The time.') readonly startsAt!: string;
  @whole('Minutes planned.') readonly minutes!: number;
  @one(() => HEARING_STATE, 'Where it stands.') readonly state!: HearingState;
  @text('The department.') readonly department!: string;
  @whole('Its version.') readonly version!: number;
}
