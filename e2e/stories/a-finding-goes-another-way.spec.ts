import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** The judge opens the session, calls the youth’s matter and opens the finding. */
async function callAndOpenFinding(judge: Page, chosenName: string): Promise<void> {
  await judge.getByRole('button', { name: 'Open the session' }).click();
  await expect(judge.getByRole('button', { name: 'Close the session' })).toBeVisible();
  await court.openMatter(judge, chosenName);
  await judge.getByRole('button', { name: /^Call number \d+/ }).click();
  await expect(judge.getByRole('button', { name: /^Call number \d+/ })).toHaveCount(0);
  await judge.keyboard.press('f');
  await expect(judge.getByRole('heading', { name: /Trafficking finding/ })).toBeVisible();
}

test('some counts found: the petition goes on with the other, and nothing is sealed', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await callAndOpenFinding(judge, 'Zuri');
  await judge.keyboard.press('a');
  await judge.keyboard.press('x');

  await expect(judge.getByRole('heading', { name: 'The petition goes on with count 2' })).toBeVisible();
  await expect(judge.getByText('Nothing is sealed. No hearing is vacated')).toBeVisible();
  await expectAccessible(judge, 'a finding of some counts');
  await judge.keyboard.press('1');
  await judge.keyboard.press('Control+Enter');
  await expect(judge.getByRole('alertdialog')).toContainText('The petition is not dismissed.');
  await judge.keyboard.press('Enter');

  await expect(judge.getByRole('heading', { name: 'Signed. The petition goes on.' })).toBeVisible();
  await judge.keyboard.press('Escape');
  await expect(judge.getByRole('grid', { name: 'Docket, call order' }).getByText('Zuri')).toBeVisible();
});

test('a count on the list is excluded by its item, and one with a charged enhancement waits; neither takes an answer', async ({
  enter,
}) => {
  const judge = await enter(PEOPLE.judge);
  await callAndOpenFinding(judge, 'Zuri');

  const sheet = judge.getByRole('main');
  await expect(sheet.getByText('Excluded', { exact: true }).first()).toBeVisible();
  await expect(sheet).toContainText('item 9');
  await expect(sheet.getByText('Undetermined', { exact: true }).first()).toBeVisible();
  await expect(sheet).toContainText('PC 12022.7(a)');
  await expect(judge.getByRole('button', { name: 'Decide on this petition' })).toHaveCount(0);
  await expect(judge.getByRole('radiogroup', { name: /^Count \d: She was coerced/ })).toHaveCount(2);
  await expectAccessible(judge, 'a petition that the finding cannot reach');
});

test('after an admission the section that reaches the petition must be chosen; every missing thing is a link, and M goes to the next', async ({
  enter,
}) => {
  const judge = await enter(PEOPLE.judge);
  await callAndOpenFinding(judge, 'Noemí');
  await expect(judge.getByRole('group', { name: /The section that reaches the petition/ })).toBeVisible();
  await expect(judge.getByRole('link', { name: 'Count 1: no question is answered' })).toBeVisible();

  await judge.keyboard.press('Shift+A');
  await judge.keyboard.press('1');
  await expect(judge.getByRole('link', { name: 'The section that reaches the petition' })).toBeVisible();
  await expectAccessible(judge, 'a finding that still needs its section');
  await judge.keyboard.press('m');

  await expect.poll(() => judge.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('vehicle');
});

test('counsel raises the defense while the judge has the sheet open: every answer is kept, and the judge signs', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  const clerk = await enter(PEOPLE.courtroomClerk);
  await callAndOpenFinding(judge, 'Theo');
  await judge.keyboard.press('Shift+A');
  await judge.keyboard.press('1');
  await expect(judge.getByText('Nothing missing')).toBeVisible();

  await court.openMatter(clerk, 'Theo');
  await clerk.getByRole('button', { name: 'Counsel raises the defense, ending 4471' }).click();
  await expect(clerk.getByText('The defense is on the record.')).toBeVisible();

  await expect(judge.getByText(/^Raised Tuesday, December 1/)).toBeVisible();
  await expect(judge.getByText('Nothing missing')).toBeVisible();
  await expectAccessible(judge, 'a finding after a change by somebody else');
  await judge.keyboard.press('Control+Enter');
  await judge.keyboard.press('Enter');
  await expect(judge.getByRole('heading', { name: 'Signed. The petition is dismissed and sealed.' })).toBeVisible();
});

test('a warrant is recalled by the signature; the clerk enters who confirmed, although the matter is sealed by then', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  const clerk = await enter(PEOPLE.courtroomClerk);
  await callAndOpenFinding(judge, 'Zuri');
  await judge.keyboard.press('Shift+A');
  await judge.keyboard.press('1');
  await judge.keyboard.press('Control+Enter');
  await expect(judge.getByRole('alertdialog')).toBeVisible();
  await judge.keyboard.press('Enter');
  await expect(judge.getByRole('heading', { name: 'Signed. The petition is dismissed and sealed.' })).toBeVisible();
  await expect(judge.getByText(/Recall not confirmed: number \d/)).toBeVisible();

  const waiting = clerk.getByRole('region', { name: 'Recalls not confirmed' });
  await waiting.getByRole('button', { name: 'Recall is confirmed' }).click();
  await waiting.getByLabel('Confirmed by').fill('Deputy M. Arroyo');
  await expectAccessible(clerk, 'the bench with a recall that waits');
  await waiting.getByRole('button', { name: 'Recall is confirmed' }).click();

  await expect(clerk.getByText('Recall confirmed by Deputy M. Arroyo. The time is on the record.')).toBeVisible();
  await expect(judge.getByText('No live warrant is left.')).toBeVisible();
});
