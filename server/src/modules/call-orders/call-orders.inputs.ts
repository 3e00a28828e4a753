import { InputType } from '@nestjs/graphql';
import { idInput, idsInput, textInputOrNull, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'The call order of a session, from the first to the last.' })
export class OrderSessionInput {
  @idInput('The session.') readonly sessionId!: string;
  @versionInput() readonly version!: number;
  @idsInput('Every matter still to be called, in the new order.') readonly hearingIds!: readonly string[];
  @textInputOrNull('Why it differs from the rule; left out where it does not.', 300) readonly reason?: string | null;
}

@InputType({ description: 'A session whose call order is final for the day.' })
export class LockOrderInput {
  @idInput('The session.') readonly sessionId!: string;
  @versionInput() readonly version!: number;
}
