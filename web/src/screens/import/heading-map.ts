import { FILE_FIELDS, type FileKind } from '@starling/shared/docket-import/fields';
import type { HeadingInput } from '../../gql/graphql.ts';

const PLACE = 'starling.import-headings';

/** The fields a heading of this kind of file may be read as. */
export function fieldsOf(fileKind: string): readonly string[] {
  return isFileKind(fileKind) ? Object.keys(FILE_FIELDS[fileKind]) : [];
}

/** The court's own map of headings, as this machine keeps it. Anything unreadable is no map. */
export function savedHeadings(): readonly HeadingInput[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isHeading) : [];
  } catch {
    return [];
  }
}

/** Keeps a choice for the next import; the latest choice of a heading wins. An empty field means: do not read it. */
export function saveHeading(headings: readonly HeadingInput[], choice: HeadingInput): readonly HeadingInput[] {
  const next = [...headings.filter((one) => one.fileKind !== choice.fileKind || one.heading !== choice.heading), choice];
  window.localStorage.setItem(PLACE, JSON.stringify(next));
  return next;
}

function isFileKind(text: string): text is FileKind {
  return Object.hasOwn(FILE_FIELDS, text);
}

function isHeading(one: unknown): one is HeadingInput {
  return (
    typeof one === 'object' &&
    one !== null &&
    'fileKind' in one &&
    'heading' in one &&
    'field' in one &&
    [one.fileKind, one.heading, one.field].every((text) => typeof text === 'string')
  );
}
