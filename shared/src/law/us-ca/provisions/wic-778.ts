import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 778: the petition to change an order. */
export const WIC_778: ReadableSection = {
  file: 'wic-778.ts',
  amended: null,
  provisions: [
    says('(a)', 'While the youth is a ward, a person with an interest, or the youth, may ask by a verified petition to change an order because of changed circumstances or new evidence. The court sets a hearing when the change may be in the youth’s best interest.', { cites: [wic('776')] }),
  ],
  notes: [
    says('', 'Form JV-740. It is one of the ways to a late trafficking finding; the judge chooses.', { settings: ['findingAfterAdmission', 'renewalAfterDenial'] }),
  ],
};
