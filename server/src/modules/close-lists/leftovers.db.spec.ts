import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import type { StateChange, Values } from '@starling/db/journal/journal';
import { inScope } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCase, aCourt, aPetition, aSession, sealPetition, write, type TestCourt } from '@starling/db/testing/builders';
import { leftoversOf, standsAgainstClose, type ClosingMatter, type LeftThing } from '@starling/shared/court-day/after/close-list';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { HEARING_STATE, type HearingState } from '@starling/shared/vocabulary/hearing';
import { WARRANT_STATE, type WarrantState } from '@starling/shared/vocabulary/warrant';
import fc from 'fast-check';

let home: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
});
afterAll(() => home.close());

const keysOf = <T extends string>(vocabulary: Readonly<Record<T, unknown>>): readonly T[] => Object.keys(vocabulary) as T[]; // a vocabulary's own keys

const MATTER = fc.record({
  isClosed: fc.boolean(),
  state: fc.constantFrom(...keysOf<HearingState>(HEARING_STATE)),
  mode: fc.constantFrom('in_person' as const, 'no_appearance' as const),
  wasCheckedIn: fc.boolean(),
  wasCalled: fc.boolean(),
  youthCame: fc.boolean(),
  youthStayedAway: fc.boolean(),
  nextStep: fc.constantFrom(null, 'date' as const, 'queue' as const, 'none' as const),
  isContinuedTo: fc.boolean(),
  hasLaterDate: fc.boolean(),
  isInCustody: fc.boolean(),
  hasRideHome: fc.boolean(),
  warrants: fc.array(fc.constantFrom(...keysOf<WarrantState>(WARRANT_STATE)), { maxLength: 2 }),
  warrantsElsewhere: fc.array(fc.constantFrom(...keysOf<WarrantState>(WARRANT_STATE)), { maxLength: 1 }),
  minuteIsSigned: fc.boolean(),
  hasUnsentOrder: fc.boolean(),
  pageIsMade: fc.boolean(),
  hasOpenCheck: fc.boolean(),
});
type Drawn = typeof MATTER extends fc.Arbitrary<infer One> ? One : never;

const REASON = { date: null, queue: 'report_awaited', none: 'completed' } as const;
const AT = '2026-12-01T16:40:00Z';
let minute = 0;

/** One drawn matter in the record; answers its facts as the rule sees them. */
async function enter(
  drawn: Drawn,
  { sessionId, laterId, place }: { readonly sessionId: string; readonly laterId: string; readonly place: number },
): Promise<ClosingMatter> {
  const { caseId, petitionId, youthId } = await aPetition(court);
  const elsewhere = await aCase(court, { branch: '300', youthId });
  const hearingId = newId();
  const of = { hearingId, caseId, petitionId, youthId, elsewhereId: elsewhere.caseId };
  const rows = rowsOf(drawn, { ...of, sessionId, laterId, place });
  await write(court, rows, eventsOf(rows));
  if (drawn.isClosed) await sealPetition(court, petitionId);
  return { ...drawn, hearingId, place };
}

interface Where {
  readonly hearingId: string;
  readonly caseId: string;
  readonly petitionId: string;
  readonly youthId: string;
  readonly elsewhereId: string;
  readonly sessionId: string;
  readonly laterId: string;
  readonly place: number;
}

const when = (isSo: boolean, row: StateChange): readonly StateChange[] => (isSo ? [row] : []);

function rowsOf(drawn: Drawn, where: Where): readonly StateChange[] {
  const { hearingId, caseId, petitionId, youthId, elsewhereId, laterId, place } = where;
  const later = { ...ofMatter(where), hearingId: newId(), sessionId: laterId, placeInLine: place, state: 'set' };
  const hall = { custodyId: newId(), youthId, kind: 'juvenile_hall', place: 'The hall', fromOn: '2026-11-30' };
  const order = {
    custodyOrderId: newId(),
    hearingId,
    caseId,
    petitionId,
    youthId,
    kind: 'detain',
    holder: 'The hall',
    reasons: 'As spoken',
    orderedAt: AT,
  };
  const page = { documentId: newId(), kind: 'youth_page', hearingId, recipient: 'youth', state: 'queued' };
  return [
    { insert: 'hearing', values: hearingRow(drawn, where) },
    ...when(drawn.hasLaterDate, { insert: 'hearing', values: later }),
    ...when(drawn.isInCustody, { insert: 'custody', values: hall }),
    ...when(drawn.youthCame, { insert: 'arrival', values: { arrivalId: newId(), hearingId, who: 'youth', state: 'arrived', at: AT } }),
    ...when(drawn.youthStayedAway, {
      insert: 'appearance',
      values: { appearanceId: newId(), hearingId, role: 'youth', name: 'Wren', attendance: 'excused' },
    }),
    ...when(drawn.hasRideHome, { insert: 'ride', values: { rideId: newId(), hearingId, direction: 'home', driverRole: 'caregiver' } }),
    ...drawn.warrants.map((state) => warrantRow(state, { caseId, petitionId })),
    ...drawn.warrantsElsewhere.map((state) => warrantRow(state, { caseId: elsewhereId })),
    ...when(drawn.hasUnsentOrder, { insert: 'custody_order', values: order }),
    ...when(drawn.pageIsMade, { insert: 'document', values: page }),
    ...when(drawn.hasOpenCheck, { insert: 'hearing_check', values: { hearingCheckId: newId(), hearingId, item: 'food', state: 'open' } }),
  ];
}

const ofMatter = ({ caseId, petitionId }: Where) => ({ caseId, petitionId, type: 'progress_review', startsAt: '08:30', minutes: 1 });

function hearingRow(drawn: Drawn, where: Where): Values {
  const { state, mode, nextStep } = drawn;
  return {
    ...ofMatter(where),
    hearingId: where.hearingId,
    sessionId: where.sessionId,
    placeInLine: where.place,
    state,
    mode,
    nextStep,
    nextReason: nextStep === null ? null : REASON[nextStep],
    checkedInAt: drawn.wasCheckedIn ? AT : null,
    calledAt: drawn.wasCalled ? AT : null,
    continuedTo: drawn.isContinuedTo ? newId() : null,
    minuteSignedAt: drawn.minuteIsSigned ? AT : null,
  };
}

function warrantRow(state: WarrantState, ofCase: Values): StateChange {
  return { insert: 'warrant', values: { warrantId: newId(), ...ofCase, kind: 'bench', state, issuedOn: '2026-11-12' } };
}

/** Every row that has to be born with an event gets one that names it. */
function eventsOf(rows: readonly StateChange[]): readonly StarlingEvent[] {
  return rows.flatMap((row) => ('insert' in row ? birthOf(row.insert, row.values) : []));
}

function birthOf(table: string, values: Values): readonly StarlingEvent[] {
  if (table === 'hearing') return [happened('HearingSet', { subjectId: String(values.hearingId) })];
  if (table === 'warrant') return [happened('WarrantIssued', { subjectId: String(values.warrantId) })];
  if (table === 'custody_order') return [happened('CustodyOrdered', { subjectId: String(values.custodyOrderId) })];
  return [];
}

const inOneOrder = (things: readonly LeftThing[]): readonly string[] =>
  things
    .map(({ item, place, hearingId, mayExplain }) => `${String(place)} ${item} ${hearingId ?? 'closed'} ${String(mayExplain)}`)
    .toSorted();

async function fromTheDatabase(sessionId: string): Promise<readonly (LeftThing & { readonly isExplained: boolean })[]> {
  return inScope(court.database, court.as('courtroom_clerk'), (scope) =>
    scope.many(
      'select hearing_id as "hearingId", place, item, may_explain as "mayExplain", explained as "isExplained" from app.session_leftovers($1)',
      [sessionId],
    ),
  );
}

test('the rule and the database name the same things left, whatever the matters of a session look like', async () => {
  const { sessionId: laterId } = await aSession(court, { heldOn: '2026-12-08', startsAt: '00:01', endsAt: '23:59', minutesCapacity: 900 });
  await fc.assert(
    fc.asyncProperty(fc.array(MATTER, { minLength: 1, maxLength: 5 }), async (drawn) => {
      minute += 1;
      const startsAt = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const { sessionId } = await aSession(court, { state: 'open', startsAt, endsAt: '23:59' });
      const matters: ClosingMatter[] = [];
      for (const [at, one] of drawn.entries()) matters.push(await enter(one, { sessionId, laterId, place: at + 1 }));

      const left = await fromTheDatabase(sessionId);

      expect(inOneOrder(left)).toEqual(inOneOrder(leftoversOf(matters)));
      expect(standsAgainstClose(left)).toHaveLength(left.length);
    }),
    { numRuns: 25, seed: 2026 },
  );
});
