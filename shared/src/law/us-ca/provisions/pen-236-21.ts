import { says, type ReadableSection } from './provision.ts';

/** Penal Code 236.21: who may be along at interviews. */
export const PEN_236_21: ReadableSection = {
  file: 'pen-236-21.ts',
  amended: 'SB 376 (Stats. 2023, ch. 109)',
  provisions: [
    says('', 'A trafficking victim has a right to an advocate and a support person at interviews, and is told so before the first one.'),
    says('', 'The support person alone may be left out, and only when presence would harm the interview.'),
  ],
  notes: [],
};
