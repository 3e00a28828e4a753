import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { mayReportData, mayResearch } from './wic-787.ts';
import { appealBy, mayReview, PEOPLE_REVIEW, recordPendingReview, YOUTH_REVIEW } from './wic-800.ts';
import { noticeIsDue, noticeWords } from './wic-826-6.ts';
import { COPIES_CITE, courtDestroys826, DESTRUCTION_AGES, mayBeReleasedToSubject } from './wic-826.ts';
import { copyFor, mayGoOut, noticeOfPetitionBy, objectionBy, rulingBy } from './wic-827-9.ts';
import { NAME_RELEASE_WORDS, noticeDue, schoolAnswersBy, schoolDestroysBy } from './wic-827-b.ts';
import { mayGive } from './wic-828.ts';
import { AFTER_POLICE_SEAL, policeRecordClass, policeSealBy, verifyBy } from './wic-827-95.ts';

describe('WIC 787: data and research', () => {
  test('nothing that names a person goes out', () => {
    expect(mayReportData(true)).toMatchObject({ kind: 'notMet', reasons: [{ words: 'Nothing that names a person may go out.', cite: { text: 'WIC 787(a)' } }] });
    expect(mayReportData(false)).toMatchObject({ kind: 'met', reasons: [{ words: 'For data that the law requires.' }] });
  });

  test.each([
    [{ onJuvenileJustice: false }, 'notMet', 'Only research on juvenile justice is on the list.'], [{ protectiveMethod: false }, 'notMet', 'The application shows no method that protects the people in the records.'],
    [{ courtSatisfied: null }, 'needsJudge', 'The court decides on the method.'], [{ courtSatisfied: false }, 'notMet', 'The court did not order it.'], [{}, 'met', 'By order of the court; nothing is passed on.'],
  ])('research: %j %s', (own, kind, words) => {
    expect(mayResearch({ onJuvenileJustice: true, protectiveMethod: true, courtSatisfied: true, ...own })).toEqual({ kind, reasons: [{ words, cite: { code: 'WIC', text: 'WIC 787(b)' } }] });
  });
});

describe('WIC 800: review', () => {
  test('the youth appeals from the judgment and later orders', () => {
    expect(YOUTH_REVIEW.map(({ order, route, cite }) => [order, route, cite.text])).toEqual([
      ['judgment', 'appeal', 'WIC 800(a)'], ['finding_denied', 'appeal', 'WIC 800(a)'], ['sealing_refused', 'appeal', 'WIC 800(a)'],
    ]);
    expect(mayReview('youth', 'finding_denied')).toEqual({ kind: 'met', reasons: [{ words: 'The denial is reviewed with the judgment.', cite: { code: 'WIC', text: 'WIC 800(a)' } }] });
    expect(mayReview('youth', 'evidence_suppressed')).toEqual({ kind: 'notMet', reasons: [{ words: 'This order is not on the list of that side.', cite: { code: 'WIC', text: 'WIC 800' } }] });
  });

  test('the People have a closed list, and a dismissal before jeopardy has its price', () => {
    expect(PEOPLE_REVIEW.map(({ order, route, cite }) => [order, route, cite.text])).toEqual([
      ['evidence_suppressed', 'appeal', 'WIC 800(b)(1)'], ['order_under_777_or_785', 'appeal', 'WIC 800(b)(2)'], ['degree_reduced', 'appeal', 'WIC 800(b)(3)'],
      ['dismissed_before_jeopardy', 'appeal', 'WIC 800(b)(4)'], ['unlawful_disposition', 'appeal', 'WIC 800(b)(5)'], ['grant_of_probation', 'writ', 'WIC 800(c)'],
      ['not_sustained_after_jeopardy', 'none', 'WIC 800(b)(1)'], ['sealing_order', 'writ', 'People v. Superior Court (Manuel G.) (2002)'],
    ]);
    expect(mayReview('people', 'dismissed_before_jeopardy').reasons[0]?.words).toContain('cannot file the case again');
    expect((['dismissed_before_jeopardy', 'sealing_order', 'grant_of_probation', 'not_sustained_after_jeopardy', 'judgment'] as const).map((order) => mayReview('people', order).kind))
      .toEqual(['met', 'needsJudge', 'needsJudge', 'notMet', 'notMet']);
  });

  test('the youth’s 60 days are a setting', () => {
    // 1 December 2026 + 60 days is 30 January 2027.
    expect(appealBy(localDate('2026-12-01'), DEFAULT_SETTINGS)).toEqual({ due: '2027-01-30', cite: { code: 'Rule', text: 'Rule 8.406' } });
    expect(appealBy(localDate('2026-12-01'), { ...DEFAULT_SETTINGS, appealDays: 30 }).due).toBe('2026-12-31');
  });

  test('R14: while it is reviewed the record stays sealed', () => {
    expect(recordPendingReview(DEFAULT_SETTINGS)).toEqual({ kind: 'met', reasons: [{ words: 'The record stays sealed until a new order says otherwise.', cite: { code: 'WIC', text: 'WIC 800(g)' } }] });
    expect(recordPendingReview({ ...DEFAULT_SETTINGS, recordPendingReview: 'judge_decides' })).toMatchObject({ kind: 'needsJudge', reasons: [{ words: 'The judge decides how the record is kept until the review ends.' }] });
  });
});

describe('records that nobody sealed, and the notice of the right', () => {
  test('602 at 38, 601 at 21, 300 at 28; born on 29 February means 1 March', () => {
    expect(DESTRUCTION_AGES).toEqual({ '602': 38, '601': 21, '300': 28 });
    const born = localDate('2012-02-29');
    expect((['602', '601', '300'] as const).map((branch) => courtDestroys826(branch, born).due)).toEqual(['2050-03-01', '2033-03-01', '2040-02-29']);
    expect(courtDestroys826('602', born).cite.text).toBe('WIC 826(a)');
    expect(COPIES_CITE.text).toBe('WIC 826.5');
  });

  test('the subject may have a 300 or 601 record instead, not a 602 record', () => {
    expect((['300', '601', '602'] as const).map(mayBeReleasedToSubject)).toEqual([true, true, false]);
    expect(noticeWords('602').map(({ words }) => words)).toEqual(['You may ask for this record to be sealed.', 'The law says when this record is destroyed.']);
    expect(noticeWords('300').map(({ words }) => words)).toEqual(['You may ask for this record to be sealed.', 'The law says when this record is destroyed.', 'You may ask for the record to be given to you instead.']);
    expect(noticeWords('300').every(({ cite }) => cite?.text === 'WIC 826.6')).toBe(true);
  });

  test('the notice is given at disposition and at the end', () => {
    expect((['disposition', 'jurisdiction_ended', 'hearing', 'filing'] as const).map(noticeIsDue)).toEqual([true, true, false, false]);
  });
});

describe('WIC 827.95: police records', () => {
  test.each([
    ['PC 484', 'diverted', 'A'], ['PC 484', 'counselled_and_released', 'B'], ['PC 484', 'outside_jurisdiction', 'C'], ['PC 484', 'referred', null],
    ['PC 647(b)(2)', 'referred', 'C'], ['PC 647(b)', 'diverted', 'C'],
  ] as const)('%s, %s: class %s', (statute, outcome, expected) => expect(policeRecordClass({ statute, outcome })).toBe(expected));

  test('30 days, 60 days, at once', () => {
    const from = localDate('2026-12-01');
    expect((['A', 'B', 'C'] as const).map((kind) => policeSealBy(kind, from))).toEqual([
      { due: '2026-12-31', cite: { code: 'WIC', text: 'WIC 827.95(a)(1)(A)' } }, { due: '2027-01-30', cite: { code: 'WIC', text: 'WIC 827.95(a)(1)(B)' } },
      { due: '2026-12-01', cite: { code: 'WIC', text: 'WIC 827.95(a)(1)(C)' } },
    ]);
    expect(verifyBy(localDate('2026-08-31'))).toEqual({ due: '2027-02-28', cite: { code: 'WIC', text: 'WIC 827.95(a)(1)(B)' } });
    expect(AFTER_POLICE_SEAL).toHaveLength(2);
  });
});

describe('police records that could leave', () => {
  test('WIC 827.9: who has the whole, who a redacted copy, who must petition', () => {
    const whole = ['law_enforcement', 'prosecutor', 'attorney_general', 'corrections', 'school_police', 'child_protective_agency', 'youth_attorney', 'motor_vehicles'] as const;
    expect(whole.map(copyFor)).toEqual(whole.map(() => 'full'));
    expect((['youth', 'parent', 'parents_attorney', 'other'] as const).map(copyFor)).toEqual(['redacted', 'redacted', 'redacted', 'by_petition']);
  });

  test('once sealed nothing goes out, in Los Angeles and elsewhere', () => {
    expect(mayGoOut(true)).toEqual({ kind: 'notMet', reasons: [{ words: 'The record is sealed. Nothing goes out, except as 786 says.', cite: { code: 'WIC', text: 'WIC 827.9' } }] });
    expect(mayGoOut(false)).toMatchObject({ kind: 'met', reasons: [{ words: 'To those whom the section names.' }] });
    const wish = { isLawEnforcement: true, needsItForDisposition: false, sealed: false };
    expect(mayGive({ ...wish, sealed: true })).toEqual({ kind: 'notMet', reasons: [{ words: 'The record is sealed. Nothing goes out, except as 786 says.', cite: { code: 'WIC', text: 'WIC 828' } }] });
    expect(mayGive(wish)).toMatchObject({ kind: 'met', reasons: [{ words: 'To law enforcement, or for the official disposition of the case.' }] });
    expect(mayGive({ ...wish, isLawEnforcement: false, needsItForDisposition: true }).kind).toBe('met');
    expect(mayGive({ ...wish, isLawEnforcement: false })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'Only to law enforcement, or for the official disposition of the case.' }] });
  });

  test('20 days for the notice, 15 or 20 for the objection, 15 for the ruling', () => {
    const from = localDate('2026-12-01');
    const cite = { code: 'WIC', text: 'WIC 827.9' };
    expect([noticeOfPetitionBy(from), objectionBy(from, 'in_person'), objectionBy(from, 'by_mail'), rulingBy(from)]).toEqual([
      { due: '2026-12-21', cite }, { due: '2026-12-16', cite }, { due: '2026-12-21', cite }, { due: '2026-12-16', cite },
    ]);
  });
});

describe('the notice to the school', () => {
  test('seven days, for the sheriffs as well', () => {
    expect(noticeDue(localDate('2026-12-28'), 'school')).toEqual({ due: '2027-01-04', cite: { code: 'WIC', text: 'WIC 827(b)(2)' } });
    expect(noticeDue(localDate('2026-12-28'), 'sheriff')).toEqual({ due: '2027-01-04', cite: { code: 'WIC', text: 'WIC 827.2' } });
  });

  // Born on 29 February 2012: 18 on 1 March 2030.
  test.each([
    [null, null, '2030-03-01'], ['2029-06-10', null, '2029-06-10'], [null, '2026-12-01', '2026-12-01'], ['2029-06-10', '2029-06-11', '2029-06-10'], ['2031-06-10', null, '2030-03-01'],
  ])('graduated %s, jurisdiction ended %s: destroyed by %s', (graduatedOn, endedOn, due) => {
    const day = (text: string | null) => (text === null ? null : localDate(text));
    expect(schoolDestroysBy({ bornOn: localDate('2012-02-29'), graduatedOn: day(graduatedOn), jurisdictionEndedOn: day(endedOn) })).toEqual({
      due, cite: { code: 'WIC', text: 'WIC 827(d)(1)' },
    });
  });

  test('it answers a question about it within 30 days; police are told that no name is released', () => {
    expect(schoolAnswersBy(localDate('2026-12-01'))).toEqual({ due: '2026-12-31', cite: { code: 'WIC', text: 'WIC 827(d)(1)' } });
    expect(NAME_RELEASE_WORDS).toBe('The record of this petition is sealed. No name is released.');
  });
});
