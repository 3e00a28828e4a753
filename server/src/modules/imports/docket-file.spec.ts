import { expect, test } from '@jest/globals';
import { parseDocketFile } from './docket-file.ts';

const HEADINGS = 'Case Number,Style';

test.each([
  ['saved as UTF-16 and read as bytes', [...`${HEADINGS}\r\n26CMJV1,A`].join('\0')],
  ['with half a sign in a cell', `${HEADINGS}\r\n26CMJV1,A\ud800B`],
])('a file %s is refused whole, before anything could half fail', (_what, text) => {
  expect(parseDocketFile({ name: 'docket.csv', text })).toEqual({
    ok: false,
    message: 'docket.csv is not plain text, or is saved in another encoding. Save it as CSV UTF-8, then choose it again.',
  });
});

test.each([
  ['semicolons', 'Case Number;Style\r\n26CMJV1;"A;B"', ['26CMJV1', 'A;B']],
  ['tabs', 'Case Number\tStyle\n26CMJV1\tA', ['26CMJV1', 'A']],
  ['a line break inside a cell', `${HEADINGS}\n26CMJV1,"A\nB"`, ['26CMJV1', 'A\nB']],
  ['a doubled quotation mark', `${HEADINGS}\n26CMJV1,"A ""B"""`, ['26CMJV1', 'A "B"']],
  ['a sign of two halves', `${HEADINGS}\n26CMJV1,🦊`, ['26CMJV1', '🦊']],
])('%s: read as it stands', (_what, text, cells) => {
  expect(parseDocketFile({ name: 'docket.csv', text })).toMatchObject({ ok: true, file: { lines: [{ cells }] } });
});
