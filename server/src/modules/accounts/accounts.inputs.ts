import { InputType } from '@nestjs/graphql';
import { textInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'A name and a password.' })
export class SignInInput {
  @textInput('The name this person signs in with.', 200) readonly signInName!: string;
  @textInput('The password.', 200) readonly password!: string;
}
