import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, or a screen reader, finds in a PDF. */
export interface Paper {
  readonly text: string;
  readonly pages: number;
  readonly isTagged: boolean;
  readonly language: string | null;
  readonly title: string | null;
}

/** Opens a PDF as a reader's program does. */
export async function readPaper(bytes: Buffer): Promise<Paper> {
  const opening = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await opening.promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const { info } = await document.getMetadata();
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const said = info as Readonly<Record<string, unknown>>;
  const paper = {
    text: texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' '),
    pages: document.numPages,
    isTagged: bytes.includes('/Marked true') && trees.every((tree) => tree !== null),
    language: wordOf(said['Language']),
    title: wordOf(said['Title']),
  };
  await opening.destroy();
  return paper;
}

const wordOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
