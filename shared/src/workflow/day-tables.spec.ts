import { describe, expect, test } from '@jest/globals';
import { CUSTODY_ORDER, needsAnAdult, type CustodyOrderFacts } from './custody-order.ts';
import { HEARING_ROOM, type HearingRoomFacts } from './hearing-room.ts';
import { LATE_ENTRY, type LateEntryFacts } from './late-entry.ts';
import { decide } from './machine.ts';
import { MINUTE_ORDER, type MinuteOrderFacts } from './minute-order.ts';
import { STAFFING, type StaffingFacts } from './staffing.ts';
import { needsOf, rowsOf, type TableRow } from './testing/table-rows.ts';

const ORDER: CustodyOrderFacts = {
  kind: 'release',
  reasons: 'The risk has passed.',
  adult: '',
  isLate: false,
  receivedBy: 'Officer R. Lund',
};
const ROOM: HearingRoomFacts = { sessionState: 'open', isPaused: false, expectedTimeIsNamed: true, judgeAgreed: true, untilIsNamed: true };
const LATE: LateEntryFacts = {
  trueTimesAreNamed: true,
  trueTimesAreOver: true,
  why: 'The network was down.',
  goodCause: 'The expert is ill until January 4.',
  newDateIsNamed: true,
  minuteIsSigned: false,
};
const MINUTE: MinuteOrderFacts = {
  kind: 'original',
  resultIsRecorded: true,
  enteredSince: [],
  missing: [],
  returnedWords: 'The date is wrong.',
  reason: 'The wrong day was typed.',
  trueTimesAreNamed: true,
};
const TALK: StaffingFacts = { isToday: true, sessionState: 'planned' };

const ROWS: readonly TableRow[] = [
  ...rowsOf('custody order', CUSTODY_ORDER, { facts: ORDER, starts: ['none'] }),
  ...rowsOf('room', HEARING_ROOM, {
    facts: ROOM,
    starts: ['set', 'checked_in', 'second_call', 'trailed', 'in_hand'],
    exceptions: { resume: { ...ROOM, isPaused: true } },
  }),
  ...rowsOf('late entry', LATE_ENTRY, { facts: LATE, starts: ['set', 'checked_in', 'in_hand', 'second_call', 'trailed'] }),
  ...rowsOf('minute order', MINUTE_ORDER, { facts: MINUTE, starts: ['draft'] }),
  ...rowsOf('staffing', STAFFING, { facts: TALK, starts: ['none', 'planned'] }),
];

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

describe('an order about where the youth is', () => {
  const ordered = (facts: Partial<CustodyOrderFacts>) => decide(CUSTODY_ORDER, 'none', 'order', { ...ORDER, ...facts }, 'judge');

  test('states its reasons', () => {
    expect(needsOf(ordered({ reasons: ' ' }))).toEqual(['reasonsAreWritten']);
  });

  test('nobody is released alone at a late hour, and a release to an adult names the adult at any hour', () => {
    expect(ordered({}).kind).toBe('taken');
    expect(needsOf(ordered({ isLate: true }))).toEqual(['somebodyTakesTheYouthHome']);
    expect(ordered({ isLate: true, adult: 'The aunt' }).kind).toBe('taken');
    expect(needsOf(ordered({ kind: 'release_to_adult' }))).toEqual(['somebodyTakesTheYouthHome']);
    expect([needsAnAdult({ kind: 'detain', isLate: true }), needsAnAdult({ kind: 'monitor_off', isLate: true })]).toEqual([false, false]);
  });

  test('is received by somebody with a name', () => {
    expect(needsOf(decide(CUSTODY_ORDER, 'sent', 'receive', { ...ORDER, receivedBy: '' }, 'courtroom_clerk'))).toEqual(['receiverIsNamed']);
  });
});

describe('the room of a hearing', () => {
  const asked = (command: 'sayLate' | 'admit' | 'pause' | 'resume' | 'takeUnderSubmission', facts: Partial<HearingRoomFacts>) =>
    needsOf(decide(HEARING_ROOM, command === 'sayLate' ? 'set' : 'in_hand', command, { ...ROOM, ...facts }, 'judge'));

  test('late is not absent, and needs the time at which the youth is said to come', () => {
    expect(asked('sayLate', { expectedTimeIsNamed: false })).toEqual(['expectedTimeIsNamed']);
    expect(asked('sayLate', { sessionState: 'closed' })).toEqual(['sessionIsNotClosed']);
  });

  test('nobody is admitted to whom the judge did not agree', () => {
    expect(asked('admit', { judgeAgreed: false })).toEqual(['judgeAgreed']);
  });

  test('what rests is not rested again, and what runs is not resumed', () => {
    expect(asked('pause', { isPaused: true })).toEqual(['isNotPaused']);
    expect(asked('resume', {})).toEqual(['isPaused']);
    expect(asked('pause', { sessionState: 'planned' })).toEqual(['sessionIsOpen']);
  });

  test('a matter under submission has a day until which the court decides', () => {
    expect(asked('takeUnderSubmission', { untilIsNamed: false })).toEqual(['untilIsNamed']);
  });
});

describe('a late entry', () => {
  const entered = (facts: Partial<LateEntryFacts>, command: 'hear' | 'continue' = 'hear') =>
    needsOf(decide(LATE_ENTRY, 'set', command, { ...LATE, ...facts }, 'courtroom_clerk'));

  test('carries the true times, which are over, and why it is late', () => {
    expect(entered({ trueTimesAreNamed: false, trueTimesAreOver: false, why: ' ' })).toEqual([
      'trueTimesAreNamed',
      'trueTimesAreOver',
      'whyIsWritten',
    ]);
  });

  test('never goes around a signed minute, nor around good cause', () => {
    expect(entered({ minuteIsSigned: true })).toEqual(['minuteIsNotSigned']);
    expect(entered({ goodCause: 'By agreement.', newDateIsNamed: false }, 'continue')).toEqual(['goodCauseIsInFacts', 'newDateIsNamed']);
  });
});

describe('a minute order', () => {
  const decided = (
    from: 'draft' | 'prepared' | 'signed',
    command: 'prepare' | 'return' | 'sign' | 'correct',
    facts: Partial<MinuteOrderFacts>,
  ) => needsOf(decide(MINUTE_ORDER, from, command, { ...MINUTE, ...facts }, 'judge'));

  test('is not prepared before anything happened, and not signed while something is missing', () => {
    expect(decided('draft', 'prepare', { resultIsRecorded: false })).toEqual(['resultIsRecorded']);
    expect(decided('prepared', 'sign', { missing: ['The next date is missing.', 'Counsel is missing.'] })).toEqual([
      'nothingIsMissing',
      'nothingIsMissing',
    ]);
  });

  test('is returned with words, and corrected with a reason', () => {
    expect(decided('prepared', 'return', { returnedWords: '' })).toEqual(['wordsAreWritten']);
    expect(decided('signed', 'correct', { reason: '' })).toEqual(['reasonIsWritten']);
  });

  test('entered late, it carries the true times', () => {
    expect(decided('draft', 'prepare', { kind: 'late_entry', trueTimesAreNamed: false })).toEqual(['trueTimesIfLate']);
  });
});

describe('the team’s talk', () => {
  test('is on the day of its session, and not after it closed', () => {
    expect(needsOf(decide(STAFFING, 'none', 'open', { ...TALK, isToday: false }, 'coordinator'))).toEqual(['isToday']);
    expect(needsOf(decide(STAFFING, 'ended', 'open', { ...TALK, sessionState: 'closed' }, 'judge'))).toEqual(['sessionIsNotClosed']);
  });
});
