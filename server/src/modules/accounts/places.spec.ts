import { expect, test } from '@jest/globals';
import { SEAT } from '@starling/shared/vocabulary/seat';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { PLACES } from './places.ts';

test.each([
  ['judge', 'bench'],
  ['courtroom_clerk', 'bench'],
  ['calendar_clerk', 'calendar'],
  ['sealing_clerk', 'sealing'],
  ['minors_counsel', 'home'],
  ['prosecutor', 'home'],
  ['county_counsel', 'home'],
  ['probation_officer', 'home'],
  ['social_worker', 'home'],
  ['advocate', 'home'],
  ['coordinator', 'calendar'],
  ['administrator', 'calendar'],
] as const)('after signing in, the %s stands at: %s', (seat, place) => {
  expect(PLACES[seat][0]).toBe(place);
});

test('only the three who run a session have the bench in their bar', () => {
  const seats = Object.keys(SEAT) as Seat[];

  expect(seats.filter((seat) => PLACES[seat].includes('bench'))).toEqual(['judge', 'courtroom_clerk', 'calendar_clerk']);
});
