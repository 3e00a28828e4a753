import { caseLaw } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 775: the court changes its own order. */
export const WIC_775: ReadableSection = {
  file: 'wic-775.ts',
  amended: null,
  provisions: [
    says('', 'The court may change or set aside its own order over a person who is subject to its jurisdiction.'),
  ],
  notes: [
    says('', 'Whether that reaches a case that was dismissed is doubtful; the judge is asked.', { status: 'open' }),
    says('', 'An offense is not renamed against a plea bargain to open sealing.', { cites: [caseLaw('In re K.W. (2020)')] }),
  ],
};
