import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixedClock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aParticipation, aPetition, write } from '@starling/db/testing/builders';
import { testApi } from '../testing/api.ts';
import type { TestApi } from '../testing/api.ts';

const MATTER = 'query ($id: ID!) { matter(hearingId: $id) { clocks { name lastDay words missed cite { text } } clocksMissing } }';
const HOME = '{ home { clocks { name lastDay missed } clocksMissing } }';

let api: TestApi;
let detained: { readonly hearingId: string };
let withoutOrder: { readonly hearingId: string };
let dependency: { readonly hearingId: string };

beforeAll(async () => {
  api = await testApi({ clock: fixedClock('2026-11-21T20:00:00Z') });
  const { court } = api;
  const petition = await aPetition(court, { filedOn: '2026-11-18', ending: '4471' });
  for (const seat of ['minors_counsel', 'advocate'] as const) await aParticipation(court, { caseId: petition.caseId, seat });
  await inTheHall(petition, { orderedOn: '2026-11-19' });
  detained = await aHearing(court, { caseId: petition.caseId, petitionId: petition.petitionId, type: 'detention' });
  const other = await aPetition(court, { filedOn: '2026-11-19', ending: '6240', counts: [{ level: 'felony' }] });
  await inTheHall(other, { orderedOn: null });
  withoutOrder = await aHearing(court, {
    caseId: other.caseId,
    petitionId: other.petitionId,
    type: 'detention',
    placeInLine: 2,
    startsAt: '08:40',
  });
  const { caseId } = await aCase(court, { branch: '300' });
  dependency = await aHearing(court, { caseId, type: 'review_366_21_e', placeInLine: 3, startsAt: '08:50' });
});

afterAll(() => api.stop());

async function inTheHall(
  petition: { readonly petitionId: string; readonly youthId: string },
  { orderedOn }: { readonly orderedOn: string | null },
): Promise<void> {
  const { petitionId, youthId } = petition;
  await write(api.court, [
    {
      insert: 'custody',
      values: { custodyId: newId(), youthId, petitionId, kind: 'juvenile_hall', place: 'Juvenile hall', fromOn: '2026-11-17' },
    },
    ...(orderedOn === null
      ? []
      : [
          {
            insert: 'restriction',
            values: {
              restrictionId: newId(),
              petitionId,
              kind: 'detention',
              words: 'Detained pending hearing',
              orderedOn,
              state: 'in_force',
            },
          } as const,
        ]),
  ]);
}

describe('The bench', () => {
  const ask = async (hearingId: string): Promise<unknown> => (await api.as('judge')).ask(MATTER, { id: hearingId });

  test('sees the clock of a detained youth, counted out in words', async () => {
    expect(await ask(detained.hearingId)).toMatchObject({
      clocks: expect.arrayContaining([
        {
          name: 'Begin the jurisdiction hearing',
          lastDay: '2026-12-14',
          words:
            'The detention order: Thursday, November 19. 15 court days after it, leaving out Thanksgiving Day and the day after Thanksgiving, is Monday, December 14, 2026. No hearing is set for it.',
          missed: false,
          cite: { text: 'WIC 657(a)(1)' },
        },
      ]),
    });
  });

  test('sees a missed detention hearing, and what the record lacks to count the next clock', async () => {
    expect(await ask(withoutOrder.hearingId)).toMatchObject({
      clocks: expect.arrayContaining([
        expect.objectContaining({ name: 'Hold the detention hearing', lastDay: '2026-11-20', missed: true }),
      ]),
      clocksMissing: expect.arrayContaining([
        'The record does not hold the day of the detention order. The jurisdiction hearing begins within 15 court days of it (WIC 657(a)(1)).',
      ]),
    });
  });

  // The review is on Tuesday, December 1, and today is Saturday, November 21. Fifteen days before it are Monday, November 16; ten days are
  // that Saturday, which is closed, so Friday, November 20. Nobody entered that the notice or the report came: it is asked about.
  test('sees what was due before a review of a dependency case, and neither a far horizon nor what a party may do and need not', async () => {
    const shown = (await ask(dependency.hearingId)) as { readonly clocks: readonly unknown[]; readonly clocksMissing: readonly string[] };
    expect(shown.clocks).toEqual([]);
    expect(shown.clocksMissing).toEqual([
      'Serve notice of the review: the last day was Monday, November 16, 2026 (WIC 292). File the review report: the last day was Friday, November 20, 2026 (WIC 364(b)). The record does not say whether these were met or extended.',
    ]);
  });
});

describe('A home', () => {
  test('shows counsel the last days of the own youths by petition, with no name in the words', async () => {
    expect(await (await api.as('minors_counsel')).ask(HOME)).toMatchObject({
      clocks: expect.arrayContaining([
        { name: 'Begin the jurisdiction hearing, petition ending 4471', lastDay: '2026-12-14', missed: false },
      ]),
    });
  });

  test('tells an advocate, who sees no petitions, that nothing can be counted there', async () => {
    expect(await (await api.as('advocate')).ask(HOME)).toEqual({
      clocks: [],
      clocksMissing: ['Clocks are counted from petitions, which this seat does not see.'],
    });
  });
});
