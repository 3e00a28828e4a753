import { ObjectType } from '@nestjs/graphql';
import {
  day,
  dayOrNull,
  flag,
  id,
  idOrNull,
  one,
  text,
  textOrNull,
  texts,
  wallTime,
  wallTimeOrNull,
  whole,
  wholeOrNull,
  wholes,
} from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Citation } from '../../graphql/types/citation.types.ts';
import { Clash, Invalid, NotAllowed, NotFound, RequirementsUnmet, RulesBroken, Stale } from '../../graphql/types/refusal.types.ts';
import { CalendarSession } from '../../graphql/types/calendar.types.ts';

@ObjectType({ description: 'A pattern from which sessions are made ahead.' })
export class SessionTemplate {
  @id('The template.') readonly templateId!: string;
  @text('Its name, which becomes the name of each session.') readonly name!: string;
  @text('specialty, general, detention, dependency, contested or review.') readonly kind!: string;
  @id('The department.') readonly departmentId!: string;
  @text('The department in words.') readonly department!: string;
  @id('Who sits.') readonly benchOfficerId!: string;
  @text('Who sits, in words.') readonly judge!: string;
  @idOrNull('The courtroom clerk; null when none is named.') readonly clerkAccountId!: string | null;
  @text('weekly or monthly.') readonly frequency!: string;
  @whole('Every so many weeks or months.') readonly every!: number;
  @wholes('The days of the week, 1 for Monday to 7 for Sunday.') readonly weekdays!: readonly number[];
  @wholeOrNull('For a monthly one: which of them in the month, 1 to 4, or -1 for the last; null for a weekly one.') readonly nth!:
    number | null;
  @text('When it recurs, in words: every Tuesday; the second Thursday of the month.') readonly recurs!: string;
  @day('From which day on.') readonly startsOn!: string;
  @dayOrNull('Until which day; null until it is ended.') readonly untilOn!: string | null;
  @wallTimeOrNull('When the team meets before it; null when it does not.') readonly staffingStartsAt!: string | null;
  @wallTime('When it starts.') readonly startsAt!: string;
  @wallTime('When it ends.') readonly endsAt!: string;
  @whole('Minutes that may be set.') readonly minutesCapacity!: number;
  @wholeOrNull('How many matters may be set; null when minutes alone bind.') readonly hearingsCapacity!: number | null;
  @wholeOrNull('Minutes of one slot; null when its times are free.') readonly slotMinutes!: number | null;
  @dayOrNull('The last day for which a session was made from it; null before the first.') readonly plannedUntil!: string | null;
  @flag('Whether it stands; an ended one makes no more sessions.') readonly stands!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A template was saved, or ended.' })
export class SessionTemplateSaved {
  @one(() => SessionTemplate, 'The template as it stands now.') readonly template!: SessionTemplate;
}

@ObjectType({ description: 'A session that was made ahead.' })
export class PlannedSession {
  @id('The session.') readonly sessionId!: string;
  @text('Its name.') readonly name!: string;
  @text('The department.') readonly department!: string;
  @day('The day.') readonly heldOn!: string;
  @wallTime('When it starts.') readonly startsAt!: string;
  @text('Who sits.') readonly judge!: string;
  @textOrNull('What differs from its template: a substitute, a borrowed room. Null when nothing does.') readonly differs!: string | null;
}

@ObjectType({ description: 'A day of a template on which no session was made, and why.' })
export class LeftOutSession {
  @text('The template.') readonly name!: string;
  @day('The day.') readonly on!: string;
  @text('Why, in one sentence.') readonly why!: string;
}

@ObjectType({ description: 'Sessions were made ahead from the templates. Asked twice, the second time makes none.' })
export class SessionsGenerated {
  @one(() => [PlannedSession], 'Those that were made.') readonly planned!: readonly PlannedSession[];
  @one(() => [LeftOutSession], 'Those that were left out, each with why.') readonly leftOut!: readonly LeftOutSession[];
  @whole('Those that stood already.') readonly stoodAlready!: number;
}

@ObjectType({ description: 'What a change of the whole session does to one of its hearings.' })
export class SessionChangeRow {
  @id('The hearing.') readonly hearingId!: string;
  @whole('Its version.') readonly version!: number;
  @whole('Its place in the line.') readonly placeInLine!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @wallTime('The time it is set for now.') readonly fromStartsAt!: string;
  @text('stays, moves or needs_a_date.') readonly fate!: string;
  @idOrNull('The session it goes to; null when it stays or needs a date.') readonly toSessionId!: string | null;
  @dayOrNull('The day it goes to; null when it needs a date.') readonly toOn!: string | null;
  @wallTimeOrNull('The time it goes to; null when it needs a date.') readonly toStartsAt!: string | null;
  @textOrNull('The department it goes to; null when it needs a date.') readonly department!: string | null;
  @whole('How many people are told.') readonly notices!: number;
  @text('What happens to it, in one sentence.') readonly words!: string;
  @texts('What to mind; empty when there is nothing.') readonly cautions!: readonly string[];
  @textOrNull('Why it cannot go there; null when it can.') readonly refusedBecause!: string | null;
  @one(() => [Citation], 'What a refusal or a caution rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'What a change of a whole session would do, before anything is done.' })
export class SessionChangePreview {
  @id('The session.') readonly sessionId!: string;
  @whole('The version the preview was made from.') readonly version!: number;
  @text('The change in one sentence.') readonly words!: string;
  @one(() => [SessionChangeRow], 'What happens to each hearing.') readonly rows!: readonly SessionChangeRow[];
  @whole('How many notices go out.') readonly notices!: number;
  @whole('How many hearings would need a date.') readonly needADate!: number;
  @flag('Whether it can be done as it stands.') readonly canBeDone!: boolean;
}

@ObjectType({ description: 'A whole session was changed.' })
export class SessionReplanned {
  @one(() => CalendarSession, 'The session as it stands now.') readonly session!: CalendarSession;
  @idOrNull('The other session, where hearings went; null for none.') readonly otherSessionId!: string | null;
  @one(() => [SessionChangeRow], 'What happened to each hearing.') readonly rows!: readonly SessionChangeRow[];
  @whole('How many notices go out.') readonly notices!: number;
  @whole('How many hearings need a date now.') readonly needADate!: number;
}

@ObjectType({ description: 'A session may go over its limit.' })
export class OverAllowed {
  @one(() => CalendarSession, 'The session as it stands now.') readonly session!: CalendarSession;
}

export const SessionTemplateResult = resultUnion({
  name: 'SessionTemplateResult',
  description: 'The template, or why not.',
  types: () => [SessionTemplateSaved, NotFound, NotAllowed, Stale, Invalid],
});

export const GenerateSessionsResult = resultUnion({
  name: 'GenerateSessionsResult',
  description: 'The sessions that were made, or why not.',
  types: () => [SessionsGenerated, NotAllowed, Invalid],
});

export const PreviewSessionChangeResult = resultUnion({
  name: 'PreviewSessionChangeResult',
  description: 'What the change would do, or why it cannot be done.',
  types: () => [SessionChangePreview, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet, RulesBroken, Clash],
});

export const ChangeSessionResult = resultUnion({
  name: 'ChangeSessionResult',
  description: 'The session was changed, or why not.',
  types: () => [SessionReplanned, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet, RulesBroken, Clash],
});

export const AllowOverResult = resultUnion({
  name: 'AllowOverResult',
  description: 'The session may go over, or why not.',
  types: () => [OverAllowed, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
