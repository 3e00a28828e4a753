import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import type { StateChange } from '../journal/journal.ts';
import { asSystem } from '../scope.ts';
import { aCase, aFinding, aHearing, aParticipation, aPetition, COURT_DAY, write, type TestCourt } from './builders.ts';
import {
  aCalendarFeed,
  aKeepApart,
  anOutsidePerson,
  anUnavailability,
  aReferral,
  aSafeContact,
  aSessionChange,
  aSessionTemplate,
  everythingAboutAHearing,
  printAndOrder,
} from './calendar-builders.ts';
import { aClockChange, aClockCircumstance, aClockEvent, aClosure, anEmergencyExtension } from './clock-builders.ts';
import { everythingOfTheDay } from './court-day-builders.ts';
import { SEATS } from './seats.ts';

/** The seats that see a case only through a participation on it. */
export const RELATION_SEATS = [
  'minors_counsel',
  'probation_officer',
  'social_worker',
  'county_counsel',
  'advocate',
] as const satisfies readonly Seat[];

/** One case with a row in every table that hangs on a case. */
export interface WholeRecord {
  readonly youthId: string;
  readonly caseId: string;
  readonly petitionId: string;
  readonly countId: string;
  readonly hearingId: string;
  readonly findingId: string;
  readonly dismissalId: string;
  readonly sealingOrderId: string;
  readonly holderTaskId: string;
  readonly restrictionId: string;
  readonly warrantId: string;
  readonly documentId: string;
  readonly clockEventId: string;
  readonly clockCircumstanceId: string;
  readonly clockChangeId: string;
  readonly keepApartId: string;
  readonly safeContactId: string;
  readonly referralId: string;
  readonly unavailabilityId: string;
  readonly continuanceId: string;
  readonly rideId: string;
}

/** Makes such a case; `seats` take part in it today. */
export async function aWholeRecord(court: TestCourt, seats: readonly Seat[] = RELATION_SEATS): Promise<WholeRecord> {
  const { caseId, youthId } = await aCase(court);
  const {
    petitionId,
    countIds: [countId = ''],
  } = await aPetition(court, { caseId });
  for (const seat of seats) await aParticipation(court, { caseId, seat });
  const { hearingId } = await aHearing(court, { caseId, petitionId, minutes: 1 });
  const { findingId } = await aFinding(court, { petitionId, hearingId });
  const record = { youthId, caseId, petitionId, countId, hearingId, findingId };
  await writeAboutCourt(court);
  const ofHearing = await writeAboutHearing(court, record);
  await everythingOfTheDay(court, { ...record, ...ofHearing });
  return {
    ...record,
    ...ofHearing,
    ...(await writeAboutYouth(court, record)),
    ...(await everythingAboutAHearing(court, hearingId)),
    ...(await writeOrders(court, record)),
    ...(await writeAboutClocks(court, record)),
  };
}

type Begun = Pick<WholeRecord, 'youthId' | 'caseId' | 'petitionId' | 'countId' | 'hearingId' | 'findingId'>;

async function writeAboutYouth(
  court: TestCourt,
  { youthId, caseId, petitionId, countId }: Begun,
): Promise<Pick<WholeRecord, 'keepApartId' | 'safeContactId' | 'referralId' | 'unavailabilityId'>> {
  await write(court, [
    { insert: 'youth_need', values: { needId: newId(), youthId, kind: 'break', words: 'A break after each matter' } },
    { insert: 'enhancement', values: { enhancementId: newId(), countId, code: 'PC 12022(a)', state: 'charged' } },
    { insert: 'jurisdiction', values: { jurisdictionId: newId(), caseId, petitionId, status: 'pending', fromOn: '2026-09-01' } },
    { insert: 'custody', values: { custodyId: newId(), youthId, kind: 'home', place: 'With an aunt', fromOn: '2026-09-01' } },
  ]);
  const { keepApartId } = await aKeepApart(court, { youthId, level: 2 });
  const { safeContactId } = await aSafeContact(court, { youthId });
  const { referralId } = await aReferral(court, { caseId, youthId });
  const { unavailabilityId } = await anUnavailability(court, { subjectKind: 'youth', subjectId: youthId });
  return { keepApartId, safeContactId, referralId, unavailabilityId };
}

async function writeAboutHearing(
  court: TestCourt,
  { caseId, petitionId, hearingId, findingId, countId }: Begun,
): Promise<Pick<WholeRecord, 'restrictionId' | 'warrantId'>> {
  const [restrictionId, warrantId] = [newId(), newId()];
  await write(
    court,
    [
      {
        insert: 'restriction',
        values: { restrictionId, petitionId, kind: 'curfew', words: 'Home by 21:00', orderedOn: '2026-09-02', state: 'in_force' },
      },
      { insert: 'warrant', values: { warrantId, caseId, petitionId, kind: 'bench', state: 'issued', issuedOn: '2026-10-01' } },
      { insert: 'appearance', values: { appearanceId: newId(), hearingId, role: 'parent', name: 'A. Parent' } },
      { insert: 'hearing_brief', values: { briefId: newId(), hearingId, kind: 'went_well', words: 'Went to school every day' } },
      {
        insert: 'court_order',
        values: {
          orderId: newId(),
          hearingId,
          caseId,
          ordinal: 1,
          words: 'Bring the report card',
          ownerRole: 'probation_officer',
          state: 'given',
        },
      },
      { insert: 'finding_answer', values: { findingId, countId, gate: 'eligible' } },
    ],
    [happened('WarrantIssued', { subjectId: warrantId, petitionId, facts: {} })],
  );
  return { restrictionId, warrantId };
}

type Ordered = Pick<WholeRecord, 'dismissalId' | 'sealingOrderId' | 'holderTaskId' | 'documentId'>;

async function writeOrders(court: TestCourt, { petitionId, findingId }: Begun): Promise<Ordered> {
  const ids: Ordered = { dismissalId: newId(), sealingOrderId: newId(), holderTaskId: newId(), documentId: newId() };
  const { dismissalId, sealingOrderId, holderTaskId } = ids;
  await write(
    court,
    [...orderChanges(ids, { petitionId, findingId }), ...paperChanges(court, ids, { petitionId, findingId })],
    [
      happened('DismissalEntered', { subjectId: dismissalId, petitionId }),
      happened('SealingOrderAmended', { subjectId: sealingOrderId, facts: { holderTaskId } }),
    ],
  );
  return ids;
}

type Found = Pick<WholeRecord, 'petitionId' | 'findingId'>;

function orderChanges({ dismissalId, sealingOrderId, holderTaskId }: Ordered, { petitionId, findingId }: Found): readonly StateChange[] {
  const order = {
    sealingOrderId,
    controlNumber: `S-${sealingOrderId.slice(-8)}`,
    petitionId,
    dismissalId,
    basis: '236_23_f',
    firearmClause: false,
    firearmReason: 'no listed count',
    state: 'drafted',
  };
  const window = { destroyOn: '2031-02-14', windowFrom: '2030-01-01', windowUntil: '2031-02-14' };
  return [
    { insert: 'dismissal_order', values: { dismissalId, petitionId, findingId, legalBasis: 'PC 236.23(f)', state: 'drafted' } },
    { insert: 'sealing_order', values: order },
    { insert: 'holder_task', values: { holderTaskId, sealingOrderId, kind: 'probation', name: 'Agency', state: 'named', ...window } },
  ];
}

function paperChanges(court: TestCourt, { documentId, sealingOrderId }: Ordered, { petitionId, findingId }: Found): readonly StateChange[] {
  const document = { documentId, kind: 'sealing_order', petitionId, findingId, sealingOrderId, recipient: 'court', state: 'queued' };
  const notice = {
    noticeId: newId(),
    kind: 'hearing_set',
    recipient: 'Probation',
    petitionId,
    recipientAccountId: court.accountIds.probation_officer,
    channel: 'screen',
    state: 'queued',
  };
  return [
    { insert: 'document', values: document },
    { insert: 'document_body', values: { documentId, content: { title: 'Order' } } },
    { insert: 'notice', values: notice },
  ];
}

async function writeAboutClocks(
  court: TestCourt,
  { caseId, petitionId }: Begun,
): Promise<Pick<WholeRecord, 'clockEventId' | 'clockCircumstanceId' | 'clockChangeId'>> {
  return {
    ...(await aClockEvent(court, { caseId, petitionId })),
    ...(await aClockCircumstance(court, { caseId, petitionId })),
    ...(await aClockChange(court, { caseId, petitionId })),
  };
}

/** Rows that hang on the court alone; a second record of the same court finds its closed day there already. */
async function writeAboutCourt(court: TestCourt): Promise<void> {
  const ran = { state: 'done', taken: 1, leftOut: 0, unchanged: 0, ranAt: '2026-12-01T16:00:00Z' };
  await write(court, [
    { put: 'court_setting', values: { name: 'answerDays', effectiveFrom: COURT_DAY, value: 30 } },
    { insert: 'import_run', values: { importId: newId(), fingerprint: 'ab', ...ran } },
    { put: 'import_map', values: { fileKind: 'sessions', headings: { youth: 'Name' } } },
  ]);
  await anEmergencyExtension(court);
  const closed = await asSystem(court.database, court.courtId, (scope) => scope.many('select 1 from app.court_closure'));
  if (closed.length === 0) await aClosure(court);
  await writeAboutCalendar(court);
}

async function writeAboutCalendar(court: TestCourt): Promise<void> {
  const [sessionId] = court.sessionIds;
  const printed = await asSystem(court.database, court.courtId, (scope) => scope.many('select 1 from app.session_print'));
  await aSessionTemplate(court);
  await aSessionChange(court, { sessionId });
  await printAndOrder(court, sessionId, printed.length + 1);
  await anOutsidePerson(court);
  await anUnavailability(court);
  await anUnavailability(court, { subjectKind: 'account', subjectId: court.accountIds.minors_counsel });
  for (const seat of SEATS) await aCalendarFeed(court, seat);
}
