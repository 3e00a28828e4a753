import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { SEAT, type Seat } from '../../vocabulary/seat.ts';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import { sayHomeRow, type HomeFact } from './persona-home-rows.ts';
import { PERSONA_HOME } from './persona-home.ts';

const SEATS = Object.keys(SEAT) as readonly Seat[]; // a vocabulary's own keys
const today = localDate('2026-12-01');
const FACT: HomeFact = {
  rowId: 'r',
  chosenName: 'Wren',
  place: 2,
  caseId: null,
  hearingId: null,
  on: null,
  at: null,
  kind: null,
  stands: null,
  said: null,
  amount: null,
  isOpen: false,
};

describe('the screens of a seat', () => {
  test('are five for every seat of the court day; the sealing desk works on its own screen', () => {
    expect(SEATS.filter((seat) => PERSONA_HOME[seat].length !== 5)).toEqual(['sealing_clerk']);
  });

  test('of the administrator are figures and sessions: no child, no case, no hearing', () => {
    expect(PERSONA_HOME.administrator.map(({ rows }) => rows)).toEqual(['sessions', 'waits', 'continuances', 'outcomes', 'acts']);
  });

  test.each(SEATS)('of the %s have keys of their own, titles, and say in a sentence when they are empty', (seat) => {
    const plans = PERSONA_HOME[seat];
    expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
    for (const { title, empty } of plans) {
      expect(empty).toMatch(/^[A-Z].*\.$/);
      expect(findHarmfulWords(`${title} ${empty}`)).toEqual([]);
    }
  });

  test('of the advocate hold no charge, no order, no report, no warrant and no defense', () => {
    expect(PERSONA_HOME.advocate.map(({ rows }) => rows)).toEqual(['next', 'expect', 'ride', 'needs', 'nothing']);
  });

  test('of the prosecutor hold nothing of the team, of rides or of what the youth needs', () => {
    for (const { rows } of PERSONA_HOME.prosecutor) expect(['team', 'ride', 'needs', 'reports', 'away', 'orders']).not.toContain(rows);
  });
});

describe('a row', () => {
  test('says its words without the name, which stands apart', () => {
    for (const seat of SEATS)
      for (const { rows } of PERSONA_HOME[seat])
        expect(JSON.stringify(sayHomeRow(rows, { ...FACT, on: today }, today))).not.toContain('Wren');
  });

  test.each([
    ['2026-11-30', '1 day late', 'stop'],
    ['2026-12-01', 'Not here yet', 'care'],
    ['2026-12-02', 'Not here yet', 'care'],
  ])('of a report due on %s: %s', (on, stateWords, state) => {
    expect(sayHomeRow('reports', { ...FACT, kind: 'progress', stands: 'due', on: localDate(on) }, today)).toMatchObject({
      words: 'Progress report',
      stateWords,
      state,
    });
  });

  test('of counts says how they stand, never what they charge', () => {
    expect(sayHomeRow('counts', { ...FACT, kind: 'jurisdiction', said: 'admitted:1,alleged:2', amount: 3 }, today)).toMatchObject({
      words: 'Jurisdiction hearing',
      detail: '1 admitted, 2 alleged',
      stateWords: '3 counts',
    });
  });

  test('of the advocate’s next date names the room, and no kind of hearing', () => {
    expect(sayHomeRow('next', { ...FACT, kind: 'disposition', said: 'Dept. 4', stands: 'in_person' }, today).words).toBe('Dept. 4');
  });

  test('of a youth who is away says for how long, and whether a warrant is out', () => {
    expect(sayHomeRow('away', { ...FACT, on: localDate('2026-11-30'), isOpen: true }, today)).toMatchObject({
      words: 'Away 1 day',
      state: 'stop',
      stateWords: 'Warrant out',
    });
    expect(sayHomeRow('away', FACT, today)).toMatchObject({ words: 'Away', stateWords: 'No warrant' });
  });

  test.each([
    ['waits', { amount: 19, said: '80' }, 'good', 'Half waited more than 19 minutes'],
    ['waits', { amount: 20, said: '80' }, 'care', 'Half waited more than 20 minutes'],
    ['waits', { amount: 45, said: '80' }, 'stop', 'Half waited more than 45 minutes'],
    ['outcomes', { kind: 'heard', amount: 11 }, 'plain', '11'],
    ['outcomes', { kind: 'away', amount: null }, 'plain', 'Too few to show'],
    ['continuances', { kind: 'report', amount: null }, 'plain', 'Too few to show'],
    ['acts', { kind: 'system', amount: 3 }, 'plain', '3'],
  ] as const)('of the figure %s %j is shown as %s: %s', (rows, fact, state, stateWords) => {
    expect(sayHomeRow(rows, { ...FACT, ...fact }, today)).toMatchObject({ state, stateWords, cite: null });
  });

  test('of what is left of a day says what lacks, and since when', () => {
    expect(sayHomeRow('leftover', { ...FACT, kind: 'detention', stands: 'heard', on: localDate('2026-11-30') }, today)).toMatchObject({
      detail: 'The minute is not signed.',
      state: 'stop',
      stateWords: '1 day late',
    });
    expect(sayHomeRow('leftover', { ...FACT, kind: 'detention', stands: 'set', on: today }, today)).toMatchObject({
      detail: 'Nothing is recorded.',
      state: 'care',
    });
  });

  test('of an interpreter names the language, and stops where nobody is asked', () => {
    expect(sayHomeRow('interpreters', { ...FACT, kind: 'es', said: 'Dept. 4' }, today)).toMatchObject({
      words: 'Spanish',
      state: 'stop',
      stateWords: 'Nobody is asked',
    });
  });

  test('of what is not ready names each thing to make sure of', () => {
    expect(sayHomeRow('checks', { ...FACT, kind: 'detention', said: 'clothes,ride_home', amount: 2 }, today)).toMatchObject({
      detail: 'Own clothes asked for. Ride home named',
      stateWords: '2 open',
    });
  });
});
