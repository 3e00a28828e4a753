import type { Page } from '@playwright/test';
import { CANARY, SECOND } from '../support/a-canary.ts';
import { setIt, sheetOf, sittingOn, type SheetRow } from '../support/a-calendar.ts';
import { fileIt } from '../support/a-sealed-matter.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { pressOn, tabTo, typeInto } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import type { Starling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';

/** A Tuesday seven weeks ahead, with room for two more. */
const DAY = '2027-01-19';

const sheetGrid = (page: Page) => page.getByRole('grid', { name: 'Hearings in call order' });
const rowOf = (page: Page, name: string) => sheetGrid(page).getByRole('row').filter({ hasText: name });

/** Two youths whom nobody else resembles, one after the other in a session of that day. */
async function setTwo(starling: Starling): Promise<string> {
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const { sessionId } = await sittingOn(asking, DAY, 'STAR Court, morning');
  for (const youth of [CANARY, SECOND]) await setIt(asking, { caseId: (await fileIt(starling, youth)).caseId, sessionId });
  return sessionId;
}

async function ourRows(starling: Starling, sessionId: string): Promise<readonly [SheetRow, SheetRow]> {
  const { rows } = await sheetOf(await callerNamed(starling, PEOPLE.calendarClerk), sessionId);
  const named = (name: string) => rows.find(({ chosenName, state }) => chosenName === name && state === 'SET');
  const [first, second] = [named(CANARY.chosenName), named(SECOND.chosenName)];
  if (first === undefined || second === undefined) throw new Error('The two do not stand in the session.');
  return [first, second];
}

/** Goes into the sheet and down to the row of a youth. */
async function goToRow(page: Page, name: string): Promise<void> {
  await tabTo(page, sheetGrid(page));
  const cell = rowOf(page, name).getByRole('gridcell').first();
  await page.keyboard.press('Control+Home');
  for (let pressed = 0; pressed < 30 && !(await cell.evaluate((element) => element === document.activeElement)); pressed += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(cell).toBeFocused();
}

test('two hearings swap by keys alone: every step is spoken, their times change places, nothing else moves', async ({
  enterByKeyboard,
  starling,
}) => {
  const sessionId = await setTwo(starling);
  const [before, other] = await ourRows(starling, sessionId);
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  await clerk.goto(`/sessions/${sessionId}/sheet`);
  const voice = clerk.locator('.only-heard[role=status]');
  await expect(rowOf(clerk, CANARY.chosenName)).toBeVisible();
  await expectAccessible(clerk, 'a session sheet');

  await clerk.keyboard.press('w');
  await expect(clerk.getByRole('radio', { name: 'swaps with it' })).toBeChecked();
  await goToRow(clerk, CANARY.chosenName);
  await clerk.keyboard.press('Space');
  await expect(voice).toHaveText(`Picked up ${before.placeInLine}, ${CANARY.chosenName}.`);
  await clerk.keyboard.press('ArrowDown');
  await expect(voice).toHaveText(`${other.placeInLine}, ${SECOND.chosenName}. Space swaps the two.`);
  await expectAccessible(clerk, 'a session sheet with a hearing in hand');
  await clerk.keyboard.press('Escape');
  await expect(voice).toHaveText(`${CANARY.chosenName} is where it was.`);

  await goToRow(clerk, CANARY.chosenName);
  await clerk.keyboard.press('Space');
  await clerk.keyboard.press('ArrowDown');
  await clerk.keyboard.press('Space');

  await expect.poll(async () => (await ourRows(starling, sessionId))[0].startsAt).toBe(other.startsAt);
  const [after, others] = await ourRows(starling, sessionId);
  expect([after.placeInLine, others.placeInLine]).toEqual([other.placeInLine, before.placeInLine]);
  expect(others.startsAt).toBe(before.startsAt);
  await expectAccessible(clerk, 'a session sheet after a swap');
});

test('the order is changed by hand with its reason, and the rule puts it back; each row says why it stands where it stands', async ({
  enterByKeyboard,
  starling,
}) => {
  const sessionId = await setTwo(starling);
  const [before] = await ourRows(starling, sessionId);
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  await clerk.goto(`/sessions/${sessionId}/sheet`);
  await goToRow(clerk, CANARY.chosenName);
  await clerk.keyboard.press('Space');
  await clerk.keyboard.press('ArrowUp');
  await clerk.keyboard.press('Space');
  await expect(clerk.getByText('You changed the order. It is not kept yet.')).toBeVisible();
  await expectAccessible(clerk, 'an order that is not kept yet');
  expect((await ourRows(starling, sessionId))[0].placeInLine).toBe(before.placeInLine);

  await typeInto(clerk, clerk.getByLabel('Why it differs from the rule'), 'Comes with another court’s officer');
  await clerk.keyboard.press('Control+Enter');
  await expect(clerk.getByText('The order is kept. The times follow.').first()).toBeVisible();
  expect((await ourRows(starling, sessionId))[0].placeInLine).toBe(before.placeInLine - 1);
  await expect(rowOf(clerk, CANARY.chosenName)).toContainText(/By the rule/);

  await clerk.keyboard.press('Escape');
  await goToRow(clerk, CANARY.chosenName);
  await clerk.keyboard.press('r');
  const proposal = clerk.getByRole('complementary', { name: 'Order by the rule' });
  await expect(proposal).toContainText('Nothing moves until you take it.');
  await expectAccessible(clerk, 'the order by the rule beside the sheet');
  await pressOn(clerk, proposal.getByRole('button', { name: 'Take this order' }));
  await expect(clerk.getByText('The order is kept. The times follow.').first()).toBeVisible();
  await expect(proposal.getByRole('button', { name: 'Take this order' })).toBeDisabled();
});
