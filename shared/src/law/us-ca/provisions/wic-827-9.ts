import { says, type ReadableSection } from './provision.ts';

/** WIC 827.9: police records in Los Angeles County. */
export const WIC_827_9: ReadableSection = {
  file: 'wic-827-9.ts',
  amended: null,
  provisions: [
    says('', 'In Los Angeles County a full copy goes to law enforcement, the prosecutor, the attorney general, corrections, school police, child protective agencies, the youth’s attorney and Motor Vehicles.'),
    says('', 'The youth, the parents and their attorney have a redacted copy. Anybody else petitions.'),
    says('', 'On a petition the agency gives notice within 20 days. An objection is due 15 days after personal service or 20 days after mailing. The court rules 15 days later.'),
    says('', 'All of this is subject to WIC 781 and 786: of a sealed record nothing goes out. Misuse is a misdemeanor.'),
  ],
  notes: [],
};
