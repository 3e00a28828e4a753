import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { callerNamed } from '../support/api.ts';
import { PEOPLE, type PersonName } from '../support/people.ts';
import type { Starling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';

/** Letters that nothing else of the court holds. */
const OF_PROBATION = 'Calls each evening, Brambleword.';
const OF_THE_ADVOCATE = 'Wants her aunt beside her, Thistleword.';
const CANARIES = ['brambleword', 'thistleword'];

const TALK = `query ($id: ID) { staffing(sessionId: $id) { session { sessionId } sessions { sessionId } rows { hearingId chosenName } } }`;

interface Talk {
  readonly session: { readonly sessionId: string };
  readonly sessions: readonly { readonly sessionId: string }[];
  readonly rows: readonly { readonly hearingId: string; readonly chosenName: string }[];
}

/** A youth of a session ahead on whose case all of these people are. */
async function aYouthOf(starling: Starling, names: readonly PersonName[]) {
  const ask = async (name: PersonName, id: string | null): Promise<Talk> =>
    (JSON.parse((await (await callerNamed(starling, name)).ask(TALK, { id })).body) as { readonly data: { readonly staffing: Talk } }).data
      .staffing;
  const { sessions } = await ask(PEOPLE.judge, null);
  for (const { sessionId } of sessions) {
    const lists = await Promise.all(names.map(async (name) => (await ask(name, sessionId)).rows));
    const shared = lists[0]?.find(({ hearingId }) => lists.every((rows) => rows.some((row) => row.hearingId === hearingId)));
    if (shared !== undefined) return { ...shared, sessionId };
  }
  throw new Error('No youth of a session ahead has all of these people.');
}

type Youth = Awaited<ReturnType<typeof aYouthOf>>;

/** The youth's place on the team's screen. */
async function openAt(page: Page, { sessionId, hearingId, chosenName }: Youth) {
  await page.goto(`/staffing?session=${sessionId}&row=${hearingId}`);
  const place = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: chosenName, level: 2 }) });
  await expect(place.first()).toBeVisible();
  return place.first();
}

/** Writes one line by keys alone. */
async function writes(page: Page, words: string): Promise<void> {
  await page.keyboard.press('a');
  await page.getByLabel('One sentence').fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved.')).toBeVisible();
}

/** What a curious person asks past every screen. */
const ELSEWHERE = [
  'query ($h: ID!, $s: ID!) { matter(hearingId: $h) { briefs { words } positions { cells { words } } reports { recommendation } lastOrders { words } } docket(sessionId: $s) { rows { chosenName needs { words } } } }',
  'query ($h: ID!, $s: ID!) { minuteOrder(hearingId: $h) { missing orders { sections { lines { words } } } } sessionSheet(sessionId: $s) { rows { chosenName } } }',
  'query ($s: ID!, $h: ID!) { board(sessionId: $s) { rows { chosenName suggestion } } youthPage(hearingId: $h) { greeting next help notes parts { lines } } }',
  'query { home { mine { chosenName } outcomes { ordersSpoken { words } } } search(words: "Brambleword") { words detail } again: search(words: "Thistleword") { words detail } }',
];

test('the team staffs in confidence: each agency one line, counsel reads, the advocate opens a line or keeps it, and no other room hears of it', async ({
  starling,
  enter,
}) => {
  test.setTimeout(420_000);
  const youth = await aYouthOf(starling, [PEOPLE.probationOfficer, PEOPLE.advocate, PEOPLE.minorsCounsel]);

  const officer = await enter(PEOPLE.probationOfficer);
  await test.step('the officer writes one line with the keyboard', async () => {
    const place = await openAt(officer, youth);
    await writes(officer, OF_PROBATION);
    await expect(place.getByText(OF_PROBATION)).toBeVisible();
    await expectAccessible(officer, 'the officer’s table');
  });

  const advocate = await enter(PEOPLE.advocate);
  const judge = await enter(PEOPLE.judge);
  await test.step('the advocate writes another, and it stays the advocate’s own', async () => {
    const place = await openAt(advocate, youth);
    await writes(advocate, OF_THE_ADVOCATE);
    await expect(place.getByText(OF_THE_ADVOCATE)).toBeVisible();
    await expect(place.getByText('Yours alone').first()).toBeVisible();
    const before = await openAt(judge, youth);
    await expect(before.getByText(OF_PROBATION)).toBeVisible();
    await expect(judge.getByText(OF_THE_ADVOCATE)).toHaveCount(0);
  });

  await test.step('opened by the advocate, the judge and the youth’s counsel read it, the officer and the prosecutor do not', async () => {
    const line = advocate.getByRole('listitem').filter({ hasText: OF_THE_ADVOCATE }).last();
    await line.getByRole('button', { name: 'Open to judge and counsel' }).click();
    await expect(line.getByText('Open to judge and counsel')).toBeVisible();
    for (const name of [PEOPLE.judge, PEOPLE.minorsCounsel]) {
      const reader = name === PEOPLE.judge ? judge : await enter(name);
      const place = await openAt(reader, youth);
      await expect(place.getByText(OF_THE_ADVOCATE)).toBeVisible();
    }
    for (const name of [PEOPLE.probationOfficer, PEOPLE.prosecutor]) {
      const reader = name === PEOPLE.probationOfficer ? officer : await enter(name);
      const place = await openAt(reader, youth);
      await expect(place.getByText(OF_PROBATION)).toBeVisible();
      await expect(reader.getByText(OF_THE_ADVOCATE)).toHaveCount(0);
    }
  });

  await test.step('counsel has nothing to press there', async () => {
    const counsel = await enter(PEOPLE.minorsCounsel);
    const place = await openAt(counsel, youth);
    await expect(place.getByText('You read these lines.', { exact: false })).toBeVisible();
    await expect(place.getByRole('button', { name: 'Write a line' })).toHaveCount(0);
    await expect(place.getByRole('checkbox')).toHaveCount(0);
    await expectAccessible(counsel, 'counsel’s table');
  });

  await test.step('the judge marks what is not said aloud; the bench is told a number', async () => {
    const place = await openAt(judge, youth);
    const line = place.getByRole('listitem').filter({ hasText: OF_PROBATION });
    await line.getByText('Not to say aloud', { exact: true }).first().click();
    await expect(place.getByText(/\d not to say aloud/)).toBeVisible();
    await expectAccessible(judge, 'the judge’s table');
    const caller = await callerNamed(starling, PEOPLE.judge);
    const covered = await caller.ask('query ($id: ID!) { notAloud(hearingId: $id) { count words } }', { id: youth.hearingId });
    expect(covered.body).toMatch(/things? not to say aloud/);
    expect(CANARIES.filter((word) => covered.body.toLowerCase().includes(word))).toEqual([]);
  });

  await test.step('whoever presses print gets one sentence', async () => {
    await judge.emulateMedia({ media: 'print' });
    await expect(judge.getByText('Staffing is not printed.')).toBeVisible();
    await expect(judge.getByText(OF_PROBATION)).toBeHidden();
    await judge.emulateMedia({ media: null });
  });

  await test.step('at 320 pixels nothing goes sideways', async () => {
    await judge.setViewportSize({ width: 320, height: 800 });
    await judge.goto(`/staffing?session=${youth.sessionId}&row=${youth.hearingId}`);
    await expect(judge.getByRole('heading', { name: 'Recommendations' }).first()).toBeVisible();
    expect(await judge.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  await test.step('in no answer elsewhere, whoever asks', async () => {
    for (const name of Object.values(PEOPLE)) {
      const caller = await callerNamed(starling, name);
      for (const query of ELSEWHERE) {
        const answer = await caller.ask(query, { h: youth.hearingId, s: youth.sessionId });
        const said = answer.body.toLowerCase();
        expect(said, `${query} by ${name}`).toContain('"data"');
        expect
          .soft(
            CANARIES.filter((word) => said.includes(word)),
            `${query} by ${name}`,
          )
          .toEqual([]);
      }
    }
    for (const name of [PEOPLE.courtroomClerk, PEOPLE.calendarClerk, PEOPLE.sealingClerk, PEOPLE.countyCounsel, PEOPLE.administrator]) {
      const answer = await (await callerNamed(starling, name)).ask(TALK, { id: youth.sessionId });
      expect(answer.body, name).toContain('"staffing":null');
    }
  });

  await test.step('and in no line of the log', () => {
    const said = starling.log().toLowerCase();
    expect(said.length).toBeGreaterThan(0);
    expect(CANARIES.filter((word) => said.includes(word))).toEqual([]);
  });
});
