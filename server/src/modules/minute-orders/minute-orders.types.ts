import { ObjectType } from '@nestjs/graphql';
import {
  day,
  dayOrNull,
  flag,
  id,
  idOrNull,
  instantOrNull,
  one,
  oneOrNull,
  text,
  textOrNull,
  texts,
  wallTime,
  whole,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act } from '../../graphql/types/citation.types.ts';
import { ServedDocument } from '../../graphql/types/document.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'One line of a minute order, and the law it rests on.' })
export class MinuteOrderSaid {
  @text('What the record says.') readonly words!: string;
  @textOrNull('The law it rests on; null where none is named.') readonly cite!: string | null;
}

@ObjectType({ description: 'One part of a minute order under its own head.' })
export class MinuteOrderSection {
  @text('Its key: head, present, result, findings, restraints, orders, custody, warrants, next or entry.') readonly key!: string;
  @text('The head of the part.') readonly title!: string;
  @one(() => [MinuteOrderSaid], 'Its lines, in order.') readonly lines!: readonly MinuteOrderSaid[];
}

@ObjectType({ description: 'When a matter was really called and concluded, where it was entered later.' })
export class TrueTimes {
  @instantOrNull('Called; null when it is not known.') readonly calledAt!: string | null;
  @instantOrNull('Concluded; null when it is not known.') readonly concludedAt!: string | null;
  @instantOrNull('When it was typed.') readonly enteredAt!: string | null;
}

@ObjectType({ description: 'One minute order of a hearing: a draft, a signed one, or the number that corrects an earlier one.' })
export class MinuteOrder {
  @id('The minute order.') readonly minuteOrderId!: string;
  @whole('Its number among the minute orders of the hearing; the first is 1.') readonly number!: number;
  @text('original, corrected, nunc_pro_tunc, late_entry or amended.') readonly kind!: string;
  @text('The kind in words.') readonly kindWords!: string;
  @text('draft, prepared, returned, signed or entered.') readonly state!: string;
  @text('The state in words; what is not signed says so.') readonly stateWords!: string;
  @whole('The version, for the next act.') readonly version!: number;
  @one(() => [MinuteOrderSection], 'What it says.') readonly sections!: readonly MinuteOrderSection[];
  @textOrNull('What the judge wrote when it was returned; null when it was not.') readonly returnedWords!: string | null;
  @textOrNull('Who signed it; null before.') readonly signedBy!: string | null;
  @instantOrNull('When it was signed; null before.') readonly signedAt!: string | null;
  @dayOrNull('The day from which it has effect; null before it is signed.') readonly effectiveOn!: string | null;
  @instantOrNull('When it was entered in the record; null before.') readonly enteredAt!: string | null;
  @oneOrNull(() => TrueTimes, 'The true times of a late entry; null for any other.') readonly trueTimes!: TrueTimes | null;
  @textOrNull('Why it corrects the earlier one; null for an original.') readonly reason!: string | null;
  @wholeOrNull('The number it replaces; null for an original.') readonly replaces!: number | null;
  @oneOrNull(() => ServedDocument, 'Its paper; null until it was asked for.') readonly document!: ServedDocument | null;
}

@ObjectType({ description: 'The minute orders of one hearing, with what may be done and what is missing.' })
export class MinuteOrderSet {
  @id('The hearing.') readonly hearingId!: string;
  @whole('Its number in the line of its session.') readonly place!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @day('The day of the session.') readonly heldOn!: string;
  @one(() => [MinuteOrder], 'The minute orders, the latest first.') readonly orders!: readonly MinuteOrder[];
  @one(() => [MinuteOrderSection], 'What the record says now: what the next draft would say.')
  readonly fromRecord!: readonly MinuteOrderSection[];
  @one(() => [Act], 'prepareMinuteOrder, returnMinuteOrder, signMinuteOrder and correctMinuteOrder, each open or with its reason.')
  readonly acts!: readonly Act[];
  @texts('What the record does not say yet, one sentence each; empty when nothing is missing.') readonly missing!: readonly string[];
}

@ObjectType({ description: 'A hearing whose minute order waits for somebody.' })
export class MinuteOrderLine {
  @id('The hearing.') readonly hearingId!: string;
  @idOrNull('The minute order; null when none is prepared.') readonly minuteOrderId!: string | null;
  @id('The session.') readonly sessionId!: string;
  @day('The day of the session.') readonly heldOn!: string;
  @wallTime('The set time.') readonly startsAt!: string;
  @whole('The number in the line.') readonly place!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @text('not_prepared, draft, prepared, returned or signed.') readonly state!: string;
  @text('Who must do what next, in one sentence.') readonly waitsFor!: string;
  @textOrNull('What the judge wrote when it was returned; null when it was not.') readonly returnedWords!: string | null;
  @text('Why it stands where it does in the list: custody, a warrant, a new date, an older day.') readonly whyFirst!: string;
  @flag('Whether the next act belongs to the person who asks.') readonly isMine!: boolean;
}

@ObjectType({ description: 'The minute orders of the hearing as they stand now.' })
export class MinuteOrderChanged {
  @one(() => MinuteOrderSet, 'The minute orders of the hearing.') readonly set!: MinuteOrderSet;
}

export const MinuteOrderResult = resultUnion({
  name: 'MinuteOrderResult',
  description: 'The minute orders of the hearing after the act, or why not.',
  types: () => [MinuteOrderChanged, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
