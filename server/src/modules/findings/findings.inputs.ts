import { InputType } from '@nestjs/graphql';
import {
  dayInputOrNull,
  flagInput,
  flagInputOrNull,
  idInput,
  idInputOrNull,
  nestedInputs,
  nestedInputsOrNull,
  textInput,
  textInputOrNull,
  textsInput,
  versionInput,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A step of the defense before the finding.' })
export class AssertDefenseInput {
  @idInput('The petition.') readonly petitionId!: string;
  @versionInput() readonly version!: number;
  @textInput('trafficking_236_23 or partner_or_sexual_violence_236_24.', 60) readonly basis!: string;
  @textInput('minors_counsel, stipulation or court.', 40) readonly initiator!: string;
  @idInputOrNull('The hearing it is set for.') readonly hearingId?: string | null;
  @textInputOrNull('On what a denied defense is raised again: new_evidence, changed_circumstance or court_own_motion.', 40)
  readonly renewalGround?: string | null;
}

@InputType({ description: 'The answers for one count; nothing is answered until the judge answers it.' })
export class CountAnswerInput {
  @idInput('The count.') readonly countId!: string;
  @flagInputOrNull('E1: a victim of human trafficking when it happened.') readonly victim?: boolean | null;
  @flagInputOrNull('E2: coerced to do it.') readonly coerced?: boolean | null;
  @flagInputOrNull('E3: a direct result of being a victim.') readonly directResult?: boolean | null;
  @flagInputOrNull('E4: a reasonable fear of harm.') readonly fear?: boolean | null;
  @flagInputOrNull('F1: the further finding that subdivision (f) asks for.') readonly juvenileFinding?: boolean | null;
}

@InputType({ description: 'The day of destruction for one proposed holder.' })
export class HolderDateInput {
  @textInput('The key of the holder in the sheet.', 300) readonly key!: string;
  @dayInputOrNull('The day its record is destroyed.') readonly destroyOn?: string | null;
}

@InputType({ description: 'Another public agency the youth asked to name.' })
export class ExtraHolderInput {
  @textInput('Its name.', 200) readonly name!: string;
  @dayInputOrNull('The day its record is destroyed.') readonly destroyOn?: string | null;
  @flagInput('Whether the court finds that sealing it too helps re-entry and rehabilitation.') readonly reentryFinding!: boolean;
}

@InputType({ description: 'What the judge says of one earlier petition that the sheet offers.' })
export class PriorAnswerInput {
  @idInput('The earlier petition.') readonly petitionId!: string;
  @flagInput('Whether supervision on it was completed satisfactorily.') readonly satisfactory!: boolean;
  @textInput('dismiss or keep.', 20) readonly answer!: string;
}

@InputType({ description: 'The finding as the judge signs it. No field takes a story.' })
export class SignFindingInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @idInput('The petition.') readonly petitionId!: string;
  @versionInput() readonly version!: number;
  @textInput('trafficking_236_23 or partner_or_sexual_violence_236_24.', 60) readonly basis!: string;
  @textInputOrNull('Who raised it, when nobody did before: minors_counsel, stipulation or court.', 40) readonly initiator?: string | null;
  @nestedInputs(CountAnswerInput, 'The answers, count by count.') readonly answers!: readonly CountAnswerInput[];
  @textsInput('Kinds of evidence relied on.') readonly evidenceKinds!: readonly string[];
  @flagInput('Whether a privilege was claimed.') readonly privilegeClaimed!: boolean;
  @textInputOrNull('The vehicle, when the stage asks for one.', 40) readonly vehicle?: string | null;
  @flagInput('Whether the sustained finding is set aside.') readonly setAside!: boolean;
  @textInputOrNull('The words of the set-aside, when the vehicle leaves more than one.', 40) readonly recital?: string | null;
  @flagInputOrNull('Whether notice was given before the earlier order is changed.') readonly noticeGiven?: boolean | null;
  @textInputOrNull('Why the finding is denied, when no count is found.', 40) readonly deniedReason?: string | null;
  @textInputOrNull('On what a denied defense is heard again.', 40) readonly renewalGround?: string | null;
  @textInputOrNull('What becomes of restitution, where it was ordered.', 40) readonly restitutionRuling?: string | null;
  @flagInputOrNull('Whether evidence was kept out under Evid. Code 1161.') readonly keptOut1161?: boolean | null;
  @nestedInputsOrNull(PriorAnswerInput, 'Earlier petitions that the sheet offers, each answered.')
  readonly priors?: readonly PriorAnswerInput[] | null;
  @flagInputOrNull('Whether the hearing about extended foster care was held.') readonly fosterHearingHeld?: boolean | null;
  @nestedInputs(HolderDateInput, 'A day for every proposed holder.') readonly holders!: readonly HolderDateInput[];
  @nestedInputs(ExtraHolderInput, 'Other public agencies.') readonly extraHolders!: readonly ExtraHolderInput[];
}
