import { pen, wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 654.2: informal supervision. */
export const WIC_654_2: ReadableSection = {
  file: 'wic-654-2.ts',
  amended: null,
  provisions: [
    says('(a)', 'After a petition is filed, with the consent of the youth and a parent, the court may order six months of informal supervision. It may be made longer on probation’s advice, with an appearance at six months and after each further three. Probation reports 15 days before the end.'),
    says('(a)', 'If it does not succeed, the petition goes on within 12 months of its filing.'),
  ],
  notes: [
    says('', 'Nobody is made a ward by it, so the firearm ban of PC 29820 does not begin.', { cites: [pen('29820')] }),
    says('', 'Completed, it leads to dismissal and sealing.', { cites: [wic('786(a)')] }),
  ],
};
