import { afterAll, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PaperByKind, PaperKind } from '../../papers/paper.ts';
import { Press } from './press.ts';
import { samplePapers } from './press.samples.ts';

const press = new Press();
afterAll(() => press.close());

async function open(bytes: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, place) => file.getPage(place + 1)));
  const words = await Promise.all(
    pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')),
  );
  return {
    file,
    text: words.join(' ').replace(/\s+/g, ' '),
    tags: JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree()))),
  };
}

const kinds = Object.keys(samplePapers) as readonly PaperKind[];
const print = (kind: PaperKind) => press.print(kind, samplePapers[kind] as PaperByKind[typeof kind]);

describe.each(kinds.map((kind) => [kind]))('the %s', (kind) => {
  test('is a tagged file with a title, a language and headings that a screen reader can walk', async () => {
    const printed = await print(kind);
    const { file, tags } = await open(printed.bytes);
    const bytes = Buffer.from(printed.bytes).toString('latin1');
    const { info, metadata } = await file.getMetadata();
    expect(bytes.includes('/Marked true')).toBe(true);
    expect((info as { readonly Title?: string }).Title).toBeTruthy();
    expect((info as { readonly Language?: string }).Language).toBe('en');
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(tags).toContain('"H1"');
  });

  test('is the same file, byte for byte, when printed again', async () => {
    expect((await print(kind)).hash).toBe((await print(kind)).hash);
  });
});

test('the minute order says each finding, its standard and what it relied on', async () => {
  const { text } = await open((await print('minute_order')).bytes);
  for (const said of [
    'preponderance of the evidence',
    'Kinds only',
    'Count 1',
    'Result',
    'What is not touched',
    'JV-805-INFO',
    'closed',
    'JV-596',
  ])
    expect(text).toContain(said);
});

test('the sealing order names a day of destruction for every holder, and never counsel for the youth as one', async () => {
  const { text } = await open((await print('sealing_order')).bytes);
  for (const holder of samplePapers.sealing_order.holders) expect(text).toContain(holder.destroyOn);
  expect(text).toContain('Counsel for the youth is not ordered to seal');
  expect(text).toMatch(/JV-591.*within 30 days/);
});

test('a minute order that is not signed says so at its head and its foot, and a signed one says its three days', async () => {
  const signed = samplePapers.hearing_minute_order;
  const { text } = await open((await press.print('hearing_minute_order', signed)).bytes);
  for (const said of ['Signed', 'In effect from', 'Entered', 'It replaces number 1', 'WIC 210.6']) expect(text).toContain(said);
  expect(text).not.toContain('Draft');
  const draft = await open((await press.print('hearing_minute_order', { ...signed, draft: true, signed: null })).bytes);
  expect(draft.text.match(/Draft, not signed/g)?.length).toBeGreaterThanOrEqual(3);
  expect(draft.text).not.toContain('In effect from');
});

test('the youth’s page carries no court, no case and no seal, and its date in the largest type', async () => {
  const { file, text } = await open((await print('youth_page')).bytes);
  expect(text).not.toMatch(/court|juvenile|superior|judge|case|26JV/i);
  const { items } = await (await file.getPage(1)).getTextContent();
  const sized = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ words: item.str, height: item.height }] : []));
  const largest = Math.max(...sized.map(({ height }) => height));
  expect(
    sized
      .filter(({ height }) => height === largest)
      .map(({ words }) => words)
      .join(' '),
  ).toMatch(/Tuesday.*January 5/);
  expect(file.numPages).toBe(1);
});

test('the packet has a staff list and a blank sheet for each matter, and says that it stays in the building', async () => {
  const { file, text } = await open((await print('day_packet')).bytes);
  expect(file.numPages).toBe(1 + samplePapers.day_packet.matters.length);
  for (const said of ['Stays in this building', 'Walk-on', 'Last orders', 'What next', 'Restraints: none']) expect(text).toContain(said);
});

test.each(['warrant', 'warrant_recall', 'custody_order'] as const)('the %s leaves its holder lines to answer on', async (kind) => {
  const { text } = await open((await print(kind)).bytes);
  for (const said of ['The court orders', 'Name and number', 'Signed']) expect(text).toContain(said);
});

test('what is served carries initials, not the name; only the order that must name the youth does', async () => {
  for (const kind of ['minute_order', 'hearing_minute_order', 'dismissal_order', 'notice_to_counsel', 'receipt_form'] as const) {
    expect((await open((await print(kind)).bytes)).text).not.toContain(samplePapers.sealing_order.legalName);
  }
});

test('a paper whose words do not fit its template is not printed, and the reason is told', async () => {
  const broken = { ...samplePapers.receipt_form, holderName: undefined } as unknown as PaperByKind['receipt_form'];
  await expect(press.print('receipt_form', broken)).rejects.toThrow('holderName');
});

test.each(['김민준', '李小龍', 'Zoë 🦊', 'ខ្មែរ'])(
  'an order is printed also when no font here shows every sign of the name %s',
  async (legalName) => {
    const { bytes } = await press.print('sealing_order', { ...samplePapers.sealing_order, legalName });
    expect((await open(bytes)).text).toContain('?');
  },
);

test('signs of the compiler in a name are letters, nothing else', async () => {
  const legalName = '#panic("x") *b* $x$ <lab> [c]';
  const { bytes } = await press.print('sealing_order', { ...samplePapers.sealing_order, legalName });
  expect((await open(bytes)).text).toContain(legalName);
});
