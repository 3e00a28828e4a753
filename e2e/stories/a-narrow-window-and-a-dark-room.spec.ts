import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { PEOPLE } from '../support/people.ts';
import { expect, test } from '../support/story.ts';

/** Who looks at which place; a null address is the place they come to first. */
const PLACES = [
  { who: PEOPLE.judge, where: 'the bench', path: null },
  { who: PEOPLE.judge, where: 'the sealing desk', path: '/sealing' },
  { who: PEOPLE.judge, where: 'the court’s settings', path: '/settings' },
  { who: PEOPLE.courtroomClerk, where: 'the calendar', path: '/sessions' },
  { who: PEOPLE.courtroomClerk, where: 'filing a petition', path: '/petitions/new' },
  { who: PEOPLE.courtroomClerk, where: 'setting a hearing', path: '/hearings/new' },
  { who: PEOPLE.courtroomClerk, where: 'the import', path: '/import' },
  { who: PEOPLE.courtroomClerk, where: 'a search', path: '/search?words=Mar' },
  { who: PEOPLE.minorsCounsel, where: 'counsel’s day', path: null },
] as const;

async function visit(page: Page, path: string | null): Promise<void> {
  if (path !== null) await page.goto(path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

for (const who of new Set(PLACES.map((place) => place.who))) {
  test(`nothing of ${who}’s places scrolls sideways in a window of 320 points`, async ({ enter }) => {
    const page = await enter(who);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const { path, where } of PLACES.filter((place) => place.who === who)) {
      await page.goto(path ?? '/');
      await visit(page, null);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(over, `${where} is wider than the window by so many points`).toBeLessThanOrEqual(0);
      await expectAccessible(page, `${where} at 320`);
    }
  });

  test(`${who}’s places pass every check in the dark`, async ({ enter }) => {
    const page = await enter(who);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const { path, where } of PLACES.filter((place) => place.who === who)) {
      await visit(page, path);
      await expectAccessible(page, `${where} in the dark`);
    }
  });
}
