import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Clock, fixedClock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import {
  aCase,
  aCourt,
  aHearing,
  aParticipation,
  aPetition,
  aSession,
  sealPetition,
  type TestCourt,
  write,
} from '@starling/db/testing/builders';
import { mayBeCarriedOut } from '@starling/shared/court-day/youth-page/carried-out';
import { happened } from '@starling/shared/events';
import fc from 'fast-check';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Settings } from '../../config/env.ts';
import { collectMessages } from './outbox-collect.ts';
import { sendDue } from './outbox-sender.ts';

/** The clock of the spec: it is moved by hand. */
const clock: Clock & { at: string } = {
  at: '2026-12-01T17:00:00Z', // nine in the morning on the court's wall
  now: () => fixedClock(clock.at).now(),
  today: (zone) => fixedClock(clock.at).today(zone),
  time: (zone) => fixedClock(clock.at).time(zone),
};

let home: TestDatabase;
let court: TestCourt;
beforeAll(async () => {
  home = await testDatabase({ clock });
});
afterAll(() => home.close());
beforeEach(async () => {
  clock.at = '2026-12-01T17:00:00Z';
  court = await aCourt(home.database);
  await asSystem(home.database, court.courtId, (scope) =>
    scope.many(`update app.account a set email = a.seat || '@court.example', version = a.version + 1 where a.court_id = $1`, [
      court.courtId,
    ]),
  );
});

/** A real mail server on a free port; what it took is kept as it came over the line. */
class MailServer {
  readonly taken: { readonly to: readonly string[]; readonly raw: string }[] = [];
  private readonly server: SMTPServer;
  private line: Socket | null = null;

  constructor(options: SMTPServerOptions = {}) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          this.taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString('utf8') });
          done();
        });
      },
      ...options,
    });
    this.server.on('error', () => undefined); // a line that is cut is part of what is shown here
    this.server.server.on('connection', (line: Socket) => {
      this.line = line;
    });
  }

  /** Tears the line to whoever speaks now. */
  cutTheLine(): void {
    this.line?.destroy();
  }

  async listen(): Promise<NonNullable<Settings['mail']>> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.server.server.address() as AddressInfo;
    return { url: `smtp://127.0.0.1:${String(port)}`, from: 'appointments@office.example' };
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }
}

const servers: MailServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function mailServer(
  options?: SMTPServerOptions,
): Promise<{ readonly server: MailServer; readonly mail: NonNullable<Settings['mail']> }> {
  const server = new MailServer(options);
  servers.push(server);
  return { server, mail: await server.listen() };
}

const NOBODY = { url: 'smtp://127.0.0.1:1', from: 'appointments@office.example' };
const collect = (mailServerIsSet = true): Promise<number> =>
  asSystem(home.database, court.courtId, (scope) => collectMessages(scope, mailServerIsSet));

interface Row {
  readonly state: string;
  readonly held: string | null;
  readonly role: string;
  readonly channel: string;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly template: string;
}
const outbox = (): Promise<readonly Row[]> =>
  asSystem(home.database, court.courtId, (scope) =>
    scope.many<Row>(
      `select o.state, o.held_because as held, o.role, o.channel, o.subject, o.body, o.attempts, o.last_error as error, o.template from app.outbox o order by o.role, o.event_key`,
    ),
  );

async function aNotice(hearingId: string, words: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const noticeId = newId();
  const values = {
    noticeId,
    kind: 'hearing_set',
    recipient: 'Counsel for the youth',
    recipientAccountId: court.accountIds.minors_counsel,
    hearingId,
    channel: 'screen',
    state: 'queued',
    ...words,
  };
  await write(court, [{ insert: 'notice', values }], [happened('NoticeQueued', { subjectId: noticeId, facts: {} })]);
  return noticeId;
}

/** A hearing on a day, with counsel told of it. */
async function aToldHearing(heldOn = '2027-01-05') {
  const { sessionId } = await aSession(court, { heldOn, startsAt: '13:00', endsAt: '17:00', departmentId: court.departmentIds[1] });
  const petition = await aPetition(court);
  await aParticipation(court, { caseId: petition.caseId, seat: 'minors_counsel' });
  const { hearingId } = await aHearing(court, { caseId: petition.caseId, petitionId: petition.petitionId, sessionId, startsAt: '14:40' });
  await aNotice(hearingId, { petitionId: petition.petitionId });
  return { ...petition, hearingId };
}

async function aSafeContact(youthId: string, { reach = 'aunt@home.example', hours = 'Any time' } = {}): Promise<string> {
  const safeContactId = newId();
  await write(
    court,
    [
      {
        insert: 'safe_contact',
        values: { safeContactId, youthId, throughRole: 'advocate', hours, words: 'See you soon', enteredOn: '2026-11-01' },
      },
      { insert: 'safe_contact_reach', values: { safeContactId, reach } },
    ],
    [happened('SafeContactSaved', { subjectId: safeContactId, facts: {} })],
  );
  return safeContactId;
}

describe('what goes into the outbox', () => {
  test('counsel’s notice, ready to leave; and the youth’s, held because nobody knows a safe contact', async () => {
    await aToldHearing();
    expect(await collect()).toBe(2);
    expect(await outbox()).toMatchObject([
      { role: 'Counsel for the youth', state: 'waiting', channel: 'email', subject: 'Your appointment' },
      { role: 'The youth', state: 'held', held: 'no_safe_contact' },
    ]);
  });

  test('without a mail server it is held and says so, and nothing is tried', async () => {
    await aToldHearing();
    await collect(false);
    expect((await outbox())[0]).toMatchObject({ state: 'held', held: 'no_mail_server', attempts: 0 });
    expect(await sendDue(home.database, court.courtId, null)).toBe(0);
  });

  test('in the quiet hours it waits for the morning, and leaves then', async () => {
    const { server, mail } = await mailServer();
    clock.at = '2026-12-02T05:00:00Z'; // nine in the evening
    await aToldHearing();
    await collect();
    expect((await outbox())[0]).toMatchObject({ state: 'held', held: 'quiet_hours' });
    await sendDue(home.database, court.courtId, mail);
    expect(server.taken).toHaveLength(0);
    clock.at = '2026-12-02T15:00:00Z'; // seven in the morning
    expect(await sendDue(home.database, court.courtId, mail)).toBe(1);
  });

  test('a youth is told through the safe contact, under its words; a telephone is left to a person', async () => {
    const mailed = await aToldHearing('2026-12-08');
    await aSafeContact(mailed.youthId);
    await collect();
    expect(
      (await outbox()).filter(({ role }) => role.startsWith('The youth')).map(({ state, channel, subject }) => [state, channel, subject]),
    ).toEqual([
      ['waiting', 'email', 'Your appointment'],
      ['waiting', 'email', 'See you soon'],
    ]);
    court = await aCourt(home.database);
    const called = await aToldHearing();
    await aSafeContact(called.youthId, { reach: '555-0142' });
    await collect();
    expect(await outbox()).toMatchObject([{ role: 'The youth, through: advocate', state: 'held', held: 'preview', channel: 'phone' }]);
  });

  test('a contact that became a telephone since gets no mail: it is held, and a person calls', async () => {
    const { server, mail } = await mailServer();
    const { youthId } = await aToldHearing();
    const before = await aSafeContact(youthId);
    await collect();
    const gone = [happened('SafeContactSaved', { subjectId: before, facts: { youthId } })];
    await write(court, [{ update: 'safe_contact', id: before, values: { state: 'taken_back' } }], gone);
    await aSafeContact(youthId, { reach: '555-0142' });

    expect(await sendDue(home.database, court.courtId, mail)).toBe(1);
    expect(server.taken).toHaveLength(1);
    const toYouth = async () => (await outbox()).find(({ role }) => role.startsWith('The youth'));
    expect(await toYouth()).toMatchObject({ state: 'held', held: 'no_safe_contact', attempts: 0 });
  });

  test('hours that only a person understands are read by a person first', async () => {
    const { youthId } = await aToldHearing();
    await aSafeContact(youthId, { hours: 'After four in the afternoon' });
    await collect();
    expect((await outbox()).find(({ role }) => role.startsWith('The youth'))).toMatchObject({
      state: 'held',
      held: 'preview',
      channel: 'email',
    });
  });

  test('no line says more than a date, a time, a place and a reference', async () => {
    const { youthId } = await aToldHearing('2026-12-08');
    await aSafeContact(youthId);
    await collect();
    for (const { subject, body } of await outbox()) {
      expect(mayBeCarriedOut(`${subject} ${body}`)).toBe(true);
      expect(body).not.toMatch(/Wren|Legal|C-[0-9a-f]|602/);
    }
  });

  test('when the date is taken back, what did not leave is stopped', async () => {
    const { hearingId } = await aToldHearing();
    await collect();
    await write(
      court,
      [{ update: 'hearing', id: hearingId, values: { state: 'vacated' } }],
      [happened('HearingVacated', { subjectId: hearingId, facts: {} })],
    );
    await collect();
    expect((await outbox()).map(({ state }) => state)).toEqual(['stopped', 'stopped']);
  });
});

describe('the same event never tells the same person twice', () => {
  test('whatever is written twice, collected twice, or collected at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), async (notices, rounds) => {
        court = await aCourt(home.database);
        const { hearingId } = await aToldHearing('2026-12-08');
        for (let more = 1; more < notices; more += 1) await aNotice(hearingId);
        await Promise.all(Array.from({ length: rounds }, () => collect()));
        await collect();
        const keys = await asSystem(home.database, court.courtId, (scope) =>
          scope.many<{ readonly person: string; readonly template: string; readonly count: number }>(
            `select coalesce(o.to_account_id, o.to_youth_id)::text as person, o.template, count(*)::integer as count from app.outbox o group by 1, 2`,
          ),
        );
        expect(keys.every(({ count }) => count === 1)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('reminders come a week before, the day before and on the morning, each once', async () => {
    const { caseId } = await aToldHearing('2026-12-08');
    await aParticipation(court, { caseId, seat: 'advocate' });
    const remindedAs = async (who: string): Promise<number> =>
      (await outbox()).filter(({ template, role }) => template === 'reminder' && role === who).length;
    for (const [at, sofar] of [
      ['2026-11-30T20:00:00Z', 0],
      ['2026-12-01T20:00:00Z', 1],
      ['2026-12-03T20:00:00Z', 1],
      ['2026-12-07T20:00:00Z', 2],
      ['2026-12-08T15:00:00Z', 3],
      ['2026-12-08T23:00:00Z', 3],
    ] as const) {
      clock.at = at;
      await collect();
      expect([at, await remindedAs('Advocate')]).toEqual([at, sofar]);
    }
    expect(await remindedAs('Counsel for the youth')).toBe(0); // those who come for their work have their own calendar
  });
});

describe('on the line', () => {
  test('a message is taken: neutral, marked as automatic, and sent once', async () => {
    const { server, mail } = await mailServer();
    await aToldHearing();
    await collect();
    expect(await sendDue(home.database, court.courtId, mail)).toBe(1);
    expect(await sendDue(home.database, court.courtId, mail)).toBe(0);
    expect(server.taken.map(({ to }) => to)).toEqual([['minors_counsel@court.example']]);
    const { raw = '' } = server.taken[0] ?? {};
    for (const said of ['Subject: Your appointment', 'Auto-Submitted: auto-generated', 'Tuesday, January 5', 'Room 2'])
      expect(raw).toContain(said);
    expect(raw).not.toMatch(/Wren|Legal|petition|juvenile|court (?!\.)/i);
    expect((await outbox())[0]).toMatchObject({ state: 'sent', attempts: 1, error: null });
  });

  test('a refused address is not tried again, and is listed as not delivered, without the address', async () => {
    const { mail } = await mailServer({
      onRcptTo: (_address, _session, done) => {
        done(Object.assign(new Error('no such box minors_counsel@court.example'), { responseCode: 550 }));
      },
    });
    await aToldHearing();
    await collect();
    await sendDue(home.database, court.courtId, mail);
    const [line] = await outbox();
    expect(line).toMatchObject({ state: 'failed', attempts: 1, error: expect.stringContaining('(550)') });
    expect(line?.error).not.toContain('@');
  });

  test('a server that asks to come back later is asked again later, and then takes it', async () => {
    let asked = 0;
    const { server, mail } = await mailServer({
      onRcptTo: (_address, _session, done) => {
        asked += 1;
        if (asked === 1) done(Object.assign(new Error('Greylisted'), { responseCode: 451 }));
        else done();
      },
    });
    await aToldHearing();
    await collect();
    await sendDue(home.database, court.courtId, mail);
    expect((await outbox())[0]).toMatchObject({ state: 'waiting', attempts: 1, error: expect.stringContaining('try again later') });
    await sendDue(home.database, court.courtId, mail);
    expect(asked).toBe(1);
    clock.at = '2026-12-01T17:05:00Z';
    expect(await sendDue(home.database, court.courtId, mail)).toBe(1);
    expect(server.taken).toHaveLength(1);
  });

  test('a line that is cut in the middle of a message is tried again, and the message arrives once', async () => {
    let begun = 0;
    const arrived: string[] = [];
    const { server, mail } = await mailServer({
      onData: (stream, _session, done) => {
        begun += 1;
        stream.on('data', (part: Buffer) => {
          if (begun === 1) server.cutTheLine();
          else arrived.push(part.toString('utf8'));
        });
        stream.on('end', () => {
          if (begun > 1) done();
        });
      },
    });
    await aToldHearing();
    await collect();
    await sendDue(home.database, court.courtId, mail);
    expect((await outbox())[0]).toMatchObject({ state: 'waiting', attempts: 1, error: expect.stringContaining('The line') });
    clock.at = '2026-12-01T17:06:00Z';
    expect(await sendDue(home.database, court.courtId, mail)).toBe(1);
    expect(begun).toBe(2);
    expect(arrived.join('')).toContain('Subject: Your appointment');
  });

  test('after the court’s number of tries it is listed as not delivered', async () => {
    await aToldHearing();
    await collect();
    for (const day of [1, 2, 3, 4, 5, 6]) {
      clock.at = `2026-12-0${String(day)}T18:00:00Z`;
      await sendDue(home.database, court.courtId, NOBODY);
    }
    expect((await outbox())[0]).toMatchObject({ state: 'failed', attempts: 5 });
  });
});

test('a sealing stops and empties what waits at once, and nothing of it is collected again', async () => {
  const { server, mail } = await mailServer();
  const { petitionId } = await aToldHearing();
  await collect();
  await sealPetition(court, petitionId);
  expect(await outbox()).toMatchObject([
    { state: 'stopped', subject: '', body: '' },
    { state: 'stopped', subject: '', body: '' },
  ]);
  expect(await collect()).toBe(0);
  expect(await sendDue(home.database, court.courtId, mail)).toBe(0);
  expect(server.taken).toHaveLength(0);
});

test('a court without a case to tell of tells nothing', async () => {
  await aCase(court);
  expect(await collect()).toBe(0);
});
