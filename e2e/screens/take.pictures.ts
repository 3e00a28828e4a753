import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { signInAs } from '../support/sign-in.ts';
import { test } from '../support/story.ts';

/** One picture of the README: who looks, at what, in which light. */
interface Picture {
  readonly file: string;
  readonly who?: string;
  readonly path?: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
  /** What the person does before the picture is taken. */
  readonly until?: (page: Page) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  { file: 'sign-in', path: '/sign-in' },
  { file: 'bench', who: 'R. Castellane' },
  { file: 'bench-dark', who: 'R. Castellane', dark: true },
  { file: 'calendar', who: 'B. Ostrander' },
  { file: 'sealing-desk', who: 'A. Vandermolen' },
  { file: 'counsel', who: 'P. Lindqvist' },
  { file: 'counsel-phone', who: 'P. Lindqvist', phone: true },
  { file: 'import', who: 'B. Ostrander', path: '/import' },
];

for (const picture of PICTURES) {
  test(picture.file, async ({ page }) => {
    await page.emulateMedia({ colorScheme: picture.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    if (picture.phone) await page.setViewportSize({ width: 390, height: 844 });
    if (picture.who) await signInAs(page, picture.who);
    if (picture.path) await page.goto(picture.path);
    await page.waitForLoadState('networkidle');
    await picture.until?.(page);
    await page.screenshot({ path: fileURLToPath(new URL(`${picture.file}.png`, import.meta.url)), animations: 'disabled' });
  });
}
