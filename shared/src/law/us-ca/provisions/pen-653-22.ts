import { pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 653.22: repealed. */
export const PEN_653_22: ReadableSection = {
  file: 'pen-653-22.ts',
  amended: 'Repealed by SB 357 (Stats. 2022, ch. 86), effective January 1, 2023',
  provisions: [
    says('', 'Loitering for this purpose is no offense since January 1, 2023. Nothing can be filed on it any more.', { status: 'part' }),
    says('', 'An old case is dismissed and sealed on a petition under PC 653.29.', { status: 'part', cites: [pen('653.29')] }),
  ],
  notes: [says('', 'The repeal was read in secondary pages; PC 647.3 calls the section former.', { cites: [pen('647.3')] })],
};
