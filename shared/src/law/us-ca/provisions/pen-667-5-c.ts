import { pen, wic } from '../../citation.ts';
import { VIOLENT_FELONIES, type ViolentFelonyItem } from '../pen-667-5-c.ts';
import { leftOpen, says, type Provision, type ReadableSection } from './provision.ts';

/** Penal Code 667.5(c): the violent felonies, from the same table that gates a count. */
export const PEN_667_5_C: ReadableSection = {
  file: 'pen-667-5-c.ts',
  amended: 'SB 268 (Stats. 2024, ch. 855), effective January 1, 2025',
  provisions: VIOLENT_FELONIES.map(item),
  notes: [
    says('', 'An enhancement makes a felony violent only once it is charged and proved. Until then the count is undetermined, not excluded.'),
    says('', 'A serious felony (PC 1192.7(c)) is no longer an exclusion.', { cites: [pen('236.23(a)')] }),
    says('', 'An offense that the court declares a misdemeanor is no violent felony.', { cites: [wic('700.3'), wic('702')] }),
    says('', 'Of attempts the list names attempted murder alone. Whether another attempt counts was not verified.', { status: 'unverified', settings: ['attemptCountsAsListedFelony'] }),
    says('', 'Trafficking a child by force carries 15 years to life and is excluded through item 7; trafficking a child without force is not excluded.', { cites: [pen('236.1(c)')] }),
    leftOpen('(c)(7)', 'Which enhancements carry a life term, and so bring a felony under item 7, is listed by this court.', ['lifeTermEnhancements']),
  ],
};

function item({ item: number, name, sections, facts, attempt }: ViolentFelonyItem): Provision {
  const codes = sections.map((section) => pen(section));
  const proved = facts.length === 0 ? '' : ' Counts once the fact is charged and proved.';
  const words = `${name}.${attempt === 'only' ? ' The attempt alone.' : ''}${proved}`;
  return says(`(c)(${String(number)})`, words, { cites: codes, ...(number === 7 ? { settings: ['lifeTermEnhancements'] as const } : {}) });
}
