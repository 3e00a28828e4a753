import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCase, aHearing, aParticipation, aPetition, aSession } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { inScope } from '@starling/db/scope';
import { homeWithSections } from './home-statement.ts';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

const TEAM = [
  'minors_counsel',
  'prosecutor',
  'probation_officer',
  'social_worker',
  'county_counsel',
  'advocate',
] as const satisfies readonly Seat[];
const TEN = '2026-12-01T16:50:00Z';
let api: TestApi;
let matter: { readonly petitionId: string; readonly countIds: readonly string[]; readonly hearingId: string };

/** A youth with a team, a matter in hand today, one that was heard and signed this morning, and a date next week. */
beforeAll(async () => {
  api = await testApi();
  const { court } = api;
  const { caseId } = await aCase(court);
  const { petitionId, countIds } = await aPetition(court, {
    caseId,
    state: 'pre_jurisdiction',
    counts: [{ statute: 'PC 459', level: 'felony', description: 'Burglary', agency: 'Hawthorne PD', reportNumber: '26-16202' }],
  });
  for (const seat of TEAM) await aParticipation(court, { caseId, seat });
  const { sessionId } = await aSession(court, { heldOn: '2026-12-08' });
  await aHearing(court, { caseId, petitionId, state: 'heard', minuteSignedAt: TEN });
  await aHearing(court, { caseId, petitionId, sessionId, type: 'jurisdiction' });
  const { hearingId } = await aHearing(court, {
    caseId,
    petitionId,
    state: 'in_hand',
    type: 'pre_jurisdiction_defense',
    placeInLine: 2,
    startsAt: '09:10',
  });
  matter = { petitionId, countIds, hearingId };
});
afterAll(() => api.stop());

interface Outcome {
  readonly outcomeId: string;
  readonly chosenName: string;
  readonly result: string;
  readonly sealed: boolean;
}

interface Home {
  readonly mine: readonly { readonly chosenName: string; readonly nextOn: string | null }[];
  readonly outcomes: readonly Outcome[];
}

const homeOf = async (seat: Seat): Promise<Home> =>
  (await (
    await api.as(seat)
  ).ask('{ home { mine { chosenName nextOn } outcomes { outcomeId chosenName result sealed } } }')) as unknown as Home;

const outcomeFor = async (seat: Seat, outcomeId: string): Promise<Answer> =>
  (await api.as(seat)).ask(
    'query ($id: ID!) { outcome(outcomeId: $id) { hearingId place chosenName sealed reachableUntil ordersSpoken { words } documents { kind title } goesOn } }',
    { id: outcomeId },
  );

/** The judge answers every element with yes, takes every suggested date and signs. */
async function sign(): Promise<Answer> {
  const judge = await api.as('judge');
  const { petitionId, hearingId, countIds } = matter;
  const sheet = (await judge.ask(
    'query ($h: ID!, $p: ID!) { findingSheet(hearingId: $h, petitionId: $p) { version holders { key suggestedOn } } }',
    { h: hearingId, p: petitionId },
  )) as unknown as { readonly version: number; readonly holders: readonly { readonly key: string; readonly suggestedOn: string | null }[] };
  const yes = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
  return judge.ask(
    'mutation ($input: SignFindingInput!) { signFinding(input: $input) { __typename ... on RequirementsUnmet { unmet { message } } } }',
    {
      input: {
        hearingId,
        petitionId,
        version: sheet.version,
        basis: 'trafficking_236_23',
        answers: countIds.map((countId) => ({ countId, ...yes })),
        evidenceKinds: ['testimony'],
        privilegeClaimed: false,
        setAside: false,
        holders: sheet.holders.map(({ key, suggestedOn }) => ({ key, destroyOn: suggestedOn })),
        extraHolders: [],
      },
    },
  );
}

describe('Before the signature', () => {
  test.each(TEAM)('the %s sees the youth, the next date and what was signed this morning', async (seat) => {
    const home = await homeOf(seat);

    expect(home.mine.map(({ chosenName, nextOn }) => `${chosenName}, next ${nextOn ?? 'none'}`)).toContain('Wren, next 2026-12-08');
    expect(home.outcomes.map(({ chosenName, result, sealed }) => ({ chosenName, result, sealed }))).toEqual([
      { chosenName: 'Wren', result: 'Progress review: heard', sealed: false },
    ]);
  });

  test.each(TEAM)('the %s opens the matter from the docket of the day', async (seat) => {
    expect(
      await (await api.as(seat)).ask('query ($id: ID!) { matter(hearingId: $id) { row { chosenName } } }', { id: matter.hearingId }),
    ).toEqual({ row: { chosenName: 'Wren' } });
  });
});

describe('After the signature sealed the petition', () => {
  let left: Outcome;

  beforeAll(async () => {
    expect(await sign()).toEqual({ __typename: 'FindingSigned' });
    const [outcome] = (await homeOf('minors_counsel')).outcomes;
    left = outcome ?? { outcomeId: '', chosenName: '', result: '', sealed: false };
  });

  test.each(TEAM.filter((seat) => seat !== 'minors_counsel'))(
    'there is nothing left for the %s: no youth, no date, no outcome',
    async (seat) => {
      expect(await homeOf(seat)).toEqual({ mine: [], outcomes: [] });
      expect(await outcomeFor(seat, left.outcomeId)).toEqual({});
      expect(await outcomeFor(seat, matter.hearingId)).toEqual({});
    },
  );

  test('counsel no longer has the youth, and keeps one outcome: dismissed and sealed', async () => {
    const home = await homeOf('minors_counsel');

    expect(home.mine).toEqual([]);
    expect(home.outcomes).toEqual([
      { outcomeId: left.outcomeId, chosenName: expect.any(String), result: 'Petition ending 4821: dismissed and sealed', sealed: true },
    ]);
  });

  test('counsel reads the orders as spoken and the papers that were served, without a way back to the hearing', async () => {
    const outcome = (await outcomeFor('minors_counsel', left.outcomeId)) as unknown as {
      readonly documents: readonly { readonly kind: string }[];
      readonly ordersSpoken: readonly unknown[];
    };

    expect(outcome).toMatchObject({ hearingId: null, place: null, sealed: true, reachableUntil: expect.any(String) });
    expect(outcome.ordersSpoken.length).toBeGreaterThan(0);
    expect(outcome.documents.map(({ kind }) => kind).toSorted()).toEqual([
      'dismissal_order',
      'minute_order',
      'notice_to_counsel',
      'notice_to_youth',
      'sealing_order',
    ]);
    expect(await outcomeFor('minors_counsel', matter.hearingId)).toEqual({});
  });

  test.each(['judge', 'courtroom_clerk', 'calendar_clerk', 'coordinator', 'administrator', 'sealing_clerk'] as const)(
    'the %s reads nothing of counsel’s outcome',
    async (seat) => {
      expect(await outcomeFor(seat, left.outcomeId)).toEqual({});
    },
  );
});

test('a home reads its youths, its day and its next dates once, and not anew for each youth', async () => {
  const [row] = await inScope(api.court.database, api.court.as('prosecutor'), (scope) =>
    scope.many<{ readonly 'QUERY PLAN': unknown }>(`explain (format json) ${homeWithSections('prosecutor')}`),
  );
  const plan = JSON.stringify(row?.['QUERY PLAN']);

  for (const list of ['mine', 'todays', 'upcoming']) expect(plan).toContain(`"Subplan Name":"CTE ${list}"`);
});
