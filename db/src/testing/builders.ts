import { happened, type StarlingEvent } from '@starling/shared/events';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import type { Database } from '../database.ts';
import { newId } from '../ids.ts';
import { append, type StateChange, type Values } from '../journal/journal.ts';
import { asSystem, type Actor } from '../scope.ts';
import { SEATS } from './seats.ts';

/** The day of the specs' sessions. */
export const COURT_DAY = '2026-12-01';

/** A court with people in all twelve seats, two departments and a session of 180 minutes in each. */
export interface TestCourt {
  readonly database: Database;
  readonly courtId: string;
  readonly departmentIds: readonly [string, string];
  readonly sessionIds: readonly [string, string];
  readonly benchOfficerId: string;
  readonly accountIds: Readonly<Record<Seat, string>>;
  /** The court's person in that seat. */
  as(seat: Seat): Actor;
}

/** Writes through the journal as Starling itself. */
export async function write(
  court: Pick<TestCourt, 'database' | 'courtId'>,
  changes: readonly StateChange[],
  events: readonly StarlingEvent[] = [],
): Promise<void> {
  await asSystem(court.database, court.courtId, (scope) => append(scope, { act: 'spec', events, changes, changed: [] }));
}

/** Makes a court. Its name is of no place. */
export async function aCourt(database: Database, words: Values = {}): Promise<TestCourt> {
  const courtId = newId();
  const courthouseId = newId();
  const departmentIds = [newId(), newId()] as const;
  const sessionIds = [newId(), newId()] as const;
  const benchOfficerId = newId();
  const accountIds = Object.fromEntries(SEATS.map((seat) => [seat, newId()])) as Record<Seat, string>;
  const court = {
    database,
    courtId,
    departmentIds,
    sessionIds,
    benchOfficerId,
    accountIds,
    as: (seat: Seat) => actorOf(courtId, seat, accountIds[seat]),
  };
  await write(court, [
    {
      insert: 'court',
      values: {
        name: 'Court of the specs',
        county: 'Nowhere',
        presenterRole: 'coordinator',
        sessionWeekdays: [2, 4],
        terms: { programme: 'Programme', session: 'Session' },
        ...words,
      },
    },
    { insert: 'courthouse', values: { courthouseId, name: 'Courthouse', city: 'Nowhere' } },
    { insertMany: 'account', rows: SEATS.map((seat) => ({ accountId: accountIds[seat], name: `A. ${SEAT[seat]}`, seat })) },
    { insertMany: 'department', rows: departmentIds.map((departmentId, at) => ({ departmentId, courthouseId, name: `Dept. ${at + 1}` })) },
    { insert: 'bench_officer', values: { benchOfficerId, accountId: accountIds.judge, name: 'A. Judge', title: 'judge' } },
  ]);
  for (const [at, sessionId] of sessionIds.entries()) await aSession(court, { sessionId, departmentId: departmentIds[at] });
  return court;
}

function actorOf(courtId: string, seat: Seat, accountId: string): Actor {
  return { courtId, accountId, seat, name: `A. ${SEAT[seat]}`, sessionId: newId() };
}

/** A planned morning session. */
export async function aSession(court: TestCourt, words: Values = {}): Promise<{ readonly sessionId: string }> {
  const sessionId = idIn(words, 'sessionId');
  const values = {
    sessionId,
    departmentId: court.departmentIds[0],
    benchOfficerId: court.benchOfficerId,
    name: 'Morning',
    heldOn: COURT_DAY,
    startsAt: '08:30',
    endsAt: '11:30',
    minutesCapacity: 180,
    state: 'planned',
    ...words,
  };
  await write(
    court,
    [{ insert: 'court_session', values }],
    [happened('SessionPlanned', { subjectId: sessionId, facts: { heldOn: String(values.heldOn) } })],
  );
  return { sessionId };
}

/** A youth with a legal name and a birth date apart. */
export async function aYouth(
  court: TestCourt,
  { chosenName = 'Wren', bornOn = '2010-02-14' }: { readonly chosenName?: string; readonly bornOn?: string } = {},
): Promise<{ readonly youthId: string }> {
  const youthId = newId();
  await write(
    court,
    [
      { insert: 'youth', values: { youthId, chosenName, pronouns: 'they/them' } },
      { insert: 'youth_identity', values: { youthId, legalFirstName: 'Legal', legalLastName: 'Name', bornOn } },
    ],
    [happened('YouthEntered', { subjectId: youthId })],
  );
  return { youthId };
}

/** A case of the 602 branch, of a new youth unless one is given. */
export async function aCase(court: TestCourt, words: Values = {}): Promise<{ readonly caseId: string; readonly youthId: string }> {
  const caseId = idIn(words, 'caseId');
  const youthId = typeof words.youthId === 'string' ? words.youthId : (await aYouth(court)).youthId;
  await write(
    court,
    [{ insert: 'legal_case', values: { number: `C-${caseId.slice(-8)}`, branch: '602', state: 'open', ...words, caseId, youthId } }],
    [happened('CaseOpened', { subjectId: caseId, facts: { youthId } })],
  );
  return { caseId, youthId };
}

/** A count by what matters in a spec. */
export type CountWords = Values;

/** A 602 petition with one count unless others are given. */
export async function aPetition(
  court: TestCourt,
  {
    counts = [{}],
    ...words
  }: { readonly counts?: readonly CountWords[] } & Readonly<Record<string, string | boolean | null | readonly CountWords[]>> = {},
): Promise<{ readonly petitionId: string; readonly caseId: string; readonly youthId: string; readonly countIds: readonly string[] }> {
  const petitionId = newId();
  const home = typeof words.caseId === 'string' ? { caseId: words.caseId, youthId: '' } : await aCase(court);
  const rows = counts.map((count, at) => ({
    countId: newId(),
    petitionId,
    number: at + 1,
    statute: 'PC 484(a)/488',
    description: 'Petty theft',
    level: 'misdemeanor',
    offenseOn: '2026-08-01',
    state: 'alleged',
    ...count,
  }));
  await write(
    court,
    [
      {
        insert: 'petition',
        values: { kind: '602', ending: '4821', filedOn: '2026-09-01', state: 'filed', ...words, petitionId, caseId: home.caseId },
      },
      { insertMany: 'petition_count', rows },
    ],
    [happened('PetitionFiled', { subjectId: petitionId, petitionId, facts: { caseId: home.caseId, counts: rows.length } })],
  );
  return { petitionId, ...home, countIds: rows.map((row) => row.countId) };
}

/** Puts the court's person of that seat on the case, from the year before the specs' morning on. */
export async function aParticipation(
  court: TestCourt,
  { caseId, seat, untilOn = null }: { readonly caseId: string; readonly seat: Seat; readonly untilOn?: string | null },
): Promise<{ readonly participationId: string }> {
  const participationId = newId();
  await write(court, [
    {
      insert: 'participation',
      values: {
        participationId,
        caseId,
        role: seat,
        accountId: court.accountIds[seat],
        name: `A. ${SEAT[seat]}`,
        fromOn: '2025-12-01',
        untilOn,
      },
    },
  ]);
  return { participationId };
}

/** A hearing of ten minutes in the first session. */
export async function aHearing(court: TestCourt, words: Values & { readonly caseId: string }): Promise<{ readonly hearingId: string }> {
  const hearingId = idIn(words, 'hearingId');
  const values = {
    sessionId: court.sessionIds[0],
    type: 'progress_review',
    placeInLine: 1,
    startsAt: '08:30',
    minutes: 10,
    state: 'set',
    ...words,
    hearingId,
  };
  await write(court, [{ insert: 'hearing', values }], [happened('HearingSet', { subjectId: hearingId, facts: {} })]);
  return { hearingId };
}

/** A finding that counsel has asserted. */
export async function aFinding(court: TestCourt, words: Values & { readonly petitionId: string }): Promise<{ readonly findingId: string }> {
  const findingId = idIn(words, 'findingId');
  const values = {
    basis: 'trafficking_236_23',
    initiator: 'minors_counsel',
    state: 'asserted',
    assertedOn: COURT_DAY,
    timeliness: 'on_time',
    ...words,
    findingId,
  };
  await write(
    court,
    [{ insert: 'finding', values }],
    [happened('DefenseAsserted', { subjectId: findingId, petitionId: words.petitionId, facts: {} })],
  );
  return { findingId };
}

/** What a sealing leaves behind. */
export interface SealedPetition {
  readonly sealingOrderId: string;
  readonly dismissalId: string;
  readonly holderTaskIds: readonly [string, string];
}

const SIGNED = { state: 'signed', signedOn: COURT_DAY, signedAt: '2026-12-01T17:00:00Z' };

/** Dismisses and seals a petition in one transaction, with two holders. */
export async function sealPetition(court: TestCourt, petitionId: string): Promise<SealedPetition> {
  const sealed: SealedPetition = { sealingOrderId: newId(), dismissalId: newId(), holderTaskIds: [newId(), newId()] };
  await write(court, sealingChanges(petitionId, sealed), sealingEvents(petitionId, sealed));
  return sealed;
}

function sealingChanges(petitionId: string, { sealingOrderId, dismissalId, holderTaskIds }: SealedPetition): readonly StateChange[] {
  const order = {
    sealingOrderId,
    controlNumber: `S-${sealingOrderId.slice(-8)}`,
    petitionId,
    dismissalId,
    basis: '236_23_f',
    firearmClause: false,
    firearmReason: 'no listed count',
  };
  return [
    { insert: 'dismissal_order', values: { dismissalId, petitionId, legalBasis: 'PC 236.23(f)', ...SIGNED } },
    { insert: 'sealing_order', values: { ...order, ...SIGNED } },
    { insertMany: 'holder_task', rows: holderTaskIds.map((holderTaskId, at) => holderTask({ holderTaskId, sealingOrderId, at })) },
    { update: 'petition', id: petitionId, values: { state: 'dismissed_trafficking' } },
    { update: 'petition', id: petitionId, values: { state: 'sealed', sealedOn: COURT_DAY } },
  ];
}

function holderTask({ at, ...ids }: { readonly holderTaskId: string; readonly sealingOrderId: string; readonly at: number }) {
  return {
    ...ids,
    kind: at === 0 ? 'juvenile_court' : 'law_enforcement',
    name: `Agency ${at + 1}`,
    destroyOn: '2031-02-14',
    windowFrom: '2030-01-01',
    windowUntil: '2031-02-14',
    state: 'named',
  };
}

function sealingEvents(petitionId: string, { sealingOrderId, dismissalId }: SealedPetition): readonly StarlingEvent[] {
  return [
    happened('PetitionDismissed', { subjectId: petitionId, petitionId, facts: { dismissalId, on: COURT_DAY } }),
    happened('SealingOrderSigned', { subjectId: sealingOrderId, petitionId, facts: { dismissalId, signedOn: COURT_DAY } }),
    happened('PetitionSealed', { subjectId: petitionId, petitionId, facts: { sealingOrderId, on: COURT_DAY } }),
  ];
}

/** The id given among the words, or a new one. */
export function idIn(words: Values, name: string): string {
  const given = words[name];
  return typeof given === 'string' ? given : newId();
}
