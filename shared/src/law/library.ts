import type { Citation } from './citation.ts';
import { COURT_SETTINGS, SETTING_NAMES, type SettingName } from './court-settings.ts';
import type { Provision } from './us-ca/provisions/provision.ts';
import { READABLE_SECTIONS } from './us-ca/provisions/readable-sections.ts';
import { RULE_FILES, type RuleFile } from './us-ca/register.ts';

/** A section of the law library: what the register says of it, and its provisions in plain words. */
export interface LibrarySection extends RuleFile {
  /** The name of its page: 'wic-786'. */
  readonly key: string;
  readonly amended: string | null;
  readonly provisions: readonly Provision[];
  readonly notes: readonly Provision[];
}

/** Every section, in the order of the register. */
export const LIBRARY: readonly LibrarySection[] = RULE_FILES.map((rule) => {
  const readable = READABLE_SECTIONS.find(({ file }) => file === rule.file);
  const { amended = null, provisions = [], notes = [] } = readable ?? {};
  return { ...rule, key: rule.file.replace(/\.ts$/, ''), amended, provisions, notes };
});

/** The section of one page; null when there is none of that name. */
export function librarySection(key: string): LibrarySection | null {
  return LIBRARY.find((section) => section.key === key) ?? null;
}

/** The narrowest section that holds a cite: 'WIC 786(g)(1)(K)' is in WIC 786(g). Null for law that the library does not hold. */
export function sectionHolding(cite: Pick<Citation, 'text'>): LibrarySection | null {
  const holding = LIBRARY.filter((section) => covers(section.cite.text, cite.text));
  return holding.toSorted((one, other) => other.cite.text.length - one.cite.text.length)[0] ?? null;
}

/** The court settings that hang on a section: those its provisions name, and those whose own cite leads here. In the register's order. */
export function settingsOn(section: LibrarySection): readonly SettingName[] {
  const named = new Set([...section.provisions, ...section.notes].flatMap(({ settings }) => settings));
  return SETTING_NAMES.filter((name) => named.has(name) || sectionHolding(COURT_SETTINGS[name].cite)?.key === section.key);
}

/** The sections that list a setting, in the order of the register. */
export function sectionsWith(name: SettingName): readonly LibrarySection[] {
  return LIBRARY.filter((section) => settingsOn(section).includes(name));
}

/** Those of the given rows that cite the section: its clocks, or the steps of a workflow table. A wider cite of the same section counts. */
export function citing<Row>(section: LibrarySection, rows: readonly Row[], citesOf: (row: Row) => readonly string[]): readonly Row[] {
  return rows.filter((row) => citesOf(row).some((cite) => sectionHolding({ text: cite })?.key === section.key));
}

/** Whether a section holds a cite: 'WIC 786' covers 'WIC 786(a)' and not 'WIC 786.5' or 'WIC 7861'. */
export function covers(section: string, cite: string): boolean {
  return cite.startsWith(section) && !/^[\d.]/.test(cite.slice(section.length));
}
