import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 831: federal officers. */
export const WIC_831: ReadableSection = {
  file: 'wic-831.ts',
  amended: null,
  provisions: [
    says('', 'No juvenile information goes to a federal officer or agency without an order of the juvenile court on petition. An administrative form or warrant is no order.'),
  ],
  notes: [says('', 'The petition is filed under letter (Q) of WIC 827(a)(1), on form JV-570; the section itself still cites (P).', { cites: [wic('827(a)(1)(Q)')] })],
};
