import { happened, type StarlingEvent } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import type { StateChange, Values } from '../journal/journal.ts';
import { asSystem } from '../scope.ts';
import { idIn, write, type TestCourt } from './builders.ts';
import { writeAs } from './calendar-builders.ts';

const MORNING = '2026-12-01T17:00:00Z';
const DAY_BEFORE = '2026-11-30T17:00:00Z';

/** The youth of a hearing, expected, unless another person or state is given. */
export async function anArrival(court: TestCourt, words: Values & { readonly hearingId: string }): Promise<{ readonly arrivalId: string }> {
  const arrivalId = idIn(words, 'arrivalId');
  await write(court, [{ insert: 'arrival', values: { who: 'youth', ...words, arrivalId } }]);
  return { arrivalId };
}

/** A prepared minute order, the first of its hearing. */
export async function aMinuteOrder(
  court: TestCourt,
  words: Values & { readonly hearingId: string },
): Promise<{ readonly minuteOrderId: string }> {
  const minuteOrderId = idIn(words, 'minuteOrderId');
  const values = { number: 1, state: 'prepared', content: { sections: [] }, preparedAt: MORNING, ...words, minuteOrderId };
  await write(
    court,
    [{ insert: 'minute_order', values }],
    [
      happened('MinuteOrderPrepared', {
        subjectId: minuteOrderId,
        facts: { hearingId: words.hearingId, kind: 'original', number: values.number },
      }),
    ],
  );
  return { minuteOrderId };
}

/** What turns a prepared minute order into a signed one. */
export const SIGNED_ORDER = { state: 'signed', signedAt: '2026-12-01T18:00:00Z', effectiveOn: '2026-12-01' } as const;

/** An order about where the youth is, made and received on the day before, unless another kind, state or time is given. */
export async function aCustodyOrder(
  court: TestCourt,
  words: Values & { readonly hearingId: string; readonly caseId: string; readonly youthId: string },
): Promise<{ readonly custodyOrderId: string }> {
  const custodyOrderId = idIn(words, 'custodyOrderId');
  const values = {
    kind: 'release',
    holder: 'Hall',
    reasons: 'Home is ready',
    orderedAt: DAY_BEFORE,
    state: 'received',
    ...words,
    custodyOrderId,
  };
  await write(
    court,
    [{ insert: 'custody_order', values }],
    [happened('CustodyOrdered', { subjectId: custodyOrderId, facts: { hearingId: words.hearingId, kind: 'release', at: DAY_BEFORE } })],
  );
  return { custodyOrderId };
}

/** A phrase of the court's own, valid from the year's first day on. */
export async function aPhrase(court: TestCourt, words: Values = {}): Promise<{ readonly phraseId: string }> {
  const phraseId = idIn(words, 'phraseId');
  const said = 'The report is filed.';
  const values = {
    code: `phrase_${phraseId.slice(-8).replaceAll('-', '_')}`,
    words: said,
    spokenEn: said,
    ownerRole: 'probation_officer',
    validFrom: '2026-01-01',
    ...words,
    phraseId,
  };
  await write(
    court,
    [{ insert: 'order_phrase', values }],
    [happened('OrderPhraseSaved', { subjectId: phraseId, facts: { from: '2026-01-01' } })],
  );
  return { phraseId };
}

/** A message to the court's probation officer that waits, unless somebody else or another state is given. */
export async function aMessage(court: TestCourt, words: Values = {}): Promise<{ readonly outboxId: string }> {
  const outboxId = idIn(words, 'outboxId');
  const values = {
    eventKey: outboxId,
    toAccountId: court.accountIds.probation_officer,
    channel: 'email',
    template: 'hearing_set',
    subject: 'Appointment reminder',
    body: 'There is an appointment.',
    dueAt: MORNING,
    ...words,
    outboxId,
  };
  await write(
    court,
    [{ insert: 'outbox', values }],
    [happened('MessageQueued', { subjectId: outboxId, facts: { channel: 'email', dueAt: MORNING } })],
  );
  return { outboxId };
}

/** A progress report that is due on the court's day. */
export async function aReport(
  court: TestCourt,
  words: Values & { readonly hearingId: string; readonly caseId: string },
): Promise<{ readonly reportId: string }> {
  const reportId = idIn(words, 'reportId');
  const values = { fromRole: 'probation_officer', kind: 'progress', dueOn: '2026-12-01', ...words, reportId };
  await write(
    court,
    [{ insert: 'report_due', values }],
    [happened('ReportKept', { subjectId: reportId, facts: { caseId: words.caseId, kind: 'progress', state: 'due', dueOn: '2026-12-01' } })],
  );
  return { reportId };
}

/** What somebody in that seat has typed about a hearing and not saved. */
export async function aDraft(
  court: TestCourt,
  { seat, ...words }: { readonly seat: Seat; readonly hearingId: string; readonly part?: string },
): Promise<{ readonly draftId: string }> {
  const draftId = newId();
  const values = { part: 'record', content: { result: 'heard' }, basedOnVersion: 1, savedAt: MORNING, ...words, draftId };
  await writeAs(court, seat, [{ insert: 'draft', values: { ...values, accountId: court.accountIds[seat] } }]);
  return { draftId };
}

/** A hearing with all that the day writes about it; `warrantId` and `findingId` are of the same case. */
export interface DayOf {
  readonly hearingId: string;
  readonly caseId: string;
  readonly petitionId: string;
  readonly youthId: string;
  readonly warrantId: string;
  readonly findingId: string;
}

/** Writes a row of the day into every table that hangs on a hearing, and one packet of the session. */
export async function everythingOfTheDay(court: TestCourt, day: DayOf): Promise<void> {
  const { hearingId, caseId, petitionId, youthId } = day;
  await anArrival(court, { hearingId });
  await aMinuteOrder(court, { hearingId });
  await aMinuteOrder(court, { hearingId, number: 2, ...SIGNED_ORDER });
  await aCustodyOrder(court, { hearingId, caseId, petitionId, youthId });
  await aMessage(court, { hearingId });
  await aReport(court, { hearingId, caseId });
  await aPhrase(court);
  await inTheRoom(court, day);
  await onesOwn(court, hearingId);
  await papersOfTheDay(court, day);
}

async function inTheRoom(court: TestCourt, { hearingId, warrantId, findingId, petitionId }: DayOf): Promise<void> {
  const [admittedId, remoteContactId, minuteFindingId, warrantStepId, closeExplanationId] = [newId(), newId(), newId(), newId(), newId()];
  const [sessionId] = court.sessionIds;
  const admitted = {
    admittedId,
    hearingId,
    name: 'A. Visitor',
    role: 'Support person',
    reason: 'Asked for by the youth',
    judgeAgreed: true,
  };
  const changes: readonly StateChange[] = [
    { insert: 'admitted_person', values: { ...admitted, youthTold: true, admittedAt: MORNING } },
    { insert: 'remote_contact', values: { remoteContactId, hearingId, askedAt: MORNING, company: 'alone' } },
    { insert: 'minute_finding', values: { minuteFindingId, hearingId, kind: 'notice_given', answer: 'made' } },
    { insert: 'warrant_step', values: { warrantStepId, warrantId, step: 'sent_to_holder', at: MORNING } },
    { insert: 'close_explanation', values: { closeExplanationId, sessionId, hearingId, item: 'no_ride_home', words: 'An aunt is here' } },
    { insert: 'finding_prior', values: { findingId, petitionId, satisfactory: true, not_707b: true } },
  ];
  const events: readonly StarlingEvent[] = [
    happened('PersonAdmitted', { subjectId: admittedId, facts: { hearingId, judgeAgreed: true, youthTold: true } }),
    happened('RemoteCompanyAsked', { subjectId: remoteContactId, facts: { hearingId, company: 'alone' } }),
    happened('MinuteFindingEntered', { subjectId: minuteFindingId, facts: { hearingId, kind: 'notice_given', answer: 'made' } }),
    happened('WarrantStepRecorded', { subjectId: warrantStepId, facts: { warrantId, step: 'sent_to_holder' } }),
    happened('LeftoverExplained', { subjectId: closeExplanationId, facts: { sessionId, hearingId } }),
  ];
  await write(court, changes, events);
}

async function onesOwn(court: TestCourt, hearingId: string): Promise<void> {
  for (const seat of ['judge', 'courtroom_clerk'] as const) {
    await aDraft(court, { seat, hearingId });
    const present = { accountId: court.accountIds[seat], hearingId, part: 'record', since: MORNING, seenAt: MORNING };
    await writeAs(court, seat, [{ insert: 'presence', values: present }]);
  }
  for (const seat of ['judge', 'minors_counsel'] as const)
    await write(court, [
      {
        insert: 'private_note',
        values: { privateNoteId: newId(), accountId: court.accountIds[seat], hearingId, words: 'Ask about school' },
      },
    ]);
  await writeAs(court, 'judge', [{ insert: 'working_mark', values: { accountId: court.accountIds.judge, hearingId, mark: 'ask' } }]);
}

async function nextPacket(court: TestCourt): Promise<number> {
  const made = await asSystem(court.database, court.courtId, (scope) => scope.many('select 1 from app.day_packet'));
  return made.length + 1;
}

/** A packet of the court's first session with these hearings in it, and its paper. */
export async function aPacket(court: TestCourt, hearingIds: readonly string[]): Promise<{ readonly packetId: string }> {
  const [packetId, documentId] = [newId(), newId()];
  const [sessionId] = court.sessionIds;
  const number = await nextPacket(court);
  const packet = { packetId, sessionId, madeAt: MORNING, expiresAt: '2026-12-02T17:00:00Z', documentId, hearingIds, number };
  await write(
    court,
    [
      { insert: 'document', values: { documentId, kind: 'day_packet', sessionId, recipient: 'court', state: 'queued' } },
      { insert: 'day_packet', values: packet },
    ],
    [happened('DayPacketMade', { subjectId: packetId, facts: { sessionId, number, hearings: hearingIds.length } })],
  );
  return { packetId };
}

async function papersOfTheDay(court: TestCourt, { hearingId, warrantId }: DayOf): Promise<void> {
  const [pageId, orderId, printId, minuteOrderId] = [newId(), newId(), newId(), newId()];
  const paper = { recipient: 'court', state: 'queued' };
  const minute = { content: { sections: [] }, documentId: orderId, reason: 'The day was wrong' };
  await write(
    court,
    [
      { insert: 'document', values: { ...paper, documentId: pageId, kind: 'youth_page', hearingId, recipient: 'youth' } },
      { insert: 'document', values: { ...paper, documentId: orderId, kind: 'hearing_minute_order', hearingId } },
      { insert: 'document', values: { ...paper, documentId: printId, kind: 'warrant_recall', subjectId: warrantId } },
      { insert: 'minute_order', values: { minuteOrderId, hearingId, number: 3, kind: 'late_entry', ...minute, ...SIGNED_ORDER } },
    ],
    [happened('MinuteOrderPrepared', { subjectId: minuteOrderId, facts: { hearingId, kind: 'late_entry', number: 3 } })],
  );
  await aPacket(court, [hearingId]);
}
