import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCase, aCourt, aHearing, aPetition, type TestCourt } from '@starling/db/testing/builders';
import type { SeatedActor } from '../../auth/actor.ts';
import { FindingSheetQueries } from '../findings/finding-sheet.queries.ts';
import { FindingsService } from '../findings/findings.service.ts';
import { AmendService } from './amend.service.ts';
import { SealingQueries } from './sealing.queries.ts';

let home: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
});
afterAll(() => home.close());

const as = (seat: Parameters<TestCourt['as']>[0]): SeatedActor => court.as(seat) as SeatedActor;
const rows = <T>(sql: string, values: readonly unknown[]) => asSystem(home.database, court.courtId, (scope) => scope.many<T>(sql, values));

/** An order signed this morning, for one count. */
async function aSignedOrder(): Promise<string> {
  const { caseId } = await aCase(court);
  const counts = [{ statute: 'PC 459', level: 'felony', agency: 'Hawthorne PD', reportNumber: '26-1' }];
  const { petitionId, countIds } = await aPetition(court, { caseId, state: 'pre_jurisdiction', counts });
  const { hearingId } = await aHearing(court, { caseId, petitionId, state: 'in_hand', type: 'pre_jurisdiction_defense' });
  const sheet = await new FindingSheetQueries(home.database).find(as('judge'), { hearingId, petitionId, setAside: false, basis: null });
  const signed = await new FindingsService(home.database).sign(as('judge'), {
    hearingId,
    petitionId,
    version: sheet?.version,
    basis: 'trafficking_236_23',
    answers: countIds.map((countId) => ({ countId, victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true })),
    evidenceKinds: ['testimony'],
    privilegeClaimed: false,
    vehicle: null,
    setAside: false,
    fosterHearingHeld: null,
    holders: sheet?.holders.map(({ key, suggestedOn }) => ({ key, destroyOn: suggestedOn })),
    extraHolders: [],
  });
  if (!signed.ok || signed.value.sealingOrderId === null) throw new Error('The finding was not signed.');
  return signed.value.sealingOrderId;
}

const orderOf = (sealingOrderId: string) => new SealingQueries(home.database).find(as('judge'), sealingOrderId);

async function amend(sealingOrderId: string, change: Record<string, unknown>, seat: Parameters<TestCourt['as']>[0] = 'judge') {
  const order = await orderOf(sealingOrderId);
  return new AmendService(home.database).amend(as(seat), { sealingOrderId, version: order?.line.version, ...change });
}

const GARDENA = { kind: 'law_enforcement', name: 'Gardena PD', reportNumber: '26-9', destroyOn: '2031-11-01', reentryFinding: false };
const needsOf = (result: Awaited<ReturnType<typeof amend>>): readonly string[] =>
  !result.ok && result.refusal.code === 'UNMET' ? result.refusal.unmet.map(({ need }) => need) : [];

async function lastPaper(sealingOrderId: string): Promise<string> {
  const [paper] = await rows<{ content: unknown }>(
    `select b.content from app.document d join app.document_body b using (court_id, document_id)
     where d.sealing_order_id = $1 and d.kind = 'sealing_order' and d.recipient = 'holder' order by d.document_id desc limit 1`,
    [sealingOrderId],
  );
  return JSON.stringify(paper?.content ?? '');
}

const noticesOf = (sealingOrderId: string, kind: string) =>
  rows<{ recipient: string }>('select recipient from app.notice where sealing_order_id = $1 and kind = $2 order by recipient', [
    sealingOrderId,
    kind,
  ]);

describe('a holder that was left out', () => {
  test('is named by an amended order, sent that order with its own receipt form, and everybody else is left in peace', async () => {
    const sealingOrderId = await aSignedOrder();
    const before = await noticesOf(sealingOrderId, 'sealing_order_and_receipt_form');

    expect(await amend(sealingOrderId, { addHolder: GARDENA })).toMatchObject({ ok: true });

    const order = await orderOf(sealingOrderId);
    expect(order?.line.state).toBe('amended');
    expect(order?.holders.map(({ name }) => name)).toContain('Gardena PD');
    expect(await lastPaper(sealingOrderId)).toContain('a holder that was left out is named');
    expect(await lastPaper(sealingOrderId)).toContain('Gardena PD');
    expect(await noticesOf(sealingOrderId, 'sealing_order_and_receipt_form')).toHaveLength(before.length + 1);
  });

  test.each([
    ['counsel for the youth', { ...GARDENA, name: 'Public Defender' }, 'holderMayBeNamed'],
    [
      'a federal agency',
      { ...GARDENA, kind: 'other_public_agency', name: 'Federal Bureau of Investigation', reentryFinding: true },
      'holderMayBeNamed',
    ],
    ['one that is named already', { ...GARDENA, name: 'hawthorne pd' }, 'holderIsNew'],
    ['one without its day', { ...GARDENA, destroyOn: null }, 'holderHasItsDay'],
    ['one whose day is after its window', { ...GARDENA, destroyOn: '2049-01-01' }, 'holderHasItsDay'],
    [
      'another agency without the reentry finding',
      { ...GARDENA, kind: 'other_public_agency', name: 'School district' },
      'newHolderIsAllowed',
    ],
  ])('is refused when it is %s', async (_what, addHolder, need) => {
    const sealingOrderId = await aSignedOrder();

    expect(needsOf(await amend(sealingOrderId, { addHolder }))).toEqual([need]);
    expect((await orderOf(sealingOrderId))?.line.state).toBe('signed');
  });
});

describe('an error of recording', () => {
  test('is corrected as of the first day, and every holder is sent the new order; what was reported stands', async () => {
    const sealingOrderId = await aSignedOrder();

    expect(await amend(sealingOrderId, { correct: { bornOn: '2010-02-15', filedOn: null, petitionEnding: '4822' } })).toMatchObject({
      ok: true,
    });

    const order = await orderOf(sealingOrderId);
    expect(order?.line.state).toBe('signed');
    const paper = await lastPaper(sealingOrderId);
    expect(paper).toContain('nunc pro tunc');
    expect(paper).toContain('"petitionEnding":"4822"');
    const told = (await noticesOf(sealingOrderId, 'amended_order')).map(({ recipient }) => recipient);
    const agencies = order?.holders.map(({ name }) => name).filter((name) => !name.startsWith('Juvenile court'));
    expect(told).toEqual(agencies?.toSorted());
  });

  test('that corrects nothing, and both at once, are refused', async () => {
    const sealingOrderId = await aSignedOrder();
    const nothing = { bornOn: null, filedOn: null, petitionEnding: null };

    expect(needsOf(await amend(sealingOrderId, { correct: nothing }))).toEqual(['errorIsOfRecording']);
    expect(needsOf(await amend(sealingOrderId, { correct: { ...nothing, bornOn: '2010-02-15' }, addHolder: GARDENA }))).toEqual([
      'oneOfTheTwo',
    ]);
  });
});

test('amending belongs to the judge; the desk reads, and nobody else finds an order', async () => {
  const sealingOrderId = await aSignedOrder();

  expect(await amend(sealingOrderId, { addHolder: GARDENA }, 'sealing_clerk')).toMatchObject({
    ok: false,
    refusal: { code: 'NOT_ALLOWED' },
  });
  expect(await amend(sealingOrderId, { addHolder: GARDENA }, 'prosecutor')).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
});
