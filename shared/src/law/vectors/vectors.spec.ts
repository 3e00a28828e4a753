import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ACCESS_ROWS } from '../../workflow/testing/scenarios/access-rows.ts';
import { FINDING_ROWS } from '../../workflow/testing/scenarios/finding-rows.ts';
import { compared } from '../../workflow/testing/scenarios/readings.ts';
import { askFinding, type ScenarioRow } from '../../workflow/testing/scenarios/row.ts';
import { ENDING_ROWS } from '../../workflow/testing/scenarios/ending-rows.ts';
import { SEALING_ROWS } from '../../workflow/testing/scenarios/sealing-rows.ts';
import { answerFinding } from '../finding-question/answer-finding.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { serious707bItem } from '../us-ca/wic-707-b.ts';
import { given, type Scenario } from './scenario.ts';

/*
 * The research scenarios. Each has one row in a table under workflow/testing/scenarios: which function is asked, with which facts, and
 * which keys of `expected` are compared. The functions are those that the server signs with. The figures come from findings.json.
 */
const SCENARIOS: readonly Scenario[] = JSON.parse(readFileSync(new URL('./findings.json', import.meta.url), 'utf8'));
const ROWS: Readonly<Record<string, ScenarioRow>> = { ...FINDING_ROWS, ...SEALING_ROWS, ...ENDING_ROWS, ...ACCESS_ROWS };
const rowOf = ({ id }: Scenario): ScenarioRow => given(ROWS[id]);
const ourAnswers = (scenario: Scenario) => rowOf(scenario).answers(scenario, DEFAULT_SETTINGS);

/** Confidence words that name a court's choice or an open point. */
const LEFT_OPEN = /policy|open/u;
/** Scenarios whose open or policy part no setting can change, each with the reason. */
const NO_SETTING: Readonly<Record<string, string>> = {
  'HT-067': 'that a later agency may be added is an analogy to another section; the act is the judge’s own, no default stands in for it',
  'HT-069': 'how a wrong record is restored is the judge’s corrected order; nothing is computed',
  'HT-071': 'that 29 February becomes 1 March in a common year is a rule of counting, so that nothing is destroyed early',
  'HT-077': 'the day rolls to a court day by the rule of counting (CCP 12a)',
  'HT-116': 'a sealed case is hidden by row security, which no setting opens',
  'HT-119': 'a reply that there is no record ends the holder’s task by its table',
};

describe('the table of the scenarios', () => {
  test('every scenario has one row, and every row has its scenario', () => {
    const ids = SCENARIOS.map(({ id }) => id);

    expect(ids).toHaveLength(72);
    expect(Object.keys(ROWS).toSorted()).toEqual(ids.toSorted());
    expect([FINDING_ROWS, SEALING_ROWS, ENDING_ROWS, ACCESS_ROWS].flatMap((rows) => Object.keys(rows))).toHaveLength(72);
  });

  test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s leaves no key of the answer unread', (_id, scenario) => {
    const row = rowOf(scenario);
    const read = [...Object.keys(ourAnswers(scenario)), ...Object.keys(row.prose ?? {})];

    expect(read.toSorted()).toEqual(
      Object.keys(scenario.expected)
        .filter((key) => key !== 'confidence')
        .toSorted(),
    );
    expect(Object.values(row.prose ?? {}).every((reason) => reason.length > 20)).toBe(true);
    expect(row.asks.length).toBeGreaterThan(10);
  });

  test('a point that is open or left to the court is changed by a setting, or says why no setting can change it', () => {
    const open = SCENARIOS.filter(({ expected }) => LEFT_OPEN.test(JSON.stringify(expected['confidence'])) || hasPolicyWindow(expected));
    const without = open.filter((scenario) => (rowOf(scenario).flips ?? []).length === 0).map(({ id }) => id);

    expect(open.length).toBeGreaterThan(20);
    expect(without).toEqual(Object.keys(NO_SETTING));
  });
});

describe('the research and the engine agree', () => {
  const each = SCENARIOS.flatMap((scenario) => Object.keys(ourAnswers(scenario)).map((key) => [scenario.id, key, scenario] as const));

  test.each(each)('%s on its %s', (_id, key, scenario) => {
    const [ours, theirs] = compared(key, ourAnswers(scenario)[key], scenario.expected[key]);

    expect(ours).toEqual(theirs);
  });

  const flips = SCENARIOS.flatMap((scenario) =>
    (rowOf(scenario).flips ?? []).map((flip) => [scenario.id, flip.changes, JSON.stringify(flip.settings), { scenario, flip }] as const),
  );
  test.each(flips)('%s: another value of the setting changes its %s (%s)', (_id, _key, _settings, { scenario, flip }) => {
    const row = rowOf(scenario);
    const flipped = row.answers(scenario, { ...DEFAULT_SETTINGS, ...flip.settings })[flip.changes];

    expect(flipped).not.toEqual(ourAnswers(scenario)[flip.changes]);
  });

  const classified = SCENARIOS.flatMap((scenario) =>
    (scenario.facts.counts ?? [])
      .filter((count) => count.violent667_5c !== undefined || count.listed707b !== undefined)
      .map((count) => [scenario.id, count, scenario] as const),
  );
  test.each(classified)('%s sorts its charge into both lists as the research does', (_id, count, scenario) => {
    const asked = askFinding(scenario, { stage: 'P1', counts: [{ n: 1, code: count.code, enh: count.enh ?? [] }] });

    if (count.violent667_5c !== undefined) expect(asked.gates[0]?.result === 'EXCLUDED').toBe(count.violent667_5c);
    if (count.listed707b !== undefined) expect(serious707bItem(count.code) !== null).toBe(count.listed707b);
    expect.hasAssertions();
  });
});

describe('as the file stands', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s is answered and says what it lacks', (id, scenario) => {
    const answer = answerFinding(scenario);

    expect(answer.id).toBe(id);
    expect(answer.missing.concat(answer.assumed).every((words) => words.endsWith('.'))).toBe(true);
    // Where the facts alone lead to yes or no, they lead where the research goes.
    if (scenario.facts.counts !== undefined && typeof scenario.expected['eligible'] === 'boolean')
      expect(answer.eligible).toBe(scenario.expected['eligible']);
  });
});

function hasPolicyWindow(expected: Scenario['expected']): boolean {
  return JSON.stringify(expected['destruction'] ?? null).includes('"confidence":"policy"');
}
