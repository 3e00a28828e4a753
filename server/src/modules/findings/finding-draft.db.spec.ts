import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCase, aCourt, aHearing, aParticipation, aPetition, type TestCourt } from '@starling/db/testing/builders';
import { asRoot } from '@starling/db/roles';
import type { SeatedActor } from '../../auth/actor.ts';
import { DraftsService } from '../drafts/drafts.service.ts';
import { FindingSheetQueries } from './finding-sheet.queries.ts';
import { FindingsService } from './findings.service.ts';

let home: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
});
afterAll(() => home.close());

type Writer = 'judge' | 'courtroom_clerk';

const as = (seat: Writer): SeatedActor => court.as(seat) as SeatedActor;
const THEFT = { statute: 'PC 484(a)/488', level: 'misdemeanor', agency: 'Hawthorne PD' };
const YES = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };

/** A matter in hand about one petition of a youth who has two: both may be decided at it. */
async function aMatterOfTwo() {
  const of = await aCase(court);
  const [first, second] = [await aPetition(court, petitionOf(of.caseId, '0001')), await aPetition(court, petitionOf(of.caseId, '0002'))];
  await aParticipation(court, { caseId: of.caseId, seat: 'minors_counsel' });
  const about = { caseId: of.caseId, petitionId: first.petitionId, type: 'pre_jurisdiction_defense' };
  const { hearingId } = await aHearing(court, { ...about, state: 'in_hand' });
  return { hearingId, first, second };
}

const petitionOf = (caseId: string, ending: string) => ({ caseId, ending, counts: [THEFT], state: 'pre_jurisdiction' });

type Matter = Awaited<ReturnType<typeof aMatterOfTwo>>;
type Decided = Matter['first'];

async function keep({ hearingId }: Matter, seat: Writer, petitions: readonly Decided[]): Promise<void> {
  const sheets = Object.fromEntries(petitions.map(({ petitionId }) => [petitionId, { evidence: ['testimony'] }]));
  const content = { hearingId, part: 'finding', contentJson: JSON.stringify({ sheets }), basedOnVersion: 1 };
  expect(await new DraftsService(home.database).keep(as(seat), content)).toMatchObject({ ok: true });
}

const sheetOf = async ({ hearingId }: Matter, { petitionId }: Decided, seat: Writer = 'judge') => {
  const sheet = await new FindingSheetQueries(home.database).find(as(seat), { hearingId, petitionId, setAside: false, basis: null });
  if (sheet === null) throw new Error('No sheet is seen.');
  return sheet;
};

async function sign(matter: Matter, decided: Decided, change: object = {}): Promise<void> {
  const sheet = await sheetOf(matter, decided);
  const entered = {
    hearingId: matter.hearingId,
    petitionId: decided.petitionId,
    version: sheet.version,
    basis: 'trafficking_236_23',
    initiator: 'minors_counsel',
    answers: decided.countIds.map((countId) => ({ countId, ...YES })),
    evidenceKinds: ['certified_record'],
    privilegeClaimed: false,
    vehicle: null,
    setAside: false,
    fosterHearingHeld: null,
    holders: sheet.holders.map(({ key, suggestedOn }) => ({ key, destroyOn: suggestedOn })),
    extraHolders: [],
    ...change,
  };
  expect(await new FindingsService(home.database).sign(as('judge'), entered)).toMatchObject({ ok: true });
}

const denied = ({ countIds }: Decided) => ({
  answers: countIds.map((countId) => ({ countId, ...YES, coerced: false })),
  holders: [],
  deniedReason: 'elements_not_shown',
});

/** The petitions whose sheets are kept, by seat; as the superuser sees them, behind every policy. */
async function keptOf({ hearingId }: Matter): Promise<Readonly<Record<string, readonly string[]>>> {
  let found: readonly { readonly account: string; readonly sheets: Readonly<Record<string, unknown>> }[] = [];
  await asRoot(home.root, async (root) => {
    found = (
      await root.query(`select account_id as account, content -> 'sheets' as sheets from app.draft where hearing_id = $1`, [hearingId])
    ).rows;
  });
  const seatOf = (account: string): string => (account === court.accountIds.judge ? 'judge' : 'clerk');
  return Object.fromEntries(found.map(({ account, sheets }) => [seatOf(account), Object.keys(sheets)]));
}

test('a sheet comes with what its own reader entered on it, and with nobody else’s', async () => {
  const matter = await aMatterOfTwo();
  await keep(matter, 'judge', [matter.first]);

  expect((await sheetOf(matter, matter.first)).drafts).toMatchObject([
    { part: 'finding', contentJson: expect.stringContaining('testimony') },
  ]);
  expect((await sheetOf(matter, matter.first, 'courtroom_clerk')).drafts).toEqual([]);
});

test('a signature takes its own sheet and leaves the one of the other petition', async () => {
  const matter = await aMatterOfTwo();
  await keep(matter, 'judge', [matter.first, matter.second]);

  await sign(matter, matter.first, denied(matter.first));
  expect(await keptOf(matter)).toEqual({ judge: [matter.second.petitionId] });

  await sign(matter, matter.second, denied(matter.second));
  expect(await keptOf(matter)).toEqual({});
});

test('a petition that is sealed at a hearing about another one takes its sheet from every draft, whoever kept it', async () => {
  const matter = await aMatterOfTwo();
  await keep(matter, 'judge', [matter.first, matter.second]);
  await keep(matter, 'courtroom_clerk', [matter.first, matter.second]);

  await sign(matter, matter.second);

  expect(await keptOf(matter)).toEqual({ judge: [matter.first.petitionId], clerk: [matter.first.petitionId] });
});

test('a page that was open meanwhile does not bring back the sheet of a petition that is sealed', async () => {
  const matter = await aMatterOfTwo();
  await sign(matter, matter.second);

  await keep(matter, 'courtroom_clerk', [matter.first, matter.second]);
  await keep(matter, 'courtroom_clerk', [matter.first, matter.second]);

  expect(await keptOf(matter)).toEqual({ clerk: [matter.first.petitionId] });
});
