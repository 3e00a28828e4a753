/** The rows that a person moved: the fewest whose going back gives the rule's order again. */
export function movedRows(order: readonly string[], byRule: readonly string[]): ReadonlySet<string> {
  const places = new Map(byRule.map((id, at) => [id, at]));
  const kept = new Set(longestRising(order.map((id) => ({ id, place: places.get(id) ?? 0 }))).map(({ id }) => id));
  return new Set(order.filter((id) => !kept.has(id)));
}

interface Placed {
  readonly id: string;
  readonly place: number;
}

/** The longest run of rows whose places by the rule still rise; of equally long ones the first found. */
function longestRising(rows: readonly Placed[]): readonly Placed[] {
  const runs: (readonly Placed[])[] = [];
  for (const row of rows) {
    const before = longest(runs.filter((run) => (run.at(-1)?.place ?? -1) < row.place));
    runs.push([...before, row]);
  }
  return longest(runs);
}

function longest(runs: readonly (readonly Placed[])[]): readonly Placed[] {
  return runs.reduce<readonly Placed[]>((most, run) => (run.length > most.length ? run : most), []);
}
