import { pen, wic } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** Penal Code 29820: the firearm ban of a ward. */
export const PEN_29820: ReadableSection = {
  file: 'pen-29820.ts',
  amended: 'SB 73 (2021)',
  provisions: [
    says('', 'A person who was made a ward because of a listed offense may have no firearm until 30. Two things are asked.'),
    says('(a)(1)(A)', 'First: an offense of WIC 707(b), at any age.', { cites: [wic('707(b)')] }),
    says('(a)(1)(B)', 'Or sale, possession for sale or making of cocaine or methamphetamine above the listed weights, or using a person under 18 for it: paragraphs (B) to (F).'),
    says('(a)(1)(G)', 'Or an offense of PC 29805, or of PC 25850, 25400(a) or 26100(a).', { cites: [pen('29805')] }),
    says('(a)(2)', 'Second: the person was afterwards adjudged a ward because of that offense. Informal supervision and probation without wardship do not bring the ban.'),
    says('(d)', 'The court tells the Department of Justice.'),
  ],
  notes: [
    says('', 'With this ban the record of a petition sealed under WIC 786(a) is destroyed exactly on the 33rd birthday, by every holder.', { cites: [wic('786(a)')] }),
    leftOpen('', 'When the sustained finding is expressly set aside, no sustained petition remains, and the judge confirms that the rule of the 33rd birthday falls away.', ['setAsideEndsFirearmClause']),
    says('', 'Since 2026 an adjudication also starts the steps of PC 29810: firearms are given up within 48 hours, or 14 days in custody.', { cites: [pen('29810')] }),
  ],
};
