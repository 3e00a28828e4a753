import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { dryRun } from '../support/court-day.ts';
import { signInAs } from '../support/sign-in.ts';
import { expect, test } from '../support/story.ts';

/** One picture of the README: who looks, at what, in which light. */
interface Picture {
  readonly file: string;
  readonly who?: string;
  readonly path?: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
  /** What the person does before the picture is taken. */
  readonly until?: (page: Page) => Promise<unknown>;
}

/** From the bench: the matter that asks for it, then the key for the finding. */
async function openFinding(page: Page): Promise<void> {
  await page.getByText('Zuri').first().click();
  await page.keyboard.press('f');
  await page.waitForURL(/finding/);
  await page.waitForLoadState('networkidle');
}

/** From the list of what is due to the Clocks tab of the detained youth, with the count of the binding day open. */
async function openCount(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'Theo' }).filter({ hasText: 'Begin the jurisdiction hearing' }).getByRole('link').click();
  await page.waitForURL(/view=clocks/);
  const binding = page
    .getByRole('table', { name: 'Clocks of this case', exact: true })
    .getByRole('row')
    .filter({ hasText: 'Begin the jurisdiction hearing' });
  await binding
    .getByRole('button', { name: /: how it was counted$/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** The calendar's week with the finder beside it, looking for a review of the first case that is due. */
async function openFinder(page: Page): Promise<void> {
  const line = page.locator('a[href^="/cases/"]').first();
  const caseId = /\/cases\/([^/?]+)/.exec((await line.getAttribute('href')) ?? '')?.[1] ?? '';
  await page.goto(`/sessions?date=2026-12-08&find=${caseId}&type=progress_review&minutes=10`);
  await expect(page.getByRole('radiogroup', { name: 'Dates that fit' })).toBeVisible();
}

/** The sheet of the first session of a day. */
async function openSheet(page: Page): Promise<void> {
  await page.keyboard.press('v');
  await page.waitForURL(/sheet/);
  await page.waitForLoadState('networkidle');
}

/** The session on the bench. */
const sessionOf = (page: Page): string => /\/sessions\/([^/?]+)/.exec(page.url())?.[1] ?? '';

/** The check-in board of the session on the bench, its names hidden. */
async function openBoard(page: Page): Promise<void> {
  await page.waitForURL(/\/sessions\//);
  await page.goto(`/sessions/${sessionOf(page)}/board`);
  await expect(page.getByRole('heading', { name: /Still to come/ })).toBeVisible();
}

/** What is still open in the session on the bench. */
async function openClose(page: Page): Promise<void> {
  await page.waitForURL(/\/sessions\//);
  await page.goto(`/sessions/${sessionOf(page)}/close`);
  await page.waitForLoadState('networkidle');
}

/** The minute order of a youth among those that wait. */
async function openOrder(page: Page, chosenName: string): Promise<void> {
  await page.getByRole('tab', { name: /Orders waiting/ }).click();
  await page.getByRole('grid', { name: 'Orders waiting' }).getByRole('row').filter({ hasText: chosenName }).click();
  await expect(page.getByRole('region', { name: 'As it goes out' })).toBeVisible();
}

/** The clerk prepares it from the record as it stands. */
async function prepareReturned(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /Orders waiting/ }).click();
  await page.getByRole('grid', { name: 'Orders waiting' }).getByRole('row').filter({ hasText: 'ride home is missing' }).click();
  await expect(page.getByRole('region', { name: 'As it goes out' })).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByText('Prepared. It waits for the judge.').first()).toBeVisible();
  await expect(page.getByText('Prepared. It waits for the judge.')).toHaveCount(0, { timeout: 20_000 });
}

/** The page of a youth of last week. */
async function openYouthPage(page: Page): Promise<void> {
  await openOrder(page, 'Marlowe');
  await page.goto(page.url().replace(/minute.*/, 'youth-page'));
  await page.waitForLoadState('networkidle');
}

const PICTURES: readonly Picture[] = [
  { file: 'sign-in', path: '/sign-in' },
  { file: 'bench', who: 'R. Castellane' },
  { file: 'bench-dark', who: 'R. Castellane', dark: true },
  { file: 'staffing', who: 'R. Castellane', path: '/staffing' },
  { file: 'board', who: 'R. Castellane', until: openBoard },
  { file: 'close-list', who: 'R. Castellane', until: openClose },
  { file: 'minute-order', who: 'T. Ferro', path: '/results', until: prepareReturned },
  { file: 'youth-page', who: 'R. Castellane', path: '/results', until: openYouthPage },
  { file: 'finding', who: 'R. Castellane', until: openFinding },
  { file: 'calendar', who: 'B. Ostrander', path: '/sessions' },
  { file: 'calendar-finder', who: 'B. Ostrander', path: '/due', until: openFinder },
  { file: 'session-sheet', who: 'B. Ostrander', path: '/sessions?view=day&date=2026-12-08', until: openSheet },
  { file: 'queues', who: 'B. Ostrander', path: '/queues' },
  { file: 'load', who: 'B. Ostrander', path: '/sessions?view=load&date=2026-12-01' },
  { file: 'sealing-desk', who: 'A. Vandermolen' },
  { file: 'counsel', who: 'P. Lindqvist', path: '/home' },
  { file: 'counsel-phone', who: 'P. Lindqvist', path: '/home', phone: true },
  { file: 'due', who: 'B. Ostrander', path: '/due' },
  { file: 'clocks', who: 'R. Castellane', path: '/due?until=all', until: openCount },
  { file: 'law', who: 'R. Castellane', path: '/law/pen-236-23' },
  { file: 'import', who: 'B. Ostrander', path: '/import', until: (page) => dryRun(page) },
];

for (const picture of PICTURES) {
  test(picture.file, async ({ page }) => {
    await page.emulateMedia({ colorScheme: picture.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    if (picture.phone) await page.setViewportSize({ width: 390, height: 844 });
    if (picture.who) await signInAs(page, picture.who);
    if (picture.path) await page.goto(picture.path);
    await page.waitForLoadState('networkidle');
    await picture.until?.(page);
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await page.screenshot({ path: fileURLToPath(new URL(`${picture.file}.png`, import.meta.url)), animations: 'disabled' });
  });
}
