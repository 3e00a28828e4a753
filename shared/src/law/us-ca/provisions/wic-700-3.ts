import { pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 700.3: a wobbler declared a misdemeanor. */
export const WIC_700_3: ReadableSection = {
  file: 'wic-700-3.ts',
  amended: null,
  provisions: [
    says('', 'At any stage the court may declare an offense that can be a felony or a misdemeanor to be a misdemeanor.'),
  ],
  notes: [
    says('', 'What is no felony is no violent felony. That an enhancement falls with it is our reading; a person checks it.', { status: 'open', cites: [pen('667.5(c)')] }),
  ],
};
