import type { Page } from '@playwright/test';
import { sheetOf, sittingOn } from '../support/a-calendar.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { chooseByKey, pickByKey, pressOn, typeDay, typeInto } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const WHY = 'The building has no heat that day.';

/** Opens a session's sheet, and the panel that changes the session as a whole. */
async function openChange(page: Page, sessionId: string) {
  await page.goto(`/sessions/${sessionId}/sheet`);
  await expect(page.getByRole('grid', { name: 'Hearings in call order' })).toBeVisible();
  await page.keyboard.press('c');
  const panel = page.getByRole('region', { name: 'Change the session' });
  await expect(panel.getByRole('radiogroup', { name: 'What happens to it' })).toBeVisible();
  return panel;
}

test('a whole session moves to another day: seen first, refused on a judicial holiday, done with its reason, nobody lost', async ({
  enterByKeyboard,
  starling,
}) => {
  test.setTimeout(420_000);
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const session = await sittingOn(asking, '2026-12-23', 'Twin docket, morning');
  const before = (await sheetOf(asking, session.sessionId)).rows.filter(({ state }) => state === 'SET');
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  const panel = await openChange(clerk, session.sessionId);

  await test.step('on Christmas the court is closed: a sentence says so, and everything typed stays', async () => {
    await pickByKey(clerk, 'What happens to it', 'Another day');
    await typeDay(clerk, panel.getByLabel('Day', { exact: true }), '2026-12-25');
    await chooseByKey(clerk, 'Reason', /room/i);
    await typeInto(clerk, panel.getByLabel('In words'), WHY);
    await pressOn(clerk, panel.getByRole('button', { name: 'See what it does' }));
    await expect(panel.getByText(/Christmas Day/).first()).toBeVisible();
    await expect(panel.getByLabel('In words')).toHaveValue(WHY);
    await expect(panel.getByRole('button', { name: 'Move the session' })).toBeDisabled();
    await expectAccessible(clerk, 'a session that cannot move to a holiday');
  });

  await test.step('on another Wednesday what it does to each hearing is seen before it is done', async () => {
    await typeDay(clerk, panel.getByLabel('Day', { exact: true }), '2027-01-27');
    await pressOn(clerk, panel.getByRole('button', { name: 'See what it does' }));
    const preview = panel.getByRole('region', { name: 'What it does' });
    await expect(preview.getByRole('listitem')).toHaveCount(before.length);
    await expect(preview).toContainText(/\d+ notice/);
    expect((await sheetOf(asking, session.sessionId)).session.heldOn).toBe('2026-12-23');
    await expectAccessible(clerk, 'a change of a session before it is done');
  });

  await test.step('it is done: the session is that day, each hearing is in it or on the list of those that need a date, and why is kept', async () => {
    await pressOn(clerk, panel.getByRole('button', { name: 'Move the session' }));
    await expect(clerk.getByText(/^Done\. \d+ notices go out/).first()).toBeVisible();
    const after = await sheetOf(asking, session.sessionId);
    expect(after.session.heldOn).toBe('2027-01-27');
    const known = new Set(after.rows.map(({ hearingId }) => hearingId));
    expect(before.filter(({ hearingId }) => !known.has(hearingId))).toEqual([]);
    expect(after.changes.some(({ kind, reason }) => kind === 'moved' && reason === WHY)).toBe(true);
    await expect(clerk.getByText(WHY).first()).toBeVisible();
    await expectAccessible(clerk, 'a session after it moved');
  });
});

test('a session is cancelled and its hearings go to new places as a whole, one changed by hand: none is lost, those that left stay at the foot', async ({
  enterByKeyboard,
  starling,
}) => {
  test.setTimeout(420_000);
  const asking = await callerNamed(starling, PEOPLE.calendarClerk);
  const session = await sittingOn(asking, '2026-12-15', 'STAR Court, afternoon');
  const before = (await sheetOf(asking, session.sessionId)).rows.filter(({ state }) => state === 'SET');
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  const panel = await openChange(clerk, session.sessionId);
  await pickByKey(clerk, 'What happens to it', 'Cancel');
  await chooseByKey(clerk, 'Reason', /judge/i);
  await typeInto(clerk, panel.getByLabel('In words'), WHY);

  await test.step('a place is proposed for each; the clerk sends one of them to the list instead', async () => {
    await pressOn(clerk, panel.getByRole('button', { name: 'Propose a place for each' }));
    const places = panel.getByRole('region', { name: 'A place for each hearing' });
    await expect(places.getByRole('row')).toHaveCount(before.length + 1);
    await expectAccessible(clerk, 'proposed places for a session that is cancelled');
    const choices = places.getByRole('button', { name: /Where to: / });
    await pressOn(clerk, choices.first());
    await clerk.getByRole('listbox').waitFor();
    await clerk.keyboard.press('End');
    await clerk.keyboard.press('Enter');
    await expect(choices.first()).toContainText('Needs a date');
  });

  await test.step('seen and done: every hearing has a new place or needs a date', async () => {
    await pressOn(clerk, panel.getByRole('button', { name: 'See what it does' }));
    await expect(panel.getByRole('region', { name: 'What it does' }).getByRole('listitem')).toHaveCount(before.length);
    await pressOn(clerk, panel.getByRole('button', { name: 'Cancel the session' }));
    await expect(clerk.getByText(/^Done\. \d+ notices go out/).first()).toBeVisible();
    const { rows, session: after } = await sheetOf(asking, session.sessionId);
    expect(after.state).toBe('cancelled');
    const left = rows.filter(({ state }) => state === 'VACATED');
    expect(left.map(({ hearingId }) => hearingId).toSorted()).toEqual(before.map(({ hearingId }) => hearingId).toSorted());
    expect(left.filter(({ movedTo }) => movedTo === null).length).toBeGreaterThanOrEqual(1);
    expect(left.filter(({ movedTo }) => movedTo !== null).length).toBeGreaterThanOrEqual(1);
  });

  await test.step('the sheet keeps them at its foot, locked, each with where it is now', async () => {
    await clerk.goto(`/sessions/${session.sessionId}/sheet`);
    await expect(clerk.getByRole('heading', { name: `Left this session, locked: ${String(before.length)}` })).toBeVisible();
    await expect(clerk.getByText(/^Cancelled: /).first()).toBeVisible();
    await expect(clerk.getByText(WHY).first()).toBeVisible();
    await expectAccessible(clerk, 'the sheet of a cancelled session');
    await clerk.goto('/sessions?date=2026-12-15');
    await expect(clerk.getByText(/Cancelled, locked: \d+/).first()).toBeVisible();
    await expectAccessible(clerk, 'a week with a cancelled session');
  });
});
