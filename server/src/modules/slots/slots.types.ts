import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, flag, id, one, oneOrNull, text, textOrNull, texts, whole } from '../../graphql/fields.ts';
import { Citation } from '../../graphql/types/citation.types.ts';
import { RELAXATION, type Relaxation } from '../../graphql/types/refusal.types.ts';
import { NotOffered, SlotOffer } from '../../graphql/types/slot-offer.types.ts';

@ObjectType({ description: 'What giving way at one rule would open.' })
export class WhatOpensMore {
  @text('The rule that would give way: its key in the table of hard rules.') readonly rule!: string;
  @text('What would give way, and what it opens, in one sentence.') readonly words!: string;
  @dayOrNull('The day it would open; null when it opens no single day.') readonly heldOn!: string | null;
  @whole('The score of the slot it would open.') readonly score!: number;
}

@ObjectType({ description: 'The rule that leaves no slot at all.' })
export class Blocker {
  @text('The rule: its key in the table of hard rules.') readonly rule!: string;
  @text('Why nothing fits, in one sentence.') readonly words!: string;
  @textOrNull('Who may relax it; null when nobody.') readonly mayRelax!: string | null;
}

@ObjectType({ description: 'The first lawful slots for a hearing. Nothing is booked by it.' })
export class SlotOffers {
  @text('The hearing that is looked for, in neutral words: Progress review, 10 minutes, in person.') readonly hearing!: string;
  @id('The case.') readonly caseId!: string;
  @whole('Minutes of the hearing.') readonly minutes!: number;
  @text('The lawful window, in words.') readonly windowWords!: string;
  @dayOrNull('The first day on which it may be set; null: from today.') readonly earliest!: string | null;
  @dayOrNull('The last lawful day; null when none runs.') readonly latest!: string | null;
  @dayOrNull('The day to aim at; null when none runs.') readonly safe!: string | null;
  @one(() => [RELAXATION], 'What may be entered for a day after the last lawful one.') readonly relaxedBy!: readonly Relaxation[];
  @one(() => [Citation], 'What the window rests on.') readonly cites!: readonly Citation[];
  @texts('What every offer keeps to for this youth, in words.') readonly mustHaves!: readonly string[];
  @one(() => [SlotOffer], 'The first lawful slots, the best first.') readonly offers!: readonly SlotOffer[];
  @one(() => [NotOffered], 'Slots that are not offered, with the rule against each.') readonly notOffered!: readonly NotOffered[];
  @one(() => [WhatOpensMore], 'What giving way at one rule would open.') readonly opens!: readonly WhatOpensMore[];
  @oneOrNull(() => Blocker, 'When nothing fits: the rule that blocks, and who may relax it. Null when something fits.')
  readonly blocker!: Blocker | null;
  @whole('How many sessions were looked at.') readonly lookedAt!: number;
  @day('The last day that was looked at.') readonly until!: string;
  @flag('Whether this person may set the hearing.') readonly maySet!: boolean;
}
