import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCase, aCourt, aHearing, aParticipation, aPetition, type TestCourt } from '@starling/db/testing/builders';
import type { SeatedActor } from '../../auth/actor.ts';
import { DefenseService } from './defense.service.ts';
import { FindingSheetQueries } from './finding-sheet.queries.ts';
import { FindingsService } from './findings.service.ts';

let home: TestDatabase;
let court: TestCourt;

beforeAll(async () => {
  home = await testDatabase();
  court = await aCourt(home.database);
});
afterAll(() => home.close());

const as = (seat: Parameters<TestCourt['as']>[0]): SeatedActor => court.as(seat) as SeatedActor;
const THEFT = { statute: 'PC 484(a)/488', level: 'misdemeanor', agency: 'Hawthorne PD' };
const ADMITTED = { ...THEFT, state: 'admitted' };
const DISPOSED = {
  state: 'disposed',
  admittedOn: '2026-09-15',
  sustainedOn: '2026-09-15',
  jurisdictionConcludedOn: '2026-09-15',
  disposedOn: '2026-10-06',
  madeWardOn: '2026-10-06',
};
const YES = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const NO = { ...YES, coerced: false };

interface Planned {
  readonly counts?: readonly Record<string, string>[];
  readonly petition?: Readonly<Record<string, string | boolean>>;
  /** An earlier petition of the same youth, in a case of its own. */
  readonly earlier?: Readonly<Record<string, string>>;
}

async function aMatter({ counts = [THEFT], petition = { state: 'pre_jurisdiction' }, earlier }: Planned = {}) {
  const of = await aCase(court);
  const { petitionId, countIds } = await aPetition(court, { caseId: of.caseId, counts, ...petition });
  await aParticipation(court, { caseId: of.caseId, seat: 'minors_counsel' });
  const { hearingId } = await aHearing(court, { caseId: of.caseId, petitionId, state: 'in_hand', type: 'pre_jurisdiction_defense' });
  return { ...of, petitionId, countIds, hearingId, earlierId: earlier === undefined ? null : await anEarlierPetition(of.youthId, earlier) };
}

async function anEarlierPetition(youthId: string, words: Readonly<Record<string, string>>): Promise<string> {
  const { caseId } = await aCase(court, { youthId });
  const counts = [{ ...THEFT, agency: 'Gardena PD', state: 'true', offenseOn: '2025-02-01' }];
  const { petitionId } = await aPetition(court, {
    ...DISPOSED,
    caseId,
    counts,
    ending: '0099',
    filedOn: '2025-03-01',
    state: 'completed',
    ...words,
  });
  return petitionId;
}

type Matter = Awaited<ReturnType<typeof aMatter>>;

const sheets = () => new FindingSheetQueries(home.database);
const sheetOf = ({ hearingId, petitionId }: Matter, basis: 'partner_or_sexual_violence_236_24' | null = null) =>
  sheets().find(as('judge'), { hearingId, petitionId, setAside: false, basis });

async function sign(matter: Matter, change: Record<string, unknown> = {}) {
  const sheet = await sheetOf(matter);
  if (sheet === null) throw new Error('The judge sees no sheet.');
  const holders = [...sheet.holders, ...(change.priors === undefined ? [] : sheet.priors.flatMap((prior) => prior.holders))];
  return new FindingsService(home.database).sign(as('judge'), {
    hearingId: matter.hearingId,
    petitionId: matter.petitionId,
    version: sheet.version,
    basis: 'trafficking_236_23',
    answers: matter.countIds.map((countId) => ({ countId, ...YES })),
    evidenceKinds: ['certified_record'],
    privilegeClaimed: false,
    vehicle: null,
    setAside: false,
    fosterHearingHeld: null,
    holders: holders.map(({ key, suggestedOn }) => ({ key, destroyOn: suggestedOn })),
    extraHolders: [],
    ...change,
  });
}

const deny = (matter: Matter) =>
  sign(matter, {
    answers: matter.countIds.map((countId) => ({ countId, ...NO })),
    holders: [],
    deniedReason: 'elements_not_shown',
  });

const needsOf = (result: Awaited<ReturnType<typeof sign>>): readonly string[] =>
  !result.ok && result.refusal.code === 'UNMET' ? result.refusal.unmet.map(({ need }) => need) : [];

const rows = <T>(sql: string, values: readonly unknown[]) => asSystem(home.database, court.courtId, (scope) => scope.many<T>(sql, values));

const findingsOf = (matter: Matter) =>
  rows<{
    finding_id: string;
    state: string;
    denied_reason: string | null;
    renews_finding_id: string | null;
    renewal_ground: string | null;
  }>(
    'select finding_id, state, denied_reason, renews_finding_id, renewal_ground from app.finding where petition_id = $1 order by finding_id',
    [matter.petitionId],
  );

async function paperOf(petitionId: string, kind: string): Promise<string> {
  const [paper] = await rows<{ content: unknown }>(
    `select b.content from app.document d join app.document_body b using (court_id, document_id)
     where d.petition_id = $1 and d.kind = $2 and d.recipient = 'court' order by d.document_id desc limit 1`,
    [petitionId, kind],
  );
  return JSON.stringify(paper?.content ?? '');
}

describe('a denied defense', () => {
  test('is kept with its reason, and its minute order says why, what goes on, and the last day to appeal', async () => {
    const matter = await aMatter();

    const denied = await deny(matter);

    expect(denied).toMatchObject({ ok: true, value: { dismissed: false, sealed: false } });
    expect(await findingsOf(matter)).toMatchObject([{ state: 'denied', denied_reason: 'elements_not_shown' }]);
    const paper = await paperOf(matter.petitionId, 'minute_order');
    expect(paper).toContain('Reason for the denial: an element of the defense was not shown');
    expect(paper).toContain('The petition goes on. Nothing is dismissed or sealed.');
    expect(paper).toContain('The last day to file is');
  });

  test('without its reason is refused, and the database refuses it too', async () => {
    const matter = await aMatter();
    const answers = matter.countIds.map((countId) => ({ countId, ...NO }));

    expect(needsOf(await sign(matter, { answers, holders: [] }))).toEqual(['deniedReasonIsGiven']);
    await deny(matter);
    await expect(
      rows('update app.finding set denied_reason = null where petition_id = $1 returning state', [matter.petitionId]),
    ).rejects.toThrow();
  });

  test('is signed again by the judge only on a ground; the denial stays beside the finding that takes it up', async () => {
    const matter = await aMatter();
    await deny(matter);

    expect(await sheetOf(matter)).toMatchObject({ renewalNeeded: true });
    expect(needsOf(await sign(matter))).toEqual(['mayBeRenewed']);
    expect(await sign(matter, { renewalGround: 'new_evidence' })).toMatchObject({ ok: true, value: { sealed: true } });
    const [first, second] = await findingsOf(matter);
    expect(first).toMatchObject({ state: 'denied' });
    expect(second).toMatchObject({ state: 'made', renews_finding_id: first?.finding_id, renewal_ground: 'new_evidence' });
  });

  test('is raised again by counsel on a ground, and is then no longer asked for one', async () => {
    const matter = await aMatter();
    await deny(matter);
    const version = async () => (await sheetOf(matter))?.version ?? 0;
    const raise = async (renewalGround: string | null) =>
      new DefenseService(home.database).take(as('minors_counsel'), 'assert', {
        petitionId: matter.petitionId,
        version: await version(),
        basis: 'trafficking_236_23',
        initiator: 'minors_counsel',
        hearingId: matter.hearingId,
        renewalGround,
      });

    expect(await raise(null)).toMatchObject({ ok: false, refusal: { code: 'UNMET' } });
    expect(await raise('changed_circumstance')).toMatchObject({ ok: true, value: { state: 'asserted' } });
    expect(await sheetOf(matter)).toMatchObject({ renewalNeeded: false });
    expect(await sign(matter)).toMatchObject({ ok: true, value: { sealed: true } });
    expect((await findingsOf(matter)).at(-1)).toMatchObject({ state: 'made', renewal_ground: 'changed_circumstance' });
  });

  test('under one section leaves the other open, without a ground', async () => {
    const matter = await aMatter();
    await deny(matter);

    expect(await sheetOf(matter, 'partner_or_sexual_violence_236_24')).toMatchObject({ renewalNeeded: false });
    expect(await sign(matter, { basis: 'partner_or_sexual_violence_236_24' })).toMatchObject({ ok: true, value: { sealed: true } });
  });
});

describe('partner or sexual violence', () => {
  test('has its own section on every paper and none of the other', async () => {
    const matter = await aMatter();

    await sign(matter, { basis: 'partner_or_sexual_violence_236_24' });

    const papers = await Promise.all(['minute_order', 'dismissal_order', 'sealing_order'].map((kind) => paperOf(matter.petitionId, kind)));
    for (const paper of papers) {
      expect(paper).toContain('236.24');
      expect(paper).not.toContain('236.23');
    }
    expect(papers[0]).toContain('partner violence or sexual violence');
  });
});

describe('a late finding', () => {
  const late = () => aMatter({ counts: [ADMITTED], petition: { ...DISPOSED, restitutionOrdered: true } });
  const full = {
    vehicle: '778_and_236_23_f',
    setAside: true,
    recital: 'new_evidence_778',
    noticeGiven: true,
    restitutionRuling: 'reserved',
  };

  test('asks for the way, the notice, the words of the set-aside and the ruling on restitution, all at once', async () => {
    const matter = await late();

    expect(needsOf(await sign(matter, { setAside: true }))).toEqual(['vehicleIsChosen', 'noticeWasGiven', 'restitutionIsRuledOn']);
    expect(needsOf(await sign(matter, { ...full, recital: null }))).toEqual(['recitalIsChosen']);
  });

  test('sets each count aside in words, and every paper that names restitution says the same', async () => {
    const matter = await late();

    expect(await sign(matter, full)).toMatchObject({ ok: true, value: { sealed: true } });

    const [minute, dismissal, sealing] = await Promise.all(
      ['minute_order', 'dismissal_order', 'sealing_order'].map((kind) => paperOf(matter.petitionId, kind)),
    );
    expect(minute).toContain('The finding on count 1 is set aside: the petition to change the order shows new evidence.');
    expect(minute).toContain('No sustained petition remains in this matter.');
    expect(dismissal).toContain('The finding on count 1 is set aside');
    for (const paper of [minute, sealing]) expect(paper).toContain('Collection is stayed, and the ruling is reserved.');
    const [finding] = await rows('select set_aside_recital, restitution_ruling, notice_776_given from app.finding where petition_id = $1', [
      matter.petitionId,
    ]);
    expect(finding).toEqual({ set_aside_recital: 'new_evidence_778', restitution_ruling: 'reserved', notice_776_given: true });
  });
});

describe('an earlier petition', () => {
  const answer = (matter: Matter, words: { readonly satisfactory: boolean; readonly answer: string }) => [
    { petitionId: matter.earlierId, ...words },
  ];
  const stateOf = async (petitionId: string | null) =>
    (await rows<{ state: string }>('select state from app.petition where petition_id = $1', [petitionId]))[0]?.state;

  test('is answered before anything is signed', async () => {
    const matter = await aMatter({ earlier: {} });

    expect((await sheetOf(matter))?.priors).toMatchObject([{ ending: '0099', mayBeDismissed: true }]);
    expect(needsOf(await sign(matter))).toEqual(['everyPriorIsAnswered']);
  });

  test('is dismissed and sealed with an order of its own, its own holders, and its case', async () => {
    const matter = await aMatter({ earlier: {} });

    const signed = await sign(matter, { priors: answer(matter, { satisfactory: true, answer: 'dismiss' }) });

    expect(signed).toMatchObject({ ok: true, value: { sealed: true } });
    expect(await stateOf(matter.earlierId)).toBe('sealed');
    const orders = await rows<{ basis: string; legal_basis: string; control_number: string; agencies: readonly string[] }>(
      `select o.basis, d.legal_basis, o.control_number, array(select t.name from app.holder_task t where t.court_id = o.court_id
         and t.sealing_order_id = o.sealing_order_id and t.kind = 'law_enforcement') as agencies
       from app.sealing_order o join app.dismissal_order d using (court_id, dismissal_id) where o.petition_id = $1`,
      [matter.earlierId],
    );
    expect(orders).toMatchObject([{ basis: '786_a', legal_basis: 'WIC 786(f)(1)', agencies: ['Gardena PD'] }]);
    const sealing = await paperOf(matter.petitionId, 'sealing_order');
    expect(sealing).toContain(`meets the criteria; dismissed and sealed by order ${orders[0]?.control_number ?? '?'}.`);
    expect(await paperOf(matter.petitionId, 'minute_order')).toContain(orders[0]?.control_number ?? '?');
    expect(await paperOf(matter.earlierId ?? '', 'sealing_order')).toContain('WIC 786(f)(1)');
  });

  test('is kept where the judge says so, with the answer on the record', async () => {
    const matter = await aMatter({ earlier: {} });

    await sign(matter, { priors: answer(matter, { satisfactory: false, answer: 'keep' }) });

    expect(await stateOf(matter.earlierId)).toBe('completed');
    expect(await rows('select answer, satisfactory from app.finding_prior where petition_id = $1', [matter.earlierId])).toEqual([
      { answer: 'keep', satisfactory: false },
    ]);
  });

  test('against the criteria stays, and then nothing at all is signed', async () => {
    const matter = await aMatter({ earlier: {} });

    const refused = await sign(matter, { priors: answer(matter, { satisfactory: false, answer: 'dismiss' }) });

    expect(needsOf(refused)).toEqual(['priorMeetsTheCriteria']);
    expect(await stateOf(matter.petitionId)).toBe('pre_jurisdiction');
    expect(await stateOf(matter.earlierId)).toBe('completed');
  });
});

describe('several counts', () => {
  test('what may still be offered is told for each count that the finding does not reach', async () => {
    const matter = await aMatter({ counts: [THEFT, { statute: 'PC 211', level: 'felony' }] });

    const offers = (await sheetOf(matter))?.offers ?? [];

    expect(offers.map(({ counts }) => counts)).toEqual([[1], [2]]);
    expect(offers[1]?.alternatives.map(({ words }) => words)).toContain('For a wobbler, the court may declare a misdemeanor.');
  });
});
