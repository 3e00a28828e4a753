import type { HomeDay } from './HomeScreen.tsx';

export type MyYouth = HomeDay['mine'][number];

/** The line of today: whoever is before the bench, then those still to come by time, then those who were heard. */
export function inLine(youths: readonly MyYouth[]): readonly MyYouth[] {
  return youths.toSorted((a, b) => rank(a) - rank(b) || (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
}

function rank(youth: MyYouth): number {
  if (youth.state === 'IN_HAND') return 0;
  return youth.state === 'SET' || youth.state === 'CHECKED_IN' || youth.state === 'SECOND_CALL' ? 1 : 2;
}

/** The first day on which any of them is set; null when none is. */
export function nextDay(youths: readonly MyYouth[]): string | null {
  const days = youths.flatMap((one) => (one.nextOn === null ? [] : [one.nextOn])).toSorted();
  return days[0] ?? null;
}

/** Those with a next date, earliest first. */
export function withNextDate(youths: readonly MyYouth[]): readonly (MyYouth & { readonly nextOn: string })[] {
  const dated = youths.flatMap((one) => (one.nextOn === null ? [] : [{ ...one, nextOn: one.nextOn }]));
  return dated.toSorted((a, b) => `${a.nextOn}${a.nextAt ?? ''}`.localeCompare(`${b.nextOn}${b.nextAt ?? ''}`));
}
