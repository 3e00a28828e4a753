import { ObjectType } from '@nestjs/graphql';
import { day, id, one, text, textOrNull, texts, wallTimeOrNull } from '../../graphql/fields.ts';
import { Citation } from '../../graphql/types/citation.types.ts';

@ObjectType({ description: 'A rule that is broken on a day as it is stored.' })
export class ConflictLine {
  @day('The day.') readonly heldOn!: string;
  @id('The session.') readonly sessionId!: string;
  @text('The department.') readonly department!: string;
  @wallTimeOrNull('The time; null when it is about the whole session.') readonly startsAt!: string | null;
  @text('The rule: its key in the table of hard rules.') readonly rule!: string;
  @text('What is broken, in one sentence; it names no youth.') readonly words!: string;
  @textOrNull('Who may relax the rule; null when nobody.') readonly mayRelax!: string | null;
  @textOrNull("The judge's exception for it, in words; null when there is none.") readonly allowedWords!: string | null;
  @texts('The hearings it is about.') readonly hearingIds!: readonly string[];
  @one(() => [Citation], 'What the rule rests on.') readonly cites!: readonly Citation[];
}
