import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, flag, id, text, textOrNull, whole } from '../fields.ts';

@ObjectType({ description: 'Somebody this youth must be kept apart from. Who it is is not said.' })
export class KeepApartLine {
  @id('The separation.') readonly keepApartId!: string;
  @whole('Its level, 1 to 4.') readonly level!: number;
  @text('What the level asks for, in words.') readonly levelWords!: string;
  @day('Since when.') readonly setOn!: string;
  @dayOrNull('Until when; null until it is taken back.') readonly until!: string | null;
  @dayOrNull('When it was last reviewed; null when it was not.') readonly reviewedOn!: string | null;
  @flag('Whether the other is a person outside the system, known by a token alone.') readonly isOutside!: boolean;
  @textOrNull('The token of the person outside; null for another youth.') readonly token!: string | null;
  @textOrNull('Why; only the judge reads it, null for everybody else.') readonly reasonWords!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A day on which a person outside the system is in a courthouse, or stands trial.' })
export class OutsidePersonDay {
  @id('The day that was entered.') readonly outsidePersonDayId!: string;
  @text('The token of the person outside.') readonly token!: string;
  @day('The day.') readonly onDay!: string;
  @text('trial or in_building.') readonly kind!: string;
  @textOrNull('In which courthouse; null when it was not said, or for another court.') readonly courthouse!: string | null;
  @whole('Its version.') readonly version!: number;
}
