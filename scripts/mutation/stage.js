/**
 * What a spec of shared asks of '@jest/globals', and no more: describe, test, test.each, describe.each and expect (Jest's own).
 * The tests are only told here; runner.js plays them, some or all, as often as there are mutants.
 */
import { format } from 'node:util';

export { expect } from 'expect';

let told = [];
let spec = '';
let headings = [];

/** Loads one spec and answers its tests in order: { id, name, spec, body }. `load` imports the file. An id is the same in every process. */
export async function testsOf(name, load) {
  told = [];
  spec = name;
  headings = [];
  await load();
  return told;
}

export function test(words, body) {
  const name = [...headings, words].join(' › ');
  told.push({ id: `${spec} #${told.length + 1} ${name}`, name, spec, body });
}

export function describe(words, tell) {
  headings = [...headings, words];
  tell();
  headings = headings.slice(0, -1);
}

/** One test or heading per row; the placeholders of the words (%s, %j) are filled from the row, the rest of the row is not shown. */
const each = (once) => (rows) => (words, body) => {
  for (const row of rows) {
    const cells = Array.isArray(row) ? row : [row];
    const shown = cells.slice(0, words.match(/%[sdifjoO]/g)?.length ?? 0);
    once(format(words, ...shown), () => body(...cells));
  }
};

test.each = each(test);
describe.each = each(describe);
