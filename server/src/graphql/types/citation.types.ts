import { ObjectType } from '@nestjs/graphql';
import { flag, one, text, textOrNull } from '../fields.ts';

@ObjectType({ description: 'A place in the law that a sentence rests on.' })
export class Citation {
  @text('The citation as printed: PC 236.23(f).') readonly text!: string;
  @text('The code or body of law it belongs to: PC, WIC, Rule.') readonly code!: string;
}

@ObjectType({ description: 'An act of the workflow as this person sees it: open, or grey with its reason.' })
export class Act {
  @text('The name of the act: the name of its mutation.') readonly name!: string;
  @flag('Whether the act may be done now by this person.') readonly open!: boolean;
  @text('Why it is not open, in one sentence; empty when it is open.') readonly why!: string;
  @one(() => [Citation], 'What the reason rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'One thing that a signature does or leaves alone.' })
export class Consequence {
  @text('What happens, in one sentence.') readonly words!: string;
  @textOrNull('More of it: a date, a number, an office. Null when the sentence says all.') readonly detail!: string | null;
  @one(() => [Citation], 'What it rests on.') readonly cites!: readonly Citation[];
}
