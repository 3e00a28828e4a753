import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 793 with 790 and 791: deferred entry of judgment. */
export const WIC_793: ReadableSection = {
  file: 'wic-793.ts',
  amended: null,
  provisions: [
    says('(c)', 'When the program is completed, the charges are dismissed, the arrest counts as never having happened, and the court’s own records are sealed; no other holder’s.'),
  ],
  notes: [
    says('', 'Not before 12 months and not after 36 months from the referral. An admission is no sustained petition unless judgment is entered.', { cites: [wic('791')] }),
    says('', 'Who may look: the prosecutor and probation, for a later deferral; the prosecutor through the court, for the duty to disclose.'),
  ],
};
