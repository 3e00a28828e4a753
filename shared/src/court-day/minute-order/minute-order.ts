import { sayLanguage, sayRow } from '../../calendar/finder/finder-words.ts';
import { wic, type Citation } from '../../law/citation.ts';
import { sayDate } from '../../time/local-date.ts';
import { ATTENDANCE, COUNSEL_KIND, PARTICIPATION_ROLE } from '../../vocabulary/participation.ts';
import { HEARING_MODE, hearingWords } from '../../vocabulary/hearing.ts';
import { MINUTE_FINDING } from '../../vocabulary/minute-finding.ts';
import { REMOTE_FAILURE } from '../../vocabulary/remote.ts';
import type { MinuteAppearance, MinuteFacts, MinuteMadeFinding } from './minute-facts.ts';
import { custodyLines, nextLines, resultLines, warrantLines } from './minute-result.ts';
import { sayWall, sentence } from './minute-words.ts';

/** One line of a minute order, and the law it rests on. */
export interface MinuteLine {
  readonly words: string;
  readonly cite: string | null;
}

/** The parts of a minute order, in their order. */
export const MINUTE_SECTION = {
  head: 'The hearing',
  present: 'Present',
  result: 'What happened',
  findings: 'Findings',
  restraints: 'Restraints',
  orders: 'Orders',
  custody: 'Where the youth is',
  warrants: 'Warrants',
  next: 'What next',
  entry: 'Entered late',
} as const;

/** A part's key. */
export type MinuteSectionKey = keyof typeof MINUTE_SECTION;

/** One part under its head. */
export interface MinuteSection {
  readonly key: MinuteSectionKey;
  readonly title: string;
  readonly lines: readonly MinuteLine[];
}

/**
 * The minute order of a hearing, written from what was entered and from nothing else. Parts without a line are left out, save restraints:
 * a minute order always says that there were none, or the finding that allowed them (WIC 210.6).
 */
export function composeMinuteOrder(facts: MinuteFacts): readonly MinuteSection[] {
  const lines: Readonly<Record<MinuteSectionKey, readonly MinuteLine[]>> = {
    head: headLines(facts),
    present: presentLines(facts),
    result: resultLines(facts),
    findings: facts.findings.filter(({ kind }) => kind !== 'restraints').map(findingLine),
    restraints: restraintLines(facts),
    orders: facts.orders.map(orderLine),
    custody: custodyLines(facts),
    warrants: facts.warrants.flatMap(warrantLines),
    next: nextLines(facts),
    entry: entryLines(facts),
  };
  return SECTION_KEYS.filter((key) => lines[key].length > 0).map((key) => ({ key, title: MINUTE_SECTION[key], lines: lines[key] }));
}

/** What the judge decided: where one of these says something else than the record, the paper is older than the record. */
const DECIDED: ReadonlySet<MinuteSectionKey> = new Set(['result', 'findings', 'restraints', 'orders', 'next']);

/** The titles of the parts about which something was entered since a minute order was prepared; empty while it says what the record says. */
export function enteredSince(prepared: readonly MinuteSection[], record: readonly MinuteSection[]): readonly string[] {
  const said = (sections: readonly MinuteSection[], of: MinuteSectionKey): string =>
    (sections.find(({ key }) => key === of)?.lines ?? []).map(({ words }) => words).join('\n');
  return SECTION_KEYS.filter((key) => DECIDED.has(key) && said(prepared, key) !== said(record, key)).map((key) => MINUTE_SECTION[key]);
}

/** The keys of the parts, in their order. */
export const SECTION_KEYS: readonly MinuteSectionKey[] = Object.keys(MINUTE_SECTION).filter(isSectionKey);

/** True for the key of a part. */
export function isSectionKey(key: string): key is MinuteSectionKey {
  return Object.hasOwn(MINUTE_SECTION, key);
}

const plain = (words: string): MinuteLine => ({ words, cite: null });
const cited = (words: string, cite: Citation | null): MinuteLine => ({ words, cite: cite?.text ?? null });

function headLines({
  type,
  heldOn,
  startsAt,
  calledAt,
  concludedAt,
  secondCalledAt,
  department,
  bench,
  clerk,
  mode,
  ...facts
}: MinuteFacts) {
  const called = calledAt === null ? 'Not called.' : `Called at ${sayWall(calledAt)}`;
  const times =
    calledAt === null ? called : `${called}, ${concludedAt === null ? 'conclusion not entered.' : `concluded at ${sayWall(concludedAt)}.`}`;
  return [
    plain(`${hearingWords(type)}, ${sayDate(heldOn)}, set for ${sayWall(startsAt)}, ${department}.`),
    plain(times),
    ...(secondCalledAt === null ? [] : [plain(`Called a second time at ${sayWall(secondCalledAt)}.`)]),
    plain(`${bench}. Clerk: ${clerk ?? 'not entered'}.`),
    plain(facts.interpreterLanguage === null ? 'No interpreter was asked for.' : `Interpreter: ${sayLanguage(facts.interpreterLanguage)}.`),
    plain(`${HEARING_MODE[mode]}.`),
  ];
}

function presentLines(facts: MinuteFacts): readonly MinuteLine[] {
  const youth = facts.appearances.filter(({ role }) => role === 'youth');
  const others = facts.appearances.filter(({ role, attendance }) => role !== 'youth' && attendance !== 'expected');
  const company = facts.admitted.length === 0 ? [] : [plain(`Admitted, with the judge’s leave: ${sayRow(facts.admitted)}.`)];
  return [...youth.map(appearanceLine), ...others.map(appearanceLine), ...company, ...remoteLines(facts), ...absentLines(facts)];
}

/** The youth by role alone: a served copy carries initials at its head, and no name below. */
function appearanceLine({ role, name, attendance, spoke, appointment }: MinuteAppearance): MinuteLine {
  const roles: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  const kind = appointment ? `, ${COUNSEL_KIND[appointment].toLowerCase()}` : '';
  const who = role === 'youth' ? 'The youth' : `${roles[role] ?? sentence(role.replaceAll('_', ' ')).slice(0, -1)}, ${name}${kind}`;
  const how = { ...ATTENDANCE, present: 'Present in person' }[attendance].toLowerCase();
  const heard = spoke === true ? ', and spoke' : '';
  return plain(attendance === 'expected' ? `${who}: presence not entered.` : `${who}: ${how}${heard}.`);
}

function remoteLines({ remote, mode }: MinuteFacts): readonly MinuteLine[] {
  const agreed =
    mode === 'remote' && remote.consented === true
      ? [cited(`The youth chose to join from elsewhere${remote.afterCounsel ? ', after speaking with counsel' : ''}.`, wic('679.5'))]
      : [];
  const failed =
    remote.failed === null
      ? []
      : [cited(`The line failed: ${REMOTE_FAILURE[remote.failed].toLowerCase()}. It is no failure to appear.`, wic('679.5'))];
  return [...agreed, ...failed];
}

function absentLines({ state, absentWords }: MinuteFacts): readonly MinuteLine[] {
  return state === 'away' && absentWords !== null ? [plain(sentence(absentWords))] : [];
}

function findingLine({ kind, answer, facts }: MinuteMadeFinding): MinuteLine {
  const { words, cite } = MINUTE_FINDING[kind];
  const lead = { made: words, not_made: `Not found: ${words}`, reserved: `Reserved: ${words}` }[answer];
  return cited(facts === null || facts.trim() === '' ? lead : `${lead} ${sentence(facts)}`, cite);
}

function restraintLines({ findings }: MinuteFacts): readonly MinuteLine[] {
  const found = findings.find(({ kind, answer }) => kind === 'restraints' && answer === 'made');
  return found === undefined ? [cited('None.', wic('210.6'))] : [findingLine(found)];
}

function orderLine({ words, owner, dueOn }: MinuteFacts['orders'][number]): MinuteLine {
  return plain(`${sentence(words)} ${owner}${dueOn === null ? '' : `, by ${sayDate(dueOn)}`}.`);
}

function entryLines({ enteredLate, calledAt, concludedAt }: MinuteFacts): readonly MinuteLine[] {
  if (enteredLate === null) return [];
  const times = [
    ...(calledAt === null ? [] : [`called at ${sayWall(calledAt)}`]),
    ...(concludedAt === null ? [] : [`concluded at ${sayWall(concludedAt)}`]),
  ];
  const really = times.length === 0 ? '' : ` The times above are the true ones: ${sayRow(times)}.`;
  return [plain(`Typed on ${sayDate(enteredLate.on)} at ${sayWall(enteredLate.time)}.${really}`)];
}
