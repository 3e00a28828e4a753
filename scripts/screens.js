/** npm run screens: takes the README's pictures anew, from the built product in a filled demonstration court. */
import { join } from 'node:path';
import { build } from './build.js';
import { ROOT, runOpenly } from './child.js';

/** Answers 0 when every picture was taken. They are written beside their script, in e2e/screens. */
export async function takeScreens() {
  await build();
  return runOpenly(join(ROOT, 'node_modules/.bin/playwright'), ['test', '--config', 'screens/playwright.config.ts'], {
    cwd: join(ROOT, 'e2e'),
  });
}
