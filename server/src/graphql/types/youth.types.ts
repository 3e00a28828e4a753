import { ObjectType } from '@nestjs/graphql';
import { day, text } from '../fields.ts';

@ObjectType({ description: 'Legal name, birth date and case number: shown on request alone, and each opening is logged.' })
export class YouthIdentity {
  @text('Legal first name.') readonly legalFirstName!: string;
  @text('Legal last name.') readonly legalLastName!: string;
  @day('Birth date.') readonly bornOn!: string;
  @text('Case number.') readonly caseNumber!: string;
}
