import type { Page } from '@playwright/test';
import { openFinding } from '../support/at-the-bench.ts';
import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { Keystrokes } from '../support/keystrokes.ts';
import { PEOPLE } from '../support/people.ts';
import { signInAs } from '../support/sign-in.ts';
import { startStarling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';

const WORDS = 'The Sunday call with her brother goes on, and is logged.';
const NOT_SAVED = 'Not saved. Your words are kept here.';

const recordOf = (page: Page) => page.getByRole('region', { name: 'Record' });
const lineOf = (page: Page) => recordOf(page).getByRole('textbox', { name: 'Add an order' });

/** The judge in the middle of a minute: what happened is chosen, an order is half typed, and the court has both. */
async function inTheMiddle(judge: Page): Promise<void> {
  await court.openAndCall(judge, 'Marisol');
  await judge.keyboard.press('r');
  await judge.keyboard.press('1');
  await lineOf(judge).fill('The Sunday call');
  await expect(recordOf(judge).getByText(/^Draft saved/)).toBeVisible();
}

test('a lost line keeps the words on the page, says so, and saves them by itself when it is back', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await inTheMiddle(judge);

  await judge.context().setOffline(true);
  await lineOf(judge).fill(WORDS);
  await expect(recordOf(judge).getByText(NOT_SAVED).first()).toBeVisible();
  await expectAccessible(judge, 'a record that is not saved');
  await judge.context().setOffline(false);

  await expect(recordOf(judge).getByText(/^Draft saved/)).toBeVisible({ timeout: 30_000 });
  await judge.reload();
  await expect(lineOf(judge)).toHaveValue(WORDS);
  await expect(recordOf(judge).getByRole('radio', { name: 'Heard' })).toBeChecked();
});

test('a sign-in that ends in the middle of a minute leads back to it, with every word', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await inTheMiddle(judge);
  const { pathname } = new URL(judge.url());

  await judge.context().clearCookies();
  await lineOf(judge).fill(WORDS);
  await judge.waitForURL(/sign-in/);
  await signInAgain(judge);

  await judge.waitForURL((url) => url.pathname === pathname);
  await expect(lineOf(judge)).toHaveValue(WORDS);
  await expect(recordOf(judge).getByRole('radio', { name: 'Heard' })).toBeChecked();
  await expect(recordOf(judge).getByText(/^Draft saved/)).toBeVisible({ timeout: 30_000 });
});

test('a server that is killed in the middle of a minute loses nothing that was typed, before or after', async ({ enter, starling }) => {
  const judge = await enter(PEOPLE.judge);
  await inTheMiddle(judge);

  await starling.kill();
  await lineOf(judge).fill(WORDS);
  await expect(recordOf(judge).getByText(NOT_SAVED).first()).toBeVisible();
  const again = await startStarling({ home: starling.home, port: Number(new URL(starling.url).port) });
  try {
    await expect(recordOf(judge).getByText(/^Draft saved/)).toBeVisible({ timeout: 60_000 });
    await judge.reload();
    await expect(lineOf(judge)).toHaveValue(WORDS);
  } finally {
    await again.stop();
  }
});

test('a finding that is half answered outlives a killed server, and its judge goes on with it at another machine', async ({
  enter,
  starling,
}) => {
  const judge = await enter(PEOPLE.judge);
  await court.openAndCall(judge, 'Zuri');
  await openFinding(judge, new Keystrokes(judge));
  await judge.keyboard.press('a');
  await judge.keyboard.press('3');
  await expect(judge.getByText(/^Draft saved/)).toBeVisible();
  const answers = await judge.getByRole('radio', { checked: true }).count();

  await starling.kill();
  await judge.keyboard.press('5');
  await expect(judge.getByText(NOT_SAVED).first()).toBeVisible();
  await expectAccessible(judge, 'a finding that is not saved');
  const again = await startStarling({ home: starling.home, port: Number(new URL(starling.url).port) });
  try {
    await expect(judge.getByText(/^Draft saved/)).toBeVisible({ timeout: 60_000 });
    const elsewhere = await enter(PEOPLE.judge);
    await elsewhere.goto(new URL(judge.url()).pathname);
    await expect(elsewhere.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await expect(elsewhere.getByRole('radio', { checked: true })).toHaveCount(answers);
    expect(answers).toBeGreaterThanOrEqual(5);
  } finally {
    await again.stop();
  }
});

test('a continuance that is begun is there again after a sign-in that ended, with its reason and its facts', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await court.openAndCall(judge, 'Marisol');
  const { pathname } = new URL(judge.url());
  const facts = judge.getByLabel('The facts, as they go into the minutes');
  await judge.keyboard.press('c');
  await judge.keyboard.press('3');
  await facts.fill('The witness');
  await expect(recordOf(judge).getByText(/^Draft saved/)).toBeVisible();

  await judge.context().clearCookies();
  await facts.fill('The witness fell ill this morning.');
  await judge.waitForURL(/sign-in/);
  await signInAgain(judge);

  await judge.waitForURL((url) => url.pathname === pathname);
  await recordOf(judge)
    .getByRole('button', { name: /A continuance is begun here/ })
    .click();
  await expect(facts).toHaveValue('The witness fell ill this morning.');
  await expect(recordOf(judge).getByRole('button', { pressed: true })).toHaveCount(1);
});

test('somebody else who signs in at the same machine sees nothing of it', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await inTheMiddle(judge);
  const { pathname } = new URL(judge.url());

  await judge.context().clearCookies();
  await lineOf(judge).fill(WORDS);
  await judge.waitForURL(/sign-in/);
  await signInAs(judge, PEOPLE.courtroomClerk);
  await judge.goto(pathname);

  await expect(recordOf(judge).getByRole('radio', { name: 'Heard' })).not.toBeChecked();
  await expect(lineOf(judge)).toHaveValue('');
});

/** Signs in where the page stands: what was typed is in its memory, and another address would end it. */
async function signInAgain(page: Page): Promise<void> {
  await page.locator('label').filter({ hasText: PEOPLE.judge }).click();
  await page.getByRole('button', { name: 'Agree, and sign in as' }).click();
}
