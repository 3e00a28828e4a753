import { ObjectType } from '@nestjs/graphql';
import { day, id, one, text, textOrNull, texts, whole } from '../../graphql/fields.ts';

@ObjectType({ description: 'The load of one day, in minutes.' })
export class LoadDay {
  @day('The day.') readonly date!: string;
  @textOrNull('Why the court does not sit; null on a court day.') readonly closedBecause!: string | null;
  @whole('Sessions that day.') readonly sessions!: number;
  @whole('Minutes that may be set.') readonly capacity!: number;
  @whole('Minutes set.') readonly minutesSet!: number;
  @whole('Minutes free.') readonly free!: number;
  @whole('Minutes over; 0 when within.') readonly over!: number;
  @text('ok, near, full, over, or none when nothing sits.') readonly state!: string;
  @text('The load in words.') readonly words!: string;
}

@ObjectType({ description: 'The load of one week of one department, in minutes.' })
export class LoadDepartmentWeek {
  @id('The department.') readonly departmentId!: string;
  @text('Its name.') readonly department!: string;
  @whole('Minutes that may be set.') readonly capacity!: number;
  @whole('Minutes set.') readonly minutesSet!: number;
  @whole('Minutes over; 0 when within.') readonly over!: number;
}

@ObjectType({ description: 'The load of one week, in minutes.' })
export class LoadWeek {
  @day('Its Monday.') readonly startsOn!: string;
  @one(() => [LoadDay], 'Monday to Friday.') readonly days!: readonly LoadDay[];
  @one(() => [LoadDepartmentWeek], 'The same by department.') readonly departments!: readonly LoadDepartmentWeek[];
  @whole('Minutes that may be set.') readonly capacity!: number;
  @whole('Minutes set.') readonly minutesSet!: number;
  @whole('Minutes free.') readonly free!: number;
  @whole('Minutes over, summed over the sessions that are over.') readonly over!: number;
  @text('ok, near, full, over, or none when nothing sits.') readonly state!: string;
  @text('The load in words.') readonly words!: string;
}

@ObjectType({ description: 'The load of the court, week by week, in minutes.' })
export class LoadMap {
  @day('The Monday it starts with.') readonly from!: string;
  @day('Its last day.') readonly until!: string;
  @one(() => [LoadWeek], 'The weeks.') readonly weeks!: readonly LoadWeek[];
  @texts('What overloads within the next week, in sentences; empty when nothing does.') readonly warnings!: readonly string[];
}
