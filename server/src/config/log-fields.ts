/** What a log line never holds, at whatever depth: what somebody typed, asked or was answered, and what proves who somebody is. */
const NEVER: ReadonlySet<string> = new Set([
  'answer',
  'authorization',
  'body',
  'cause',
  'content',
  'cookie',
  'cookies',
  'csrf',
  'data',
  'detail',
  'document',
  'extensions',
  'facts',
  'headers',
  'hint',
  'input',
  'name',
  'parameters',
  'params',
  'password',
  'payload',
  'query',
  'rawheaders',
  'row',
  'rows',
  'set-cookie',
  'token',
  'value',
  'values',
  'variables',
  'where',
  'words',
  'x-starling-csrf',
]);

/** A request and an answer have writers of their own, which take three fields each. */
const WRITTEN_APART: ReadonlySet<string> = new Set(['req', 'res', 'err']);

const LEFT_OUT = '[left out]';
const DEEPEST = 6;

/**
 * The fields of a log line without anybody's words. Named fields are left out wherever they stand; an error in any field is written by `ofError`; a thing of
 * another class is told by its class alone, since nobody knows what it carries. What lies deeper than six levels is left out whole.
 */
export function withoutWordsOf(
  fields: Readonly<Record<string, unknown>>,
  ofError: (thrown: unknown) => object,
): Readonly<Record<string, unknown>> {
  const clean = (key: string, value: unknown, depth: number): unknown => {
    if (NEVER.has(key.toLowerCase()) || depth > DEEPEST) return LEFT_OUT;
    if (value instanceof Error) return ofError(value);
    if (Array.isArray(value)) return value.map((one) => clean('', one, depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    if (!isPlain(value)) return { type: value.constructor.name };
    return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, clean(inner, one, depth + 1)]));
  };
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, WRITTEN_APART.has(key) ? value : clean(key, value, 1)]));
}

function isPlain(value: object): boolean {
  const made: unknown = Object.getPrototypeOf(value);
  return made === Object.prototype || made === null;
}
