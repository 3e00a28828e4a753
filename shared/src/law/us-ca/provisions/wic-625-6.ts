import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 625.6: questioning in custody. */
export const WIC_625_6: ReadableSection = {
  file: 'wic-625-6.ts',
  amended: null,
  provisions: [says('', 'A youth in custody is not questioned before the youth has talked with counsel.')],
  notes: [says('', 'The public defender is told within two hours of the custody.', { cites: [wic('627(c)')] })],
};
