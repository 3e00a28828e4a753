import type { FindingAnswer } from '../../../law/finding-question/answer-finding.ts';
import { isRecord } from '../../../law/finding-question/field-reader.ts';

/** Two values as they are compared: ours, and the research's. */
export type Compared = readonly [ours: unknown, theirs: unknown];

type Reading = (ours: unknown, theirs: unknown) => Compared;

/** The research's words for another way, each with the key of ours that it means. A word that no row knows is never met. */
const OTHER_WAYS: readonly (readonly [words: RegExp, kinds: readonly string[]])[] = [
  [/^OPEN: if the court under 782 sets aside/u, ['set_aside_707b']],
  [/^try enhancement first$/u, ['try_first']],
  [/^or take findings conditionally$/u, ['conditional']],
  [/^or DA strikes enhancement$/u, ['strike']],
  [/^DA amends to/u, ['amend']],
  [/^DA dismisses count/u, ['dismiss_rest']],
  [/^(?:other defences|self-defence\/duress law)$/u, ['other_defenses']],
  [/^continue to jurisdiction$/u, ['jurisdiction']],
  [/^renew on new evidence$/u, ['renew']],
  [/^653\.29 petition/u, ['old_loitering']],
  [/^(?:WIC )?786\(a\)/u, ['completion']],
  [/^781\/788 at 18$/u, ['petition_781', 'duty_788']],
  [/^(?:WIC )?781 at 18/u, ['petition_781']],
  [/^(?:WIC )?782(?: |$)/u, ['interests_of_justice']],
  [/^236\.23\(f\) findings if true$/u, ['finding']],
  [/run 236\.23 on the new petition first$/u, ['finding_on_new']],
];

/** The research's words for a paper, each with the form or the words of ours. */
const PAPERS: readonly (readonly [words: string, ours: RegExp])[] = [
  ['minute order of finding', /^Minute order of the finding/u],
  ['order of dismissal', /^Order of dismissal/u],
  ['JV-596 sealing order', /^Sealing order \(JV-596\)/u],
  ['JV-591 blank to each holder', /to each holder \(JV-591\)/u],
  ['notice to youth and counsel with 786(b) advisement', /^Notice to the youth and counsel.*WIC 786\(b\)/u],
  ['JV-596-INFO', /\(JV-596-INFO\)/u],
  ['826.6 notice', /WIC 826\.6/u],
  ['release order P1', /^Release order on this petition/u],
  ['GPS removal order', /^Order to take the monitor off/u],
  ['other-county hold check', /of other counties/u],
  ['JV-748', /\(JV-748\)/u],
  ['JV-749', /\(JV-749\)/u],
  ['certified copy to petitioner', /^Certified copy to the petitioner/u],
  ['DOJ compliance notice', /Department of Justice, which says when it has complied/u],
];

/** Who may look afterwards, in the research's words: the rows of the closed list that must all be there. */
const ALLOWED: readonly (readonly [words: string, cites: readonly string[]])[] = [
  ['786(g)(1)(A)-(M) actors on their trigger', [...'ABCDEFGHIJKLM'].map((letter) => `WIC 786(g)(1)(${letter})`)],
  ['court for restitution 786(h)(2)', ['WIC 786(h)(2)']],
  ['787 data/research', ['WIC 787(a)', 'WIC 787(b)']],
  ['appeal record 800(e),(g)', ['WIC 800(g)']],
];

/** Who is refused, in the research's words. */
const REFUSED: readonly (readonly [words: string, ours: RegExp])[] = [
  ["trafficker's defence counsel", /accused of trafficking/u],
  ['parents', /^A parent/u],
  ['CASA', /special advocate/u],
  ['MDT/CFT', /multidisciplinary team, or a child and family team/u],
  ['school', /^A school/u],
  ['police investigating others', /^Police investigating someone else/u],
  ['federal officers', /federal officer/u],
  ['press', /press/u],
];

/** The steps of a late finding in the research's words, each with the law of ours. */
const STEPS: readonly (readonly [words: RegExp, cite: string])[] = [
  [/^776 notice$/u, 'WIC 776'],
  [/^set aside\/dismiss the finding on the 707\(b\) count$/u, 'WIC 786(d)'],
  [/^make F1 and defence findings$/u, 'PC 236.23(f)'],
  [/^dismiss proceeding under 236\.23\(f\)$/u, 'PC 236.23(f)'],
  [/^sign JV-596$/u, 'WIC 786(a)'],
];

const READINGS: Readonly<Record<string, Reading>> = {
  route: (ours, theirs) => [ours, String(theirs).split(': ')[0]],
  gate: (ours, theirs) => [picked(ours, theirs), theirs],
  holders: (ours, theirs) =>
    // The district attorney is named by a court setting (O-6); the research leaves it out.
    [
      texts(ours)
        .filter((name) => name !== 'DA')
        .toSorted(),
      texts(theirs).toSorted(),
    ],
  destruction: (ours, theirs) => (isRecord(theirs) && isRecord(ours) && isRecord(ours['court']) ? windows(ours, theirs) : [ours, theirs]),
  documents: (ours, theirs) => [unmatched(paperLines(ours), theirs, PAPERS), []],
  accessAfter: (ours, theirs) => access(ours, theirs),
  alternatives: (ours, theirs) => otherWays(ours, theirs),
  next: (ours, theirs) => otherWays(ours, theirs),
  requires: (ours, theirs) => [
    list(ours).map(citeText),
    texts(theirs).map((words) => (words.startsWith('776 notice') ? 'WIC 776' : words)),
  ],
  steps: (ours, theirs) => [
    list(ours).map(citeText),
    texts(theirs).map((words) => STEPS.find(([known]) => known.test(words))?.[1] ?? words),
  ],
  intake: (ours, theirs) => [list(ours).map(citeText), String(theirs).startsWith('REJECT') ? ['PC 653.22'] : theirs],
};

/** Both sides of one key as they are compared. A sentence of the research is borne out, or it is not. */
export function compared(key: string, ours: unknown, theirs: unknown): Compared {
  if (isRecord(ours) && typeof ours['holds'] === 'boolean') return [ours['holds'], true];
  const reading = READINGS[key];
  return reading === undefined ? [ours, theirs] : reading(ours, theirs);
}

function windows(ours: Readonly<Record<string, unknown>>, theirs: Readonly<Record<string, unknown>>): Compared {
  const basis = String(theirs['basis']).endsWith('firearm clause') ? 'firearm_clause' : 'court_settings';
  return [
    [
      picked(ours['court'], theirs['court']),
      picked(ours['otherHolders'], theirs['otherHolders']),
      isRecord(ours['court']) && ours['court']['basis'],
    ],
    [theirs['court'], theirs['otherHolders'], basis],
  ];
}

function access(ours: unknown, theirs: unknown): Compared {
  if (!isRecord(ours) || !isRecord(theirs)) return [ours, theirs];
  const allowed = list(ours['allow']).map(citeText);
  const lacking = texts(theirs['allow']).filter((words) => {
    const cites = ALLOWED.find(([known]) => known === words)?.[1];
    return cites === undefined || !cites.every((cite) => allowed.includes(cite));
  });
  const denied = list(ours['deny']).map((row) => (isRecord(row) ? String(row['who']) : ''));
  return [[...lacking, ...unmatched(denied, theirs['deny'], REFUSED)], []];
}

/** Every way the research names must be among ours; one it rules out ("not 788", "782 already used") must not. */
function otherWays(ours: unknown, theirs: unknown): Compared {
  const kinds = list(ours).map((row) => (isRecord(row) ? String(row['kind']) : ''));
  const wrong = texts(theirs).filter((words) => {
    if (words.startsWith('not 788')) return kinds.includes('duty_788');
    if (words === '782 already used') return kinds.includes('interests_of_justice');
    const meant = OTHER_WAYS.find(([known]) => known.test(words))?.[1];
    return meant === undefined || !meant.every((kind) => kinds.includes(kind));
  });
  return [wrong, []];
}

function unmatched(
  ours: readonly string[],
  theirs: unknown,
  known: readonly (readonly [words: string, ours: RegExp])[],
): readonly string[] {
  return texts(theirs).filter((words) => {
    const pattern = known.find(([name]) => name === words)?.[1];
    return pattern === undefined || !ours.some((line) => pattern.test(line));
  });
}

function paperLines(ours: unknown): readonly string[] {
  return list(ours).map((row) => {
    if (!isRecord(row)) return '';
    const { words, form, cite }: Partial<FindingAnswer['documents'][number]> = row;
    return `${words ?? ''}${form === null || form === undefined ? '' : ` (${form})`} ${cite ?? ''}`;
  });
}

/** Ours, narrowed to the names that the research gives. */
function picked(ours: unknown, theirs: unknown): unknown {
  if (!isRecord(ours) || !isRecord(theirs)) return ours;
  return Object.fromEntries(Object.keys(theirs).map((name) => [name, ours[name]]));
}

function citeText(row: unknown): string {
  return isRecord(row) ? String(row['cite']) : '';
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): readonly string[] => list(value).map(String);
