import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { agencyReportsBy, departmentSealsBy, OPERATIVE_FROM, scanReaches, type OldArrest } from './wic-781-2.ts';
import { deemedDeniedOn, destroyedFrom, INNOCENCE_PATHS, serveProsecutorBy } from './wic-781-5.ts';
import { agencyMayDestroy781, courtDestroys781, FURTHER_AGENCIES, maySeal781, type Petition781 } from './wic-781.ts';
import { AFTER_782, dismissal782, liftsBarOf707b } from './wic-782.ts';
import { agencyDestroys788, copyBy, courtDestroys788, courtShallSeal, dutyArises, dutyReaches, DUTY_AT_18, fileBy, noticeToProsecutorBy } from './wic-788.ts';
import { ACCESS_793, DEFERRED_MONTHS, deferredCompletion, isSustainedAfterDeferral } from './wic-793.ts';

const BORN = localDate('2008-06-15');

describe('WIC 781: sealing on a petition', () => {
  const OPEN: Petition781 = {
    bornOn: BORN, on: localDate('2026-11-24'), endedOn: localDate('2025-01-10'), listedConviction: false, allRelieved: false, rehabilitated: true,
    barred707b: false, stateCommitment: false, supervisionEnded: true, registers: false,
  };

  test('the court may seal once it finds rehabilitation, and is asked before', () => {
    expect(maySeal781(OPEN)).toEqual({ kind: 'met', reasons: [{ words: 'The court may seal.', cite: { code: 'WIC', text: 'WIC 781(a)(1)' } }] });
    expect(maySeal781({ ...OPEN, rehabilitated: null })).toMatchObject({ kind: 'needsJudge', reasons: [{ words: 'The judge decides whether rehabilitation has been attained.' }] });
    expect(maySeal781({ ...OPEN, rehabilitated: false })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'Rehabilitation was not found.' }] });
  });

  // Born on 15 June 2008: 18 on 15 June 2026.
  test.each([['2026-06-14', 'notMet'], ['2026-06-15', 'met'], ['2026-06-16', 'met']])('at 18, whatever the years: %s %s', (on, kind) => {
    expect(maySeal781({ ...OPEN, on: localDate(on) }).kind).toBe(kind);
    expect(maySeal781({ ...OPEN, on: localDate(on), endedOn: null }).kind).toBe(kind);
  });

  // Ended on 10 January 2021, aged 12: five years later is 10 January 2026, still under 18.
  test.each([['2026-01-09', 'notMet'], ['2026-01-10', 'met'], ['2026-01-11', 'met']])('or five years after the end, before 18: %s %s', (on, kind) => {
    const answer = maySeal781({ ...OPEN, on: localDate(on), endedOn: localDate('2021-01-10') });
    expect(answer.kind).toBe(kind);
    if (kind === 'notMet') expect(answer.reasons).toMatchObject([{ words: 'The petition opens at 18, or five years after jurisdiction or the last contact.' }]);
  });

  test('a later conviction bars it unless all were relieved, and a duty to register always', () => {
    expect(maySeal781({ ...OPEN, listedConviction: true })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'A conviction of a felony or of moral turpitude stands since then.' }] });
    expect(maySeal781({ ...OPEN, listedConviction: true, allRelieved: true }).kind).toBe('met');
    expect(maySeal781({ ...OPEN, allRelieved: true }).kind).toBe('met');
    expect(maySeal781({ ...OPEN, registers: true })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'A record with a duty to register is never sealed here.' }] });
    expect(maySeal781({ ...OPEN, on: localDate('2026-06-14'), listedConviction: true, registers: true }).reasons).toHaveLength(3);
  });

  // 21 on 15 June 2029.
  test.each([
    [false, '2026-06-15', true, 'met'], [false, '2026-06-15', false, 'notMet'], [false, '2026-06-14', true, 'notMet'],
    [true, '2029-06-14', true, 'notMet'], [true, '2029-06-15', true, 'met'], [true, '2029-06-16', true, 'met'],
  ])('a 707(b) offense, state commitment %s, on %s, supervision ended %s: %s', (stateCommitment, on, supervisionEnded, kind) => {
    const answer = maySeal781({ ...OPEN, endedOn: localDate('2020-01-01'), barred707b: true, stateCommitment, on: localDate(on), supervisionEnded });
    expect(answer.kind).toBe(kind);
    if (kind === 'notMet') expect(answer.reasons.map(({ words, cite }) => `${words} ${cite?.text}`)).toEqual([
      `For a 707(b) offense at 14 or older the petition opens at ${stateCommitment ? 21 : 18}, once supervision has ended. WIC 781(a)(1)(D)`,
    ]);
  });

  test('destruction: 601 five years after the seal, 602 at 38, never for a 707(b) offense; agencies may after five years', () => {
    const record = { branch: '602', bornOn: localDate('2008-02-29'), sealedOn: localDate('2026-11-24'), barred707b: false } as const;
    expect(courtDestroys781(record)).toEqual({ on: '2046-03-01', must: true, cite: { code: 'WIC', text: 'WIC 781(d)' } });
    expect(courtDestroys781({ ...record, branch: '601' })).toMatchObject({ on: '2031-11-24', must: true });
    expect(courtDestroys781({ ...record, barred707b: true })).toEqual({ on: null, must: false, cite: { code: 'WIC', text: 'WIC 781(d)' } });
    expect(agencyMayDestroy781(record.sealedOn)).toEqual({ on: '2031-11-24', must: false, cite: { code: 'WIC', text: 'WIC 781(d)' } });
    expect(courtDestroys788(record)).toEqual({ on: '2046-03-01', must: true, cite: { code: 'WIC', text: 'WIC 788(k)' } });
    expect(agencyDestroys788(record.sealedOn)).toEqual({ on: '2031-11-24', must: true, cite: { code: 'WIC', text: 'WIC 788(k)(3)' } });
  });

  test('A.B.: a second petition reaches further agencies', () => {
    expect(FURTHER_AGENCIES).toEqual({ words: 'A second petition reaches agencies that the first order did not name.', cite: { code: 'Case', text: 'In re A.B. (2023)' } });
  });
});

describe('WIC 781.2: the monthly scan', () => {
  const ARREST: OldArrest = { on: localDate('2028-03-10'), funded: true, arrestedOn: localDate('2027-03-10'), arrestFor: 'misdemeanor', sustainedOrPending: false };

  test.each([
    ['the day before it begins', '2027-06-30', true, 'notMet'], ['its first day', '2027-07-01', true, 'met'], ['the day after', '2027-07-02', true, 'met'], ['unfunded', '2028-07-02', false, 'notMet'],
  ])('%s', (_when, on, funded, kind) => {
    const answer = scanReaches({ ...ARREST, on: localDate(on), funded, arrestedOn: localDate('2020-01-01') });
    expect(answer.kind).toBe(kind);
    expect(answer.reasons).toMatchObject([{ words: kind === 'met' ? 'The arrest is sealed without a request.' : 'The monthly scan is not in operation.', cite: { text: 'WIC 781.2' } }]);
    expect(OPERATIVE_FROM).toBe('2027-07-01');
  });

  test.each([
    ['misdemeanor', '2028-03-09', 'The arrest is reached one year after its day.'], ['misdemeanor', '2028-03-10', 'The arrest is sealed without a request.'],
    ['felony', '2030-03-09', 'The arrest is reached three years after its day.'], ['felony', '2030-03-10', 'The arrest is sealed without a request.'],
    ['felony_707b', '2040-01-01', 'A 707(b) offense is not reached.'],
  ] as const)('%s on %s', (arrestFor, on, words) => {
    expect(scanReaches({ ...ARREST, arrestFor, on: localDate(on) }).reasons).toMatchObject([{ words }]);
  });

  test('nothing is reached while a petition was sustained or is pending', () => {
    expect(scanReaches({ ...ARREST, sustainedOrPending: true })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'A petition on this arrest was sustained or is pending.' }] });
  });

  test('six months for the agency, 90 days for the state', () => {
    expect(agencyReportsBy(localDate('2027-08-31'))).toEqual({ due: '2028-02-29', cite: { code: 'WIC', text: 'WIC 781.2' } });
    // August 31 to November 29: 30 + 31 + 29 = 90 days.
    expect(departmentSealsBy(localDate('2027-08-31'))).toEqual({ due: '2027-11-29', cite: { code: 'WIC', text: 'WIC 781.2' } });
  });
});

describe('WIC 781.5: factual innocence', () => {
  test('three ways, by what became of the arrest', () => {
    expect(INNOCENCE_PATHS.map(({ when, cite }) => [when, cite.text])).toEqual([['no_petition', 'WIC 781.5(a)'], ['not_sustained', 'WIC 781.5(d)'], ['at_trial', 'WIC 781.5(e)']]);
  });

  test('an unanswered request counts as denied 60 days after the limitation period, or after receipt when that had ended', () => {
    // 1 March 2027 + 60 days: 30 to the 31st, 30 more to 30 April. 1 December 2026 + 60: 30 January 2027.
    expect(deemedDeniedOn(localDate('2026-12-01'), localDate('2027-03-01'))).toEqual({ due: '2027-04-30', cite: { code: 'WIC', text: 'WIC 781.5(b)' } });
    expect(deemedDeniedOn(localDate('2026-12-01'), localDate('2026-11-30')).due).toBe('2027-01-30');
    expect(deemedDeniedOn(localDate('2026-12-01'), localDate('2026-12-01')).due).toBe('2027-01-30');
  });

  test('the prosecutor is served ten days before; destroyed three years after the arrest', () => {
    expect(serveProsecutorBy(localDate('2026-12-11'))).toEqual({ due: '2026-12-01', cite: { code: 'WIC', text: 'WIC 781.5(d)' } });
    expect(destroyedFrom(localDate('2024-02-29'))).toEqual({ due: '2027-02-28', cite: { code: 'WIC', text: 'WIC 781.5' } });
  });
});

describe('WIC 782: a dismissal that does not seal', () => {
  const ORDER = { courtHasTheCase: true, reasonsStated: true, laterSeriousConviction: false };

  test('the judge weighs it, with great weight for what the youth lived through', () => {
    expect(dismissal782(ORDER)).toEqual({ kind: 'needsJudge', reasons: [{ words: 'Rehabilitation, earlier victimization and childhood trauma have great weight.', cite: { code: 'WIC', text: 'WIC 782(a)(2)' } }] });
    expect(dismissal782({ ...ORDER, laterSeriousConviction: true }).reasons).toMatchObject([{ words: 'After a serious or violent conviction as an adult the great weight does not apply.' }]);
    expect(dismissal782({ ...ORDER, reasonsStated: false })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'State the reasons, aloud and in the minutes when asked or unreported.' }] });
    expect(dismissal782({ ...ORDER, courtHasTheCase: false })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'The court that filed or received the petition decides.' }] });
  });

  test('what it leaves: the record, its use in a new case, restitution', () => {
    expect(AFTER_782.map(({ cite }) => cite?.text)).toEqual(['WIC 782(e)', 'WIC 782', 'WIC 782(f)']);
  });

  test('O-20: whether it lifts the bar of 786(d) goes to the judge with both authorities, or as the court’s setting says', () => {
    const setAside = { findingSetAside: true, againstBargain: false };
    const answer = (choice: typeof DEFAULT_SETTINGS.finding707bSetAsideUnder782) => liftsBarOf707b(setAside, { ...DEFAULT_SETTINGS, finding707bSetAsideUnder782: choice });
    expect(answer('route_to_judge')).toMatchObject({ kind: 'needsJudge', reasons: [{ cite: { text: 'WIC 786(d)' } }, { cite: { text: 'In re K.W. (2020)' } }] });
    expect(answer('bar_falls')).toMatchObject({ kind: 'met', reasons: [{ words: 'A finding that was dismissed no longer bars sealing by the text.' }] });
    expect(answer('bar_stays')).toMatchObject({ kind: 'notMet', reasons: [{ cite: { text: 'In re K.W. (2020)' } }] });
    expect(liftsBarOf707b({ ...setAside, findingSetAside: false }, DEFAULT_SETTINGS)).toMatchObject({ kind: 'notMet', reasons: [{ words: 'The finding on the 707(b) offense still stands.' }] });
    expect(liftsBarOf707b({ ...setAside, againstBargain: true }, { ...DEFAULT_SETTINGS, finding707bSetAsideUnder782: 'bar_falls' }).kind).toBe('notMet');
  });
});

describe('WIC 788: probation’s duty', () => {
  const RECORD = { barred707b: false, registers: false, convictedInAdultCourt: false, listedConvictionSince: false };

  test('reaches every record but three kinds, each named', () => {
    expect(dutyReaches(RECORD)).toEqual({ kind: 'met', reasons: [{ words: 'Probation petitions; if it does not, it gives its reasons in writing.', cite: { code: 'WIC', text: 'WIC 788(a)' } }] });
    const all = dutyReaches({ ...RECORD, barred707b: true, registers: true, convictedInAdultCourt: true });
    expect(all.kind).toBe('notMet');
    expect(all.reasons.map(({ words, cite }) => `${words} ${cite?.text}`)).toEqual([
      'A 707(b) offense at 14 or older is left out. WIC 788(b)(2)', 'A record with a duty to register is left out. WIC 788(b)', 'A conviction in adult court is left out. WIC 788(b)',
    ]);
    for (const key of ['barred707b', 'registers', 'convictedInAdultCourt']) expect(dutyReaches({ ...RECORD, [key]: true }).reasons).toHaveLength(1);
  });

  test('the court shall seal unless a listed conviction came since', () => {
    expect(courtShallSeal(RECORD)).toEqual({ kind: 'met', reasons: [{ words: 'The court shall seal.', cite: { code: 'WIC', text: 'WIC 788(c)' } }] });
    expect(courtShallSeal({ ...RECORD, listedConvictionSince: true })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'A conviction of a felony or of moral turpitude came after jurisdiction ended.' }] });
    expect(courtShallSeal({ ...RECORD, registers: true, listedConvictionSince: true }).reasons).toMatchObject([{ words: 'A record with a duty to register is left out.' }]);
  });

  test('arises on the 18th birthday or the later end, and runs for a year', () => {
    expect(dutyArises(BORN, localDate('2025-01-01'))).toEqual({ due: '2026-06-15', cite: { code: 'WIC', text: 'WIC 788(a)' } });
    expect(dutyArises(BORN, localDate('2026-09-01')).due).toBe('2026-09-01');
    expect(fileBy(BORN, localDate('2026-09-01'))).toEqual({ due: '2027-09-01', cite: { code: 'WIC', text: 'WIC 788(a)' } });
  });

  test('30 days before filing the copy, 15 days before the decision the notice', () => {
    expect(copyBy(localDate('2026-12-31'))).toEqual({ due: '2026-12-01', cite: { code: 'WIC', text: 'WIC 788' } });
    expect(noticeToProsecutorBy(localDate('2026-12-31'))).toEqual({ due: '2026-12-16', cite: { code: 'WIC', text: 'WIC 788' } });
    expect(DUTY_AT_18).toEqual({ actor: 'county probation officer', copyToYouthAndCounselDaysBeforeFiling: 30, noticeToProsecutorDays: 15, cite: { code: 'WIC', text: 'WIC 788' } });
  });
});

describe('WIC 793: deferred entry of judgment', () => {
  // Referred on 31 January 2025: 12 months are 31 January 2026, 36 are 31 January 2028.
  test.each([
    ['2026-01-30', 'Not before 12 months from the referral.'], ['2026-01-31', 'The charges are dismissed, the arrest counts as never having happened, and the court’s own records are sealed.'],
    ['2028-01-31', 'The charges are dismissed, the arrest counts as never having happened, and the court’s own records are sealed.'], ['2028-02-01', 'More than 36 months have passed since the referral.'],
  ])('on %s', (on, words) => {
    const answer = deferredCompletion({ referredOn: localDate('2025-01-31'), on: localDate(on), completed: true });
    expect(answer.reasons.map((reason) => reason.words)).toEqual([words]);
    expect([answer.kind, answer.reasons[0]?.cite?.text]).toEqual(words.startsWith('The charges') ? ['met', 'WIC 793(c)'] : ['notMet', 'WIC 791']);
  });

  test('an unfinished program ends nothing; an admission is sustained only with judgment', () => {
    expect(deferredCompletion({ referredOn: localDate('2025-01-31'), on: localDate('2027-01-01'), completed: false })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'The program is not completed.', cite: { text: 'WIC 793(c)' } }] });
    expect([true, false].map(isSustainedAfterDeferral)).toEqual([true, false]);
    expect(DEFERRED_MONTHS).toEqual({ from: 12, until: 36 });
    expect(ACCESS_793).toHaveLength(2);
  });
});
