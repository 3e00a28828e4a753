import { ObjectType } from '@nestjs/graphql';
import { day, id, one, text, textOrNull, texts, wallTime, wallTimeOrNull, whole } from '../fields.ts';
import { Citation } from './citation.types.ts';

@ObjectType({ description: 'One part of the score of a slot.' })
export class ScorePart {
  @text('The part: its key in the table of weights.') readonly part!: string;
  @text('The part in words.') readonly label!: string;
  @text('What was found, in words.') readonly words!: string;
  @whole('Points it got.') readonly got!: number;
  @whole('Points it could have got: its weight in this court.') readonly of!: number;
}

@ObjectType({ description: 'A clock that binds the day of a slot.' })
export class BindingClock {
  @text('What is due and by when, in words.') readonly words!: string;
  @one(() => Citation, 'The rule that sets it.') readonly cite!: Citation;
}

@ObjectType({ description: 'A lawful slot, with the reason why it is proposed. Nothing is booked by it.' })
export class SlotOffer {
  @id('The session.') readonly sessionId!: string;
  @whole('The version of the session that was looked at; send it back as seenVersion.') readonly sessionVersion!: number;
  @day('The day.') readonly heldOn!: string;
  @wallTime('When the hearing would start.') readonly startsAt!: string;
  @whole('Minutes of the hearing.') readonly minutes!: number;
  @text('The department.') readonly department!: string;
  @text('Who sits.') readonly judge!: string;
  @whole('The score, 0 to 100.') readonly score!: number;
  @text('Why this slot, in one sentence.') readonly why!: string;
  @texts('What to mind about it; empty when nothing.') readonly cautions!: readonly string[];
  @one(() => [ScorePart], 'The score by part, the part that counts most first.') readonly parts!: readonly ScorePart[];
  @one(() => [BindingClock], 'The clocks that bind the day.') readonly clocks!: readonly BindingClock[];
}

@ObjectType({ description: 'A slot that would come sooner or suit better and is not offered, with the rule that stands against it.' })
export class NotOffered {
  @id('The session.') readonly sessionId!: string;
  @day('The day.') readonly heldOn!: string;
  @wallTimeOrNull('The time that was looked at; null when the rule stands against the whole session.') readonly startsAt!: string | null;
  @text('morning or afternoon.') readonly half!: string;
  @text('The department.') readonly department!: string;
  @text('The rule: its key in the table of hard rules.') readonly rule!: string;
  @text('Why not, in one sentence.') readonly words!: string;
  @textOrNull('Who may relax the rule; null when nobody.') readonly mayRelax!: string | null;
  @one(() => [Citation], 'What the rule rests on.') readonly cites!: readonly Citation[];
}
