import { says, type ReadableSection } from './provision.ts';

/** WIC 625.7: no deception. */
export const WIC_625_7: ReadableSection = {
  file: 'wic-625-7.ts',
  amended: null,
  provisions: [says('', 'A youth in custody is not deceived in questioning.')],
  notes: [],
};
