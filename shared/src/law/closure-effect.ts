import type { ClosureKind } from '../time/court-closure.ts';

/** What a closed day does to the clocks, in one sentence. */
export const CLOSURE_EFFECT: Readonly<Record<ClosureKind, string>> = {
  governor: 'No clock counts this day as a court day, and a last day that falls on it moves as on a holiday.',
  office_closed: 'No clock counts this day as a court day, and a last day that falls on it moves as on a holiday.',
  emergency_filing: 'The last day for filing moves past it. Clocks of custody count it as any other day.',
  emergency_juvenile: 'The clocks of WIC 313, 315, 334, 631, 632, 637 and 657 leave it out. All other clocks count it as any other day.',
};
