import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sittingOn } from './a-calendar.ts';
import { CANARY } from './a-canary.ts';
import { askFor } from './a-case.ts';
import type { Caller } from './api.ts';
import { ROOT } from './program.ts';

/** The three files of a day as another system exported them. */
export const EXPORTED = ['session-print', 'parties', 'counts'].map((name) =>
  join(ROOT, 'shared/src/docket-import/samples', `${name}-2026-12-01.csv`),
);

/** Goes to a place by its link in the bar, or behind the bar's button for more. */
export async function goTo(page: Page, place: string): Promise<void> {
  const bar = page.getByRole('navigation', { name: 'Places' });
  const link = bar.getByRole('link', { name: place, exact: true });
  const isBehind = (await link.count()) === 0;
  if (isBehind) await bar.getByRole('button', { name: /More places/ }).click();
  await (isBehind ? page.getByRole('dialog', { name: 'More places' }).getByRole('link', { name: place, exact: true }) : link).click();
  if (!isBehind && place !== 'Bench') await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Chooses one of a closed list. */
export async function choose(page: Page, list: string, words: string): Promise<void> {
  await page.getByRole('button', { name: list }).click();
  await page.getByRole('option', { name: words }).first().click();
}

/** Gives the exported files to the import page and asks for the dry run. */
export async function dryRun(page: Page, files: readonly string[] = EXPORTED): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([...files]);
  await page.getByRole('button', { name: 'Dry run' }).click();
  await expect(page.getByRole('heading', { name: 'What is in them' })).toBeVisible();
}

/** Brings the exported day in. */
export async function importTheDay(page: Page): Promise<void> {
  await goTo(page, 'Import');
  await dryRun(page);
  await page.getByRole('button', { name: /^Import \d+ lines/ }).click();
  await expect(page.getByText(/^Done: \d+ taken/)).toBeVisible();
}

/** One count as the clerk types it. */
interface TypedCount {
  readonly statute: string;
  readonly description: string;
  readonly offenseOn: string;
  readonly agency?: string;
  readonly reportNumber?: string;
}

/** Types the youth of the story into an empty form. */
export async function typeTheYouth(page: Page): Promise<void> {
  await page.getByLabel('Case number').fill(CANARY.caseNumber);
  await page.getByLabel('Chosen first name').fill(CANARY.chosenName);
  await choose(page, 'Pronouns', 'she/her');
  await page.getByLabel('Birth date').fill(CANARY.bornOn);
  await page.getByLabel('Legal first name').fill(CANARY.legalFirstName);
  await page.getByLabel('Legal last name').fill(CANARY.legalLastName);
  await page.getByLabel('Counsel for the youth').fill('P. Lindqvist');
}

/** Types a count into the row of its number. */
export async function typeCount(page: Page, number: number, typed: TypedCount): Promise<void> {
  const row = page.getByRole('group', { name: `Count ${number}` });
  await row.getByLabel('Statute').fill(typed.statute);
  await row.getByLabel('As charged, in words').fill(typed.description);
  await row.getByLabel('Date of the offense').fill(typed.offenseOn);
  await row.getByLabel('Agency').fill(typed.agency ?? '');
  await row.getByLabel('Report number').fill(typed.reportNumber ?? '');
}

export const PETTY_THEFT = {
  statute: 'PC 484(a)/488',
  description: 'Petty theft',
  offenseOn: '2026-11-02',
  agency: 'Hawthorne PD',
  reportNumber: '26-90417',
} as const;

export const FALSE_NAME = {
  statute: 'PC 148.9(a)',
  description: 'False name to an officer',
  offenseOn: '2026-11-02',
  agency: 'Hawthorne PD',
  reportNumber: '26-90417',
} as const;

/** Files the petition of the story: a youth the court meets for the first time, two counts that the law lets in. */
export async function fileThePetition(page: Page): Promise<void> {
  await goTo(page, 'File a petition');
  await typeTheYouth(page);
  await typeCount(page, 1, PETTY_THEFT);
  await page.getByRole('button', { name: 'Add a count' }).click();
  await typeCount(page, 2, FALSE_NAME);
  await page.getByRole('button', { name: 'File the petition' }).click();
  await expect(page.getByText(`Filed. Petition ending ${CANARY.ending}, 2 counts.`)).toBeVisible();
}

/** Chooses the session of a list by its day and name, as "Tue Dec 1" and "STAR Court, afternoon". */
export async function chooseSession(page: Page, day: string, session: string): Promise<void> {
  await page
    .locator('label')
    .filter({ has: page.getByText(day, { exact: true }) })
    .filter({ hasText: session })
    .click();
}

const LONGER = `mutation ($input: ChangeSessionInput!) { changeSession(input: $input) {
  ... on SessionReplanned { session { sessionId gauge { free } } } ... on Refusal { message } } }`;

/** The calendar clerk has a session of Tuesday, December 1, end at four, past every screen. */
export async function endAtFour(clerk: Caller, session: string): Promise<void> {
  const { sessionId, version, startsAt } = await sittingOn(clerk, '2026-12-01', session);
  const input = { sessionId, version, kind: 'times', reasonCode: 'court_need', startsAt, endsAt: '16:00' };
  expect(await askFor(clerk, LONGER, { input })).toMatchObject({ session: { sessionId } });
}

/** Opens a youth's row of the docket by name; the matter stands in the middle. */
export async function openMatter(page: Page, chosenName: string): Promise<void> {
  await page.getByRole('grid', { name: 'Docket, call order' }).getByText(chosenName).first().click();
  await expect(page.getByRole('region', { name: 'Matter in hand' }).getByText(chosenName).first()).toBeVisible();
}

/** The judge opens the session and calls a youth’s matter, with nobody in the room who is not part of it. */
export async function openAndCall(judge: Page, chosenName: string): Promise<void> {
  await judge.getByRole('button', { name: 'Open the session' }).click();
  await expect(judge.getByRole('button', { name: 'Close the session' })).toBeVisible();
  await openMatter(judge, chosenName);
  await judge.getByRole('button', { name: /^Call number \d+/ }).click();
  await expect(judge.getByRole('button', { name: /^Call number \d+/ })).toHaveCount(0);
}

/** Goes with N from matter to matter until this youth's stands in the middle. */
export async function walkToMatter(page: Page, chosenName: string): Promise<void> {
  const head = page.getByRole('region', { name: 'Matter in hand' }).getByRole('heading', { level: 2 }).first();
  for (let pressed = 0; pressed < 40; pressed += 1) {
    const before = (await head.textContent()) ?? '';
    if (before.includes(chosenName)) return;
    await page.keyboard.press('n');
    await expect(head).not.toHaveText(before);
  }
  throw new Error(`N never reached ${chosenName}.`);
}
