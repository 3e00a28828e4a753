import type { Refusal } from './refusal.ts';

/** What an act came to: a value, or a refusal that was expected. Bugs are thrown instead. */
export type Result<T, E = Refusal> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: E };

/** The act was taken. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The act was refused, for reasons its caller can show. */
export function refuse<E>(refusal: E): { readonly ok: false; readonly refusal: E } {
  return { ok: false, refusal };
}

/** Stops the compiler where a case was forgotten, and the program if data lied about its type. */
export function unreachable(value: never): never {
  throw new Error(`No case was written for ${JSON.stringify(value)}.`);
}
