import { expect, test } from '@jest/globals';
import { answerFinding } from './answer-finding.ts';
import { PAPERS, SEALING_PAPERS, type Paper, type PaperKey } from './papers.ts';

const every: readonly (readonly [string, Paper])[] = Object.entries(PAPERS);
const itemsOf = (key: PaperKey): readonly string[] => {
  const paper: Paper = PAPERS[key];
  return (paper.contents ?? []).map(({ words }) => words);
};

test('the minute order of the finding has its sixteen items, from the caption to the time of entry', () => {
  expect(itemsOf('minute_order')).toHaveLength(16);
  expect(itemsOf('minute_order')[0]).toMatch(/^Caption/u);
  expect(itemsOf('minute_order')[4]).toBe('The standard: preponderance of the evidence, the burden on the youth');
  expect(itemsOf('minute_order')[15]).toMatch(/time of entry$/u);
});

test('a dismissal sets aside before it dismisses, and discharges after it (WIC 786(d), 702)', () => {
  const items = itemsOf('dismissal_order');
  const place = (start: string): number => items.findIndex((words) => words.startsWith(start));

  expect(place('Each sustained finding that is set aside')).toBeLessThan(place('The dismissal of the proceeding'));
  expect(place('The dismissal of the proceeding')).toBeLessThan(place('Discharge from detention'));
});

test('the sealing order names a day for each holder, and never orders counsel (R6, R8)', () => {
  expect(itemsOf('sealing_order')).toEqual(
    expect.arrayContaining(['The day of destruction for each holder', 'That counsel for the youth is not ordered to seal']),
  );
  expect(itemsOf('receipt_form').findIndex((words) => words.includes('records were sealed'))).toBeLessThan(
    itemsOf('receipt_form').findIndex((words) => words.includes('copy of the order')),
  );
});

test('the prosecutor’s order opens only the papers it names, and unseals nothing', () => {
  expect(itemsOf('access_order')[0]).toBe('The papers that are opened, and no others');
  expect(itemsOf('access_order').at(-1)).toBe('No further use; the record stays sealed');
  expect(itemsOf('compliance_certificate')).toHaveLength(5);
});

test('no paper asks for an account of what happened (I9)', () => {
  const asked = every.flatMap(([, { contents = [] }]) => contents.map(({ words }) => words));

  expect(asked.filter((words) => /story|narrative|describe|exploit/iu.test(words))).toEqual([]);
});

test('an answer lists each paper with its form and what it must hold', () => {
  const { documents } = answerFinding({ stage: 'P1', counts: [{ n: 1, code: 'PC 484', level: 'misdemeanor' }], findings: 'made' });

  expect(documents[0]).toMatchObject({ words: 'Minute order of the finding', form: null, cite: 'PC 236.23(f)' });
  expect(documents[0]?.contents).toHaveLength(16);
  expect(documents.find(({ form }) => form === 'JV-596-INFO')?.contents).toEqual([]);
  expect(documents).toHaveLength(SEALING_PAPERS.length + 5);
});
