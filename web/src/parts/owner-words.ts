import { ORDER_OWNER } from '@starling/shared/vocabulary/order';

const OWNERS: Readonly<Record<string, string>> = ORDER_OWNER;

/** Whose order or position it is, in words; a word of the court that is no key stands as it is. */
export function ownerWords(role: string): string {
  return OWNERS[role] ?? role;
}
