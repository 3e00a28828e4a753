import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem, inScope } from '@starling/db/scope';
import { aHearing, aParticipation, aPetition, sealPetition, write } from '@starling/db/testing/builders';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import type { SeatedActor } from '../../auth/actor.ts';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';
import { WorkingCopiesQueries } from './working-copies.queries.ts';
import { WorkingCopiesService } from './working-copies.service.ts';

const CANARY = 'kestrel-over-the-hill';
const SEATS = Object.keys(SEAT) as readonly Seat[]; // a vocabulary's own keys
const KEEPERS = ['judge', 'minors_counsel', 'prosecutor', 'county_counsel'] as const;

let api: TestApi;
let sessionId: string;
/** A second judge, who covers. */
let covering: SeatedActor;

beforeAll(async () => {
  api = await testApi();
  sessionId = api.court.sessionIds[0];
  const accountId = newId();
  await write(api.court, [{ insert: 'account', values: { accountId, name: 'B. Judge', seat: 'judge' } }]);
  covering = { ...api.court.as('judge'), accountId, seat: 'judge', name: 'B. Judge' } as SeatedActor;
});
afterAll(() => api.stop());

let place = 0;
async function aMatter() {
  const { caseId, petitionId } = await aPetition(api.court);
  for (const seat of ['minors_counsel', 'county_counsel', 'probation_officer', 'advocate'] as const)
    await aParticipation(api.court, { caseId, seat });
  const { hearingId } = await aHearing(api.court, { caseId, petitionId, placeInLine: (place += 1) });
  return { caseId, petitionId, hearingId };
}

const save = async (seat: Seat, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  (await api.as(seat)).ask(
    `mutation($input: SavePrivateNoteInput!) { savePrivateNote(input: $input) { __typename ... on PrivateNoteSaved { note { privateNoteId words version } }
      ... on NotAllowed { message } ... on Stale { version } ... on Invalid { problems { field } } } }`,
    { input },
  );
const mark = async (seat: Seat, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  (await api.as(seat)).ask(
    `mutation($input: MarkRowInput!) { markRow(input: $input) { __typename ... on RowMarked { mark markWords version } ... on Stale { version } ... on NotAllowed { message } ... on Invalid { problems { field } } } }`,
    { input },
  );

interface Copy {
  readonly isOwnSession: boolean;
  readonly notReady: number;
  readonly note: { readonly words: string } | null;
  readonly rows: readonly { readonly hearingId: string; readonly mark: string; readonly note: { readonly words: string } | null }[];
}

async function copy(seat: Seat): Promise<Copy> {
  return (await (
    await api.as(seat)
  ).ask(
    'query($id: ID!) { workingCopy(sessionId: $id) { judgeName isOwnSession notReady note { words } rows { hearingId place mark markWords markVersion note { words version } } } }',
    {
      id: sessionId,
    },
  )) as unknown as Copy;
}

async function notes(seat: Seat): Promise<readonly { readonly words: string }[]> {
  return (await (
    await api.as(seat)
  ).ask('query($id: ID!) { privateNotes(sessionId: $id) { words hearingId } }', { id: sessionId })) as unknown as readonly {
    readonly words: string;
  }[];
}

describe('a private note', () => {
  test.each(KEEPERS)('is kept by the %s, changed from the copy that stands, and taken back with empty words', async (seat) => {
    const { hearingId } = await aMatter();
    const saved = { hearingId, words: 'Ask about the aunt first.' };

    expect(await save(seat, saved)).toMatchObject({ note: { words: 'Ask about the aunt first.', version: 1 } });
    expect(await save(seat, saved)).toEqual({ __typename: 'Stale', version: 1 });
    expect(await save(seat, { ...saved, version: 1, words: 'Ask about school.' })).toMatchObject({ note: { version: 2 } });
    expect((await notes(seat)).map(({ words }) => words)).toContain('Ask about school.');
    expect(await save(seat, { ...saved, version: 2, words: '' })).toMatchObject({ note: { words: '', version: 3 } });
    expect((await notes(seat)).map(({ words }) => words)).not.toContain('');
    expect(await save(seat, { ...saved, version: 3, words: 'Again.' })).toMatchObject({ note: { words: 'Again.', version: 4 } });
  });

  test('and a mark, first kept in two windows at the same second, are kept once, and the slower window reads again', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const { hearingId } = await aMatter();
      const kept = await Promise.all(['One window.', 'The other.'].map((words) => save('judge', { hearingId, words })));
      expect(kept.map((answer) => answer['__typename']).toSorted()).toEqual(['PrivateNoteSaved', 'Stale']);
      const marked = await Promise.all(['ask', 'ready'].map((wanted) => mark('judge', { hearingId, mark: wanted })));
      expect(marked.map((answer) => answer['__typename']).toSorted()).toEqual(['RowMarked', 'Stale']);
    }
  });

  test('may be about a whole session, and has to be about something', async () => {
    expect(await save('judge', { sessionId, words: 'Long morning.' })).toMatchObject({ note: { words: 'Long morning.' } });
    expect((await copy('judge')).note).toEqual({ words: 'Long morning.' });
    expect(await save('judge', { words: 'About nothing.' })).toMatchObject({ problems: [{ field: 'hearingId' }] });
    expect(await save('judge', { hearingId: newId(), words: 'About nobody.' })).toEqual({ __typename: 'NotFound' });
  });

  test.each(['courtroom_clerk', 'calendar_clerk', 'probation_officer', 'advocate'] as const)('is not kept by the %s', async (seat) => {
    const { hearingId } = await aMatter();
    expect(await save(seat, { hearingId, words: 'Mine.' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await notes(seat)).toEqual([]);
  });

  test('goes with the matter when the petition is sealed', async () => {
    const { hearingId, petitionId } = await aMatter();
    await save('judge', { hearingId, words: 'Gone with it.' });
    await sealPetition(api.court, petitionId);
    expect((await notes('judge')).map(({ words }) => words)).not.toContain('Gone with it.');
  });
});

describe('nobody else', () => {
  let hearingId: string;

  beforeAll(async () => {
    ({ hearingId } = await aMatter());
    await save('judge', { hearingId, words: CANARY });
  });

  test('reads the note in any table, from any seat, Starling’s own work included', async () => {
    const READ = `select to_json(count(*)) from app.private_note where words like '%${CANARY}%'`;
    for (const seat of SEATS)
      expect([seat, await inScope(api.court.database, api.court.as(seat), (scope) => scope.json(READ))]).toEqual([
        seat,
        seat === 'judge' ? 1 : 0,
      ]);
    expect(await inScope(api.court.database, covering, (scope) => scope.json(READ))).toBe(0);
    expect(await asSystem(api.court.database, api.court.courtId, (scope) => scope.json(READ))).toBe(0);
  });

  test.each(SEATS)(
    'finds it from the seat of the %s in the docket, the matter, the notes, the copy, the search or the home',
    async (seat) => {
      const person = await api.as(seat);
      const answers = [
        await notes(seat),
        await copy(seat),
        await person.ask('query($id: ID!) { docket(sessionId: $id) { rows { hearingId needs { words } } } }', { id: sessionId }),
        await person.ask('query($id: ID!) { matter(hearingId: $id) { row { chosenName } privateNote { words } } }', { id: hearingId }),
        await person.ask('query($id: ID!) { sessionPrint(kind: "full", sessionId: $id) { __typename } }', { id: sessionId }),
        await person.ask('query($q: String!) { search(words: $q) { __typename } }', { q: CANARY }),
        await person.ask('{ home { today sections { rows { words detail } } } }'),
      ];
      // The judge who wrote it reads it in the notes, the copy and the matter; nowhere else, and nobody else at all.
      expect(JSON.stringify(seat === 'judge' ? [answers[2], ...answers.slice(4)] : answers)).not.toContain(CANARY);
    },
  );

  test('meets it in the journal, in a paper or in a message', async () => {
    const WRITTEN = `select to_json((select coalesce(string_agg(e.facts::text, ' '), '') from app.event e) || (select coalesce(string_agg(b.content::text, ' '), '') from app.document_body b)
      || (select coalesce(string_agg(o.subject || o.body, ' '), '') from app.outbox o))`;
    expect(await asSystem(api.court.database, api.court.courtId, (scope) => scope.json(WRITTEN))).not.toContain(CANARY);
  });
});

describe('a working copy', () => {
  test('marks rows, each judge for themselves, and counts what is not ready', async () => {
    const { hearingId } = await aMatter();
    const before = (await copy('judge')).notReady;

    expect(await mark('judge', { hearingId, mark: 'ready' })).toMatchObject({ mark: 'ready', markWords: 'Ready', version: 1 });
    expect(await mark('judge', { hearingId, mark: 'ask' })).toEqual({ __typename: 'Stale', version: 1 });
    expect(await mark('judge', { hearingId, mark: 'ask', version: 1 })).toMatchObject({ mark: 'ask', version: 2 });
    expect(await mark('judge', { hearingId, mark: 'done', version: 2 })).toMatchObject({ problems: [{ field: 'mark' }] });
    await mark('judge', { hearingId, mark: 'ready', version: 2 });
    expect((await copy('judge')).notReady).toBe(before - 1);
  });

  test('of a judge who covers is a copy of their own: the list of the other, without the other’s marks and notes', async () => {
    const { hearingId } = await aMatter();
    await save('judge', { hearingId, words: CANARY });
    await mark('judge', { hearingId, mark: 'ready' });
    const queries = new WorkingCopiesQueries(api.court.database);
    const service = new WorkingCopiesService(api.court.database);

    const theirs = await queries.copy(covering, sessionId);

    expect(theirs).toMatchObject({ isOwnSession: false, judgeName: 'Judge A. Judge' });
    expect(theirs?.rows.length).toBe((await copy('judge')).rows.length);
    expect(JSON.stringify(theirs)).not.toContain(CANARY);
    expect(theirs?.rows.find((row) => row.hearingId === hearingId)).toMatchObject({ mark: 'none', note: null });
    expect(await service.mark(covering, { hearingId, mark: 'to_read' })).toMatchObject({ ok: true });
    expect((await copy('judge')).rows.find((row) => row.hearingId === hearingId)).toMatchObject({ mark: 'ready', note: { words: CANARY } });
  });

  test.each(SEATS.filter((seat) => seat !== 'judge'))('is nothing to the %s', async (seat) => {
    expect(await copy(seat)).toEqual({});
  });
});
