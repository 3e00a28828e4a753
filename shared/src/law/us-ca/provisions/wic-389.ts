import { says, type ReadableSection } from './provision.ts';

/** WIC 389: the dependency record. */
export const WIC_389: ReadableSection = {
  file: 'wic-389.ts',
  amended: null,
  provisions: [
    says('', 'A former dependent may ask to have the dependency record sealed at 18, or five years after the case ended.', { status: 'part' }),
  ],
  notes: [
    says('', 'Seen in a county’s policy, not in the code. The order that seals a 602 petition never reaches this record.', { status: 'part' }),
  ],
};
