import { test as base, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { copyHome, newFolder, removeFolder } from './folders.ts';
import { signInAs } from './sign-in.ts';
import { forget, startStarling, type Starling } from './starling.ts';

/** Gives a person a browser of their own, signed in. */
type Enter = (name: string) => Promise<Page>;

/** The test of a story: a browser that was found on this machine and a court nobody else walks through. */
export const test = base.extend<{ starling: Starling; enter: Enter }, { filledHome: string }>({
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

  starling: async ({ filledHome }, use) => {
    const home = newFolder('story');
    copyHome(filledHome, home);
    const starling = await startStarling({ home });
    await use(starling);
    await forget(starling);
  },

  enter: async ({ browser }, use) => {
    const rooms: Page[] = [];
    await use(async (name) => {
      const page = await (await browser.newContext()).newPage();
      rooms.push(page);
      await signInAs(page, name);
      return page;
    });
    for (const page of rooms) await page.context().close();
  },

  baseURL: async ({ starling }, use) => use(starling.url),
});

export { expect } from '@playwright/test';
