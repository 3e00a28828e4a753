import { pen, wic } from '../../citation.ts';
import { SERIOUS_707B } from '../wic-707-b.ts';
import { says, type ReadableSection } from './provision.ts';

const OUR_READING = new Set([4, 5, 7, 13, 25]);

/** WIC 707(b): the thirty serious offenses, from the same table that bars sealing. */
export const WIC_707_B: ReadableSection = {
  file: 'wic-707-b.ts',
  amended: 'SB 545 (Stats. 2023, ch. 716)',
  provisions: SERIOUS_707B.map(({ item, name, sections, facts }) =>
    says(`(b)(${String(item)})`, `${name}.${facts.length > 0 ? ' Counts once the fact is proved.' : ''}`, {
      cites: sections.map((section) => pen(section)),
      ...(OUR_READING.has(item) ? { status: 'part' as const } : {}),
    }),
  ),
  notes: [
    says('', 'Sustained for an act at 14 or older, such an offense bars dismissal and sealing under WIC 786(a), unless that finding was dismissed or reduced.', { cites: [wic('786(d)')] }),
    says('', 'The list is not the list of violent felonies of PC 667.5(c): that one says whether the defense may be used, this one whether a sustained petition may be sealed.', { cites: [pen('667.5(c)')] }),
    says('', 'Items 4, 5, 7, 13 and 25 follow the words of the statute; the section numbers are our reading.', { status: 'part' }),
  ],
};
