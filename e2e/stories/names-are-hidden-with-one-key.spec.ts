import { CANARY, traceIn } from '../support/a-canary.ts';
import { expectAccessible } from '../support/axe.ts';
import * as court from '../support/court-day.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** Everything a page says: its text, its title, its address and every word kept in an attribute. */
const EVERYTHING_SAID = 'document.documentElement.outerHTML + " " + document.title + " " + location.href';

test('F2 leaves no name in text, title, address or tooltip, and works the same after a reload', async ({ enter }) => {
  const clerk = await enter(PEOPLE.courtroomClerk);
  await court.fileThePetition(clerk);
  await clerk.getByRole('link', { name: 'Open the case' }).click();
  await expect(clerk.getByText(CANARY.chosenName).first()).toBeVisible();

  await clerk.keyboard.press('F2');
  await expect(clerk.getByRole('button', { name: /Names hidden/ })).toBeVisible();
  await expectNoName(await clerk.evaluate<string>(EVERYTHING_SAID));
  await expectAccessible(clerk, 'a case with names hidden');

  await clerk.reload();
  await expect(clerk.getByRole('heading', { name: 'Petitions' })).toBeVisible();
  await expectNoName(await clerk.evaluate<string>(EVERYTHING_SAID));

  await clerk.keyboard.press('F2');
  await expect(clerk.getByText(CANARY.chosenName).first()).toBeVisible();
});

test('on the bench every youth becomes a number', async ({ enter }) => {
  const judge = await enter(PEOPLE.judge);
  const docket = judge.getByRole('grid', { name: 'Docket, call order' });
  await court.openMatter(judge, 'Marisol');

  await judge.keyboard.press('F2');

  await expect(docket.getByText('Youth 1', { exact: true })).toBeVisible();
  const said = await judge.evaluate<string>(EVERYTHING_SAID);
  expect(['Marisol', 'Noemí', 'Imani', 'Jade', 'Theo', 'Rosa', 'Trujeque'].filter((name) => said.includes(name))).toEqual([]);
  await expectAccessible(judge, 'the bench with names hidden');
});

async function expectNoName(said: string): Promise<void> {
  const names = traceIn(said).filter((word) => word !== CANARY.caseNumber.toLowerCase());
  expect(names).toEqual([]);
}
