import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CLOCK_RULES } from '../law/clocks/clock-rules.ts';
import { COURT_SETTINGS, DEFAULT_SETTINGS } from '../law/court-settings.ts';
import { HEARING_CHECK } from '../vocabulary/hearing-check.ts';
import { YOUTH_NEED } from '../vocabulary/need.ts';
import { findHarmfulWords } from '../vocabulary/words.ts';
import { HARD_RULES, HARD_RULE_ROWS } from './rules/hard-rules.ts';
import { CALENDAR_PAPERS } from './papers/papers.ts';
import type { PracticeHome } from './practice-homes.ts';
import { hardRulesAsMarkdown, practicesAsMarkdown, scorePartsAsMarkdown } from './practices-printed.ts';
import { PRACTICES } from './practices.ts';
import { SCORE_PARTS } from './score/score.ts';
import { SLOT_CAUTIONS } from './finder/slot-cautions.ts';
import { SCORE_PART_KEYS, weightsOf } from './weights.ts';

const ROOT = new URL('../../../', import.meta.url);
const TABLES = {
  rule: Object.keys(HARD_RULES),
  part: Object.keys(SCORE_PARTS),
  check: Object.keys(HEARING_CHECK),
  caution: Object.keys(SLOT_CAUTIONS),
  paper: Object.keys(CALENDAR_PAPERS),
  clock: CLOCK_RULES.map(({ id }) => String(id)),
  setting: Object.keys(COURT_SETTINGS),
  need: Object.keys(YOUTH_NEED),
} as const;

/** Whether a named thing exists: a row of its table, or the words in the file. */
function isThere(home: PracticeHome): boolean {
  if (home.in !== 'file') return TABLES[home.in].includes(home.key);
  const file = new URL(home.file, ROOT);
  return existsSync(file) && readFileSync(file, 'utf8').includes(home.key);
}

/** The kinds of practice 4.1 in the order of its rows, ten to a line. */
const KINDS = [
  ...'H, H, S(60), C, S(50) + R, C, S(15), H, C + D, H'.split(', '),
  ...'H, H, H, S(55), C + S(40), H, C, S(70), S(35), C'.split(', '),
  ...'C + R, H, S(80), S(65), C, C + D, H, C, C, C'.split(', '),
  ...'C, D, D, C, R, R, R, R, R, R'.split(', '),
  ...'R, H, S(45), H, S(50), H + C, R, C, S(60), C'.split(', '),
  ...'R, C, H, C, D, C, S(20) + C, R + D, R, C + D'.split(', '),
  ...'C'.split(', '),
];

describe('The practices', () => {
  test('are the 61 of the research, each once and in order', () => {
    expect(PRACTICES.map(({ number }) => number)).toEqual(Array.from({ length: 61 }, (_, place) => place + 1));
  });

  test.each(PRACTICES.flatMap(({ number, livesIn }) => livesIn.map((home) => [number, home.in, home.key, home] as const)))(
    '%d lives in something that exists: %s %s',
    (_number, _in, _key, home) => {
      expect(isThere(home)).toBe(true);
    },
  );

  test.each(PRACTICES.map((practice) => [practice.number, practice] as const))(
    '%d is what it says it is',
    (_number, { kinds, livesIn }) => {
      for (const kind of kinds) expect(livesIn.map(({ as }) => as)).toContain(kind);
    },
  );

  test('are of the kind and the weight that practice 4.1 gives them; what may be hard or weighed there is hard here', () => {
    const said = PRACTICES.map(({ kinds, weight }) => kinds.map((kind) => (kind === 'S' ? `S(${String(weight)})` : kind)).join(' + '));
    expect(said).toEqual(KINDS);
  });

  test('a thing that does not exist is found out', () => {
    expect(isThere({ as: 'H', in: 'file', file: 'shared/src/calendar/rules/hard-rules.ts', key: 'noSuchRule' })).toBe(false);
    expect(isThere({ as: 'H', in: 'file', file: 'shared/src/calendar/no-such-file.ts', key: 'export' })).toBe(false);
  });

  test('a practice that is weighed weighs what the court’s setting ships', () => {
    const weights = weightsOf(DEFAULT_SETTINGS);
    for (const { number, weight, livesIn } of PRACTICES.filter((practice) => practice.weight !== null)) {
      const parts = livesIn.flatMap((home) => (home.in === 'part' ? [weights[home.key]] : []));
      expect([number, parts[0]]).toEqual([number, weight]);
    }
  });

  test('rules and parts name the practices that name them', () => {
    const lives = (place: 'rule' | 'part', key: string) =>
      PRACTICES.filter(({ livesIn }) => livesIn.some((home) => home.in === place && home.key === key)).map(({ number }) => number);
    for (const [key, { practices }] of HARD_RULE_ROWS)
      for (const number of practices) expect([key, ...lives('rule', key)]).toContain(number);
    for (const key of SCORE_PART_KEYS)
      for (const number of SCORE_PARTS[key].practices) expect([key, ...lives('part', key)]).toContain(number);
  });

  test('are said in words that harm nobody', () => {
    for (const { words } of PRACTICES) expect(findHarmfulWords(words)).toEqual([]);
  });

  test('37: the record has no field for orientation or gender', () => {
    const migrations = new URL('db/src/migrations/', ROOT);
    const columns = readdirSync(migrations)
      .filter((name) => name.endsWith('.up.sql'))
      .map((name) => readFileSync(new URL(name, migrations), 'utf8'));
    expect(columns.length).toBeGreaterThan(2);
    for (const text of columns) expect(text).not.toMatch(/^\s+(sex|gender|orientation|sogie)\w*\s/im);
  });
});

describe('calendar/README.md', () => {
  const README = readFileSync(new URL('./README.md', import.meta.url), 'utf8');

  test.each([
    ['The 61 practices', practicesAsMarkdown()],
    ['The hard rules', hardRulesAsMarkdown()],
    ['The parts of a score', scorePartsAsMarkdown(weightsOf(DEFAULT_SETTINGS))],
  ])('prints "%s" as they are', (heading, table) => {
    const [, after = ''] = README.split(`\n## ${heading}\n`);
    const [section = ''] = after.split('\n## ');
    const printed = section.split('\n').filter((line) => line.startsWith('|'));
    expect(printed.join('\n')).toBe(table);
  });
});
