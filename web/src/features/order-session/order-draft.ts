/** An order of hearings as it stands on the screen: the record's own, or one that was changed by hand and is not kept yet. */
export type OrderDraft = readonly string[] | null;

/** What stands in which order now: the draft, with what left the session taken out and what came to it at the end. */
export function orderNow(draft: OrderDraft, kept: readonly string[]): readonly string[] {
  if (draft === null) return kept;
  return [...draft.filter((one) => kept.includes(one)), ...kept.filter((one) => !draft.includes(one))];
}

/** The order with one hearing taken out and put where another stands; what stood between moves up or down by one. */
export function movedTo(order: readonly string[], hearingId: string, ontoId: string): readonly string[] {
  const to = order.indexOf(ontoId);
  if (to < 0 || !order.includes(hearingId)) return order;
  return order.filter((one) => one !== hearingId).toSpliced(to, 0, hearingId);
}

/** Whether two orders are the same. */
export function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((hearingId, at) => hearingId === other[at]);
}

interface Ruled {
  readonly hearingId: string;
  readonly rulePlace: number;
}

/** The order by the rule. */
export function ruleOrder(rows: readonly Ruled[]): readonly string[] {
  return rows.toSorted((a, b) => a.rulePlace - b.rulePlace).map((row) => row.hearingId);
}
