import { test as base, type Browser, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { copyHome, newFolder, removeFolder } from './folders.ts';
import { signInAs, signInByKeyboard } from './sign-in.ts';
import { forget, SAMPLE_MORNING, startStarling, type Starling } from './starling.ts';

/** Gives a person a browser of their own, signed in. */
type Enter = (name: string) => Promise<Page>;

/** The test of a story: a browser that was found on this machine and a court nobody else walks through. */
export const test = base.extend<{ morning: string; starling: Starling; enter: Enter; enterByKeyboard: Enter }, { filledHome: string }>({
  // The moment at which the story's server starts; a story of a later day sets its own with test.use.
  morning: [SAMPLE_MORNING, { option: true }],

  launchOptions: [async ({}, use) => use(await findBrowser()), { scope: 'worker' }],

  // Filled once: the demonstration court takes its seconds a single time, every story starts from a copy.
  filledHome: [
    async ({}, use) => {
      const home = newFolder('filled');
      await (await startStarling({ home })).stop();
      await use(home);
      removeFolder(home);
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  starling: async ({ filledHome, morning }, use) => {
    const home = newFolder('story');
    copyHome(filledHome, home);
    const starling = await startStarling({ home, clock: morning });
    await use(starling);
    await forget(starling);
  },

  enter: async ({ browser }, use) => giveRooms(browser, signInAs, use),

  enterByKeyboard: async ({ browser }, use) => giveRooms(browser, signInByKeyboard, use),

  baseURL: async ({ starling }, use) => use(starling.url),
});

/** Gives out browsers, each with one person signed in, and closes them all when the story is told. */
async function giveRooms(browser: Browser, signIn: (page: Page, name: string) => Promise<void>, use: (enter: Enter) => Promise<void>) {
  const rooms: Page[] = [];
  await use(async (name) => {
    const page = await (await browser.newContext()).newPage();
    rooms.push(page);
    await signIn(page, name);
    return page;
  });
  for (const page of rooms) await page.context().close();
}

export { expect } from '@playwright/test';
