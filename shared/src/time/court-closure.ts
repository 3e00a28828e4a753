import type { CalendarCite } from './holidays.ts';
import type { LocalDate } from './local-date.ts';

/** Why one court is closed beyond the judicial holidays, by the power that closes it. */
export type ClosureKind = 'governor' | 'office_closed' | 'emergency_filing' | 'emergency_juvenile';

/** A day on which one court is closed: a Governor's day, a shut office, an emergency (Gov. Code 68115). Each court has its own. */
export interface CourtClosure {
  readonly closedOn: LocalDate;
  /** Shown to people: plain words that name nobody. */
  readonly reason: string;
  readonly kind: ClosureKind;
  /** The order that closes it, as the court files it; null when none was written down. */
  readonly orderReference: string | null;
}

/**
 * Which clocks a count is for: an emergency day reaches some of them only. `juvenile_custody`: the clocks of the sections that Gov. Code
 * 68115(a)(5) names; `filing`: acts of filing under CCP 12 and 12a; `all`: a clock that no emergency power reaches.
 */
export type ClosureReach = 'juvenile_custody' | 'filing' | 'all';

/** A kind of closure in words, with its authority and the clocks that leave its days out. */
export interface ClosureRule {
  readonly words: string;
  readonly cite: CalendarCite;
  readonly reaches: readonly ClosureReach[];
  readonly status: 'verified' | 'part' | 'unverified';
}

/** The four kinds. A shut office counts for CCP 12 and 12a when it is shut for the whole of the day. */
export const CLOSURE_RULES: Readonly<Record<ClosureKind, ClosureRule>> = {
  governor: {
    words: 'A day appointed by the Governor',
    cite: { code: 'Gov. Code', text: 'Gov. Code 6700' },
    reaches: ['juvenile_custody', 'filing', 'all'],
    status: 'verified',
  },
  office_closed: {
    words: 'The office is shut for the whole day',
    cite: { code: 'CCP', text: 'CCP 12b' },
    reaches: ['juvenile_custody', 'filing', 'all'],
    status: 'verified',
  },
  emergency_filing: {
    words: 'An emergency holiday for filing',
    cite: { code: 'Gov. Code', text: 'Gov. Code 68115(a)(4)' },
    reaches: ['filing'],
    status: 'part',
  },
  emergency_juvenile: {
    words: 'An emergency holiday for the custody clocks of the juvenile court',
    cite: { code: 'Gov. Code', text: 'Gov. Code 68115(a)(5)' },
    reaches: ['juvenile_custody'],
    status: 'part',
  },
};

/** Whether a closed day is left out of the clocks of a reach. */
export function closureReaches({ kind }: CourtClosure, reach: ClosureReach): boolean {
  return CLOSURE_RULES[kind].reaches.includes(reach);
}
