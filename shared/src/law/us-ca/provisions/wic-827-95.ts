import { pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 827.95: police records of a youth who never came before the court. */
export const WIC_827_95: ReadableSection = {
  file: 'wic-827-95.ts',
  amended: null,
  provisions: [
    says('(a)(1)(A)', 'Diverted by police: the agency seals within 30 days of the notice of completion.'),
    says('(a)(1)(B)', 'Counselled and released: verified within six months, sealed within 60 days of that.'),
    says('(a)(1)(C)', 'Not within the juvenile court’s reach, such as a contact under PC 647(b) of a child: sealed at once on verification.', { cites: [pen('647(b)(5)')] }),
  ],
  notes: [
    says('', 'The agency tells the youth in writing. Later only the prosecutor may look, for the duty to disclose. The record is no part of the juvenile case file.'),
  ],
};
