import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asRoot } from '@starling/db/roles';
import { inScope } from '@starling/db/scope';
import { sealPetition } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { bootServer } from '../../boot.ts';
import { SPEC_SETTINGS, testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { mattersOf } from '../../testing/in-court.ts';

let api: TestApi;
const aMatter = mattersOf(() => api);

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const KEPT =
  '__typename ... on DraftKept { draft { part contentJson basedOnVersion savedAt } } ... on Refusal { message } ... on Invalid { problems { field message } }';

async function keep(seat: Seat, hearingId: string, contentJson = '{"promise":"half a sen"}', part = 'record'): Promise<Answer> {
  const input = { hearingId, part, contentJson, basedOnVersion: 1 };
  return (await api.as(seat)).ask(`mutation($input: DraftInput!) { saveDraft(input: $input) { ${KEPT} } }`, { input });
}

async function drafts(seat: Seat, hearingId: string): Promise<unknown> {
  return (await api.as(seat)).ask('query($id: ID!) { drafts(hearingId: $id) { part contentJson } }', { id: hearingId });
}

async function drop(seat: Seat, hearingId: string, part = 'record'): Promise<Answer> {
  return (await api.as(seat)).ask(
    'mutation($input: DropDraftInput!) { dropDraft(input: $input) { __typename ... on DraftDropped { part } } }',
    {
      input: { hearingId, part },
    },
  );
}

describe('what was typed', () => {
  test('is kept over what stood there, one draft for each part', async () => {
    const { hearingId } = await aMatter();
    await keep('judge', hearingId);
    await keep('judge', hearingId, '{"words":"n"}', 'note');
    expect(await keep('judge', hearingId, '{"promise":"half a sentence"}')).toMatchObject({
      draft: { basedOnVersion: 1, savedAt: '2026-12-01T17:00:00.000Z' },
    });
    expect(await drafts('judge', hearingId)).toEqual([
      { part: 'note', contentJson: '{"words": "n"}' },
      { part: 'record', contentJson: '{"promise": "half a sentence"}' },
    ]);
  });

  test('is its writer’s alone: neither the clerk nor the administrator reads it', async () => {
    const { hearingId } = await aMatter();
    await keep('judge', hearingId);
    expect([await drafts('courtroom_clerk', hearingId), (await drafts('judge', hearingId)) as readonly unknown[]]).toEqual([
      [],
      [expect.anything()],
    ]);
  });

  test('outlives a server that stops and a sign-in that ends', async () => {
    const { hearingId } = await aMatter();
    await keep('judge', hearingId);
    const other = await bootServer({ settings: SPEC_SETTINGS, database: api.home.database });
    await asRoot(api.home.root, async (root) => {
      await root.query('delete from auth.session where account_id = $1', [api.court.accountIds.judge]);
    });
    await other.stop();
    const kept = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.many('select d.part from app.draft d where d.hearing_id = $1', [hearingId]),
    );
    expect(kept).toEqual([{ part: 'record' }]);
  });

  test('longer than a draft may be is refused in a sentence, and what stood there stays', async () => {
    const { hearingId } = await aMatter();
    await keep('courtroom_clerk', hearingId);
    expect(await keep('courtroom_clerk', hearingId, `{"words":"${'a'.repeat(64_001)}"}`)).toMatchObject({
      problems: [{ field: 'contentJson', message: expect.stringContaining('It stays in this window') }],
    });
    expect(await drafts('courtroom_clerk', hearingId)).toEqual([{ part: 'record', contentJson: '{"promise": "half a sen"}' }]);
  });

  test('is dropped when its writer says so, twice without harm', async () => {
    const { hearingId } = await aMatter();
    await keep('courtroom_clerk', hearingId);
    expect([await drop('courtroom_clerk', hearingId), await drop('courtroom_clerk', hearingId)]).toEqual([
      { __typename: 'DraftDropped', part: 'record' },
      { __typename: 'DraftDropped', part: 'record' },
    ]);
    expect(await drafts('courtroom_clerk', hearingId)).toEqual([]);
  });

  test('is in the journal as begun, once, and never with a word of it', async () => {
    const { hearingId } = await aMatter();
    await keep('courtroom_clerk', hearingId, '{"words":"canary-of-the-draft"}');
    await keep('courtroom_clerk', hearingId, '{"words":"canary-of-the-draft, on"}');
    const events = await inScope(api.court.database, api.court.as('courtroom_clerk'), (scope) =>
      scope.many<{ told: string }>(
        `select e.facts::text as told from app.event e where e.kind = 'DraftSaved' and e.facts ->> 'hearingId' = $1`,
        [hearingId],
      ),
    );
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain('canary');
  });

  test('goes with a seal, and no draft is kept of a matter that is not there', async () => {
    const { hearingId, petitionId } = await aMatter();
    await keep('courtroom_clerk', hearingId);
    await sealPetition(api.court, petitionId);
    expect(await drafts('courtroom_clerk', hearingId)).toEqual([]);
    expect(await keep('courtroom_clerk', hearingId)).toEqual(await keep('courtroom_clerk', newId()));
  });

  test.each<Seat>(['prosecutor', 'coordinator', 'calendar_clerk'])('the %s has none', async (seat) => {
    const { hearingId } = await aMatter();
    expect(await keep(seat, hearingId)).toMatchObject({ __typename: 'NotAllowed' });
  });
});
