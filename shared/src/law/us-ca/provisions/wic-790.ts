import { rule } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 790: deferred entry of judgment. */
export const WIC_790: ReadableSection = {
  file: 'wic-790.ts',
  amended: null,
  provisions: [
    says('(a)', 'The prosecutor reviews the file of a felony petition: a felony outside 707(b), no earlier felony wardship.', { cites: [rule('5.800')] }),
    says('(a)(5)', 'The youth is 14 or more at the hearing.'),
  ],
  notes: [],
};
