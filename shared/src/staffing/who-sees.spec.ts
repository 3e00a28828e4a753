import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../law/court-settings.ts';
import { SEAT, type ActingSeat } from '../vocabulary/seat.ts';
import { STAFFING_AGENCY, type StaffingAgency } from '../vocabulary/staffing.ts';
import { isPrivilegedFor, PRIVILEGE_CITES, whyNotOptIn } from './privileged.ts';
import { seesLine, sitsAtTheTable, type SeenLine } from './who-sees.ts';

const SEATS: readonly ActingSeat[] = [...Object.keys(SEAT).filter((key): key is keyof typeof SEAT => Object.hasOwn(SEAT, key)), 'system'];
const AGENCIES = Object.keys(STAFFING_AGENCY).filter((key): key is StaffingAgency => Object.hasOwn(STAFFING_AGENCY, key));
const ME = 'a0000000-0000-4000-8000-000000000001';
const HERS = 'a0000000-0000-4000-8000-000000000002';
const LINE: SeenLine = { isPrivileged: false, optedIn: false, enteredBy: HERS, hearingIsSeen: true };
const readersOf = (line: Partial<SeenLine>) => SEATS.filter((seat) => seesLine({ seat, accountId: ME }, { ...LINE, ...line }));

test('no clerk, no county counsel and no administrator sits at the table', () => {
  expect(SEATS.filter((seat) => !sitsAtTheTable(seat))).toEqual([
    'courtroom_clerk',
    'calendar_clerk',
    'sealing_clerk',
    'county_counsel',
    'administrator',
  ]);
});

test('an ordinary line is read by everybody at the table who sees the hearing', () => {
  expect(readersOf({})).toEqual(SEATS.filter(sitsAtTheTable));
});

test('an advocate’s line that is not opened is read by its writer alone: not by the judge, and not by Starling’s own work', () => {
  expect(readersOf({ isPrivileged: true })).toEqual([]);
  expect(seesLine({ seat: 'advocate', accountId: HERS }, { ...LINE, isPrivileged: true })).toBe(true);
  expect(seesLine({ seat: 'system', accountId: null }, { ...LINE, isPrivileged: true, enteredBy: null })).toBe(false);
});

test('opened, it is read by the judge and the youth’s counsel, and never by the prosecutor', () => {
  expect(readersOf({ isPrivileged: true, optedIn: true })).toEqual(['judge', 'minors_counsel']);
});

test('nobody reads a line of a hearing that is not seen, whoever wrote it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SEATS),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(ME, HERS),
      (seat, isPrivileged, optedIn, enteredBy) => {
        expect(seesLine({ seat, accountId: ME }, { isPrivileged, optedIn, enteredBy, hearingIsSeen: false })).toBe(false);
      },
    ),
  );
});

test('opening a line never takes it from anybody who read it before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SEATS), fc.constantFrom(ME, HERS), fc.boolean(), (seat, enteredBy, isPrivileged) => {
      const looker = { seat, accountId: ME };
      const before = seesLine(looker, { ...LINE, isPrivileged, enteredBy });
      expect(before && !seesLine(looker, { ...LINE, isPrivileged, enteredBy, optedIn: true })).toBe(false);
    }),
  );
});

test('the advocate’s lines are privileged, and no other agency’s', () => {
  expect(AGENCIES.filter(isPrivilegedFor)).toEqual(['advocate']);
  expect(PRIVILEGE_CITES.map(({ text }) => text)).toEqual(['Evid. 1038', 'Evid. 1035.4']);
});

test('a court may keep them closed for good, and says so', () => {
  expect(whyNotOptIn(DEFAULT_SETTINGS)).toBeNull();
  expect(whyNotOptIn({ ...DEFAULT_SETTINGS, privilegedLines: 'never' })).toMatch(/stays yours alone/);
});
