import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aPetition, sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let orders: Readonly<
  Record<'fresh' | 'raced' | 'whole', { readonly sealingOrderId: string; readonly holderTaskIds: readonly [string, string] }>
>;

beforeAll(async () => {
  api = await testApi();
  const anOrder = async () => sealPetition(api.court, (await aPetition(api.court)).petitionId);
  orders = { fresh: await anOrder(), raced: await anOrder(), whole: await anOrder() };
});
afterAll(() => api.stop());

async function record(
  words: { readonly holderTaskId: string; readonly version: number; readonly step: string; readonly on?: string },
  seat: Seat = 'sealing_clerk',
): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: HolderStepInput!) { recordHolderStep(input: $input) { __typename
    ... on HolderStepRecorded { task { state sentOn dueOn version daysLate } line { state holdersComplete holders } } ... on NotAllowed { message } ... on Stale { version }
    ... on RequirementsUnmet { unmet { need message } } ... on Invalid { problems { field } } } }`,
    { input: { on: '2026-12-01', ...words } },
  );
}

describe('a step of a holder', () => {
  test('is refused with all that is wrong with its day', async () => {
    const [holderTaskId] = orders.fresh.holderTaskIds;
    expect(await record({ holderTaskId, version: 1, step: 'send', on: '2026-12-02' })).toMatchObject({
      unmet: [{ need: 'notInTheFuture' }],
    });
    expect(await record({ holderTaskId, version: 1, step: 'send', on: '2026-11-30' })).toMatchObject({
      unmet: [{ need: 'afterThePreviousStep' }],
    });
    expect(await record({ holderTaskId, version: 1, step: 'forget', on: 'soon' }).catch((thrown: unknown) => String(thrown))).toContain(
      'soon',
    );
  });

  test('comes in the order of the statute: the copy of the order is never sealed before the records', async () => {
    const [holderTaskId] = orders.fresh.holderTaskIds;
    expect(await record({ holderTaskId, version: 1, step: 'sealCopy' })).toMatchObject({
      unmet: [{ need: 'stepInOrder', message: 'The order copy is sealed after the records. Record the receipt first.' }],
    });
  });

  test('belongs to the sealing clerk', async () => {
    const [holderTaskId] = orders.fresh.holderTaskIds;
    expect(await record({ holderTaskId, version: 1, step: 'send' }, 'judge')).toEqual({
      __typename: 'NotAllowed',
      message: 'You can read this matter. This act belongs to: sealing clerk.',
    });
    expect(await record({ holderTaskId, version: 1, step: 'send' }, 'courtroom_clerk')).toEqual({ __typename: 'NotFound' });
    expect(await record({ holderTaskId: newId(), version: 1, step: 'send' })).toEqual({ __typename: 'NotFound' });
  });

  test('is taken from the copy that stands', async () => {
    const [, holderTaskId] = orders.fresh.holderTaskIds;
    await record({ holderTaskId, version: 1, step: 'send' });
    expect(await record({ holderTaskId, version: 1, step: 'receive' })).toEqual({ __typename: 'Stale', version: 2 });
  });
});

test('an order goes from signed to complied with as its holders report', async () => {
  const [court, agency] = orders.whole.holderTaskIds;
  expect(await record({ holderTaskId: court, version: 1, step: 'send' })).toMatchObject({
    task: { state: 'sent', sentOn: '2026-12-01', dueOn: '2026-12-31', version: 2 },
    line: { state: 'signed' },
  });
  expect(await record({ holderTaskId: agency, version: 1, step: 'send' })).toMatchObject({
    line: { state: 'distributed', holdersComplete: 0, holders: 2 },
  });
  await record({ holderTaskId: court, version: 2, step: 'receive' });
  expect(await record({ holderTaskId: court, version: 3, step: 'seal' })).toMatchObject({
    line: { state: 'partly_complied', holdersComplete: 1 },
  });
  await record({ holderTaskId: agency, version: 2, step: 'receive' });
  expect(await record({ holderTaskId: agency, version: 3, step: 'seal' })).toMatchObject({ line: { state: 'partly_complied' } });
  expect(await record({ holderTaskId: agency, version: 4, step: 'sealCopy' })).toMatchObject({
    task: { state: 'copy_sealed' },
    line: { state: 'complied', holdersComplete: 2 },
  });
  expect(await record({ holderTaskId: agency, version: 5, step: 'destroy' })).toMatchObject({
    unmet: [{ need: 'notBeforeItsDate', message: 'Too early. These records may be destroyed from Friday, February 14, 2031.' }],
  });
});

test('of two last answers at the same second, the later one completes the order', async () => {
  const { holderTaskIds, sealingOrderId } = orders.raced;
  for (const holderTaskId of holderTaskIds) await record({ holderTaskId, version: 1, step: 'send' });
  await Promise.all(holderTaskIds.map((holderTaskId) => record({ holderTaskId, version: 2, step: 'noRecord' })));
  const order = await (
    await api.as('sealing_clerk')
  ).ask('query($id: ID!) { sealingOrder(sealingOrderId: $id) { line { state } } }', { id: sealingOrderId });
  expect(order).toMatchObject({ line: { state: 'complied' } });
});
