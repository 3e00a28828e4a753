/** One section with its subdivisions, lower case: 'PC 245(a)(4)' is section '245', subdivisions ['a', '4']. */
export interface Section {
  readonly code: string;
  readonly section: string;
  readonly subdivisions: readonly string[];
}

/** A charge as written, read into its sections. An inchoate section (attempt and the like) stands apart from the offense. */
export interface Statute {
  readonly sections: readonly Section[];
  readonly inchoate: 'attempt' | 'agreement' | null;
  /** False when the text names no code: the Penal Code is supposed, and the clerk is asked. */
  readonly codeStated: boolean;
}

const CODE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:pc|p\.\s?c\.?|pen\.?|penal)(?:\s+code)?(?=[\s\d§])/i, 'PC'],
  [/^(?:wic|w&i\.?\s?c?\.?|welf&inst\.?)(?:\s+code)?(?=[\s\d§])/i, 'WIC'],
  [/^(?:hs|h&s\.?|health&saf(?:ety|\.)?)(?:\s+code)?(?=[\s\d§])/i, 'HS'],
  [/^(?:vc|v\.\s?c\.?|veh\.?|vehicle)(?:\s+code)?(?=[\s\d§])/i, 'VC'],
  [/^(?:bp|b&p\.?|bus&prof\.?)(?:\s+code)?(?=[\s\d§])/i, 'BP'],
];
/** The names of codes that are two words ('Welf. & Inst.'): joined before the text is split at 'and' and '&'. */
const TWO_WORDS = /\b(w|welf|h|health|b|bus)\.?\s*(?:&|\band\b)\s*(?=(?:i|inst|s|saf|safety|p|prof)\b)/gi;
/** 'Pen. Code, § 245, subd. (a)(4)', as the reports cite. */
const SUBDIVISION_WORD = /,?\s*\bsubd(?:ivision)?s?\b\.?\s*(?=\()/gi;
const CODE_AFTER = /\s+(pc|wic|hs|vc|bp)$/i;
const REMARK = /\((?![a-z0-9]{1,4}\))[^()]*\)|\b(?:alleged|charged|proved|found true|former|sections?|attempted)\b|\bsec\.|§+/gi;
const SECTION = /^0*(\d+(?:\.\d+)?)([a-z]?)((?:\s*\([a-z0-9]{1,4}\))*)$/;
const LETTERED =
  /^(?:12|21|171|266|267|269|270|273|288|290|311|368|415|496|499|502|530|537|546|550|587|594|602|626|627|636|646|647|653|666|667)[a-z]$/;
/** Old habit: '647b' for 647(b). A lettered section that truly exists keeps its letter. */
const LETTER_IS_SUBDIVISION = new Set(['647b', '647a', '647c', '647d', '594a', '594b', '602m', '496a', '499a']);
const ATTEMPT = new Set(['664', '21a']);
const AGREEMENT = new Set(['182', '653f', '32']);

/** Reads a statute as charged ('PC 484(a)/488', '664-211 PC', 'P.C. § 647b'); null when it has no such shape. */
export function parseStatute(text: string): Statute | null {
  const parts = withPlainJoints(text).split(/\s*(?:\/|,|;|\+|\band\b)\s*|\s+&\s+/i);
  const sections: Section[] = [];
  let code: string | null = codeAtEnd(text);
  for (const part of parts) {
    const { code: named, rest } = codeAtStart(part);
    code = named ?? code;
    const section = parseSection(rest, code ?? 'PC');
    if (section === null) return null;
    sections.push(section);
  }
  return { ...withoutInchoate(sections, /\battempted\b/i.test(text)), codeStated: code !== null };
}

/** The charge in one spelling ('PC 664/211'), so that two ways of writing it compare equal; unreadable text is only trimmed. */
export function normalStatute(text: string): string {
  const statute = parseStatute(text);
  if (statute === null) return text.trim().replace(/\s+/g, ' ');
  // Of a bare attempt the section that says so is all that was charged.
  const saysSo = statute.inchoate === 'attempt' && !statute.sections.every(isAttempt);
  const attempt = saysSo ? [{ code: 'PC', section: '664', subdivisions: [] }] : [];
  const sections = [...attempt, ...statute.sections];
  return sections.map(saySection(sections[0]?.code ?? 'PC')).join('/');
}

/**
 * How a charge stands to a listed section: inside it (the same or a narrower subdivision), wider than it (the charge does not
 * say which subdivision), or apart from it.
 */
export function relation(charged: Section, listed: Section): 'inside' | 'wider' | 'apart' {
  if (charged.code !== listed.code || charged.section !== listed.section) return 'apart';
  const shared = Math.min(charged.subdivisions.length, listed.subdivisions.length);
  for (let place = 0; place < shared; place += 1) {
    if (charged.subdivisions[place] !== listed.subdivisions[place]) return 'apart';
  }
  return charged.subdivisions.length >= listed.subdivisions.length ? 'inside' : 'wider';
}

/** Reads one section out of a table of this project: sectionOf('PC 261(a)(2)'). Throws on a text that a table must not hold. */
export function sectionOf(text: string): Section {
  const known = READ.get(text);
  if (known !== undefined) return known;
  const section = parseStatute(text)?.sections[0];
  if (section === undefined) throw new RangeError(`${text} is not a section`);
  READ.set(text, section);
  return section;
}

/** The lines of the tables, each read once; a bounded set, since only tables and settings come here. */
const READ = new Map<string, Section>();

function withPlainJoints(text: string): string {
  return text
    .replace(TWO_WORDS, '$1&')
    .replace(/\bcode,/gi, '')
    .replace(SUBDIVISION_WORD, '')
    .replace(/\b(\d+)\s*[-–]\s*(?=\d)/g, '$1/');
}

function codeAtStart(part: string): { readonly code: string | null; readonly rest: string } {
  const trimmed = part
    .replace(/\battempted\b/i, '')
    .trim()
    .replace(CODE_AFTER, '');
  for (const [pattern, code] of CODE_NAMES) {
    const found = pattern.exec(trimmed);
    if (found !== null) return { code, rest: trimmed.slice(found[0].length) };
  }
  return { code: null, rest: trimmed };
}

function codeAtEnd(text: string): string | null {
  return CODE_AFTER.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}

function parseSection(text: string, code: string): Section | null {
  const bare = text.replace(REMARK, ' ').trim().toLowerCase();
  const found = SECTION.exec(bare);
  if (found === null) return null;
  const [, number = '', letter = '', tail = ''] = found;
  const subdivisions = [...tail.matchAll(/\(([a-z0-9]{1,4})\)/g)].map((match) => match[1] ?? '');
  const keepsLetter = letter === '' || (LETTERED.test(number + letter) && !LETTER_IS_SUBDIVISION.has(number + letter));
  return keepsLetter
    ? { code, section: number + letter, subdivisions }
    : { code, section: number, subdivisions: [letter, ...subdivisions] };
}

function isAttempt({ code, section }: Section): boolean {
  return code === 'PC' && ATTEMPT.has(section);
}

function withoutInchoate(sections: readonly Section[], saidAttempted: boolean): Pick<Statute, 'sections' | 'inchoate'> {
  const attempt = saidAttempted || sections.some(isAttempt);
  const target = sections.filter((section) => !isAttempt(section));
  if (attempt) return { sections: target.length > 0 ? target : sections, inchoate: 'attempt' };
  const agreement = sections.length > 1 && sections.some(({ code, section }) => code === 'PC' && AGREEMENT.has(section));
  return { sections, inchoate: agreement ? 'agreement' : null };
}

function saySection(firstCode: string): (section: Section, place: number) => string {
  return ({ code, section, subdivisions }, place) => {
    const named = place === 0 || code !== firstCode ? `${code} ` : '';
    return named + section + subdivisions.map((subdivision) => `(${subdivision})`).join('');
  };
}
