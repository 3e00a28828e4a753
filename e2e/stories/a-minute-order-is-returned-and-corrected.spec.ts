import type { Page } from '@playwright/test';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** A youth of the demonstration court whose minute order of last week waits for the judge. */
const YOUTH = 'Yesenia';
const WORDS = 'Say who takes the youth to school on Monday.';
const REASON = 'The paper left out the hour.';

const numbersOf = (page: Page) => page.getByRole('grid', { name: 'Numbers' });
const lookOf = (page: Page) => page.getByRole('region', { name: 'As it goes out' });

/** What the paper says above the line of its signature; when it was entered comes a moment later. */
const saidBySigned = async (page: Page) => (await lookOf(page).getByRole('article').innerText()).split('Signed by')[0];

/** From what waits to the minute order of the youth, by keys: G R, the other list, the line. */
async function openOrder(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1, name: 'Results due' })).toBeVisible();
  await page.getByRole('tab', { name: /Orders waiting/ }).click();
  await page.getByRole('grid', { name: 'Orders waiting' }).getByRole('row').filter({ hasText: YOUTH }).click();
  await expect(numbersOf(page)).toBeVisible();
}

test('a minute order is sent back with words that a reload does not lose, prepared again, signed, and corrected by a second number', async ({
  enter,
  starling,
}) => {
  const judge = await enter(PEOPLE.judge);
  const clerk = await enter(PEOPLE.courtroomClerk);

  await test.step('the judge reads what was entered beside what goes out, and sends it back', async () => {
    await openOrder(judge);
    await expect(lookOf(judge).getByText('Draft, not signed')).toBeVisible();
    await expectAccessible(judge, 'a minute order before the judge');
    await judge.keyboard.press('r');
    await judge.keyboard.type(WORDS);
    await expect(judge.getByText(/^Draft saved/).first()).toBeVisible();
    await judge.reload();
    await expect(numbersOf(judge)).toBeVisible();
    await judge.keyboard.press('r');
    await expect(judge.getByLabel('What must change')).toHaveValue(WORDS);
    await judge.getByRole('form', { name: 'Send it back with words' }).getByRole('button', { name: 'Send it back' }).click();
    await expect(judge.getByText('Sent back. The clerk has your words.').first()).toBeVisible();
  });

  await test.step('the clerk finds it first with the judge’s words, and prepares it again from the record', async () => {
    await openOrder(clerk);
    await expect(numbersOf(clerk).getByText(WORDS)).toBeVisible();
    await clerk.keyboard.press('m');
    await expect(clerk.getByText('Prepared. It waits for the judge.').first()).toBeVisible();
    await expect(clerk.getByText('not so in number 1')).toHaveCount(0);
    await expectAccessible(clerk, 'a minute order prepared again');
  });

  await test.step('the judge signs it with A and Enter', async () => {
    await openOrder(judge);
    await expect(judge.getByRole('button', { name: 'Approve and sign' })).toBeEnabled();
    await judge.keyboard.press('a');
    await expect(judge.getByRole('alertdialog')).toBeVisible();
    await expectAccessible(judge, 'the signature of a minute order');
    await judge.keyboard.press('Enter');
    await expect(lookOf(judge).getByText(/^Signed by .*Castellane/)).toBeVisible();
    await expect(lookOf(judge).getByText('Draft, not signed')).toHaveCount(0);
  });

  await test.step('a signed one is corrected by a new number, and stays as it is', async () => {
    const before = await saidBySigned(judge);
    await judge.keyboard.press('c');
    const form = judge.getByRole('form', { name: 'Make a corrected number' });
    await form.locator('label').filter({ hasText: 'Nunc pro tunc' }).click();
    await form.getByLabel('Reason').fill(REASON);
    await form.getByRole('button', { name: /Line to change/ }).click();
    await judge.getByRole('option', { name: 'A further line' }).first().click();
    await form.getByLabel('The line as it should read').fill('The hearing ended at noon.');
    await form.getByRole('button', { name: 'Keep this line' }).click();
    await form.getByRole('button', { name: 'Make the new number' }).click();
    await expect(lookOf(judge).getByText(`Reason: ${REASON}`)).toBeVisible();
    await expect(lookOf(judge).getByText('Replaces number 1')).toBeVisible();
    await expect(lookOf(judge).getByText('The hearing ended at noon.')).toBeVisible();
    await expect(judge.getByRole('button', { name: 'Approve and sign' })).toBeEnabled();
    await judge.keyboard.press('a');
    await expect(judge.getByRole('alertdialog')).toBeVisible();
    await judge.keyboard.press('Enter');
    await expect(numbersOf(judge).getByText('Replaced by a later number')).toBeVisible();
    await judge.keyboard.press('n');
    await expect.poll(() => saidBySigned(judge)).toBe(before);
    await expectAccessible(judge, 'the history of the numbers');
  });

  await test.step('the paper of the correction is a PDF, and to an advocate there is none', async () => {
    await judge.keyboard.press('b');
    await expect(async () => {
      await judge.reload();
      await expect(lookOf(judge).getByRole('link', { name: /Open the PDF/ })).toBeVisible({ timeout: 1000 });
    }).toPass();
    const href =
      (await lookOf(judge)
        .getByRole('link', { name: /Open the PDF/ })
        .getAttribute('href')) ?? '';
    const paper = await (await callerNamed(starling, PEOPLE.judge)).get(href);
    expect(paper.status).toBe(200);
    expect(paper.type).toContain('application/pdf');
    const other = await (await callerNamed(starling, PEOPLE.advocate)).get(href);
    expect(other.status).toBe(404);
  });
});
