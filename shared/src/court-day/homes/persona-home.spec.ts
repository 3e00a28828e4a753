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
  test('are five for everybody who stands beside a youth or speaks in a case', () => {
    const five = [
      'minors_counsel',
      'prosecutor',
      'county_counsel',
      'probation_officer',
      'social_worker',
      'advocate',
      'coordinator',
    ] as const;
    expect(five.map((seat) => PERSONA_HOME[seat].length)).toEqual([5, 5, 5, 5, 5, 5, 5]);
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
});
