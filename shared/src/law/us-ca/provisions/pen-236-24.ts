import { pen, wic } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 236.24: partner or sexual violence. */
export const PEN_236_24: ReadableSection = {
  file: 'pen-236-24.ts',
  amended: 'AB 124 (Stats. 2021, ch. 695), effective January 1, 2022',
  provisions: [
    says('(a)', 'A person coerced to commit an offense as a direct result of being a victim of intimate partner violence or sexual violence at that time, with a reasonable fear of harm, has the same defense. A violent felony is outside it.', { cites: [pen('667.5(c)')] }),
    says('(b)', 'The youth bears the burden, by a preponderance of the evidence.'),
    says('(c)', 'Certified records count as proof, an officer’s identification among them.'),
    says('(d)', 'The same time limits as under PC 236.23(d).', { settings: ['findingAfterAdmission'] }),
    says('(f)', 'In a 602 proceeding the court dismisses and orders the relief of WIC 786.', { cites: [wic('786')] }),
  ],
  notes: [says('', 'Both defenses may be pleaded together on one count.')],
};
