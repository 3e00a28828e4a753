import { ObjectType } from '@nestjs/graphql';
import { day, flag, id, instant, one, text, textOrNull, wallTime, whole } from '../../graphql/fields.ts';

@ObjectType({ description: 'A hearing that was held and is not finished on paper: whose work it is, and by when.' })
export class ResultDue {
  @text('Its key in the list.') readonly lineId!: string;
  @id('The hearing.') readonly hearingId!: string;
  @id('Its session.') readonly sessionId!: string;
  @id('Its case.') readonly caseId!: string;
  @whole('The place in line.') readonly place!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @text('The department.') readonly department!: string;
  @day('The day it was held.') readonly heldOn!: string;
  @text('result, next_step, prepare, sign, correct or enter.') readonly what!: string;
  @text('What is to be done, in one sentence.') readonly words!: string;
  @text('clerk or judge.') readonly whose!: string;
  @text('Whose work it is, by name where one is known.') readonly whoseName!: string;
  @flag('Whether it is the work of the person who reads this.') readonly isMine!: boolean;
  @instant('By when: the cut-off hour of the day it was held.') readonly dueAt!: string;
  @flag('Whether that has passed.') readonly isOverdue!: boolean;
  @whole('Whole days since the day it was held.') readonly ageDays!: number;
}

@ObjectType({ description: 'What is to be finished on paper, overdue first, then by whose work it is.' })
export class ResultsDue {
  @wallTime('The cut-off hour of this court.') readonly cutOff!: string;
  @one(() => [ResultDue], 'The lines.') readonly lines!: readonly ResultDue[];
  @whole('How many are overdue.') readonly overdue!: number;
  @whole('How many are the work of the person who reads this.') readonly mine!: number;
  @whole('How many unsigned ones are older than the sixty days the list goes back.') readonly older!: number;
  @textOrNull('Why the list is empty for this seat; null when it keeps one.') readonly why!: string | null;
}
