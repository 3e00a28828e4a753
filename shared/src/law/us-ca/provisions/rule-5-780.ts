import { says, type ReadableSection } from './provision.ts';

/** Rule 5.780: the contested jurisdiction hearing. */
export const RULE_5_780: ReadableSection = {
  file: 'rule-5-780.ts',
  amended: null,
  provisions: [
    says('', 'A contested 602 hearing follows the rules of evidence of a criminal court.'),
    says('(c)', 'The court does not read the part of probation’s report on the contested petition before or during the hearing. Starling keeps it closed to the bench until jurisdiction is decided.'),
  ],
  notes: [
    says('', 'If the petition is true, the findings name notice, birth date and residence, the allegations, a description, the degree, and felony or misdemeanor.'),
    says('', 'If it is not proved, the court finds so, dismisses, and ends every detention order related to this petition. Orders of another petition stay.'),
  ],
};
