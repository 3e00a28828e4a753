import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 725: probation without wardship. */
export const WIC_725: ReadableSection = {
  file: 'wic-725.ts',
  amended: null,
  provisions: [
    says('(a)', 'The court may place the youth on probation without wardship for at most six months, for an offense outside the list of 654.3. If it does not succeed, the court may declare a ward.'),
  ],
  notes: [
    says('', 'Completed, it leads to dismissal and sealing. Nobody is made a ward by it.', { cites: [wic('786(a)')] }),
  ],
};
