import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { ClockFacts } from './clock-facts.ts';
import { clocksOf } from './running-clocks.ts';
import { aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const disposed = (petitionId: string, disposedOn: string) =>
  aPetition({
    petitionId,
    ending: petitionId,
    state: 'disposed',
    filedOn: localDate('2026-01-05'),
    jurisdictionConcludedOn: localDate('2026-02-02'),
    disposedOn: localDate(disposedOn),
  });

const asked = (today: string, told: Partial<ClockFacts>) => clocksOf(theFacts(today, told), DEFAULT_GROUND).questions;
const gaps = (today: string, told: Partial<ClockFacts>) =>
  clocksOf(theFacts(today, told), DEFAULT_GROUND).uncounted.map(({ words }) => words);

describe('what no record tells by itself', () => {
  test('is asked, with what hangs on the answer, and is no gap of the record', () => {
    const told = { petitions: [disposed('p-1', '2026-02-09')] };
    expect(asked('2026-03-02', told)).toContainEqual({
      name: 'victim_asked_for_outcome',
      words: 'Is it so? The victim asked for the outcome. It decides: Send the letter with the outcome (WIC 742(a)).',
      decides: ['VICTIM_LETTER_742_60D'],
      petitionId: 'p-1',
    });
    expect(gaps('2026-03-02', told)).toEqual([]);
  });

  test('is asked no more once somebody established it, either way', () => {
    for (const holds of [true, false]) {
      const circumstances = [{ name: 'victim_asked_for_outcome', petitionId: 'p-1', holds }] as const;
      const names = asked('2026-03-02', { petitions: [disposed('p-1', '2026-02-09')], circumstances }).map(({ name }) => name);
      expect(names).not.toContain('victim_asked_for_outcome');
      expect(names).toContain('school_offense_sustained');
    }
  });

  test('is asked on each petition apart, and once in all for what concerns the youth', () => {
    const petitions = [disposed('p-1', '2026-02-09'), disposed('p-2', '2026-02-16')];
    const holds = [{ status: 'ward_placement', fromOn: localDate('2026-02-16'), untilOn: null }] as const;
    const all = asked('2026-03-02', { petitions, holds });
    expect(all.filter(({ name }) => name === 'victim_asked_for_outcome').map(({ petitionId }) => petitionId)).toEqual(['p-1', 'p-2']);
    expect(all.filter(({ name }) => name === 'no_services_offered').map(({ petitionId }) => petitionId)).toEqual([null]);
    expect(new Set(all.map(({ name, petitionId }) => `${name}:${petitionId}`)).size).toBe(all.length);
  });

  // Disposed on Mon Feb 9, 2026: 22 days to Mar 3 ... day 60 is Fri Apr 10, 2026, and a year of 365 days after it is Sat Apr 10, 2027.
  test.each([
    ['2027-04-09', true],
    ['2027-04-10', true],
    ['2027-04-11', false],
  ])('a year after its last day nobody is asked any more: on %s %s', (today, isAsked) => {
    const names = asked(today, { petitions: [disposed('p-1', '2026-02-09')] }).map(({ name }) => name);
    expect(names.includes('victim_asked_for_outcome')).toBe(isAsked);
  });
});

describe('what a court record holds by itself', () => {
  test('is a gap when it is missing: in the hall, and no petition is named for it', () => {
    const told = { petitions: [aPetition({ filedOn: localDate('2026-11-18') })], stays: [inTheHall('2026-11-17', null)] };
    expect(gaps('2026-11-20', told).join(' ')).toContain('the record does not say on which petition');
  });

  test('a clock that ends in release never waits behind a question', () => {
    const told = {
      petitions: [aPetition({ filedOn: null, state: 'filed', felonyCharged: false })],
      happenings: [itHappened('taken_into_custody', '2026-11-17')],
    };
    expect(gaps('2026-11-18', told).join(' ')).toMatch(/Not counted: .*WIC 631\(b\)/);
  });
});
