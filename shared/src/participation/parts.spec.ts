import { describe, expect, test } from '@jest/globals';
import { parseChangeCounsel, parseEndPart, parseEnterPart } from '../forms/parse-part.ts';
import { refusalCites, refusalWords, type Refusal } from '../refusal.ts';
import { addDays, localDate } from '../time/local-date.ts';
import {
  counselBeside,
  findingWithoutCounsel,
  neverStood,
  whoStaysInstead,
  whyNotChanged,
  whyNotEnded,
  whyNotEntered,
  whyNotInError,
  type KnownPart,
  type PeopleOfCase,
} from './parts.ts';

const TODAY = localDate('2026-12-01');
const ID = '0197dd08-5400-7c22-a35f-2302e8a3e5d2';
const COUNSEL: KnownPart = {
  participationId: 'p1',
  role: 'minors_counsel',
  name: 'P. Lindqvist',
  accountId: 'a1',
  fromOn: localDate('2026-10-14'),
  untilOn: null,
  withoutCounsel: null,
};
const MOTHER: KnownPart = { ...COUNSEL, participationId: 'p2', role: 'parent', name: 'M. Abara', accountId: null };
const people = (fields: Partial<PeopleOfCase> = {}): PeopleOfCase => ({
  branch: '602',
  isClosed: false,
  today: TODAY,
  parts: [COUNSEL, MOTHER],
  ...fields,
});
const newcomer = (fields: object = {}) => ({
  role: 'minors_counsel' as const,
  accountId: 'a2',
  name: 'N. Okafor',
  appointment: 'panel' as const,
  relationship: null,
  fromOn: TODAY,
  untilOn: null,
  ...fields,
});
const said = (refusal: Refusal | null): string => (refusal === null ? 'done' : refusalWords(refusal));

describe('entering a part', () => {
  test('a second counsel at the same time is sent to the change of counsel, with the section that keeps the first', () => {
    const refusal = whyNotEntered(people(), newcomer());

    expect(said(refusal)).toBe(
      'P. Lindqvist is counsel for the youth, from Wednesday, October 14, 2026 on. A youth has one counsel in a case at a time. Enter a change of counsel.',
    );
    expect(refusal === null ? [] : refusalCites(refusal)).toEqual([{ code: 'WIC', text: 'WIC 634.6' }]);
  });

  test.each([
    ['before the last day of the old one', '2026-12-09', false],
    ['on the last day', '2026-12-10', false],
    ['on the day after', '2026-12-11', true],
  ])('counsel may come %s', (_when, on, mayCome) => {
    const ending = people({ parts: [{ ...COUNSEL, untilOn: localDate('2026-12-10') }] });

    expect(whyNotEntered(ending, newcomer({ fromOn: localDate(on) })) === null).toBe(mayCome);
  });

  test('a second officer may come beside the first; the same person twice may not, and a relative is not named', () => {
    const officer = { ...COUNSEL, role: 'probation_officer' as const };
    expect(whyNotEntered(people({ parts: [officer] }), newcomer({ role: 'probation_officer', appointment: null }))).toBeNull();
    expect(said(whyNotEntered(people({ parts: [officer] }), newcomer({ role: 'probation_officer', accountId: 'a1' })))).toMatch(
      /^P. Lindqvist is entered already/,
    );
    const again = said(whyNotEntered(people(), newcomer({ role: 'parent', accountId: null, name: 'M. Abara' })));
    expect(again).toMatch(/^The parent is entered already/);
    expect(again).not.toContain('Abara');
  });

  test.each([
    ['a year and a day ahead', 366, true],
    ['a day later', 367, false],
  ])('%s is taken: %s', (_when, days, isTaken) => {
    expect(whyNotEntered(people({ parts: [] }), newcomer({ fromOn: addDays(TODAY, days) })) === null).toBe(isTaken);
  });
});

describe('ending a part', () => {
  const end = (fields: object = {}, of: Partial<PeopleOfCase> = {}) =>
    whyNotEnded(people(of), COUNSEL, { untilOn: TODAY, withoutCounsel: null, seat: 'courtroom_clerk', ...fields });

  test('counsel for the youth stays while nobody follows', () => {
    expect(said(end())).toBe(
      'The youth would have no counsel from Wednesday, December 2, 2026. Counsel stays until the court relieves them: enter a change of counsel, or the judge enters the finding “The youth gave up counsel, knowing what that means”.',
    );
  });

  test('the judge alone enters that the youth goes on without, and only what the law of that branch knows', () => {
    expect(said(end({ withoutCounsel: 'waived' }))).toContain('The judge enters it.');
    expect(end({ withoutCounsel: 'waived', seat: 'judge' })).toBeNull();
    expect(said(end({ withoutCounsel: 'no_benefit', seat: 'judge' }))).toContain('no counsel');
    expect(end({ withoutCounsel: 'no_benefit', seat: 'judge' }, { branch: '300' })).toBeNull();
    expect([findingWithoutCounsel('300'), findingWithoutCounsel('601'), findingWithoutCounsel('602')]).toEqual([
      'no_benefit',
      'waived',
      'waived',
    ]);
  });

  test.each([
    ['on the last day itself', 0, false],
    ['the day after', 1, true],
    ['a day later still', 2, false],
  ])('with a successor from %s counsel may end: %s', (_when, days, mayEnd) => {
    const next = { ...COUNSEL, participationId: 'p9', accountId: 'a9', fromOn: addDays(TODAY, days) };

    expect(end({}, { parts: [COUNSEL, next] }) === null).toBe(mayEnd);
  });

  const following = { ...COUNSEL, participationId: 'p9', name: 'S. Rahimi', accountId: 'a9', fromOn: addDays(TODAY, 1) };

  test('a finding is the judge’s alone also where nobody need follow, and says nothing where somebody does', () => {
    const found = { withoutCounsel: 'waived' };
    for (const state of [{ isClosed: true }, { parts: [COUNSEL, following] }])
      expect(said(end(found, state))).toContain('The judge enters it.');
    expect(said(end({ ...found, seat: 'judge' }, { parts: [COUNSEL, following] }))).toMatch(
      /^S. Rahimi follows as counsel .* Leave the finding out.$/,
    );
    expect(end({ ...found, seat: 'judge' }, { isClosed: true })).toBeNull();
  });

  test.each([
    ['through the day before the next counsel', 0, true],
    ['through the first day of the next counsel', 1, false],
    ['through the day after', 2, false],
  ])('a last day is not put off %s: %s', (_when, days, may) => {
    for (const state of [{ isClosed: true }, {}]) {
      const parts = [{ ...COUNSEL, untilOn: TODAY }, following];
      const refusal = end(
        { untilOn: addDays(TODAY, days), ...(may ? {} : { withoutCounsel: 'waived', seat: 'judge' }) },
        { ...state, parts },
      );
      if (may) expect(refusal).toBeNull();
      else expect(said(refusal)).toContain('S. Rahimi is entered as counsel');
    }
  });

  test('a closed case asks for nobody, and everybody else ends without a finding', () => {
    expect(end({}, { isClosed: true })).toBeNull();
    expect(whyNotEnded(people(), MOTHER, { untilOn: TODAY, withoutCounsel: null, seat: 'courtroom_clerk' })).toBeNull();
    expect(said(whyNotEnded(people(), MOTHER, { untilOn: TODAY, withoutCounsel: 'waived', seat: 'judge' }))).toContain('Only for counsel');
  });

  test('not before it began, and not again once it is over', () => {
    expect(said(whyNotEnded(people(), MOTHER, { untilOn: localDate('2026-10-13'), withoutCounsel: null, seat: 'judge' }))).toContain(
      'before the first one',
    );
    const over = { ...MOTHER, untilOn: localDate('2026-11-30') };
    expect(said(whyNotEnded(people(), over, { untilOn: TODAY, withoutCounsel: null, seat: 'judge' }))).toBe(
      'The parent: this part ended on Monday, November 30, 2026. Its days stay as they are.',
    );
    expect(
      whyNotEnded(people(), { ...over, untilOn: TODAY }, { untilOn: localDate('2026-12-04'), withoutCounsel: null, seat: 'judge' }),
    ).toBeNull();
  });
});

describe('a part entered by mistake', () => {
  const clerk = { withoutCounsel: null, seat: 'courtroom_clerk' } as const;
  const wrong = { ...COUNSEL, participationId: 'p9', name: 'S. Rahimi', accountId: 'a9', fromOn: TODAY };
  const gone = { ...wrong, untilOn: addDays(TODAY, -1) };

  test.each([
    ['the day before today', -1, false],
    ['today', 0, true],
    ['tomorrow', 1, true],
  ])('counsel whose first day is %s is taken back by a clerk: %s; by the judge always', (_when, days, may) => {
    const part = { ...wrong, fromOn: addDays(TODAY, days) };

    expect(whyNotInError(people({ parts: [part] }), part, clerk) === null).toBe(may);
    expect(whyNotInError(people({ parts: [part] }), part, { ...clerk, seat: 'judge' })).toBeNull();
  });

  test('anybody else is taken back also later, but not once the part has ended, not twice, and not with a finding', () => {
    expect(whyNotInError(people(), MOTHER, clerk)).toBeNull();
    expect(said(whyNotInError(people(), { ...MOTHER, untilOn: addDays(TODAY, -1) }, clerk))).toContain('Its days stay');
    const coming = { ...MOTHER, fromOn: addDays(TODAY, 5), untilOn: addDays(TODAY, 4) };
    expect(said(whyNotInError(people(), coming, clerk))).toContain('never stood');
    expect(said(whyNotInError(people(), wrong, { withoutCounsel: 'waived', seat: 'judge' }))).toContain('Leave it out');
  });

  test('has no day: it is beside nobody and follows nobody', () => {
    expect([neverStood(wrong), neverStood(gone), neverStood({ ...wrong, untilOn: TODAY })]).toEqual([false, true, false]);
    expect(whyNotEntered(people({ parts: [gone] }), newcomer({ fromOn: localDate('2026-11-01') }))).toBeNull();
    const ending = { untilOn: addDays(TODAY, 3), withoutCounsel: null, seat: 'courtroom_clerk' } as const;
    const never = { ...gone, fromOn: addDays(TODAY, 4), untilOn: addDays(TODAY, 3) };
    expect(said(whyNotEnded(people({ parts: [COUNSEL, never] }), COUNSEL, ending))).toContain('no counsel');
  });

  test.each([
    ['yesterday was the last day of the one before', -1, false],
    ['today is', 0, true],
    ['tomorrow is', 1, true],
  ])('%s: the case goes back to them: %s', (_when, days, isBack) => {
    const before = { ...COUNSEL, untilOn: addDays(TODAY, days) };
    const part = { ...wrong, fromOn: addDays(TODAY, days + 1) };
    const later = { ...COUNSEL, participationId: 'p10', fromOn: addDays(TODAY, 30) };

    expect(whoStaysInstead(people({ parts: [before, part] }), part)).toEqual(isBack ? { part: before, untilOn: null } : null);
    expect(whoStaysInstead(people({ parts: [before, part, later] }), part)?.untilOn ?? null).toBe(isBack ? addDays(TODAY, 29) : null);
    expect(whoStaysInstead(people({ parts: [{ ...before, withoutCounsel: 'waived' }, part] }), part)).toBeNull();
    expect(counselBeside(people({ parts: [before, part] }), part)).toEqual(isBack ? before : null);
  });
});

describe('a change of counsel', () => {
  const next = (fields: object = {}) => ({ accountId: 'a2', name: 'N. Okafor', fromOn: localDate('2026-12-02'), ...fields });

  test.each([
    ['on the first day of the old one', '2026-10-14', false],
    ['on the day after it', '2026-10-15', true],
    ['from tomorrow', '2026-12-02', true],
  ])('begins %s: %s', (_when, on, may) => {
    expect(whyNotChanged(people(), COUNSEL, next({ fromOn: localDate(on) })) === null).toBe(may);
  });

  test('is not a change to the same person, nor of anybody but counsel, nor over a counsel who is entered already', () => {
    expect(said(whyNotChanged(people(), COUNSEL, next({ accountId: 'a1' })))).toContain('already');
    expect(said(whyNotChanged(people(), MOTHER, next()))).toBe(
      'The parent is not counsel for the youth. End this part, and enter who comes next.',
    );
    const ending = { ...COUNSEL, untilOn: localDate('2026-12-09') };
    const coming = { ...COUNSEL, participationId: 'p9', name: 'S. Rahimi', accountId: 'a9', fromOn: localDate('2026-12-10') };
    expect(said(whyNotChanged(people({ parts: [ending, coming] }), ending, next()))).toContain('S. Rahimi is entered as counsel');
  });
});

describe('the forms', () => {
  const typed = { caseId: ID, role: 'minors_counsel', name: 'N. Okafor', fromOn: '2026-12-01' };
  const fields = (answer: ReturnType<typeof parseEnterPart>): readonly string[] =>
    answer.ok || answer.refusal.code !== 'INVALID' ? [] : answer.refusal.problems.map(({ field }) => field);

  test('counsel is entered with their kind, family with what they are to the youth, and somebody by account or name', () => {
    expect(fields(parseEnterPart(typed))).toEqual(['appointment']);
    expect(fields(parseEnterPart({ ...typed, role: 'caregiver' }))).toEqual(['relationship']);
    expect(fields(parseEnterPart({ ...typed, role: 'advocate', name: '' }))).toEqual(['name']);
    expect(fields(parseEnterPart({ ...typed, role: 'parent', accountId: ID, relationship: 'mother' }))).toEqual(['accountId']);
    expect(fields(parseEnterPart({ ...typed, role: 'advocate', untilOn: '2026-11-30' }))).toEqual(['untilOn']);
  });

  test.each(['D. Abara 213 555 0100', 'D. Abara, 12 Elm Street', 'abara@mail.example'])('a name is a name alone: %s', (name) => {
    expect(fields(parseEnterPart({ ...typed, role: 'caregiver', relationship: 'grandparent', name }))).toEqual(['name']);
    expect(parseChangeCounsel({ participationId: ID, version: 1, name, appointment: 'retained', fromOn: '2026-12-02' })).toMatchObject({
      ok: false,
    });
  });

  test('a kind goes with counsel alone, a relationship with family alone', () => {
    const officer = parseEnterPart({ ...typed, role: 'probation_officer', appointment: 'panel', relationship: 'mother' });
    expect(officer).toMatchObject({ ok: true, value: { appointment: null, relationship: null } });
  });

  test('a change and an end say what is missing in one go', () => {
    expect(parseChangeCounsel({ participationId: ID, version: 1 })).toMatchObject({
      ok: false,
      refusal: {
        problems: expect.arrayContaining([expect.objectContaining({ field: 'appointment' }), expect.objectContaining({ field: 'fromOn' })]),
      },
    });
    expect(parseEndPart({ participationId: ID, version: 1, untilOn: 'soon' })).toMatchObject({ ok: false });
    expect(parseEndPart({ participationId: ID, version: 1 })).toMatchObject({ ok: false });
    expect(parseEndPart({ participationId: ID, version: 1, enteredInError: true })).toMatchObject({ ok: true, value: { untilOn: null } });
    expect(parseEndPart({ participationId: ID, version: 1, enteredInError: true, untilOn: '2026-12-01' })).toMatchObject({ ok: false });
  });
});
