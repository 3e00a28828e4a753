/**
 * Penal Code 1203.47: a youth once found to come under 602 for PC 647(b) or former 653.22 may have that record sealed later without
 * showing rehabilitation. Text not read: WIC 788(a) names the section, the age is recalled (court setting). Status: unverified.
 * Second reader: none yet.
 */
import { ageOn, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import { pen } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import { relationTo647b } from './pen-647-b-5.ts';
import { is653_22 } from './pen-653-22.ts';

/** The person and the offense that was found. */
export interface ProstitutionRecord {
  readonly statute: string;
  readonly bornOn: LocalDate;
  readonly on: LocalDate;
}

/** Whether the petition is open: the offense is one of the two, and the age of the court's setting is reached. */
export function maySealProstitutionRecord({ statute, bornOn, on }: ProstitutionRecord, settings: CourtSettings): Answer {
  if (relationTo647b(statute) !== 'inside' && !is653_22(statute)) {
    return notMet(because('This petition is only for a finding under PC 647(b) or former 653.22.', pen('1203.47')));
  }
  const age = setting(settings, 'prostitutionRecordSealedFromAge');
  return ageOn(bornOn, on) >= age
    ? met(because('Nothing has to be shown about rehabilitation.', pen('1203.47')))
    : notMet(because(`The petition opens at age ${age}.`, pen('1203.47')));
}
