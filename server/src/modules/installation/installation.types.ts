import { ObjectType } from '@nestjs/graphql';
import { flag, id, one, text } from '../../graphql/fields.ts';

@ObjectType({ description: 'A court by its name, for the sign-in page.' })
export class CourtName {
  @id('The court.') readonly courtId!: string;
  @text('Its name.') readonly name!: string;
}

@ObjectType({ description: 'What this installation says about itself before anybody signs in.' })
export class Installation {
  @flag('Whether it is a demonstration with invented people.') readonly demonstration!: boolean;
  @text('The version of Starling.') readonly version!: string;
  @one(() => [CourtName], 'The courts it serves, in a demonstration; empty elsewhere.') readonly courts!: readonly CourtName[];
}
