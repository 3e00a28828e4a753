import type { Page } from '@playwright/test';
import { askFor, caseOf, clockOf, openClocks, openCount } from '../support/a-case.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { pickByKey, pressOn, typeDay, typeInto } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { startStarling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';

const ORDER = 'Order of the Chief Justice, December 1, 2026';

/** Enters a day that an emergency closes for the custody clocks of the juvenile court. */
async function enterEmergencyDay(page: Page, day: string, why: string, order: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Enter a closed day' });
  await typeDay(page, form.getByLabel('Day', { exact: true }), day);
  await pickByKey(page, 'By what power', 'An emergency holiday for the custody clocks of the juvenile court');
  await typeInto(page, form.getByLabel('Why'), why);
  await typeInto(page, form.getByLabel('Order'), order);
  await pressOn(page, form.getByRole('button', { name: 'Enter the day' }));
}

const lastDayOf = (page: Page, day: string) =>
  clockOf(page, 'Begin the jurisdiction hearing').getByRole('button', { name: `${day}: how it was counted` });

/**
 * Theo’s detention was ordered on Sunday, November 29. By hand, 15 court days after it: November 30 to December 4 are days 1 to 5, December 7 to 11
 * days 6 to 10, December 14 to 18 days 11 to 15: Friday, December 18. With Monday, December 14 left out, the 15th is day 11 and Monday, December
 * 21 is day 15. An appeal in dependency is no custody clock: its last day, Monday, December 14, stays.
 */
test('a flood closes the court: a detained youth’s last day moves by one court day, the count names it, and taking it back restores the day', async ({
  enterByKeyboard,
  starling,
}) => {
  const theo = await caseOf(starling, 'Theo');
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  const judge = await enterByKeyboard(PEOPLE.judge);
  const closed = clerk.getByRole('table', { name: 'Closed days' }).getByRole('row', { name: /^Monday, December 14, 2026/ });
  await openClocks(judge, theo);
  await expect(lastDayOf(judge, 'Fri Dec 18')).toBeVisible();

  await test.step('the calendar clerk enters the day with the order it rests on; without one it is refused, and what is typed stays', async () => {
    await clerk.keyboard.press('g');
    await clerk.keyboard.press('o');
    await enterEmergencyDay(clerk, '2026-12-14', 'Flood in the building', '');
    const form = clerk.getByRole('form', { name: 'Enter a closed day' });
    await expect(form.getByText(/order of the Chief Justice/i).first()).toBeVisible();
    await expect(closed).toHaveCount(0);
    await expect(form.getByLabel('Why')).toHaveValue('Flood in the building');
    await expectAccessible(clerk, 'a closed day without its order');

    await typeInto(clerk, form.getByLabel('Order'), ORDER);
    await pressOn(clerk, form.getByRole('button', { name: 'Enter the day' }));
    await expect(closed).toContainText('Flood in the building');
    await expect(closed).toContainText(ORDER);
    await expect(closed).toContainText('Gov. Code 68115(a)(5)');
    await expectAccessible(clerk, 'the closed days of the court');
  });

  await test.step('the judge sees the day one court day later, and why', async () => {
    await openClocks(judge, theo);
    const count = await openCount(judge, lastDayOf(judge, 'Mon Dec 21'));
    await expect(count.getByRole('table')).toContainText('Flood in the building');
    await expect(count.getByRole('table')).toContainText('Gov. Code 68115(a)(5)');
    await expectAccessible(judge, 'a count with an emergency day');
    await judge.keyboard.press('Escape');
    await expect(count).toHaveCount(0);
  });

  await test.step('a clock that the order does not reach keeps its day, though the day itself is closed', async () => {
    await openClocks(judge, await caseOf(starling, 'Ottilie'));
    const appeal = judge.getByRole('row', { name: /File the notice of appeal, petition ending 0417/ });
    await expect(appeal.getByRole('button', { name: 'Mon Dec 14: how it was counted' })).toBeVisible();
  });

  await test.step('the clerk takes it back', async () => {
    await pressOn(clerk, clerk.getByRole('button', { name: 'Take back: Monday, December 14, 2026' }));
    await expect(clerk.getByText('Monday, December 14, 2026 is taken back. Every clock counts it again.').first()).toBeVisible();
    await expect(closed).toHaveCount(0);
    await openClocks(judge, theo);
    await expect(lastDayOf(judge, 'Fri Dec 18')).toBeVisible();
  });
});

test('the administrator changes a setting from a later day: until then the old value holds, from then on the new one, and the history says who and why', async ({
  enterByKeyboard,
  starling,
}) => {
  const question = 'After how many days does a second reminder go to an agency that did not report?';
  const administrator = await enterByKeyboard(PEOPLE.administrator);
  await administrator.keyboard.press('g');
  await administrator.keyboard.press('o');
  const row = administrator.getByRole('article').filter({ hasText: question });
  await expect(row).toContainText('60 days');
  await expectAccessible(administrator, 'the court’s settings');

  await administrator.keyboard.press('/');
  await administrator.keyboard.type('second reminder');
  await pressOn(administrator, row.getByRole('button', { name: `Change: ${question}` }));
  const form = administrator.getByRole('form', { name: `Change: ${question}` });
  await typeInto(administrator, form.getByLabel('Answer'), '45');
  await typeDay(administrator, form.getByLabel('From'), '2027-01-04');
  await pressOn(administrator, form.getByRole('button', { name: 'Enter the change' }));
  await expect(form.locator('.field-problem').first()).toBeVisible();
  await expect(form.getByLabel('Answer')).toHaveValue('45');
  await expectAccessible(administrator, 'a change of a setting without its reason');

  await typeInto(administrator, form.getByLabel('Reason'), 'Agencies of this county answer within a month.');
  await expect(form).toContainText(`From Monday, January 4, 2027 the court answers “${question}” with: 45 days.`);
  await pressOn(administrator, form.getByRole('button', { name: 'Enter the change' }));
  await expect(administrator.getByText('Entered. It holds from Monday, January 4, 2027.').first()).toBeVisible();

  await test.step('today the old value holds; the history names the change that comes', async () => {
    await expect(row).toContainText('60 days');
    await pressOn(administrator, row.locator('summary'));
    const entered = row.getByRole('row', { name: /^Monday, January 4, 2027/ });
    await expect(entered).toContainText('will hold from then on');
    await expect(entered).toContainText('45 days');
    await expect(entered).toContainText(PEOPLE.administrator);
    await expect(entered).toContainText('Agencies of this county answer within a month.');
    await expectAccessible(administrator, 'the history of a setting');
  });

  await test.step('the day before it is still the old one; on the day it is the new one', async () => {
    const valueOn = async (clock: string): Promise<string | undefined> => {
      const later = await startStarling({ home: starling.home, clock });
      const asking = await callerNamed(later, PEOPLE.administrator);
      const settings = await askFor<readonly { readonly name: string; readonly value: string }[]>(
        asking,
        '{ courtSettings { name value } }',
      );
      await later.stop();
      return settings.find(({ name }) => name === 'agencySecondReminderDays')?.value;
    };
    await starling.stop();
    // Eight in the morning in California.
    expect(await valueOn('2027-01-03T16:00:00Z')).toBe('60');
    expect(await valueOn('2027-01-04T16:00:00Z')).toBe('45');
  });
});
