import type { Page } from '@playwright/test';
import { recordOf } from '../support/at-the-bench.ts';
import { expectAccessible } from '../support/axe.ts';
import { goTo, walkToMatter } from '../support/court-day.ts';
import { pickByKey, pressOn, tabTo, typeDay, typeInto } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** A youth of this afternoon who comes by video, her own choice. */
const BY_VIDEO = 'Ana Lucía';
/** A youth of this afternoon without a warrant. */
const AWAY = 'Theo';

/** The judge opens the session and goes with N to a youth’s matter; no hand leaves the keys. */
async function openAndWalkTo(judge: Page, chosenName: string): Promise<void> {
  await pressOn(judge, judge.getByRole('button', { name: 'Open the session' }));
  await expect(judge.getByRole('button', { name: 'Close the session' })).toBeVisible();
  await judge.keyboard.press('Escape');
  await walkToMatter(judge, chosenName);
}

/** S calls the matter that stands there. */
async function call(judge: Page): Promise<void> {
  await judge.keyboard.press('s');
  await expect(recordOf(judge).getByRole('button', { name: /^Call number/ })).toHaveCount(0);
}

test('before a youth comes in: the room is clear, whoever is let in was agreed to and told of; on the line somebody asks whether she is alone', async ({
  enter,
}) => {
  const judge = await enter(PEOPLE.judge);
  await openAndWalkTo(judge, BY_VIDEO);
  const record = recordOf(judge);

  await test.step('K says that the room is clear', async () => {
    await judge.keyboard.press('k');
    await expect(record.getByText(/^Room clear \d/)).toBeVisible();
  });

  await test.step('an aunt is let in when the judge agreed and the youth was told, and not before', async () => {
    await pressOn(judge, record.getByRole('button', { name: 'Let somebody in' }));
    const form = record.getByRole('form', { name: 'Let somebody in' });
    await typeInto(judge, form.getByLabel('Name'), 'R. Visitor');
    await typeInto(judge, form.getByLabel('Role'), 'Aunt');
    await typeInto(judge, form.getByLabel('Why'), 'She asked for her');
    await judge.keyboard.press('Enter');
    const visitor = record.getByRole('listitem').filter({ hasText: 'R. Visitor' });
    await expect(visitor).toContainText('The judge has not agreed yet.');
    await expect(visitor).toContainText('The youth was not told yet.');
    await expect(visitor.getByRole('button', { name: 'Comes in' })).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible(judge, 'somebody who waits to be let in');
    await pressOn(judge, visitor.getByRole('button', { name: 'The judge agrees' }));
    await expect(visitor).not.toContainText('The judge has not agreed yet.');
    await expect(visitor.getByRole('button', { name: 'Comes in' })).toHaveAttribute('aria-disabled', 'true');
    await pressOn(judge, visitor.getByRole('button', { name: 'The youth is told' }));
    await expect(visitor).not.toContainText('The youth was not told yet.');
    await pressOn(judge, visitor.getByRole('button', { name: 'Comes in' }));
    await expect(visitor.getByRole('button', { name: /^In since \d.*: leaves$/ })).toBeVisible();
    await expect(record.getByRole('button', { name: '1 let in' })).toBeVisible();
  });

  await test.step('she is not alone: the page says what to do, and it is on the record that it was asked', async () => {
    await call(judge);
    await expect(record.getByText('Nobody asked yet whether anyone is there.')).toBeVisible();
    const ask = record.getByRole('group', { name: 'Is anyone with you?' });
    await pressOn(judge, ask.getByRole('button', { name: 'Somebody is there' }));
    await expect(record.getByText(/Ask only what is answered by yes or no, and move the matter/)).toBeVisible();
    await expect(record.getByText('Let counsel speak with the youth alone first.')).toBeVisible();
    await expect(record.getByText('Nobody asked yet whether anyone is there.')).toHaveCount(0);
    await expectAccessible(judge, 'a youth on the line who is not alone');
  });

  await test.step('P pauses the matter while counsel speaks with her, and goes on', async () => {
    await judge.keyboard.press('p');
    await expect(judge.getByText(/^Paused for \d+ minutes?\. The clock stands\.$/)).toBeVisible();
    await expectAccessible(judge, 'a paused matter');
    await judge.keyboard.press('p');
    await expect(judge.getByText(/The clock stands\.$/)).toHaveCount(0);
  });

  await test.step('the screen of the room shows two numbers and nothing else', async () => {
    await judge.keyboard.press('Shift+F2');
    const screen = judge.getByRole('region', { name: 'Room screen' });
    await expect(screen.getByRole('definition').or(screen.locator('dd')).first()).toBeVisible();
    expect(await screen.locator('dl').textContent()).toMatch(/^Now\d+Next\d+$/);
    expect((await screen.innerText()).replace(/[\s\d]|Now|Next|Leave the room screen|Shift|F2|\+/gu, '')).toBe('');
    await expectAccessible(judge, 'the screen of the room');
    await judge.keyboard.press('Shift+F2');
    await expect(screen).toHaveCount(0);
  });

  await test.step('the coordinator, at home, goes to the board with G V and reads there what was done, with every name hidden', async () => {
    const coordinator = await enter(PEOPLE.coordinator);
    await goTo(coordinator, 'Home');
    await coordinator.keyboard.press('g');
    await coordinator.keyboard.press('v');
    await expect(coordinator).toHaveURL(/\/sessions\/[^/]+\/board$/u);
    await expect(coordinator.getByRole('region', { name: 'Before the bench' })).toContainText(/Room clear \d/);
    await expect(coordinator.getByText(BY_VIDEO)).toHaveCount(0);
    await expectAccessible(coordinator, 'the board as the coordinator comes to it');
  });
});

test('a youth is away: W and I issue a warrant and hold it to a day, with how the notice reached them', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  await openAndWalkTo(judge, AWAY);
  const record = recordOf(judge);
  await call(judge);
  await judge.keyboard.press('r');
  await judge.keyboard.press('6');
  await expect(record.getByRole('radio', { name: 'Away' })).toBeChecked();

  await judge.keyboard.press('w');
  const panel = record
    .getByRole('region', { name: /^Warrant/ })
    .or(judge.getByRole('region', { name: /^Warrant/ }))
    .first();
  await expect(panel).toContainText(/no warrant/i);
  await judge.keyboard.press('i');
  const issue = panel.getByRole('button', { name: 'Issue the warrant', exact: true });
  await expect(issue).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(judge, 'a warrant that nobody has chosen yet');

  await pickByKey(judge, 'Which warrant', /^Bench/);
  await pickByKey(judge, 'Why', /hearing/);
  await pickByKey(judge, 'How the notice reached the youth', 'Told in court');
  await pickByKey(judge, 'Who holds it', 'Sheriff');
  await tabTo(judge, panel.getByRole('checkbox', { name: /^Issue and hold/ }));
  await judge.keyboard.press('Space');
  await typeDay(judge, panel.getByLabel('Held until'), '2026-12-08');
  await expectAccessible(judge, 'a warrant before it is issued and held');
  await pressOn(judge, panel.getByRole('button', { name: 'Issue and hold', exact: true }));

  await expect(
    judge.getByText('The warrant is issued and held until Tuesday, December 8. Nobody acts on it before.').first(),
  ).toBeVisible();
  await judge.keyboard.press('Escape');
  await expect(record.getByRole('radio', { name: 'Away' })).toBeChecked();
});
