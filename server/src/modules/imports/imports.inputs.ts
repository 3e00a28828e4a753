import { InputType } from '@nestjs/graphql';
import { nestedInputs, textInput, textInputOrNull } from '../../graphql/input-fields.ts';

const LONGEST_FILE = 1_000_000;

@InputType({ description: 'A file as text.' })
export class ImportFileInput {
  @textInput('Its name.', 200) readonly name!: string;
  @textInput('Its text.', LONGEST_FILE) readonly text!: string;
}

@InputType({ description: 'A heading and the field to read it as.' })
export class HeadingInput {
  @textInput('sessions, parties or counts.', 20) readonly fileKind!: string;
  @textInput('The heading as it stands in the file.', 200) readonly heading!: string;
  @textInput('The field to read it as.', 60) readonly field!: string;
}

@InputType({ description: 'Files of a docket exported from another system.' })
export class ImportInput {
  @nestedInputs(ImportFileInput, 'The files.') readonly files!: readonly ImportFileInput[];
  @nestedInputs(HeadingInput, 'Headings this court reads in its own way.') readonly headings!: readonly HeadingInput[];
  @textInputOrNull('The fingerprint of the preview that was looked at.', 64) readonly fingerprint?: string | null;
}
