import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { DEFAULT_SETTINGS, setting } from '@starling/shared/law/court-settings';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { Client } from 'pg';
import { newId } from '../ids.ts';
import type { StateChange, Values } from '../journal/journal.ts';
import { inScope } from '../scope.ts';
import { testDatabase, type TestDatabase } from '../testing.ts';
import { aCourt, aFinding, aHearing, aPetition, sealPetition, write, type TestCourt } from '../testing/builders.ts';
import { writeAs } from '../testing/calendar-builders.ts';
import {
  aCustodyOrder,
  aDraft,
  aMessage,
  aMinuteOrder,
  aPhrase,
  aReport,
  everythingOfTheDay,
  SIGNED_ORDER,
} from '../testing/court-day-builders.ts';

let record: TestDatabase;
let court: TestCourt;
let day: { readonly hearingId: string; readonly caseId: string; readonly petitionId: string; readonly youthId: string };
let place = 0;

beforeAll(async () => {
  record = await testDatabase();
  court = await aCourt(record.database);
  day = await aMatter();
});
afterAll(() => record.close());

/** A youth with a case, a petition and a hearing on the court's day. */
async function aMatter(words: Values = {}): Promise<typeof day> {
  const { petitionId, caseId, youthId } = await aPetition(court);
  place += 1;
  return { petitionId, caseId, youthId, ...(await aHearing(court, { caseId, petitionId, minutes: 1, placeInLine: place, ...words })) };
}

const read = <T>(sql: string, params: readonly unknown[] = [], seat: Seat = 'judge'): Promise<T[]> =>
  inScope(record.database, court.as(seat), (scope) => scope.many<T>(sql, params));

describe('somebody admitted to the room', () => {
  const admit = (words: Values): Promise<void> => {
    const admittedId = newId();
    const values = { admittedId, hearingId: day.hearingId, name: 'A. Visitor', role: 'Guest', reason: 'Asked for', ...words };
    return writeAs(
      court,
      'courtroom_clerk',
      [{ insert: 'admitted_person', values }],
      [happened('PersonAdmitted', { subjectId: admittedId, facts: { hearingId: day.hearingId } })],
    );
  };

  test('is not in the room before the judge has agreed', async () => {
    await expect(admit({ admittedAt: '2026-12-01T17:00:00Z' })).rejects.toThrow('admitted_by_the_judge');
    await expect(admit({})).resolves.toBeUndefined();
    await expect(admit({ admittedAt: '2026-12-01T17:00:00Z', judgeAgreed: true })).resolves.toBeUndefined();
  });
});

describe('restraints', () => {
  const found = (words: Values): Promise<void> =>
    writeAs(
      court,
      'judge',
      [{ put: 'minute_finding', values: { minuteFindingId: newId(), hearingId: day.hearingId, kind: 'restraints', ...words } }],
      [happened('HearingRecorded', { subjectId: day.hearingId, facts: {} })],
    );

  test.each([
    ['without facts', {}],
    ['with blank facts', { facts: '  ' }],
  ])('are never found %s about this youth (WIC 210.6)', async (_how, words) => {
    await expect(found({ answer: 'made', ...words })).rejects.toThrow('restraints_need_facts');
  });

  test('are not needed by default, and found with facts', async () => {
    await expect(found({ answer: 'not_made' })).resolves.toBeUndefined();
    day = await aMatter();
    await expect(found({ answer: 'made', facts: 'A chair was thrown at 9:35' })).resolves.toBeUndefined();
  });

  test('a finding of the minutes is not entered in silence', async () => {
    const silent = writeAs(court, 'judge', [
      { insert: 'minute_finding', values: { minuteFindingId: newId(), hearingId: day.hearingId, kind: 'time_waived', answer: 'made' } },
    ]);

    await expect(silent).rejects.toThrow('without an event of the same transaction');
  });
});

describe('a minute order', () => {
  const change = (seat: Seat, id: string, values: Values, event: 'MinuteOrderSigned' | 'MinuteOrderEntered' | 'MinuteOrderReturned') =>
    writeAs(court, seat, [{ update: 'minute_order', id, values }], [
      happened(event, { subjectId: id, facts: { hearingId: day.hearingId } }),
    ] as readonly StarlingEvent[]);
  const sign = { ...SIGNED_ORDER };

  test('is signed by the judge, in the judge’s own name, and by nobody else', async () => {
    const { minuteOrderId } = await aMinuteOrder(court, { hearingId: (day = await aMatter()).hearingId });

    await expect(
      change('courtroom_clerk', minuteOrderId, { ...sign, signedBy: court.accountIds.judge }, 'MinuteOrderSigned'),
    ).rejects.toThrow('is signed by the judge');
    await expect(
      change('judge', minuteOrderId, { ...sign, signedBy: court.accountIds.courtroom_clerk }, 'MinuteOrderSigned'),
    ).rejects.toThrow('is signed by the judge');
    await expect(
      change('judge', minuteOrderId, { ...sign, signedBy: court.accountIds.judge }, 'MinuteOrderSigned'),
    ).resolves.toBeUndefined();
  });

  test.each([
    ['its words', { content: { sections: [{ title: 'Other' }] } }],
    ['the day from which it counts', { effectiveOn: '2026-12-02' }],
    ['when it was prepared', { preparedAt: '2026-12-01T16:00:00Z' }],
    ['its state, back to prepared', { state: 'prepared', signedAt: null }],
    ['its state, to returned', { state: 'returned', returnedWords: 'No', signedAt: null }],
  ])('that is signed never changes %s', async (_what, values: Values) => {
    const { minuteOrderId } = await aMinuteOrder(court, { hearingId: (await aMatter()).hearingId, ...sign });

    await expect(change('judge', minuteOrderId, values, 'MinuteOrderReturned')).rejects.toThrow('This minute order is signed. It stays');
  });

  test('that is signed is entered once; signed, effective and entered are three fields', async () => {
    const { minuteOrderId } = await aMinuteOrder(court, { hearingId: (await aMatter()).hearingId, ...sign });
    const enter = (enteredAt: string) => change('courtroom_clerk', minuteOrderId, { state: 'entered', enteredAt }, 'MinuteOrderEntered');

    await enter('2026-12-01T18:05:00Z');

    await expect(enter('2026-12-01T18:06:00Z')).rejects.toThrow('It stays');
    expect(
      await read('select state, signed_at, effective_on, entered_at from app.minute_order where minute_order_id = $1', [minuteOrderId]),
    ).toEqual([
      { state: 'entered', signed_at: '2026-12-01T18:00:00.000Z', effective_on: '2026-12-01', entered_at: '2026-12-01T18:05:00.000Z' },
    ]);
  });

  test('is corrected by another number that names the signed one of the same hearing, with the reason', async () => {
    const { hearingId } = await aMatter();
    const { minuteOrderId } = await aMinuteOrder(court, { hearingId, ...sign });
    const elsewhere = await aMinuteOrder(court, { hearingId: (await aMatter()).hearingId, ...sign });
    const correct = (words: Values) =>
      aMinuteOrder(court, { hearingId, number: 2, kind: 'corrected', replacesId: minuteOrderId, reason: 'The day', ...words });

    await expect(correct({ reason: null })).rejects.toThrow('correction_says_why');
    await expect(correct({ replacesId: null })).rejects.toThrow('correction_replaces_one');
    await expect(correct({ replacesId: elsewhere.minuteOrderId })).rejects.toThrow('of the same hearing');
    await expect(correct({ number: 1 })).rejects.toThrow('minute_order_court_id_hearing_id_number_key');
    await expect(correct({})).resolves.toBeDefined();
  });

  test('is returned with words', async () => {
    const { minuteOrderId } = await aMinuteOrder(court, { hearingId: (await aMatter()).hearingId });

    await expect(change('judge', minuteOrderId, { state: 'returned', returnedWords: ' ' }, 'MinuteOrderReturned')).rejects.toThrow(
      'returned_with_words',
    );
  });
});

describe('an order that sends a youth out of the door', () => {
  const release = (words: Values = {}) => aCustodyOrder(court, { ...day, state: 'ordered', ...words });
  const AT = { before: '2026-12-02T00:29:00Z', theHour: '2026-12-02T00:30:00Z', after: '2026-12-02T00:31:00Z' } as const; // 4:29, 4:30, 4:31 pm in California

  test('names no adult before the court’s hour, and from that minute on it does', async () => {
    expect(setting(DEFAULT_SETTINGS, 'releaseWarningAt')).toBe('16:30');
    await expect(release({ orderedAt: AT.before })).resolves.toBeDefined();
    await expect(release({ orderedAt: AT.theHour })).rejects.toThrow('After 16:30 a youth is released to an adult by name.');
    await expect(release({ orderedAt: AT.after })).rejects.toThrow('Name who takes the youth home.');
    await expect(release({ orderedAt: AT.after, toAdultRole: 'aunt', toAdultName: 'A. Reyes' })).resolves.toBeDefined();
  });

  test('names one after midnight as well, until the court’s hour of the morning', async () => {
    expect(setting(DEFAULT_SETTINGS, 'releaseMorningAt')).toBe('06:00');
    await expect(release({ orderedAt: '2026-12-01T08:30:00Z' })).rejects.toThrow('Name who takes the youth home.'); // 0:30 am in California
    await expect(release({ orderedAt: '2026-12-01T13:59:00Z' })).rejects.toThrow('After 16:30');
    await expect(release({ orderedAt: '2026-12-01T14:00:00Z' })).resolves.toBeDefined();
  });

  test('follows the hour that the court has set', async () => {
    await write(court, [{ put: 'court_setting', values: { name: 'releaseWarningAt', effectiveFrom: '2026-11-01', value: '18:00' } }]);

    await expect(release({ orderedAt: AT.after })).resolves.toBeDefined();
    await expect(release({ orderedAt: '2026-12-02T02:00:00Z' })).rejects.toThrow('After 18:00');
  });

  test('to a named adult names one at every hour', async () => {
    await expect(release({ kind: 'release_to_adult', orderedAt: AT.before })).rejects.toThrow('named_adult_has_a_name');
  });

  test('keeps what was ordered; where it has come to goes on and never back', async () => {
    const { custodyOrderId } = await release();
    const move = (values: Values): Promise<void> =>
      writeAs(
        court,
        'courtroom_clerk',
        [{ update: 'custody_order', id: custodyOrderId, values }],
        [happened('CustodyOrderMoved', { subjectId: custodyOrderId, facts: {} })],
      );

    await expect(move({ kind: 'detain' })).rejects.toThrow('What was ordered stays.');
    await move({ state: 'sent', sentAt: '2026-12-01T17:10:00Z' });
    await move({ state: 'received', receivedAt: '2026-12-01T17:20:00Z', receivedBy: 'Desk' });
    await expect(move({ state: 'sent' })).rejects.toThrow('cannot go from received to sent');
    await move({ state: 'withdrawn' });
    await expect(move({ state: 'carried_out' })).rejects.toThrow('cannot go from withdrawn to carried_out');
  });

  test('is made by the judge alone', async () => {
    const values = { ...day, custodyOrderId: newId(), kind: 'detain', holder: 'Hall', reasons: 'As said', orderedAt: AT.before };

    await expect(writeAs(court, 'courtroom_clerk', [{ insert: 'custody_order', values }])).rejects.toThrow('row-level security');
  });
});

describe('what is one’s own', () => {
  const draftOfTheJudge = (): StateChange => ({
    insert: 'draft',
    values: {
      draftId: newId(),
      accountId: court.accountIds.judge,
      hearingId: day.hearingId,
      part: 'note',
      content: {},
      basedOnVersion: 1,
      savedAt: '2026-12-01T17:00:00Z',
    },
  });
  const mine = (seat: Seat, table: string): Promise<unknown[]> =>
    read(`select 1 from app.${table} where hearing_id = $1`, [day.hearingId], seat);

  test('a draft is seen by nobody else, Starling’s own work neither', async () => {
    day = await aMatter();
    await aDraft(court, { seat: 'judge', hearingId: day.hearingId });

    expect(await mine('judge', 'draft')).toHaveLength(1);
    for (const seat of ['courtroom_clerk', 'calendar_clerk', 'administrator'] as const) expect(await mine(seat, 'draft')).toEqual([]);
    await expect(write(court, [draftOfTheJudge()])).rejects.toThrow('row-level security');
  });

  test('a draft is not written in another’s name, and never handed on', async () => {
    await expect(writeAs(court, 'courtroom_clerk', [draftOfTheJudge()])).rejects.toThrow('row-level security');
    await expect(read(`update app.draft set account_id = $1`, [court.accountIds.courtroom_clerk])).rejects.toThrow(
      /stays theirs|row-level security/,
    );
  });

  test('a draft goes by its owner’s word, and only theirs goes', async () => {
    const drop = (seat: Seat) => read<{ gone: number }>(`select app.drop_draft($1, 'record') as gone`, [day.hearingId], seat);
    await aDraft(court, { seat: 'courtroom_clerk', hearingId: day.hearingId });

    expect(await drop('courtroom_clerk')).toEqual([{ gone: 1 }]);
    expect(await drop('courtroom_clerk')).toEqual([{ gone: 0 }]);
    expect(await mine('judge', 'draft')).toHaveLength(1);
  });

  test('a private note is read by no clerk, no other counsel and no work of Starling’s', async () => {
    await writeAs(court, 'judge', [
      {
        insert: 'private_note',
        values: { privateNoteId: newId(), accountId: court.accountIds.judge, hearingId: day.hearingId, words: 'Ask about the mural' },
      },
    ]);

    expect(await mine('judge', 'private_note')).toHaveLength(1);
    for (const seat of ['courtroom_clerk', 'minors_counsel', 'prosecutor', 'administrator'] as const)
      expect(await mine(seat, 'private_note')).toEqual([]);
  });

  test('one leaves a matter by one’s own word', async () => {
    const seen = { hearingId: day.hearingId, part: 'record', since: '2026-12-01T17:00:00Z', seenAt: '2026-12-01T17:00:00Z' };
    for (const seat of ['judge', 'courtroom_clerk'] as const)
      await writeAs(court, seat, [{ put: 'presence', values: { ...seen, accountId: court.accountIds[seat] } }]);

    await read('select app.leave($1)', [day.hearingId], 'courtroom_clerk');

    expect(await read('select account_id from app.presence where hearing_id = $1', [day.hearingId], 'calendar_clerk')).toEqual([
      { account_id: court.accountIds.judge },
    ]);
  });
});

describe('the seal', () => {
  test('takes drafts, presence and marks with it, and stops and empties what waits to be sent', async () => {
    const matter = await aMatter();
    const { findingId } = await aFinding(court, { petitionId: matter.petitionId });
    const warrantId = newId();
    await write(
      court,
      [{ insert: 'warrant', values: { warrantId, caseId: matter.caseId, petitionId: matter.petitionId, kind: 'bench', state: 'issued' } }],
      [happened('WarrantIssued', { subjectId: warrantId, petitionId: matter.petitionId, facts: {} })],
    );
    await everythingOfTheDay(court, { ...matter, findingId, warrantId });
    const kept = await aMessage(court);
    const sent = await aMessage(court, { hearingId: matter.hearingId, state: 'sent', sentAt: '2026-12-01T17:00:00Z' });

    await sealPetition(court, matter.petitionId);

    const behind = await root(
      `select (select count(*)::int from app.draft where hearing_id = $1) as drafts, (select count(*)::int from app.presence where hearing_id = $1) as present,
      (select count(*)::int from app.working_mark where hearing_id = $1) as marks, (select array_agg(state || ' ' || (body = '')::text order by state) from app.outbox where hearing_id = $1) as messages,
      (select state from app.outbox where outbox_id = '${kept.outboxId}') as other`,
      [matter.hearingId],
    );
    expect(behind).toEqual([{ drafts: 0, present: 0, marks: 0, messages: ['sent false', 'stopped true'], other: 'waiting' }]);
    expect(sent.outboxId).not.toBe(kept.outboxId);
  });

  test('takes the events about the matter too, also where nobody named the petition in them', async () => {
    const matter = await aMatter();
    const { draftId } = await aDraft(court, { seat: 'judge', hearingId: matter.hearingId });
    await write(court, [], [happened('DraftSaved', { subjectId: draftId, facts: { hearingId: matter.hearingId, part: 'record' } })]);
    const told = (): Promise<unknown[]> => read('select petition_id from app.event where subject_id = $1', [draftId]);

    expect(await told()).toEqual([{ petition_id: matter.petitionId }]);
    await sealPetition(court, matter.petitionId);

    expect(await told()).toEqual([]);
  });

  test('leaves the order that nobody has received before the judge and the courtroom clerk: the youth would still be held', async () => {
    const matter = await aMatter();
    const { custodyOrderId } = await aCustodyOrder(court, { ...matter, state: 'sent' });
    const received = await aCustodyOrder(court, { ...matter, state: 'received' });
    await sealPetition(court, matter.petitionId);
    const seen = (seat: Seat) => read('select custody_order_id from app.custody_order where case_id = $1', [matter.caseId], seat);

    for (const seat of ['judge', 'courtroom_clerk'] as const) expect(await seen(seat)).toEqual([{ custody_order_id: custodyOrderId }]);
    for (const seat of ['calendar_clerk', 'prosecutor', 'minors_counsel'] as const) expect(await seen(seat)).toEqual([]);
    expect(received.custodyOrderId).not.toBe(custodyOrderId);

    await writeAs(
      court,
      'courtroom_clerk',
      [
        {
          update: 'custody_order',
          id: custodyOrderId,
          values: { state: 'received', receivedAt: '2026-12-01T17:20:00Z', receivedBy: 'Desk' },
        },
      ],
      [happened('CustodyOrderMoved', { subjectId: custodyOrderId, facts: {} })],
    );
    expect(await seen('courtroom_clerk')).toEqual([{ custody_order_id: custodyOrderId }]); // on the day it was received
  });
});

describe('a message', () => {
  test('goes out once for one event and one person', async () => {
    const eventKey = `hearing_set ${newId()}`;
    await aMessage(court, { eventKey });

    await expect(aMessage(court, { eventKey })).rejects.toThrow('outbox_court_id_event_key_key');
  });

  test('goes to one: a person, a youth or an office', async () => {
    await expect(aMessage(court, { toOffice: 'School office' })).rejects.toThrow('goes_to_one');
    await expect(aMessage(court, { toAccountId: null })).rejects.toThrow('goes_to_one');
  });

  test('to a youth holds no address, in what is said and in what a mail server answered neither', async () => {
    const toYouth = { toAccountId: null, toYouthId: day.youthId };

    await expect(aMessage(court, { ...toYouth, lastError: '550 wren@mail.example is not known' })).rejects.toThrow('reach_is_not_kept');
    await expect(aMessage(court, { ...toYouth, body: 'Sent to wren@mail.example' })).rejects.toThrow('reach_is_not_kept');
    await expect(aMessage(court, toYouth)).resolves.toBeDefined();
  });

  test('that is held says why; that was sent stays as it was', async () => {
    await expect(aMessage(court, { state: 'held' })).rejects.toThrow('held_says_why');
    const { outboxId } = await aMessage(court, { state: 'sent', sentAt: '2026-12-01T17:00:00Z' });

    await expect(
      write(
        court,
        [{ update: 'outbox', id: outboxId, values: { body: 'Other words' } }],
        [happened('MessageReleased', { subjectId: outboxId })],
      ),
    ).rejects.toThrow('It stays as it was.');
  });

  test('does not change its state in silence', async () => {
    const { outboxId } = await aMessage(court);

    await expect(write(court, [{ update: 'outbox', id: outboxId, values: { state: 'stopped' } }])).rejects.toThrow('without an event');
  });
});

describe('kept for good', () => {
  test.each(['warrant_step', 'close_explanation', 'day_packet'] as const)(
    '%s takes no change, from the owner of the tables neither',
    async (table) => {
      await expect(root(`update app.${table} set court_id = court_id`)).rejects.toThrow('append-only');
      await expect(root(`truncate app.${table} cascade`)).rejects.toThrow('append-only');
    },
  );

  test('a phrase has its code once, lasts forward, and counts its days when it is due in days', async () => {
    await aPhrase(court, { code: 'records' });

    await expect(aPhrase(court, { code: 'records' })).rejects.toThrow('order_phrase_court_id_code_key');
    await expect(aPhrase(court, { validUntil: '2025-12-31' })).rejects.toThrow('phrase_lasts_forward');
    await expect(aPhrase(court, { dueUnit: 'court_days' })).rejects.toThrow('phrase_due_has_its_amount');
  });

  test('a report that is received has its day', async () => {
    const { hearingId, caseId } = day;

    await expect(aReport(court, { hearingId, caseId, state: 'received' })).rejects.toThrow('received_has_its_day');
  });
});

describe('a session', () => {
  const close = (
    sessionId: string,
    seat: Seat = 'courtroom_clerk',
    before: readonly StateChange[] = [],
    told: readonly StarlingEvent[] = [],
  ) =>
    writeAs(
      court,
      seat,
      [...before, { update: 'court_session', id: sessionId, values: { state: 'closed' } }],
      [...told, happened('SessionClosed', { subjectId: sessionId, facts: { heldOn: '2026-12-01' } })],
    );
  const explanation = (hearingId: string, sessionId: string, item: string): readonly [StateChange, StarlingEvent] => {
    const closeExplanationId = newId();
    return [
      {
        insert: 'close_explanation',
        values: { closeExplanationId, sessionId, hearingId, item, words: 'Said in court', byAccount: court.accountIds.courtroom_clerk },
      },
      happened('LeftoverExplained', { subjectId: closeExplanationId, facts: { sessionId, hearingId } }),
    ];
  };
  let hour = 12;
  const opened = async (): Promise<string> => {
    const sessionId = newId();
    hour += 1;
    await write(
      court,
      [
        {
          insert: 'court_session',
          values: {
            sessionId,
            departmentId: court.departmentIds[0],
            benchOfficerId: court.benchOfficerId,
            name: 'Day',
            heldOn: '2026-12-01',
            startsAt: `${hour}:00`,
            endsAt: '23:30',
            minutesCapacity: 60,
            state: 'open',
          },
        },
      ],
      [happened('SessionPlanned', { subjectId: sessionId, facts: { heldOn: '2026-12-01' } })],
    );
    return sessionId;
  };

  test('closes when nothing is left', async () => {
    await expect(close(await opened())).resolves.toBeUndefined();
  });

  test('does not close over a matter without a result, and does when that is explained', async () => {
    const sessionId = await opened();
    const { hearingId } = await aMatter({ sessionId });
    const [change, event] = explanation(hearingId, sessionId, 'no_result');

    await expect(close(sessionId)).rejects.toThrow('no result. Finish it, or explain why it is left');
    await expect(close(sessionId, 'courtroom_clerk', [change], [event])).resolves.toBeUndefined();
  });

  test('never closes over a matter in hand, nor over a live warrant of a youth who was here, whatever is said', async () => {
    const sessionId = await opened();
    const inHand = await aMatter({ sessionId, state: 'in_hand' });
    for (const item of ['in_hand', 'live_warrant']) {
      const [change, event] = explanation(inHand.hearingId, sessionId, item);
      await expect(writeAs(court, 'courtroom_clerk', [change], [event])).rejects.toThrow('close_explanation_item_check');
    }
    await expect(close(sessionId, 'judge')).rejects.toThrow('This cannot be explained away.');
  });

  test('is not closed past the list by a seat that does not see the list', async () => {
    const sessionId = await opened();
    await aMatter({ sessionId });

    await expect(close(sessionId, 'calendar_clerk')).rejects.toThrow('no result');
  });

  test('tells what is left to the two who close alone', async () => {
    const sessionId = await opened();
    await aMatter({ sessionId });
    const left = (seat: Seat) => read('select item from app.session_leftovers($1)', [sessionId], seat);

    for (const seat of ['judge', 'courtroom_clerk'] as const) expect(await left(seat)).toEqual([{ item: 'no_result' }]);
    for (const seat of ['calendar_clerk', 'prosecutor', 'coordinator'] as const) expect(await left(seat)).toEqual([]);
  });
});

describe('a finding', () => {
  test('is denied for a reason, by its key', async () => {
    const { petitionId } = await aMatter();
    await expect(aFinding(court, { petitionId, state: 'denied' })).rejects.toThrow('A finding is denied for a reason. Choose it.');
    await expect(aFinding(court, { petitionId, state: 'denied', deniedReason: 'she told us' })).rejects.toThrow(
      'finding_denied_reason_check',
    );
    await expect(aFinding(court, { petitionId, state: 'denied', deniedReason: 'elements_not_shown' })).resolves.toBeDefined();
  });

  test('is raised anew after one of the same petition that was denied, on a ground', async () => {
    const { petitionId } = await aMatter();
    const denied = await aFinding(court, { petitionId, state: 'denied', deniedReason: 'evidence_balanced' });
    const other = await aMatter();
    const renew = (words: Values & { readonly petitionId: string }) =>
      aFinding(court, { renewsFindingId: denied.findingId, renewalGround: 'new_evidence', ...words });

    await expect(renew({ petitionId, renewalGround: null })).rejects.toThrow('renewal_has_its_ground');
    await expect(renew({ petitionId: other.petitionId })).rejects.toThrow('of the same petition');
    await expect(renew({ petitionId })).resolves.toBeDefined();
  });

  test('ends an earlier petition on both answers alone (WIC 786(f)(1))', async () => {
    const { petitionId } = await aMatter();
    const { findingId } = await aFinding(court, { petitionId });
    const prior = (satisfactory: boolean, not707b: boolean) =>
      write(court, [{ put: 'finding_prior', values: { findingId, petitionId, satisfactory, not_707b: not707b, answer: 'dismiss' } }]);

    await expect(prior(true, false)).rejects.toThrow('prior_ends_on_both_answers');
    await expect(prior(false, true)).rejects.toThrow('prior_ends_on_both_answers');
    await expect(prior(true, true)).resolves.toBeUndefined();
  });
});

async function root(sql: string, params: readonly unknown[] = []): Promise<unknown[]> {
  const client = new Client(record.root);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, [...params])).rows;
  } finally {
    await client.end();
  }
}
