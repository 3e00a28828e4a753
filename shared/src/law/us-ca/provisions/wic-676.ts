import { says, type ReadableSection } from './provision.ts';

/** WIC 676: open and closed hearings. */
export const WIC_676: ReadableSection = {
  file: 'wic-676.ts',
  amended: null,
  provisions: [
    says('(a)', 'A 602 hearing is closed unless the youth and a parent who is present ask for an open one. It is open as in adult court when one of 28 groups of offenses is charged.'),
    says('(b)', 'In listed sexual offenses it is closed on the prosecutor’s motion, or while a victim under 16 testifies.'),
    says('(c)', 'The name of a youth found to have committed a listed offense is not confidential, unless the court orders it for safety.'),
    says('(d)', 'After a listed petition is sustained, the petition, minutes and orders are open to inspection.'),
    says('(e)', 'The court may forbid that.'),
    says('(g)', 'A daily public list names the open hearings by room and time. A closed hearing never stands on it.'),
  ],
  notes: [says('', 'Under 676.5 the victim and two support persons may attend every hearing on the petition, unless excluded on findings.')],
};
