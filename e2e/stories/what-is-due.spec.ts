import type { Page } from '@playwright/test';
import { askFor, caseOf, clockOf, daysOf, openCount } from '../support/a-case.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { chooseByKey, tabTo } from '../support/keyboard.ts';
import { PEOPLE } from '../support/people.ts';
import type { Starling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';

/** Everything a page says: its text, its title, its address and every word kept in an attribute. */
const EVERYTHING_SAID = 'document.documentElement.outerHTML + " " + document.title + " " + location.href';

const listOf = (page: Page) => page.getByRole('table', { name: 'What is due, missed first, then by the day to aim for' });
const rowsOf = (page: Page) =>
  listOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const summaryOf = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /due/ });

/** Goes to the list with the keys of the place. */
async function openList(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(listOf(page)).toBeVisible();
}

/** The day to aim for of every line, as 'YYYY-MM-DD' from the API in the order of the screen. */
async function daysInOrder(starling: Starling): Promise<readonly { readonly missed: boolean; readonly safeDay: string }[]> {
  const caller = await callerNamed(starling, PEOPLE.calendarClerk);
  const { lines } = await askFor<{ readonly lines: readonly { readonly clock: { readonly missed: boolean; readonly safeDay: string } }[] }>(
    caller,
    '{ whatIsDue(until: "2026-12-08") { lines { clock { missed safeDay } } } }',
  );
  return lines.map(({ clock }) => clock);
}

test('the clerk sees what is missed first, then by the day to aim for; the address keeps the list, and nothing is hidden in silence', async ({
  enterByKeyboard,
  starling,
}) => {
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  await openList(clerk);
  await expectAccessible(clerk, 'what is due');

  await test.step('the order', async () => {
    const due = await daysInOrder(starling);
    const missed = due.filter((one) => one.missed).length;
    expect(missed).toBeGreaterThan(0);
    await expect(rowsOf(clerk)).toHaveCount(due.length);
    const rows = await rowsOf(clerk).allInnerTexts();
    expect(rows.map((words) => words.includes('Missed'))).toEqual(due.map((_, at) => at < missed));
    await expect(summaryOf(clerk)).toContainText(`${missed} missed`);
    await expect(summaryOf(clerk)).toContainText(`${due.length} due up to Tuesday, December 8`);
  });

  await test.step('what comes later is counted, with the way to it; the address names the list', async () => {
    await expect(clerk.getByText(/^\d+ more after Tuesday, December 8/)).toBeVisible();
    await clerk.keyboard.press('2');
    await expect(clerk).toHaveURL(/until=days3/);
    await expect(summaryOf(clerk)).toContainText('due up to Friday, December 4');
    await tabTo(clerk, clerk.getByRole('button', { name: 'Show all', exact: true }));
    await clerk.keyboard.press('Enter');
    await expect(clerk).toHaveURL(/until=all/);
    await expect(clerk.getByText(/more after Tuesday|more after Friday/)).toHaveCount(0);
  });

  await test.step('only what binds, of one part of the law: a reload, or somebody else’s browser, shows the same list', async () => {
    await chooseByKey(clerk, 'Part of the case', 'Jurisdiction and continuances');
    await tabTo(clerk, clerk.getByRole('checkbox', { name: 'Only what binds each case' }));
    await clerk.keyboard.press('Space');
    await expect(clerk).toHaveURL(/part=3\.3/);
    await expect(clerk).toHaveURL(/binding=yes/);
    await expect(rowsOf(clerk).filter({ hasText: 'Begin the jurisdiction hearing' }).first()).toBeVisible();
    await expect(clerk.getByText(/do(es)? not bind (its case|their cases)/)).toBeVisible();
    const kept = await rowsOf(clerk).allInnerTexts();

    await clerk.reload();
    await expect(rowsOf(clerk)).toHaveCount(kept.length);
    expect(await rowsOf(clerk).allInnerTexts()).toEqual(kept);
    await expectAccessible(clerk, 'what is due, narrowed');
  });

  await test.step('the reason of a day, on demand', async () => {
    const theo = rowsOf(clerk).filter({ hasText: 'Theo' });
    const count = await openCount(clerk, daysOf(theo).first());
    await expect(count).toContainText('15 court days after it is Friday, December 18, 2026.');
    await clerk.keyboard.press('Escape');
    await expect(count).toHaveCount(0);
  });
});

test('on paper there is the list alone, with whose it is, when it was counted and by which version', async ({
  enterByKeyboard,
  starling,
}) => {
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  await openList(clerk);
  const version = await askFor<{ readonly version: string }>(
    await callerNamed(starling, PEOPLE.calendarClerk),
    '{ installation { version } }',
  );
  await clerk.emulateMedia({ media: 'print' });

  await expect(listOf(clerk)).toBeVisible();
  await expect(
    clerk.getByText(new RegExp(`For .*Ostrander, counted Dec 1, .*7:3\\d.*Starling ${version.version.replaceAll('.', '\\.')}`)),
  ).toBeVisible();
  await expect(clerk.getByText('Confidential. Stays in this building.')).toBeVisible();
  for (const chrome of [
    clerk.getByRole('navigation', { name: 'Places' }),
    clerk.getByRole('search', { name: 'What the list shows' }),
    clerk.getByRole('button', { name: 'Print' }),
    clerk.getByRole('button', { name: 'Show all', exact: true }),
  ]) {
    await expect(chrome).toBeHidden();
  }
});

test('F2 leaves no name in the list, nor on its paper', async ({ enterByKeyboard }) => {
  const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
  await openList(clerk);
  const youths = ['Ottilie', 'Marisol', 'Zuri', 'Noemí'];
  for (const name of youths) await expect(listOf(clerk).getByText(name).first()).toBeVisible();

  await clerk.keyboard.press('F2');

  await expect(listOf(clerk).getByText('Ottilie')).toHaveCount(0);
  const said = await clerk.evaluate<string>(EVERYTHING_SAID);
  expect(youths.filter((name) => said.includes(name))).toEqual([]);
  await expectAccessible(clerk, 'what is due with names hidden');
});

test('counsel sees the days of counsel’s own youths and of nobody else', async ({ enterByKeyboard }) => {
  const counsel = await enterByKeyboard(PEOPLE.minorsCounsel);
  await openList(counsel);

  await expect(listOf(counsel).getByText('Zuri').first()).toBeVisible();
  await expect(listOf(counsel).getByText('Marisol').first()).toBeVisible();
  await counsel.keyboard.press('5');
  await expect(counsel).toHaveURL(/until=all/);
  await expect(listOf(counsel).getByText('Imani').first()).toBeVisible();
  for (const notTheirs of ['Theo', 'Ottilie', 'Noemí', 'Jade', 'Kaia']) await expect(listOf(counsel).getByText(notTheirs)).toHaveCount(0);
  await expectAccessible(counsel, 'what is due to counsel');
});

test('the coordinator has no such list and is told why, instead of being told that nothing is due', async ({ enterByKeyboard }) => {
  const coordinator = await enterByKeyboard(PEOPLE.coordinator);
  await expect(coordinator.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Due' })).toHaveCount(0);
  await coordinator.goto('/due');

  await expect(coordinator.getByText('Clocks are counted from petitions, which this seat does not see.')).toBeVisible();
  await expect(coordinator.getByText(/Nothing is due/)).toHaveCount(0);
  await expectAccessible(coordinator, 'what is due to a seat that counts nothing');
});

const HEARINGS = 'query ($caseId: ID!) { case(caseId: $caseId) { hearings { hearingId heldOn } } }';
const RECORD = `query ($caseId: ID!) { case(caseId: $caseId) { version petitions { state version counts { state } } hearings { hearingId state version }
  warrants { warrantId state } } }`;
const CUSTODY = 'query ($hearingId: ID!) { matter(hearingId: $hearingId) { custody } }';

test.describe('four days after the last day of a detained youth, with no jurisdiction hearing begun', () => {
  test.use({ morning: '2026-12-22T16:00:00Z' });

  test('the list tells it first, with what a judge may do; the youth is in custody as before, the petition stands, nothing was set', async ({
    enterByKeyboard,
    starling,
  }) => {
    const caseId = await caseOf(starling, 'Theo');
    const clerk = await enterByKeyboard(PEOPLE.calendarClerk);
    await openList(clerk);
    const line = rowsOf(clerk).filter({ hasText: 'Theo' }).filter({ hasText: 'Begin the jurisdiction hearing' });
    await expect(line).toContainText('Missed by 4 days');
    await tabTo(clerk, line.getByRole('link'));
    await clerk.keyboard.press('Enter');

    const told = clerk.getByRole('main').getByRole('status').filter({ hasText: 'nothing on record met' });
    await expect(told).toContainText('The youth can ask for dismissal, and the petition may be filed again');
    await expect(told).toContainText('Other authority has the court release the youth and set the hearing anew');
    await expect(told).toContainText('Nothing is released or dismissed by this program. A person decides what follows.');
    await expect(clockOf(clerk, 'Begin the jurisdiction hearing')).toContainText('Missed by 4 days');
    await expectAccessible(clerk, 'a case with a missed day');

    await expectUntouched(starling, caseId);
  });
});

/** As the demonstration court was filled: detained in the hall, one petition as filed, its one hearing of December 1. */
async function expectUntouched(starling: Starling, caseId: string): Promise<void> {
  const judge = await callerNamed(starling, PEOPLE.judge);
  const record = await askFor<{ readonly petitions: readonly { readonly state: string }[] }>(judge, RECORD, { caseId });
  expect(record).toMatchObject({ petitions: [{ state: 'filed', version: 1 }], warrants: [] });
  const { hearings } = await askFor<{ readonly hearings: readonly { readonly hearingId: string; readonly heldOn: string }[] }>(
    judge,
    HEARINGS,
    {
      caseId,
    },
  );
  expect(hearings.map(({ heldOn }) => heldOn)).toEqual(['2026-12-01']);
  const { custody } = await askFor<{ readonly custody: string }>(judge, CUSTODY, { hearingId: hearings[0]?.hearingId });
  expect(custody).toContain('Juvenile hall');
}
