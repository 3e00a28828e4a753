import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sittingOn } from '../support/a-calendar.ts';
import { askFor } from '../support/a-case.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { choose } from '../support/court-day.ts';
import { newFolder, removeFolder } from '../support/folders.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

// The clerk comes back at four, after the sitting.
const AFTER_THE_SITTING = '2026-12-02T00:00:00Z';
const PASSPHRASE = 'seven herons on a quiet roof';
const YOUTH = 'Marisol';
const MINUTE = 'query ($id: ID!) { minuteOrder(hearingId: $id) { fromRecord { lines { words } } } }';
const ROWS = 'query ($id: ID!) { docket(sessionId: $id) { rows { hearingId chosenName state } } }';

test.use({ morning: AFTER_THE_SITTING });

test('the packet opens on a machine without a network, with its passphrase alone; what was written goes in later with its true times', async ({
  browser,
  enter,
  starling,
}) => {
  const asking = await callerNamed(starling, PEOPLE.courtroomClerk);
  const { sessionId } = await sittingOn(asking, '2026-12-01', 'STAR Court, afternoon');
  const clerk = await enter(PEOPLE.courtroomClerk);
  await clerk.goto(`/sessions/${sessionId}/packet`);

  const file = await test.step('made with a passphrase that is kept nowhere, and downloaded', async () => {
    await expect(clerk.getByRole('button', { name: 'Make a packet' })).toBeVisible();
    await clerk.keyboard.press('m');
    await clerk.keyboard.type(PASSPHRASE);
    await clerk.getByLabel('The same once more').fill(PASSPHRASE);
    await clerk.getByRole('button', { name: 'Make it' }).click();
    await expect(clerk.getByText(/^Packet 1 is ready\./).first()).toBeVisible();
    await expectAccessible(clerk, 'the packet of the day');
    const href = (await clerk.getByRole('link', { name: 'Download packet 1' }).getAttribute('href')) ?? '';
    const download = clerk.waitForEvent('download');
    await clerk.evaluate((path) => window.location.assign(path), href);
    const got = await download;
    const kept = join(newFolder('packet'), got.suggestedFilename());
    await got.saveAs(kept);
    return kept;
  });

  await test.step('nothing in the file can be read', () => {
    const text = readFileSync(file, 'utf8');
    for (const word of [YOUTH, PASSPHRASE, 'STAR', 'Dept. 260']) expect(text).not.toContain(word);
  });

  await test.step('opened without a network: a wrong passphrase opens nothing, the right one the list and a blank sheet for each', async () => {
    const alone = await browser.newContext({ offline: true });
    const page = await alone.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByLabel('Passphrase').fill('a wrong passphrase at all');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).not.toHaveText('');
    await expect(page.getByText(YOUTH)).toHaveCount(0);
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: new RegExp(YOUTH) }).first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Concluded').first()).toBeVisible();
    expect(await page.content()).not.toMatch(/PC \d|petition ending/);
    await alone.close();
    removeFolder(dirname(file));
  });

  await test.step('entered later, with the times as they were', async () => {
    await clerk.goto(`/sessions/${sessionId}/packet`);
    await clerk.getByRole('button', { name: 'Enter from paper' }).click();
    await choose(clerk, 'Whose sheet', `1, ${YOUTH}`);
    const form = clerk.getByRole('form', { name: 'Result sheet' });
    await form.getByLabel('Called at').fill('13:34');
    await form.getByLabel('Concluded at').fill('13:47');
    await form.getByLabel('Why it is entered later').fill('The network was down.');
    await form.locator('label').filter({ hasText: 'Heard' }).click();
    for (const person of await form.locator('.chip-check').all()) await person.click();
    for (const made of await form
      .locator('.packet-finding label')
      .filter({ hasText: /^Made$/ })
      .all())
      await made.click();
    await form.locator('label').filter({ hasText: 'To the queue' }).click();
    await choose(clerk, 'Reason', 'A report is awaited');
    await expectAccessible(clerk, 'a sheet entered from paper');
    await form.getByRole('button', { name: 'Enter it' }).click();
    await expect(clerk.getByText('Entered with the time it was called. It is marked as entered later.').first()).toBeVisible();
  });

  await test.step('the record has the true times and says that it was entered later', async () => {
    const { rows } = await askFor<{
      readonly rows: readonly {
        readonly hearingId: string;
        readonly chosenName: string;
        readonly state: string;
      }[];
    }>(asking, ROWS, { id: sessionId });
    const row = rows.find(({ chosenName }) => chosenName === YOUTH);
    expect(row?.state).toBe('HEARD');
    const said = JSON.stringify(await askFor(asking, MINUTE, { id: row?.hearingId }));
    expect(said).toContain('The times above are the true ones: called at 1:34 pm and concluded at 1:47 pm.');
    await clerk.goto(`/hearings/${row?.hearingId ?? ''}/minute`);
    await expect(clerk.getByRole('button', { name: 'Prepare it' })).toBeVisible();
    await clerk.keyboard.press('m');
    await expect(clerk.getByText('Called 1:34. Entered later.')).toBeVisible();
  });
});
