import { wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 647(b)(5): no charge for an exploited child. */
export const PEN_647_B_5: ReadableSection = {
  file: 'pen-647-b-5.ts',
  amended: 'The section was amended effective January 1, 2026; the paragraph comes from SB 1322 (Stats. 2016, ch. 654)',
  provisions: [
    says('(b)(5)', 'The offense of selling or offering sex does not exist for a child under 18. The child may be a dependent of the juvenile court instead, and may be taken into temporary custody only where WIC 305(a) allows it.', { cites: [wic('305(a)'), wic('300(b)(4)')] }),
  ],
  notes: [
    says('', 'The paragraph still names WIC 300(b)(2). Since 2023 the paragraph on commercially sexually exploited children is 300(b)(4). How it is printed is this court’s setting.', { cites: [wic('300(b)(4)')], settings: ['exploitationParagraph'] }),
    says('', 'A count for conduct under 18 is taken out at the door. A police record of such a contact is sealed by the agency.', { cites: [wic('827.95(a)(1)(C)')] }),
    says('', 'The chapter number of the 2016 act was not read.', { status: 'unverified' }),
  ],
};
