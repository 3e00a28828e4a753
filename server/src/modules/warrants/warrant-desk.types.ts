import { ObjectType } from '@nestjs/graphql';
import {
  dayOrNull,
  flag,
  id,
  idOrNull,
  instant,
  one,
  oneOrNull,
  text,
  textOrNull,
  texts,
  whole,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act, Citation } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';
import { WarrantLine } from '../../graphql/types/warrant.types.ts';

@ObjectType({ description: 'One warrant on the desk: who holds it, how old it is, and what is not final about it.' })
export class WarrantDeskLine {
  @one(() => WarrantLine, 'The warrant.') readonly warrant!: WarrantLine;
  @text('Its kind in words.') readonly kindWords!: string;
  @text('Where it stands, in words.') readonly stateWords!: string;
  @idOrNull('The case; null when it may no longer be seen.') readonly caseId!: string | null;
  @textOrNull('The number of the case; null when it may no longer be seen.') readonly caseNumber!: string | null;
  @textOrNull('Chosen first name; null when the case may no longer be seen.') readonly chosenName!: string | null;
  @idOrNull('The hearing it was issued in; null when that is not recorded or may no longer be seen.') readonly hearingId!: string | null;
  @textOrNull('Why it was issued, in words; null when that is not recorded.') readonly reasonWords!: string | null;
  @text('Who holds it in the street, in words.') readonly holderWords!: string;
  @text('How the notice of the hearing reached the youth, in words.') readonly serviceWords!: string;
  @dayOrNull('The day until which it is held; null when it is not held.') readonly heldUntil!: string | null;
  @wholeOrNull('Whole days since it was issued; null when the day is not recorded.') readonly ageDays!: number | null;
  @flag('Whether an officer may still act on it.') readonly isLive!: boolean;
  @flag('Whether the youth was before the court today, or is expected there today.') readonly isHereToday!: boolean;
  @texts('What is not final yet, one sentence each, gravest first; empty when nothing is open.') readonly notFinal!: readonly string[];
  @one(
    () => [Act],
    'The next steps, open or grey with the reason: release, recall, confirmRecall, execute, sent_to_holder, received_by_holder.',
  )
  readonly acts!: readonly Act[];
}

@ObjectType({ description: 'One step of a warrant: never taken back, the next one tells.' })
export class WarrantStepLine {
  @id('The step.') readonly warrantStepId!: string;
  @text('issued, held, released, recalled, sent_to_holder, received_by_holder, recall_confirmed, executed or printed.')
  readonly step!: string;
  @text('The step in words.') readonly stepWords!: string;
  @instant('When it happened.') readonly at!: string;
  @textOrNull('Who at the court took it; null for a step that came with an import.') readonly byName!: string | null;
  @textOrNull('Who at the holder said so; null when nobody was named.') readonly byWords!: string | null;
  @textOrNull('How the holder was reached, in words; null when that is not recorded.') readonly howWords!: string | null;
}

@ObjectType({ description: 'A warrant with everything that happened to it.' })
export class WarrantSheet {
  @one(() => WarrantDeskLine, 'The warrant.') readonly line!: WarrantDeskLine;
  @oneOrNull(() => Citation, 'The law it was issued under; null when that is not recorded.') readonly authority!: Citation | null;
  @one(() => [WarrantStepLine], 'What happened, oldest first.') readonly steps!: readonly WarrantStepLine[];
  @textOrNull('Why it ended, in words; null while it stands.') readonly endedWords!: string | null;
  @one(() => [WarrantPaperLine], 'Its papers, newest first.') readonly papers!: readonly WarrantPaperLine[];
}

@ObjectType({ description: 'A paper of a warrant or of a custody order.' })
export class WarrantPaperLine {
  @id('The document.') readonly documentId!: string;
  @text('What it is, in words.') readonly title!: string;
  @flag('Whether it can be opened; else it is being made.') readonly isReady!: boolean;
}

@ObjectType({ description: 'A word that may be chosen, with its key.' })
export class WarrantChoice {
  @text('The key.') readonly key!: string;
  @text('The words.') readonly words!: string;
}

@ObjectType({ description: 'One kind of warrant for this matter: open, or not and why.' })
export class WarrantKindOffered {
  @text('bench, arrest or protective_custody.') readonly kind!: string;
  @text('The kind in words.') readonly words!: string;
  @one(() => Citation, 'The law it would rest on.') readonly authority!: Citation;
  @flag('Whether it may be issued for this youth at all.') readonly open!: boolean;
  @textOrNull('Why not, in one sentence; null when it may.') readonly why!: string | null;
  @text('Who holds such a warrant as a rule: a key of holders.') readonly usualHolder!: string;
}

@ObjectType({ description: 'What the judge chooses from when a warrant is issued, held or recalled in one matter.' })
export class WarrantForm {
  @id('The hearing.') readonly hearingId!: string;
  @whole('The version of the hearing it was read with.') readonly version!: number;
  @flag('Whether this is the first hearing of the petition: notice by mail alone supports no warrant there.')
  readonly isFirstHearing!: boolean;
  @one(() => [WarrantKindOffered], 'The kinds.') readonly kinds!: readonly WarrantKindOffered[];
  @one(() => [WarrantChoice], 'Why one is issued.') readonly reasons!: readonly WarrantChoice[];
  @one(() => [WarrantChoice], 'How the notice reached the youth.') readonly proofs!: readonly WarrantChoice[];
  @one(() => [WarrantChoice], 'Who may hold it.') readonly holders!: readonly WarrantChoice[];
  @one(() => [WarrantChoice], 'How a holder is reached.') readonly ways!: readonly WarrantChoice[];
  @one(() => [WarrantDeskLine], 'Warrants of this youth that are live, those of this case first.')
  readonly live!: readonly WarrantDeskLine[];
}

@ObjectType({ description: 'A warrant was issued, went a step further, or ended.' })
export class WarrantTaken {
  @one(() => WarrantSheet, 'The warrant as it stands now.') readonly sheet!: WarrantSheet;
}

export const WarrantTakenResult = resultUnion({
  name: 'WarrantTakenResult',
  description: 'The warrant as it stands now, or why not.',
  types: () => [WarrantTaken, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
