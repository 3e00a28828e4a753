import { COMMAND_FOR_RESULT, HEARING, type HearingResult } from '@starling/shared/workflow/hearing';
import type { RecordColumnFragment } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';

/**
 * Why one of the six results cannot be recorded now; undefined when it can. The court's list says whether any result is this
 * person's to record; the table of steps says which of the six leave from where the matter stands.
 */
export function whyNotResult(
  matter: Pick<RecordColumnFragment, 'row' | 'acts'>,
  result: HearingResult,
  notNow: string,
): string | undefined {
  const why = whyClosed(matter.acts, 'recordResult', notNow);
  if (why !== undefined) return why;
  const standsAt = matter.row.state.toLowerCase();
  return HEARING.some(([from, command]) => from === standsAt && command === COMMAND_FOR_RESULT[result]) ? undefined : notNow;
}
