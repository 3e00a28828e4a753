import { caseLaw, pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Evidence Code 1161: what is no evidence against a victim. */
export const EVID_1161: ReadableSection = {
  file: 'evid-1161.ts',
  amended: 'Added by Proposition 35 (2012)',
  provisions: [
    says('(a)', 'Proof that a trafficking victim took part in a commercial sex act is not admissible to prove liability for that act, when it was done as a result of being a victim.'),
    says('(b)', 'Sexual history is not admissible against a victim’s word.'),
  ],
  notes: [
    says('', 'Two decisions asked for a link to the particular act (Aarica S. (2014), In re M.D. (2014)). Both are older than the rule that a child is not charged at all.', { cites: [caseLaw('In re M.D. (2014)'), pen('647(b)(5)')] }),
  ],
};
