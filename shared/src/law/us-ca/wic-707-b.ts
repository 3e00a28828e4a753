/**
 * WIC 707(b): the thirty serious offenses; sustained at 14 or older they bar dismissal and sealing under WIC 786(a) (786(d)).
 * Text read 2026-11-21 (codes); last amended by SB 545 (Stats. 2023, ch. 716). Status: verified; section numbers of items 4, 5, 7,
 * 13 and 25 follow the statute's words and are our reading. Second reader: none yet.
 */
import { ageOn, type LocalDate } from '../../time/local-date.ts';
import { isSustained, type ChargedCount, type ChargedEnhancement, type CountLevel } from '../charged-count.ts';
import { parseStatute, relation, sectionOf, type Statute } from '../statute.ts';
import { gateOf, isViolentFelony } from './pen-667-5-c.ts';

/** One item of the list. With `facts` the offense is listed only once one of them is proved. */
export interface Serious707bItem {
  readonly item: number;
  readonly name: string;
  readonly sections: readonly string[];
  readonly facts: readonly string[];
  readonly attempt?: 'only';
  /** The words of the item ask for a felony: a misdemeanor of the same section is not listed. */
  readonly felonyOnly?: true;
}

/** The items in the order of the statute. A fact that has no section of its own is marked '707(b)(N)' on the count. */
export const SERIOUS_707B: readonly Serious707bItem[] = [
  row(1, 'Murder', ['187']),
  row(2, 'Arson', ['451(a)', '451(b)']),
  row(3, 'Robbery', ['211', '212', '212.5', '213', '214']),
  row(4, 'Rape by force, violence or threat of great bodily harm', ['261(a)(2)', '262(a)(1)']),
  row(5, 'Sodomy by force', ['286(c)(2)', '286(d)']),
  row(6, 'Lewd act by force', ['288(b)']),
  row(7, 'Oral copulation by force', ['287(c)(2)', '287(d)', '288a(c)(2)', '288a(d)']),
  row(8, 'Sexual penetration by force', ['289(a)']),
  row(9, 'Kidnapping for ransom', ['209(a)']),
  row(10, 'Kidnapping for robbery', ['209(b)']),
  row(11, 'Kidnapping with bodily harm', ['207'], ['12022.7']),
  { ...row(12, 'Attempted murder', ['187']), attempt: 'only' },
  row(13, 'Assault with a firearm or destructive device', ['245(a)(2)', '245(a)(3)', '245(b)', '245(d)']),
  row(14, 'Assault by means of force likely to produce great bodily injury', ['245(a)(4)']),
  row(15, 'Discharge of a firearm into an inhabited or occupied building', ['246']),
  row(16, 'An offense described in PC 1203.09', [], ['1203.09']),
  row(17, 'An offense described in PC 12022.5 or 12022.53', [], ['12022.5', '12022.53']),
  { ...row(18, 'A felony with personal use of a listed weapon', [], ['16590']), felonyOnly: true },
  { ...row(19, 'A felony under PC 136.1 or 137', ['136.1', '137']), felonyOnly: true },
  row(20, 'Half an ounce or more of a listed drug', ['HS 11055(e)']),
  row(21, 'A violent felony for a gang', [], ['186.22(b)']),
  row(22, 'Escape by force with great bodily injury', ['WIC 871(b)'], ['12022.7']),
  row(23, 'Torture', ['206', '206.1']),
  row(24, 'Aggravated mayhem', ['205']),
  row(25, 'Carjacking while armed', ['215'], ['12022(a)', '12022(b)']),
  row(26, 'Kidnapping for sexual assault', ['209(b)']),
  row(27, 'Kidnapping during carjacking', ['209.5']),
  row(28, 'Shooting at a person from a vehicle', ['26100(c)']),
  row(29, 'Explosives', ['18745']),
  row(30, 'Voluntary manslaughter', ['192(a)']),
];

/** The age at the offense from which a sustained 707(b) offense bars sealing under 786 (WIC 786(d)). */
export const AGE_OF_BAR = 14;

/**
 * The item of 707(b) that lists the offense, or null. Facts count only once proved; a charge that leaves out a listed subdivision
 * ('PC 245') is not listed. The age at the offense is no part of the list: see `barsSealing`.
 */
export function serious707bItem(statute: string, enhancements: readonly ChargedEnhancement[] = [], level: CountLevel = 'felony'): number | null {
  const read = parseStatute(statute);
  if (read === null) return null;
  const proved = enhancements.filter(({ state }) => state === 'proved');
  const mayBeFelony = level === 'felony' || level === 'wobbler';
  return SERIOUS_707B.find((listed) => (mayBeFelony || listed.felonyOnly !== true) && matches(listed, read, proved, statute))?.item ?? null;
}

/** A count with the day of its offense. */
export interface DatedCount extends ChargedCount {
  readonly offenseOn: LocalDate;
}

/**
 * True when the count stands as a misdemeanor: reduced, or declared one (WIC 702, 700.3; 786(d)). A listed violent felony that is entered
 * as a misdemeanor is no declaration but a level to correct, and stays what it is.
 */
export function standsAsMisdemeanor(count: ChargedCount): boolean {
  if (count.state === 'reduced_misdemeanor') return true;
  return (count.level === 'misdemeanor' || count.level === 'infraction') && gateOf(count).gate === 'eligible';
}

/**
 * True when this count bars sealing under WIC 786(a): sustained as a 707(b) offense committed at 14 or older, and neither
 * dismissed nor reduced to a misdemeanor since (786(d)).
 */
export function barsSealing(count: DatedCount, bornOn: LocalDate): boolean {
  if (!isSustained(count) || standsAsMisdemeanor(count)) return false;
  return serious707bItem(count.statute, count.enhancements, count.level) !== null && ageOn(bornOn, count.offenseOn) >= AGE_OF_BAR;
}

function matches(listed: Serious707bItem, statute: Statute, proved: readonly ChargedEnhancement[], text: string): boolean {
  const marked = proved.some(({ code }) => code.replace(/^WIC /i, '').startsWith(`707(b)(${listed.item})`));
  if (marked) return true;
  if (listed.sections.length > 0 && !isSameKindOfAct(listed, statute)) return false;
  if (listed.item === 21 && !isViolentFelony({ statute: text, level: 'felony', state: 'true', enhancements: proved })) return false;
  const inSections = listed.sections.length === 0 || insideAny(statute, listed.sections);
  return inSections && (listed.facts.length === 0 || proved.some(({ code }) => factNamed(code, listed.facts)));
}

/** An attempt is listed only where the item says so, an agreement nowhere. */
const isSameKindOfAct = (listed: Serious707bItem, { inchoate }: Statute): boolean => inchoate !== 'agreement' && (listed.attempt === 'only') === (inchoate === 'attempt');

function factNamed(code: string, facts: readonly string[]): boolean {
  const read = parseStatute(code);
  return read !== null && insideAny(read, facts);
}

function insideAny(statute: Statute, listed: readonly string[]): boolean {
  return statute.sections.some((section) => listed.some((text) => relation(section, sectionOf(text)) === 'inside'));
}

function row(item: number, name: string, sections: readonly string[], facts: readonly string[] = []): Serious707bItem {
  return { item, name, sections, facts };
}
