import { createHash } from 'node:crypto';
import type { HeadingMap } from '@starling/shared/docket-import/fields';
import type { RawFile } from '@starling/shared/docket-import/problem';
import { CsvError, parse } from 'csv-parse/sync';

/** A file as it was brought: its name and its text. */
export interface DocketFile {
  readonly name: string;
  readonly text: string;
}

export type ParsedFile = { readonly ok: true; readonly file: RawFile } | { readonly ok: false; readonly message: string };

/**
 * Splits a delimited file into headings and lines. Commas, semicolons and tabs are told apart by the heading line.
 * A file that is no table (an open quotation mark, nothing in it) is refused whole with the line where reading stopped.
 */
export function parseDocketFile({ name, text }: DocketFile): ParsedFile {
  if (/\0|[\ud800-\udfff]/u.test(text)) {
    return {
      ok: false,
      message: `${name} is not plain text, or is saved in another encoding. Save it as CSV UTF-8, then choose it again.`,
    };
  }
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      delimiter: delimiterOf(text),
    }) as unknown as readonly Row[];
    const [heading, ...lines] = rows;
    if (!heading) return { ok: false, message: `${name} is empty. Export it again.` };
    return {
      ok: true,
      file: { name, headings: heading.record, lines: lines.map(({ record, info }) => ({ line: info.lines, cells: record })) },
    };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return {
      ok: false,
      message: `${name} could not be read as a table: ${cause.message}. Look at that line for a quotation mark that is not closed.`,
    };
  }
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => heading.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** SHA-256 over the files and the headings, so that what was looked at is what is run. */
export function fingerprintOf(files: readonly DocketFile[], headings: HeadingMap): string {
  return createHash('sha256')
    .update(JSON.stringify([files.map(({ name, text }) => [name, text]), headings]))
    .digest('hex');
}
