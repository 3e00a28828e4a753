import type { Page } from '@playwright/test';
import { caseOf, clockOf, clocksOf, openClocks } from '../support/a-case.ts';
import { expectAccessible } from '../support/axe.ts';
import { findByKey, pressOn, typeTime } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const REPORT = 'Report to law enforcement and the national center';

/** Enters with the keyboard what happened today at an hour. */
async function enterIt(page: Page, typed: string, words: string, time: string): Promise<void> {
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'Enter what happened' });
  await findByKey(page, form.getByRole('combobox', { name: 'What happened' }), typed, words);
  await typeTime(page, form.getByLabel('Time'), time);
  await expectAccessible(page, `entering: ${words}`);
  await pressOn(page, form.getByRole('button', { name: 'Enter it' }));
  await expect(page.getByText(`Entered: ${words}, Tue Dec 1.`, { exact: false }).first()).toBeVisible();
}

/** The officer learned at 6:40 on Tuesday that the youth is away: 24 hours later is 6:40 on Wednesday (PC 11166(j)(3)). The report went out at 7:05. */
test('probation learns that a youth is away from care: the day’s report runs by the hour, is met by the hour, and the record says who entered it', async ({
  enterByKeyboard,
  starling,
}) => {
  const caseId = await caseOf(starling, 'Marisol');
  const officer = await enterByKeyboard(PEOPLE.probationOfficer);
  await openClocks(officer, caseId);
  await expect(clockOf(officer, REPORT)).toHaveCount(0);

  await enterIt(officer, 'learned', 'Learned that the youth is away from care', '06:40');
  await expect(clockOf(officer, REPORT)).toContainText(/Wed Dec 2, 6:40/);
  await expect(clockOf(officer, REPORT)).toContainText('PC 11166(j)(3)');
  await expectAccessible(officer, 'the clocks of a youth who is away');

  await enterIt(officer, 'report to police', 'Report to police and the national center made', '07:05');
  await expect(clocksOf(officer)).toBeVisible();
  await expect(clockOf(officer, REPORT)).toHaveCount(0);

  await test.step('the judge reads in the case what was entered, when, and by whom', async () => {
    const judge = await enterByKeyboard(PEOPLE.judge);
    await openClocks(judge, caseId);
    const history = judge.getByRole('table', { name: /^What was entered for the clocks/ });
    const entry = history.getByRole('row').filter({ hasText: 'Report to police and the national center made' });
    await expect(entry).toContainText(/Tue Dec 1, 7:05/);
    await expect(entry).toContainText(PEOPLE.probationOfficer);
    await expectAccessible(judge, 'what happened in a case');
  });
});
