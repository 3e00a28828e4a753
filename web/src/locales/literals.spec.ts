import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { EN } from './catalogue.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SPOKEN = new Set(['label', 'title', 'aria-label', 'aria-description', 'placeholder', 'alt', 'hint', 'sub', 'words', 'why', 'nothing', 'caption', 'doing']);
const LETTERS = /\p{L}{2,}/u;

function components(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx') && !/^(testing|gql)/.test(file));
}

/** Words written into a component instead of the catalogue: text between tags, and attributes that are read or shown. */
function literalsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(resolve(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer !== undefined && ts.isStringLiteral(node.initializer) && LETTERS.test(node.initializer.text)) found.push(`${node.name.getText()}="${node.initializer.text}"`);
    if (ts.isJsxExpression(node) && node.expression !== undefined && ts.isStringLiteral(node.expression) && ts.isJsxElement(node.parent) && LETTERS.test(node.expression.text)) found.push(node.expression.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return found.map((words) => `${relative(ROOT, resolve(ROOT, file))}: ${words}`);
}

test('every word on a screen comes from the catalogue', () => {
  expect(components().flatMap(literalsIn)).toEqual([]);
});

function wordsOf(table: object): readonly string[] {
  return Object.values(table).flatMap((value: unknown) => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? wordsOf(value) : []));
}

test('the words blame nobody and shout at nobody', () => {
  const harsh = wordsOf(EN).filter((words) => /\bplease\b|\berror\b|!|\bprostitut|\bdelinquen|\brunaway|\boffender|\bcriminal\b|\bAWOL\b|\bthe minor\b/i.test(words));
  expect(harsh).toEqual([]);
});
