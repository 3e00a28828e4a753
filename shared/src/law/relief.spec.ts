import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import { reliefFor, type PetitionForRelief, type Relief } from './relief.ts';
import type { Petition781 } from './us-ca/wic-781.ts';

const ON = localDate('2026-11-24');
const THEFT = { statute: 'PC 487(c)', level: 'felony', state: 'true', enhancements: [], offenseOn: localDate('2025-03-01') } as const;
const ROBBERY = { ...THEFT, statute: 'PC 211' } as const;
const COMPLETED = { newListedFinding: false, substantiallyComplied: true, endedOn: localDate('2026-11-01') };
const PERSON: Petition781 = {
  bornOn: localDate('2008-01-10'),
  on: ON,
  endedOn: localDate('2026-01-10'),
  listedConviction: false,
  allRelieved: false,
  rehabilitated: null,
  barred707b: false,
  stateCommitment: false,
  supervisionEnded: true,
  registers: false,
};
const RECORD = { barred707b: false, registers: false, convictedInAdultCourt: false, listedConvictionSince: false };
const PETITION: PetitionForRelief = {
  on: ON,
  bornOn: localDate('2010-01-10'),
  counts: [THEFT],
  ending: 'open',
  foundOn: null,
  madeWard: true,
  completion: null,
  deferred: null,
  setAside782: null,
  victimThen: null,
  atEighteen: null,
};

const relief = (own: Partial<PetitionForRelief>, settings = DEFAULT_SETTINGS) => reliefFor({ ...PETITION, ...own }, settings);
const short = ({ step, must, answer, cites, next }: Relief) => ({
  step,
  must,
  kind: answer.kind,
  cites: cites.map(({ text }) => text),
  next: next.map(({ cite }) => cite.text),
});

describe('the decision order D0 to D7', () => {
  test('D0: never filed, the agencies seal, by four ways', () => {
    expect(short(relief({ ending: 'never_filed' }))).toEqual({
      step: 'D0',
      must: 'must',
      kind: 'met',
      cites: ['WIC 786.5'],
      next: ['WIC 786.5', 'WIC 827.95', 'WIC 781.5(a)', 'WIC 781.2'],
    });
  });

  test('D1, R1: both findings on every offense come before anything else', () => {
    for (const ending of ['open', 'not_sustained', 'supervision_ended', 'dismissed_without_completion', 'jurisdiction_ended'] as const) {
      expect(short(relief({ ending, foundOn: 'trafficking_236_23' }))).toEqual({
        step: 'D1',
        must: 'must',
        kind: 'met',
        cites: ['PC 236.23(f)'],
        next: [],
      });
    }
    expect(short(relief({ foundOn: 'partner_or_sexual_violence_236_24' })).cites).toEqual(['PC 236.24(f)']);
    expect(relief({ foundOn: 'trafficking_236_23' }).reasons[0]?.words).toBe(
      'Both findings stand on every offense: the court dismisses and orders the relief of 786.',
    );
  });

  test.each(['dismissed_before_adjudication', 'not_sustained'] as const)(
    'D2: %s is sealed under 786(e), never after wardship',
    (ending) => {
      expect(short(relief({ ending, madeWard: false }))).toEqual({
        step: 'D2',
        must: 'must',
        kind: 'met',
        cites: ['WIC 786(e)'],
        next: [],
      });
      expect(short(relief({ ending, madeWard: true }))).toEqual({
        step: 'D5',
        must: 'not',
        kind: 'notMet',
        cites: ['WIC 782(e)', 'In re D.H. (2020)'],
        next: ['WIC 788', 'PC 236.14'],
      });
    },
  );

  test('D3: a deferred entry of judgment seals the court’s records once completed, and nothing before', () => {
    const deferred = { referredOn: localDate('2025-06-01'), on: ON, completed: true };
    expect(short(relief({ ending: 'deferred_entry', deferred }))).toEqual({
      step: 'D3',
      must: 'must',
      kind: 'met',
      cites: ['WIC 793(c)'],
      next: ['WIC 781'],
    });
    expect(short(relief({ ending: 'deferred_entry', deferred: { ...deferred, completed: false } }))).toEqual({
      step: 'D3',
      must: 'not',
      kind: 'notMet',
      cites: ['WIC 793(c)'],
      next: ['PC 236.23(f)', 'WIC 782'],
    });
    expect(relief({ ending: 'deferred_entry' }).step).toBeNull();
    expect(relief({ ending: 'open', deferred }).step).toBeNull();
  });

  test('D4: satisfactorily completed, the court dismisses and seals', () => {
    expect(short(relief({ ending: 'supervision_ended', completion: COMPLETED }))).toEqual({
      step: 'D4',
      must: 'must',
      kind: 'met',
      cites: ['WIC 786(a)'],
      next: [],
    });
    expect(relief({ ending: 'supervision_ended' }).step).toBeNull();
    expect(relief({ ending: 'open', completion: COMPLETED }).step).toBeNull();
  });

  test.each([
    ['2014-12-31', 'not', ['In re O.C. (2019)']],
    ['2015-01-01', 'must', ['WIC 786(a)']],
    ['2015-01-02', 'must', ['WIC 786(a)']],
  ])('D4: probation completed on %s: %s', (endedOn, must, cites) => {
    const answer = short(relief({ ending: 'supervision_ended', completion: { ...COMPLETED, endedOn: localDate(endedOn) } }));
    expect(answer).toMatchObject({ step: 'D4', must, cites, next: must === 'must' ? [] : ['WIC 788', 'PC 236.14'] });
  });

  test('D4: a sustained 707(b) offense at 14 or older bars it, and K.W. forbids the relabelling', () => {
    const barred = { ending: 'supervision_ended', completion: COMPLETED, counts: [ROBBERY] } as const;
    expect(short(relief(barred))).toEqual({
      step: 'D4',
      must: 'not',
      kind: 'notMet',
      cites: ['WIC 786(d)', 'In re K.W. (2020)'],
      next: ['WIC 782', 'WIC 781'],
    });
    // Born on 10 January 2012, the youth was 13 on 1 March 2025.
    expect(relief({ ...barred, bornOn: localDate('2012-01-10') }).must).toBe('must');
    expect(relief({ ...barred, counts: [{ ...ROBBERY, state: 'reduced_misdemeanor' }] }).must).toBe('must');
  });

  // 788(b)(2) leaves out a 707(b) offense at 14 or older, and vacatur is for nonviolent offenses: neither is ever held out where it is closed.
  test.each([
    ['robbery at 15', [ROBBERY], '2010-01-10', ['WIC 781']],
    ['robbery at 13', [ROBBERY], '2012-01-10', ['WIC 788']],
    ['assault by force at 15', [{ ...THEFT, statute: 'PC 245(a)(4)' }], '2010-01-10', ['WIC 781', 'PC 236.14']],
    ['theft at 15', [THEFT], '2010-01-10', ['WIC 788', 'PC 236.14']],
  ] as const)('D5: after %s only the ways that are open are named', (_offense, counts, bornOn, next) => {
    const dismissed = relief({ ending: 'dismissed_without_completion', counts, bornOn: localDate(bornOn) });
    expect(short(dismissed)).toMatchObject({ step: 'D5', must: 'not', next });
  });

  test('D4, O-20: a finding set aside under 782 goes to the judge, or as the setting says', () => {
    const setAside = {
      ending: 'supervision_ended',
      completion: COMPLETED,
      counts: [ROBBERY],
      setAside782: { findingSetAside: true, againstBargain: false },
    } as const;
    expect(short(relief(setAside))).toMatchObject({
      step: 'D4',
      must: 'may',
      kind: 'needsJudge',
      cites: ['WIC 786(d)', 'In re K.W. (2020)'],
    });
    expect(short(relief(setAside, { ...DEFAULT_SETTINGS, finding707bSetAsideUnder782: 'bar_falls' }))).toMatchObject({
      must: 'must',
      cites: ['WIC 786(a)'],
    });
    expect(relief(setAside, { ...DEFAULT_SETTINGS, finding707bSetAsideUnder782: 'bar_stays' }).must).toBe('not');
  });

  test('D5: 782 never seals by itself, nor does supervision that failed', () => {
    const unsealed = {
      step: 'D5',
      must: 'not',
      kind: 'notMet',
      cites: ['WIC 782(e)', 'In re D.H. (2020)'],
      next: ['WIC 788', 'PC 236.14'],
    };
    expect(short(relief({ ending: 'dismissed_without_completion' }))).toEqual(unsealed);
    expect(short(relief({ ending: 'dismissed_without_completion', madeWard: false }))).toEqual(unsealed);
    expect(short(relief({ ending: 'supervision_ended', completion: { ...COMPLETED, substantiallyComplied: false } }))).toEqual(unsealed);
  });

  test('D6: an old nonviolent adjudication is vacated on proof', () => {
    expect(short(relief({ ending: 'jurisdiction_ended' }))).toEqual({
      step: 'D6',
      must: 'must',
      kind: 'needsJudge',
      cites: ['PC 236.14', 'PC 236.15'],
      next: ['WIC 782', 'WIC 788'],
    });
    expect(relief({ ending: 'jurisdiction_ended', victimThen: true }).step).toBe('D6');
    expect(relief({ ending: 'jurisdiction_ended', victimThen: false }).step).toBeNull();
    expect(relief({ ending: 'jurisdiction_ended', counts: [ROBBERY] }).step).toBeNull();
  });

  test('D7: at 18 probation’s duty, else the person’s own petition', () => {
    const past = { ending: 'jurisdiction_ended', victimThen: false } as const;
    expect(short(relief({ ...past, atEighteen: { petition781: PERSON, record788: RECORD } }))).toEqual({
      step: 'D7',
      must: 'must',
      kind: 'met',
      cites: ['WIC 788(c)'],
      next: ['WIC 781'],
    });
    const barred = { ...RECORD, barred707b: true };
    expect(short(relief({ ...past, atEighteen: { petition781: PERSON, record788: barred } }))).toEqual({
      step: 'D7',
      must: 'may',
      kind: 'needsJudge',
      cites: ['WIC 781(a)(1)'],
      next: ['WIC 782'],
    });
    expect(short(relief({ ...past, atEighteen: { petition781: { ...PERSON, registers: true }, record788: barred } }))).toMatchObject({
      step: 'D7',
      must: 'not',
      kind: 'notMet',
    });
    expect(relief({ ending: 'open', atEighteen: { petition781: PERSON, record788: RECORD } }).step).toBeNull();
  });

  test('an open petition matches no step yet', () => {
    expect(short(relief({}))).toEqual({
      step: null,
      must: 'not',
      kind: 'notMet',
      cites: ['WIC 786(a)'],
      next: ['PC 236.23(f)', 'WIC 786(a)'],
    });
  });
});

describe('what each step says', () => {
  test.each<readonly [Partial<PetitionForRelief>, readonly string[]]>([
    [{ ending: 'never_filed' }, ['No petition was filed: the agencies seal.']],
    [{ ending: 'not_sustained', madeWard: false }, ['Nothing was sustained: the court seals.']],
    [{ ending: 'supervision_ended', completion: COMPLETED }, ['Satisfactorily completed: the court dismisses and seals.']],
    [
      { ending: 'supervision_ended', completion: { ...COMPLETED, endedOn: localDate('2014-05-01') } },
      ['Probation completed before 2015 is not reached.'],
    ],
    [
      { ending: 'supervision_ended', completion: COMPLETED, counts: [ROBBERY] },
      ['A 707(b) offense at 14 or older stands sustained.', 'It is not relabelled against a plea bargain to unlock sealing.'],
    ],
    [
      { ending: 'dismissed_without_completion' },
      ['A dismissal alone is not a sealing.', 'After wardship without satisfactory completion neither 786(a) nor 786(e) applies.'],
    ],
    [
      { ending: 'jurisdiction_ended' },
      ['Vacatur on clear and convincing evidence of the direct result.', 'The same for partner or sexual violence.'],
    ],
    [{}, ['The petition has not ended. The finding and sealing after completion are still ahead.']],
  ])('%j', (own, words) => {
    expect(relief(own).reasons.map((reason) => reason.words)).toEqual(words);
  });
});

describe('R4: petition by petition', () => {
  test('one youth, two petitions: one is found, the other was dismissed under 782 and stays unsealed', () => {
    const answers = [relief({ foundOn: 'trafficking_236_23' }), relief({ ending: 'dismissed_without_completion' })];
    expect(answers.map(({ step, must }) => [step, must])).toEqual([
      ['D1', 'must'],
      ['D5', 'not'],
    ]);
  });
});
