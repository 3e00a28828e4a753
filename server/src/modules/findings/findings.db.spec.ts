import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSystem, inScope } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCase, aCourt, aHearing, aParticipation, aPetition, type TestCourt, write } from '@starling/db/testing/builders';
import { newId } from '@starling/db/ids';
import { happened } from '@starling/shared/events';
import type { SeatedActor } from '../../auth/actor.ts';
import { DocumentsService } from '../documents/documents.service.ts';
import { Press } from '../documents/press.ts';
import { FindingSheetQueries } from './finding-sheet.queries.ts';
import { FindingsService } from './findings.service.ts';

let home: TestDatabase;
let court: TestCourt;
const press = new Press();

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
});
afterAll(async () => {
  await press.close();
  await home.close();
});

const as = (seat: Parameters<TestCourt['as']>[0]): SeatedActor => court.as(seat) as SeatedActor;

/** A petition with one eligible count, its matter in hand, a date to come, a warrant out, a monitor on, and counsel. */
async function aMatterInHand(
  counts: readonly Record<string, string>[] = [
    { statute: 'PC 459', level: 'felony', description: 'Burglary', agency: 'Hawthorne PD', reportNumber: '26-16202' },
  ],
) {
  const of = await aCase(court);
  const { petitionId, countIds } = await aPetition(court, { caseId: of.caseId, state: 'pre_jurisdiction', counts });
  await aParticipation(court, { caseId: of.caseId, seat: 'minors_counsel' });
  const { hearingId } = await aHearing(court, { caseId: of.caseId, petitionId, state: 'in_hand', type: 'pre_jurisdiction_defense' });
  const next = await aHearing(court, { caseId: of.caseId, petitionId, sessionId: court.sessionIds[1], type: 'jurisdiction' });
  const [warrantId, restrictionId] = [newId(), newId()];
  await write(
    court,
    [
      { insert: 'warrant', values: { warrantId, caseId: of.caseId, petitionId, kind: 'bench', state: 'issued', issuedOn: '2026-11-12' } },
      {
        insert: 'restriction',
        values: { restrictionId, petitionId, kind: 'electronic_monitoring', words: 'Monitor', orderedOn: '2026-10-14', state: 'in_force' },
      },
    ],
    [
      happened('WarrantIssued', { subjectId: warrantId, petitionId, facts: { kind: 'bench', issuedOn: '2026-11-12' } }),
      happened('RestrictionOrdered', { subjectId: restrictionId, petitionId, facts: { orderedOn: '2026-10-14' } }),
    ],
  );
  return { ...of, petitionId, countIds, hearingId, nextHearingId: next.hearingId, warrantId, restrictionId };
}

type Matter = Awaited<ReturnType<typeof aMatterInHand>>;

const allYes = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const services = () => ({
  sheets: new FindingSheetQueries(home.database),
  findings: new FindingsService(home.database),
  documents: new DocumentsService(home.database, press),
});

async function sheetFor(matter: Matter, seat: Parameters<TestCourt['as']>[0] = 'judge') {
  return services().sheets.find(as(seat), { hearingId: matter.hearingId, petitionId: matter.petitionId, setAside: false, basis: null });
}

async function entryFor(matter: Matter, change: Record<string, unknown> = {}) {
  const sheet = await sheetFor(matter);
  if (!sheet) throw new Error('The judge sees no sheet.');
  return {
    hearingId: matter.hearingId,
    petitionId: matter.petitionId,
    version: sheet.version,
    basis: 'trafficking_236_23',
    answers: matter.countIds.map((countId) => ({ countId, ...allYes })),
    evidenceKinds: ['certified_record', 'testimony'],
    privilegeClaimed: false,
    vehicle: null,
    setAside: false,
    fosterHearingHeld: null,
    holders: sheet.holders.map(({ key, suggestedOn }) => ({ key, destroyOn: suggestedOn })),
    extraHolders: [],
    ...change,
  };
}

const rowsOf = (matter: Matter) =>
  asSystem(home.database, court.courtId, async (scope) => ({
    petition: await scope.one<{ state: string }>('select state from app.petition where petition_id = $1', [matter.petitionId]),
    warrant: await scope.one<{ state: string }>('select state from app.warrant where warrant_id = $1', [matter.warrantId]),
    steps: await scope.many<{ step: string; isOfTheRecall: boolean }>(
      `select t.step, t.at = w.recalled_at and w.recalled_in = $2 as "isOfTheRecall" from app.warrant_step t join app.warrant w using (court_id, warrant_id) where t.warrant_id = $1`,
      [matter.warrantId, matter.hearingId],
    ),
    restriction: await scope.one<{ state: string }>('select state from app.restriction where restriction_id = $1', [matter.restrictionId]),
    next: await scope.one<{ state: string }>('select state from app.hearing where hearing_id = $1', [matter.nextHearingId]),
    holders: await scope.many<{ kind: string; state: string }>(
      'select t.kind, t.state from app.holder_task t join app.sealing_order o using (court_id, sealing_order_id) where o.petition_id = $1 order by t.kind',
      [matter.petitionId],
    ),
    documents: await scope.many<{ document_id: string; kind: string; recipient: string }>(
      'select document_id, kind, recipient from app.document where petition_id = $1',
      [matter.petitionId],
    ),
    findings: await scope.many<{ state: string }>('select state from app.finding where petition_id = $1', [matter.petitionId]),
  }));

describe('the sheet', () => {
  test('shows the judge the gate, the holders with their windows and the four lists', async () => {
    const sheet = await sheetFor(await aMatterInHand());

    expect(sheet?.petitions.flatMap((petition) => petition.counts.map((count) => count.gate))).toEqual(['ELIGIBLE']);
    expect(sheet?.holders.map((holder) => holder.kind)).toEqual(
      expect.arrayContaining(['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice']),
    );
    expect([sheet?.willEnd.length, sheet?.willBeSent.length, sheet?.willNotBeTouched.length].every((length) => (length ?? 0) > 0)).toBe(
      true,
    );
  });

  test('is nothing to a seat that may not read it', async () => {
    expect(await sheetFor(await aMatterInHand(), 'advocate')).toBeNull();
  });
});

describe('one signature', () => {
  test('dismisses and seals, recalls the warrant, ends the monitor, vacates the date and names every holder', async () => {
    const matter = await aMatterInHand();

    const signed = await services().findings.sign(as('judge'), await entryFor(matter));

    expect(signed).toMatchObject({ ok: true, value: { dismissed: true, sealed: true, recallUnconfirmed: true } });
    const rows = await rowsOf(matter);
    expect(rows).toMatchObject({
      petition: { state: 'sealed' },
      warrant: { state: 'recalled' },
      steps: [{ step: 'recalled', isOfTheRecall: true }],
      restriction: { state: 'ended' },
      next: { state: 'vacated' },
      findings: [{ state: 'made' }],
    });
    expect(rows.holders.map((holder) => holder.kind)).toEqual(
      expect.arrayContaining(['juvenile_court', 'law_enforcement', 'probation', 'department_of_justice']),
    );
  });

  test('leaves nothing behind for anybody: the sheet, the case and the count are gone for every seat', async () => {
    const matter = await aMatterInHand();
    await services().findings.sign(as('judge'), await entryFor(matter));

    for (const seat of [
      'judge',
      'courtroom_clerk',
      'calendar_clerk',
      'prosecutor',
      'minors_counsel',
      'coordinator',
      'probation_officer',
      'advocate',
      'administrator',
      'sealing_clerk',
    ] as const) {
      expect(await sheetFor(matter, seat)).toBeNull();
      const seen = await inScope(
        home.database,
        court.as(seat),
        (scope) =>
          scope.one<{ rows: number }>(
            `select (select count(*) from app.petition where petition_id = $1) + (select count(*) from app.petition_count where petition_id = $1)
          + (select count(*) from app.finding where petition_id = $1) + (select count(*) from app.legal_case where case_id = $2) + (select count(*) from app.hearing where case_id = $2) as rows`,
            [matter.petitionId, matter.caseId],
          ),
        { readOnly: true },
      );
      expect(seen?.rows).toBe(0);
    }
  });

  test('makes every paper once, from the words it fixed, and counsel reads only the served copies', async () => {
    const matter = await aMatterInHand();
    await services().findings.sign(as('judge'), await entryFor(matter));
    const { documents } = await rowsOf(matter);

    for (const document of documents) await services().documents.make(court.courtId, document.document_id);

    const pages = await Promise.all(
      documents.map(async (document) => ({
        ...document,
        judge: await services().documents.read(as('judge'), document.document_id),
        counsel: await services().documents.read(as('minors_counsel'), document.document_id),
        prosecutor: await services().documents.read(as('prosecutor'), document.document_id),
      })),
    );
    expect(pages.filter((page) => page.recipient !== 'counsel').every((page) => page.judge !== null && page.counsel === null)).toBe(true);
    expect(pages.filter((page) => page.recipient === 'counsel').every((page) => page.counsel !== null)).toBe(true);
    expect(pages.every((page) => page.prosecutor === null)).toBe(true);
    expect(new Set(pages.map((page) => page.kind))).toEqual(
      new Set(['minute_order', 'dismissal_order', 'sealing_order', 'receipt_form', 'notice_to_youth', 'notice_to_counsel']),
    );
  });

  test('refuses with everything that is missing at once, and writes nothing', async () => {
    const matter = await aMatterInHand();
    const entry = await entryFor(matter);

    const refused = await services().findings.sign(as('judge'), {
      ...entry,
      evidenceKinds: [],
      answers: matter.countIds.map((countId) => ({ countId, ...allYes, fear: null })),
      holders: entry.holders.map((holder) => ({ ...holder, destroyOn: null })),
    });

    expect(refused).toMatchObject({ ok: false, refusal: { code: 'UNMET' } });
    expect(await rowsOf(matter)).toMatchObject({ petition: { state: 'pre_jurisdiction' }, findings: [], documents: [] });
  });

  test('belongs to the judge alone', async () => {
    const matter = await aMatterInHand();

    expect(await services().findings.sign(as('courtroom_clerk'), await entryFor(matter))).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_ALLOWED' },
    });
  });

  test('is refused as stale on a sheet that was read before a change', async () => {
    const matter = await aMatterInHand();
    const entry = await entryFor(matter);
    await write(court, [{ update: 'petition', id: matter.petitionId, values: { state: 'pre_jurisdiction' } }]);

    expect(await services().findings.sign(as('judge'), entry)).toMatchObject({ ok: false, refusal: { code: 'STALE' } });
  });

  test('signed twice at the same moment takes effect once', async () => {
    const matter = await aMatterInHand();
    const entry = await entryFor(matter);

    const both = await Promise.all([services().findings.sign(as('judge'), entry), services().findings.sign(as('judge'), entry)]);

    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await rowsOf(matter)).findings).toHaveLength(1);
  });

  test('with a robbery beside the count found, the petition goes on and nothing is sealed', async () => {
    const matter = await aMatterInHand([
      { statute: 'PC 459', level: 'felony' },
      { statute: 'PC 211', level: 'felony' },
    ]);
    const [first = ''] = matter.countIds;

    const signed = await services().findings.sign(
      as('judge'),
      await entryFor(matter, { answers: [{ countId: first, ...allYes }], holders: [] }),
    );

    expect(signed).toMatchObject({ ok: true, value: { dismissed: false, sealed: false, sealingOrderId: null } });
    expect(await rowsOf(matter)).toMatchObject({
      petition: { state: 'pre_jurisdiction' },
      warrant: { state: 'issued' },
      next: { state: 'set' },
      holders: [],
    });
  });

  test('a petition that went on with one count is dismissed and sealed when that count is found later', async () => {
    const theft = { statute: 'PC 484(a)/488', level: 'misdemeanor', agency: 'Hawthorne PD' };
    const matter = await aMatterInHand([theft, theft]);
    const [first = '', second = ''] = matter.countIds;
    const answers = [
      { countId: first, ...allYes },
      { countId: second, ...allYes, fear: false },
    ];

    const partly = await services().findings.sign(as('judge'), await entryFor(matter, { answers, holders: [] }));
    const rest = await services().findings.sign(as('judge'), await entryFor(matter, { answers: [{ countId: second, ...allYes }] }));

    expect(partly).toMatchObject({ ok: true, value: { sealed: false } });
    expect(rest).toMatchObject({ ok: true, value: { dismissed: true, sealed: true } });
    expect((await rowsOf(matter)).petition).toMatchObject({ state: 'sealed' });
  });
});
