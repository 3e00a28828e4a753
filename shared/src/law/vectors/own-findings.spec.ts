import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { askFinding } from '../../workflow/testing/scenarios/row.ts';
import { compared } from '../../workflow/testing/scenarios/readings.ts';
import type { Answer } from '../answer.ts';
import type { FindingAnswer } from '../finding-question/answer-finding.ts';
import { noticeDue, responseDue } from '../us-ca/rule-5-860.ts';
import { deemedDeniedOn } from '../us-ca/wic-781-5.ts';
import { agenciesSealBy } from '../us-ca/wic-786-5.ts';
import { ACCESS_LIST, mayOpen, type AccessWish } from '../us-ca/wic-786-g.ts';
import { courtShallSeal, type Record788 } from '../us-ca/wic-788.ts';
import { mayReview, PEOPLE_REVIEW, YOUTH_REVIEW } from '../us-ca/wic-800.ts';
import { beforeSealing, hasRowAfterSealing, ROLE_MATRIX } from '../us-ca/wic-827.ts';
import { schoolNoticeArises } from '../us-ca/wic-827-b.ts';
import { given, type Scenario } from './scenario.ts';

/*
 * The neighbours of the research's scenarios, worked out by hand from the statutes: the next offense of the list, the day before and after,
 * the other seat. `asks` names the question; each question is asked of the functions that the server signs with.
 */
interface OwnScenario extends Scenario {
  readonly asks: 'finding' | 'look' | 'role' | 'review' | 'disclosure' | 'innocence' | 'diversion' | 'school' | 'duty';
}

const SCENARIOS: readonly OwnScenario[] = JSON.parse(readFileSync(new URL('./own-findings.json', import.meta.url), 'utf8'));

const kindsOf = (answer: FindingAnswer): readonly string[] => answer.alternatives.map(({ kind }) => kind);
const dayOf = (answer: FindingAnswer, words: string) => answer.dates.find((one) => one.words.startsWith(words))?.on;
const day = ({ facts }: Scenario, name: string) => localDate(String(given(facts[name])));
/** A cite as the scenarios write it: without its code. */
const citeOf = ({ reasons }: Answer): string | undefined => reasons[0]?.cite?.text.replace(/^(?:WIC|PC) /u, '');

/** Our answers to one scenario, under the scenario's own keys. */
const ANSWERS: Readonly<Record<OwnScenario['asks'], (scenario: Scenario) => Readonly<Record<string, unknown>>>> = {
  finding: (scenario) => {
    const answer = askFinding(scenario, {});
    return {
      ...answer,
      gate: answer.gates[0],
      alternatives: kindsOf(answer),
      firearmClause: answer.firearmClause.applies,
      lastDay: dayOf(answer, 'The prosecutor may ask'),
      sealBy: dayOf(answer, 'Agencies seal by'),
      destroyBy: dayOf(answer, 'Agencies destroy by'),
    };
  },
  look: ({ facts }) => {
    const wish = wishOf(facts);
    const answer = mayOpen(wish);
    return { access: answer.kind === 'met', courtOrder: answer.kind === 'needsJudge', cite: citeOf(answer) };
  },
  role: ({ facts }) => {
    const role = given(ROLE_MATRIX.find((row) => row.role === facts['role'])).role;
    const { inspect, copies } = beforeSealing(role);
    return { inspect, copies, after: hasRowAfterSealing(role) };
  },
  review: ({ facts }) => {
    const side = facts['side'] === 'people' ? 'people' : 'youth';
    const right = given((side === 'people' ? PEOPLE_REVIEW : YOUTH_REVIEW).find(({ order }) => order === facts['order']));
    const answer = mayReview(side, right.order);
    return { kind: answer.kind, cite: citeOf(answer) };
  },
  disclosure: (scenario) => {
    const notice = noticeDue(day(scenario, 'filedOn'), EVERY_COURT).due;
    return { noticeBy: notice, responseBy: responseDue(notice, EVERY_COURT).due };
  },
  innocence: (scenario) => ({ deniedOn: deemedDeniedOn(day(scenario, 'receivedOn'), day(scenario, 'limitationEndsOn')).due }),
  diversion: (scenario) => {
    const { raw, due } = agenciesSealBy(day(scenario, 'notifiedOn'), EVERY_COURT);
    return { raw, rolled: due };
  },
  school: ({ facts }) => ({
    send827b: schoolNoticeArises({ sustained: facts['sustained'] === true, listedOffense: facts['listedOffense'] === true }),
  }),
  duty: ({ facts }) => {
    const said = (name: keyof Record788): boolean => facts[name] === true;
    const record = {
      barred707b: said('barred707b'),
      registers: said('registers'),
      convictedInAdultCourt: said('convictedInAdultCourt'),
      listedConvictionSince: said('listedConvictionSince'),
    };
    const answer = courtShallSeal(record);
    return { seals: answer.kind === 'met', cite: citeOf(answer) };
  },
};

function wishOf(facts: Scenario['facts']): AccessWish {
  const row = ACCESS_LIST.find(({ purpose }) => purpose === facts['purpose']);
  const role = ACCESS_LIST.flatMap(({ roles }) => roles).find((one) => one === facts['role']);
  return {
    role: role ?? 'other',
    purpose: row?.purpose ?? 'other',
    triggerTrue: facts['triggerTrue'] === true,
    orderMade: facts['orderMade'] === true,
  };
}

describe('our own scenarios', () => {
  const each = SCENARIOS.flatMap((scenario) =>
    Object.keys(scenario.expected)
      .filter((key) => key !== 'confidence')
      .map((key) => [`${scenario.id} ${scenario.question}`, key, scenario] as const),
  );

  test.each(each)('%s: %s', (_name, key, scenario) => {
    const ours = ANSWERS[scenario.asks](scenario)[key];
    const [said, worked] = key === 'alternatives' ? [ours, scenario.expected[key]] : compared(key, ours, scenario.expected[key]);

    expect(said).toEqual(worked);
  });

  test('each scenario has its own number, a question and a reason, and asks at least one key', () => {
    expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length);
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(120);
    expect(SCENARIOS.every(({ expected, question }) => Object.keys(expected).length > 1 && question.endsWith('?'))).toBe(true);
  });

  test('nothing in the facts is left unread by the finding’s question', () => {
    const asked = SCENARIOS.filter(({ asks }) => asks === 'finding');
    const unread = asked.flatMap((scenario) => askFinding(scenario, {}).missing.filter((words) => words.includes('does not know')));

    expect(unread).toEqual([]);
  });
});
