import { count } from '../../time/counting.ts';
import { latest, type LocalDate } from '../../time/local-date.ts';
import { CHANGE_GROUND, type ChangeGround } from '../../vocabulary/clock-change.ts';
import type { ClockChange } from './clock-change.ts';
import { statedPeriod, type ClockTrigger, type ExtendedBy, type Extension } from './clock-rule.ts';
import { clockRule } from './clock-rules.ts';
import { lastDayOf, type Tally } from './tally.ts';

/** How far an extension may reach: to a day, or without a day of its own (null); or why it may not be given at all. */
export type ExtensionLimit =
  { readonly kind: 'open'; readonly until: LocalDate | null } | { readonly kind: 'refused'; readonly words: string };

/** Which levers of a row a ground pulls. */
const LEVERS: Readonly<Record<ChangeGround, readonly ExtendedBy[]>> = {
  good_cause: ['good_cause', 'court', 'fixed'],
  consent: ['consent', 'time_waiver'],
  witness: ['witness', 'good_cause'],
  exceptional_circumstances: ['exceptional'],
  emergency_order: ['emergency'],
  youth_absent_on_warrant: ['good_cause', 'court'],
  competency: ['good_cause', 'court'],
  other: ['court', 'good_cause'],
};

/** The levers of a row that a ground pulls; with no ground, every one. */
export function leversOf(extensions: readonly Extension[], ground: ChangeGround | null): readonly Extension[] {
  return ground === null ? extensions : extensions.filter(({ by }) => LEVERS[ground].includes(by));
}

/**
 * The limit of an extension: the furthest day that a lever of its ground names; where one names a day, the ones that only ask for the time
 * needed do not go past it (702: 45 days in all). A row without such a lever allows none.
 */
export function limitOf(tally: Tally, { ground }: ClockChange): ExtensionLimit {
  const { rule } = tally.asked;
  // A row that only adds time is the limit of what it adds.
  if (rule.addsTo !== null) return { kind: 'open', until: lastDayOf(tally.counted) };
  const levers = leversOf(rule.extensions, ground);
  if (levers.length === 0) return { kind: 'refused', words: refusalWords(rule.extensions, ground) };
  const [first, ...others] = levers.map((lever) => limitOfLever(tally, lever)).filter((limit) => limit !== null);
  return { kind: 'open', until: first === undefined ? null : latest(first, ...others) };
}

/** The day a fixed addition or an outer row ends; null when the lever only asks for the time needed. */
function limitOfLever({ asked, calendar, ground }: Tally, { adds, upTo }: Extension): LocalDate | null {
  if (adds !== null) {
    const first = count(asked.from, asked.period, calendar);
    return lastDayOf(count(first.raw, statedPeriod(adds, ground.settings), calendar));
  }
  const outer = upTo === null ? null : clockRule(upTo);
  if (outer === null || outer.period === null || !startsAlike(outer.trigger, asked.rule.trigger)) return null;
  return lastDayOf(count(asked.from, statedPeriod(outer.period, ground.settings), calendar));
}

/** An outer row with a trigger of its own runs as a clock of its own; only one from the same trigger can be counted here. */
function startsAlike(one: ClockTrigger, other: ClockTrigger): boolean {
  return one.kind === 'happening' && other.kind === 'happening' && one.of.some((kind) => other.of.includes(kind));
}

function refusalWords(extensions: readonly Extension[], ground: ChangeGround | null): string {
  if (extensions.length === 0) return 'the law gives no more time here.';
  const named = ground === null ? 'This ground' : CHANGE_GROUND[ground];
  return `${named} is not among the grounds on which the law gives more time here.`;
}
