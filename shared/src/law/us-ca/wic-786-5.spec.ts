import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { ACCESS_786_5, agenciesSealBy, askForReviewBy, decideCompletionBy, probationSeals, programSealsBy, tellYouthBy } from './wic-786-5.ts';

describe('WIC 786.5: sealing without a petition', () => {
  test.each([
    ['completed', 'met', 'WIC 786.5(a)'], ['declined', 'met', 'WIC 786.5(g)'], ['declined_after_referral', 'met', 'WIC 786.5(h)'], ['counselled', 'met', 'WIC 786.5(h)'],
    ['not_completed', 'notMet', 'Rule 5.850'], ['petition_filed', 'notMet', 'WIC 786'],
  ] as const)('%s: %s by %s', (outcome, kind, cite) => {
    const answer = probationSeals(outcome);
    expect([answer.kind, answer.reasons[0]?.cite?.text]).toEqual([kind, cite]);
    if (kind === 'met') expect(answer.reasons[0]?.words).toBe('Probation seals and tells law enforcement and the Department of Justice.');
  });

  test('what probation says when it does not seal', () => {
    expect(probationSeals('not_completed').reasons[0]?.words).toBe('Not satisfactorily completed. Probation gives its reasons in writing, with form JV-598.');
    expect(probationSeals('petition_filed').reasons[0]?.words).toBe('A petition was filed. Sealing goes by 786.');
  });

  // From Tuesday 1 December 2026: day 60 is Saturday 30 January 2027, the next court day Monday 1 February.
  test.each([
    ['the agencies seal', agenciesSealBy, 'WIC 786.5(b)'], ['probation decides', decideCompletionBy, 'Rule 5.850'], ['the youth asks for review', askForReviewBy, 'Rule 5.850'],
    ['the program seals', programSealsBy, 'WIC 786.5'],
  ] as const)('%s within 60 days', (_who, last, cite) => {
    expect(last(localDate('2026-12-01'), EVERY_COURT)).toEqual({ raw: '2027-01-30', due: '2027-02-01', cite: { code: cite.split(' ')[0], text: cite } });
    // From Thursday 3 December: day 60 is Monday 1 February, which is open.
    expect(last(localDate('2026-12-03'), EVERY_COURT)).toMatchObject({ raw: '2027-02-01', due: '2027-02-01' });
  });

  test('the youth is told within 30 days; Presidents’ Day moves the last day', () => {
    // From 15 January 2027: day 30 is Sunday 14 February, Monday 15 February is Presidents’ Day.
    expect(tellYouthBy(localDate('2027-01-15'), EVERY_COURT)).toEqual({ raw: '2027-02-14', due: '2027-02-16', cite: { code: 'WIC', text: 'WIC 786.5(b)' } });
  });

  test('two may still look', () => expect(ACCESS_786_5.map(({ cite }) => cite?.text)).toEqual(['WIC 654.3(e)', 'WIC 786.5']));
});
