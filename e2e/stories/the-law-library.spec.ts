import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { pickByKey, pressOn, tabTo, typeDay, typeInto, walkTo, chooseByKey } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const listOf = (page: Page) => page.getByRole('navigation', { name: 'Sections and tables' });
const rowOf = (page: Page, words: string) => listOf(page).getByRole('row', { name: words });
const pageOf = (page: Page) => page.getByRole('main').getByRole('article').first();

/** Looks for words with the key of the field, as a hand on the keyboard does. */
async function lookFor(page: Page, words: string): Promise<void> {
  const find = page.getByRole('searchbox', { name: 'Find a section or a word' });
  await expect(find).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(find).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
  await expect(find).toHaveValue(words);
}

/** From the field to the list, and down to the page: coming to it opens it. */
async function openPage(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Escape');
  await walkTo(page, rowOf(page, words));
  await page.keyboard.press('Enter');
  await expect(pageOf(page).getByRole('heading', { level: 2 })).toContainText(words.replace(/^\S+ \S+ /, ''));
}

test('the judge finds a section by its number and reads when its text was read, how sure we are, and what this court chose', async ({
  enterByKeyboard,
}) => {
  const judge = await enterByKeyboard(PEOPLE.judge);
  await judge.keyboard.press('g');
  await judge.keyboard.press('l');
  await expect(judge).toHaveURL(/\/law$/);
  await expect(listOf(judge).getByRole('status')).toHaveText(/^\d+ pages$/);
  await expectAccessible(judge, 'the law library');

  await lookFor(judge, 'WIC 786');
  await expect(listOf(judge).getByRole('status')).toHaveText(/^\d+ of \d+ pages hold these words$/);
  await openPage(judge, 'WIC 786 Dismissal and sealing');

  const section = pageOf(judge);
  const fact = (name: string) => section.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');
  await expect(fact('Text read').first()).toHaveText('Friday, July 17, 2026');
  await expect(fact('Last amended')).toContainText('SB 857 (Stats. 2025, ch. 241), effective January 1, 2026');
  await expect(fact('How sure we are')).toHaveText('Text read');
  await expect(fact('Second reader')).toHaveText('Not yet read by a second person');

  const settings = section.getByRole('table', { name: 'What this section leaves to the court' });
  await expect(settings.getByRole('columnheader', { name: 'This court' })).toBeVisible();
  await expect(settings.getByRole('row', { name: /^Within how many days does an agency report that it sealed\?/ })).toContainText('30');
  await expectAccessible(judge, 'a section of the law library');

  await test.step('the clocks that run on it open by key', async () => {
    const clocks = section.getByRole('table', { name: 'Clocks that run on this section' });
    await expect(clocks.getByRole('row', { name: /^Report that the record is sealed/ })).toContainText('Read in part');
    await pressOn(judge, clocks.getByRole('link', { name: 'Dismiss and seal on completion' }));
    await expect(pageOf(judge).getByRole('heading', { level: 2 })).toContainText('Dismiss and seal on completion');
    await expect(pageOf(judge).getByText('WIC 786', { exact: true })).toBeVisible();
    await expect(pageOf(judge)).toContainText('If missed');
    await expectAccessible(judge, 'one clock of the law library');
  });
});

test('what a second person has not read says so; a section whose text nobody read carries its mark in the list', async ({
  enterByKeyboard,
}) => {
  const judge = await enterByKeyboard(PEOPLE.judge);
  await judge.goto('/law');
  await lookFor(judge, '1203.47');

  await expect(rowOf(judge, 'PC 1203.47 Sealing an old finding under 647(b)')).toContainText('Not read');
});

test('a section is found by its words alone; words that stand nowhere are told so', async ({ enterByKeyboard }) => {
  const counsel = await enterByKeyboard(PEOPLE.minorsCounsel);
  await counsel.keyboard.press('g');
  await counsel.keyboard.press('l');
  await expect(counsel).toHaveURL(/\/law$/);

  await lookFor(counsel, 'moral turpitude reasonable orders');
  await openPage(counsel, 'WIC 786 Dismissal and sealing');
  await expect(pageOf(counsel)).toContainText('no failure to follow, in substance, reasonable orders');

  await lookFor(counsel, 'wall calendar');
  await expect(counsel.getByText('No page holds these words. Try a section’s number, or fewer words.')).toBeVisible();
  await expectAccessible(counsel, 'a search of the law library that finds nothing');
});

test('the steps of a petition are printed as a judge reads them', async ({ enterByKeyboard }) => {
  const judge = await enterByKeyboard(PEOPLE.judge);
  await judge.goto('/law');
  await lookFor(judge, 'the petition after the finding');
  await openPage(judge, 'The petition after the finding');

  const steps = pageOf(judge).getByRole('table', { name: 'The petition after the finding' });
  await expect(steps.getByRole('columnheader')).toHaveText(['From', 'What is done', 'To', 'Who', 'What a refusal says', 'Law']);
  await expect(steps.getByRole('row').nth(1)).toContainText(/PC 236\.23|WIC \d+/);
  await expect(steps).not.toContainText(/_/);
  await expectAccessible(judge, 'a table of steps');
});

test('the holidays of 2027, with a day on which this court alone is closed, on paper without the bar', async ({ enterByKeyboard }) => {
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  await test.step('the calendar clerk enters the day on which the courthouse moves', async () => {
    await clerk.keyboard.press('g');
    await clerk.keyboard.press('o');
    const form = clerk.getByRole('form', { name: 'Enter a closed day' });
    await typeDay(clerk, form.getByLabel('Day', { exact: true }), '2027-06-14');
    await pickByKey(clerk, 'By what power', 'The office is shut for the whole day');
    await typeInto(clerk, form.getByLabel('Why'), 'The courthouse moves');
    await pressOn(clerk, form.getByRole('button', { name: 'Enter the day' }));
    await expect(clerk.getByRole('table', { name: 'Closed days' })).toContainText('Monday, June 14, 2027');
  });

  await clerk.keyboard.press('Escape');
  await clerk.keyboard.press('g');
  await clerk.keyboard.press('l');
  await lookFor(clerk, 'judicial holidays');
  await openPage(clerk, 'Judicial holidays');
  await chooseByKey(clerk, 'Year', '2027');

  const days = clerk.getByRole('table', { name: 'Judicial holidays of 2027' });
  // Government Code 6700 and CCP 135 by hand: 14 kept days and New Year's Day of 2028, which falls on a Saturday and is kept on the Friday before.
  await expect(days.getByRole('row')).toHaveCount(1 + 15);
  await expect(days.getByRole('row', { name: /^Friday, December 31, 2027/ })).toContainText('Saturday, January 1, 2028');
  await expect(clerk.getByRole('table', { name: 'This court’s own closed days' })).toContainText('The courthouse moves');
  await expectAccessible(clerk, 'the holidays of 2027');

  await clerk.emulateMedia({ media: 'print' });
  await expect(days).toBeVisible();
  await expect(clerk.getByRole('heading', { name: 'Judicial holidays', exact: true })).toBeVisible();
  for (const chrome of [clerk.getByRole('navigation', { name: 'Places' }), listOf(clerk), clerk.getByRole('button', { name: 'Print' })]) {
    await expect(chrome).toBeHidden();
  }
  await expect(clerk.getByRole('searchbox')).toBeHidden();
  await clerk.emulateMedia({ media: 'screen' });
  await tabTo(clerk, clerk.getByRole('button', { name: 'Print' }));
});
