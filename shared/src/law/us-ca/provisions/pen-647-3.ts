import { says, type ReadableSection } from './provision.ts';

/** Penal Code 647.3: no arrest of the person who reports. */
export const PEN_647_3: ReadableSection = {
  file: 'pen-647-3.ts',
  amended: null,
  provisions: [
    says('', 'A person who reports being a victim of trafficking or another listed crime, or a witness to it, is not arrested for related acts under PC 647(a) or (b), 372, former 653.22, or a drug misdemeanor. The list of crimes is not kept here.', { status: 'part' }),
    says('', 'Having condoms is no ground for an arrest.'),
  ],
  notes: [],
};
