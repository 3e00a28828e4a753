import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 781.5: factual innocence. */
export const WIC_781_5: ReadableSection = {
  file: 'wic-781-5.ts',
  amended: null,
  provisions: [
    says('(a)', 'No petition was filed: a written request to the police agency and probation. The prosecutor must agree.'),
    says('(b)', 'An unanswered request counts as denied 60 days after the limitation period ends, or 60 days after receipt when that period had ended before.'),
    says('(d)', 'The petition was not sustained: a request to the court at any time after the dismissal. The prosecutor is served ten days before the hearing.'),
    says('(e)', 'The judge who heard the case may act on motion.'),
  ],
  notes: [
    says('', 'The record is sealed for three years from the arrest and then destroyed. Agencies call back the copies they gave. It asks for more than WIC 786: that no reasonable cause existed.', { cites: [wic('786')] }),
  ],
};
