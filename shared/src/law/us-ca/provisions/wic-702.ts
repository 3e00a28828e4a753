import { rule } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 702: what ends with a petition, and when disposition is held. */
export const WIC_702: ReadableSection = {
  file: 'wic-702.ts',
  amended: '1984 text',
  provisions: [
    says('', 'When the court finds that the youth is not a person described by the petition, it dismisses the petition and discharges the youth from any detention or restriction ordered on it. Orders of another petition stay.', { cites: [rule('5.780')] }),
    says('', 'When a petition is sustained on an offense that may be a felony or a misdemeanor, the court declares which.'),
    says('', 'Disposition of a detained youth is held within 10 court days of the end of the jurisdiction hearing.', { cites: [rule('5.782(a)')] }),
    says('', 'Disposition of a youth who is not detained is held within 30 days of the filing of the petition, and up to 15 days later for good cause.', { cites: [rule('5.782(a)')] }),
  ],
  notes: [],
};
