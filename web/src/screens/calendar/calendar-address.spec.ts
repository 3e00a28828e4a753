import { expect, test } from '@jest/globals';
import { localDate } from '@starling/shared/time/local-date';
import fc from 'fast-check';
import { HALVES, LENSES, readAddress, VIEWS, writeAddress } from './calendar-address.ts';

const today = localDate('2026-12-01');
const read = (search: string) => readAddress(new URLSearchParams(search), today);

test('an address that says nothing shows the minutes of this week', () => {
  expect(read('')).toEqual({ view: 'week', date: today, lens: 'minutes', room: null, half: null, words: '', sought: null });
});

test('words that an address may not hold mean what stands there when nothing is said', () => {
  expect(read('view=year&date=2026-02-30&lens=faces&half=noon')).toEqual(read(''));
});

test('the plain calendar of today has a plain address', () => {
  expect(writeAddress(read(''), today)).toEqual({});
});

test('whatever is shown, a reload shows the same', () => {
  const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
  const addresses = fc.record({
    view: fc.constantFrom(...VIEWS),
    date: fc.constantFrom('2026-12-22', '2027-01-05').map(localDate),
    lens: fc.constantFrom(...LENSES),
    room: optional(fc.uuid()),
    half: optional(fc.constantFrom(...HALVES)),
    words: fc.string(),
    sought: optional(
      fc.record({
        caseId: optional(fc.uuid()),
        petitionId: optional(fc.uuid()),
        type: optional(fc.constant('progress_review')),
        minutes: optional(fc.integer({ min: 1, max: 480 })),
      }),
    ),
  });
  fc.assert(
    fc.property(addresses, (address) => {
      const written = new URLSearchParams(writeAddress(address, today)).toString();
      expect(read(written)).toEqual(address);
    }),
  );
});
