import type { HearingResult } from '@starling/shared/workflow/hearing';
import type { HearingState } from '../../gql/graphql.ts';

/** The six results in the order of their digits. */
export const RESULTS = ['HEARD', 'CONTINUED', 'TRAILED', 'SECOND_CALL', 'OFF_CALENDAR', 'AWAY'] as const satisfies readonly HearingState[];

export type ChosenResult = (typeof RESULTS)[number];

/** Each result in the word of the table of steps. */
export const RESULT_KEYS = {
  HEARD: 'heard',
  CONTINUED: 'continued',
  TRAILED: 'trailed',
  SECOND_CALL: 'second_call',
  OFF_CALENDAR: 'off_calendar',
  AWAY: 'away',
} as const satisfies Record<ChosenResult, HearingResult>;
