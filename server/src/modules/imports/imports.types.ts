import { ObjectType } from '@nestjs/graphql';
import { id, one, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A line of a file that cannot be taken as it is, or asks something.' })
export class ImportProblem {
  @text('The file.') readonly file!: string;
  @whole('The line in the file, the heading being line 1.') readonly line!: number;
  @text('refused or asks.') readonly severity!: string;
  @textOrNull('The column; null when it is about the whole line.') readonly field!: string | null;
  @text('What is wrong and what to do.') readonly message!: string;
  @text('The line as it stands in the file.') readonly row!: string;
  @textOrNull('What the import will do when nobody answers; null when it leaves the line out.') readonly choice!: string | null;
}

@ObjectType({ description: 'What the import will do with one line.' })
export class ImportRowPreview {
  @text('The file.') readonly file!: string;
  @whole('The line in the file.') readonly line!: number;
  @text('takes, leavesOut or unchanged.') readonly does!: string;
  @text('It in words.') readonly words!: string;
}

@ObjectType({ description: 'A heading of a file and the field it was read as.' })
export class HeadingMatch {
  @text('The file.') readonly file!: string;
  @text('sessions, parties or counts.') readonly fileKind!: string;
  @text('The heading as it stands in the file.') readonly heading!: string;
  @textOrNull('The field it was read as; null when it was not recognised.') readonly field!: string | null;
}

@ObjectType({ description: 'What an import would do. Nothing is written.' })
export class ImportPreview {
  @text('The fingerprint of these files with these headings.') readonly fingerprint!: string;
  @whole('Sessions in the files.') readonly sessions!: number;
  @whole('Cases in the files.') readonly cases!: number;
  @whole('Hearings in the files.') readonly hearings!: number;
  @whole('Youths in the files.') readonly youths!: number;
  @whole('Counts in the files.') readonly counts!: number;
  @whole('Lines it will take.') readonly willTake!: number;
  @whole('Lines it will leave out.') readonly willLeaveOut!: number;
  @whole('Lines that are here already.') readonly unchanged!: number;
  @one(() => [ImportProblem], 'Every line that is refused or asks.') readonly problems!: readonly ImportProblem[];
  @one(() => [ImportRowPreview], 'Every line and what happens to it.') readonly rows!: readonly ImportRowPreview[];
  @one(() => [HeadingMatch], 'Headings as they were read.') readonly headings!: readonly HeadingMatch[];
}

@ObjectType({ description: 'An import was run.' })
export class ImportDone {
  @id('The import.') readonly importId!: string;
  @whole('Lines taken.') readonly taken!: number;
  @whole('Lines left out.') readonly leftOut!: number;
  @whole('Lines that were here already.') readonly unchanged!: number;
  @one(() => [ImportProblem], 'Lines that were left out and why.') readonly problems!: readonly ImportProblem[];
}

export const PreviewImportResult = resultUnion({
  name: 'PreviewImportResult',
  description: 'What the import would do, or why it cannot be read.',
  types: () => [ImportPreview, Invalid, NotAllowed],
});

export const RunImportResult = resultUnion({
  name: 'RunImportResult',
  description: 'The import was run, or why not.',
  types: () => [ImportDone, Invalid, NotAllowed, Stale],
});
