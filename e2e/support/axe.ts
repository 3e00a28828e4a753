import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** React Aria's own live region: an announcement in it outlives, for some seconds, the button that it names. */
const ANNOUNCER = '[data-live-announcer]';

/** As much of an element as tells which it is. */
const LONGEST = 300;

/** Expects that axe finds nothing on the page as it stands now. `where` names the state in the failure's words; the story goes on, so that one run tells of every state. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude(ANNOUNCER).withTags(RULES).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, LONGEST)).join(', ')})`);
  expect.soft(found, `axe on ${where}`).toEqual([]);
}
