import { setting } from '../../law/court-settings.ts';
import { addDays, daysBetween, isAfter, isBefore, latest as later, type LocalDate } from '../../time/local-date.ts';
import type { CalendarSession, SlotLimits, SlotSearch } from '../ground.ts';
import { HARD_RULES } from '../rules/hard-rules.ts';
import { partsOf, scored, whyHere } from '../score/score.ts';
import type { NotOffered, SlotAnswer, SlotOffer, WhatOpensMore } from './slot-answer.ts';
import { blockerOf } from './slot-blocker.ts';
import { cautionsOf } from './slot-cautions.ts';
import { daysOf, type SlotDay } from './slot-day.ts';
import { lookAt, type BestStart, type LookedAt } from './slot-session.ts';

/** Three offers, eight refusals. */
export const SLOT_LIMITS: SlotLimits = { offers: 3, refusals: 8 };

const OPENINGS = 3;
const REFUSALS_OF_ONE_RULE = 2;
const MOST_POINTS = 100;
const DAYS_IN_WEEK = 7;

interface Ranked extends BestStart {
  readonly rank: number;
}

interface Refused {
  readonly session: CalendarSession;
  readonly refusal: NonNullable<LookedAt['refusal']>;
}

/** What a search gathers on its way through the sessions. */
interface Gathered {
  readonly offers: Ranked[];
  readonly refused: Refused[];
  readonly opens: Map<string, Ranked & { readonly rule: keyof typeof HARD_RULES }>;
  looked: number;
}

/**
 * The best lawful slots for a hearing, one per session: ranked by score, less the court's points for each week of waiting. It looks day by
 * day and stops where nothing later can be better, at the latest at the court's horizon. With each refusal the rule and who may relax it;
 * when nothing fits, what is in the way. It never books.
 */
export function findSlots(search: SlotSearch, limits: SlotLimits = SLOT_LIMITS): SlotAnswer {
  const dayOf = daysOf(search.wanted, search.ground);
  const gathered = gather(search, limits, dayOf);
  const { offers, refused, opens, looked } = gathered;
  return {
    offers: offers.map((one) => offerOf(one, dayOf(one.place.session.heldOn))),
    notOffered: notOfferedOf(refused, limits.refusals),
    opens: [...opens.values()]
      .toSorted((one, other) => other.rank - one.rank)
      .slice(0, OPENINGS)
      .map((one) => openingOf(one, search)),
    blocker:
      offers.length > 0
        ? null
        : blockerOf(
            search.wanted,
            refused.map(({ refusal }) => refusal),
          ),
    looked,
    refused: refused.length,
  };
}

function gather({ wanted, sessions, ground }: SlotSearch, { offers: most }: SlotLimits, dayOf: (on: LocalDate) => SlotDay): Gathered {
  const from = later(ground.today, wanted.window.earliest ?? ground.today);
  const horizon = addDays(ground.today, setting(ground.settings, 'slotHorizonDays'));
  const forWeek = setting(ground.settings, 'pointsForAWeek');
  const costOf = (on: LocalDate) => (Math.max(0, daysBetween(from, on)) * forWeek) / DAYS_IN_WEEK;
  const gathered: Gathered = { offers: [], refused: [], opens: new Map(), looked: 0 };
  for (const session of sessions.toSorted(byTime)) {
    if (isBefore(session.heldOn, ground.today)) continue;
    const cost = costOf(session.heldOn);
    const worst = gathered.offers.length < most ? undefined : gathered.offers.at(-1);
    if (isAfter(session.heldOn, horizon) || (worst !== undefined && MOST_POINTS - cost <= worst.rank)) break;
    gathered.looked += 1;
    const isWorth = (rule: string) => MOST_POINTS - cost > (gathered.opens.get(rule)?.rank ?? Number.NEGATIVE_INFINITY);
    take(gathered, lookAt(session, dayOf(session.heldOn), isWorth), { session, cost, most });
  }
  return gathered;
}

interface Taking {
  readonly session: CalendarSession;
  readonly cost: number;
  readonly most: number;
}

function take({ offers, refused, opens }: Gathered, { best, refusal, opens: opening }: LookedAt, { session, cost, most }: Taking): void {
  if (refusal !== null) refused.push({ session, refusal });
  if (best !== null) {
    offers.push({ ...best, rank: best.score - cost });
    // A stable sort: among equals the earlier day stays first.
    offers.sort((one, other) => other.rank - one.rank);
    offers.splice(most);
  }
  if (opening === null) return;
  const rank = opening.score - cost;
  const known = opens.get(opening.rule);
  if (known === undefined || rank > known.rank) opens.set(opening.rule, { ...opening, rank });
}

/** Two at the same time stand by their ids, so that the same sessions get the same answer in whatever order they come. */
function byTime(one: CalendarSession, other: CalendarSession): number {
  if (one.heldOn !== other.heldOn) return one.heldOn < other.heldOn ? -1 : 1;
  if (one.startsAt !== other.startsAt) return one.startsAt - other.startsAt;
  return one.sessionId < other.sessionId ? -1 : 1;
}

function offerOf({ place, score }: BestStart, { wanted, ground }: SlotDay): SlotOffer {
  const at = scored(place, wanted, ground);
  const { latest, words, cites } = wanted.window;
  return {
    sessionId: place.session.sessionId,
    heldOn: place.session.heldOn,
    startsAt: place.startsAt,
    minutes: wanted.minutes,
    score,
    parts: partsOf(at),
    why: whyHere(at),
    cautions: cautionsOf(at),
    clocks: latest === null ? [] : [{ words, cites }],
  };
}

/** The earliest refusals, no rule more than twice: the tenth full session teaches nothing. */
function notOfferedOf(refused: readonly Refused[], most: number): readonly NotOffered[] {
  const said = new Map<string, number>();
  const chosen = refused.filter(({ refusal: { rule } }) => {
    const times = (said.get(rule) ?? 0) + 1;
    said.set(rule, times);
    return times <= REFUSALS_OF_ONE_RULE;
  });
  return chosen.slice(0, most).map(({ session: { sessionId, heldOn }, refusal }) => ({ sessionId, heldOn, ...refusal }));
}

function openingOf({ place, score, rule }: BestStart & { readonly rule: keyof typeof HARD_RULES }, { wanted }: SlotSearch): WhatOpensMore {
  const { opensBy, cites } = HARD_RULES[rule];
  const { sessionId, heldOn } = place.session;
  return { rule, words: opensBy === null ? '' : opensBy(wanted), sessionId, heldOn, startsAt: place.startsAt, score, cites };
}
