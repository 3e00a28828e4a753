import type { ChargedCount, ChargedEnhancement, CountLevel, CountState } from '../charged-count.ts';
import type { CountAnswers } from '../us-ca/pen-236-23.ts';
import { fieldReader, isRecord } from './field-reader.ts';

/** One count as the facts give it. */
export interface AskedCount extends ChargedCount {
  readonly number: number;
  /** What was found on it; null when the facts do not say. */
  readonly answers: CountAnswers | null;
  /** A sustained finding that the court set aside: the count is alleged again. */
  readonly setAside: boolean;
}

/** All five questions answered alike. */
export const allAnswers = (yes: boolean): CountAnswers => ({
  victim: yes,
  coerced: yes,
  directResult: yes,
  fear: yes,
  juvenileFinding: yes,
});

const LEVELS = ['misdemeanor', 'wobbler', 'infraction', 'felony'] as const satisfies readonly CountLevel[];
const ENHANCEMENT_STATES = ['charged', 'proved', 'not_proved', 'stricken'] as const satisfies readonly ChargedEnhancement['state'][];
interface Standing {
  readonly state: CountState;
  readonly setAside?: true;
  /** What the word itself says of the finding. */
  readonly found?: boolean;
}

const STATES = {
  ALLEGED: { state: 'alleged' },
  AMENDED: { state: 'amended' },
  STRICKEN: { state: 'stricken' },
  ADMITTED: { state: 'admitted' },
  TRUE: { state: 'true' },
  NOT_PROVED: { state: 'not_proved' },
  REDUCED_MISD: { state: 'reduced_misdemeanor' },
  'set aside': { state: 'true', setAside: true },
  HT_ESTABLISHED: { state: 'alleged', found: true },
  HT_REJECTED: { state: 'alleged', found: false },
  EXCLUDED_VIOLENT: { state: 'alleged', found: false },
  EXCLUSION_UNDETERMINED: { state: 'alleged' },
  SUSTAINED: { state: 'true' },
  DISMISSED: { state: 'stricken' },
} as const satisfies Record<string, Standing>;
type StateWord = keyof typeof STATES;
const STATE_WORDS = Object.keys(STATES).filter((word): word is StateWord => Object.hasOwn(STATES, word));
const KNOWN = ['n', 'code', 'level', 'state', 'enh', 'findings', 'violent667_5c', 'listed707b'];

/**
 * Reads one count: `n`, `code`, `level` (a felony when silent: the stricter reading), `state` (alleged when silent; sustained when
 * supervision was completed), `enh` and `findings`. Answers the count, or null with the sentences that say what is missing.
 */
export function readCount(
  source: Readonly<Record<string, unknown>>,
  terms: { readonly place: number; readonly sustainedWhenSilent: boolean },
): { readonly count: AskedCount | null; readonly problems: readonly string[] } {
  const where = `The facts of count ${String(terms.place + 1)}`;
  const reader = fieldReader(source, { where, known: KNOWN });
  const statute = reader.text('code');
  const word = reader.oneOf('state', STATE_WORDS);
  const level = reader.text('level');
  const number = reader.figure('n') ?? terms.place + 1;
  const enhancements = reader.records('enh').map((row, place) => readEnhancement(row, { place, where }));
  const answers = readAnswers(source['findings'], where);
  const problems = [...reader.problems, ...enhancements.flatMap((one) => one.problems), ...answers.problems];
  if (statute === null) return { count: null, problems: [...problems, `${where} name no offense. Add “code”, such as "PC 484".`] };
  const standing: Standing = word === null ? unsaid(source['state'], terms.sustainedWhenSilent) : STATES[word];
  return {
    problems,
    count: {
      number,
      statute,
      level: LEVELS.find((one) => level?.startsWith(one) === true) ?? 'felony',
      state: standing.state,
      setAside: standing.setAside === true,
      enhancements: isUnread(source['enh']) ? [UNREAD] : enhancements.map(({ enhancement }) => enhancement ?? UNREAD),
      answers: answers.answers ?? (standing.found === undefined ? null : allAnswers(standing.found)),
    },
  };
}

/** A state that is silent is the usual one; one that cannot be read counts as sustained, so that nothing is dismissed by a slip. */
function unsaid(word: unknown, sustainedWhenSilent: boolean): Standing {
  const unread = word !== undefined && word !== null;
  return { state: unread || sustainedWhenSilent ? 'true' : 'alleged' };
}

/** An enhancement that cannot be read stands as charged: while it does, the gate is not known (R3). */
const UNREAD: ChargedEnhancement = { code: 'an enhancement that cannot be read', state: 'charged' };
const isUnread = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.every((one) => isRecord(one)));

function readEnhancement(
  source: Readonly<Record<string, unknown>>,
  { place, where }: { readonly place: number; readonly where: string },
): { readonly enhancement: ChargedEnhancement | null; readonly problems: readonly string[] } {
  const reader = fieldReader(source, { where: `${where}, enhancement ${String(place + 1)},`, known: ['code', 'status'] });
  const code = reader.text('code');
  const state = reader.oneOf('status', ENHANCEMENT_STATES) ?? 'charged';
  return { enhancement: code === null ? null : { code, state }, problems: reader.problems };
}

/** Reads "made", "not shown", or the five answers by name; a name that is silent stays unanswered. */
export function readAnswers(
  source: unknown,
  where: string,
): { readonly answers: CountAnswers | null; readonly problems: readonly string[] } {
  if (source === undefined || source === null) return { answers: null, problems: [] };
  if (source === 'made') return { answers: allAnswers(true), problems: [] };
  if (source === 'not shown') return { answers: allAnswers(false), problems: [] };
  if (!isRecord(source))
    return { answers: null, problems: [`${where} give “findings” in another form. Write "made", "not shown", or the five answers.`] };
  const reader = fieldReader(source, { where: `${where}, findings,`, known: Object.keys(allAnswers(true)) });
  const answers = {
    victim: reader.flag('victim'),
    coerced: reader.flag('coerced'),
    directResult: reader.flag('directResult'),
    fear: reader.flag('fear'),
    juvenileFinding: reader.flag('juvenileFinding'),
  };
  return { answers, problems: reader.problems };
}
