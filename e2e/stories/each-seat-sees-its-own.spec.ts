import type { Page } from '@playwright/test';
import { CANARY, traceIn } from '../support/a-canary.ts';
import { bringBeforeTheJudge, sealIt } from '../support/a-sealed-matter.ts';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

const placesOf = (page: Page) => page.getByRole('navigation', { name: 'Places' }).getByRole('link').allInnerTexts();
const NOTHING_HERE = 'Nothing here under that number.';

test('counsel’s day on a phone: names are covered until they are asked for, one part after the other', async ({ enter }) => {
  const counsel = await enter(PEOPLE.minorsCounsel);
  await counsel.setViewportSize({ width: 390, height: 844 });
  await counsel.goto('/home');
  const today = counsel.getByRole('grid', { name: 'My youths today' });
  await expect(today).toBeVisible();
  await expect(today.getByText('Marisol')).toHaveCount(0);
  await expectAccessible(counsel, 'counsel’s day on a phone, names covered');

  await counsel.getByRole('button', { name: /Names hidden/ }).click();
  await expect(today.getByText('Marisol')).toBeVisible();

  await counsel.getByRole('radio', { name: /^Signed/ }).click();
  await expect(counsel.locator('#home-signed')).toBeVisible();
  await expect(today).toBeHidden();
  expect(await counsel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(counsel, 'what was signed, on a phone');
});

test('the prosecutor, counsel and probation have the youth before the seal; afterwards only counsel, from counsel’s own copies', async ({
  enter,
  starling,
}) => {
  const known = await bringBeforeTheJudge(starling);
  const seats = [PEOPLE.prosecutor, PEOPLE.minorsCounsel, PEOPLE.calendarClerk] as const;
  const pages = await Promise.all(seats.map((name) => enter(name)));
  for (const page of pages) {
    await page.goto(`/cases/${known.caseId}`);
    await expect(page.getByText(CANARY.chosenName).first()).toBeVisible();
  }

  await sealIt(starling, known);

  for (const page of pages) {
    // Nobody reloads: the page that is open gives the youth up by itself.
    await expect(page.getByText(NOTHING_HERE)).toBeVisible();
    expect(traceIn(await page.content())).toEqual([]);
  }
  const counsel = await enter(PEOPLE.minorsCounsel);
  await expect(counsel.getByText(CANARY.chosenName).first()).toBeVisible();
});

test('probation, a social worker, an advocate and county counsel know nothing of a youth who is not theirs', async ({
  enter,
  starling,
}) => {
  const known = await bringBeforeTheJudge(starling);
  for (const name of [PEOPLE.probationOfficer, PEOPLE.socialWorker, PEOPLE.advocate, PEOPLE.countyCounsel]) {
    const page = await enter(name);
    await expectAccessible(page, `the first place of ${name}`);
    await page.goto(`/cases/${known.caseId}`);
    await expect(page.getByText(NOTHING_HERE)).toBeVisible();
    await page.goto(`/search?words=${CANARY.chosenName.slice(0, 4)}`);
    await expect(page.getByText('Nothing here under those words.')).toBeVisible();
    expect(traceIn(await page.content())).toEqual([]);
  }
});

test('the sealing clerk has the desk and nothing else, and on it no name', async ({ enter, starling }) => {
  const known = await bringBeforeTheJudge(starling);
  const { controlNumber } = await sealIt(starling, known);
  const clerk = await enter(PEOPLE.sealingClerk);

  expect(await placesOf(clerk)).toEqual(['Sealing desk', 'Law']);
  await expect(clerk.getByText(controlNumber).first()).toBeVisible();
  await expectAccessible(clerk, 'the sealing desk');
  for (const path of [`/sessions/${known.sessionId}`, `/cases/${known.caseId}`]) {
    await clerk.goto(path);
    await expect(clerk.getByText(NOTHING_HERE)).toBeVisible();
  }
});

const afternoonOf = (page: Page) =>
  page
    .getByRole('grid', { name: 'Sessions by department and day' })
    .getByRole('gridcell', { name: /Tue Dec 1, pm: STAR Court, afternoon/ });

test('the calendar clerk sees the week by minutes first', async ({ enter }) => {
  const clerk = await enter(PEOPLE.calendarClerk);

  await expect(afternoonOf(clerk)).toContainText('Full');
  await expect(afternoonOf(clerk)).toContainText('of 102');
  await expectAccessible(clerk, 'the week');
});

test('the coordinator sees chosen names and needs, and no petition', async ({ enter }) => {
  const coordinator = await enter(PEOPLE.coordinator);
  await coordinator.goto('/sessions');
  await afternoonOf(coordinator).click();
  await coordinator.keyboard.press('Enter');

  await expect(coordinator.getByRole('grid', { name: 'Docket, call order' }).getByText('Marisol')).toBeVisible();
  await expectAccessible(coordinator, 'the docket as the coordinator sees it');
  expect(await coordinator.content()).not.toMatch(/PC \d|3316|petition ending/i);
});

test('the administrator sees sessions and no child', async ({ enter }) => {
  const administrator = await enter(PEOPLE.administrator);
  expect(await placesOf(administrator)).toEqual(['Home', 'Calendar', 'Plans', 'Court settings', 'Law']);
  await expect(administrator.getByText(/STAR Court/).first()).toBeVisible();
  await administrator.keyboard.press('o');
  await expect(administrator).toHaveURL(/\/sessions\/.+/);
  await expect(administrator.getByRole('main').getByText(/\w/).filter({ visible: true }).first()).toBeVisible();
  const said = await administrator.content();
  expect(['Marisol', 'Noemí', 'Imani', 'Jade', 'Theo', 'Zuri'].filter((name) => said.includes(name))).toEqual([]);
});
