import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 707.5: coming back from criminal court. */
export const WIC_707_5: ReadableSection = {
  file: 'wic-707-5.ts',
  amended: null,
  provisions: [says('(b)(2)', 'After a transfer, evidence that the alleged victim trafficked or abused the youth brings the case back to juvenile court.')],
  notes: [says('', 'Before a transfer the case stays in juvenile court for the same reason.', { cites: [wic('707.2')] })],
};
