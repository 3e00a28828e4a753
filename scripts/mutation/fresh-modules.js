/**
 * Our sources, read anew for every mutant: a table or a memo built while one mutant was awake must not reach the next.
 * Libraries are read once. TypeScript is compiled by the compiler and the settings of the Jest tests, once per file.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { jestConfig } from '../../jest.base.js';

const STAGE = new URL('stage.js', import.meta.url).href;
const [[, [, settings]]] = Object.entries(jestConfig({}).transform);
const compiled = new Map();
let run = 0;

/** From now on an import of ours starts from nothing: no module of an earlier run is met again. */
export function startAfresh() {
  run += 1;
}

/** Takes over the imports of the sources under `folder` in this process. Answers how to import one of them. */
export function readSourcesOf(folder) {
  const ours = pathToFileURL(`${folder}/`).href;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: STAGE, shortCircuit: true };
      const found = next(specifier, context);
      return found.url.startsWith(ours) && found.url.endsWith('.ts') ? { ...found, url: `${found.url}?run=${run}` } : found;
    },
    load: (url, context, next) =>
      url.startsWith(ours) ? { format: 'module', source: compile(url.split('?', 1)[0]), shortCircuit: true } : next(url, context),
  });
  return (path) => import(pathToFileURL(path).href);
}

function compile(url) {
  if (!compiled.has(url)) {
    const filename = fileURLToPath(url);
    compiled.set(url, transformSync(readFileSync(filename, 'utf8'), { ...settings, filename, swcrc: false }).code);
  }
  return compiled.get(url);
}
