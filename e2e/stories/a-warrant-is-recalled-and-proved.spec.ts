import type { Page } from '@playwright/test';
import { sittingOn } from '../support/a-calendar.ts';
import { askFor } from '../support/a-case.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';
import type { Starling } from '../support/starling.ts';

/** A youth of this afternoon without a warrant. */
const YOUTH = 'Theo';
const ROWS = 'query ($id: ID!) { docket(sessionId: $id) { rows { hearingId chosenName version } } }';
const ISSUE = `mutation ($input: IssueWarrantInput!) { issueWarrant(input: $input) { __typename
  ... on WarrantTaken { sheet { line { warrant { warrantId state } } } } ... on RequirementsUnmet { unmet { need message } } ... on Refusal { message } } }`;

interface Row {
  readonly hearingId: string;
  readonly chosenName: string;
  readonly version: number;
}
interface Taken {
  readonly __typename: string;
  readonly message?: string;
  readonly sheet: { readonly line: { readonly warrant: { readonly warrantId: string; readonly state: string } } };
}

/** What the judge chooses on the bench for a youth who did not come. */
const ON_THE_BENCH = { kind: 'bench', reason: 'missed_hearing', holder: 'sheriff' } as const;

/** The judge issues it from the bench and holds it to a day, past the bench's own screen. */
async function issueAndHold(starling: Starling, serviceProof: string): Promise<Taken> {
  const judge = await callerNamed(starling, PEOPLE.judge);
  const { sessionId } = await sittingOn(judge, '2026-12-01', 'STAR Court, afternoon');
  const { rows } = await askFor<{ readonly rows: readonly Row[] }>(judge, ROWS, { id: sessionId });
  const row = rows.find(({ chosenName }) => chosenName === YOUTH);
  const input = { ...ON_THE_BENCH, hearingId: row?.hearingId, version: row?.version, serviceProof, heldUntil: '2026-12-08' };
  return askFor<Taken>(judge, ISSUE, { input });
}

const lineOf = (page: Page, group: string) =>
  page.getByRole('grid', { name: group, exact: true }).getByRole('row').filter({ hasText: YOUTH });
const stepsOf = (page: Page) => page.getByRole('region', { name: 'What was done' }).getByRole('listitem');

const papersOf = (page: Page) => page.getByRole('region', { name: 'Papers' }).getByRole('link');

/** Papers are made a moment after the act; the page is read again until they stand. */
async function untilPapersStand(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(papersOf(page).first()).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Takes a step that somebody at the holder stands behind: its key, who answered, Enter. */
async function sayWho(page: Page, key: string, who: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByLabel('Who at the holder')).toBeFocused();
  await page.keyboard.type(who);
  await page.keyboard.press('Enter');
}

test('a warrant is issued and held, released, sent, recalled, and gone only when the holder says so; each step has its proof and its paper', async ({
  enter,
  starling,
}) => {
  const judge = await enter(PEOPLE.judge);
  const clerk = await enter(PEOPLE.courtroomClerk);

  await test.step('held to a day, with how the notice reached the youth', async () => {
    const taken = await issueAndHold(starling, 'oral_in_court');
    expect(taken, JSON.stringify(taken)).toMatchObject({ __typename: 'WarrantTaken' });
    for (const page of [judge, clerk]) await page.goto(`/warrants?warrant=${taken.sheet.line.warrant.warrantId}`);
    await expect(lineOf(clerk, 'Issued and held')).toContainText('held until Tue Dec 8');
    await expect(clerk.getByText('Told in court')).toBeVisible();
    await expectAccessible(clerk, 'a held warrant');
  });

  await test.step('the judge ends the hold, the clerk sends it and says who has it', async () => {
    await judge.keyboard.press('l');
    await expect(judge.getByText('The hold is released. The warrant is out.').first()).toBeVisible();
    await expect(lineOf(clerk, 'Issued')).toBeVisible();
    await expect(clerk.getByRole('button', { name: 'Sent to the holder' })).toBeVisible();
    await sayWho(clerk, 't', 'Warrant desk');
    await expect(stepsOf(clerk).filter({ hasText: 'Sent to the holder' })).toBeVisible();
    await sayWho(clerk, 'v', 'Deputy 88');
    await expect(stepsOf(clerk).filter({ hasText: 'Received by the holder' })).toContainText('Deputy 88');
  });

  await test.step('it is printed for who carries it, and the print is a step of its own', async () => {
    await untilPapersStand(clerk);
    const opened = clerk.waitForEvent('popup');
    await clerk.keyboard.press('p');
    await (await opened).close();
    await expect(stepsOf(clerk).filter({ hasText: 'Printed' })).toBeVisible();
  });

  await test.step('recalled it is still live, until the holder confirms', async () => {
    await judge.reload();
    await expect(judge.getByRole('button', { name: 'Recall it' })).toBeVisible();
    await judge.keyboard.press('r');
    await expect(judge.getByText('Recalled. It is live until the holder confirms.').first()).toBeVisible();
    await expect(lineOf(clerk, 'Recalled, not confirmed')).toBeVisible();
    await expectAccessible(clerk, 'a recall that nobody confirmed');
    await expect(clerk.getByRole('button', { name: 'Recall confirmed', exact: true })).toBeVisible();
    await sayWho(clerk, 'c', 'Deputy 114');
    await expect(lineOf(clerk, 'Ended')).toBeVisible();
    await expect(stepsOf(clerk).filter({ hasText: 'Recall confirmed' })).toContainText('Deputy 114');
  });

  await test.step('the recall is on paper too', async () => {
    await untilPapersStand(clerk);
    const papers = papersOf(clerk);
    const asking = await callerNamed(starling, PEOPLE.courtroomClerk);
    for (const link of await papers.all()) {
      expect(await asking.get((await link.getAttribute('href')) ?? '')).toMatchObject({ status: 200, type: 'application/pdf' });
    }
    await expectAccessible(clerk, 'a warrant that is gone, with its papers');
  });

  await test.step('F2 leaves no name on the desk', async () => {
    await clerk.keyboard.press('F2');
    await expect(clerk.getByText(YOUTH)).toHaveCount(0);
    expect(await clerk.locator('main').innerHTML()).not.toContain(YOUTH);
  });
});
