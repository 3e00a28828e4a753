import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** React Aria's own live region: an announcement in it outlives, for some seconds, the button that it names. */
const ANNOUNCER = '[data-live-announcer]';

/**
 * The frames in which React Aria opens a tooltip and a popover over the page: by their nature outside every landmark, so that rule says nothing
 * about them. Everything in them is checked by all the others.
 */
const OVER_THE_PAGE = ['<div data-overlay-container="true">', '<div style="display: contents;">'];

/** As much of an element as tells which it is. */
const LONGEST = 300;

/** Expects that axe finds nothing on the page as it stands now. `where` names the state in the failure's words; the story goes on, so that one run tells of every state. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude(ANNOUNCER).withTags(RULES).analyze();
  const found = violations
    .map(({ id, help, nodes }) => ({ id, help, html: nodes.map((node) => node.html).filter((html) => id !== 'region' || !isFrame(html)) }))
    .filter(({ html }) => html.length > 0)
    .map(({ id, help, html }) => `${id}: ${help} (${html.map((one) => one.slice(0, LONGEST)).join(', ')})`);
  expect.soft(found, `axe on ${where}`).toEqual([]);
}

const isFrame = (html: string): boolean => OVER_THE_PAGE.some((frame) => html.startsWith(frame));
