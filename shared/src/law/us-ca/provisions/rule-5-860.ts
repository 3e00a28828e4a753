import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Rule 5.860: a prosecutor asks for a sealed file. */
export const RULE_5_860: ReadableSection = {
  file: 'rule-5-860.ts',
  amended: null,
  provisions: [
    says('', 'The prosecutor asks on form JV-592, with the reasons and the date by which the file is needed, and attaches the notice (JV-593) and the answer form (JV-594).', { cites: [wic('786(g)(1)(K)')] }),
    says('(c)(1)(B)', 'The court tells the person and the attorney of record within two court days of the filing.'),
    says('(c)(2)(A)', 'A written answer may come within ten days of the date of the notice.'),
  ],
  notes: [
    says('', 'If nobody asks to appear, the clerk gives the answer to the judge. If somebody does, the clerk sets a hearing and tells everyone. Without an answer the court may rule on the file. The order on form JV-599 states the limits.', { status: 'unverified' }),
  ],
};
