import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { mayCompel, PRIVILEGE_HOLDER } from './evid-1038.ts';
import { EXPERT_WORDS } from './evid-1107-5.ts';
import { LINK_TO_THE_ACT, mayUseSexualEvidence } from './evid-1161.ts';
import { mayUseAgainstWitness } from './evid-1162.ts';
import { maySealProstitutionRecord } from './pen-1203-47.ts';
import { mayBeginInterview, mayStay } from './pen-236-21.ts';
import { onFinding, RELINQUISHMENT, RELINQUISHMENT_STEPS, startsRelinquishment } from './pen-29810.ts';
import { CONDOMS_WORDS, isShieldedByReport } from './pen-647-3.ts';
import { mayClearOldLoitering } from './pen-653-29.ts';
import { mayQuestion } from './wic-625-6.ts';
import { NO_DECEPTION } from './wic-625-7.ts';
import { comesBack } from './wic-707-5.ts';

describe('what may be used as evidence', () => {
  test('Evid. 1038: a talk with the caseworker stays closed, but for facts of a crime against the victim, weighed in chambers', () => {
    expect(mayCompel({ factsOfCrimeAgainstVictim: false, weighed: 'outweighs' })).toEqual({
      kind: 'notMet', reasons: [{ words: 'Only relevant facts of a crime against the victim can be compelled.', cite: { code: 'Evid.', text: 'Evid. 1038.1' } }],
    });
    expect(mayCompel({ factsOfCrimeAgainstVictim: true, weighed: null })).toMatchObject({ kind: 'needsJudge', reasons: [{ words: 'The judge weighs it in chambers first.' }] });
    expect(mayCompel({ factsOfCrimeAgainstVictim: true, weighed: 'outweighs' })).toMatchObject({
      kind: 'met', reasons: [{ words: 'The judge weighed it in chambers and orders only those facts.' }],
    });
    expect(mayCompel({ factsOfCrimeAgainstVictim: true, weighed: 'does_not_outweigh' })).toMatchObject({
      kind: 'notMet', reasons: [{ words: 'The judge weighed it in chambers, and the privilege stands.' }],
    });
    expect(PRIVILEGE_HOLDER).toEqual({ words: 'The privilege is the victim’s, or the guardian’s.', cite: { code: 'Evid.', text: 'Evid. 1038.2' } });
  });

  test('Evid. 1107.5: either side may call the expert', () => {
    expect(EXPERT_WORDS).toEqual({
      words: 'An expert may explain what trafficking does to a victim, called by either side.', cite: { code: 'Evid.', text: 'Evid. 1107.5' },
    });
  });

  test('Evid. 1161: the act is no proof against the victim, and sexual history none against the victim’s word', () => {
    expect(mayUseSexualEvidence('liability_for_the_act', true)).toMatchObject({ kind: 'notMet', reasons: [{ cite: { text: 'Evid. 1161(a)' } }] });
    expect(mayUseSexualEvidence('liability_for_the_act', false)).toEqual({ kind: 'met', reasons: [LINK_TO_THE_ACT] });
    expect(LINK_TO_THE_ACT).toMatchObject({ words: 'The act itself must be linked to the trafficking.', cite: { text: 'In re M.D. (2014)' } });
    for (const resulted of [true, false]) {
      expect(mayUseSexualEvidence('credibility', resulted)).toMatchObject({ kind: 'notMet', reasons: [{ cite: { text: 'Evid. 1161(b)' } }] });
      expect(mayUseSexualEvidence('something_else', resulted)).toEqual({ kind: 'met', reasons: [] });
    }
  });

  test.each([[true, true, 'notMet'], [true, false, 'met'], [false, true, 'met'], [false, false, 'met']] as const)(
    'Evid. 1162: victim or witness %s, around that time %s: %s', (victimOrWitnessOfListedCrime, aroundThatTime, kind) => {
      const answer = mayUseAgainstWitness({ victimOrWitnessOfListedCrime, aroundThatTime });
      expect(answer.kind).toBe(kind);
      expect(answer.reasons.map(({ cite }) => cite?.text)).toEqual(kind === 'notMet' ? ['Evid. 1162'] : []);
    },
  );

  test('PC 236.21: the victim is told first; only the support person can be left out', () => {
    expect(mayBeginInterview(true)).toMatchObject({ kind: 'met', reasons: [{ cite: { text: 'PC 236.21' } }] });
    expect(mayBeginInterview(false)).toMatchObject({ kind: 'notMet', reasons: [{ words: 'Before the first interview, explain the right to an advocate and a support person.' }] });
    expect([mayStay('advocate', true), mayStay('advocate', false), mayStay('support_person', false), mayStay('support_person', true)].map(({ kind }) => kind))
      .toEqual(['met', 'met', 'met', 'notMet']);
    expect(mayStay('advocate', true).reasons).toMatchObject([{ words: 'The victim may have this person along.' }]);
    expect(mayStay('support_person', true).reasons).toMatchObject([{ words: 'The support person may be left out because presence would harm the interview.' }]);
  });
});

describe('questioning, and coming back from criminal court', () => {
  test('WIC 625.6, 625.7: counsel first, and no deception', () => {
    expect(mayQuestion(true)).toEqual({ kind: 'met', reasons: [{ words: 'The youth has talked with counsel.', cite: { code: 'WIC', text: 'WIC 625.6' } }] });
    expect(mayQuestion(false)).toMatchObject({ kind: 'notMet', reasons: [{ words: 'No questioning in custody before the youth has talked with counsel.' }] });
    expect(NO_DECEPTION).toEqual({ words: 'No deception in the questioning of a youth in custody.', cite: { code: 'WIC', text: 'WIC 625.7' } });
  });

  test.each([
    [false, true, 'notMet', 'The case was not transferred.'], [true, true, 'met', 'The case comes back to juvenile court.'],
    [true, false, 'notMet', 'Nothing was heard that the alleged victim trafficked or abused the youth.'],
  ] as const)('WIC 707.5: transferred %s, abused by the alleged victim %s: %s', (transferred, allegedVictimAbusedYouth, kind, words) => {
    expect(comesBack({ transferred, allegedVictimAbusedYouth })).toEqual({ kind, reasons: [{ words, cite: { code: 'WIC', text: 'WIC 707.5(b)(2)' } }] });
  });
});

describe('charges that the law keeps from a victim', () => {
  test.each([
    ['PC 647(a)', 'misdemeanor', true], ['PC 647(b)(2)', 'misdemeanor', true], ['PC 372', 'misdemeanor', true], ['PC 653.22(a)', 'misdemeanor', true],
    ['HS 11350(a)', 'misdemeanor', true], ['HS 11378', 'felony', false], ['PC 647(f)', 'misdemeanor', false], ['PC 484', 'misdemeanor', false], ['nothing', 'misdemeanor', false],
  ] as const)('PC 647.3: after a report, %s as a %s: %s', (statute, level, shielded) => expect(isShieldedByReport({ statute, level })).toBe(shielded));

  test('PC 647.3: condoms are no ground', () => {
    expect(CONDOMS_WORDS).toEqual({ words: 'Having condoms is no ground for an arrest.', cite: { code: 'PC', text: 'PC 647.3' } });
  });

  test('PC 653.29 clears the old loitering case and no other', () => {
    expect(mayClearOldLoitering('PC 653.22')).toMatchObject({ kind: 'met', reasons: [{ words: 'The offense is repealed. A petition dismisses and seals the old case.' }] });
    expect(mayClearOldLoitering('PC 647(b)')).toMatchObject({ kind: 'notMet', reasons: [{ words: 'This petition is only for the repealed loitering offense.', cite: { text: 'PC 653.29' } }] });
  });

  // Born on 14 March 2011: 18 on 14 March 2029.
  test.each([
    ['the day before the birthday', '2029-03-13', 'notMet', 'The petition opens at age 18.'],
    ['the birthday', '2029-03-14', 'met', 'Nothing has to be shown about rehabilitation.'],
    ['the day after', '2029-03-15', 'met', 'Nothing has to be shown about rehabilitation.'],
  ])('PC 1203.47 opens with the court’s age: %s', (_when, on, kind, words) => {
    const record = { statute: 'PC 647(b)', bornOn: localDate('2011-03-14'), on: localDate(on) };
    expect(maySealProstitutionRecord(record, DEFAULT_SETTINGS)).toMatchObject({ kind, reasons: [{ words, cite: { text: 'PC 1203.47' } }] });
    expect(maySealProstitutionRecord({ ...record, statute: 'PC 653.22' }, DEFAULT_SETTINGS).kind).toBe(kind);
    expect(maySealProstitutionRecord(record, { ...DEFAULT_SETTINGS, prostitutionRecordSealedFromAge: 17 }).kind).toBe('met');
    expect(maySealProstitutionRecord({ ...record, statute: 'PC 484' }, DEFAULT_SETTINGS)).toMatchObject({
      kind: 'notMet', reasons: [{ words: 'This petition is only for a finding under PC 647(b) or former 653.22.' }],
    });
  });
});

describe('giving up firearms (PC 29810)', () => {
  test.each([['2025-12-31', false], ['2026-01-01', true], ['2026-01-02', true]])('an adjudication of %s starts the steps: %s', (on, starts) => {
    expect(startsRelinquishment(localDate(on))).toBe(starts);
  });

  test('48 hours out of custody, 14 days in custody, four steps', () => {
    expect(RELINQUISHMENT).toEqual({ outOfCustody: { amount: 48, unit: 'hours' }, inCustody: { amount: 14, unit: 'calendarDays' }, cite: { code: 'PC', text: 'PC 29810' } });
    expect(RELINQUISHMENT_STEPS.map(({ cite }) => cite?.text)).toEqual(['PC 29810', 'PC 29810', 'PC 29810', 'PC 29820(d)']);
  });

  test('a finding before adjudication keeps them from beginning; after a set-aside the state is told, if the court’s setting says so', () => {
    expect(onFinding('before_adjudication', DEFAULT_SETTINGS).map(({ words }) => words)).toEqual(['Nothing was sustained: no instruction, no form, no report, no notice.']);
    expect(onFinding('set_aside', DEFAULT_SETTINGS).map(({ words }) => words)).toEqual([
      'The steps stop; nothing more is asked of the youth.', 'The Department of Justice is told that no sustained petition remains.',
    ]);
    expect(onFinding('set_aside', { ...DEFAULT_SETTINGS, tellDojOfSetAside: false })).toHaveLength(1);
  });
});
