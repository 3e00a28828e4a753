import { describe, expect, test } from '@jest/globals';
import { findHarmfulWords } from '../vocabulary/words.ts';
import { pen, wic } from './citation.ts';
import { COURT_SETTINGS, SETTING_NAMES } from './court-settings.ts';
import { LIBRARY, librarySection, sectionHolding, sectionsWith, settingsOn, type LibrarySection } from './library.ts';
import { READABLE_SECTIONS } from './us-ca/provisions/readable-sections.ts';
import { RULE_FILES } from './us-ca/register.ts';

const sections = LIBRARY.map((section) => [section.key, section] as const);
const wordsOf = ({ title, provisions, notes }: LibrarySection): readonly string[] => [
  `${title}.`,
  ...[...provisions, ...notes].map(({ words }) => words),
];

/** '(a)(1)(K)' as parts that compare in the statute's order: letters by the alphabet, figures by their size. */
function place(at: string): readonly string[] {
  return [...at.matchAll(/\(([0-9A-Za-z]+)\)/g)].map(([, part = '']) => (/^\d+$/.test(part) ? part.padStart(4, '0') : part));
}

function comesBefore(one: readonly string[], other: readonly string[]): boolean {
  return one.join('/').localeCompare(other.join('/'), 'en', { caseFirst: 'lower' }) <= 0;
}

describe('The law library', () => {
  test.each(sections)('%s has provisions in plain words', (_key, section) => {
    expect(section.provisions.length).toBeGreaterThan(0);
    expect(wordsOf(section).filter((words) => !/^[A-Z“].*[.]$/su.test(words))).toEqual([]);
  });

  test.each(sections)('%s is in the order of the statute', (_key, { provisions }) => {
    const places = provisions.map(({ at }) => place(at));

    expect(provisions.filter((_one, index) => index > 0 && !comesBefore(places[index - 1] ?? [], places[index] ?? []))).toEqual([]);
  });

  test.each(sections)('%s names nobody by a word that harms', (_key, section) => {
    expect(wordsOf(section).flatMap((words) => findHarmfulWords(words).map(({ avoid }) => `${avoid}: ${words}`))).toEqual([]);
  });

  test('no provisions are kept for a rule that is not in the register', () => {
    const known = new Set(RULE_FILES.map(({ file }) => file));

    expect(READABLE_SECTIONS.filter(({ file }) => !known.has(file))).toEqual([]);
    expect(new Set(READABLE_SECTIONS.map(({ file }) => file)).size).toBe(READABLE_SECTIONS.length);
  });

  test('a point that is open names the setting that decides it, or says so in the section', () => {
    const open = LIBRARY.flatMap(({ provisions, notes }) => [...provisions, ...notes]).filter(({ status }) => status === 'open');

    expect(open.length).toBeGreaterThan(10);
    expect(open.flatMap(({ settings }) => settings).every((name) => SETTING_NAMES.includes(name))).toBe(true);
  });
});

describe('A cite leads to the narrowest section that holds it', () => {
  test.each([
    ['WIC 786(g)(1)(K)', 'wic-786-g'],
    ['WIC 786(a)', 'wic-786'],
    ['WIC 786.5', 'wic-786-5'],
    ['PC 236.23(f)', 'pen-236-23'],
    ['PC 236.24', 'pen-236-24'],
  ])('%s leads to %s', (cite, key) => {
    expect(sectionHolding({ text: cite })?.key).toBe(key);
  });

  test('law that the library does not hold leads nowhere', () => {
    expect(sectionHolding(wic('7861'))).toBeNull();
    expect(sectionHolding(pen('236.2399999'))).toBeNull();
    expect(librarySection('wic-7861')).toBeNull();
  });
});

describe('A setting', () => {
  const held = SETTING_NAMES.filter((name) => sectionHolding(COURT_SETTINGS[name].cite) !== null);

  test.each(held.map((name) => [name] as const))('%s is listed by the section that its cite leads to', (name) => {
    expect(sectionsWith(name).map(({ key }) => key)).toContain(sectionHolding(COURT_SETTINGS[name].cite)?.key);
  });

  test('the section on sealing lists the questions that the statute leaves open, each once', () => {
    const sealing = librarySection('wic-786');
    const names = sealing === null ? [] : settingsOn(sealing);

    expect(names).toEqual(expect.arrayContaining(['nameDistrictAttorney', 'agencyReportDays', 'restitutionAfterLateFinding']));
    expect(new Set(names).size).toBe(names.length);
  });
});
