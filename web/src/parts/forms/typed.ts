/** What is typed in a field that may be left empty: trimmed, or null. */
export function textOrNull(typed: string): string | null {
  const trimmed = typed.trim();
  return trimmed === '' ? null : trimmed;
}

/** A whole number that may be left out; what is no number stays none, for the court's reading to refuse. */
export function wholeOrNull(typed: string): number | null {
  const trimmed = typed.trim();
  return trimmed === '' ? null : Number(trimmed);
}

/** A table of the court's words as things to choose from. */
export function choicesOf<K extends string>(table: Readonly<Record<K, string>>): readonly { readonly key: K; readonly words: string }[] {
  return keysOf(table).map((key) => ({ key, words: table[key] }));
}

function keysOf<K extends string>(table: Readonly<Record<K, string>>): readonly K[] {
  return Object.keys(table) as K[];
}
