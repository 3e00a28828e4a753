import { count } from '../../time/counting.ts';
import { isBefore, type LocalDate } from '../../time/local-date.ts';
import { reaches } from '../ages.ts';
import { setting } from '../court-settings.ts';
import type { Asked } from './answers/predicate.ts';
import { happened, hearingsIn, STILL_SET, type Matter } from './clock-case.ts';
import { statedPeriod, type Bound, type ClockRule } from './clock-rule.ts';
import { dayWithin, type KnownBound } from './tally.ts';

/** The next hearing of some types that is set and not decided, today's included; null when none is. */
export function nextSetIn(matter: Matter, types: ClockRule['metBy']['hearings']): LocalDate | null {
  const { today } = matter.of.facts;
  const set = hearingsIn(matter, types).filter(({ state, heldOn }) => STILL_SET.includes(state) && !isBefore(heldOn, today));
  return set.map(({ heldOn }) => heldOn).toSorted()[0] ?? null;
}

/** The bounds of a row whose day is known in a matter. */
export function boundsOf(asked: Asked): readonly KnownBound[] {
  return asked.rule.bounds.flatMap((bound) => knownBound(bound, asked));
}

/** The day of a bound beside the period: the next hearing set, or the end of another limit; none while its own trigger has not happened. */
function knownBound(bound: Bound, { matter, rule, on }: Asked): readonly KnownBound[] {
  const { ground } = matter.of;
  if (bound.onBy !== null && setting(ground.settings, bound.onBy) !== true) return [];
  const from = boundFrom(bound, matter);
  if (from === null || isOver(bound, { from, on })) return [];
  if (bound.period === null) return [{ bound, on: from }];
  const period = statedPeriod(bound.period, ground.settings);
  if (bound.from.kind === 'birth') return [{ bound, on: reaches(from, period.amount, ground.settings) }];
  return [{ bound, on: dayWithin(count(from, period, ground.calendar.reaching(rule.reach)).raw) }];
}

/** What happened before the trigger cuts nothing short: a disposition made before the removal is no last day for the plan that follows. */
function isOver({ take, from: { kind } }: Bound, { from, on }: { readonly from: LocalDate; readonly on: LocalDate }): boolean {
  return take === 'earlier' && kind === 'happening' && isBefore(from, on);
}

function boundFrom({ from }: Bound, matter: Matter): LocalDate | null {
  switch (from.kind) {
    case 'hearing':
      return from.types === 'any' ? null : nextSetIn(matter, from.types);
    case 'happening':
      return happened(matter, from.of).at(-1)?.on ?? null;
    case 'birth':
      return matter.of.facts.bornOn;
    case 'none':
      return null;
  }
}
