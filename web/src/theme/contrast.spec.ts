import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

type Themed = Readonly<Record<string, string>>;
const TOKENS = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8');

function lightAndDark(): { readonly light: Themed; readonly dark: Themed } {
  const pairs = [...TOKENS.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return {
    light: Object.fromEntries(pairs.map(([, name, light]) => [name, light])),
    dark: Object.fromEntries(pairs.map(([, name, , dark]) => [name, dark])),
  };
}

function highContrast(): Themed {
  const block = TOKENS.slice(TOKENS.indexOf("[data-theme='contrast'] {"), TOKENS.indexOf('/* Comfort'));
  return {
    ...lightAndDark().light,
    ...Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])),
  };
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(one ?? ''), luminance(other ?? '')].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['canvas', 'side', 'page', 'chosen'];
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'gauge-bed']],
  ['ink-2', [...GROUNDS, 'gauge-bed']],
  ['ink-3', GROUNDS],
  ['act', GROUNDS],
  ['on-act', ['act']],
  ['good', ['good-soft', ...GROUNDS]],
  ['care', ['care-soft', ...GROUNDS]],
  ['stop', ['stop-soft', ...GROUNDS]],
  ['apart', ['apart-soft', ...GROUNDS]],
  ['bar-ink', ['bar']],
  ['bar-ink-2', ['bar']],
  ['on-demo', ['demo']],
];
const EDGES: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['canvas', 'side', 'page']],
  ['focus', ['canvas', 'side', 'page']],
  ['bar-here', ['bar']],
  ['bar-edge', ['bar']],
  ['gauge-used', ['page', 'gauge-bed']],
];

describe.each([
  ['light', lightAndDark().light],
  ['dark', lightAndDark().dark],
  ['high contrast', highContrast()],
])('in the %s theme', (_name, theme) => {
  test.each(TEXTS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s is readable on %s: 4.5 or more',
    (text, ground) => {
      expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(EDGES.flatMap(([edge, grounds]) => grounds.map((ground) => [edge, ground] as const)))(
    '%s is seen on %s: 3 or more',
    (edge, ground) => {
      expect(contrast(theme[edge], theme[ground])).toBeGreaterThanOrEqual(3);
    },
  );
});

test('print is light whatever the theme', () => {
  expect(TOKENS).toMatch(/@media print \{\s*:root[^}]*color-scheme: light/);
});
