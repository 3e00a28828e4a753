import { expect } from '@playwright/test';
import { CANARY } from './a-canary.ts';
import { type Answer, type Caller, callerNamed } from './api.ts';
import { FALSE_NAME, PETTY_THEFT } from './court-day.ts';
import { PEOPLE } from './people.ts';
import type { Starling } from './starling.ts';

/** Every id that somebody may have kept of a matter from before it was sealed. */
export interface KnownIds {
  readonly caseId: string;
  readonly youthId: string;
  readonly petitionId: string;
  readonly hearingId: string;
  readonly sessionId: string;
  readonly countIds: readonly string[];
}

/** A matter that was found, dismissed and sealed, with what its signature made. */
export interface SealedMatter extends KnownIds {
  readonly findingId: string;
  readonly sealingOrderId: string;
  readonly controlNumber: string;
  readonly documentIds: readonly string[];
}

const FILE = `mutation ($input: FilePetitionInput!) { filePetition(input: $input) {
  ... on PetitionFiled { caseId petition { petitionId counts { countId } } } ... on Refusal { message } } }`;
const SESSIONS = 'query ($day: LocalDate!) { sessions(from: $day, to: $day) { sessionId name version gauge { free } } }';
const SET = `mutation ($input: SetHearingInput!) { setHearing(input: $input) {
  ... on HearingSet { hearing { hearingId version } } ... on Refusal { message } } }`;
const YOUTH = 'query ($caseId: ID!) { case(caseId: $caseId) { youthId } }';
const CHECK_IN =
  'mutation ($input: HearingActInput!) { checkInHearing(input: $input) { ... on HearingChanged { row { version } } ... on Refusal { message } } }';
const OPEN =
  'mutation ($input: SessionActInput!) { openSession(input: $input) { ... on SessionChanged { session { state } } ... on Refusal { message } } }';
const CALL =
  'mutation ($input: HearingActInput!) { callHearing(input: $input) { ... on HearingChanged { row { version } } ... on Refusal { message } } }';
const SHEET = 'query ($hearingId: ID!) { findingSheet(hearingId: $hearingId) { version holders { key suggestedOn } } }';
const SIGN = `mutation ($input: SignFindingInput!) { signFinding(input: $input) {
  ... on FindingSigned { findingId sealed sealingOrderId controlNumber documents { documentId } } ... on Refusal { message } } }`;

/** Whom a petition is filed about. */
export type FiledYouth = Readonly<Record<'chosenName' | 'legalFirstName' | 'legalLastName' | 'caseNumber' | 'bornOn', string>>;

/** The root field of an answer that has no fault in it, in the shape that its document asked for. */
export function dataOf<T>(answer: Answer): T {
  const { data, errors } = JSON.parse(answer.body) as { readonly data: Readonly<Record<string, T>>; readonly errors?: unknown };
  expect(errors, answer.body).toBeUndefined();
  const [root] = Object.values(data);
  if (root === undefined) throw new Error(answer.body);
  return root;
}

interface Filed {
  readonly caseId: string;
  readonly petition: { readonly petitionId: string; readonly counts: readonly { readonly countId: string }[] };
}

interface Session {
  readonly sessionId: string;
  readonly name: string;
  readonly version: number;
  readonly gauge: { readonly free: number };
}

/** Files the petition of the story today, past every screen: the youth lives at home. */
export async function fileIt(
  starling: Starling,
  youth: FiledYouth = CANARY,
): Promise<Pick<KnownIds, 'caseId' | 'petitionId' | 'countIds'>> {
  const clerk = await callerNamed(starling, PEOPLE.courtroomClerk);
  const { caseId, petition } = dataOf<Filed>(await clerk.ask(FILE, { input: petitionOf(youth) }));
  return { caseId, petitionId: petition.petitionId, countIds: petition.counts.map(({ countId }) => countId) };
}

/** The length of the story’s hearing. */
const MINUTES = 15;

/** Brings the youth of the story before the judge: a petition of two counts, a hearing today, here and called. */
export async function bringBeforeTheJudge(starling: Starling): Promise<KnownIds> {
  const { caseId, petitionId, countIds } = await fileIt(starling);
  const clerk = await callerNamed(starling, PEOPLE.courtroomClerk);
  const { sessionId } = roomIn(await todaysSessions(clerk));
  const input = { caseId, petitionId, sessionId, type: 'pre_jurisdiction_defense', minutes: MINUTES, mode: 'in_person' };
  const { hearing } = dataOf<{ hearing: { hearingId: string; version: number } }>(await clerk.ask(SET, { input }));
  const { youthId } = dataOf<{ youthId: string }>(await clerk.ask(YOUTH, { caseId }));
  const { version: sessionVersion = 0 } = (await todaysSessions(clerk)).find((one) => one.sessionId === sessionId) ?? {};
  await callIt(clerk, { ...hearing, sessionId, sessionVersion });
  return { caseId, youthId, petitionId, hearingId: hearing.hearingId, sessionId, countIds };
}

/** The sessions of the specialty court today. */
async function todaysSessions(clerk: Caller): Promise<readonly Session[]> {
  const sessions = dataOf<readonly Session[]>(await clerk.ask(SESSIONS, { day: '2026-12-01' }));
  return sessions.filter(({ name }) => name.startsWith('STAR Court'));
}

function roomIn(sessions: readonly Session[]): Session {
  const session = sessions.find(({ gauge }) => gauge.free >= MINUTES);
  if (session === undefined) throw new Error('No session of today has room.');
  return session;
}

interface SetHearing {
  readonly hearingId: string;
  readonly version: number;
  readonly sessionId: string;
  readonly sessionVersion: number;
}

async function callIt(clerk: Caller, { hearingId, version, sessionId, sessionVersion }: SetHearing): Promise<void> {
  const here = dataOf<{ row: { version: number } }>(await clerk.ask(CHECK_IN, { input: { hearingId, version } }));
  const opened = dataOf<{ session?: { state: string } }>(await clerk.ask(OPEN, { input: { sessionId, version: sessionVersion } }));
  expect(opened.session?.state, JSON.stringify(opened)).toBe('open');
  const called = dataOf<{ row?: object }>(await clerk.ask(CALL, { input: { hearingId, version: here.row.version, roomIsCleared: true } }));
  expect(called.row, JSON.stringify(called)).toBeDefined();
}

interface Sheet {
  readonly version: number;
  readonly holders: readonly { readonly key: string; readonly suggestedOn: string }[];
}

interface Signed extends Pick<SealedMatter, 'findingId' | 'sealingOrderId' | 'controlNumber'> {
  readonly sealed: boolean;
  readonly documents: readonly { readonly documentId: string }[];
}

/** The judge finds every count: the petition is dismissed and sealed. */
export async function sealIt(starling: Starling, known: KnownIds): Promise<SealedMatter> {
  const judge = await callerNamed(starling, PEOPLE.judge);
  const { hearingId, petitionId, countIds } = known;
  const sheet = dataOf<Sheet>(await judge.ask(SHEET, { hearingId }));
  const yes = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
  const input = {
    hearingId,
    petitionId,
    version: sheet.version,
    basis: 'trafficking_236_23',
    answers: countIds.map((countId) => ({ countId, ...yes })),
    evidenceKinds: ['certified_record', 'testimony'],
    privilegeClaimed: false,
    setAside: false,
    holders: sheet.holders.map((one: { readonly key: string; readonly suggestedOn: string }) => ({
      key: one.key,
      destroyOn: one.suggestedOn,
    })),
    extraHolders: [],
  };
  const signed = dataOf<Signed>(await judge.ask(SIGN, { input }));
  expect(signed.sealed, JSON.stringify(signed)).toBe(true);
  const { findingId, sealingOrderId, controlNumber, documents } = signed;
  const documentIds = documents.map(({ documentId }) => documentId);
  return { ...known, findingId, sealingOrderId, controlNumber, documentIds };
}

const COMMON = { level: 'MISDEMEANOR', enhancements: [], statuteConfirmed: false } as const;

function petitionOf({ caseNumber, chosenName, legalFirstName, legalLastName, bornOn }: FiledYouth) {
  return {
    caseNumber,
    counsel: PEOPLE.minorsCounsel,
    kind: '602',
    filedOn: '2026-12-01',
    youth: { chosenName, pronouns: 'she/her', legalFirstName, legalLastName, bornOn, languages: ['en'] },
    counts: [
      { number: 1, ...PETTY_THEFT, ...COMMON },
      { number: 2, ...FALSE_NAME, ...COMMON },
    ],
  };
}
