import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { Keystrokes } from '../support/keystrokes.ts';
import { readPaper } from '../support/paper.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** The judge opens the session, calls the youth’s matter and opens the finding. */
async function callAndOpenFinding(judge: Page, chosenName: string): Promise<void> {
  await judge.getByRole('button', { name: 'Open the session' }).click();
  await expect(judge.getByRole('button', { name: 'Close the session' })).toBeVisible();
  await court.openMatter(judge, chosenName);
  await judge.getByRole('button', { name: /^Call number \d+/ }).click();
  await expect(judge.getByRole('button', { name: /^Call number \d+/ })).toHaveCount(0);
  await openFinding(judge);
}

async function openFinding(judge: Page): Promise<void> {
  await judge.keyboard.press('f');
  await expect(judge.getByRole('heading', { name: /Penal Code 236\.2[34]\(f\)/ })).toBeVisible();
}

/** Reads back and signs; answers what the read-back said. */
async function readBackAndSign(judge: Page): Promise<string> {
  await judge.keyboard.press('Control+Enter');
  const readBack = judge.getByRole('alertdialog');
  await expect(readBack).toBeVisible();
  const said = (await readBack.textContent()) ?? '';
  await judge.keyboard.press('Enter');
  await expect(judge.getByRole('heading', { name: /^Signed/ })).toBeVisible();
  return said;
}

/** What a paper of the signature just given says, as soon as it is made. */
async function textOfPaper(judge: Page, title: 'Minute order' | 'Sealing order'): Promise<string> {
  const link = judge.getByRole('link', { name: new RegExp(`^Print ${title}, English`) });
  const address = (await link.getAttribute('href')) ?? '';
  await expect.poll(async () => (await judge.request.get(address)).status(), { timeout: 60_000 }).toBe(200);
  return (await readPaper(await (await judge.request.get(address)).body())).text;
}

test('a denial says why and the petition goes on; heard again on new evidence it is found, and the denial stays on the record', async ({
  enter,
}) => {
  const judge = await enter(PEOPLE.judge);
  await callAndOpenFinding(judge, 'Theo');

  await test.step('one no denies it; the reason is a choice, and the minute order carries it with the last day to appeal', async () => {
    await judge.keyboard.press('x');
    await expect(judge.getByRole('heading', { name: 'The finding is denied' })).toBeVisible();
    await expect(judge.getByText('The petition goes on. Nothing is dismissed or sealed.')).toBeVisible();
    await judge.keyboard.press('m');
    await expect.poll(() => judge.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('denied');
    await judge.getByRole('radio', { name: /An element of the defense was not shown/ }).check();
    await expectAccessible(judge, 'a denial');
    expect(await readBackAndSign(judge)).toContain('An element of the defense was not shown');
    const minute = await textOfPaper(judge, 'Minute order');
    expect(minute).toContain('Reason for the denial');
    expect(minute).toContain('The last day to file is');
  });

  await test.step('the matter is still there, and the sheet asks on what it is heard again', async () => {
    await judge.keyboard.press('Escape');
    await expect(judge.getByRole('grid', { name: 'Docket, call order' }).getByText('Theo')).toBeVisible();
    await openFinding(judge);
    await expect(judge.getByText(/^Denied Tuesday, December 1/)).toBeVisible();
    await judge.keyboard.press('a');
    await judge.keyboard.press('1');
    await expect(judge.getByRole('link', { name: 'On what it is heard again' })).toBeVisible();
    await judge.getByRole('radio', { name: 'New evidence' }).check();
    expect(await readBackAndSign(judge)).toContain('New evidence');
    await expect(judge.getByRole('heading', { name: 'Signed. The petition is dismissed and sealed.' })).toBeVisible();
    expect(await textOfPaper(judge, 'Minute order')).toContain('raised again on: new evidence');
  });
});

test('on partner or sexual violence the sheet asks its own question, and every order names its own section', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await callAndOpenFinding(judge, 'Theo');

  await judge.getByRole('radio', { name: 'Partner or sexual violence, PC 236.24' }).check();
  await expect(judge.getByRole('heading', { name: /Penal Code 236\.24\(f\)/ })).toBeVisible();
  await expect(judge.getByRole('radiogroup', { name: /was a victim of partner or sexual violence/ })).toBeVisible();
  await judge
    .getByRole('radiogroup', { name: /was a victim of partner or sexual violence/ })
    .getByRole('radio', { name: /Yes/ })
    .click();
  const keys = new Keystrokes(judge);
  await keys.press('a', '1');
  await expectAccessible(judge, 'a finding on partner or sexual violence');
  await readBackAndSign(judge);

  expect(keys.count).toBeLessThanOrEqual(12);
  const sealing = await textOfPaper(judge, 'Sealing order');
  expect(sealing).toContain('PC 236.24(f)');
  expect(sealing).not.toContain('236.23');
});

test('late: the way, the notice, the words of the set-aside, restitution and the earlier petition are each said before the signature', async ({
  enter,
}) => {
  const judge = await enter(PEOPLE.judge);
  await callAndOpenFinding(judge, 'Noemí');
  await judge.keyboard.press('Shift+A');
  await judge.keyboard.press('1');

  await test.step('nothing is chosen beforehand', async () => {
    for (const asked of ['vehicle', 'notice', 'restitution']) await expect(judge.locator(`#${asked} input:checked`)).toHaveCount(0);
    await expect(judge.getByText('If the sustained finding is set aside:')).toBeVisible();
  });

  await test.step('the judge says each thing', async () => {
    await judge.getByRole('radio', { name: /^WIC 778, then/ }).check();
    await judge.getByRole('checkbox', { name: /The sustained finding is set aside first/ }).check();
    await judge
      .getByRole('group', { name: /^Notice was given/ })
      .getByRole('radio', { name: 'Yes' })
      .check();
    await judge.getByRole('radio', { name: /shows new evidence/ }).check();
    await judge.getByRole('radio', { name: /^Reserved/ }).check();
    await judge.getByRole('radio', { name: 'Meets the criteria: dismiss and seal it too' }).check();
    await expect(judge.getByText('Nothing missing')).toBeVisible();
    await expectAccessible(judge, 'a late finding with an earlier petition');
  });

  const said = await readBackAndSign(judge);
  expect(said).toContain('3306: Meets the criteria');
  const minute = await textOfPaper(judge, 'Minute order');
  expect(minute).toContain('The finding on count 1 is set aside: the petition to change the order shows new evidence.');
  expect(minute).toContain('The finding on count 2 is set aside: the petition to change the order shows new evidence.');
  expect(minute).toContain('No sustained petition remains in this matter.');
  expect(minute).toContain('The earlier petition 3306 meets the criteria.');
  expect(minute).toContain('the ruling is reserved');
});

test('some counts only: what may still be offered is told with its section, and nothing is sealed', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await callAndOpenFinding(judge, 'Zuri');
  await judge.keyboard.press('a');
  await judge.keyboard.press('x');
  await judge.keyboard.press('1');

  const offers = judge.getByRole('region', { name: 'What may still be offered' });
  await expect(offers).toContainText('Count 2.');
  await expect(offers).toContainText('The prosecutor dismisses these counts');
  await expect(offers).toContainText('PC 236.23(f)');
  expect(await readBackAndSign(judge)).toContain('Nothing is sealed.');
  await expect(judge.getByRole('heading', { name: 'Signed. The petition goes on.' })).toBeVisible();
});
