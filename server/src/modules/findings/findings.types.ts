import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, flag, id, idOrNull, one, text, textOrNull, texts, whole, wholes } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act, Citation, Consequence } from '../../graphql/types/citation.types.ts';
import { ServedDocument } from '../../graphql/types/document.types.ts';
import { Draft } from '../../graphql/types/court-day.types.ts';
import { DocketRow } from '../../graphql/types/docket-row.types.ts';
import { Finding, Petition } from '../../graphql/types/petition.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'An office that holds the record and the window for destroying it.' })
export class HolderProposal {
  @text('Its key in this sheet.') readonly key!: string;
  @text('The kind of office.') readonly kind!: string;
  @text('Its name.') readonly name!: string;
  @textOrNull('Its report number; null when it has none.') readonly reportNumber!: string | null;
  @day('The first day that may be chosen.') readonly windowFrom!: string;
  @day('The last day that may be chosen.') readonly windowUntil!: string;
  @dayOrNull('The day this court usually chooses; null when the judge must choose.') readonly suggestedOn!: string | null;
  @flag('Whether the day is fixed by the statute.') readonly fixed!: boolean;
  @text('How the window is counted.') readonly words!: string;
  @one(() => [Citation], 'What it rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'A choice of the sheet with the words the order would print.' })
export class SheetChoice {
  @text('The choice, for a program.') readonly key!: string;
  @text('Its words.') readonly words!: string;
  @texts('The vehicles it goes with; empty when it goes with any.') readonly vehicles!: readonly string[];
  @one(() => [Citation], 'What it rests on.') readonly cites!: readonly Citation[];
}

@ObjectType({ description: 'An earlier petition that the judge may add to the order.' })
export class PriorProposal {
  @id('The petition.') readonly petitionId!: string;
  @text('The last four signs.') readonly ending!: string;
  @dayOrNull('The day it was filed; null when an import did not say.') readonly filedOn!: string | null;
  @text('How it stands, in words.') readonly stateWords!: string;
  @text('What the record says about the criteria.') readonly words!: string;
  @one(() => [Citation], 'What they rest on.') readonly cites!: readonly Citation[];
  @flag('Whether it may be dismissed at all.') readonly mayBeDismissed!: boolean;
  @text('Why the firearm clause applies to it or not.') readonly firearmWords!: string;
  @one(() => [HolderProposal], 'Offices that its own order would name.') readonly holders!: readonly HolderProposal[];
}

@ObjectType({ description: 'What may be offered for counts that the finding does not reach.' })
export class CountOffer {
  @wholes('The numbers of the counts.') readonly counts!: readonly number[];
  @text('How these counts stand.') readonly words!: string;
  @one(() => [Consequence], 'What may be offered.') readonly alternatives!: readonly Consequence[];
}

@ObjectType({ description: 'All that the judge needs to decide the finding, and what the signature does.' })
export class FindingSheet {
  @id('The hearing.') readonly hearingId!: string;
  @one(() => DocketRow, 'Its row of the docket.') readonly row!: DocketRow;
  @id('The youth.') readonly youthId!: string;
  @text('Who asserted the defense and when, in words.') readonly asserted!: string;
  @one(() => [Petition], 'Petitions of the case with their counts.') readonly petitions!: readonly Petition[];
  @id('The petition this sheet is about.') readonly petitionId!: string;
  @one(() => [HolderProposal], 'Offices to name in the order.') readonly holders!: readonly HolderProposal[];
  @flag('Whether the firearm clause applies.') readonly firearmClause!: boolean;
  @text('Why it applies or not.') readonly firearmWords!: string;
  @text('before_jurisdiction, at_jurisdiction, after_admission or after_disposition.') readonly stage!: string;
  @texts('Vehicles for the order at this stage.') readonly vehicles!: readonly string[];
  @flag('Whether a vehicle must be chosen.') readonly vehicleNeeded!: boolean;
  @text('trafficking_236_23 or partner_or_sexual_violence_236_24: what this sheet was read for.') readonly basis!: string;
  @one(() => [SheetChoice], 'Words in which a sustained finding may be set aside.') readonly recitals!: readonly SheetChoice[];
  @flag('Whether the defense was denied before on this section, so that a ground is asked for.') readonly renewalNeeded!: boolean;
  @one(() => [SheetChoice], 'Rulings open on restitution; empty where none was ordered.')
  readonly restitutionRulings!: readonly SheetChoice[];
  @one(() => [PriorProposal], 'Earlier petitions to answer.') readonly priors!: readonly PriorProposal[];
  @one(() => [CountOffer], 'What may be offered for counts that are not found.') readonly offers!: readonly CountOffer[];
  @one(() => [Consequence], 'Everything around the petition that this order does not reach by itself.')
  readonly around!: readonly Consequence[];
  @one(() => [Consequence], 'What will end.') readonly willEnd!: readonly Consequence[];
  @one(() => [Consequence], 'What will be sent, and what never.') readonly willBeSent!: readonly Consequence[];
  @one(() => [Consequence], 'What will not be touched.') readonly willNotBeTouched!: readonly Consequence[];
  @one(() => [Consequence], 'What to think of first.') readonly warnings!: readonly Consequence[];
  @one(() => [Act], 'What may be done, open or grey with a reason.') readonly acts!: readonly Act[];
  @one(() => [Draft], 'What this person entered at this hearing and did not sign or save yet.') readonly drafts!: readonly Draft[];
  @whole("The petition's version.") readonly version!: number;
}

@ObjectType({ description: 'The defense was asserted, set, submitted or withdrawn.' })
export class DefenseAsserted {
  @one(() => Finding, 'The finding as it stands now.') readonly finding!: Finding;
}

@ObjectType({ description: 'What one signature did. When every count was found: dismissed and sealed; else the petition goes on.' })
export class FindingSigned {
  @id('The finding.') readonly findingId!: string;
  @flag('Whether the petition was dismissed.') readonly dismissed!: boolean;
  @flag('Whether it was sealed.') readonly sealed!: boolean;
  @idOrNull('The sealing order; null when nothing was sealed.') readonly sealingOrderId!: string | null;
  @textOrNull('Its control number; null when nothing was sealed.') readonly controlNumber!: string | null;
  @whole('Holders named in the order.') readonly holders!: number;
  @text('What happened, in the words of the record.') readonly words!: string;
  @flag('Whether a recall is not confirmed yet.') readonly recallUnconfirmed!: boolean;
  @one(() => [ServedDocument], 'Papers that are being made.') readonly documents!: readonly ServedDocument[];
}

export const AssertDefenseResult = resultUnion({
  name: 'AssertDefenseResult',
  description: 'The step was taken, or why not.',
  types: () => [DefenseAsserted, NotFound, NotAllowed, Stale, RequirementsUnmet, Invalid],
});

export const SignFindingResult = resultUnion({
  name: 'SignFindingResult',
  description: 'The finding was signed, or why not.',
  types: () => [FindingSigned, NotFound, NotAllowed, Stale, RequirementsUnmet, Invalid],
});
