import { says, type ReadableSection } from './provision.ts';

/** WIC 826.6: the notice of the right to seal. */
export const WIC_826_6: ReadableSection = {
  file: 'wic-826-6.ts',
  amended: null,
  provisions: [
    says('', 'At disposition, or when jurisdiction ends, the clerk tells the youth in writing of the right to have the record sealed, of the law on its destruction and of release instead. The clerk keeps the form. Agencies that notify closure do so too.'),
  ],
  notes: [],
};
