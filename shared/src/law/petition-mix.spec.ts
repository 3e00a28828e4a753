import { describe, expect, test } from '@jest/globals';
import type { ChargedEnhancement, CountState } from './charged-count.ts';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import { mixOf, type MixedCount } from './petition-mix.ts';
import { findingResult, type CountAnswers } from './us-ca/pen-236-23.ts';
import { gateOf } from './us-ca/pen-667-5-c.ts';

const YES: CountAnswers = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const NO: CountAnswers = { ...YES, coerced: false };
const FOUND = count(1, 'PC 484');

const read = (counts: readonly MixedCount[]) => {
  const { outcome, rows } = mixOf(counts, DEFAULT_SETTINGS);
  return [outcome, ...rows.map(({ mix, counts: numbers }) => `${mix} ${numbers.join(',')}`)];
};
const offers = (counts: readonly MixedCount[], place = 0) =>
  mixOf(counts, DEFAULT_SETTINGS).rows[place]?.alternatives.map(({ cite }) => cite?.text);

describe('several counts, one of them out of reach (6.6, O-2)', () => {
  test('found on all: dismissed', () => {
    expect(read([FOUND, count(2, 'PC 422')])).toEqual(['dismissed', 'all_found 1,2']);
    expect(mixOf([FOUND], DEFAULT_SETTINGS).rows[0]).toEqual({
      mix: 'all_found',
      counts: [1],
      words: 'Both findings stand on every count before the court: the petition is dismissed and sealed.',
      alternatives: [],
    });
  });

  test('found on some, the rest not shown: the rest goes on, unless the prosecutor dismisses it', () => {
    const counts = [FOUND, count(2, 'PC 148', { answers: NO })];
    expect(read(counts)).toEqual(['goes_on', 'rest_not_shown 2']);
    expect(mixOf(counts, DEFAULT_SETTINGS).rows[0]).toMatchObject({
      words: 'The finding is not shown on these counts. They go to jurisdiction.',
      alternatives: [
        { words: 'The prosecutor dismisses these counts; then the petition is dismissed and sealed.', cite: { text: 'PC 236.23(f)' } },
      ],
    });
  });

  test('a violent count is pending: it is tried, and five things may be offered', () => {
    const counts = [FOUND, count(2, 'PC 211')];
    expect(read(counts)).toEqual(['goes_on', 'listed_pending 2']);
    expect(offers(counts)).toEqual(['PC 236.23(f)', 'PC 236.23(a)', 'WIC 700.3', 'WIC 707.2', 'PC 236.23(a)']);
    expect(mixOf(counts, DEFAULT_SETTINGS).rows[0]?.words).toBe('The finding cannot reach these counts. They are tried.');
  });

  test('the violent count was tried and not proved: the petition rests on the counts found', () => {
    const counts = [FOUND, count(2, 'PC 211', { state: 'not_proved' })];
    expect(read(counts)).toEqual(['dismissed', 'all_found 1', 'listed_not_proved 2']);
    expect(offers(counts, 1)).toEqual(['WIC 786(e)']);
    expect(read([FOUND, count(2, 'PC 148', { answers: NO }), count(3, 'PC 211', { state: 'not_proved' })])).toEqual([
      'goes_on',
      'rest_not_shown 2',
      'listed_not_proved 3',
    ]);
    expect(read([FOUND, count(2, 'PC 484', { state: 'not_proved' })])).toEqual(['dismissed', 'all_found 1']);
    expect(read([FOUND, count(2, 'PC 211', { state: 'stricken' })])).toEqual(['dismissed', 'all_found 1']);
  });

  test('the violent count is sustained: disposition on it, sealing later where 707(b) does not list it', () => {
    expect(read([FOUND, count(2, 'PC 207(a)', { state: 'true' })])).toEqual(['goes_on', 'listed_sustained 2']);
    expect(mixOf([FOUND, count(2, 'PC 207(a)', { state: 'true' })], DEFAULT_SETTINGS).rows[0]).toMatchObject({
      words:
        'A listed count is sustained. Disposition follows on it, and the petition is not dismissed; the counts found are not sustained.',
      alternatives: [
        { words: 'Count 2: sealed after satisfactory completion, since 707(b) does not list it.', cite: { text: 'WIC 786(a)' } },
      ],
    });
    expect(offers([FOUND, count(2, 'PC 211', { state: 'admitted' })])).toEqual(['WIC 782', 'WIC 781', 'WIC 788']);
    expect(mixOf([FOUND, count(2, 'PC 211', { state: 'admitted' })], DEFAULT_SETTINGS).rows[0]?.alternatives[0]?.words).toBe(
      'Count 2: a dismissal in the interests of justice, which is no sealing.',
    );
  });

  test('only an unproved enhancement stands in the way: decide it first, find on condition, or strike it', () => {
    const counts = [FOUND, count(2, 'PC 245(a)(4)', { enhancements: [{ code: 'PC 12022.7', state: 'charged' }] })];
    expect(read(counts)).toEqual(['goes_on', 'listed_by_open_fact 2']);
    expect(mixOf(counts, DEFAULT_SETTINGS).rows[0]?.alternatives.map(({ words }) => words)).toEqual([
      'Decide the enhancement first.',
      'Or make the finding on condition that it is not proved.',
      'Or the parties agree to strike it.',
    ]);
  });

  test('a charge that cannot be placed is asked about', () => {
    expect(read([FOUND, count(2, 'PC 451'), count(3, 'robery'), count(4, 'PC 211', { level: 'misdemeanor' })])).toEqual([
      'goes_on',
      'cannot_be_read 2,3,4',
    ]);
    expect(offers([FOUND, count(2, 'PC 451')])).toEqual(['PC 667.5(c)']);
  });

  test('several mixes stand side by side, in the order of the table', () => {
    const mixed = [
      count(5, 'PC 245(a)(4)', { enhancements: [{ code: 'PC 12022.5', state: 'charged' }] }),
      count(4, 'PC 215(a)', { state: 'true' }),
      count(3, 'PC 211'),
      count(2, 'PC 148', { answers: NO }),
      FOUND,
    ];
    expect(read(mixed)).toEqual(['goes_on', 'rest_not_shown 2', 'listed_pending 3', 'listed_sustained 4', 'listed_by_open_fact 5']);
  });

  test('found on none, unanswered, or no count: no mix', () => {
    expect(read([count(1, 'PC 484', { answers: NO })])).toEqual(['denied']);
    expect(read([FOUND, count(2, 'PC 148', { answers: { ...YES, fear: null } })])).toEqual(['incomplete']);
    expect(read([])).toEqual(['incomplete']);
  });

  test('a court may leave a mix to the judge; what is wholly found is still mandatory', () => {
    const judged = { ...DEFAULT_SETTINGS, someCountsFound: 'judge_decides' as const };
    expect(mixOf([FOUND, count(2, 'PC 211')], judged)).toMatchObject({ outcome: 'judge_decides', rows: [{ mix: 'listed_pending' }] });
    expect(mixOf([FOUND], judged).outcome).toBe('dismissed');
  });
});

function count(
  number: number,
  statute: string,
  own: {
    readonly state?: CountState;
    readonly enhancements?: readonly ChargedEnhancement[];
    readonly answers?: CountAnswers;
    readonly level?: MixedCount['level'];
  } = {},
): MixedCount {
  const { state = 'alleged', enhancements = [], answers = YES, level = 'felony' } = own;
  const charged = { statute, level, state, enhancements };
  return { ...charged, number, finding: findingResult(answers, gateOf(charged)) };
}
