import { evid } from '../../citation.ts';
import { says, type ReadableSection } from './provision.ts';

/** Penal Code 236.14: vacatur for a trafficking victim. */
export const PEN_236_14: ReadableSection = {
  file: 'pen-236-14.ts',
  amended: 'Amended effective January 1, 2024; added by SB 823 (Stats. 2016, ch. 650)',
  provisions: [
    says('', 'A person arrested, convicted or adjudged in juvenile court for a nonviolent offense that was a direct result of being trafficked may ask the court to set it aside. Nonviolent means: not listed in PC 667.5(c). The proof is clear and convincing, and shows that the intent was missing.'),
    says('', 'The petition is sworn and names all grounds. It is served on the agency that prosecuted.'),
    says('', 'The way is open at any time after the person stopped being a victim or sought services, whichever is later. It never expires; unpaid fines or probation not completed are no bar.'),
    says('(c)', 'That agency has 45 days from receipt to answer. Without an answer in time the petition counts as unopposed and may be granted.'),
    says('(j)', 'A youth arrested as, or found to be, a person under WIC 602 who proves the direct result gets a presumption that the rest is met. The other side may rebut it.'),
    says('(k)(2)', 'The agencies seal by the later of one year from the arrest and 90 days from the order, and destroy within one year of the order.'),
    says('(t)(3)', 'A victim of human trafficking is a victim of an offense described in PC 236.1(a) to (c).'),
  ],
  notes: [
    says('', 'The court also finds that the person was a victim and that relief is in the interest of justice. It sets the arrest, finding or adjudication aside, dismisses it as legally invalid, and tells the Department of Justice.'),
    says('', 'Named in the order: every law enforcement agency with jurisdiction, that arrested, took part or keeps records, with probation, rehabilitation, corrections and parole; and the Department of Justice, which must tell the petitioner and counsel that it complied.'),
    says('', 'Restitution that helps a victim and is unpaid stays; fines are stayed while the petition is open. The public record must not show the full name.'),
    says('', 'Unopposed, counsel may appear alone. Opposed, the person appears, remotely only for a compelling reason.'),
    says('', 'One unpublished decision asked for a link to each offense, not only victim status in general (In re Tabitha B. (2018), not citable).', { cites: [evid('1107.5')] }),
  ],
};
