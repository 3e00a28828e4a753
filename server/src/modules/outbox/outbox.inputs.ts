import { InputType } from '@nestjs/graphql';
import { idInput, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'A notice of the outbox to act on.' })
export class NoticeActInput {
  @idInput('The line of the outbox.') readonly outboxId!: string;
  @versionInput() readonly version!: number;
}
