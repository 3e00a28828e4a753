import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** The screens of each seat, in the order in which its day asks for them; counsel's and the officers' own youths stand in the day above. */
const SCREENS: Readonly<Partial<Record<keyof typeof PEOPLE, readonly string[]>>> = {
  minorsCounsel: ['My youths today', 'Conditions and deadlines', 'Motions and sealing', 'Asked for', 'Sister case'],
  prosecutor: ['Docket and counts', 'Trials elsewhere', 'Restitution', 'Without judgment', 'Dismissals under way'],
  countyCounsel: ['Dependency and the other court', 'Joint assessments', 'Protective custody warrants', 'Notice', 'Orders side by side'],
  probationOfficer: ['My youths', 'Contacts', 'Reports due', 'Away', 'Court day and ride'],
  socialWorker: ['Joint court dates', 'Duties and reports', 'Placement and warrants', 'Team meetings'],
};
/** The five of those who serve the whole court. */
const OF_THE_COURT = {
  judge: ['Sessions', 'Waiting for a signature', 'Not ready yet', 'Reports due', 'Away'],
  courtroomClerk: ['Sessions', 'Minute orders', 'Warrants', 'End of the day', 'Reports due'],
  calendarClerk: ['Sessions', 'Transfers in', 'Not ready yet', 'Interpreters', 'Transport'],
  coordinator: ['Team meetings', 'Referrals', 'Reports due', 'Services and waiting lists', 'Rides'],
  administrator: ['Load of the next eight weeks', 'Waits and starts', 'Why hearings were continued', 'Results', 'Acts by seat'],
} as const;
/** Charges and addresses stand on no screen of an advocate, whatever the youth. */
const NOT_FOR_AN_ADVOCATE = /PC \d|\bcount \d|petition ending|\d+ [A-Z]\w+ (St|Ave|Blvd)\b/;

const headsOf = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();

test('counsel, the prosecutor, officers and workers each open to their own screens', async ({ enter }) => {
  for (const [seat, titles = []] of Object.entries(SCREENS)) {
    const page = await enter(PEOPLE[seat as keyof typeof PEOPLE]);
    await page.goto('/home');
    await expect(
      page.getByRole('heading', {
        level: 2,
        name: titles.at(-1) ?? '',
        exact: true,
      }),
    ).toBeVisible();
    const heads = await headsOf(page);
    for (const title of titles) expect(heads, `${seat}: ${title}`).toContain(title);
    expect(new Set(heads).size, `${seat} has each screen once`).toBe(heads.length);
    await expectAccessible(page, `the home of the ${seat}`);
  }
});

test('those who serve the whole court have their screens alone, the first with the first digit', async ({ enter }) => {
  for (const [seat, titles] of Object.entries(OF_THE_COURT)) {
    const page = await enter(PEOPLE[seat as keyof typeof OF_THE_COURT]);
    await page.goto('/home');
    await expect(page.getByRole('heading', { level: 2, name: titles[0], exact: true })).toBeVisible();
    expect(await headsOf(page), `${seat} has these five and no day of own youths`).toEqual(titles);
    await page.keyboard.press('1');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('home-section');
    await expectAccessible(page, `the home of the ${seat}`);
  }
});

test('an advocate reads no charge and no address, the administrator no child; F2 leaves no name on a home', async ({ enter }) => {
  const advocate = await enter(PEOPLE.advocate);
  await advocate.goto('/home');
  await expect(advocate.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(await advocate.locator('main').innerText()).not.toMatch(NOT_FOR_AN_ADVOCATE);

  const administrator = await enter(PEOPLE.administrator);
  await administrator.goto('/home');
  await expect(administrator.getByText(/Half waited more than \d+ minutes/).first()).toBeVisible();
  const said = await administrator.locator('main').innerText();
  expect(['Marisol', 'Noemí', 'Imani', 'Jade', 'Theo', 'Zuri'].filter((name) => said.includes(name))).toEqual([]);

  const counsel = await enter(PEOPLE.minorsCounsel);
  await counsel.goto('/home');
  await expect(counsel.getByText('Marisol').first()).toBeVisible();
  await counsel.keyboard.press('F2');
  await expect(counsel.getByText('Marisol')).toHaveCount(0);
  const left = await counsel.locator('main').innerHTML();
  expect(['Marisol', 'Zuri', 'Imani'].filter((name) => left.includes(name))).toEqual([]);
});

test('on a phone nothing scrolls sideways', async ({ enter }) => {
  const officer = await enter(PEOPLE.probationOfficer);
  await officer.setViewportSize({ width: 320, height: 800 });
  await officer.goto('/home');
  await expect(officer.getByRole('heading', { level: 2, name: 'Reports due' })).toBeVisible();
  expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(officer, 'the home of an officer on a phone');
});
