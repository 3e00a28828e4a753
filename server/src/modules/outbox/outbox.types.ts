import { ObjectType } from '@nestjs/graphql';
import { flag, id, idOrNull, instant, instantOrNull, one, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'One notice on its way. It holds a date, a time, a place and a reference, and nothing else.' })
export class OutboxLine {
  @id('The line.') readonly outboxId!: string;
  @whole('The version, for the next act.') readonly version!: number;
  @text('To whom, as a role or an office; never a child’s name.') readonly to!: string;
  @text('mail, screen, phone or agency_pack.') readonly channel!: string;
  @text('The channel in words.') readonly channelWords!: string;
  @text('Its language: en or es.') readonly language!: string;
  @text('What it is about, in neutral words.') readonly about!: string;
  @text('The subject line.') readonly subject!: string;
  @text('The words as they would be sent.') readonly body!: string;
  @text('waiting, held, sent, failed or stopped.') readonly state!: string;
  @text('The state in words.') readonly stateWords!: string;
  @textOrNull('Why it is held and what to do, in one sentence; null when it is not.') readonly heldWords!: string | null;
  @whole('How often it was tried.') readonly attempts!: number;
  @textOrNull('What the mail server answered last, in one sentence; null when nothing went wrong.') readonly lastError!: string | null;
  @instant('When it is due, or tried again.') readonly dueAt!: string;
  @instantOrNull('When it was sent; null before.') readonly sentAt!: string | null;
  @idOrNull('The hearing it is about; null for none.') readonly hearingId!: string | null;
  @one(() => [Act], 'previewNotice, releaseNotice, stopNotice and retryNotice, each open or with its reason.')
  readonly acts!: readonly Act[];
}

@ObjectType({ description: 'How many notices stand in one state.' })
export class OutboxCount {
  @text('The state.') readonly state!: string;
  @text('The state in words.') readonly stateWords!: string;
  @whole('How many.') readonly count!: number;
}

@ObjectType({ description: 'The notices of the court: what waits, what is held, what did not arrive.' })
export class Outbox {
  @one(() => [OutboxLine], 'The lines: those that did not arrive first, then those that are held, then by when they are due.')
  readonly lines!: readonly OutboxLine[];
  @one(() => [OutboxCount], 'How many in each state.') readonly counts!: readonly OutboxCount[];
  @flag('Whether a mail server is set up.') readonly mailServerIsSet!: boolean;
  @text('What is so with the mail server, and what to do, in one sentence.') readonly mailServerWords!: string;
}

@ObjectType({ description: 'A notice as it stands after the act.' })
export class NoticeChanged {
  @one(() => OutboxLine, 'The line.') readonly line!: OutboxLine;
}

export const NoticeResult = resultUnion({
  name: 'NoticeResult',
  description: 'The notice after the act, or why not.',
  types: () => [NoticeChanged, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
