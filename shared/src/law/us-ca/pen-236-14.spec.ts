import { expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { AFTER_VACATUR, answerDue, destroyBy, mayCounselAppear, mayPetition, sealBy, VACATUR_AGENCIES, VACATUR_ORDER, vacaturAvailable, vacaturGranted } from './pen-236-14.ts';
import { AGENCIES_236_15, mayPetition as mayPetitionTwin, sealBy as sealByTwin } from './pen-236-15.ts';
import { INDICATORS } from './pen-236-2.ts';

test.each([
  ['the order is recent: 90 days after it', '2024-01-10', '2026-03-01', '2026-05-30'],
  ['the arrest is recent: one year after it', '2026-01-10', '2026-03-01', '2027-01-10'],
])('an agency seals by the later day when %s', (_why, arrest, order, due) => {
  expect(sealBy(localDate(arrest), localDate(order)).due).toBe(due);
});

test('for partner or sexual violence it is three years from the arrest or one from the order', () => {
  expect(sealByTwin(localDate('2025-02-10'), localDate('2026-12-15')).due).toBe('2028-02-10');
  expect(sealByTwin(localDate('2020-02-10'), localDate('2026-12-15')).due).toBe('2027-12-15');
});

test('the prosecuting agency answers within 45 days, records are destroyed within a year of the order', () => {
  expect(answerDue(localDate('2028-01-16')).due).toBe('2028-03-01');
  expect(destroyBy(localDate('2028-02-29'))).toMatchObject({ due: '2029-02-28', cite: { text: 'PC 236.14(k)(2)' } });
});

test('vacatur is for nonviolent offenses only', () => {
  const count = { level: 'felony', state: 'true', enhancements: [] } as const;
  expect(vacaturAvailable([{ ...count, statute: 'PC 487(c)' }]).kind).toBe('met');
  expect(vacaturAvailable([{ ...count, statute: 'PC 487(c)' }, { ...count, statute: 'PC 211' }]).kind).toBe('notMet');
});

test('the seven indicators of PC 236.2, each under its letter', () => {
  expect(INDICATORS.map(({ letter, words, cite }) => `${cite.text} ${letter}: ${words}`)).toEqual([
    'PC 236.2(a) a: Signs of trauma, fatigue, injury or poor care.', 'PC 236.2(b) b: Withdrawn or afraid to talk, or someone else controls what is said.',
    'PC 236.2(c) c: No freedom of movement.', 'PC 236.2(d) d: Lives and works in one place.', 'PC 236.2(e) e: Owes a debt to an employer.',
    'PC 236.2(f) f: Security measures limit contact with others.', 'PC 236.2(g) g: No control over one’s own identity papers.',
  ]);
});

// Left on 1 March 2026, services sought on 1 June 2026: the later day opens it.
test.each([
  ['2026-05-31', '2026-03-01', '2026-06-01', 'notMet', 'The petition opens on the later of the two days.'],
  ['2026-06-01', '2026-03-01', '2026-06-01', 'met', 'Open without an end. Unpaid fines and failed probation are no bar.'],
  ['2026-06-02', '2026-03-01', '2026-06-01', 'met', 'Open without an end. Unpaid fines and failed probation are no bar.'],
  ['2026-03-01', '2026-03-01', null, 'met', 'Open without an end. Unpaid fines and failed probation are no bar.'],
  ['2026-05-31', null, '2026-06-01', 'notMet', 'The petition opens on the later of the two days.'],
  ['2056-03-01', '2026-03-01', null, 'met', 'Open without an end. Unpaid fines and failed probation are no bar.'],
  ['2026-03-01', null, null, 'notMet', 'The petition waits until the person has left the trafficking or sought services.'],
])('on %s, left %s, sought services %s: %s', (on, ceased, sought, kind, words) => {
  const since = { on: localDate(on), ceasedOn: ceased === null ? null : localDate(ceased), soughtServicesOn: sought === null ? null : localDate(sought) };
  expect(mayPetition(since)).toEqual({ kind, reasons: [{ words, cite: { code: 'PC', text: 'PC 236.14' } }] });
  expect(mayPetitionTwin(since)).toEqual({
    kind: kind === 'met' ? 'needsJudge' : 'notMet',
    reasons: [{ words: kind === 'met' ? 'Within a reasonable time: the judge decides.' : 'The petition waits for the later of the same two days.', cite: { code: 'PC', text: 'PC 236.15' } }],
  });
});

test('vacatur needs three findings; unopposed it may be granted, opposed the judge weighs', () => {
  const all = { victim: true, directResult: true, bestInterestOfJustice: true, opposed: false };
  expect(vacaturGranted(all)).toEqual({ kind: 'met', reasons: [{ words: 'Unopposed, the petition may be granted.', cite: { code: 'PC', text: 'PC 236.14(c)' } }] });
  expect(vacaturGranted({ ...all, opposed: true })).toMatchObject({ kind: 'needsJudge', reasons: [{ words: 'Clear and convincing evidence that the offense was a direct result of being a victim.' }] });
  expect(vacaturGranted({ victim: false, directResult: false, bestInterestOfJustice: false, opposed: true })).toMatchObject({ kind: 'notMet', reasons: [
    { words: 'The court has not found that the person was a victim.' }, { words: 'The court has not found a direct result; being a victim in general is not enough.' },
    { words: 'The court has not found that it is in the best interest of justice.' },
  ] });
  for (const key of ['victim', 'directResult', 'bestInterestOfJustice']) expect(vacaturGranted({ ...all, [key]: false }).reasons).toHaveLength(1);
});

test('the order, its agencies, counsel’s appearance and what stays', () => {
  expect(VACATUR_ORDER).toHaveLength(3);
  expect(VACATUR_AGENCIES).toHaveLength(5);
  expect(AGENCIES_236_15).toEqual(['Law enforcement with jurisdiction', 'The arresting agency', 'Participating agencies', 'The Department of Justice']);
  expect(AFTER_VACATUR).toHaveLength(3);
  expect([mayCounselAppear(false, false), mayCounselAppear(true, true), mayCounselAppear(false, true), mayCounselAppear(true, false)].map(({ kind }) => kind)).toEqual(['met', 'met', 'met', 'notMet']);
  expect(mayCounselAppear(true, false).reasons).toMatchObject([{ words: 'The petition is opposed: the person appears, unless there is a compelling reason.', cite: { text: 'PC 236.14' } }]);
  expect(mayCounselAppear(false, false).reasons).toMatchObject([{ words: 'Counsel may appear for the person.' }]);
});
