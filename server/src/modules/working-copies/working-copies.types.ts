import { ObjectType } from '@nestjs/graphql';
import { flag, id, idOrNull, one, oneOrNull, text, textOrNull, wallTime, whole, wholeOrNull } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A note of the person who reads it, and of nobody else.' })
export class PrivateNote {
  @id('The note.') readonly privateNoteId!: string;
  @idOrNull('The hearing it is about; null for one on the whole session.') readonly hearingId!: string | null;
  @idOrNull('The session it is about; null for one on a hearing.') readonly sessionId!: string | null;
  @text('The words.') readonly words!: string;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'One row of a judge’s working copy.' })
export class WorkingRow {
  @id('The hearing.') readonly hearingId!: string;
  @whole('The place in line.') readonly place!: number;
  @wallTime('The time.') readonly startsAt!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @text('to_read, ready, ask or none: the mark of the person who reads it.') readonly mark!: string;
  @text('The mark in words.') readonly markWords!: string;
  @wholeOrNull('The version of the mark; null when none was made.') readonly markVersion!: number | null;
  @oneOrNull(() => PrivateNote, 'The own note; null when none was written.') readonly note!: PrivateNote | null;
}

@ObjectType({
  description:
    'A judge’s own copy of a session: marks and notes nobody else sees. Whoever covers for another judge has a copy of their own.',
})
export class WorkingCopy {
  @id('The session.') readonly sessionId!: string;
  @text('Whose session it is.') readonly judgeName!: string;
  @flag('Whether it is the session of the person who reads it; else this judge covers, and sees the list without the other’s notes.')
  readonly isOwnSession!: boolean;
  @oneOrNull(() => PrivateNote, 'The own note on the whole session; null when none was written.') readonly note!: PrivateNote | null;
  @one(() => [WorkingRow], 'The rows in call order.') readonly rows!: readonly WorkingRow[];
  @whole('How many rows are not marked ready.') readonly notReady!: number;
}

@ObjectType({ description: 'A note was kept.' })
export class PrivateNoteSaved {
  @one(() => PrivateNote, 'The note as it stands now.') readonly note!: PrivateNote;
}

@ObjectType({ description: 'A row was marked.' })
export class RowMarked {
  @id('The hearing.') readonly hearingId!: string;
  @text('The mark.') readonly mark!: string;
  @text('The mark in words.') readonly markWords!: string;
  @whole('Its version.') readonly version!: number;
  @textOrNull('What was done, to be spoken; null when nothing is to be said.') readonly words!: string | null;
}

export const SavePrivateNoteResult = resultUnion({
  name: 'SavePrivateNoteResult',
  description: 'The note was kept, or why not.',
  types: () => [PrivateNoteSaved, NotFound, NotAllowed, Stale, Invalid],
});

export const MarkRowResult = resultUnion({
  name: 'MarkRowResult',
  description: 'The row was marked, or why not.',
  types: () => [RowMarked, NotFound, NotAllowed, Stale, Invalid],
});
