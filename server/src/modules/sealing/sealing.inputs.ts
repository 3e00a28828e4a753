import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  dayInputOrNull,
  flagInput,
  idInput,
  nestedInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'One step of one holder.' })
export class HolderStepInput {
  @idInput('The holder.') readonly holderTaskId!: string;
  @versionInput() readonly version!: number;
  @textInput('The step: its act.', 40) readonly step!: string;
  @dayInput('The day it happened.') readonly on!: string;
}

@InputType({ description: 'A holder that a signed order left out.' })
export class AddHolderInput {
  @textInput('law_enforcement, probation or other_public_agency.', 40) readonly kind!: string;
  @textInput('Its name.', 200) readonly name!: string;
  @textInputOrNull('Its report number.', 60) readonly reportNumber?: string | null;
  @dayInputOrNull('The day its record is destroyed.') readonly destroyOn?: string | null;
  @flagInput('Whether the court finds that sealing it too helps re-entry and rehabilitation.') readonly reentryFinding!: boolean;
}

@InputType({ description: 'What the order should have read; what is left out stays as it is.' })
export class CorrectOrderInput {
  @dayInputOrNull('The birth date.') readonly bornOn?: string | null;
  @dayInputOrNull('The day the petition was filed.') readonly filedOn?: string | null;
  @textInputOrNull('The last four signs of the petition.', 4) readonly petitionEnding?: string | null;
}

@InputType({ description: 'A signed sealing order, amended by a holder left out or corrected in its recording: one of the two.' })
export class AmendSealingOrderInput {
  @idInput('The sealing order.') readonly sealingOrderId!: string;
  @versionInput() readonly version!: number;
  @nestedInputOrNull(AddHolderInput, 'The holder that was left out.') readonly addHolder?: AddHolderInput | null;
  @nestedInputOrNull(CorrectOrderInput, 'What is corrected.') readonly correct?: CorrectOrderInput | null;
}
