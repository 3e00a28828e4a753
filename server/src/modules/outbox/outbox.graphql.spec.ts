import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aSafeContact } from '@starling/db/testing/calendar-builders';
import { aHearing, aPetition, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

const LINE = 'outboxId version to channel about subject body state heldWords attempts lastError acts { name open why }';

async function read(seat: Seat, state: string | null = null): Promise<Answer> {
  return (await api.as(seat)).ask(
    `query($state: String) { outbox(state: $state) { mailServerIsSet mailServerWords counts { state count } lines { ${LINE} } } }`,
    { state },
  );
}

async function act(seat: Seat, name: string, input: { readonly outboxId: string; readonly version: number }): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: NoticeActInput!) { ${name}(input: $input) { __typename ... on NoticeChanged { line { ${LINE} } } ... on Refusal { message } ... on RequirementsUnmet { unmet { need } } ... on Stale { version } } }`,
    { input },
  );
}

/** A line for counsel, waiting unless the spec says otherwise. Due tomorrow, so that nothing leaves by itself meanwhile. */
async function aLine(words: Readonly<Record<string, string | number | null>> = {}) {
  const outboxId = newId();
  const { petitionId, caseId } = await aPetition(api.court);
  const { hearingId } = await aHearing(api.court, { caseId, petitionId });
  const values = {
    outboxId,
    eventKey: outboxId,
    toAccountId: api.court.accountIds.minors_counsel,
    role: 'Counsel for the youth',
    ...{
      hearingId,
      caseId,
      petitionId,
      channel: 'email',
      template: 'reminder',
      subject: 'Appointment reminder',
      body: 'You have an appointment.',
    },
    state: 'waiting',
    dueAt: '2026-12-02T17:00:00Z',
    ...words,
  };
  await write(api.court, [{ insert: 'outbox', values }], [happened('MessageQueued', { subjectId: outboxId, facts: {} })]);
  return { outboxId, petitionId };
}

describe('what a clerk does with a message', () => {
  test('holds it to read it, and stops it for good', async () => {
    const { outboxId } = await aLine();
    expect(await act('courtroom_clerk', 'previewNotice', { outboxId, version: 1 })).toMatchObject({
      line: { state: 'held', heldWords: 'Somebody reads it first. Read it, then release it or stop it.' },
    });
    expect(await act('courtroom_clerk', 'stopNotice', { outboxId, version: 2 })).toMatchObject({ line: { state: 'stopped' } });
    expect(await act('courtroom_clerk', 'releaseNotice', { outboxId, version: 3 })).toMatchObject({
      message: 'This message stands at another step. What was sent or stopped stays as it was.',
    });
  });

  test('cannot let it go without a mail server, nor a youth’s without a safe contact: all that is missing at once', async () => {
    const { outboxId } = await aLine({ state: 'held', heldBecause: 'preview' });
    expect(await act('judge', 'releaseNotice', { outboxId, version: 1 })).toMatchObject({
      unmet: [{ need: 'canBeReached' }, { need: 'mailServerIsSet' }],
    });
  });

  test('tries one again that did not arrive, when it can arrive', async () => {
    const { outboxId } = await aLine({ state: 'failed', attempts: 5, lastError: 'The mail server does not take it (550).' });
    expect(await act('calendar_clerk', 'retryNotice', { outboxId, version: 1 })).toMatchObject({ __typename: 'RequirementsUnmet' });
  });

  test('says that somebody called by letting a telephone message go', async () => {
    await write(api.court, [{ update: 'account', id: api.court.accountIds.minors_counsel, values: { email: 'counsel@court.example' } }]);
    const { outboxId } = await aLine({ state: 'held', heldBecause: 'preview', channel: 'phone' });
    expect(await act('courtroom_clerk', 'releaseNotice', { outboxId, version: 1 })).toMatchObject({ line: { state: 'sent', attempts: 1 } });
  });

  test('lets one that was to be mailed go by telephone, when the safe contact has no mail any more: first to be read, then said', async () => {
    const { youthId } = await aPetition(api.court);
    await aSafeContact(api.court, { youthId });
    const { outboxId } = await aLine({ state: 'held', heldBecause: 'no_safe_contact', toAccountId: null, toYouthId: youthId });
    expect(await act('courtroom_clerk', 'releaseNotice', { outboxId, version: 1 })).toMatchObject({
      line: { state: 'held', channel: 'phone' },
    });
    expect(await act('courtroom_clerk', 'releaseNotice', { outboxId, version: 2 })).toMatchObject({ line: { state: 'sent', attempts: 1 } });
  });

  test('an old screen is told to read again', async () => {
    const { outboxId } = await aLine();
    expect(await act('courtroom_clerk', 'previewNotice', { outboxId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
  });
});

test('the list shows what did not arrive first, and says what is so with the mail server', async () => {
  const { outboxId } = await aLine({
    state: 'failed',
    attempts: 5,
    lastError: 'The line to the mail server broke before the message was taken.',
  });
  const list = await read('courtroom_clerk');
  expect(list).toMatchObject({ mailServerIsSet: false, mailServerWords: expect.stringContaining('STARLING_SMTP_URL') });
  expect((list.lines as readonly { readonly state: string }[])[0]).toMatchObject({ state: 'failed' });
  expect((await read('courtroom_clerk', 'failed')).lines).toContainEqual(expect.objectContaining({ outboxId }));
});

test.each(['prosecutor', 'advocate', 'minors_counsel', 'sealing_clerk'] as const)('the %s sees no line', async (seat) => {
  await aLine();
  expect(await read(seat)).toMatchObject({ lines: [] });
});

test('after a sealing its line is nowhere, and counted nowhere', async () => {
  const before = (await read('courtroom_clerk', 'stopped')).counts;
  const { outboxId, petitionId } = await aLine();
  await sealPetition(api.court, petitionId);
  const after = await read('courtroom_clerk');
  expect(JSON.stringify(after)).not.toContain(outboxId);
  expect((after.counts as readonly { readonly state: string }[]).find(({ state }) => state === 'stopped')).toEqual(
    (before as readonly { readonly state: string }[]).find(({ state }) => state === 'stopped'),
  );
  expect(await act('courtroom_clerk', 'stopNotice', { outboxId, version: 1 })).toMatchObject({
    message: 'Nothing here under that number.',
  });
});
