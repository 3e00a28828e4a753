import type { BenchSection } from '../support/section.ts';
import { BY_RULES } from './demonstration-month/by-rules.ts';
import { measuresOf, type Measures } from './demonstration-month/measures.ts';
import { monthFrom } from './demonstration-month/month.ts';
import { playDays } from './demonstration-month/play-day.ts';
import { plotOf } from './demonstration-month/plot.ts';
import { CATTLE_CALL, FIRST_COME, type Way } from './demonstration-month/schedule.ts';

const SEEDS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const;
const WAYS: readonly Way[] = [BY_RULES, FIRST_COME, CATTLE_CALL];

/**
 * What the rules are worth: one invented month of a specialty court, a hundred youths, scheduled by the rules, first come first served, and as a cattle
 * call at 8:30. The same youths are late by the same minutes and take the same time in all three; the figures are means over ten months.
 */
export const section: BenchSection = {
  name: 'demonstrationMonth',
  title: 'A month of dockets: by the rules, first come first served, and all at 8:30',
  measure: () => Promise.resolve(measure()),
  plot: (figures) => plotOf(figures as Readonly<Record<string, Measures>>), // the section’s own figures, as it measured them
};

function measure(): Readonly<Record<string, Measures>> {
  return Object.fromEntries(WAYS.map((way) => [way.name, meanOf(SEEDS.map((seed) => playMonth(way, seed)))]));
}

function playMonth(way: Way, seed: number): Measures {
  const month = monthFrom(seed);
  return measuresOf(month, playDays(way.schedule(month), month.sessions));
}

function meanOf(months: readonly Measures[]): Measures {
  const mean = (of: keyof Measures): number => months.reduce((sum, one) => sum + one[of], 0) / months.length;
  return {
    byTheLastDay: mean('byTheLastDay'),
    onTime: mean('onTime'),
    waitedMinutes: mean('waitedMinutes'),
    waitedNineOfTen: mean('waitedNineOfTen'),
    schoolKept: mean('schoolKept'),
    knownFaces: mean('knownFaces'),
    separationsHeld: mean('separationsHeld'),
    waitedApart: mean('waitedApart'),
  };
}
