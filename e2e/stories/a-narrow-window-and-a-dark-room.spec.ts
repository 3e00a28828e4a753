import type { Page } from '@playwright/test';
import { sheetOf, sittingOn } from '../support/a-calendar.ts';
import { caseOf } from '../support/a-case.ts';
import { callerNamed } from '../support/api.ts';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE, type PersonName } from '../support/people.ts';
import type { Starling } from '../support/starling.ts';
import { expect, test } from '../support/story.ts';

/** A place by its address, or by how its address is found; a null address is the place they come to first. */
interface Place {
  readonly who: PersonName;
  readonly where: string;
  readonly path: string | null | ((starling: Starling) => Promise<string>);
}

async function sheetOfTheEighth(starling: Starling): Promise<string> {
  const { sessionId } = await sittingOn(await callerNamed(starling, PEOPLE.courtroomClerk), '2026-12-08', 'STAR Court, morning');
  return `/sessions/${sessionId}/sheet`;
}

/** The session of today in which the youths of the demonstration court are. */
const todaysOf = async (starling: Starling) =>
  sittingOn(await callerNamed(starling, PEOPLE.courtroomClerk), '2026-12-01', 'STAR Court, afternoon');

/** A place of today’s session. */
const ofToday = (place: string) => async (starling: Starling) => `/sessions/${(await todaysOf(starling)).sessionId}/${place}`;

/** A place of the first matter of today’s session. */
const ofItsFirst = (place: string) => async (starling: Starling) => {
  const { rows } = await sheetOf(await callerNamed(starling, PEOPLE.courtroomClerk), (await todaysOf(starling)).sessionId);
  return `/hearings/${rows[0]?.hearingId}/${place}`;
};

const PLACES: readonly Place[] = [
  { who: PEOPLE.judge, where: 'the bench', path: null },
  { who: PEOPLE.judge, where: 'the sealing desk', path: '/sealing' },
  { who: PEOPLE.judge, where: 'the court’s settings', path: '/settings' },
  { who: PEOPLE.judge, where: 'a section of the law library', path: '/law/wic-786' },
  { who: PEOPLE.judge, where: 'the holidays of a year', path: '/law/holidays' },
  {
    who: PEOPLE.judge,
    where: 'the Clocks tab of a case',
    path: async (starling) => `/cases/${await caseOf(starling, 'Theo')}?view=clocks`,
  },
  { who: PEOPLE.judge, where: 'the screens of the judge', path: '/home' },
  { who: PEOPLE.judge, where: 'the team’s talk, as the judge reads it', path: '/staffing' },
  { who: PEOPLE.judge, where: 'results that are due', path: '/results' },
  { who: PEOPLE.judge, where: 'a minute order to be signed', path: ofItsFirst('minute') },
  { who: PEOPLE.courtroomClerk, where: 'what is due', path: '/due' },
  { who: PEOPLE.courtroomClerk, where: 'the calendar', path: '/sessions' },
  { who: PEOPLE.courtroomClerk, where: 'a day of the calendar', path: '/sessions?view=day&date=2026-12-08' },
  { who: PEOPLE.courtroomClerk, where: 'the load of eight weeks', path: '/sessions?view=load' },
  { who: PEOPLE.courtroomClerk, where: 'the queues', path: '/queues' },
  { who: PEOPLE.courtroomClerk, where: 'the interpreters and rides of a day', path: '/support?on=2026-12-08' },
  { who: PEOPLE.courtroomClerk, where: 'a session sheet', path: sheetOfTheEighth },
  { who: PEOPLE.courtroomClerk, where: 'the check-in board', path: ofToday('board') },
  { who: PEOPLE.courtroomClerk, where: 'the warrants', path: '/warrants' },
  { who: PEOPLE.courtroomClerk, where: 'the messages', path: '/notices' },
  { who: PEOPLE.courtroomClerk, where: 'what is left of a session', path: ofToday('close') },
  { who: PEOPLE.courtroomClerk, where: 'the packet of a day', path: ofToday('packet') },
  { who: PEOPLE.courtroomClerk, where: 'the page of the youth', path: ofItsFirst('youth-page') },
  { who: PEOPLE.courtroomClerk, where: 'filing a petition', path: '/petitions/new' },
  { who: PEOPLE.courtroomClerk, where: 'setting a hearing', path: '/hearings/new' },
  { who: PEOPLE.courtroomClerk, where: 'the import', path: '/import' },
  { who: PEOPLE.courtroomClerk, where: 'a search', path: '/search?words=Mar' },
  { who: PEOPLE.minorsCounsel, where: 'counsel’s day', path: null },
  { who: PEOPLE.minorsCounsel, where: 'the team’s talk, as counsel reads it', path: '/staffing' },
  { who: PEOPLE.probationOfficer, where: 'the screens of an officer', path: '/home' },
  { who: PEOPLE.probationOfficer, where: 'the officer’s table', path: '/staffing' },
  { who: PEOPLE.coordinator, where: 'the screens of the coordinator', path: '/home' },
  { who: PEOPLE.coordinator, where: 'the coordinator’s table', path: '/staffing' },
];

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

const addressOf = async (path: Place['path'], starling: Starling): Promise<string> =>
  typeof path === 'function' ? path(starling) : (path ?? '/');

for (const who of new Set(PLACES.map((place) => place.who))) {
  test(`nothing of ${who}’s places scrolls sideways in a window of 320 points`, async ({ enter, starling }) => {
    const page = await enter(who);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const { path, where } of PLACES.filter((place) => place.who === who)) {
      await visit(page, await addressOf(path, starling));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(over, `${where} is wider than the window by so many points`).toBeLessThanOrEqual(0);
      await expectAccessible(page, `${where} at 320`);
    }
  });

  test(`${who}’s places pass every check in the dark`, async ({ enter, starling }) => {
    const page = await enter(who);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const { path, where } of PLACES.filter((place) => place.who === who)) {
      await visit(page, await addressOf(path, starling));
      await expectAccessible(page, `${where} in the dark`);
    }
  });
}
