import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { type PaperKind, TEMPLATE } from '../../papers/paper.ts';

export interface PressOrder {
  readonly order: number;
  readonly kind: PaperKind;
  readonly paper: string;
}

export type PressAnswer =
  | { readonly order: number; readonly kind: 'printed'; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly order: number; readonly kind: 'failed'; readonly cause: string };

/** server/paper, from src and from dist alike. */
const FOLDER = fileURLToPath(new URL('../../../paper/', import.meta.url));

const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontPaths: [`${FOLDER}fonts`] }] });

function print({ order, kind, paper }: PressOrder): PressAnswer {
  try {
    const bytes = compiler.pdf({ mainFilePath: `${FOLDER}${TEMPLATE[kind]}`, inputs: { paper } }, { pdfStandard: PdfStandard.UA_1 });
    compiler.evictCache(10);
    return { order, kind: 'printed', bytes, pages: pagesOf(bytes) };
  } catch (cause) {
    const said = sentenceOf(cause);
    const shown = withoutSigns(paper, said);
    return shown === paper ? { order, kind: 'failed', cause: withoutQuotes(said) } : print({ order, kind, paper: shown });
  }
}

/** The compiler puts its sentence into `code`, not into the message. */
function sentenceOf(cause: unknown): string {
  const said = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return said || 'The paper did not compile.';
}

/** An order that was signed is always printed: signs that no font here shows become question marks, and a person writes them in. */
function withoutSigns(paper: string, said: string): string {
  const quoted = [...said.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(([, sign = '']) => sign);
  return quoted.reduce((left, sign) => left.replaceAll(unescaped(sign), '?'), paper);
}

/** The compiler writes a combining mark as \u{17d2}. */
const unescaped = (sign: string): string =>
  sign.replace(/\\+u\{([0-9a-f]+)\}/g, (_escape, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

/** The sentence goes into a log: what it quotes may be part of a name. */
const withoutQuotes = (said: string): string => said.replace(/`[^`]*`/g, '…');

/** Typst writes one /Type /Page object a page; /Pages is the tree above them. */
const pagesOf = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 1;

parentPort?.on('message', (order: PressOrder) => parentPort?.postMessage(print(order)));
