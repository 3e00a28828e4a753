import { says, type ReadableSection } from './provision.ts';

/** WIC 788: probation’s duty at 18. */
export const WIC_788: ReadableSection = {
  file: 'wic-788.ts',
  amended: 'New in 2025',
  provisions: [
    says('(a)', 'At 18, when the person leaves jurisdiction, or within one year after jurisdiction ends, probation petitions to seal what is still open. Private agencies can be named as well.'),
    says('(b)(2)', 'Not for a 707(b) offense at 14 or older.'),
    says('(c)', 'The court seals when no felony and no crime of moral turpitude followed. Counsel for the youth is not ordered to seal.'),
    says('(k)', 'A 601 record is destroyed five years after sealing, a 602 record at 38. Other agencies destroy five years after sealing.', { settings: ['otherDestructionSuggestedYears'] }),
  ],
  notes: [
    says('', 'A copy goes to the youth and counsel 30 days before filing; the prosecutor gets 15 days’ notice. If probation does not file it gives its reasons in writing.'),
    says('', 'Also outside: registration under PC 290.008, and adult convictions.'),
    says('', 'Who may look: the person, re-entry under 388(e), and the duty to disclose.'),
  ],
};
