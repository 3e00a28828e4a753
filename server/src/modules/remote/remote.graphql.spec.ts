import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inScope } from '@starling/db/scope';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { mattersOf } from '../../testing/in-court.ts';

let api: TestApi;
const aMatter = mattersOf(() => api);

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const TAKEN =
  '__typename ... on RemoteTakenDown { words todo row { state companyWords remoteConsent } } ... on Refusal { message } ... on RequirementsUnmet { unmet { need message } }';

type Words = Readonly<Record<string, unknown>>;

async function fails(seat: Seat, input: Words): Promise<Answer> {
  return (await api.as(seat)).ask(`mutation($input: RemoteFailureInput!) { recordRemoteFailure(input: $input) { ${TAKEN} } }`, { input });
}

async function answers(seat: Seat, input: Words): Promise<Answer> {
  return (await api.as(seat)).ask(`mutation($input: RemoteCompanyInput!) { askRemoteCompany(input: $input) { ${TAKEN} } }`, { input });
}

describe('what breaks on a line', () => {
  test.each(['in_hand', 'checked_in'])('trails the matter that is %s, and the youth is not absent', async (state) => {
    const { hearingId } = await aMatter({ mode: 'remote', state });
    expect(await fails('courtroom_clerk', { hearingId, version: 2, failed: 'connection' })).toMatchObject({
      words: 'Connection lost. The matter trails: this is not a failure to come.',
      row: { state: 'TRAILED' },
    });
    const absent = await inScope(api.court.database, api.court.as('judge'), (scope) =>
      scope.many('select 1 from app.appearance where hearing_id = $1 and attendance = $2', [hearingId, 'absent']),
    );
    expect(absent).toEqual([]);
  });

  test('before the call is only taken down', async () => {
    const { hearingId } = await aMatter({ mode: 'remote' });
    expect(await fails('judge', { hearingId, version: 2, failed: 'sound' })).toMatchObject({ row: { state: 'SET' } });
  });

  test('not where nobody is on a line, and not when it ended', async () => {
    const inPerson = await aMatter({ state: 'in_hand' });
    expect(await fails('judge', { hearingId: inPerson.hearingId, version: 1, failed: 'sound' })).toMatchObject({
      unmet: [{ need: 'isRemote' }],
    });
    const ended = await aMatter({ mode: 'remote', state: 'heard' });
    expect(await fails('judge', { hearingId: ended.hearingId, version: 2, failed: 'sound' })).toMatchObject({
      unmet: [{ need: 'stepExists' }],
    });
  });
});

describe('is anyone with you', () => {
  test('alone asks for nothing more', async () => {
    const { hearingId } = await aMatter({ mode: 'remote' });
    expect(await answers('judge', { hearingId, version: 2, company: 'alone', answeredBy: 'youth' })).toMatchObject({
      todo: [],
      row: { companyWords: 'Alone', remoteConsent: true },
    });
  });

  test('somebody there, or the agreed word, says what to do', async () => {
    const { hearingId } = await aMatter({ mode: 'remote' });
    expect(
      await answers('judge', { hearingId, version: 2, company: 'somebody_with', codeWordUsed: true, answeredBy: 'youth' }),
    ).toMatchObject({
      words: 'Asked whether anyone is there: somebody is there. The agreed word was used.',
      todo: [expect.stringContaining('Stop'), expect.stringContaining('safe contact')],
    });
  });

  test('is asked by the bench, and read by the bench and counsel for the youth', async () => {
    const { hearingId, sessionId } = await aMatter({ mode: 'remote' });
    expect(await answers('coordinator', { hearingId, version: 2, company: 'alone', answeredBy: 'youth' })).toMatchObject({
      __typename: 'NotAllowed',
    });
    await answers('judge', { hearingId, version: 2, company: 'not_safe_to_say', answeredBy: 'youth' });
    const shown = async (seat: Seat): Promise<unknown> =>
      (await api.as(seat)).ask('query($id: ID!) { board(sessionId: $id) { rows { companyWords } } }', { id: sessionId });
    expect([await shown('minors_counsel'), await shown('coordinator')]).toEqual([
      { rows: [{ companyWords: 'Cannot say' }] },
      { rows: [{ companyWords: null }] },
    ]);
  });
});
