/** One field as the record holds it now. */
export interface StoredField {
  readonly field: string;
  /** The field in words. */
  readonly words: string;
  readonly value: string;
}

/** One field as somebody wrote it: what stood there when they began, and what they wrote. */
export interface WrittenField {
  readonly field: string;
  readonly was: string;
  readonly mine: string;
}

/** One field in which two people wrote different things. */
export interface FieldConflict {
  readonly field: string;
  readonly words: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * The fields in which somebody else wrote something different meanwhile: what stands is neither what stood when this person began nor what this
 * person wrote. A field that only this person touched, and one in which both wrote the same, is no conflict. A field the record does not know
 * stands empty.
 */
export function conflictsOf(written: readonly WrittenField[], stored: readonly StoredField[]): readonly FieldConflict[] {
  const standing = new Map(stored.map((one) => [one.field, one]));
  return written.flatMap(({ field, was, mine }) => {
    const theirs = standing.get(field)?.value ?? '';
    if (theirs === was || theirs === mine) return [];
    return [{ field, words: standing.get(field)?.words ?? field, mine, theirs }];
  });
}

/** A conflict in one sentence: both are kept, and one is chosen. */
export function sayConflict(conflicts: readonly FieldConflict[], by: string | null): string {
  const who = by ?? 'Somebody else';
  const fields = conflicts.map(({ words }) => words.toLowerCase()).join(', ');
  return `${who} wrote something else while you wrote: ${fields}. Both are kept. Choose one.`;
}
