import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { webcrypto } from 'node:crypto';
import { type Clock, fixedClock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import type { PacketEnvelope } from '@starling/shared/court-day/after/packet';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { DayPacketPaper } from '../../papers/day-paper.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { PacketsJob } from './packets.job.ts';
import { PacketsService } from './packets.service.ts';

const PASSPHRASE = 'table river seven kite';

/** The clock of the spec: it is moved by hand. */
const clock: Clock & { at: string } = {
  at: '2026-12-01T17:00:00Z',
  now: () => fixedClock(clock.at).now(),
  today: (zone) => fixedClock(clock.at).today(zone),
  time: (zone) => fixedClock(clock.at).time(zone),
};

let api: TestApi;
let minute = 0;
beforeAll(async () => {
  api = await testApi({ demonstration: false, clock });
});
afterAll(() => api.stop());

/** The service itself, for another hour: a sign-in of the specs would end with the hour. */
const packets = (): PacketsService => new PacketsService(api.home.database);
const judge = (): SeatedActor => ({ ...api.court.as('judge'), accountId: api.court.accountIds.judge, seat: 'judge' });

async function atTime<T>(at: string, work: () => Promise<T>): Promise<T> {
  const before = clock.at;
  clock.at = at;
  try {
    return await work();
  } finally {
    clock.at = before;
  }
}

interface Packet {
  readonly packetId: string;
  readonly number: number;
  readonly matters: number;
  readonly fileUrl: string | null;
  readonly [field: string]: unknown;
}

const PACKET = 'packetId number madeBy matters expiresAt isExpired fileUrl document { kind state }';

async function make(seat: Seat, sessionId: string, passphrase: string | null): Promise<Answer & { readonly packet?: Packet }> {
  return (await api.as(seat)).ask(
    `mutation($input: MakeDayPacketInput!) { makeDayPacket(input: $input) { __typename ... on DayPacketMade { packet { ${PACKET} } } ... on Refusal { message } ... on Invalid { problems { field } } } }`,
    { input: { sessionId, passphrase } },
  );
}

async function list(seat: Seat, sessionId: string): Promise<readonly Packet[]> {
  return (await (
    await api.as(seat)
  ).ask(`query($id: ID!) { dayPackets(sessionId: $id) { ${PACKET} } }`, { id: sessionId })) as unknown as readonly Packet[];
}

async function fetchFile(
  seat: Seat,
  url: string,
): Promise<{ readonly status: number; readonly text: string; readonly disposition: string | null }> {
  const response = await fetch(`${api.url}${url}`, { headers: (await api.as(seat)).headers });
  return { status: response.status, text: await response.text(), disposition: response.headers.get('content-disposition') };
}

/** A session of one matter with an order of the last time, and a second matter. */
async function aDay(heldOn = '2026-12-02') {
  const startsAt = `09:${String((minute += 1)).padStart(2, '0')}`;
  const { sessionId } = await aSession(api.court, { heldOn, startsAt, endsAt: '12:00' });
  const earlier = await aSession(api.court, { heldOn: '2026-11-10', startsAt, endsAt: '12:00', state: 'closed' });
  const petition = await aPetition(api.court);
  const { caseId, petitionId } = petition;
  await aParticipation(api.court, { caseId, seat: 'minors_counsel' });
  const last = await aHearing(api.court, { caseId, petitionId, sessionId: earlier.sessionId, state: 'heard' });
  const orderId = newId();
  const order = {
    orderId,
    hearingId: last.hearingId,
    caseId,
    petitionId,
    ordinal: 1,
    words: 'Send the school records',
    ownerRole: 'probation_officer',
    dueOn: '2026-11-30',
    state: 'given',
  };
  await write(api.court, [{ insert: 'court_order', values: order }], [happened('OrderGiven', { subjectId: orderId, facts: {} })]);
  const { hearingId } = await aHearing(api.court, { caseId, petitionId, sessionId, startsAt: '09:30' });
  await write(api.court, [
    { insert: 'hearing_brief', values: { briefId: newId(), hearingId, kind: 'safety', words: 'canary of the brief' } },
  ]);
  return { ...petition, sessionId, hearingId };
}

/** Opens the envelope as the file's own script does. */
async function open({ salt, vector, cipher, rounds, expiresAt }: PacketEnvelope, passphrase: string): Promise<DayPacketPaper> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const known = await webcrypto.subtle.importKey('raw', Buffer.from(passphrase), 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds };
  const key = await webcrypto.subtle.deriveKey(way, known, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const seal = { name: 'AES-GCM', iv: bytes(vector), additionalData: Buffer.from(expiresAt) };
  return JSON.parse(Buffer.from(await webcrypto.subtle.decrypt(seal, key, bytes(cipher))).toString('utf8')) as DayPacketPaper;
}

function envelopeIn(html: string): PacketEnvelope {
  const [, text = ''] = /<script id="envelope" type="application\/json">(.*?)<\/script>/su.exec(html) ?? [];
  return JSON.parse(text) as PacketEnvelope;
}

describe('the encrypted file', () => {
  test('opens with its passphrase and holds the list, the blank sheets and the last orders', async () => {
    const { sessionId } = await aDay();
    const { packet } = await make('courtroom_clerk', sessionId, PASSPHRASE);
    const { status, text, disposition } = await fetchFile('courtroom_clerk', packet?.fileUrl ?? '');
    expect([status, disposition]).toEqual([200, expect.stringMatching(/^attachment; filename="locked-1-[0-9a-f]{6}\.html"$/)]);
    const paper = await open(envelopeIn(text), PASSPHRASE);
    expect(paper).toMatchObject({ heldOn: 'Wednesday, December 2, 2026', results: expect.arrayContaining(['Heard', 'Away']) });
    expect(paper.matters).toMatchObject([
      {
        chosenName: 'Wren',
        startsAt: '9:30 am',
        counsel: 'A. Counsel for the youth',
        lastOrders: [{ words: 'Send the school records', owner: 'Probation officer', state: 'Given' }],
      },
    ]);
    expect(JSON.stringify(paper)).not.toContain('canary');
  });

  test('holds nothing readable outside: no name, no day, no room, no word of what it is', async () => {
    const { sessionId } = await aDay();
    const { packet } = await make('judge', sessionId, PASSPHRASE);
    const { text } = await fetchFile('judge', packet?.fileUrl ?? '');
    const envelope = envelopeIn(text);
    const outside = text.replace(envelope.cipher, '');
    const paper = await open(envelope, PASSPHRASE);
    const secrets = [
      paper.department,
      paper.heldOn,
      paper.judge,
      ...paper.matters.flatMap(({ chosenName, counsel, typeWords }) => [chosenName, counsel, typeWords]),
    ];
    for (const secret of secrets) expect(outside).not.toContain(secret);
    expect(outside).not.toMatch(/starling|juvenile|petition|warrant|probation|\bcourt\b/i);
    expect(outside).not.toContain(PASSPHRASE);
    expect(envelope).toMatchObject({ rounds: 600_000, version: 1 });
    expect(outside).toContain(`default-src 'none'`);
  });

  test('does not open with another passphrase, nor when the end of its time is moved, nor twice with one salt', async () => {
    const { sessionId } = await aDay();
    const files = await Promise.all([make('judge', sessionId, PASSPHRASE), make('judge', sessionId, PASSPHRASE)]);
    const envelopes = await Promise.all(
      files.map(async ({ packet }) => envelopeIn((await fetchFile('judge', packet?.fileUrl ?? '')).text)),
    );
    const [envelope, other] = envelopes;
    if (envelope === undefined || other === undefined) throw new Error('No file was made.');
    await expect(open(envelope, `${PASSPHRASE} `)).rejects.toThrow();
    await expect(open({ ...envelope, expiresAt: '2030-01-01T00:00:00.000Z' }, PASSPHRASE)).rejects.toThrow();
    expect(new Set([envelope.salt, other.salt, envelope.vector, other.vector]).size).toBe(4);
    expect(files.map(({ packet }) => packet?.number).toSorted()).toEqual([1, 2]);
  });

  test('is fetched until its time is over, by the bench and its clerk alone, and without a passphrase there is none', async () => {
    const { sessionId } = await aDay();
    const { packet } = await make('courtroom_clerk', sessionId, PASSPHRASE);
    const url = packet?.fileUrl ?? '';
    expect((await fetchFile('minors_counsel', url)).status).toBe(404);
    expect((await fetchFile('calendar_clerk', url)).text).toBe('Nothing here under that number.');
    expect((await make('courtroom_clerk', sessionId, null)).packet?.fileUrl).toBeNull();
    const fetched = (at: string) => atTime(at, () => packets().fetch(judge(), packet?.packetId ?? ''));
    expect(await fetched('2026-12-02T16:59:59Z')).not.toBeNull();
    expect(await fetched('2026-12-02T17:00:00Z')).toBeNull();
    const over = await atTime('2026-12-02T17:00:00Z', () => packets().list(judge(), sessionId));
    expect(over.map(({ fileUrl, isExpired }) => [fileUrl, isExpired])).toEqual([
      [null, true],
      [null, true],
    ]);
  });

  test('after a sealing no packet that holds the matter is there, and a new one does not hold it', async () => {
    const { sessionId, petitionId } = await aDay();
    const { packet } = await make('judge', sessionId, PASSPHRASE);
    expect(packet?.matters).toBe(1);
    await sealPetition(api.court, petitionId);
    expect(await list('judge', sessionId)).toEqual([]);
    expect((await fetchFile('judge', packet?.fileUrl ?? '')).status).toBe(404);
    expect((await make('judge', sessionId, PASSPHRASE)).packet?.matters).toBe(0);
  });

  test('a weak passphrase is refused at its field, and nobody else makes a packet', async () => {
    const { sessionId } = await aDay();
    expect(await make('judge', sessionId, 'short')).toMatchObject({ problems: [{ field: 'passphrase' }] });
    expect(await make('prosecutor', sessionId, PASSPHRASE)).toMatchObject({ __typename: expect.stringMatching(/NotAllowed|NotFound/) });
  });
});

test('each night the paper of tomorrow is made, once, and not before the evening', async () => {
  const { sessionId } = await aDay();
  const job = new PacketsJob(new TaskRegistry(), api.home.database);
  expect(await job.pack(api.court.courtId)).toBe(0);
  const ofTheNight = await atTime('2026-12-02T04:00:00Z', async () => {
    await Promise.all([job.pack(api.court.courtId), job.pack(api.court.courtId)]); // eight in the evening of December 1
    expect(await job.pack(api.court.courtId)).toBe(0);
    return packets().list(judge(), sessionId);
  });
  expect(ofTheNight).toMatchObject([{ madeBy: 'Starling', fileUrl: null, document: { kind: 'day_packet' } }]);
});
