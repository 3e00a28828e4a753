import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { ChargedCount } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { gateOf } from './pen-667-5-c.ts';
import { coversCriminalCourt } from './wic-604.ts';
import { INFORMAL_SUPERVISION } from './wic-654-2.ts';
import { declaredMisdemeanor, mayDeclareMisdemeanor } from './wic-700-3.ts';
import { levelDeclared } from './wic-702.ts';
import { makesWard, SUPERVISIONS } from './wic-725.ts';
import { restitutionNoticeDue } from './wic-730-7.ts';
import { maySendLetter, NEUTRAL_LETTER, victimLetterDue } from './wic-742.ts';
import { mayChangeOrder } from './wic-775.ts';
import { noticeGiven, toBeTold } from './wic-776.ts';
import { hearingOnPetitionToChange } from './wic-778.ts';

const ASSAULT: ChargedCount = { statute: 'PC 245(a)(4)', level: 'wobbler', state: 'alleged', enhancements: [{ code: 'PC 12022.7', state: 'charged' }] };

describe('R14: an order is changed by an order, after notice', () => {
  const FACTS = { hasCounsel: true, told: ['probation', 'prosecutor', 'youth_counsel'], underJurisdiction: true, relabels: false } as const;

  test('G-NOTICE776: probation, the prosecutor and counsel; without counsel the youth and a parent', () => {
    expect(toBeTold(true)).toEqual(['probation', 'prosecutor', 'youth_counsel']);
    expect(toBeTold(false)).toEqual(['probation', 'prosecutor', 'youth', 'parent']);
    expect(noticeGiven(FACTS)).toEqual({ kind: 'met', reasons: [{ words: 'Notice was given.', cite: { code: 'WIC', text: 'WIC 776' } }] });
    expect(noticeGiven({ hasCounsel: true, told: ['prosecutor'] }).reasons.map(({ words }) => words)).toEqual([
      'Give notice to probation before the order is changed.', 'Give notice to the youth’s counsel before the order is changed.',
    ]);
    expect(noticeGiven({ hasCounsel: false, told: [] }).reasons.map(({ words }) => words)).toEqual([
      'Give notice to probation before the order is changed.', 'Give notice to the prosecutor before the order is changed.',
      'Give notice to the youth before the order is changed.', 'Give notice to a parent or guardian before the order is changed.',
    ]);
    expect(noticeGiven({ hasCounsel: false, told: [] }).kind).toBe('notMet');
  });

  test('WIC 775: the court changes its own order while it has jurisdiction; afterwards the judge decides whether it still may', () => {
    expect(mayChangeOrder(FACTS)).toMatchObject({ kind: 'met', reasons: [{ words: 'The court may change its order.', cite: { text: 'WIC 775' } }] });
    expect(mayChangeOrder({ ...FACTS, underJurisdiction: false })).toMatchObject({
      kind: 'needsJudge', reasons: [{ words: 'The case has ended. Whether the court may still change its order is for the judge.' }],
    });
    expect(mayChangeOrder({ ...FACTS, told: ['probation', 'prosecutor'] })).toMatchObject({ kind: 'notMet', reasons: [{ cite: { text: 'WIC 776' } }] });
  });

  test('K.W.: a robbery is not relabelled to unlock sealing, with or without notice', () => {
    expect(mayChangeOrder({ ...FACTS, relabels: true })).toEqual({
      kind: 'notMet', reasons: [{ words: 'An offense is not relabelled against a plea bargain to unlock sealing.', cite: { code: 'Case', text: 'In re K.W. (2020)' } }],
    });
  });

  test('WIC 778: everything that a petition to change an order lacks is named', () => {
    const whole = { isWard: true, verified: true, changedCircumstanceOrNewEvidence: true, bestInterestMayBePromoted: true };
    expect(hearingOnPetitionToChange(whole)).toEqual({ kind: 'met', reasons: [{ words: 'A hearing is set.', cite: { code: 'WIC', text: 'WIC 778' } }] });
    const empty = { isWard: false, verified: false, changedCircumstanceOrNewEvidence: false, bestInterestMayBePromoted: false };
    expect(hearingOnPetitionToChange(empty)).toMatchObject({ kind: 'notMet', reasons: [
      { words: 'The youth is no longer a ward.' }, { words: 'The petition is not verified.' }, { words: 'It shows neither a changed circumstance nor new evidence.' },
      { words: 'It does not show that the change may be in the youth’s best interest.' },
    ] });
    for (const key of Object.keys(whole)) expect(hearingOnPetitionToChange({ ...whole, [key]: false }).reasons).toHaveLength(1);
  });
});

describe('what is no felony', () => {
  test('WIC 700.3: only a wobbler that is before the court is declared a misdemeanor', () => {
    expect(mayDeclareMisdemeanor(ASSAULT)).toMatchObject({ kind: 'met', reasons: [{ words: 'A wobbler may be declared a misdemeanor at any stage.' }] });
    expect(mayDeclareMisdemeanor({ ...ASSAULT, state: 'stricken' })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'The count is no longer before the court.' }] });
    for (const level of ['felony', 'misdemeanor', 'infraction'] as const) {
      expect(mayDeclareMisdemeanor({ ...ASSAULT, level })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'Only an offense that may be either is declared a misdemeanor.', cite: { text: 'WIC 700.3' } }] });
    }
  });

  test('trap iv: the declaration opens the gate, before and after a finding', () => {
    expect(gateOf(ASSAULT).gate).toBe('undetermined');
    expect(declaredMisdemeanor(ASSAULT)).toEqual({ ...ASSAULT, level: 'misdemeanor' });
    expect(gateOf(declaredMisdemeanor(ASSAULT)).gate).toBe('eligible');
    expect(declaredMisdemeanor({ ...ASSAULT, state: 'true' })).toEqual({ ...ASSAULT, level: 'misdemeanor', state: 'reduced_misdemeanor' });
    expect(gateOf(declaredMisdemeanor({ ...ASSAULT, state: 'true' })).gate).toBe('eligible');
  });

  test('WIC 702: a sustained wobbler waits for the court’s word', () => {
    expect(levelDeclared({ level: 'wobbler', state: 'true' })).toEqual({
      kind: 'needsJudge', reasons: [{ words: 'Declare whether this offense is a felony or a misdemeanor.', cite: { code: 'WIC', text: 'WIC 702' } }],
    });
    const settled = [{ level: 'wobbler', state: 'alleged' }, { level: 'wobbler', state: 'reduced_misdemeanor' }, { level: 'felony', state: 'true' }] as const;
    for (const count of settled) expect(levelDeclared(count)).toEqual({ kind: 'met', reasons: [] });
  });
});

describe('R16 and the kinds of supervision', () => {
  test.each([[true, true, 'met'], [true, false, 'notMet'], [false, false, 'met'], [false, true, 'met']] as const)(
    'certified %s, criminal court named %s: %s', (certifiedFromCriminalCourt, namesCriminalCourt, kind) => {
      const answer = coversCriminalCourt({ certifiedFromCriminalCourt, namesCriminalCourt });
      expect(answer.kind).toBe(kind);
      expect(answer.reasons.map(({ words, cite }) => `${words} ${cite?.text}`)).toEqual(
        kind === 'met' ? [] : ['The case was certified from criminal court. Name that court: its record of the case is sealed too. WIC 604(e)'],
      );
    },
  );

  test('786(a) names three supervisions, and only one makes a ward', () => {
    expect(SUPERVISIONS.map(({ kind, paragraph }) => [kind, paragraph.text, makesWard(kind)])).toEqual([
      ['informal_654_2', 'WIC 786(a)(1)', false], ['nonward_725', 'WIC 786(a)(2)', false], ['ward_probation', 'WIC 786(a)(3)', true],
    ]);
    expect(SUPERVISIONS[0]).toBe(INFORMAL_SUPERVISION);
  });
});

describe('letters to a victim', () => {
  const LETTER = { asked: true, sealed: false, judgeApproved: false };

  test('60 days: the outcome from the end of the case, restitution from the order', () => {
    // From 1 December 2026: 30 days to the 31st, 29 more to 29 January, so the 60th day is 30 January 2027.
    expect(victimLetterDue(localDate('2026-12-01'))).toEqual({ due: '2027-01-30', cite: { code: 'WIC', text: 'WIC 742(a)' } });
    expect(restitutionNoticeDue(localDate('2026-12-01'))).toEqual({ due: '2027-01-30', cite: { code: 'WIC', text: 'WIC 730.7(b)' } });
    expect(restitutionNoticeDue(null)).toBeNull();
  });

  test('O-19: neutral words, before the seal or with the judge’s approval', () => {
    expect(NEUTRAL_LETTER).toBe('The case has ended. No restitution is ordered.');
    expect(maySendLetter(LETTER, DEFAULT_SETTINGS)).toMatchObject({ kind: 'met', reasons: [{ words: 'Only that the case has ended and that no restitution is ordered.' }] });
    expect(maySendLetter({ ...LETTER, sealed: true }, DEFAULT_SETTINGS)).toMatchObject({ kind: 'needsJudge', reasons: [{ words: 'The record is sealed. The judge decides whether a letter still leaves.' }] });
    expect(maySendLetter({ ...LETTER, sealed: true, judgeApproved: true }, DEFAULT_SETTINGS).kind).toBe('met');
    expect(maySendLetter({ ...LETTER, asked: false }, DEFAULT_SETTINGS)).toMatchObject({ kind: 'notMet', reasons: [{ words: 'No victim asked for the outcome.', cite: { text: 'WIC 742(a)' } }] });
    expect(maySendLetter(LETTER, { ...DEFAULT_SETTINGS, victimLetter: 'none' })).toMatchObject({ kind: 'notMet', reasons: [{ words: 'This court sends no letter about a sealed case.', cite: { text: 'WIC 786(b)' } }] });
  });
});
