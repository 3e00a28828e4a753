interface Destroys {
  readonly name: string;
  readonly destroyOn: string;
  readonly noRecordOn: string | null;
}

/** The days on which something is destroyed, earliest first, with the holders of each; one that holds nothing destroys nothing. */
export function destructionDays(holders: readonly Destroys[]): readonly { readonly on: string; readonly names: readonly string[] }[] {
  const holding = holders.filter((one) => one.noRecordOn === null);
  const days = [...new Set(holding.map((one) => one.destroyOn))].toSorted();
  return days.map((on) => ({ on, names: holding.filter((one) => one.destroyOn === on).map((one) => one.name) }));
}
