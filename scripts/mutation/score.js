/** Counting mutants: how many of those that count a test noticed. Pure. */

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** { noticed, counted }. Left out mutants and those that no longer run count neither way. */
export function scoreOf(mutants) {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  return { noticed, counted: noticed + mutants.filter(({ status }) => UNNOTICED.has(status)).length };
}

/** The score of each group, by name; groups in which nothing counts are left out. */
export function tallyBy(mutants, nameOf) {
  const groups = Object.entries(Object.groupBy(mutants, nameOf)).sort(([one], [other]) => (one < other ? -1 : 1));
  return groups.map(([name, group]) => [name, scoreOf(group)]).filter(([, { counted }]) => counted > 0);
}

/** The share in words, with two places: '91.30 %'. */
export function shareOf({ noticed, counted }) {
  return counted === 0 ? 'none' : `${((noticed / counted) * 100).toFixed(2)} %`;
}
