import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { ageReached, reaches } from '../ages.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { exploitationParagraph } from './wic-300-b.ts';
import { allows601 } from './wic-601.ts';
import { releasedToFamily } from './wic-602-1.ts';
import { mayHearAt } from './wic-602.ts';
import { jurisdictionEnds, type WardFacts } from './wic-607.ts';
import { getsOwnNotice } from './wic-658.ts';
import { mayTransferAt, mustWeighTrafficking, staysBecauseOfVictim } from './wic-707.ts';
import { mayBeDeferred } from './wic-790.ts';

const day = localDate;
const kinds = (answers: readonly { readonly kind: string }[]): readonly string[] => answers.map(({ kind }) => kind);

describe('ages at the act', () => {
  test('602: under 12 only the five acts, a charge too wide to tell is asked about, 12 to 17 yes, 18 no', () => {
    expect(kinds([mayHearAt(11, 'outside'), mayHearAt(11, 'wider'), mayHearAt(11, 'inside'), mayHearAt(12, 'outside')])).toEqual(['notMet', 'needsJudge', 'met', 'met']);
    expect(kinds([mayHearAt(17, 'outside'), mayHearAt(18, 'outside'), mayHearAt(18, 'inside')])).toEqual(['met', 'notMet', 'notMet']);
  });

  test('601: 12 to 17, both included', () => {
    expect(kinds([11, 12, 17, 18].map(allows601))).toEqual(['notMet', 'met', 'met', 'notMet']);
  });

  test('602.1: a child under 12 goes home, but not after one of the five acts, and only since 2020', () => {
    const met = releasedToFamily(11, 'outside', day('2020-01-01'));
    expect(kinds([met, releasedToFamily(12, 'outside', day('2026-01-01')), releasedToFamily(11, 'inside', day('2026-01-01')), releasedToFamily(11, 'outside', day('2019-12-31'))])).toEqual(['met', 'notMet', 'notMet', 'notMet']);
  });

  test('707: any felony from 16; at 14 and 15 only a listed offense of a person caught after jurisdiction ended; never below 14', () => {
    const plain = { listed707b: false, caughtAfterJurisdictionEnded: false };
    const late = { listed707b: true, caughtAfterJurisdictionEnded: true };
    expect(kinds([mayTransferAt(16, plain), mayTransferAt(15, late), mayTransferAt(14, late), mayTransferAt(13, late)])).toEqual(['met', 'met', 'met', 'notMet']);
    expect(kinds([mayTransferAt(15, plain), mayTransferAt(15, { ...late, listed707b: false }), mayTransferAt(15, { ...late, caughtAfterJurisdictionEnded: false })])).toEqual(['notMet', 'notMet', 'notMet']);
  });

  test('707(a)(3): trafficking of the youth is weighed since January 1, 2024; 707.2 keeps a case here unless the judge finds otherwise', () => {
    expect(kinds([mustWeighTrafficking(day('2023-12-31')), mustWeighTrafficking(day('2024-01-01'))])).toEqual(['notMet', 'met']);
    expect(kinds([staysBecauseOfVictim(true), staysBecauseOfVictim(false)])).toEqual(['needsJudge', 'notMet']);
  });

  test('790: 14 at the hearing, a felony outside 707(b), no felony wardship before; each bar is named', () => {
    const open = { ageAtHearing: 14, felony: true, listed707b: false, earlierFelonyWardship: false };
    expect(mayBeDeferred(open).kind).toBe('met');
    expect(mayBeDeferred({ ageAtHearing: 13, felony: false, listed707b: true, earlierFelonyWardship: true }).reasons).toHaveLength(4);
    expect(kinds([{ ageAtHearing: 13 }, { felony: false }, { listed707b: true }, { earlierFelonyWardship: true }].map((one) => mayBeDeferred({ ...open, ...one })))).toEqual(['notMet', 'notMet', 'notMet', 'notMet']);
  });

  test('notices: from ten in dependency, from eight under 601 and 602', () => {
    expect(kinds([getsOwnNotice(9, 'dependency'), getsOwnNotice(10, 'dependency'), getsOwnNotice(7, 'juvenileJustice'), getsOwnNotice(8, 'juvenileJustice')])).toEqual(['notMet', 'met', 'notMet', 'met']);
  });
});

describe('when jurisdiction over a ward ends', () => {
  const ward: WardFacts = { bornOn: day('2008-11-21'), listed707b: false, adultTermSevenYears: false, committedOn: null, disposedOn: null, warrantOut: false };
  const ends = (facts: Partial<WardFacts>) => jurisdictionEnds({ ...ward, ...facts }, DEFAULT_SETTINGS).on;

  test('at 21; after a listed offense at 23, and at 25 where the adult terms would be seven years', () => {
    expect([ends({}), ends({ listed707b: true }), ends({ listed707b: true, adultTermSevenYears: true })]).toEqual(['2029-11-21', '2031-11-21', '2033-11-21']);
  });

  test('two years from the secure commitment, only when that is later than the birthday', () => {
    expect(ends({ listed707b: true, committedOn: day('2029-11-21') })).toBe('2031-11-21');
    expect(ends({ listed707b: true, committedOn: day('2029-11-22') })).toBe('2031-11-22');
    expect(ends({ committedOn: day('2029-11-22') })).toBe('2029-11-21');
  });

  test('for a person already 25, two years from the disposition; the day before that birthday not yet', () => {
    expect(ends({ listed707b: true, disposedOn: day('2033-11-21') })).toBe('2035-11-21');
    expect(ends({ listed707b: true, disposedOn: day('2033-11-20') })).toBe('2031-11-21');
  });

  test('it goes on while a warrant is out', () => {
    expect(ends({ warrantOut: true })).toBeNull();
  });
});

describe('birthdays and labels that a court may set', () => {
  const february = { ...DEFAULT_SETTINGS, leapDayBirthday: 'february_28' } as const;

  test('born on February 29: 12 on February 29 of a leap year; in other years on March 1, or on February 28 where the court says so', () => {
    expect([reaches(day('2016-02-29'), 12, DEFAULT_SETTINGS), reaches(day('2016-02-29'), 13, DEFAULT_SETTINGS), reaches(day('2016-02-29'), 13, february)]).toEqual(['2028-02-29', '2029-03-01', '2029-02-28']);
    expect([DEFAULT_SETTINGS, february].map((settings) => ageReached(day('2016-02-29'), day('2029-02-28'), settings))).toEqual([12, 13]);
    expect([DEFAULT_SETTINGS, february].map((settings) => ageReached(day('2016-02-29'), day('2028-02-28'), settings))).toEqual([11, 11]);
  });

  test('the paragraph of 300(b) is (b)(2) on petitions of 2022 and (b)(4) since January 1, 2023, unless the court fixes one', () => {
    const on = (date: string) => exploitationParagraph(day(date), DEFAULT_SETTINGS).text;
    expect([on('2022-12-31'), on('2023-01-01')]).toEqual(['WIC 300(b)(2)', 'WIC 300(b)(4)']);
    expect(exploitationParagraph(day('2026-01-01'), { ...DEFAULT_SETTINGS, exploitationParagraph: '300(b)(2)' }).text).toBe('WIC 300(b)(2)');
  });
});
