import { InputType } from '@nestjs/graphql';
import { dayInputOrNull, idInput, idInputOrNull, textInput, textInputOrNull, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'An act on a warrant.' })
export class WarrantActInput {
  @idInput('The warrant.') readonly warrantId!: string;
  @versionInput() readonly version!: number;
  @textInputOrNull("For a confirmation: who at the Sheriff's office confirmed.", 120) readonly confirmedBy?: string | null;
  @idInputOrNull('For a recall: the hearing in which it was spoken; left out outside a hearing.') readonly hearingId?: string | null;
  @textInputOrNull('How the holder was reached: phone, fax, teletype or in_person.', 40) readonly how?: string | null;
}

@InputType({ description: 'A warrant to issue, or to issue and hold to a day.' })
export class IssueWarrantInput {
  @idInput('The hearing in which it is ordered.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @textInput('bench, arrest or protective_custody.', 40) readonly kind!: string;
  @textInput('missed_hearing, left_placement, protective_custody or petition.', 40) readonly reason!: string;
  @textInput('How the notice of the hearing reached the youth: personal, mail, oral_in_court or none.', 40)
  readonly serviceProof!: string;
  @textInput('Who holds it: sheriff, probation, police or child_welfare.', 40) readonly holder!: string;
  @dayInputOrNull('The day until which it is held; left out, it goes out at once.') readonly heldUntil?: string | null;
}

@InputType({ description: 'A step that happened outside the court: sent to the holder, received there, or printed.' })
export class WarrantStepInput {
  @idInput('The warrant.') readonly warrantId!: string;
  @versionInput() readonly version!: number;
  @textInput('sent_to_holder, received_by_holder or printed.', 40) readonly step!: string;
  @textInputOrNull('Who at the holder said so; needed for received_by_holder.', 120) readonly byWords?: string | null;
  @textInputOrNull('How the holder was reached: phone, fax, teletype or in_person.', 40) readonly how?: string | null;
}

@InputType({ description: 'A warrant that was carried out.' })
export class ExecuteWarrantInput {
  @idInput('The warrant.') readonly warrantId!: string;
  @versionInput() readonly version!: number;
  @textInput('Who at the holder said so.', 120) readonly byWords!: string;
  @textInput('How the court learned it: phone, fax, teletype or in_person.', 40) readonly how!: string;
}
