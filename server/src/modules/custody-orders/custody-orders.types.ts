import { ObjectType } from '@nestjs/graphql';
import {
  day,
  dayOrNull,
  flag,
  id,
  idOrNull,
  instant,
  instantOrNull,
  one,
  text,
  textOrNull,
  texts,
  wallTime,
  whole,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'An order about where a youth is, and how long it has been on its way to whoever holds the youth.' })
export class CustodyOrderLine {
  @id('The order.') readonly custodyOrderId!: string;
  @idOrNull('The hearing it was made in; null when it may no longer be seen.') readonly hearingId!: string | null;
  @idOrNull('The case; null when it may no longer be seen.') readonly caseId!: string | null;
  @textOrNull('Chosen first name; null when the case may no longer be seen.') readonly chosenName!: string | null;
  @wholeOrNull('The place in line of its matter; null when it may no longer be seen.') readonly place!: number | null;
  @dayOrNull('The day of that session; null when its matter may no longer be seen.') readonly heldOn!: string | null;
  @text('detain, release, release_to_adult, place, monitor or monitor_off.') readonly kind!: string;
  @text('The kind in words.') readonly kindWords!: string;
  @text('Who is to carry it out.') readonly holder!: string;
  @textOrNull('The adult the youth leaves with, by role; null when the order names none.') readonly toAdultRole!: string | null;
  @textOrNull('That adult by name; null when the order names none.') readonly toAdultName!: string | null;
  @text('The reasons as spoken.') readonly reasons!: string;
  @text('ordered, sent, received, carried_out or withdrawn.') readonly state!: string;
  @text('Where it stands, in words.') readonly stateWords!: string;
  @instant('When it was ordered.') readonly orderedAt!: string;
  @instantOrNull('When it was sent; null until then.') readonly sentAt!: string | null;
  @instantOrNull('When it was received; null until then.') readonly receivedAt!: string | null;
  @textOrNull('Who received it; null until then.') readonly receivedBy!: string | null;
  @instantOrNull('When it was carried out; null until then.') readonly carriedOutAt!: string | null;
  @wholeOrNull('Whole minutes from ordered to received; null until it is received.') readonly minutesToReceived!: number | null;
  @wholeOrNull('Whole minutes it has waited to be received; null once it is, or when it was withdrawn.') readonly minutesWaiting!:
    number | null;
  @flag('Whether it was not received by the evening hour of its day.') readonly isLate!: boolean;
  @texts('What is open, one sentence each.') readonly notFinal!: readonly string[];
  @one(() => [Act], 'The next steps, open or grey with the reason: send, receive, carryOut, withdraw.') readonly acts!: readonly Act[];
  @idOrNull('Its paper; null until one is made.') readonly documentId!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'One day of custody and release orders: how long they took, and which had not arrived by the evening.' })
export class CustodyReport {
  @day('The day.') readonly on!: string;
  @wallTime('The evening hour of this court.') readonly evening!: string;
  @whole('How many orders were made, without those withdrawn.') readonly made!: number;
  @whole('How many of them were received.') readonly received!: number;
  @wholeOrNull('The middle one of the minutes from ordered to received; null when none was received.') readonly middleMinutes!:
    number | null;
  @wholeOrNull('The longest; null when none was received.') readonly longestMinutes!: number | null;
  @one(() => [CustodyOrderLine], 'Those not received by that hour, oldest first.') readonly notReceived!: readonly CustodyOrderLine[];
}

@ObjectType({ description: 'A custody order was made, or went a step further.' })
export class CustodyOrderSaved {
  @one(() => CustodyOrderLine, 'The order as it stands now.') readonly order!: CustodyOrderLine;
}

export const CustodyOrderResult = resultUnion({
  name: 'CustodyOrderResult',
  description: 'The order as it stands now, or why not.',
  types: () => [CustodyOrderSaved, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
