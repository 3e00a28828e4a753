/** One line of the signed number said otherwise; empty words take the line out, a line past the last adds one. */
export interface LineChange {
  readonly section: string;
  readonly line: number;
  readonly was: string;
  readonly words: string;
}

/** What is typed about a minute order before it is sent: words for the clerk, and a correction on its way. */
export interface MinuteDraft {
  readonly returnWords: string;
  readonly kind: string;
  readonly reason: string;
  readonly changes: readonly LineChange[];
}

const EMPTY: MinuteDraft = { returnWords: '', kind: '', reason: '', changes: [] };

/** Reads what was kept, by this page or an older one; unknown words are an empty draft. */
export function readMinuteDraft(content: unknown): MinuteDraft {
  if (!isRecord(content)) return EMPTY;
  const { returnWords, kind, reason, changes } = content;
  return {
    returnWords: textOf(returnWords),
    kind: textOf(kind),
    reason: textOf(reason),
    changes: Array.isArray(changes) ? changes.filter(isChange) : [],
  };
}

/** The draft with one line said otherwise, in its place; said as it was, it is no change. */
export function withLine(draft: MinuteDraft, { section, line, was }: Omit<LineChange, 'words'>, words: string): MinuteDraft {
  const change = { section, line, was, words };
  if (words === was) return withoutChange(draft, change);
  const stands = draft.changes.some((one) => isOf(one, change));
  return { ...draft, changes: stands ? draft.changes.map((one) => (isOf(one, change) ? change : one)) : [...draft.changes, change] };
}

/** How a line reads so far. */
export function wordsOfLine({ changes }: MinuteDraft, line: Omit<LineChange, 'words'>): string {
  return changes.find((one) => isOf(one, line))?.words ?? line.was;
}

/** The draft without what was said about that line. */
export function withoutChange(draft: MinuteDraft, change: Omit<LineChange, 'words'>): MinuteDraft {
  return { ...draft, changes: draft.changes.filter((one) => !isOf(one, change)) };
}

const isOf = (one: Pick<LineChange, 'section' | 'line'>, other: Pick<LineChange, 'section' | 'line'>): boolean =>
  one.section === other.section && one.line === other.line;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isChange(value: unknown): value is LineChange {
  return (
    isRecord(value) &&
    typeof value['section'] === 'string' &&
    typeof value['line'] === 'number' &&
    typeof value['was'] === 'string' &&
    typeof value['words'] === 'string'
  );
}
