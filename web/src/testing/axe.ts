import { expect } from '@jest/globals';
import { configureAxe } from 'jest-axe';

// jsdom lays nothing out, so contrast is computed by contrast.spec.ts instead.
const axe = configureAxe({ rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });

/** No automatic accessibility check fails on what is shown. */
export async function expectNoAxeFindings(container: Element): Promise<void> {
  const { violations } = await axe(container);
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
