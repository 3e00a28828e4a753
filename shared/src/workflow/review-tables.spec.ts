import { describe, expect, test } from '@jest/globals';
import { met, needsJudge, notMet } from '../law/answer.ts';
import { addDays, localDate } from '../time/local-date.ts';
import { ACCESS_GRANT, type AccessGrantFacts } from './access-grant.ts';
import { ACCESS_REQUEST, type AccessRequestFacts } from './access-request.ts';
import { DUTY_OF_PROBATION_AT_18, type DutyAt18Facts } from './duty-at-18.ts';
import { decide, type Decision } from './machine.ts';
import { PETITION_AFTER_REVIEW, type PetitionAfterReviewFacts } from './petition-after-review.ts';
import { INTERESTS_OF_JUSTICE, PETITION_COMPLETION, type CompletionStepFacts } from './petition-relief.ts';
import { aHoldIsOpen, RECORD_HOLD, type RecordHoldFacts } from './record-hold.ts';
import { REFILING_REQUEST, type RefilingRequestFacts } from './refiling-request.ts';
import { needsOf, rowsOf, type TableRow } from './testing/table-rows.ts';
import { TRAFFICKING_FINDING, type FindingReviewFacts, type FindingStepFacts } from './trafficking-finding.ts';
import { VACATED_PETITION, VACATUR, type VacaturFacts } from './vacatur.ts';

const NO = notMet({ words: 'No.', cite: null });
const ASK = needsJudge({ words: 'The judge decides.', cite: null });

const REQUEST: AccessRequestFacts = {
  saysWhyAndWhen: true,
  personIsNotified: true,
  attorneyOfRecordIsNotified: true,
  appearanceIsAsked: false,
  responseIsIn: true,
  responseTimeIsOver: true,
  hearingIsNamed: true,
  judgeReadTheFile: true,
  necessityIsShown: true,
  limitsAreStated: true,
  purposeIsServed: true,
};
const LOOK: AccessGrantFacts = { answer: met(), isLogged: true, purposeIsServed: true };
const REFILING: RefilingRequestFacts = {
  access: met(),
  filedOn: localDate('2027-03-01'),
  lastDay: localDate('2027-03-01'),
  jeopardyAttached: false,
  circumstancesSuffice: true,
  judgeOpensTheWay: false,
};
const HOLD: RecordHoldFacts = { ground: 'appeal', groundIsOver: true };
const REVIEWED: PetitionAfterReviewFacts = { findingIsReversed: true, newOrderSaysWhoMayLook: true };
const VACATE: VacaturFacts = {
  available: met(),
  isSworn: true,
  agencyIsServed: true,
  answerIsIn: false,
  answerTimeIsOver: true,
  findingsAreMade: true,
};
const COMPLETED: CompletionStepFacts = { completion: met(), barredBy707b: false };
const AT_18: DutyAt18Facts = {
  isEighteen: true,
  somethingIsUnsealed: true,
  isExcluded: false,
  reasonsAreWritten: true,
  copyGivenOn: localDate('2026-12-01'),
  filedOn: localDate('2026-12-31'),
  prosecutorNotifiedOn: localDate('2027-01-04'),
  hearingOn: localDate('2027-01-19'),
};

const ROWS: readonly TableRow[] = [
  ...rowsOf('request', ACCESS_REQUEST, {
    facts: REQUEST,
    starts: ['none'],
    exceptions: { setHearing: { ...REQUEST, appearanceIsAsked: true } },
  }),
  ...rowsOf('look', ACCESS_GRANT, { facts: LOOK, starts: ['none'] }),
  ...rowsOf('filing again', REFILING_REQUEST, { facts: REFILING, starts: ['none'] }),
  ...rowsOf('hold', RECORD_HOLD, { facts: HOLD, starts: ['none'] }),
  ...rowsOf('after a review', PETITION_AFTER_REVIEW, { facts: REVIEWED, starts: ['dismissed_trafficking', 'sealed'] }),
  ...rowsOf('vacatur', VACATUR, { facts: VACATE, starts: ['none'], exceptions: { oppose: { ...VACATE, answerIsIn: true } } }),
  ...rowsOf('vacated', VACATED_PETITION, {
    facts: { vacaturIsGranted: true },
    starts: ['sustained', 'disposed', 'completed', 'closed', 'dismissed_782'],
  }),
  ...rowsOf('completion', PETITION_COMPLETION, {
    facts: COMPLETED,
    starts: ['disposed'],
    exceptions: { close: { ...COMPLETED, completion: NO } },
  }),
  ...rowsOf('interests of justice', INTERESTS_OF_JUSTICE, {
    facts: { reasonsAreStated: true },
    starts: ['filed', 'pre_jurisdiction', 'sustained', 'disposed', 'completed', 'closed'],
  }),
  ...rowsOf('at 18', DUTY_OF_PROBATION_AT_18, {
    facts: AT_18,
    starts: ['none'],
    exceptions: { refuse: { ...AT_18, isExcluded: true } },
  }),
];

describe('each row after the finding', () => {
  test.each(ROWS.map((row) => [row.title, row] as const))(
    '%s is taken, belongs to its seats, and every other command from there is absent',
    (_title, row) => {
      const [decided, expected] = row.taken();

      expect(decided).toEqual(expected);
      expect(row.notYours().every((kind) => kind === 'notYours')).toBe(true);
      expect(row.absent().every((kind) => kind === 'absent')).toBe(true);
      expect(row.unreached()).toEqual([]);
    },
  );
});

describe('a request to look into a sealed file, each need unmet', () => {
  test.each<[string, () => Decision<unknown>]>([
    ['saysWhyAndWhen', () => decide(ACCESS_REQUEST, 'none', 'file', { ...REQUEST, saysWhyAndWhen: false }, 'prosecutor')],
    ['bothAreNotified', () => decide(ACCESS_REQUEST, 'filed', 'notify', { ...REQUEST, personIsNotified: false }, 'courtroom_clerk')],
    [
      'bothAreNotified',
      () => decide(ACCESS_REQUEST, 'filed', 'notify', { ...REQUEST, attorneyOfRecordIsNotified: false }, 'sealing_clerk'),
    ],
    ['appearanceIsAsked', () => decide(ACCESS_REQUEST, 'response_open', 'setHearing', REQUEST, 'courtroom_clerk')],
    [
      'hearingIsNamed',
      () =>
        decide(
          ACCESS_REQUEST,
          'response_open',
          'setHearing',
          { ...REQUEST, appearanceIsAsked: true, hearingIsNamed: false },
          'courtroom_clerk',
        ),
    ],
    ['noAppearanceIsAsked', () => decide(ACCESS_REQUEST, 'response_open', 'review', { ...REQUEST, appearanceIsAsked: true }, 'judge')],
    [
      'responseIsInOrTimeIsOver',
      () => decide(ACCESS_REQUEST, 'response_open', 'review', { ...REQUEST, responseIsIn: false, responseTimeIsOver: false }, 'judge'),
    ],
    ['judgeReadTheFile', () => decide(ACCESS_REQUEST, 'under_review', 'grant', { ...REQUEST, judgeReadTheFile: false }, 'judge')],
    ['judgeReadTheFile', () => decide(ACCESS_REQUEST, 'under_review', 'deny', { ...REQUEST, judgeReadTheFile: false }, 'judge')],
    ['necessityIsShown', () => decide(ACCESS_REQUEST, 'under_review', 'grant', { ...REQUEST, necessityIsShown: false }, 'judge')],
    ['limitsAreStated', () => decide(ACCESS_REQUEST, 'under_review', 'grant', { ...REQUEST, limitsAreStated: false }, 'judge')],
    ['purposeIsServed', () => decide(ACCESS_REQUEST, 'granted_with_limits', 'close', { ...REQUEST, purposeIsServed: false }, 'system')],
  ])('%s', (need, act) => {
    expect(needsOf(act())).toEqual([need]);
  });

  test('silence is enough once the ten days are over, and a response is enough before', () => {
    const silent = { ...REQUEST, responseIsIn: false };
    const early = { ...REQUEST, responseTimeIsOver: false };

    expect(decide(ACCESS_REQUEST, 'response_open', 'review', silent, 'judge').kind).toBe('taken');
    expect(decide(ACCESS_REQUEST, 'response_open', 'review', early, 'judge').kind).toBe('taken');
  });
});

describe('the other tables, each need unmet', () => {
  test.each<[string, () => Decision<unknown>]>([
    ['listAllowsIt', () => decide(ACCESS_GRANT, 'none', 'open', { ...LOOK, answer: NO }, 'sealing_clerk')],
    ['listAllowsIt', () => decide(ACCESS_GRANT, 'none', 'open', { ...LOOK, answer: ASK }, 'sealing_clerk')],
    ['isLogged', () => decide(ACCESS_GRANT, 'none', 'open', { ...LOOK, isLogged: false }, 'judge')],
    ['purposeIsServed', () => decide(ACCESS_GRANT, 'open', 'expire', { ...LOOK, purposeIsServed: false }, 'system')],
    ['accessIsOpen', () => decide(REFILING_REQUEST, 'none', 'file', { ...REFILING, access: NO }, 'prosecutor')],
    ['noJeopardy', () => decide(REFILING_REQUEST, 'none', 'file', { ...REFILING, jeopardyAttached: true }, 'prosecutor')],
    ['inTime', () => decide(REFILING_REQUEST, 'none', 'file', { ...REFILING, filedOn: addDays(REFILING.lastDay, 1) }, 'prosecutor')],
    ['judgeOpensTheWay', () => decide(REFILING_REQUEST, 'filed', 'grant', { ...REFILING, access: ASK }, 'judge')],
    ['circumstancesSuffice', () => decide(REFILING_REQUEST, 'filed', 'grant', { ...REFILING, circumstancesSuffice: false }, 'judge')],
    ['groundIsNamed', () => decide(RECORD_HOLD, 'none', 'place', { ...HOLD, ground: null }, 'judge')],
    ['groundIsOver', () => decide(RECORD_HOLD, 'open', 'end', { ...HOLD, groundIsOver: false }, 'judge')],
    ['findingIsReversed', () => decide(PETITION_AFTER_REVIEW, 'sealed', 'reopen', { ...REVIEWED, findingIsReversed: false }, 'judge')],
    [
      'newOrderSaysWhoMayLook',
      () => decide(PETITION_AFTER_REVIEW, 'sealed', 'reopen', { ...REVIEWED, newOrderSaysWhoMayLook: false }, 'judge'),
    ],
    ['isAvailable', () => decide(VACATUR, 'none', 'file', { ...VACATE, available: NO }, 'minors_counsel')],
    ['isSworn', () => decide(VACATUR, 'none', 'file', { ...VACATE, isSworn: false }, 'minors_counsel')],
    ['agencyIsServed', () => decide(VACATUR, 'filed', 'serve', { ...VACATE, agencyIsServed: false }, 'minors_counsel')],
    ['noAnswerInTime', () => decide(VACATUR, 'served', 'noOpposition', { ...VACATE, answerTimeIsOver: false }, 'system')],
    ['noAnswerInTime', () => decide(VACATUR, 'served', 'noOpposition', { ...VACATE, answerIsIn: true }, 'system')],
    ['answerIsIn', () => decide(VACATUR, 'served', 'oppose', VACATE, 'prosecutor')],
    ['findingsAreMade', () => decide(VACATUR, 'unopposed', 'grant', { ...VACATE, findingsAreMade: false }, 'judge')],
    ['vacaturIsGranted', () => decide(VACATED_PETITION, 'closed', 'vacate', { vacaturIsGranted: false }, 'judge')],
    ['isSatisfactory', () => decide(PETITION_COMPLETION, 'disposed', 'dismiss', { ...COMPLETED, completion: NO }, 'judge')],
    ['notBarredBy707b', () => decide(PETITION_COMPLETION, 'disposed', 'dismiss', { ...COMPLETED, barredBy707b: true }, 'judge')],
    ['sectionDoesNotReachIt', () => decide(PETITION_COMPLETION, 'disposed', 'close', COMPLETED, 'judge')],
    ['reasonsAreStated', () => decide(INTERESTS_OF_JUSTICE, 'sustained', 'dismiss', { reasonsAreStated: false }, 'judge')],
    ['isEighteen', () => decide(DUTY_OF_PROBATION_AT_18, 'none', 'fallDue', { ...AT_18, isEighteen: false }, 'system')],
    ['somethingIsUnsealed', () => decide(DUTY_OF_PROBATION_AT_18, 'none', 'fallDue', { ...AT_18, somethingIsUnsealed: false }, 'system')],
    ['isNotExcluded', () => decide(DUTY_OF_PROBATION_AT_18, 'due', 'giveCopy', { ...AT_18, isExcluded: true }, 'probation_officer')],
    [
      'reasonsAreWritten',
      () => decide(DUTY_OF_PROBATION_AT_18, 'due', 'sayWhyNot', { ...AT_18, reasonsAreWritten: false }, 'probation_officer'),
    ],
    ['isNotExcluded', () => decide(DUTY_OF_PROBATION_AT_18, 'noticed', 'seal', { ...AT_18, isExcluded: true }, 'judge')],
    ['isExcluded', () => decide(DUTY_OF_PROBATION_AT_18, 'noticed', 'refuse', AT_18, 'judge')],
  ])('%s', (need, act) => {
    expect(needsOf(act())).toEqual([need]);
  });

  test('a 707(b) bar closes the petition without a seal although supervision was completed', () => {
    expect(decide(PETITION_COMPLETION, 'disposed', 'close', { ...COMPLETED, barredBy707b: true }, 'judge').kind).toBe('taken');
  });

  test('nobody prolongs supervision so that sealing waits (WIC 786(c)(1))', () => {
    const commands = new Set(PETITION_COMPLETION.map(([, command]) => command));

    expect([...commands]).toEqual(['dismiss', 'close']);
  });
});

describe('the days of probation’s duty at 18', () => {
  // Filed on 31 December: 30 days before is 1 December. Heard on 19 January: 15 days before is 4 January.
  test.each([
    ['2026-11-30', true],
    ['2026-12-01', true],
    ['2026-12-02', false],
  ])('a copy given on %s is in time: %s', (day, inTime) => {
    const decision = decide(DUTY_OF_PROBATION_AT_18, 'copy_given', 'file', { ...AT_18, copyGivenOn: localDate(day) }, 'probation_officer');

    expect(needsOf(decision)).toEqual(inTime ? [] : ['copyInTime']);
  });

  test.each([
    ['2027-01-03', true],
    ['2027-01-04', true],
    ['2027-01-05', false],
  ])('notice to the prosecutor on %s is in time: %s', (day, inTime) => {
    const decision = decide(DUTY_OF_PROBATION_AT_18, 'noticed', 'seal', { ...AT_18, prosecutorNotifiedOn: localDate(day) }, 'judge');

    expect(needsOf(decision)).toEqual(inTime ? [] : ['noticeInTime']);
  });

  test('without a copy or a notice nothing is filed or decided', () => {
    expect(needsOf(decide(DUTY_OF_PROBATION_AT_18, 'copy_given', 'file', { ...AT_18, copyGivenOn: null }, 'probation_officer'))).toEqual([
      'copyInTime',
    ]);
    expect(needsOf(decide(DUTY_OF_PROBATION_AT_18, 'noticed', 'seal', { ...AT_18, prosecutorNotifiedOn: null }, 'judge'))).toEqual([
      'noticeInTime',
    ]);
  });
});

describe('the day of a request to file again', () => {
  test.each([
    ['2027-02-26', []],
    ['2027-03-01', []],
    ['2027-03-02', ['inTime']],
  ])('filed on %s', (day, lacking) => {
    expect(needsOf(decide(REFILING_REQUEST, 'none', 'file', { ...REFILING, filedOn: localDate(day) }, 'prosecutor'))).toEqual(lacking);
  });

  test('after a trafficking finding it reaches the judge and is granted only when the judge opens the way (O-7)', () => {
    const asked = { ...REFILING, access: ASK };

    expect(decide(REFILING_REQUEST, 'none', 'file', asked, 'prosecutor').kind).toBe('taken');
    expect(decide(REFILING_REQUEST, 'filed', 'grant', { ...asked, judgeOpensTheWay: true }, 'judge').kind).toBe('taken');
  });
});

describe('a finding under review', () => {
  const MADE: FindingStepFacts = {
    mayAssert: met(),
    petitionIsLive: false,
    hearingIsNamed: true,
    matterWasCalled: true,
    youthWasAdvised: true,
    countsFound: 1,
    missing: [],
    reviewTimeIsOver: false,
  };
  const REVIEW: FindingReviewFacts = {
    way: 'appeal',
    isRemanded: false,
    noticeIsGiven: false,
    errorIsOfRecording: false,
    everyHolderIsSentTheCorrection: false,
  };
  const asked = (review: Partial<FindingReviewFacts>): FindingStepFacts => ({ ...MADE, review: { ...REVIEW, ...review } });

  test('somebody asks by a way the law knows, or there is no review', () => {
    expect(needsOf(decide(TRAFFICKING_FINDING, 'made', 'review', MADE, 'judge'))).toEqual(['wayOfReviewIsNamed']);
    expect(needsOf(decide(TRAFFICKING_FINDING, 'denied', 'review', asked({ way: null }), 'judge'))).toEqual(['wayOfReviewIsNamed']);
    expect(decide(TRAFFICKING_FINDING, 'corrected', 'review', asked({ way: 'writ' }), 'judge').kind).toBe('taken');
  });

  test('it is reversed on remand, or after notice, never otherwise (WIC 776, 800(g))', () => {
    expect(needsOf(decide(TRAFFICKING_FINDING, 'under_review', 'reverse', MADE, 'judge'))).toEqual(['remandedOrNoticed']);
    expect(needsOf(decide(TRAFFICKING_FINDING, 'under_review', 'reverse', asked({}), 'judge'))).toEqual(['remandedOrNoticed']);
    expect(decide(TRAFFICKING_FINDING, 'under_review', 'reverse', asked({ isRemanded: true }), 'judge').kind).toBe('taken');
    expect(decide(TRAFFICKING_FINDING, 'under_review', 'reverse', asked({ noticeIsGiven: true }), 'judge').kind).toBe('taken');
  });

  test('after a remand as in D.C. it is set for hearing again; it dismisses nothing', () => {
    expect(decide(TRAFFICKING_FINDING, 'reversed', 'rehear', MADE, 'judge')).toMatchObject({ kind: 'taken', to: 'set' });
  });

  test('a correction is of the record only, and reaches every holder', () => {
    expect(needsOf(decide(TRAFFICKING_FINDING, 'final', 'correct', MADE, 'judge'))).toEqual([
      'errorIsOfRecording',
      'everyHolderIsSentTheCorrection',
    ]);
    expect(needsOf(decide(TRAFFICKING_FINDING, 'made', 'correct', asked({ errorIsOfRecording: true }), 'judge'))).toEqual([
      'everyHolderIsSentTheCorrection',
    ]);
    expect(
      decide(TRAFFICKING_FINDING, 'made', 'correct', asked({ errorIsOfRecording: true, everyHolderIsSentTheCorrection: true }), 'judge')
        .kind,
    ).toBe('taken');
  });
});

test('a hold is open until it is ended', () => {
  expect(aHoldIsOpen([{ state: 'none' }, { state: 'ended' }])).toBe(false);
  expect(aHoldIsOpen([{ state: 'ended' }, { state: 'open' }])).toBe(true);
  expect(aHoldIsOpen([])).toBe(false);
});
