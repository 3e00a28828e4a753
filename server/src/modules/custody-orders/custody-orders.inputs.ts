import { InputType } from '@nestjs/graphql';
import { idInput, textInput, textInputOrNull, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'An order about where the youth is.' })
export class MakeCustodyOrderInput {
  @idInput('The hearing in which it is ordered.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @textInput('detain, release, release_to_adult, place, monitor or monitor_off.', 40) readonly kind!: string;
  @textInput('Who is to carry it out: the hall, the camp, probation, the agency.', 120) readonly holder!: string;
  @textInput('The reasons as spoken.') readonly reasons!: string;
  @textInputOrNull('The adult the youth leaves with, by role.', 60) readonly toAdultRole?: string | null;
  @textInputOrNull('That adult by name.', 120) readonly toAdultName?: string | null;
}

@InputType({ description: 'A step of a custody order.' })
export class CustodyStepInput {
  @idInput('The order.') readonly custodyOrderId!: string;
  @versionInput() readonly version!: number;
  @textInput('send, receive, carryOut or withdraw.', 40) readonly step!: string;
  @textInputOrNull('Who at the holder said so; needed for receive.', 120) readonly byWords?: string | null;
  @textInputOrNull('How the holder was reached: phone, fax, teletype or in_person; needed for send and receive.', 40) readonly how?:
    string | null;
  @textInputOrNull('Why it is withdrawn; needed for withdraw.') readonly words?: string | null;
}
