import { parseLocalDate, type LocalDate } from '../../time/local-date.ts';

/** Reads named fields of something that came from outside. Nothing throws: a field of another form is left out, with a sentence that says what it should be. */
export interface FieldReader {
  readonly text: (name: string) => string | null;
  readonly date: (name: string) => LocalDate | null;
  readonly flag: (name: string) => boolean | null;
  readonly figure: (name: string) => number | null;
  readonly oneOf: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice | null;
  readonly texts: (name: string) => readonly string[];
  readonly records: (name: string) => readonly Readonly<Record<string, unknown>>[];
  /** Everything that could not be read so far, one sentence each. */
  readonly problems: readonly string[];
}

/** True for an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reader of one object; `where` names it in the sentences ("The facts", "Count 2"). Names outside `known` are named in a sentence too. */
export function fieldReader(
  source: Readonly<Record<string, unknown>>,
  { where, known }: { readonly where: string; readonly known: readonly string[] },
): FieldReader {
  const problems = Object.keys(source)
    .filter((name) => !known.includes(name))
    .map((name) => `${where} say “${name}”, which this question does not know. It was left out.`);
  const take = <T>(name: string, read: (value: unknown) => T | null, form: string): T | null => {
    const value = source[name];
    if (value === undefined || value === null) return null;
    const taken = read(value);
    if (taken === null) problems.push(`${where} give “${name}” in another form. Write ${form}.`);
    return taken;
  };
  return {
    problems,
    text: (name) => take(name, (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null), 'words'),
    date: (name) => take(name, (value) => (typeof value === 'string' ? parseLocalDate(value) : null), 'a day as 2026-11-24'),
    flag: (name) => take(name, (value) => (typeof value === 'boolean' ? value : null), 'true or false'),
    figure: (name) => take(name, (value) => (Number.isInteger(value) ? Number(value) : null), 'a whole number'),
    oneOf: (name, choices) => take(name, (value) => choices.find((choice) => choice === value) ?? null, `one of: ${choices.join(', ')}`),
    texts: (name) => take(name, textsOf, 'a list of words') ?? [],
    records: (name) => take(name, recordsOf, 'a list of objects') ?? [],
  };
}

function textsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  return Array.isArray(value) && value.every(isRecord) ? value : null;
}
