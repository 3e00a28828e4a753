import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { COMMAND_FOR_RESULT, isHearingResult } from '../../workflow/hearing.ts';
import { NEXT_STEP, type NextStep } from '../../vocabulary/next-step.ts';
import { findingsWanted, type EnteredFinding } from './findings-wanted.ts';
import { sayTried } from './late-entry.ts';
import { missingInRecord, type EnteredNext, type RecordedMatter } from './record-missing.ts';
import { endsTheDay, missingNext, RESULT_PARTS } from './result-parts.ts';

const NOTICE: EnteredFinding = { kind: 'notice_given', answer: 'made', facts: null };
const NEXT: EnteredNext = { step: 'date', sessionId: 's', queueReason: null, noneReason: null };
const GROUND = { type: 'progress_review', mode: 'in_person', isInCustody: false, needsInterpreter: false, hasOthers: false } as const;

const WHOLE: RecordedMatter = {
  result: 'heard',
  roll: [
    { role: 'youth', words: 'The youth', attendance: 'present' },
    { role: 'minors_counsel', words: 'Counsel for the youth', attendance: 'remote' },
  ],
  next: NEXT,
  findings: [NOTICE],
  wanted: findingsWanted(GROUND, DEFAULT_SETTINGS),
  missed: {
    startsAt: 540,
    expectedAt: null,
    now: 550,
    wasCalledTwice: false,
    hasAdvocate: false,
    triedAdvocate: false,
    hasOfficer: false,
    triedOfficer: false,
  },
  absentBecause: null,
  triedBefore: null,
  remoteConsentStands: false,
  onRecord: { petitions: ['filed'], jurisdictionEnded: false, caseState: 'open', isElsewhere: false },
  settings: DEFAULT_SETTINGS,
};
const missing = (words: Partial<RecordedMatter>) => missingInRecord({ ...WHOLE, ...words }).map(({ need }) => need);

test('nothing is missing when the three parts are there', () => {
  expect(missing({})).toEqual([]);
});

test('everything that is missing is said at once', () => {
  expect(missing({ roll: [{ role: 'youth', words: 'The youth', attendance: 'expected' }], findings: [], next: null })).toEqual([
    'roll',
    'finding.notice_given',
    'nextStep',
  ]);
});

describe('what comes next', () => {
  const RESULTS = Object.keys(COMMAND_FOR_RESULT).filter(isHearingResult);
  const STEPS: readonly NextStep[] = Object.keys(NEXT_STEP).filter((key): key is NextStep => Object.hasOwn(NEXT_STEP, key));

  test('a matter that stays in the line of today has no next step, every other one has', () => {
    expect(RESULTS.filter((result) => !endsTheDay(result))).toEqual(['trailed', 'second_call']);
    expect(RESULTS.filter((result) => missingNext(result, null) === null)).toEqual(['trailed', 'second_call']);
  });

  test.each(RESULTS)('%s takes its own steps and no other', (result) => {
    expect(STEPS.filter((step) => missingNext(result, step) === null)).toEqual(RESULT_PARTS[result].nextSteps);
  });

  test.each([
    ['a date without its session', { ...NEXT, sessionId: null }, 'next.sessionId'],
    ['the queue without what is waited for', { ...NEXT, step: 'queue' }, 'next.queueReason'],
    ['nothing further without why', { ...NEXT, step: 'none' }, 'next.noneReason'],
    ['nothing further, dismissed, while the petition goes on', { ...NEXT, step: 'none', noneReason: 'dismissed' }, 'next.noneReason'],
  ] as const)('%s', (_what, next, need) => {
    expect(missing({ next })).toEqual([need]);
  });
});

describe('restraints', () => {
  const inCustody = findingsWanted({ ...GROUND, isInCustody: true }, DEFAULT_SETTINGS);
  const found = (facts: string | null, answer: 'made' | 'not_made' = 'made') => [NOTICE, { kind: 'restraints', answer, facts } as const];

  test('are none unless somebody finds the need', () => {
    expect(inCustody.find(({ kind }) => kind === 'restraints')).toEqual({ kind: 'restraints', mustBeAnswered: false, default: 'not_made' });
    expect(missing({ wanted: inCustody })).toEqual([]);
  });

  test('need facts of this youth, and blank facts are none (WIC 210.6)', () => {
    expect([missing({ findings: found(null) }), missing({ findings: found('  ') })]).toEqual([
      ['finding.restraints'],
      ['finding.restraints'],
    ]);
    expect(missing({ findings: found('In custody she struck an officer yesterday; a lighter form was tried.') })).toEqual([]);
    expect(missing({ findings: found(null, 'not_made') })).toEqual([]);
  });
});

describe('findings', () => {
  const kinds = (words: Partial<Parameters<typeof findingsWanted>[0]>) =>
    findingsWanted({ ...GROUND, ...words }, DEFAULT_SETTINGS).map(({ kind }) => kind);

  test('are asked for where the law wants them', () => {
    expect(kinds({})).not.toContain('reasonable_efforts');
    expect(kinds({ type: 'disposition' })).toEqual(
      expect.arrayContaining(['reasonable_efforts', 'joint_assessment_241_1', 'appeal_advised']),
    );
    expect([kinds({ mode: 'remote' }).includes('remote_consent'), kinds({}).includes('remote_consent')]).toEqual([true, false]);
    expect([kinds({ needsInterpreter: true }).includes('interpreter_sworn'), kinds({}).includes('interpreter_sworn')]).toEqual([
      true,
      false,
    ]);
    expect([kinds({ hasOthers: true }).includes('persons_excluded'), kinds({}).includes('persons_excluded')]).toEqual([true, false]);
  });

  test('notice is given or waived', () => {
    expect(missing({ findings: [{ kind: 'notice_waived', answer: 'made', facts: 'By counsel for the youth.' }] })).toEqual([]);
  });

  test('an answer that a finding does not know is no answer', () => {
    expect(missing({ findings: [{ ...NOTICE, answer: 'reserved' }] })).toEqual(['finding.notice_given']);
  });

  test('a court may ask for less, and a matter that is not heard asks for none', () => {
    expect(missing({ findings: [], wanted: findingsWanted(GROUND, { ...DEFAULT_SETTINGS, findingsRequired: [] }) })).toEqual([]);
    expect(missing({ findings: [], result: 'off_calendar', next: { ...NEXT, step: 'queue', queueReason: 'transfer' } })).toEqual([]);
  });
});

describe('a youth by video', () => {
  const roll = [{ role: 'youth', words: 'The youth', attendance: 'remote' }] as const;

  test('is heard with a consent, that stands or is found (WIC 679.5)', () => {
    expect(missing({ roll })).toEqual(['remoteConsent']);
    expect(missing({ roll, remoteConsentStands: true })).toEqual([]);
    expect(missing({ roll, findings: [NOTICE, { kind: 'remote_consent', answer: 'made', facts: null }] })).toEqual([]);
  });
});

test('an absence is measured by the grace, unless the judge gives a reason', () => {
  const away = { result: 'away', next: { ...NEXT, step: 'queue', queueReason: 'counsel_to_set' }, findings: [] } as const;

  expect(missing(away)).toEqual(['graceHasPassed', 'calledTwice']);
  expect(missing({ ...away, absentBecause: 'Counsel says the youth left the county.' })).toEqual([]);
});

describe('an absence that is entered later', () => {
  const away = { result: 'away', next: { ...NEXT, step: 'queue', queueReason: 'counsel_to_set' }, findings: [] } as const;
  const tried = { who: 'The advocate', how: 'By phone, twice' };

  test('says who was tried and how, both', () => {
    expect(missing({ ...away, triedBefore: { who: null, how: null } })).toEqual(['trueTimes.triedWho', 'trueTimes.triedHow']);
    expect(missing({ ...away, triedBefore: { ...tried, how: null } })).toEqual(['trueTimes.triedHow']);
    expect(missing({ ...away, triedBefore: tried })).toEqual([]);
    expect(sayTried(tried)).toBe('Tried before: The advocate. How: By phone, twice.');
    expect(sayTried({ ...tried, who: null })).toBeNull();
  });

  test('not where the day has noted it, the judge gives a reason, or the court asks for no such try', () => {
    const nothing = { ...away, triedBefore: { who: null, how: null } };
    expect(missing({ ...nothing, missed: { ...WHOLE.missed, triedOfficer: true } })).toEqual([]);
    expect(missing({ ...nothing, absentBecause: 'The hall says the youth left.' })).toEqual([]);
    expect(missing({ ...nothing, settings: { ...DEFAULT_SETTINGS, triedBeforeAbsent: false } })).toEqual([]);
  });
});
