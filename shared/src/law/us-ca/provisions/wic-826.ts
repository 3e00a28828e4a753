import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 826: records that nobody sealed. */
export const WIC_826: ReadableSection = {
  file: 'wic-826.ts',
  amended: null,
  provisions: [
    says('(a)', 'The court destroys a 602 record at 38, a 601 record at 21 and a 300 record at 28.'),
    says('(b)', 'A 300 or 601 record may be handed to its subject instead.'),
  ],
  notes: [
    says('', 'Copies on microfilm count as originals and are destroyed with them.', { cites: [wic('826.5')] }),
  ],
};
