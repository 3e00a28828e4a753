/** A reason why the court's database cannot be opened, as a sentence that says what to do. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
}

/** Whether a thrown value carries this code of the operating system or of PostgreSQL. */
export function hasCode(thrown: unknown, ...codes: readonly string[]): boolean {
  return (
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string' && codes.includes(thrown.code)
  );
}
