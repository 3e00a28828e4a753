import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 602.1: a child under 12. */
export const WIC_602_1: ReadableSection = {
  file: 'wic-602-1.ts',
  amended: 'Operative January 1, 2020',
  provisions: [says('', 'A child under 12 whose act is not one of the five of 602(b) is released to a parent or guardian, by the least restrictive means of the county’s protocol.', { cites: [wic('602(b)')] })],
  notes: [],
};
