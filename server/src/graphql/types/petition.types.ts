import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { day, dayOrNull, flag, flagOrNull, id, one, oneOrNull, text, textOrNull, texts, whole, wholeOrNull } from '../fields.ts';
import { Citation } from './citation.types.ts';

export const GATE = { ELIGIBLE: 'ELIGIBLE', EXCLUDED: 'EXCLUDED', UNDETERMINED: 'UNDETERMINED' } as const;
export type Gate = keyof typeof GATE;

registerEnumType(GATE, {
  name: 'Gate',
  description: 'Whether the finding can reach a count.',
  valuesMap: {
    ELIGIBLE: { description: 'It can.' },
    EXCLUDED: { description: 'It cannot: the count is on the list of PC 667.5(c).' },
    UNDETERMINED: { description: 'A charged enhancement decides it and is not decided yet.' },
  },
});

export const COUNT_LEVEL = { FELONY: 'FELONY', MISDEMEANOR: 'MISDEMEANOR', WOBBLER: 'WOBBLER', INFRACTION: 'INFRACTION' } as const;
export type CountLevel = keyof typeof COUNT_LEVEL;

registerEnumType(COUNT_LEVEL, {
  name: 'CountLevel',
  description: 'The level a count is charged at.',
  valuesMap: {
    FELONY: { description: 'Felony.' },
    MISDEMEANOR: { description: 'Misdemeanor.' },
    WOBBLER: { description: 'Felony or misdemeanor, not declared yet.' },
    INFRACTION: { description: 'Infraction.' },
  },
});

@ObjectType({ description: 'An enhancement alleged with a count.' })
export class Enhancement {
  @id('The enhancement.') readonly enhancementId!: string;
  @text('Its section: PC 12022.7(a).') readonly code!: string;
  @text('charged, proved, not_proved or stricken.') readonly state!: string;
}

@ObjectType({ description: 'The answers to the elements of the finding for one count, and the juvenile finding.' })
export class CountAnswers {
  @flagOrNull('E1: the youth was a victim of human trafficking when it happened. Null until answered.') readonly victim!: boolean | null;
  @flagOrNull('E2: the youth was coerced to do it. Null until answered.') readonly coerced!: boolean | null;
  @flagOrNull('E3: it was a direct result of being a victim. Null until answered.') readonly directResult!: boolean | null;
  @flagOrNull('E4: the youth had a reasonable fear of harm. Null until answered.') readonly fear!: boolean | null;
  @flagOrNull('F1: the further finding that subdivision (f) asks of the juvenile court. Null until answered.') readonly juvenileFinding!:
    boolean | null;
}

@ObjectType({ description: 'One count of a petition with its gate.' })
export class PetitionCount {
  @id('The count.') readonly countId!: string;
  @whole('Its number in the petition.') readonly number!: number;
  @text('The statute as charged: PC 484(a).') readonly statute!: string;
  @text('What is alleged in a few neutral words.') readonly description!: string;
  @one(() => COUNT_LEVEL, 'The level it is charged at.') readonly level!: CountLevel;
  @day('The day of the alleged act.') readonly offenseOn!: string;
  @textOrNull('The agency that reported it; null when the petition names none.') readonly agency!: string | null;
  @textOrNull("The agency's report number; null when the petition names none.") readonly reportNumber!: string | null;
  @text('alleged, amended, stricken, admitted, true, not_proved or reduced_misdemeanor.') readonly state!: string;
  @one(() => GATE, 'Whether the finding can reach it.') readonly gate!: Gate;
  @wholeOrNull('The item of PC 667.5(c); null when none applies.') readonly gateItem!: number | null;
  @text('The gate in one sentence.') readonly gateWords!: string;
  @one(() => [Citation], 'What the gate rests on.') readonly gateCites!: readonly Citation[];
  @wholeOrNull('The item of WIC 707(b); null when none applies.') readonly serious707bItem!: number | null;
  @one(() => [Enhancement], 'Enhancements alleged with it.') readonly enhancements!: readonly Enhancement[];
  @oneOrNull(() => CountAnswers, 'Answers saved for it; null when nobody asserted the defense, or it is not visible to this person.')
  readonly answers!: CountAnswers | null;
}

@ObjectType({ description: 'The trafficking victim finding as it stands on one petition.' })
export class Finding {
  @id('The finding.') readonly findingId!: string;
  @text('trafficking_236_23 or partner_or_sexual_violence_236_24.') readonly basis!: string;
  @text('minors_counsel, stipulation or court.') readonly initiator!: string;
  @text('asserted, set, submitted, made, denied, withdrawn, final, under_review, reversed or corrected.') readonly state!: string;
  @day('The day it was asserted.') readonly assertedOn!: string;
  @textOrNull('Who asserted it; null when it is not recorded.') readonly assertedBy!: string | null;
  @text('on_time or late_under_236_23_d.') readonly timeliness!: string;
  @texts('Kinds of evidence relied on: kinds alone, never a word of it.') readonly evidenceKinds!: readonly string[];
  @flag('Whether a privilege was claimed: that it was, never what.') readonly privilegeClaimed!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A petition with its counts.' })
export class Petition {
  @id('The petition.') readonly petitionId!: string;
  @id('Its case.') readonly caseId!: string;
  @text('300, 601, 602, 777, 778 or 388.') readonly kind!: string;
  @text('The last four signs, by which people in court call it.') readonly ending!: string;
  @dayOrNull('The day it was filed; null when an import did not say.') readonly filedOn!: string | null;
  @text('Its state, for a program.') readonly state!: string;
  @text('Its state in words.') readonly stateWords!: string;
  @whole('Its version.') readonly version!: number;
  @one(() => [PetitionCount], 'Its counts in order.') readonly counts!: readonly PetitionCount[];
  @oneOrNull(() => Finding, 'The finding on it; null when nobody asserted the defense, or it is not visible to this person.')
  readonly finding!: Finding | null;
}

@ObjectType({ description: 'A petition in one line.' })
export class PetitionLine {
  @id('The petition.') readonly petitionId!: string;
  @text('300, 601, 602, 777, 778 or 388.') readonly kind!: string;
  @text('The last four signs.') readonly ending!: string;
  @dayOrNull('The day it was filed; null when an import did not say.') readonly filedOn!: string | null;
  @text('Its state in words.') readonly state!: string;
  @whole('How many counts it has.') readonly counts!: number;
  @textOrNull('Where the finding stands, in words; null when nobody asserted the defense.') readonly findingState!: string | null;
  @dayOrNull('Its next hearing; null when none is set.') readonly nextOn!: string | null;
  @whole('Its version: an act on the petition sends it along.') readonly version!: number;
}
