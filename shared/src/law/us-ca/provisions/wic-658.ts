import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 658(a): who is served. */
export const WIC_658: ReadableSection = {
  file: 'wic-658.ts',
  amended: null,
  provisions: [
    says('(a)', 'A youth of eight or more is served with notice and petition, beside the parents.'),
    says('(a)', 'Electronic service is barred for a detained youth when those entitled were not at the first hearing.', { cites: [wic('660(a)')] }),
  ],
  notes: [says('', 'In a dependency case the age is ten.', { cites: [wic('290.1'), wic('291'), wic('292')] })],
};
