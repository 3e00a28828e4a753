import { INDICATORS } from '../pen-236-2.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 236.2: what a peace officer looks for. */
export const PEN_236_2: ReadableSection = {
  file: 'pen-236-2.ts',
  amended: null,
  provisions: [
    says('', 'A peace officer who meets a person kept from freedom, a child in a commercial sex act, or a victim of domestic violence or sexual assault considers whether that person has been trafficked, and looks for seven signs.'),
    ...INDICATORS.map(({ letter, words }) => says(`(${letter})`, words)),
  ],
  notes: [says('', 'The signs are not elements. None is required and none is enough, so Starling counts none of them.')],
};
