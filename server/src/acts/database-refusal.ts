/**
 * The name of the database's own rule that a statement ran against; null for anything else that was thrown.
 * A service asks for the rules that two people at the same second can meet, and answers with the refusal the slower one would have got.
 */
export function brokenRule(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('constraint' in thrown)) return null;
  return typeof thrown.constraint === 'string' ? thrown.constraint : null;
}
