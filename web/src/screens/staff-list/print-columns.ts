import { SESSION_PRINT_KIND, type SessionPrintKind } from '@starling/shared/vocabulary/session';

/** The three prints in the order of the switch. */
export const PRINT_KINDS = ['staff', 'full', 'lobby'] as const satisfies readonly SessionPrintKind[];
export type PrintKind = (typeof PRINT_KINDS)[number];

export type PrintColumn = 'time' | 'youth' | 'minutes' | 'needs' | 'counsel' | 'result' | 'next';

/** What stands beside the number. The list for the lobby holds the time and nothing else: no name, no initials, no program, no charge. */
export const COLUMNS: Readonly<Record<PrintKind, readonly PrintColumn[]>> = {
  staff: ['time', 'youth', 'minutes', 'needs', 'counsel', 'result', 'next'],
  full: ['time', 'youth', 'minutes', 'needs', 'counsel'],
  lobby: ['time'],
};

/** The kind that an address names; the staff list for a word it does not know. */
export function printKindOf(word: string | null): PrintKind {
  return PRINT_KINDS.find((one) => one === word) ?? 'staff';
}

/** What the list is called. */
export function printKindWords(kind: PrintKind): string {
  return SESSION_PRINT_KIND[kind];
}
