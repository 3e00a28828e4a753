import { isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import { nextSet, stageOnClock, type ClockFacts, type PetitionMatter } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { statedPeriod, type Bound, type ClockRule } from './clock-rule.ts';
import { CLOCK_RULES as COUNTED } from './counted-rules.ts';
import { rowOf } from './rules/row.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import type { Derived } from './started-clock.ts';
import type { CountingGround, KnownBound } from './tally.ts';

type Special = (typeof COUNTED)[number];

/** The clocks whose start cannot be read off one happening: each has its own derivation. */
export const SPECIAL_CLOCKS: ReadonlyMap<ClockId, Special> = new Map(COUNTED.map((special) => [special.id, special]));

/** The rows that start specially. */
export const SPECIAL_RULES: readonly ClockRule[] = COUNTED.map(ruleOf);

/** What a special row comes to in a case. */
export function startSpecial(rule: ClockRule, facts: ClockFacts, ground: CountingGround): readonly Derived[] {
  const special = SPECIAL_CLOCKS.get(rule.id);
  if (special === undefined) return [];
  return mattersOf(special, facts).flatMap((matter) => start(special, rule, { matter, ground }));
}

function start(
  special: Special,
  rule: ClockRule,
  { matter, ground }: { readonly matter: PetitionMatter; readonly ground: CountingGround },
): readonly Derived[] {
  const trigger = special.trigger(matter);
  const { petition } = matter;
  if (trigger.kind === 'none' || rule.period === null) return [];
  if (trigger.kind === 'missing') return [{ kind: 'missing', petition, words: trigger.words }];
  if (!inForce(rule, trigger.from)) return [];
  return [
    {
      kind: 'started',
      clock: {
        rule,
        petition,
        start: { on: trigger.from, at: null, words: trigger.event },
        period: statedPeriod(rule.period, ground.settings),
        bounds: boundsBefore(rule, matter, ground.settings),
        before: null,
        setOn: nextSet(matter, rule.metBy.hearings),
        onceLate: special.onceLate,
      },
    },
  ];
}

/** The version in force on the day of the trigger. */
export function inForce({ effectiveFrom, effectiveTo }: ClockRule, day: LocalDate): boolean {
  return !isBefore(day, effectiveFrom ?? day) && !isAfter(day, effectiveTo ?? day);
}

/** The hearings that are set and before which the act must come. */
function boundsBefore({ bounds }: ClockRule, matter: PetitionMatter, settings: CourtSettings): readonly KnownBound[] {
  return bounds.flatMap((bound) => {
    if (bound.onBy !== null && setting(settings, bound.onBy) !== true) return [];
    const on = bound.from.kind === 'hearing' && bound.from.types !== 'any' ? nextSet(matter, bound.from.types) : null;
    return on === null ? [] : [{ bound, on }];
  });
}

/** Each waiting petition, or the one of the last disposition, which stands for the youth. */
function mattersOf({ scope }: Special, facts: ClockFacts): readonly PetitionMatter[] {
  const live = facts.petitions.filter((petition) => petition.kind === '602' && stageOnClock(petition) !== 'ended');
  if (scope === 'petition') return live.map((petition) => ({ facts, petition }));
  const disposed = live
    .filter((petition) => stageOnClock(petition) === 'disposed')
    .toSorted((one, other) => (one.disposedOn ?? '').localeCompare(other.disposedOn ?? ''));
  return disposed.slice(-1).map((petition) => ({ facts, petition }));
}

function ruleOf(special: Special): ClockRule {
  const known = CLOCK_RULES.find(({ id }) => id === special.id);
  if (known !== undefined) return known;
  const bound: Bound = {
    take: 'earlier',
    from: { kind: 'hearing', types: ['jurisdiction'] },
    period: null,
    onBy: special.beforeJurisdiction === true ? null : special.beforeJurisdiction,
    words: 'It comes before the jurisdiction hearing.',
  };
  return rowOf('3.3')({
    id: special.id,
    act: special.name,
    scope: special.scope,
    trigger: { kind: 'none' },
    period: { amount: special.amount, unit: special.unit, counting: special.counting } as ClockRule['period'],
    cites: [special.cite],
    remedies: 'Tell the judge.',
    metBy: { hearings: special.meets, happenings: [] },
    bounds: special.beforeJurisdiction === null ? [] : [bound],
    onBy: special.onBy,
    effectiveFrom: special.effectiveFrom,
  });
}
