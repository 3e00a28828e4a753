import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asRoot } from '@starling/db/roles';
import { aParticipation, aPetition, sealPetition } from '@starling/db/testing/builders';
import { testApi } from '../../testing/api.ts';
import type { TestApi } from '../../testing/api.ts';

let api: TestApi;
let open: { readonly caseId: string; readonly youthId: string };

beforeAll(async () => {
  api = await testApi();
  open = await aPetition(api.court);
  await aParticipation(api.court, { caseId: open.caseId, seat: 'minors_counsel' });
  await aParticipation(api.court, { caseId: open.caseId, seat: 'advocate' });
});
afterAll(() => api.stop());

const ASKED = 'query ($id: ID!) { case(caseId: $id) { number identity { legalLastName } } }';

/** Who opened an identity, of whom, how often; seen by the superuser, behind every policy. */
async function openings(): Promise<readonly string[]> {
  let found: readonly { readonly seat: string; readonly subject_id: string }[] = [];
  await asRoot(api.home.root, async (client) => {
    found = (
      await client.query<{ seat: string; subject_id: string }>(
        "select seat, subject_id from app.event where kind = 'IdentityOpened' order by event_id",
      )
    ).rows;
  });
  return found.map(({ seat, subject_id: youthId }) => `${seat} ${youthId}`);
}

async function opensDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = (await openings()).length;
  await work();
  return (await openings()).slice(before);
}

const read = async (
  seat: Parameters<TestApi['as']>[0],
  document: string,
  variables: Readonly<Record<string, unknown>> = { id: open.caseId },
): Promise<unknown> => (await api.as(seat)).ask(document, variables);

describe('Opening an identity', () => {
  test.each(['judge', 'courtroom_clerk', 'minors_counsel', 'prosecutor'] as const)('by the %s is written down once', async (seat) => {
    const opened = await opensDuring(async () => expect(await read(seat, ASKED)).toMatchObject({ identity: { legalLastName: 'Name' } }));

    expect(opened).toEqual([`${seat} ${open.youthId}`]);
  });

  test('through a fragment and another name is written down all the same', async () => {
    const document =
      'query ($id: ID!) { case(caseId: $id) { ...who } } fragment who on Case { ... on Case { hidden: identity { bornOn } } }';

    expect(await opensDuring(() => read('judge', document))).toHaveLength(1);
  });
});

describe('Nothing is written', () => {
  test('by a read that asks for no identity', async () => {
    expect(await opensDuring(() => read('judge', 'query ($id: ID!) { case(caseId: $id) { number age chosenName } }'))).toEqual([]);
  });

  test('by a read that leaves it out this time', async () => {
    const document = 'query ($id: ID!, $shown: Boolean!) { case(caseId: $id) { number identity @include(if: $shown) { bornOn } } }';

    expect(await opensDuring(() => read('judge', document, { id: open.caseId, shown: false }))).toEqual([]);
    expect(await opensDuring(() => read('judge', document, { id: open.caseId, shown: true }))).toHaveLength(1);
  });

  test('when the seat sees no identity', async () => {
    expect(await opensDuring(async () => expect(await read('advocate', ASKED)).toMatchObject({ identity: null }))).toEqual([]);
  });

  test('when the case is sealed', async () => {
    const ended = await aPetition(api.court);
    await sealPetition(api.court, ended.petitionId);

    expect(await opensDuring(async () => expect(await read('judge', ASKED, { id: ended.caseId })).toEqual({}))).toEqual([]);
  });
});
