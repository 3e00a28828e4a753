import { pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 29810: giving up firearms. */
export const PEN_29810: ReadableSection = {
  file: 'pen-29810.ts',
  amended: 'AB 383 (Stats. 2025, ch. 362), effective January 1, 2026',
  provisions: [
    says('', 'Since 2026 an adjudication on an offense with a firearm ban starts these steps for a youth as well: the court tells the youth of the ban and hands over the form, and names a probation officer.', { cites: [pen('29820')] }),
    says('', 'Firearms are given up within 48 hours out of custody, within 14 days in custody. Probation reports before disposition.'),
    says('(f)', 'For good cause there may be more time.'),
  ],
  notes: [
    says('', 'On a trafficking finding before adjudication nothing begins. After an express set-aside the steps stop, and the Department of Justice is told that no sustained petition remains.', { settings: ['tellDojOfSetAside'] }),
    says('', 'Where the proof of giving up is missing, a court date follows within 14 days.'),
  ],
};
