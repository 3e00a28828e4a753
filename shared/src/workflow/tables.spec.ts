import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { met, notMet } from '../law/answer.ts';
import { localDate } from '../time/local-date.ts';
import { COURT_SESSION, type SessionFacts } from './court-session.ts';
import { DISMISSAL_ORDER, PETITION_AFTER_FINDING, type DismissalFacts, type PetitionFindingFacts } from './dismissal.ts';
import { HEARING, statesGoodCause, type HearingFacts } from './hearing.ts';
import { HOLDER_TASK, holderDaysLate, holderStepOutOfOrder, type HolderTaskFacts } from './holder-task.ts';
import { decide, openActs, type Decision } from './machine.ts';
import { PETITION_RECORD, SEALING_ORDER, type PetitionRecordFacts, type SealingOrderFacts } from './sealing-order.ts';
import { TABLES, tablesAsMarkdown } from './tables.ts';
import { needsOf, rowsOf, type TableRow } from './testing/table-rows.ts';
import { TRAFFICKING_FINDING, type FindingStepFacts } from './trafficking-finding.ts';
import { WARRANT, warrantIsLive, type WarrantFacts } from './warrant.ts';

const FINDING: FindingStepFacts = {
  mayAssert: met(),
  petitionIsLive: true,
  hearingIsNamed: true,
  matterWasCalled: true,
  youthWasAdvised: true,
  countsFound: 1,
  missing: [],
  reviewTimeIsOver: true,
  review: { way: 'appeal', isRemanded: true, noticeIsGiven: false, errorIsOfRecording: true, everyHolderIsSentTheCorrection: true },
};
const PETITION: PetitionFindingFacts = { liveCounts: 2, countsFound: 2, findingIsMade: true };
const DISMISSAL: DismissalFacts = { petitionIsDismissed: true, sustainedFindingIsSetAside: true, reviewTimeIsOver: true };
const ORDER: SealingOrderFacts = {
  dismissalIsSignedInThisSession: true,
  holderProblems: [],
  holders: 4,
  holdersComplete: 4,
  holdersDestroyed: 4,
  newHolderIsAllowed: true,
  errorIsOfRecording: true,
  destructionDateIsReached: true,
  aHoldIsOpen: false,
};
const RECORD: PetitionRecordFacts = {
  sealingOrderIsSigned: true,
  everyHolderIsDestroyed: true,
  destructionDateIsReached: true,
  aHoldIsOpen: false,
};
const HOLDER: HolderTaskFacts = {
  today: localDate('2031-11-24'),
  on: localDate('2031-11-24'),
  previousOn: localDate('2026-11-24'),
  destroyOn: localDate('2031-11-24'),
  aHoldIsOpen: false,
};
const WRIT: WarrantFacts = {
  kind: 'bench',
  reason: 'missed_hearing',
  holder: 'sheriff',
  serviceProof: 'personal',
  isFirstHearing: false,
  heldUntilIsNamed: true,
  confirmedBy: 'Deputy A. Moss',
};
const MATTER: HearingFacts = {
  sessionState: 'open',
  isToday: true,
  goodCause: 'The expert is ill until January 4.',
  newDateIsNamed: true,
  minuteIsSigned: false,
};
const SITTING: SessionFacts = { isToday: true, placesInHand: [], placesWithUnconfirmedRecall: [], leftUnexplained: [] };

const ROWS: readonly TableRow[] = [
  ...rowsOf('finding', TRAFFICKING_FINDING, { facts: FINDING, starts: ['none'], exceptions: { deny: { ...FINDING, countsFound: 0 } } }),
  ...rowsOf('petition', PETITION_AFTER_FINDING, {
    facts: PETITION,
    starts: ['filed', 'pre_jurisdiction', 'sustained', 'disposed'],
    exceptions: { goOn: { ...PETITION, countsFound: 1 } },
  }),
  ...rowsOf('dismissal', DISMISSAL_ORDER, { facts: DISMISSAL, starts: ['drafted'] }),
  ...rowsOf('sealing order', SEALING_ORDER, {
    facts: ORDER,
    starts: ['drafted'],
    exceptions: { reportSome: { ...ORDER, holdersComplete: 1 } },
  }),
  ...rowsOf('record', PETITION_RECORD, {
    facts: RECORD,
    starts: ['dismissed_trafficking', 'dismissed_786a', 'dismissed_before', 'not_sustained'],
  }),
  ...rowsOf('holder', HOLDER_TASK, { facts: HOLDER, starts: ['named'] }),
  ...rowsOf('warrant', WARRANT, { facts: WRIT, starts: ['none'] }),
  ...rowsOf('hearing', HEARING, { facts: MATTER, starts: ['set'] }),
  ...rowsOf('session', COURT_SESSION, { facts: SITTING, starts: ['planned'] }),
];

describe('each row', () => {
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

describe('each need, unmet', () => {
  test.each([
    [
      'mayBeAsserted',
      () =>
        decide(
          TRAFFICKING_FINDING,
          'none',
          'assert',
          { ...FINDING, mayAssert: notMet({ words: 'The finding is made on a 602 petition.', cite: null }) },
          'minors_counsel',
        ),
    ],
    ['petitionIsLive', () => decide(TRAFFICKING_FINDING, 'none', 'assert', { ...FINDING, petitionIsLive: false }, 'minors_counsel')],
    ['hearingIsNamed', () => decide(TRAFFICKING_FINDING, 'asserted', 'set', { ...FINDING, hearingIsNamed: false }, 'judge')],
    ['matterWasCalled', () => decide(TRAFFICKING_FINDING, 'set', 'submit', { ...FINDING, matterWasCalled: false }, 'judge')],
    ['youthWasAdvised', () => decide(TRAFFICKING_FINDING, 'set', 'withdraw', { ...FINDING, youthWasAdvised: false }, 'minors_counsel')],
    ['someCountIsFound', () => decide(TRAFFICKING_FINDING, 'submitted', 'make', { ...FINDING, countsFound: 0 }, 'judge')],
    ['noCountIsFound', () => decide(TRAFFICKING_FINDING, 'submitted', 'deny', FINDING, 'judge')],
    [
      'x',
      () => decide(TRAFFICKING_FINDING, 'submitted', 'make', { ...FINDING, missing: [{ need: 'x', message: 'X.', cites: [] }] }, 'judge'),
    ],
    ['reviewTimeIsOver', () => decide(TRAFFICKING_FINDING, 'made', 'becomeFinal', { ...FINDING, reviewTimeIsOver: false }, 'system')],
    ['findingIsMade', () => decide(PETITION_AFTER_FINDING, 'filed', 'dismiss', { ...PETITION, findingIsMade: false }, 'judge')],
    ['everyCountIsFound', () => decide(PETITION_AFTER_FINDING, 'disposed', 'dismiss', { ...PETITION, countsFound: 1 }, 'judge')],
    ['onlySomeCountsAreFound', () => decide(PETITION_AFTER_FINDING, 'filed', 'goOn', PETITION, 'judge')],
    ['petitionIsDismissed', () => decide(DISMISSAL_ORDER, 'drafted', 'sign', { ...DISMISSAL, petitionIsDismissed: false }, 'judge')],
    [
      'sustainedFindingIsSetAside',
      () => decide(DISMISSAL_ORDER, 'drafted', 'sign', { ...DISMISSAL, sustainedFindingIsSetAside: false }, 'judge'),
    ],
    ['reviewTimeIsOver', () => decide(DISMISSAL_ORDER, 'entered', 'becomeFinal', { ...DISMISSAL, reviewTimeIsOver: false }, 'system')],
    ['dismissedThisSession', () => decide(SEALING_ORDER, 'drafted', 'sign', { ...ORDER, dismissalIsSignedInThisSession: false }, 'judge')],
    ['someHolderReported', () => decide(SEALING_ORDER, 'distributed', 'reportSome', { ...ORDER, holdersComplete: 0 }, 'system')],
    ['notEveryHolderReported', () => decide(SEALING_ORDER, 'distributed', 'reportSome', ORDER, 'system')],
    ['everyHolderReported', () => decide(SEALING_ORDER, 'distributed', 'certify', { ...ORDER, holdersComplete: 3 }, 'system')],
    ['errorIsOfRecording', () => decide(SEALING_ORDER, 'complied', 'correct', { ...ORDER, errorIsOfRecording: false }, 'judge')],
    ['newHolderIsAllowed', () => decide(SEALING_ORDER, 'distributed', 'addHolder', { ...ORDER, newHolderIsAllowed: false }, 'judge')],
    [
      'destructionDateIsReached',
      () => decide(SEALING_ORDER, 'complied', 'fallDue', { ...ORDER, destructionDateIsReached: false }, 'system'),
    ],
    ['noHoldIsOpen', () => decide(SEALING_ORDER, 'complied', 'fallDue', { ...ORDER, aHoldIsOpen: true }, 'system')],
    ['everyRecordIsDestroyed', () => decide(SEALING_ORDER, 'destruction_due', 'close', { ...ORDER, holdersDestroyed: 3 }, 'sealing_clerk')],
    [
      'sealingOrderIsSigned',
      () => decide(PETITION_RECORD, 'dismissed_trafficking', 'seal', { ...RECORD, sealingOrderIsSigned: false }, 'judge'),
    ],
    ['destructionIsLawful', () => decide(PETITION_RECORD, 'sealed', 'destroy', { ...RECORD, aHoldIsOpen: true }, 'sealing_clerk')],
    ['notInTheFuture', () => decide(HOLDER_TASK, 'named', 'send', { ...HOLDER, on: localDate('2031-11-25') }, 'sealing_clerk')],
    ['afterThePreviousStep', () => decide(HOLDER_TASK, 'sent', 'receive', { ...HOLDER, on: localDate('2026-11-23') }, 'sealing_clerk')],
    ['notBeforeItsDate', () => decide(HOLDER_TASK, 'copy_sealed', 'destroy', { ...HOLDER, on: localDate('2031-11-23') }, 'sealing_clerk')],
    ['noHoldIsOpen', () => decide(HOLDER_TASK, 'no_record', 'destroy', { ...HOLDER, aHoldIsOpen: true }, 'sealing_clerk')],
    ['noticeReachedTheYouth', () => decide(WARRANT, 'none', 'issue', { ...WRIT, isFirstHearing: true, serviceProof: 'mail' }, 'judge')],
    ['heldUntilIsNamed', () => decide(WARRANT, 'none', 'hold', { ...WRIT, heldUntilIsNamed: false }, 'judge')],
    ['reasonIsNamed', () => decide(WARRANT, 'none', 'issue', { ...WRIT, reason: null }, 'judge')],
    ['holderIsNamed', () => decide(WARRANT, 'none', 'issue', { ...WRIT, holder: null }, 'judge')],
    ['protectsWhoLeftOrNeedsIt', () => decide(WARRANT, 'none', 'issue', { ...WRIT, kind: 'protective_custody' }, 'judge')],
    ['somebodyConfirmed', () => decide(WARRANT, 'recalled', 'confirmRecall', { ...WRIT, confirmedBy: '  ' }, 'courtroom_clerk')],
    ['isToday', () => decide(HEARING, 'set', 'checkIn', { ...MATTER, isToday: false }, 'coordinator')],
    ['sessionIsOpen', () => decide(HEARING, 'checked_in', 'call', { ...MATTER, sessionState: 'planned' }, 'judge')],
    ['sessionIsNotClosed', () => decide(HEARING, 'set', 'vacate', { ...MATTER, sessionState: 'closed' }, 'judge')],
    ['goodCauseIsInFacts', () => decide(HEARING, 'in_hand', 'continue', { ...MATTER, goodCause: 'Agreement of the parties.' }, 'judge')],
    ['newDateIsNamed', () => decide(HEARING, 'in_hand', 'continue', { ...MATTER, newDateIsNamed: false }, 'judge')],
    ['minuteIsNotSigned', () => decide(HEARING, 'heard', 'signMinute', { ...MATTER, minuteIsSigned: true }, 'judge')],
    ['isToday', () => decide(COURT_SESSION, 'planned', 'open', { ...SITTING, isToday: false }, 'judge')],
    ['nothingIsInHand', () => decide(COURT_SESSION, 'open', 'close', { ...SITTING, placesInHand: [4] }, 'judge')],
    [
      'nothingIsLeftUnexplained',
      () => decide(COURT_SESSION, 'open', 'close', { ...SITTING, leftUnexplained: ['Number 2 has no next date.'] }, 'judge'),
    ],
    ['everyRecallIsConfirmed', () => decide(COURT_SESSION, 'open', 'close', { ...SITTING, placesWithUnconfirmedRecall: [3] }, 'judge')],
  ])('%s', (name: string, act: () => Decision<unknown>) => {
    expect(needsOf(act())).toContain(name);
  });
});

test('no other step exists: workflow/README.md prints every table as it is', () => {
  const printed = readFileSync(new URL('./README.md', import.meta.url), 'utf8');

  expect(printed.trimEnd().endsWith(tablesAsMarkdown())).toBe(true);
});

test('one command from one state has one row', () => {
  for (const { steps } of TABLES) {
    const pairs = steps.map(({ from, command }) => `${from} ${command}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  }
});

test('an open act shows its cite, a grey one its reason, another seat’s act whose it is', () => {
  const grey = openActs(COURT_SESSION, 'open', { ...SITTING, placesWithUnconfirmedRecall: [3] }, 'courtroom_clerk');

  expect(grey).toEqual([
    expect.objectContaining({
      name: 'close',
      open: false,
      why: 'The session cannot close: number 3 was here and the recall is not confirmed. Call the Sheriff, then enter name and time.',
    }),
  ]);
  expect(openActs(HEARING, 'heard', MATTER, 'judge')[0]).toMatchObject({ name: 'signMinute', open: true, why: '' });
  expect(openActs(HEARING, 'heard', MATTER, 'prosecutor')[0]?.why).toBe('You can read this matter. This act belongs to: judge.');
  expect(openActs(TRAFFICKING_FINDING, 'made', FINDING, 'judge').map(({ name }) => name)).not.toContain('becomeFinal');
});

test.each(['', 'agreed', 'The parties agree.', 'convenience', 'by stipulation', 'stipulated', 'For the convenience of counsel.'])(
  '"%s" is not good cause',
  (words) => {
    expect(statesGoodCause(words)).toBe(false);
  },
);

test('lateness follows from the due date and today, and a complete holder is never late', () => {
  const dueOn = localDate('2026-12-24');

  expect(holderDaysLate({ state: 'sent', dueOn }, localDate('2026-12-24'))).toBe(0);
  expect(holderDaysLate({ state: 'sent', dueOn }, localDate('2026-12-25'))).toBe(1);
  expect(holderDaysLate({ state: 'copy_sealed', dueOn }, localDate('2027-12-25'))).toBe(0);
  expect(holderDaysLate({ state: 'named', dueOn: null }, localDate('2027-12-25'))).toBe(0);
});

test('a step out of order says which comes first', () => {
  expect(holderStepOutOfOrder('sent', 'sealCopy').message).toBe('The order copy is sealed after the records. Record the receipt first.');
  expect(holderStepOutOfOrder('named', 'receive').message).toMatch(/another step/);
});

test('a recalled warrant is live until somebody confirms', () => {
  expect((['issued', 'held', 'recalled', 'recall_confirmed', 'executed'] as const).filter(warrantIsLive)).toEqual([
    'issued',
    'held',
    'recalled',
  ]);
});
