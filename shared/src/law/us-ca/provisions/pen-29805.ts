import { pen } from '../../citation.ts';
import { LIST_29805 } from '../pen-29805.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 29805: the list that PC 29820 borrows. */
export const PEN_29805: ReadableSection = {
  file: 'pen-29805.ts',
  amended: 'List as of January 1, 2026',
  provisions: [says('', `The listed offenses: ${LIST_29805.join(', ')}.`)],
  notes: [
    says('', 'PC 487 stands in the list only where a firearm was taken.'),
    says('', 'Not in the list, although often expected there: 148(a)(1), 459, 484 and 488, any other 487, 496, 594, 207, 215, VC 10851, 21310 and 417.4.'),
    says('', 'Sections that joined from 2020 on count from their own first day. Which day is compared with it is this court’s setting.', { status: 'part', settings: ['firearmListDay'] }),
    says('', 'A wardship counts whether the offense was a felony or a misdemeanor (M.A. (2022)).', { cites: [pen('29820(a)')] }),
  ],
};
