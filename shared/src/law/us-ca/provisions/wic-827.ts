import { wic } from '../../citation.ts';
import { LETTERS, type FileLetter } from '../wic-827.ts';
import { says, type Provision, type ReadableSection } from './provision.ts';

const INSPECT: Readonly<Record<FileLetter['inspect'], string>> = {
  yes: 'may inspect',
  order: 'may inspect by order',
  limited: 'may inspect within the limits of the letter',
};
const COPIES: Readonly<Record<FileLetter['copies'], string>> = {
  yes: 'and have copies without an order',
  no: 'and has no copies without an order',
  as_ordered: 'and has copies as ordered',
};

/** WIC 827: who may inspect and copy before sealing, from the same table that answers. */
export const WIC_827: ReadableSection = {
  file: 'wic-827.ts',
  amended: 'SB 413 (Stats. 2025, ch. 221), effective January 1, 2026',
  provisions: [
    ...LETTERS.map(letter),
    says('(a)(3)(A)', 'Records that another law protects follow that law. Those outside its letters ask the court by petition.'),
    says('(a)(3)(B)', 'Before a release by order, everyone concerned is told and may object.'),
    says('(a)(4)', 'Whoever receives something passes it on only to others whom this section names, and attaches it to nothing without the presiding judge’s approval.'),
    says('(a)(5)', 'The letters say who may also have copies without an order.'),
    says('(e)', 'The file is the petition, probation’s reports and every other record filed in the case, or given to probation or the judge and kept.'),
    says('(f)', 'Tribal counterparts of letters A, E, F, H, K, L, M and N are included.'),
    says('(g)', 'After sealing only the sealing statutes speak.', { cites: [wic('786(g)')] }),
  ],
  notes: [says('', 'WIC 831 still cites letter (P) for the petition to the court; since the renumbering it is (Q).', { cites: [wic('831')] })],
};

function letter({ letter: name, who, inspect, copies }: FileLetter): Provision {
  return says(`(a)(1)(${name})`, `${who}: ${INSPECT[inspect]}, ${COPIES[copies]}.`);
}
