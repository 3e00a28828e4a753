import { expect, test } from '@jest/globals';
import { parseFoundCourt } from './parse-found-court.ts';

const ENTRY = {
  token: 'token',
  courtName: 'Court of the plain',
  county: 'Nowhere',
  courthouse: 'East Courthouse',
  department: 'Dept. 4',
  name: 'A. Keeper',
  signInName: ' Keeper@Court.example ',
  password: 'four plain words here',
};

test('a sign-in name is kept in small letters, without blanks around it', () => {
  expect(parseFoundCourt(ENTRY)).toMatchObject({ ok: true, value: { signInName: 'keeper@court.example' } });
});

test('a password of fifteen characters will do, one of fourteen will not', () => {
  expect(parseFoundCourt({ ...ENTRY, password: 'a'.repeat(15) }).ok).toBe(true);
  expect(parseFoundCourt({ ...ENTRY, password: 'a'.repeat(14) })).toMatchObject({
    ok: false,
    refusal: { problems: [{ field: 'password' }] },
  });
});

test('everything that is missing is said at once', () => {
  const read = parseFoundCourt({});

  expect(read.ok ? [] : read.refusal.code === 'INVALID' && read.refusal.problems.map(({ field }) => field)).toEqual([
    'token',
    'courtName',
    'county',
    'courthouse',
    'department',
    'name',
    'signInName',
    'password',
  ]);
});
