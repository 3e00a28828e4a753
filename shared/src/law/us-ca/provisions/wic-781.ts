import { caseLaw, wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** WIC 781: sealing on a petition. */
export const WIC_781: ReadableSection = {
  file: 'wic-781.ts',
  amended: null,
  provisions: [
    says('(a)(1)', 'The person, or probation, may ask at 18, or five years after jurisdiction or the last contact. The court may seal once it finds rehabilitation, when no felony and no crime of moral turpitude followed.'),
    says('(a)(1)(A)', 'The order reaches the court, probation, law enforcement and other named agencies. Counsel for the youth is not ordered to seal.'),
    says('(a)(1)(D)', 'For a 707(b) offense at 14 or older: only at 18, or at 21 after a state commitment, and once supervision has ended. Never with a duty to register under PC 290.008.', { cites: [wic('707(b)')] }),
    says('(a)(1)(G)', 'A conviction stands in the way unless all of them were relieved.'),
    says('(d)', 'The court destroys a 601 record five years after sealing and a 602 record at 38, never one with a sustained 707(b) offense at 14 or older. Other agencies may destroy five years after sealing.', { settings: ['otherDestructionMaxYears'] }),
  ],
  notes: [
    says('', 'The prosecutor and probation get notice. It costs nothing (781.1).'),
    says('', 'Agencies that the first order did not name are reached by a second petition.', { cites: [caseLaw('In re A.B. (2023)')] }),
  ],
};
