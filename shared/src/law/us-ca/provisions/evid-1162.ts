import { says, type ReadableSection } from './provision.ts';

/** Evidence Code 1162: what is no evidence against a witness. */
export const EVID_1162: ReadableSection = {
  file: 'evid-1162.ts',
  amended: null,
  provisions: [
    says('', 'A person who was a victim of a listed serious crime, trafficking among them, or a witness to it: acts under PC 647(b) around that time are not admissible in a separate prosecution of that person for them. The list itself is not kept here.', { status: 'part' }),
  ],
  notes: [],
};
