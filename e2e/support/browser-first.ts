import { findBrowser } from './browser.ts';

/** Finds the browser, and unpacks the one of the lock file where no other is there, before two workers would do so at once. */
export default async function browserFirst(): Promise<void> {
  await findBrowser();
}
