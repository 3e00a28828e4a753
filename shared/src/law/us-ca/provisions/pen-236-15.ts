import { says, type ReadableSection } from './provision.ts';

/** Penal Code 236.15: the twin for partner or sexual violence. */
export const PEN_236_15: ReadableSection = {
  file: 'pen-236-15.ts',
  amended: 'Amended effective January 1, 2024; added by AB 124 (Stats. 2021, ch. 695)',
  provisions: [
    says('', 'A victim of intimate partner violence or sexual violence may ask the court to set aside an arrest, conviction or adjudication for a nonviolent offense that was a direct result of it. The proof is clear and convincing.'),
    says('', 'The agency that prosecuted has 45 days from receipt to answer.'),
    says('(j)', 'A youth who proves the direct result gets the same presumption as under PC 236.14.'),
    says('(k)', 'The agencies seal by the later of three years from the arrest and one year from the order. They destroy afterwards; no day is fixed.'),
  ],
  notes: [
    says('', 'The petition comes within a reasonable time after the person stopped being a victim or sought services.'),
    says('', 'Restitution stays. A remote appearance asks for a compelling reason.'),
  ],
};
