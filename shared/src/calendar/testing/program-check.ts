import type { MixedInteger } from '../mixed-integer.ts';

/** The rows of a program that these values do not keep, and the values outside their bounds; empty for none. */
export function brokenRowsOf(program: MixedInteger, values: readonly number[]): readonly string[] {
  const { rowLower, rowUpper, rowStarts, columns, factors, lower, upper } = program;
  const outside = values.flatMap((value, at) => (value < (lower[at] ?? 0) || value > (upper[at] ?? 0) ? [`value ${at}`] : []));
  const broken = rowLower.flatMap((least, row) => {
    let sum = 0;
    for (let term = rowStarts[row] ?? 0; term < (rowStarts[row + 1] ?? 0); term += 1)
      sum += (factors[term] ?? 0) * (values[columns[term] ?? -1] ?? Number.NaN);
    return sum >= least - 1e-6 && sum <= (rowUpper[row] ?? 0) + 1e-6 ? [] : [`row ${row}`];
  });
  return values.length === lower.length ? [...outside, ...broken] : ['The values are not as many as the columns.'];
}
