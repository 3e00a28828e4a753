import type { HearingRow } from '../hearings.ts';
import type { Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import type { SessionDay } from '../sessions.ts';

/** The hearings that are set on the coming day in the court's own room, in their line. */
export function hearingsOn({ rows }: Ledger, { sessions }: SessionDay): readonly HearingRow[] {
  const places = new Map(sessions.map(({ row }, at) => [row.session_id, at]));
  const set = rows.hearing.filter((hearing) => hearing.state === 'set' && places.has(hearing.session_id));
  return set.toSorted((one, other) => order(places, one) - order(places, other));
}

function order(places: ReadonlyMap<string, number>, hearing: HearingRow): number {
  return (places.get(hearing.session_id) ?? 0) * 1000 + hearing.place_in_line;
}

/** Who takes part in a case on a day, with an account. */
export function teamOf({ rows, anchor }: Ledger, caseId: string): readonly (RowOf['participation'] & { readonly account_id: string })[] {
  return rows.participation.filter(
    (one): one is RowOf['participation'] & { readonly account_id: string } =>
      one.case_id === caseId && one.account_id !== null && one.from_on <= anchor && (one.until_on === null || one.until_on >= anchor),
  );
}
