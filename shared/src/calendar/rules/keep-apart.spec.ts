import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import type { KeepApartLevel } from '../../vocabulary/keep-apart.ts';
import { apartBreach } from './keep-apart.ts';
import { aHearing, anApart, aSession, aSlot, at, sessionWith, TUESDAY } from '../testing/slot-builders.ts';

const words = (level: KeepApartLevel, startsAt: number, day = TUESDAY, courthouseId = 'courthouse-1') =>
  apartBreach(at(aSession({ heldOn: day, courthouseId }), startsAt), aHearing({ apart: [anApart(level)] }), DEFAULT_SETTINGS)?.words ??
  null;

describe('The other is set on Tuesday from 9 to 9:15', () => {
  test('level 1: the starts are an hour apart', () => {
    expect(words(1, 599)).toBe('Keep apart 1: someone starts less than 60 minutes away.');
    expect(words(1, 600)).toBeNull();
    expect(words(1, 481)).not.toBeNull();
    expect(words(1, 480)).toBeNull();
  });

  test('level 2: an hour and a half lies between the end of one and the start of the other', () => {
    expect(words(2, 644)).toBe('Keep apart 2: someone is set less than 90 minutes away.');
    expect(words(2, 645)).toBeNull();
    expect(words(2, 441)).not.toBeNull();
    expect(words(2, 440)).toBeNull();
  });

  test('level 3: another day, be it the day before or after', () => {
    expect(words(3, 900)).toBe('Keep apart 3: someone is set that day.');
    expect(words(3, 540, addDays(TUESDAY, -1))).toBeNull();
    expect(words(3, 540, addDays(TUESDAY, 1))).toBeNull();
  });

  test('level 4: another day, and for thirty days before and after another courthouse', () => {
    expect(words(4, 900)).toBe('Keep apart 4: someone is set that day.');
    expect(words(4, 900, TUESDAY, 'courthouse-2')).toBe('Keep apart 4: someone is set that day.');
    for (const away of [1, 29, 30, -1, -30]) {
      expect(words(4, 540, addDays(TUESDAY, away))).toBe('Keep apart 4: someone is in the same courthouse within 30 days.');
      expect(words(4, 540, addDays(TUESDAY, away), 'courthouse-2')).toBeNull();
    }
    expect(words(4, 540, addDays(TUESDAY, 31))).toBeNull();
    expect(words(4, 540, addDays(TUESDAY, -31))).toBeNull();
  });

  test('the court’s own minutes and days count', () => {
    const settings = { ...DEFAULT_SETTINGS, keepApartMinutes: 120, keepApartBuildingDays: 7 };
    const held = (level: KeepApartLevel, startsAt: number, day = TUESDAY) =>
      apartBreach(at(aSession({ heldOn: day }), startsAt), aHearing({ apart: [anApart(level)] }), settings) === null;
    expect([held(2, 674), held(2, 675)]).toEqual([false, true]);
    expect([held(4, 540, addDays(TUESDAY, 7)), held(4, 540, addDays(TUESDAY, 8))]).toEqual([false, true]);
  });

  test('a court that asks for no minutes between still lets no two be there at once', () => {
    const settings = { ...DEFAULT_SETTINGS, keepApartMinutes: 0 };
    const breaks = (startsAt: number) => apartBreach(at(aSession(), startsAt), aHearing({ apart: [anApart(2)] }), settings)?.words ?? null;
    expect([530, 531, 554, 555].map(breaks)).toEqual([
      null,
      'Keep apart 2: someone is set at the same time.',
      'Keep apart 2: someone is set at the same time.',
      null,
    ]);
  });
});

describe('What a keep-apart rests on', () => {
  test('an hour that is not known is the whole day', () => {
    const apart = [anApart(1, { startsAt: null, endsAt: null })];
    expect(apartBreach(at(aSession(), 900), aHearing({ apart }), DEFAULT_SETTINGS)?.words).toBe('Keep apart 1: someone is set that day.');
  });

  test('it holds on its last day and not on the day after', () => {
    const until = (last: string) => aHearing({ apart: [{ ...anApart(3), until: localDate(last) }] });
    expect(apartBreach(at(aSession()), until('2026-12-22'), DEFAULT_SETTINGS)).not.toBeNull();
    expect(apartBreach(at(aSession()), until('2026-12-21'), DEFAULT_SETTINGS)).toBeNull();
  });

  test('a hearing on papers breaks none, for nobody comes', () => {
    expect(apartBreach(at(aSession()), aHearing({ mode: 'no_appearance', apart: [anApart(3)] }), DEFAULT_SETTINGS)).toBeNull();
    const other = sessionWith([aSlot({ keepApart: 3, mode: 'no_appearance' })]);
    expect(apartBreach(at(other, 600), aHearing(), DEFAULT_SETTINGS)).toBeNull();
  });

  test('a slot of the session counts too, but never the hearing’s own', () => {
    const session = sessionWith([aSlot({ hearingId: 'hearing-2', keepApart: 2 })]);
    expect(apartBreach(at(session, 600), aHearing(), DEFAULT_SETTINGS)?.level).toBe(2);
    expect(apartBreach(at(session, 639), aHearing(), DEFAULT_SETTINGS)?.level).toBe(2);
    expect(apartBreach(at(session, 640), aHearing(), DEFAULT_SETTINGS)).toBeNull();
    expect(apartBreach(at(session, 600), aHearing({ hearingId: 'hearing-2' }), DEFAULT_SETTINGS)).toBeNull();
  });

  test('of several the strictest is said', () => {
    const apart = [anApart(1), anApart(3), anApart(2)];
    expect(apartBreach(at(aSession()), aHearing({ apart }), DEFAULT_SETTINGS)?.level).toBe(3);
  });
});

test('whoever of the two is asked, the answer is the same', () => {
  const levels = fc.constantFrom<KeepApartLevel>(1, 2, 3, 4);
  const placed = fc.record({
    away: fc.integer({ min: -40, max: 40 }),
    startsAt: fc.integer({ min: 480, max: 960 }),
    minutes: fc.constantFrom(5, 10, 30),
  });
  fc.assert(
    fc.property(levels, placed, placed, fc.boolean(), (level, one, other, sameHouse) => {
      const breaks = (mine: typeof one, theirs: typeof one, houses: readonly [string, string]) => {
        const day = {
          on: addDays(TUESDAY, theirs.away),
          startsAt: theirs.startsAt,
          endsAt: theirs.startsAt + theirs.minutes,
          courthouseId: houses[1],
        };
        const session = aSession({ heldOn: addDays(TUESDAY, mine.away), courthouseId: houses[0] });
        return (
          apartBreach(at(session, mine.startsAt), aHearing({ minutes: mine.minutes, apart: [anApart(level, day)] }), DEFAULT_SETTINGS) !==
          null
        );
      };
      const second = sameHouse ? 'courthouse-1' : 'courthouse-2';
      expect(breaks(one, other, ['courthouse-1', second])).toBe(breaks(other, one, [second, 'courthouse-1']));
    }),
  );
});
