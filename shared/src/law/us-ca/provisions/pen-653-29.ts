import { pen } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 653.29: clearing an old loitering case. */
export const PEN_653_29: ReadableSection = {
  file: 'pen-653-29.ts',
  amended: 'Added by SB 357 (Stats. 2022, ch. 86), effective January 1, 2023',
  provisions: [
    says('', 'A case that rests on the repealed loitering offense is dismissed and sealed on a petition.', { status: 'part', cites: [pen('653.22')] }),
  ],
  notes: [
    says('', 'Seen in secondary pages only.', { status: 'part' }),
  ],
};
