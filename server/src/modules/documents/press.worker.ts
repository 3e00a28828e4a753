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
    return { order, kind: 'failed', cause: sentenceOf(cause) };
  }
}

/** The compiler puts its sentence into `code`, not into the message. */
function sentenceOf(cause: unknown): string {
  const said = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return said || 'The paper did not compile.';
}

/** Typst writes one /Type /Page object a page; /Pages is the tree above them. */
const pagesOf = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 1;

parentPort?.on('message', (order: PressOrder) => parentPort?.postMessage(print(order)));
