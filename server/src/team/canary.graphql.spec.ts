import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asRoot } from '@starling/db/roles';
import { aHearing, aParticipation, aPetition } from '@starling/db/testing/builders';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../testing/api.ts';
import { everyQuestion } from '../testing/every-query.ts';

/** Letters that stand nowhere else in the court: each was typed into the team's store alone. */
const PLANTED = {
  ordinary: 'Ordinarycanary',
  flagged: 'Flaggedcanary',
  privileged: 'Privilegedcanary',
  opened: 'Openedcanary',
  takenOn: 'Takenoncanary',
  guest: 'Guestcanary',
} as const;
const WORDS = Object.values(PLANTED).map((word) => word.toLowerCase());
const SEATS = Object.keys(SEAT).filter((key): key is Seat => Object.hasOwn(SEAT, key));
const TEAM = ['minors_counsel', 'probation_officer', 'social_worker', 'county_counsel', 'advocate'] as const;

let api: TestApi;
let sessionId: string;
let hearingId: string;
let caseId: string;
let petitionId: string;
const log: string[] = [];

const canariesIn = (text: string): readonly string[] => WORDS.filter((word) => text.toLowerCase().includes(word));

/** Sends a document as it is and answers the whole body: errors count as much as data. */
async function bodyOf(seat: Seat, query: string, variables: object = {}): Promise<string> {
  const { headers } = await api.as(seat);
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.text();
}

/** Does an act that must be taken: what was refused would leave nothing to find. */
async function act(seat: Seat, name: string, input: object, type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`): Promise<void> {
  const body = await bodyOf(seat, `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { message } } }`, {
    input,
  });
  expect([name, body]).toEqual([name, expect.not.stringMatching(/"(message|errors)"/)]);
}

/** The court day over the matter the team spoke about: called, recorded, written down, printed. */
async function aCourtDay(): Promise<void> {
  const versionOf = async (query: string): Promise<number> => Number(/"version":(\d+)/.exec(await bodyOf('judge', query))?.[1]);
  const session = () => versionOf(`{ docket(sessionId: "${sessionId}") { session { version } } }`);
  const hearing = () => versionOf(`{ matter(hearingId: "${hearingId}") { row { version } } }`);
  await act('courtroom_clerk', 'openSession', { sessionId, version: await session() }, 'SessionActInput');
  await act('courtroom_clerk', 'checkInHearing', { hearingId, version: await hearing() }, 'HearingActInput');
  await act('judge', 'callHearing', { hearingId, version: await hearing(), roomIsCleared: true }, 'HearingActInput');
  await act('judge', 'recordMatter', {
    hearingId,
    version: await hearing(),
    result: 'HEARD',
    appearances: TEAM.map((role) => ({ role, name: `A. ${SEAT[role]}`, attendance: 'present' })),
    orders: [{ words: 'School records go to the education advocate.', ownerRole: 'probation_officer' }],
    findings: [{ kind: 'notice_given', answer: 'made' }],
    next: { step: 'none', noneReason: 'heard_with_other_matter' },
    promise: 'I will read it.',
  });
  await act('courtroom_clerk', 'prepareMinuteOrder', { hearingId });
  await act('courtroom_clerk', 'recordSessionPrint', { sessionId, kind: 'staff' }, 'SessionPrintInput');
  await act('courtroom_clerk', 'printYouthPage', { hearingId, language: 'en' });
}

beforeAll(async () => {
  api = await testApi({ log: (line) => void log.push(line) });
  sessionId = api.court.sessionIds[0];
  ({ petitionId, caseId } = await aPetition(api.court));
  for (const seat of TEAM) await aParticipation(api.court, { caseId, seat });
  ({ hearingId } = await aHearing(api.court, { caseId, petitionId, sessionId }));
  const line = { sessionId, hearingId, kind: 'safety' };
  await act('probation_officer', 'writeLine', { ...line, agency: 'probation', words: PLANTED.ordinary });
  await act('coordinator', 'writeLine', { ...line, agency: 'health', words: PLANTED.flagged, doNotRaise: true, askInChambers: true });
  await act('advocate', 'writeLine', { ...line, agency: 'advocate', words: PLANTED.privileged });
  await act('advocate', 'writeLine', { ...line, agency: 'advocate', words: PLANTED.opened, optedIn: true });
  await act('coordinator', 'addActionItem', { sessionId, hearingId, words: PLANTED.takenOn, ownerRole: 'social_worker' });
  await act('coordinator', 'attend', { sessionId, agency: 'education', name: PLANTED.guest, state: 'present' });
  await aCourtDay();
});
afterAll(() => api.stop());

/** Every question from every seat takes its time on a busy machine. */
const LONG_MS = 180_000;

/** The team's own screen, with everything on it. */
const TABLE = 'staffing';

describe('what the team said', () => {
  test(
    'is in no answer of the API but the team’s own, whoever asks and whatever is asked',
    async () => {
      const known = { sessionId, hearingId, caseId, petitionId, words: PLANTED.ordinary };
      const questions = everyQuestion(known).filter(({ about }) => about !== TABLE);
      const found: string[] = [];
      const unheard = new Set(questions.map(({ about }) => about));
      for (const seat of SEATS)
        for (const { about, document } of questions) {
          const body = await bodyOf(seat, document);
          if (!body.includes('"errors"')) unheard.delete(about);
          for (const word of canariesIn(body)) found.push(`${about} tells the ${seat}: ${word}`);
        }

      expect(questions.length).toBeGreaterThan(50);
      expect(found).toEqual([]);
      expect([...unheard]).toEqual([]);
    },
    LONG_MS,
  );

  test('is on the team’s own screen for each seat as the rule has it, and for no other seat at all', async () => {
    const table = everyQuestion({ sessionId }).filter(({ about }) => about === TABLE);
    const readBy: Record<string, readonly string[]> = {};
    for (const seat of SEATS) {
      const bodies: string[] = [];
      for (const { document } of table) bodies.push(await bodyOf(seat, document));
      readBy[seat] = canariesIn(bodies.join(' '));
    }
    const said = ['ordinarycanary', 'flaggedcanary'];
    const around = ['takenoncanary', 'guestcanary'];

    expect(readBy).toEqual({
      judge: [...said, 'openedcanary', ...around],
      minors_counsel: [...said, 'openedcanary', ...around],
      advocate: [...said, 'privilegedcanary', 'openedcanary', ...around],
      coordinator: [...said, ...around],
      prosecutor: [...said, ...around],
      probation_officer: [...said, ...around],
      social_worker: [...said, ...around],
      courtroom_clerk: [],
      calendar_clerk: [],
      sealing_clerk: [],
      county_counsel: [],
      administrator: [],
    });
  });

  test('is in no row of the record: no minute, paper, notice, draft, event, audit entry or waiting work', async () => {
    const tables: string[] = [];
    const holding: string[] = [];
    await asRoot(api.home.root, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
      );
      for (const { name } of rows) {
        const { rowCount } = await client.query(`select 1 from ${name} t where lower(t::text) like any ($1) limit 1`, [
          WORDS.map((word) => `%${word}%`),
        ]);
        tables.push(name);
        if ((rowCount ?? 0) > 0) holding.push(name);
      }
    });

    expect(tables).toEqual(expect.arrayContaining(['app.event', 'app.document_body', 'app.notice', 'app.outbox', 'team.journal']));
    expect(tables.filter((name) => name.startsWith('audit.')).length).toBeGreaterThan(0);
    expect(tables).toEqual(expect.arrayContaining(['app.minute_order', 'app.document']));
    expect(holding).toEqual(['team.action_item', 'team.attendance', 'team.line']);
  });

  test('is in no calendar feed and at no other address, whatever id is tried there', async () => {
    for (const seat of SEATS) {
      const { headers } = await api.as(seat);
      const made = await bodyOf(seat, 'mutation { makeCalendarFeed { ... on CalendarFeedMade { address } ... on Refusal { message } } }');
      const feed = /"address":"([^"]+)"/.exec(made)?.[1] ?? '';
      expect([seat, feed]).toEqual([seat, expect.stringContaining('/calendar/')]);
      for (const path of [new URL(feed, api.url).pathname, `/documents/${hearingId}`, `/packets/${hearingId}`, `/sessions/${sessionId}`]) {
        const response = await fetch(`${api.url}${path}`, { headers: { cookie: headers.cookie } });
        expect([path, canariesIn(await response.text())]).toEqual([path, []]);
      }
    }
  });

  test('is in no line of the log', () => {
    expect(log.length).toBeGreaterThan(100);
    expect(canariesIn(log.join('\n'))).toEqual([]);
  });

  test('is gone from the table, like the hearing, for whoever does not see the case', async () => {
    const other = await aPetition(api.court);
    const { hearingId: foreign } = await aHearing(api.court, {
      ...other,
      countIds: undefined,
      youthId: undefined,
      sessionId,
      placeInLine: 2,
      startsAt: '08:40',
    });
    await act('coordinator', 'writeLine', { sessionId, hearingId: foreign, agency: 'health', kind: 'safety', words: 'Foreigncanary' });
    const table = everyQuestion({ sessionId }).filter(({ about }) => about === TABLE);
    const reads = async (seat: Seat): Promise<boolean> => (await bodyOf(seat, table[0]?.document ?? '')).includes('Foreigncanary');

    expect(await reads('judge')).toBe(true);
    for (const seat of ['minors_counsel', 'probation_officer', 'social_worker', 'advocate'] as const)
      expect([seat, await reads(seat)]).toEqual([seat, false]);
  });
});
