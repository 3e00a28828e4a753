import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
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
