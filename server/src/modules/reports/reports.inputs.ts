import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  dayInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A report that is due, or that came.' })
export class SaveReportInput {
  @idInputOrNull('The report; left out for a new one.') readonly reportId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @idInput('The hearing it is for.') readonly hearingId!: string;
  @textInput('Who writes it: probation_officer, social_worker, minors_counsel, prosecutor, county_counsel or advocate.', 40)
  readonly fromRole!: string;
  @textInput('What it is: progress, social_study, placement, joint_assessment, education, health or advocate.', 40) readonly kind!: string;
  @dayInput('By when.') readonly dueOn!: string;
  @dayInputOrNull('When it came; left out while it has not.') readonly receivedOn?: string | null;
  @dayInputOrNull('When the others got it; left out while they have not.') readonly servedOn?: string | null;
  @textInputOrNull('What it recommends, in one sentence.', 300) readonly recommendation?: string | null;
  @textInputOrNull('late_excused when the court excused that it is late; else left out.', 20) readonly state?: string | null;
}
