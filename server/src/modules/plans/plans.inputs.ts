import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  dayInputOrNull,
  idInput,
  idInputOrNull,
  idsInputOrNull,
  nestedInputsOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  versionInputOrNull,
  wallTimeInput,
  wallTimeInputOrNull,
  wholeInput,
  wholeInputOrNull,
  wholesInput,
} from '../../graphql/input-fields.ts';

const DAY_IN_MINUTES = 1440;
const MANY = 500;

@InputType({ description: 'A template to enter, or to change from today on.' })
export class SessionTemplateInput {
  @idInputOrNull('The template; left out for a new one.') readonly templateId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('Its name, which becomes the name of each session.', 120) readonly name!: string;
  @textInput('specialty, general, detention, dependency, contested or review.', 40) readonly kind!: string;
  @idInput('The department.') readonly departmentId!: string;
  @idInput('Who sits.') readonly benchOfficerId!: string;
  @idInputOrNull('The courtroom clerk.') readonly clerkAccountId?: string | null;
  @textInput('weekly or monthly.', 20) readonly frequency!: string;
  @wholeInput('Every so many weeks or months.', { min: 1, max: 52 }) readonly every!: number;
  @wholesInput('The days of the week, 1 for Monday to 7 for Sunday.') readonly weekdays!: readonly number[];
  @wholeInputOrNull('For a monthly one: which of them in the month, 1 to 4, or -1 for the last.', { min: -1, max: 5 })
  readonly nth?: number | null;
  @dayInput('From which day on.') readonly startsOn!: string;
  @dayInputOrNull('Until which day; left out: until it is ended.') readonly untilOn?: string | null;
  @wallTimeInputOrNull('When the team meets before it.') readonly staffingStartsAt?: string | null;
  @wallTimeInput('When it starts.') readonly startsAt!: string;
  @wallTimeInput('When it ends.') readonly endsAt!: string;
  @wholeInputOrNull('Minutes that may be set; left out: the court’s share of its bench minutes.', { min: 0, max: DAY_IN_MINUTES })
  readonly minutesCapacity?: number | null;
  @wholeInputOrNull('How many matters may be set; left out when minutes alone bind.', { min: 0, max: MANY })
  readonly hearingsCapacity?: number | null;
  @wholeInputOrNull('Minutes of one slot; left out when its times are free.', { min: 0, max: DAY_IN_MINUTES })
  readonly slotMinutes?: number | null;
}

@InputType({ description: 'A template to end: no more sessions are made from it, those that stand stay.' })
export class EndSessionTemplateInput {
  @idInput('The template.') readonly templateId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'Who sits for whom on which days, both included.' })
export class SubstituteInput {
  @idInput('For whom.') readonly forBenchOfficerId!: string;
  @idInput('Who sits.') readonly benchOfficerId!: string;
  @dayInput('The first day.') readonly fromOn!: string;
  @dayInput('The last day.') readonly untilOn!: string;
}

@InputType({ description: 'Which room is borrowed for which one on which days, both included.' })
export class BorrowedRoomInput {
  @idInput('For which department.') readonly forDepartmentId!: string;
  @idInput('The borrowed one.') readonly departmentId!: string;
  @dayInput('The first day.') readonly fromOn!: string;
  @dayInput('The last day.') readonly untilOn!: string;
}

@InputType({ description: 'How far ahead sessions are made.' })
export class GenerateSessionsInput {
  @dayInput('The last day for which sessions are made.') readonly until!: string;
  @nestedInputsOrNull(SubstituteInput, 'Who sits when the usual bench officer is away; asked in this order.')
  readonly substitutes?: readonly SubstituteInput[] | null;
  @nestedInputsOrNull(BorrowedRoomInput, 'Which room is borrowed when the usual one cannot be used; tried in this order.')
  readonly rooms?: readonly BorrowedRoomInput[] | null;
}

@InputType({ description: 'Where one hearing of a changed session goes.' })
export class SessionChangeTargetInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @idInput('The session it goes to.') readonly sessionId!: string;
  @wallTimeInputOrNull('The time; left out, it follows the last one set.') readonly startsAt?: string | null;
}

@InputType({ description: 'A change of a whole session: which fields count depends on its kind.' })
export class ChangeSessionInput {
  @idInput('The session.') readonly sessionId!: string;
  @versionInput() readonly version!: number;
  @textInput('substitute, room, times, moved, merged, split, cancelled or reinstated.', 20) readonly kind!: string;
  @textInput('The coded reason.', 40) readonly reasonCode!: string;
  @textInputOrNull('The reason in words that name no youth; a reason that is none of the list is written down.', 1000)
  readonly reason?: string | null;
  @idInputOrNull('For a substitute: who sits.') readonly benchOfficerId?: string | null;
  @idInputOrNull('For another room, or a move: the department.') readonly departmentId?: string | null;
  @dayInputOrNull('For a move: the day.') readonly heldOn?: string | null;
  @wallTimeInputOrNull('For other times, a move or a split: when it starts.') readonly startsAt?: string | null;
  @wallTimeInputOrNull('For other times, a move or a split: when it ends.') readonly endsAt?: string | null;
  @idInputOrNull('For a merge, or a split into one that stands: the other session.') readonly otherSessionId?: string | null;
  @idsInputOrNull('For a split: the hearings that go.') readonly hearingIds?: readonly string[] | null;
  @nestedInputsOrNull(SessionChangeTargetInput, 'For a cancelled session: where its hearings go; one without a place needs a date.')
  readonly targets?: readonly SessionChangeTargetInput[] | null;
}

@InputType({ description: 'How far a session may go over its limit.' })
export class AllowOverInput {
  @idInput('The session.') readonly sessionId!: string;
  @versionInput() readonly version!: number;
  @wholeInput('Minutes over its limit, in all.', { min: 0, max: DAY_IN_MINUTES }) readonly minutes!: number;
  @wholeInput('Matters over its limit, in all.', { min: 0, max: MANY }) readonly hearings!: number;
  @textInput('The reason, in words that name nobody.', 500) readonly reason!: string;
}
