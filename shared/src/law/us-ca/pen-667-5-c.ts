/**
 * Penal Code 667.5(c): the violent felonies, which the trafficking defense does not reach (PC 236.23(a)).
 * Text read 2026-11-21 (codes, amendments through 2026-01-01); last amended by SB 268 (Stats. 2024, ch. 855), effective 2025-01-01.
 * Status: verified. Attempts and facts that carry a life term: unverified, court settings. Second reader: none yet.
 */
import type { ChargedCount, ChargedEnhancement } from '../charged-count.ts';
import { pen, wic, type Citation } from '../citation.ts';
import { DEFAULT_SETTINGS, setting, type CourtSettings } from '../court-settings.ts';
import { normalStatute, parseStatute, relation, sectionOf, type Section, type Statute } from '../statute.ts';
import { isKnownSection } from './known-statutes.ts';

export { normalStatute } from '../statute.ts';
export type { ChargedCount } from '../charged-count.ts';

/** What the list says of one count: the finding may reach it, cannot reach it, or cannot be known yet. */
export interface GateResult {
  readonly gate: 'eligible' | 'excluded' | 'undetermined';
  /** The item of 667.5(c) that excludes, or would exclude once its fact is proved; null when none is in question. */
  readonly item: number | null;
  /** One sentence without the count's number, which the screen adds. */
  readonly words: string;
  readonly cites: readonly Citation[];
  /** What must be decided first ('12022.7', 'subdivision', 'level', 'statute', 'enhancement'); only on undetermined. */
  readonly dependsOn?: string;
}

/** One item of the list. `fact` items count only once the fact is charged and proved (R3). */
export interface ViolentFelonyItem {
  readonly item: number;
  readonly name: string;
  readonly sections: readonly string[];
  /** Facts in the form of enhancements; with `sections` both are needed, without it any felony will do. */
  readonly facts: readonly string[];
  /** An attempt is the listed offense (attempted murder), or never is. */
  readonly attempt?: 'only';
}

/** The 24 items in the order of the statute. */
export const VIOLENT_FELONIES: readonly ViolentFelonyItem[] = [
  { item: 1, name: 'Murder or voluntary manslaughter', sections: ['187', '192(a)'], facts: [] },
  { item: 2, name: 'Mayhem', sections: ['203'], facts: [] },
  { item: 3, name: 'Rape by force, fear or threat', sections: ['261(a)(2)', '261(a)(6)', '262(a)(1)', '262(a)(4)'], facts: [] },
  { item: 4, name: 'Sodomy by force or on a child', sections: ['286(c)', '286(d)'], facts: [] },
  { item: 5, name: 'Oral copulation by force or on a child', sections: ['287(c)', '287(d)', '288a(c)', '288a(d)'], facts: [] },
  { item: 6, name: 'Lewd act on a child', sections: ['288(a)', '288(b)'], facts: [] },
  { item: 7, name: 'A felony punishable by life in prison', sections: ['205', '206', '209', '236.1(c)(2)'], facts: [] },
  {
    item: 8, name: 'A felony with great bodily injury or use of a firearm', sections: [],
    facts: ['12022.7', '12022.8', '12022.9', '12022.3(a)', '12022.5', '12022.55'],
  },
  { item: 9, name: 'Robbery', sections: ['211', '212', '212.5', '213', '214'], facts: [] },
  { item: 10, name: 'Arson of an inhabited structure or causing great bodily injury', sections: ['451(a)', '451(b)'], facts: [] },
  { item: 11, name: 'Sexual penetration by force or on a child', sections: ['289(a)', '289(j)'], facts: [] },
  { item: 12, name: 'Attempted murder', sections: ['187'], facts: [], attempt: 'only' },
  { item: 13, name: 'Explosives', sections: ['18745', '18750', '18755'], facts: [] },
  { item: 14, name: 'Kidnapping', sections: ['207', '208', '209', '209.5'], facts: [] },
  { item: 15, name: 'Assault with intent to commit a listed felony', sections: ['220'], facts: [] },
  { item: 16, name: 'Continuous sexual abuse of a child', sections: ['288.5'], facts: [] },
  { item: 17, name: 'Carjacking', sections: ['215'], facts: [] },
  { item: 18, name: 'Rape or sexual penetration in concert', sections: ['264.1'], facts: [] },
  { item: 19, name: 'Extortion for a gang', sections: ['518', '519', '520'], facts: ['186.22'] },
  { item: 20, name: 'Threats to a witness for a gang', sections: ['136.1'], facts: ['186.22'] },
  { item: 21, name: 'Burglary of a home with a person present', sections: ['460(a)', '459'], facts: ['667.5(c)(21)'] },
  { item: 22, name: 'A felony with use of a firearm under 12022.53', sections: [], facts: ['12022.53'] },
  { item: 23, name: 'Weapons of mass destruction', sections: ['11418(b)', '11418(c)'], facts: [] },
  { item: 24, name: 'Rape of a person whom the accused drugged', sections: ['261(a)(3)'], facts: ['667.5(c)(24)'] },
];

const LIST = pen('667.5(c)');
const LIMIT = pen('236.23(a)');

/**
 * Tests one count against the violent felonies (R2, R3). Only felonies are on the list; a fact counts when charged AND proved;
 * while it is charged and open the answer is undetermined. A statute or an enhancement that cannot be read, and a statute that is in
 * no table, is undetermined too, unless it is no felony. The evidence never changes the answer. Sources: PC 236.23(a), 667.5(c); WIC 700.3, 702.
 */
export function gateOf(count: ChargedCount, settings: CourtSettings = DEFAULT_SETTINGS): GateResult {
  if (count.state === 'reduced_misdemeanor') return eligible('The court declared this a misdemeanor; only a felony is on the list.', wic('702'));
  const statute = parseStatute(count.statute);
  if (count.level === 'misdemeanor' || count.level === 'infraction') return gateOfLesserLevel(statute, settings, count);
  if (statute === null) return unreadable(count.statute);
  const found = strongest([
    ...VIOLENT_FELONIES.map((row) => gateByItem(row, statute, count, settings)),
    gateByLifeTerm(count, settings),
  ]);
  return found ?? unreadableFact(count) ?? (isKnown(statute) || count.level === 'wobbler' ? notListed() : unknownFelony(count.statute));
}

/** True when the statute can be read and each of its sections is in a table of this project; otherwise the clerk is asked. */
export function knownStatute(text: string): boolean {
  const statute = parseStatute(text);
  return statute !== null && statute.codeStated && isKnown(statute);
}

/** True when the count is a violent felony as it stands now: used by vacatur (nonviolent offenses only) and by 707(b)(21). */
export function isViolentFelony(count: ChargedCount, settings: CourtSettings = DEFAULT_SETTINGS): boolean {
  return gateOf(count, settings).gate === 'excluded';
}

/** The sentence of the screen, with the count's number: "Robbery is on the list, item 9. The finding cannot reach count 1." */
export function sayGate(countNumber: number, result: GateResult): string {
  switch (result.gate) {
    case 'excluded':
      return `${result.words} The finding cannot reach count ${countNumber}.`;
    case 'undetermined':
      return `Count ${countNumber} is undetermined: ${lowerFirst(result.words)}`;
    case 'eligible':
      return `Count ${countNumber}: ${lowerFirst(result.words)}`;
  }
}

/** What an amendment, a proof, a strike or a declaration did to the gate of one count. */
export interface GateChange {
  readonly before: GateResult;
  readonly after: GateResult;
  readonly changed: boolean;
  /** One sentence when the answer changed, null when it did not. */
  readonly words: string | null;
}

/**
 * Reads the gate again after a count or its enhancements changed (T2 runs at the assertion and again at every amendment, rule 5.524(d)).
 * A finding made under the old answer is not touched by it: that is for the judge.
 */
export function gateChange(before: ChargedCount, after: ChargedCount, settings: CourtSettings = DEFAULT_SETTINGS): GateChange {
  const [was, is] = [gateOf(before, settings), gateOf(after, settings)];
  const changed = was.gate !== is.gate || was.item !== is.item;
  return { before: was, after: is, changed, words: changed ? `${CHANGE_WORDS[is.gate]} ${is.words}` : null };
}

const CHANGE_WORDS: Readonly<Record<GateResult['gate'], string>> = {
  eligible: 'The finding may now reach this count.', excluded: 'The finding can no longer reach this count.',
  undetermined: 'Whether the finding reaches this count is open.',
};

function gateByItem(row: ViolentFelonyItem, statute: Statute, count: ChargedCount, settings: CourtSettings): GateResult | null {
  const factOnly = row.sections.length === 0;
  const match = factOnly ? 'inside' : sectionMatch(row, statute, settings);
  if (match === 'apart') return null;
  if (row.facts.length === 0) return match === 'inside' ? excluded(row) : whichSubdivision(row, count.statute);
  const fact = strongestFact(row, count, statute);
  if (fact === null) return null;
  if (fact.state === 'proved') return match === 'inside' ? excluded(row) : whichSubdivision(row, count.statute);
  return undecidedFact(row, fact.code);
}

function sectionMatch(row: ViolentFelonyItem, statute: Statute, settings: CourtSettings): 'inside' | 'wider' | 'apart' {
  const attempted = statute.inchoate === 'attempt';
  if (row.attempt === 'only' ? !attempted : attempted && !setting(settings, 'attemptCountsAsListedFelony')) return 'apart';
  if (row.item === 21 && statute.sections.some(isSecondDegreeBurglary)) return 'apart';
  const matches = statute.sections.flatMap((charged) => row.sections.map((listed) => relation(charged, sectionOf(listed))));
  const best = matches.includes('inside') ? 'inside' : matches.includes('wider') ? 'wider' : 'apart';
  // An agreement or solicitation to commit a listed felony is in no item by its words: the judge reads it.
  return statute.inchoate === 'agreement' && best === 'inside' ? 'wider' : best;
}

/** The fact of this item that weighs most: a proved one before one still open; none when not charged, not proved or stricken. */
function strongestFact(row: ViolentFelonyItem, count: ChargedCount, statute: Statute): ChargedEnhancement | null {
  const named = count.enhancements.filter((enhancement) => factMatches(row, enhancement.code));
  const inCharge = statute.sections.filter((section) => row.facts.some((fact) => relation(section, sectionOf(fact)) === 'inside'));
  const proved = count.state === 'admitted' || count.state === 'true';
  const charged = inCharge.map(({ section }): ChargedEnhancement => ({ code: section, state: proved ? 'proved' : 'charged' }));
  const all = [...named, ...charged];
  return all.find(({ state }) => state === 'proved') ?? all.find(({ state }) => state === 'charged') ?? null;
}

function factMatches(row: ViolentFelonyItem, code: string): boolean {
  if (row.item === 21 && /\b(?:present|presence|occupied)\b/i.test(code)) return true;
  const sections = parseStatute(code)?.sections ?? [];
  const coded = [...row.facts, `667.5(c)(${row.item})`];
  return sections.some((section) => coded.some((fact) => relation(section, sectionOf(fact)) !== 'apart' && names(section, fact)));
}

/** A bare '667.5' or '667.5(c)' names no fact; a bare '12022.3' may name the listed subdivision and is asked about. */
function names(section: Section, fact: string): boolean {
  return section.section !== '667.5' || section.subdivisions.length >= sectionOf(fact).subdivisions.length;
}

function gateByLifeTerm(count: ChargedCount, settings: CourtSettings): GateResult | null {
  const row = VIOLENT_FELONIES.find(({ item }) => item === 7);
  if (row === undefined) return null;
  const lifeTerms = setting(settings, 'lifeTermEnhancements').flatMap((text) => parseStatute(text)?.sections ?? []);
  const carriesLife = ({ code }: ChargedEnhancement): boolean =>
    (parseStatute(code)?.sections ?? []).some((section) => lifeTerms.some((listed) => relation(section, listed) === 'inside'));
  const facts = count.enhancements.filter(carriesLife);
  if (facts.some(({ state }) => state === 'proved')) return excluded(row);
  const open = facts.find(({ state }) => state === 'charged');
  return open === undefined ? null : undecidedFact(row, open.code);
}

function gateOfLesserLevel(statute: Statute | null, settings: CourtSettings, count: ChargedCount): GateResult {
  const row = VIOLENT_FELONIES.find(
    (listed) => listed.facts.length === 0 && statute !== null && sectionMatch(listed, statute, settings) === 'inside',
  );
  if (row === undefined) return eligible(`Only a felony is on the list; this is ${count.level === 'infraction' ? 'an' : 'a'} ${count.level}.`, LIST);
  return {
    gate: 'undetermined', item: row.item, dependsOn: 'level', cites: [LIST, wic('700.3')],
    words: `${row.name} is on the list, item ${row.item}, yet the count is entered as a ${count.level}. Correct the level, or record the court’s declaration.`,
  };
}

/** Excluded outweighs undetermined; the first item of each kind is named. */
function strongest(results: readonly (GateResult | null)[]): GateResult | null {
  const found = results.filter((result) => result !== null);
  return found.find(({ gate }) => gate === 'excluded') ?? found[0] ?? null;
}

function excluded(row: ViolentFelonyItem): GateResult {
  return { gate: 'excluded', item: row.item, words: `${row.name} is on the list, item ${row.item}.`, cites: [LIMIT, itemCite(row)] };
}

function undecidedFact(row: ViolentFelonyItem, code: string): GateResult {
  const section = parseStatute(code)?.sections[0];
  const dependsOn = section === undefined ? code : section.section + (section.section === '667.5' ? `(c)(${row.item})` : '');
  return {
    gate: 'undetermined', item: row.item, dependsOn, cites: [itemCite(row)],
    words: 'The enhancement is charged, not proved. Decide it first, or reserve.',
  };
}

function whichSubdivision(row: ViolentFelonyItem, statute: string): GateResult {
  return {
    gate: 'undetermined', item: row.item, dependsOn: 'subdivision', cites: [LIMIT, itemCite(row)],
    words: `${normalStatute(statute)} may be on the list, item ${row.item}. Enter the subdivision charged, or ask the judge.`,
  };
}

function unreadable(statute: string): GateResult {
  return {
    gate: 'undetermined', item: null, dependsOn: 'statute', cites: [LIMIT, LIST],
    words: `“${statute.trim()}” cannot be read as a statute. Correct it, or ask the judge.`,
  };
}

/** An enhancement written in words may be any of the facts of the list: while it stands, nobody knows (R3). */
function unreadableFact({ enhancements }: ChargedCount): GateResult | null {
  const open = enhancements.find(({ code, state }) => (state === 'charged' || state === 'proved') && parseStatute(code) === null);
  if (open === undefined) return null;
  return {
    gate: 'undetermined', item: null, dependsOn: 'enhancement', cites: [LIMIT, LIST],
    words: `“${open.code.trim()}” cannot be read as an enhancement. Write its section, or ask the judge.`,
  };
}

function unknownFelony(statute: string): GateResult {
  return {
    gate: 'undetermined', item: null, dependsOn: 'statute', cites: [LIMIT, pen('667.5(c)(7)')],
    words: `${normalStatute(statute)} is not in the table of offenses. The judge decides whether it carries a life term.`,
  };
}

function notListed(): GateResult {
  return eligible('Not on the list of violent felonies.', LIST);
}

function eligible(words: string, cite: Citation): GateResult {
  return { gate: 'eligible', item: null, words, cites: [cite] };
}

function itemCite({ item }: ViolentFelonyItem): Citation {
  return pen(`667.5(c)(${item})`);
}

function isKnown(statute: Statute): boolean {
  return statute.sections.every(isKnownSection);
}

function isSecondDegreeBurglary({ code, section, subdivisions }: Section): boolean {
  return code === 'PC' && section === '460' && subdivisions[0] === 'b';
}

function lowerFirst(words: string): string {
  return words.startsWith('“') || /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
