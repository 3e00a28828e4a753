import { pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Evidence Code 1107.5: the expert. */
export const EVID_1107_5: ReadableSection = {
  file: 'evid-1107-5.ts',
  amended: 'Added by AB 1761 (Stats. 2016, ch. 636)',
  provisions: [
    says('', 'In a criminal court case an expert may explain what trafficking does to a victim, called by either side.'),
    says('(c)', 'A victim of trafficking is a victim of an offense described in PC 236.1(a) to (c).', { cites: [pen('236.1')], settings: ['victimDefinitionBorrowed'] }),
  ],
  notes: [
    says('', 'That a juvenile case is read in the same way is our reading.', { status: 'open' }),
  ],
};
