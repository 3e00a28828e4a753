import { InputType } from '@nestjs/graphql';
import { idInput, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'A calendar address to revoke.' })
export class RevokeCalendarFeedInput {
  @idInput('The feed.') readonly calendarFeedId!: string;
  @versionInput() readonly version!: number;
}
