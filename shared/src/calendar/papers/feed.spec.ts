import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../time/local-date.ts';
import { feedLines, type FeedEntry } from './feed.ts';

const ENTRY: FeedEntry = {
  id: 'h1',
  on: localDate('2026-12-01'),
  startsAt: 570,
  endsAt: 585,
  department: 'Dept. 260',
  courthouse: 'Compton Courthouse',
  isCancelled: false,
  version: 1,
};

test('a line says court, department and time', () => {
  expect(feedLines([ENTRY])).toEqual([
    {
      uid: 'h1',
      on: '2026-12-01',
      startsAt: 570,
      endsAt: 585,
      summary: 'Court, Dept. 260',
      location: 'Compton Courthouse',
      isCancelled: false,
      sequence: 1,
    },
  ]);
});

test('whatever else is known of a hearing, none of it leaves', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 3 }).map((text) => `Q${text}`),
      (secret) => {
        const known = { ...ENTRY, chosenName: secret, typeWords: secret, program: secret, caseNumber: secret };

        expect(Object.values(feedLines([known])[0] ?? {}).filter((value) => typeof value === 'string' && value.includes(secret))).toEqual(
          [],
        );
      },
    ),
  );
});

test('two at one time in one room are one line, until the longer one ends', () => {
  expect(feedLines([ENTRY, { ...ENTRY, id: 'h2', endsAt: 600, version: 2 }])).toMatchObject([{ uid: 'h1+h2', endsAt: 600, sequence: 3 }]);
});

test('one of two that is taken back leaves the line; both take it out', () => {
  const other = { ...ENTRY, id: 'h2', endsAt: 600, isCancelled: true };

  expect(feedLines([ENTRY, other])).toMatchObject([{ isCancelled: false, endsAt: 585 }]);
  expect(feedLines([{ ...ENTRY, isCancelled: true }, other])).toMatchObject([{ isCancelled: true }]);
});

test('another room at the same time is another line', () => {
  expect(feedLines([ENTRY, { ...ENTRY, id: 'h2', department: 'Dept. 3' }])).toHaveLength(2);
});

test('the lines come in the order of time, each once, and the order in which they were read changes nothing', () => {
  const entry = fc
    .record({ days: fc.integer({ min: 0, max: 5 }), at: fc.integer({ min: 0, max: 5 }), isCancelled: fc.boolean() })
    .map(({ days, at, isCancelled }) => ({
      ...ENTRY,
      on: addDays(ENTRY.on, days),
      startsAt: 540 + at * 30,
      endsAt: 555 + at * 30,
      isCancelled,
    }));
  const entries = fc.array(entry).map((list) => list.map((one, place) => ({ ...one, id: `h${String(place).padStart(2, '0')}` })));
  fc.assert(
    fc.property(entries, (list) => {
      const lines = feedLines(list);
      const times = lines.map(({ on, startsAt }) => `${on} ${String(startsAt)}`);

      expect(times).toEqual([...new Set(list.map(({ on, startsAt }) => `${on} ${String(startsAt)}`))].toSorted());
      expect(feedLines(list.toReversed())).toEqual(lines);
      expect(new Set(lines.map(({ uid }) => uid)).size).toBe(lines.length);
    }),
  );
});

test('whatever joins, leaves or changes: the sequence of one line never falls', () => {
  const ids = ['h1', 'h2', 'h3'];
  /** One change of one hearing: where it goes, and whether it still stands. A change always raises its version. */
  const change = fc.record({ id: fc.constantFrom(...ids), at: fc.integer({ min: 0, max: 1 }), isCancelled: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const entries = new Map<string, FeedEntry>(ids.map((id) => [id, { ...ENTRY, id }]));
      const highest = new Map<string, number>();
      for (const { id, at, isCancelled } of changes) {
        const version = (entries.get(id)?.version ?? 0) + 1;
        entries.set(id, { ...ENTRY, id, startsAt: 570 + at * 30, endsAt: 585 + at * 30, isCancelled, version });
        for (const { uid, sequence } of feedLines([...entries.values()])) {
          expect(sequence).toBeGreaterThanOrEqual(highest.get(uid) ?? 0);
          highest.set(uid, sequence);
        }
      }
    }),
  );
});
