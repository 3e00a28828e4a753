import { evid } from '../../citation.ts';
import { leftOpen, says, type ReadableSection } from './provision.ts';

/** Penal Code 236.1 as far as the finding borrows it. */
export const PEN_236_1: ReadableSection = {
  file: 'pen-236-1.ts',
  amended: null,
  provisions: [
    says('(a)', 'A victim is a person whose freedom was taken or limited for labor, or for a commercial sex act: subdivisions (a) to (c) together.'),
    says('(c)', 'For a person under 18 it is enough to bring that person to a commercial sex act. Force is not needed. Without force the term is 5, 8 or 12 years, (c)(1); with force it is 15 years to life, (c)(2).'),
    says('(e)', 'Consent of a person under 18 does not matter.'),
    says('(f)', 'A mistake about the age does not matter.'),
    says('(h)(1)', 'Coercion includes a scheme that makes a person believe that refusing will bring serious harm or restraint, abuse of the law or the threat of it, debt bondage, and giving a drug to weaken a person’s judgment.'),
    says('(h)(8)', 'Serious harm may be psychological, financial or to a person’s name. It is judged as a reasonable person of the same background would feel it.'),
  ],
  notes: [
    leftOpen('', 'PC 236.23 has no definition of a victim. The finding borrows the one that vacatur and the rule on experts use: PC 236.1(a) to (c).', ['victimDefinitionBorrowed']),
    says('', 'Being a victim is not yet the whole defense: coercion, direct result and fear are found apart from it.', { cites: [evid('1107.5')] }),
  ],
};
