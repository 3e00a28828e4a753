import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 607: when jurisdiction over a ward ends. */
export const WIC_607: ReadableSection = {
  file: 'wic-607.ts',
  amended: 'SB 135 (Stats. 2023), effective September 13, 2023',
  provisions: [
    says('', 'After a 707(b) offense jurisdiction over a ward ends at 23, or two years from the commitment to a secure youth treatment facility if that is later; at 25, or after those two years, where the terms in adult court would be seven years or more.', { cites: [wic('707(b)')] }),
    says('(a)', 'For every other ward it ends at 21.'),
    says('(d)', 'For a person already 25 at the disposition: two years from it.'),
    says('(g)', 'It goes on while a warrant is out.', { cites: [wic('663')] }),
  ],
  notes: [says('', 'A birthday on February 29 follows the court’s setting in other years.', { status: 'unverified', settings: ['leapDayBirthday'] })],
};
