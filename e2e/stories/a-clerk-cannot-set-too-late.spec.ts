import type { Page } from '@playwright/test';
import { CANARY } from '../support/a-canary.ts';
import { askFor, clockOf, openClocks } from '../support/a-case.ts';
import { fileIt } from '../support/a-sealed-matter.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { chooseByKey, findByKey, pickByKey, pressOn, tabTo, typeDay, typeInto } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const JURISDICTION = 'Begin the jurisdiction hearing';

const sessionOf = (page: Page, day: string) => page.getByRole('radiogroup', { name: 'Session' }).getByRole('radio', { name: day });

/** Goes to the form with the keys of the place, and says of whom and what the hearing is. */
async function askForJurisdiction(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await findByKey(page, page.getByRole('combobox', { name: 'Case' }), CANARY.chosenName.slice(0, 6), new RegExp(CANARY.chosenName));
  await chooseByKey(page, 'Petition', `Petition ending ${CANARY.ending}`);
  await chooseByKey(page, 'Kind of hearing', /^Jurisdiction hearing/);
  await typeInto(page, page.getByRole('textbox', { name: 'Minutes' }), '15');
  await typeDay(page, page.getByLabel('Sessions from'), '2026-12-22');
}

/** Goes into the sessions and down to the first one of a day. */
async function chooseSessionByKey(page: Page, day: RegExp): Promise<void> {
  const sessions = page.getByRole('radiogroup', { name: 'Session' });
  await expect(sessions.getByRole('radio', { name: day }).first()).toBeAttached();
  await tabTo(page, sessions);
  await page.keyboard.press('Space');
  const one = sessions.getByRole('radio', { name: day }).first();
  for (let pressed = 0; pressed < 40 && !(await one.isChecked()); pressed += 1) await page.keyboard.press('ArrowDown');
  await expect(one).toBeChecked();
}

/**
 * The petition was filed on Tuesday, December 1, the youth lives at home: the jurisdiction hearing begins within 30 days (WIC 657(a)). By hand:
 * December 31 is day 30, a Thursday on which the court sits. The sessions are on Tuesdays: December 29 is in time, January 5 is not.
 */
test('the clerk sees the lawful days while setting; a later day is refused with its law, everything typed stays, and a time waiver opens it', async ({
  enterByKeyboard,
  starling,
}) => {
  test.setTimeout(420_000);
  const { caseId } = await fileIt(starling);
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  const counsel = await enterByKeyboard(PEOPLE.minorsCounsel);
  const deadline = counsel.locator('li').filter({ hasText: `${JURISDICTION}, petition ending ${CANARY.ending}` });
  await expect(deadline.getByRole('button', { name: 'Thu Dec 31: how it was counted' })).toBeVisible();
  await askForJurisdiction(clerk);

  await test.step('the lawful days stand above the sessions, with their law', async () => {
    const window = clerk.getByRole('status').filter({ hasText: 'Lawful' });
    await expect(window).toContainText('Thu Dec 31');
    await expect(window).toContainText('WIC 657(a)');
    await expectAccessible(clerk, 'setting a hearing with its lawful days');
  });

  await test.step('a session after the last day is marked, and cannot be set as it is', async () => {
    await chooseSessionByKey(clerk, /Tue Jan 5/);
    const late = clerk.getByRole('region', { name: 'This day is after the last lawful one' });
    await expect(late).toContainText('Jan 5, 2027 is after the last lawful day, Thu Dec 31.');
    await expect(late).toContainText('WIC 657(a)');
    await clerk.keyboard.press('Control+Enter');
    await expect(clerk.getByText('Choose what the law asks for with this day first.').first()).toBeVisible();
    await expect(clerk.getByText(/^Set: /)).toHaveCount(0);
    await expectAccessible(clerk, 'a hearing after its last lawful day');
  });

  await test.step('everything that was typed is there', async () => {
    await expect(clerk.getByRole('combobox', { name: 'Case' })).toHaveValue(new RegExp(CANARY.chosenName));
    await expect(clerk.getByRole('button', { name: 'Kind of hearing' })).toContainText('Jurisdiction hearing');
    await expect(clerk.getByRole('textbox', { name: 'Minutes' })).toHaveValue('15');
    await expect(clerk.getByLabel('Sessions from')).toHaveValue('2026-12-22');
  });

  await test.step('with the youth’s time waiver to January 8 it is set', async () => {
    await pickByKey(clerk, 'It is set all the same by', 'Time waiver of the youth');
    await pickByKey(clerk, 'How far', 'To a day');
    await typeDay(clerk, clerk.getByLabel('Waived to'), '2027-01-08');
    await expectAccessible(clerk, 'a time waiver with a hearing');
    await clerk.keyboard.press('Control+Enter');
    await expect(clerk.getByText(/^Set: Tuesday, January 5/).first()).toBeVisible();
    await expectAccessible(clerk, 'a hearing set with a time waiver');
  });

  await test.step('the case’s Clocks tab and counsel’s day show the new last day and where it comes from', async () => {
    await openClocks(clerk, caseId);
    await expect(clockOf(clerk, JURISDICTION).getByRole('button', { name: 'Jan 8, 2027: how it was counted' }).first()).toBeVisible();
    await expect(clerk.getByText('Time waived on Tuesday, December 1, 2026, to Friday, January 8, 2027.')).toBeVisible();
    await expectAccessible(clerk, 'the Clocks tab with a time waiver');
    await counsel.reload();
    await expect(deadline.getByRole('button', { name: 'Jan 8, 2027: how it was counted' })).toBeVisible();
    await expectAccessible(counsel, 'counsel’s day after a time waiver');
  });

  await test.step('the waiver is withdrawn: the clock is back, and the hearing that is set stands after its last day', async () => {
    await clerk.keyboard.press('v');
    const form = clerk.getByRole('form', { name: 'Change a clock' });
    await pickByKey(clerk, 'What was done', 'Waiver withdrawn');
    await expectAccessible(clerk, 'changing a clock');
    await pressOn(clerk, form.getByRole('button', { name: 'Enter the change' }));
    await expect(clockOf(clerk, JURISDICTION).getByRole('button', { name: 'Thu Dec 31: how it was counted' }).first()).toBeVisible();
    await expect(clerk.getByText('Time waiver withdrawn on Tuesday, December 1, 2026.').first()).toBeVisible();
    await counsel.reload();
    await expect(deadline.getByRole('button', { name: 'Thu Dec 31: how it was counted' })).toBeVisible();
    await expect(deadline).toContainText('The hearing is set on Tuesday, January 5, after the last day.');
  });
});

const SET = `mutation ($input: SetHearingInput!) { setHearing(input: $input) { __typename ... on HearingSet { caution }
  ... on OutsideWindow { message cites { text } } ... on Refusal { message cites { text } } } }`;
const SESSIONS = '{ sessions(from: "2026-12-22", to: "2027-01-05") { sessionId heldOn } }';

test('the record refuses the late day as well when it is asked past every screen, and refuses a day on which the court is closed', async ({
  enterByKeyboard,
  starling,
}) => {
  const { caseId, petitionId } = await fileIt(starling);
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const sessions = await askFor<readonly { readonly sessionId: string; readonly heldOn: string }[]>(asking, SESSIONS);
  const setOn = async (day: string): Promise<unknown> => {
    const sessionId = sessions.find(({ heldOn }) => heldOn === day)?.sessionId;
    return askFor(asking, SET, { input: { caseId, petitionId, sessionId, type: 'jurisdiction', minutes: 15, mode: 'in_person' } });
  };
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);

  expect(await setOn('2027-01-05')).toMatchObject({
    __typename: 'OutsideWindow',
    message: expect.stringContaining('the last day is Thursday, December 31, 2026 (WIC 657(a))'),
    cites: expect.arrayContaining([{ text: 'WIC 657(a)' }]),
  });

  await test.step('Christmas is named, and has no session; the county closes December 29 besides', async () => {
    await clerk.keyboard.press('g');
    await clerk.keyboard.press('o');
    const form = clerk.getByRole('form', { name: 'Enter a closed day' });
    await typeDay(clerk, form.getByLabel('Day', { exact: true }), '2026-12-29');
    await pickByKey(clerk, 'By what power', 'The office is shut for the whole day');
    await typeInto(clerk, form.getByLabel('Why'), 'No power in the building');
    await pressOn(clerk, form.getByRole('button', { name: 'Enter the day' }));
    await expect(clerk.getByRole('table', { name: 'Closed days' })).toContainText('Tuesday, December 29, 2026');
    await clerk.keyboard.press('Escape');
  });

  await askForJurisdiction(clerk);
  await expect(clerk.getByText(/Fri Dec 25: Christmas Day, no court/)).toBeVisible();
  const closed = sessionOf(clerk, 'Tue Dec 29').first();
  await expect(closed).toBeDisabled();
  await expect(
    clerk
      .getByRole('radiogroup', { name: 'Session' })
      .getByText(/^closed: .*No power in the building/)
      .first(),
  ).toBeVisible();
  await expectAccessible(clerk, 'sessions on a closed day');
  expect(await setOn('2026-12-29')).toMatchObject({ message: expect.stringContaining('No power in the building') });
});
