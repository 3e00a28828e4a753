import { expect } from '@playwright/test';
import { CANARY } from './a-canary.ts';
import { type KnownIds } from './a-sealed-matter.ts';
import { type Caller, callerNamed } from './api.ts';
import { PEOPLE } from './people.ts';
import type { Starling } from './starling.ts';

/** Something asked with one id that somebody kept from before. */
interface AskedById {
  readonly about: string;
  readonly query: string;
}

/** What the court day answers about one hearing: sealed and never there must be one and the same. */
export const OF_THE_HEARING: readonly AskedById[] = [
  {
    about: 'the minute order',
    query: 'query ($id: ID!) { minuteOrder(hearingId: $id) { chosenName missing fromRecord { lines { words } } } }',
  },
  { about: 'the page of the youth', query: 'query ($id: ID!) { youthPage(hearingId: $id) { greeting next notes parts { lines } } }' },
  { about: 'the warrant form', query: 'query ($id: ID!) { warrantForm(hearingId: $id) { hearingId live { chosenName } } }' },
  { about: 'the continuance', query: 'query ($id: ID!) { continuanceForm(hearingId: $id) { hearing chain { reasonWords } } }' },
  { about: 'my drafts', query: 'query ($id: ID!) { drafts(hearingId: $id) { part contentJson } }' },
  { about: 'who was let in', query: 'query ($id: ID!) { admittedPersons(hearingId: $id) { name reason } }' },
  { about: 'who is on it now', query: 'query ($id: ID!) { whoIsHere(hearingId: $id) { name part } }' },
  { about: 'what is not said aloud', query: 'query ($id: ID!) { notAloud(hearingId: $id) { count words } }' },
  { about: 'a draft', query: actOn('saveDraft', 'hearingId: $id, part: "record", contentJson: "{}", basedOnVersion: 1') },
  { about: 'being on it', query: actOn('hereOn', 'hearingId: $id, part: "record"') },
  { about: 'clearing the room', query: actOn('clearRoom', 'hearingId: $id, version: 1') },
  { about: 'saying late', query: actOn('sayLate', 'hearingId: $id, version: 1, expectedAt: "10:30"') },
  { about: 'an arrival', query: actOn('saveArrival', 'hearingId: $id, who: "youth", state: "arrived"') },
  { about: 'pausing', query: actOn('pauseMatter', 'hearingId: $id, version: 1') },
  { about: 'the one save', query: actOn('recordMatter', 'hearingId: $id, version: 1, result: HEARD') },
  { about: 'preparing the minutes', query: actOn('prepareMinuteOrder', 'hearingId: $id') },
  { about: 'printing the page', query: actOn('printYouthPage', 'hearingId: $id, language: "en"') },
  { about: 'a working mark', query: actOn('markRow', 'hearingId: $id, mark: "ready"') },
  { about: 'a private note', query: actOn('savePrivateNote', 'hearingId: $id, words: "Ask about school."') },
];

/** What the court day tells of the session in which the hearing stood. */
export const OF_THE_SESSION: readonly string[] = [
  'query ($id: ID!) { board(sessionId: $id) { rows { hearingId caseId chosenName arrivals { name } suggestion } suggestion { words } } }',
  'query ($id: ID!) { closeList(sessionId: $id) { words items { hearingId chosenName words } } }',
  'query ($id: ID!) { minuteOrdersWaiting(sessionId: $id) { hearingId chosenName whyFirst } }',
  'query ($id: ID!) { waitingRecalls(sessionId: $id) { place warrant { warrantId } } }',
  'query ($id: ID!) { privateNotes(sessionId: $id) { hearingId words } }',
  'query ($id: ID!) { workingCopy(sessionId: $id) { note { words } rows { hearingId chosenName note { words } } } }',
  'query ($id: ID!) { dayPackets(sessionId: $id) { number madeBy } }',
  'query ($id: ID!) { docket(sessionId: $id) { notYetFinalLines { chosenName words } suggestion } }',
  'query ($id: ID!) { staffing(sessionId: $id) { rows { hearingId chosenName lines { words } reports { reportId } recommendations { words } } actionItems { words } } }',
];

/** Lists of the court day that answer without an id. */
export const OF_THE_DAY: readonly string[] = [
  '{ home { sections { title gauge { words } rows { caseId hearingId chosenName words detail } } } }',
  '{ warrantDesk { caseId hearingId chosenName caseNumber } }',
  '{ custodyOrders { caseId hearingId chosenName reasons toAdultName } }',
  '{ resultsDue { lines { caseId hearingId chosenName words } } }',
  '{ minuteOrdersWaiting { hearingId chosenName whyFirst } }',
  '{ reports { lines { caseId hearingId chosenName report { recommendation } } } }',
  '{ outbox { lines { hearingId about subject body to } } }',
  '{ staffing { rows { hearingId chosenName lines { words } } } }',
];

/** The places of the court day at an address that somebody may have kept. */
export const placesOfTheDay = ({ sessionId, hearingId }: KnownIds): readonly string[] => [
  `/sessions/${sessionId}/board`,
  `/sessions/${sessionId}/close`,
  `/sessions/${sessionId}/packet`,
  `/hearings/${hearingId}/minute`,
  `/hearings/${hearingId}/youth-page`,
  `/staffing?session=${sessionId}&row=${hearingId}`,
];

function actOn(name: string, input: string): string {
  return `mutation ($id: ID!) { ${name}(input: { ${input} }) { __typename ... on Refusal { code message cites { text } } } }`;
}

const WRITTEN = '{ __typename ... on Refusal { message } }';

/** Words with the youth’s name in everything that the court day keeps beside a matter: what is typed, my own note, who was let in. */
export async function writeOfTheDay(starling: Starling, { hearingId }: KnownIds): Promise<void> {
  const judge = await callerNamed(starling, PEOPLE.judge);
  const words = `${CANARY.chosenName} asked for a later start at school.`;
  const draft = { hearingId, part: 'record', contentJson: JSON.stringify({ promise: words }), basedOnVersion: 1 };
  await expectWritten(judge, ['saveDraft', 'DraftInput', 'DraftKept'], draft);
  await expectWritten(judge, ['savePrivateNote', 'SavePrivateNoteInput', 'PrivateNoteSaved'], { hearingId, words });
  const guest = { role: 'support_person', reason: `Asked for by ${CANARY.chosenName}`, judgeAgreed: true, youthTold: true };
  await expectWritten(judge, ['admitPerson', 'AdmitPersonInput', 'AdmittedSaved'], { hearingId, name: CANARY.legalLastName, ...guest });
}

async function expectWritten(
  caller: Caller,
  [act, type, done]: readonly [act: string, input: string, done: string],
  input: object,
): Promise<void> {
  const { body } = await caller.ask(`mutation ($input: ${type}!) { ${act}(input: $input) ${WRITTEN} }`, { input });
  expect(body).toContain(`"__typename":"${done}"`);
}
