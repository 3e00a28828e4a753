import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { EN } from './catalogue.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SPOKEN = new Set([
  'label',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'alt',
  'hint',
  'sub',
  'words',
  'why',
  'nothing',
  'caption',
  'doing',
]);
const LETTERS = /\p{L}{2,}/u;

function components(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx') && !/^(testing|gql)/.test(file),
  );
}

/** The words of a node that a person would read or hear; null for any other node. */
function literalOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxAttribute(node)) return SPOKEN.has(node.name.getText()) ? textOf(node.initializer) : null;
  return ts.isJsxExpression(node) && ts.isJsxElement(node.parent) ? textOf(node.expression) : null;
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : null;
}

/** Words written into a component instead of the catalogue: text between tags, and attributes that are read or shown. */
function literalsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(resolve(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const words = literalOf(node);
    if (words !== null && LETTERS.test(words)) found.push(words.trim());
    ts.forEachChild(node, look);
  };
  look(source);
  return found.map((words) => `${relative(ROOT, resolve(ROOT, file))}: ${words}`);
}

test('every word on a screen comes from the catalogue', () => {
  expect(components().flatMap(literalsIn)).toEqual([]);
});

function wordsOf(table: object): readonly string[] {
  return Object.values(table).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? wordsOf(value) : [],
  );
}

test('the words blame nobody and shout at nobody', () => {
  const harsh = wordsOf(EN).filter((words) =>
    /\bplease\b|\berror\b|!|\bprostitut|\bdelinquen|\brunaway|\boffender|\bcriminal\b|\bAWOL\b|\bthe minor\b/i.test(words),
  );
  expect(harsh).toEqual([]);
});
