import type { Page } from '@playwright/test';
import { CANARY, traceIn } from '../support/a-canary.ts';
import { bringBeforeTheJudge, sealIt, type SealedMatter } from '../support/a-sealed-matter.ts';
import { type Answer, type Caller, callerNamed } from '../support/api.ts';
import { PEOPLE, type PersonName } from '../support/people.ts';
import { OF_THE_DAY, OF_THE_HEARING, OF_THE_SESSION, placesOfTheDay, writeOfTheDay } from '../support/sealed-court-day.ts';
import { expect, test } from '../support/story.ts';

/** An id that nothing ever had. */
const NEVER = '01a22ee6-b000-7000-8000-00000000c0de';

/** The counsel of the youth keeps the papers that were served on counsel. */
const KEEPS_COPIES: readonly PersonName[] = [PEOPLE.minorsCounsel];
/** The order, by its control number, is worked by these two alone. */
const WORKS_THE_ORDER: readonly PersonName[] = [PEOPLE.judge, PEOPLE.sealingClerk];
/** Whose papers a signature prints: the court's copies are the judge's and the clerks of it. */
const PRINTS: readonly PersonName[] = [PEOPLE.judge, PEOPLE.sealingClerk, PEOPLE.courtroomClerk];

interface Question {
  readonly about: string;
  readonly query: string;
  /** Which of the ids it asks with. */
  readonly id: (matter: SealedMatter) => string;
  readonly knownTo?: readonly PersonName[];
}

const QUESTIONS: readonly Question[] = [
  {
    about: 'the matter',
    query: 'query ($id: ID!) { matter(hearingId: $id) { youthId row { chosenName } petitions { ending } } }',
    id: (matter) => matter.hearingId,
  },
  {
    about: 'the case',
    query: 'query ($id: ID!) { case(caseId: $id) { number chosenName identity { legalLastName caseNumber } } }',
    id: (matter) => matter.caseId,
  },
  {
    about: 'the youth as if a case',
    query: 'query ($id: ID!) { case(caseId: $id) { number chosenName } }',
    id: (matter) => matter.youthId,
  },
  {
    about: 'the sheet',
    query: 'query ($id: ID!) { findingSheet(hearingId: $id) { youthId row { chosenName } } }',
    id: (matter) => matter.hearingId,
  },
  {
    about: 'the sheet of the petition',
    query: 'query ($id: ID!) { findingSheet(hearingId: $id, petitionId: $id) { youthId } }',
    id: (matter) => matter.petitionId,
  },
  {
    about: 'the outcome',
    query: 'query ($id: ID!) { outcome(outcomeId: $id) { chosenName result } }',
    id: (matter) => matter.findingId,
    knownTo: KEEPS_COPIES,
  },
  {
    about: 'the outcome of the hearing',
    query: 'query ($id: ID!) { outcome(outcomeId: $id) { chosenName result } }',
    id: (matter) => matter.hearingId,
  },
  {
    about: 'the order',
    query: 'query ($id: ID!) { sealingOrder(sealingOrderId: $id) { line { controlNumber } } }',
    id: (matter) => matter.sealingOrderId,
    knownTo: WORKS_THE_ORDER,
  },
  {
    about: 'setting a hearing in the case',
    query: ACT('setHearing', 'SetHearingInput', '{ caseId: $id, sessionId: $id, type: "progress_review", minutes: 5, mode: "remote" }'),
    id: (matter) => matter.caseId,
  },
  {
    about: 'checking the youth in',
    query: ACT('checkInHearing', 'HearingActInput', '{ hearingId: $id, version: 1 }'),
    id: (matter) => matter.hearingId,
  },
  {
    about: 'calling the matter',
    query: ACT('callHearing', 'HearingActInput', '{ hearingId: $id, version: 1 }'),
    id: (matter) => matter.hearingId,
  },
  {
    about: 'raising the defense',
    query: ACT(
      'assertDefense',
      'AssertDefenseInput',
      '{ petitionId: $id, version: 1, basis: "trafficking_236_23", initiator: "minors_counsel" }',
    ),
    id: (matter) => matter.petitionId,
  },
  ...OF_THE_HEARING.map(({ about, query }): Question => ({ about, query, id: (matter) => matter.hearingId })),
];

/** Lists that answer without an id. */
const LISTS = [
  `{ home { mine { youthId chosenName } outcomes { outcomeId chosenName result ordersSpoken { words } documents { title } } clocks { words } } }`,
  `{ sealingDesk { orders { controlNumber state } } }`,
  `{ whatIsDue { lines { chosenName caseNumber clock { words } } } }`,
  `{ sessions(from: "2026-11-24", to: "2026-12-31") { name hearingsSet } }`,
  `{ calendar(from: "2026-11-24", to: "2026-12-31") { sessions { name gaugeWords cancelledBecause } } }`,
  `{ needsADate { lineId caseId name caseNumber why } }`,
  `{ conflicts(from: "2026-11-30", to: "2026-12-04") { words hearingIds } }`,
  `{ daySupport(on: "2026-12-01") { rows { chosenName hearingId } } }`,
  `{ referrals { referralId } }`,
  ...OF_THE_DAY,
  ...['Quillon', 'Zephyr', '26CANARY', '7731'].map((words) => `{ search(words: "${words}") { kind id caseId words detail } }`),
];

/** What the calendar tells of the session that the hearing stood in. */
const SHEETS = [
  'query ($id: ID!) { sessionSheet(sessionId: $id) { rows { hearingId chosenName caseId } changes { words reason } } }',
  'query ($id: ID!) { callOrder(sessionId: $id) { rows { hearingId chosenName why } } }',
  'query ($id: ID!) { movePlan(sessionId: $id) { rows { hearingId chosenName } } }',
  ...OF_THE_SESSION,
];

/** What of a session names the youth before the seal. */
const FINDS_IN_SESSION: readonly string[] = ['sessionSheet', 'board', 'closeList', 'privateNotes', 'workingCopy'];

/** What finds the youth before the seal: afterwards the very same must be as if it never was. */
const FINDS_BEFORE: readonly string[] = ['the matter', 'the case', 'the sheet', 'the minute order', 'the page of the youth', 'my drafts'];

function ACT(name: string, _type: string, input: string): string {
  return `mutation ($id: ID!) { ${name}(input: ${input}) { __typename ... on Refusal { code message cites { text } } } }`;
}

test('after the seal the youth’s name is in no screen, answer, search, file, paper, log or mail of anybody who may not see it', async ({
  starling,
  enter,
}) => {
  test.setTimeout(900_000);
  const known = await bringBeforeTheJudge(starling);
  await writeOfTheDay(starling, known);
  await test.step('before the seal the very same questions find the youth', async () => {
    const judge = await callerNamed(starling, PEOPLE.judge);
    const asked = { ...known, findingId: NEVER, sealingOrderId: NEVER, controlNumber: '', documentIds: [] };
    for (const { about, query, id } of QUESTIONS.filter((question) => FINDS_BEFORE.includes(question.about))) {
      expect(traceIn((await judge.ask(query, { id: id(asked) })).body), about).not.toEqual([]);
    }
    expect(traceIn((await judge.ask('{ search(words: "Quillon") { words } }')).body)).not.toEqual([]);
    for (const sheet of SHEETS.filter((one) => FINDS_IN_SESSION.some((name) => one.includes(`{ ${name}(`)))) {
      expect(traceIn((await judge.ask(sheet, { id: known.sessionId })).body), sheet).not.toEqual([]);
    }
  });
  const matter = await sealIt(starling, known);

  for (const name of Object.values(PEOPLE)) {
    await test.step(`${name} asks the API with every id kept from before`, async () => {
      const caller = await callerNamed(starling, name);
      for (const question of QUESTIONS) await expectAsIfItNeverWas(caller, question, matter);
      for (const list of LISTS) expectNoTrace(name, list, await caller.ask(list));
      const docket = `query ($id: ID!) { docket(sessionId: $id) { rows { hearingId chosenName } closedPlaces { place } session { hearingsSet gauge { stillSet heard } } } }`;
      expectNoTrace(name, docket, await caller.ask(docket, { id: matter.sessionId }));
      for (const sheet of SHEETS) expectNoTrace(name, sheet, await caller.ask(sheet, { id: matter.sessionId }));
      for (const id of matter.documentIds) await expectPaperOnlyForItsReaders(caller, id);
    });

    await test.step(`${name} walks through every place`, async () => {
      const page = await enter(name);
      await walkEverywhere(page, matter, name);
    });
  }

  await test.step('a file that holds the number brings nothing of the youth back', async () => {
    const clerk = await callerNamed(starling, PEOPLE.courtroomClerk);
    const file = {
      name: 'session.csv',
      text: `Case Number,Style,Hearing Type,Session Date,Start Time,Duration\n${CANARY.caseNumber},In re Q.Z.,Progress Report,12/1/2026,9:00 AM,15m\n`,
    };
    const answer = await clerk.ask(
      'mutation ($input: ImportInput!) { previewImport(input: $input) { ... on ImportPreview { youths problems { message row } rows { words } } ... on Refusal { message } } }',
      { input: { files: [file], headings: [] } },
    );
    expect(traceIn(answer.body.replaceAll(CANARY.caseNumber, ''))).toEqual([]);
  });

  await test.step('the server’s log holds none of it', () => {
    expect(starling.log().length).toBeGreaterThan(0);
    expect(traceIn(starling.log())).toEqual([]);
  });
});

/** Sealed and never there answer with the same status and the same words. */
async function expectAsIfItNeverWas(caller: Caller, { about, query, id, knownTo = [] }: Question, matter: SealedMatter): Promise<void> {
  if (knownTo.includes(caller.name as PersonName)) return;
  const sealed = await caller.ask(query, { id: id(matter) });
  const never = await caller.ask(query, { id: NEVER });
  expect
    .soft({ status: sealed.status, body: sealed.body }, `${about}, asked by ${caller.name}`)
    .toEqual({ status: never.status, body: never.body });
}

function expectNoTrace(name: PersonName, asked: string, { body }: Answer): void {
  if (KEEPS_COPIES.includes(name) && asked.includes('home { mine')) return;
  expect.soft(traceIn(body), `${asked} by ${name}`).toEqual([]);
}

async function expectPaperOnlyForItsReaders(caller: Caller, documentId: string): Promise<void> {
  if (PRINTS.includes(caller.name as PersonName) || KEEPS_COPIES.includes(caller.name as PersonName)) return;
  const sealed = await caller.get(`/documents/${documentId}`);
  const never = await caller.get(`/documents/${NEVER}`);
  expect
    .soft({ status: sealed.status, body: sealed.body }, `a paper, asked for by ${caller.name}`)
    .toEqual({ status: never.status, body: never.body });
}

/** Every place of the bar, and the addresses that somebody may have kept; the page and every answer that it got are looked through. */
async function walkEverywhere(page: Page, matter: SealedMatter, name: PersonName): Promise<void> {
  const links = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
  const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '/'));
  const session = [`/sessions/${matter.sessionId}`, `/sessions/${matter.sessionId}/sheet`, `/sessions/${matter.sessionId}/list`];
  const kept = [
    ...session,
    ...placesOfTheDay(matter),
    `/cases/${matter.caseId}`,
    '/search?words=Zep',
    '/sessions?view=day&date=2026-12-01',
    '/support?on=2026-12-01',
  ];
  for (const path of [...places, ...kept]) {
    await page.goto(path);
    await expect(page.getByRole('main').getByText(/\w/).filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    if (KEEPS_COPIES.includes(name) && path === '/home') continue;
    expect.soft(traceIn(await page.content()), `${path} as ${name} sees it`).toEqual([]);
  }
}
