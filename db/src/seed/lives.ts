import { EVERY_COURT, isCourtDay, previousCourtDay } from '@starling/shared/time/court-calendar';
import { addDays, addYears, ageOn, daysBetween, isoWeekday, type LocalDate } from '@starling/shared/time/local-date';
import type { Ledger } from './ledger.ts';
import { AGE_WEIGHTS, AWAY, CHILD_WELFARE, CUSTODY_DAYS, CUSTODY_WEIGHTS, ENDING_WEIGHTS, PRONOUN_WEIGHTS, WEEKS } from './parameters.ts';
import { settled } from './placements.ts';
import type { CustodyKind } from './rows.ts';

/** A stretch of time in one place. */
export interface Spell {
  readonly kind: CustodyKind;
  readonly from: LocalDate;
  /** Null: still there. */
  readonly until: LocalDate | null;
}

/** What happens to one youth over the years, before any row is written. */
export interface Life {
  readonly pronouns: keyof typeof PRONOUN_WEIGHTS;
  readonly bornOn: LocalDate;
  /** The day the first petition was filed. */
  readonly firstFiledOn: LocalDate;
  /** The day of disposition, at which the youth joined. */
  readonly entersOn: LocalDate;
  /** Null: still active. */
  readonly leavesOn: LocalDate | null;
  readonly ending: keyof typeof ENDING_WEIGHTS | null;
  readonly spells: readonly Spell[];
  readonly dependency: 'open' | 'closed' | 'none';
}

const DAYS_A_YEAR = 365.25;
const YEARS_BACK = 4.5;

/** Every youth whose time in the programme touches the years that are told: entries at an even pace, stays of varied length (Little's law). */
export function imagineLives(ledger: Ledger): readonly Life[] {
  const { entriesAYear } = ledger.profile;
  const entries = Math.round(entriesAYear * YEARS_BACK);
  const told = addDays(ledger.anchor, -7 * WEEKS.past);
  return Array.from({ length: entries }, (_unused, index) => Math.round(((index + 0.5) * DAYS_A_YEAR) / entriesAYear))
    .map((daysAgo) => ({ entersOn: sessionDayUpTo(ledger, addDays(ledger.anchor, -daysAgo)), stayDays: drawStay(ledger) }))
    .filter(({ entersOn, stayDays }) => addDays(entersOn, stayDays) > told)
    .map((stay) => imagineLife(ledger, stay));
}

/** Dispositions are made on the court's own weekday, on the court day before when that is a holiday. */
function sessionDayUpTo({ profile }: Ledger, day: LocalDate): LocalDate {
  const own = addDays(day, -((isoWeekday(day) - profile.weekday + 7) % 7));
  return isCourtDay(own, EVERY_COURT) ? own : previousCourtDay(own, EVERY_COURT);
}

function imagineLife(ledger: Ledger, { entersOn, stayDays }: { readonly entersOn: LocalDate; readonly stayDays: number }): Life {
  const { random, anchor } = ledger;
  const end = addDays(entersOn, stayDays);
  const leavesOn = end <= anchor ? end : null;
  const firstFiledOn = previousCourtDay(addDays(entersOn, -random.whole(45, 200)), EVERY_COURT);
  const drawn = {
    pronouns: random.weighted(PRONOUN_WEIGHTS),
    bornOn: drawBirth(ledger, { entersOn, leavesOn }),
    firstFiledOn,
    entersOn,
    leavesOn,
    ending: leavesOn === null ? null : random.weighted(ENDING_WEIGHTS),
    spells: drawSpells(ledger, { from: firstFiledOn, until: leavesOn }),
    dependency: drawDependency(ledger),
  };
  return { ...drawn, spells: settled(drawn.spells, { anchor, dual: drawn.dependency === 'open' }) };
}

/** Log-normal around the profile's mean, never under four months. */
function drawStay({ random, profile }: Ledger): number {
  const spread = 0.25;
  const days = profile.stayYears * DAYS_A_YEAR * Math.exp(random.normal(-(spread ** 2) / 2, spread));
  return Math.max(120, Math.round(days));
}

function drawBirth({ random, anchor }: Ledger, stay: { readonly entersOn: LocalDate; readonly leavesOn: LocalDate | null }): LocalDate {
  const asOf = stay.leavesOn ?? anchor;
  const bornOn = addDays(addYears(asOf, -Number(random.weighted(AGE_WEIGHTS))), -random.whole(1, 364));
  const yearsTooYoung = 12 - ageOn(bornOn, stay.entersOn);
  return yearsTooYoung > 0 ? addYears(bornOn, -yearsTooYoung) : bornOn;
}

function drawDependency({ random }: Ledger): Life['dependency'] {
  if (random.chance(CHILD_WELFARE.openCaseShare)) return 'open';
  return random.chance(CHILD_WELFARE.closedCaseShare / (1 - CHILD_WELFARE.openCaseShare)) ? 'closed' : 'none';
}

function drawSpells(ledger: Ledger, span: { readonly from: LocalDate; readonly until: LocalDate | null }): readonly Spell[] {
  const end = span.until ?? ledger.anchor;
  const episodes = drawEpisodes(ledger, span);
  const spells: Spell[] = [];
  let at = span.from;
  for (const episode of [...episodes, null]) {
    spells.push(...drawHomes(ledger, at, episode?.from ?? end));
    if (episode !== null) spells.push(episode);
    at = episode?.until ?? end;
  }
  const last = spells.at(-1);
  return last === undefined || span.until !== null ? spells : [...spells.slice(0, -1), { ...last, until: null }];
}

function drawHomes({ random }: Ledger, from: LocalDate, until: LocalDate): readonly Spell[] {
  const spells: Spell[] = [];
  for (let at = from; at < until; ) {
    const kind = random.weighted(CUSTODY_WEIGHTS);
    const days = Math.max(2, Math.round(CUSTODY_DAYS[kind] * Math.exp(random.normal(-0.1, 0.5))));
    const leaves = addDays(at, days) < until ? addDays(at, days) : until;
    spells.push({ kind, from: at, until: leaves });
    at = leaves;
  }
  return spells;
}

/** Times away, in order and never touching; the last one is still open for the youths who are away today. */
function drawEpisodes(ledger: Ledger, span: { readonly from: LocalDate; readonly until: LocalDate | null }): readonly Spell[] {
  const { random, anchor } = ledger;
  const end = span.until ?? anchor;
  const awayNow = span.until === null && random.chance(AWAY.nowShare) ? [{ kind: 'away', from: addDays(anchor, -random.whole(1, 40)), until: null } as const] : [];
  const count = random.chance(AWAY.everShare) ? 1 + random.poisson(AWAY.furtherEpisodes) : 0;
  const past = Array.from({ length: Math.min(count, 6) }, () => {
    const from = addDays(span.from, random.whole(5, Math.max(6, daysBetween(span.from, end) - 15)));
    return { kind: 'away', from, until: addDays(from, drawAwayDays(ledger)) } as const;
  });
  const limit = awayNow[0]?.from ?? end;
  return [...apart(past.filter((episode) => episode.until < limit), span.from), ...awayNow];
}

/** In order of time, without those that touch an earlier one. */
function apart(episodes: readonly (Spell & { readonly until: LocalDate })[], after: LocalDate): readonly Spell[] {
  const kept: Spell[] = [];
  let free = after;
  for (const episode of episodes.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (episode.from <= free) continue;
    kept.push(episode);
    free = episode.until;
  }
  return kept;
}

function drawAwayDays({ random }: Ledger): number {
  return Math.min(AWAY.longestDays, Math.max(1, Math.round(AWAY.medianDays * Math.exp(random.normal(0, 1)))));
}

/** True when the youth is away on that day. */
export function isAway(life: Life, day: LocalDate): boolean {
  return life.spells.some((spell) => spell.kind === 'away' && spell.from <= day && (spell.until === null || spell.until > day));
}

/** The day the youth comes back from the time away that holds `day`; null when nobody knows yet. */
export function returnsOn(life: Life, day: LocalDate): LocalDate | null {
  return life.spells.find((spell) => spell.kind === 'away' && spell.from <= day && (spell.until === null || spell.until > day))?.until ?? null;
}
