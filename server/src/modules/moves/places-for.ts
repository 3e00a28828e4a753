import type { Scope } from '@starling/db/scope';
import { findSlots } from '@starling/shared/calendar/finder/find-slots';
import type { CalendarSession, WantedHearing } from '@starling/shared/calendar/ground';
import { brokenRules } from '@starling/shared/calendar/rules/hard-rules';
import type { FixedPlace, HearingToMove, MoveCandidate } from '@starling/shared/calendar/moves/move-plan';
import { scorerOf, scoreOf, whyHere } from '@starling/shared/calendar/score/score';
import { cautionsOf } from '@starling/shared/calendar/finder/slot-cautions';
import { daysOf } from '@starling/shared/calendar/finder/slot-day';
import { startsIn } from '@starling/shared/calendar/finder/slot-starts';
import { addDays, earliest, latest } from '@starling/shared/time/local-date';
import { COUNSEL, OFFICERS } from '@starling/shared/calendar/rules/place-facts';
import { toPlaceAgain } from '../../acts/moving-hearing.ts';
import {
  loadGroundPage,
  loadPlacingBase,
  type GroundPage,
  type PlacingBase,
  type SessionsAsked,
} from '../../reads/calendar-ground.read.ts';
import { loadHearing, type HearingStanding } from '../../reads/hearing-standing.read.ts';
import type { PageSizes } from '../../reads/slot-page.read.ts';

/** One hearing, and every place that it could take by itself. */
export interface PlacesFor {
  readonly standing: HearingStanding;
  readonly base: PlacingBase;
  readonly hearing: HearingToMove;
  readonly candidates: readonly MoveCandidate[];
  readonly sessions: readonly CalendarSession[];
}

/** Where to look for places. */
export interface Towards {
  /** The session that gives its hearings away is none of them. */
  readonly notIn: string;
  /** Only these; null: the next weeks. */
  readonly sessionIds: readonly string[] | null;
  /** The place that somebody chose for it by hand: it is looked at whatever else there is. */
  readonly held: FixedPlace | null;
  /** It stays where it is by choice. */
  readonly staysOut: boolean;
}

const WEEKS_BEFORE = 2;
const WEEKS = 8;
const DAYS_IN_WEEK = 7;
const PAGE: PageSizes = { roomy: 24, own: 8, full: 4, beyond: 0 };
/** As many as leave the others a choice, and the solver quick. */
const MOST_STARTS_IN_A_SESSION = 8;
const MOST_PLACES = 90;

/** Every place that one hearing could take by the rules of setting; null when it is not seen any more. */
export async function placesFor(scope: Scope, hearingId: string, towards: Towards): Promise<PlacesFor | null> {
  const standing = await loadHearing(scope, hearingId);
  const base = standing === null ? null : await loadPlacingBase(scope, toPlaceAgain(standing));
  if (standing === null || base === null) return null;
  const { minutes, bufferMinutes: buffer } = standing;
  const hearing = { hearingId, minutes, buffer, fixed: towards.held, staysOut: towards.staysOut };
  if (towards.staysOut) return { standing, base, hearing: { ...hearing, who: [], noPlaceWords: null }, candidates: [], sessions: [] };
  const page = await lookThrough(scope, base, { notIn: towards.notIn, asked: pageOf(base, towards) });
  const found = candidatesOf(hearingId, page, (session, wanted) => startsIn(session, wanted));
  const byHand = await heldPlace(scope, base, { hearingId, towards, found });
  const candidates = [...byHand.candidates, ...found];
  const noPlaceWords = candidates.length > 0 ? null : blockedWords(page);
  return {
    ...{ standing, base, candidates },
    hearing: { ...hearing, who: whoOf(page), noPlaceWords },
    sessions: [...page.sessions, ...byHand.sessions],
  };
}

async function lookThrough(
  scope: Scope,
  base: PlacingBase,
  { notIn, asked }: { readonly notIn: string; readonly asked: SessionsAsked },
): Promise<GroundPage> {
  const page = await loadGroundPage(scope, base, asked);
  return { ...page, sessions: page.sessions.filter(({ sessionId }) => sessionId !== notIn) };
}

/** The place that was chosen by hand, where the search did not come upon it by itself; empty when it breaks a rule. */
async function heldPlace(
  scope: Scope,
  base: PlacingBase,
  of: { readonly hearingId: string; readonly towards: Towards; readonly found: readonly MoveCandidate[] },
): Promise<Pick<PlacesFor, 'candidates' | 'sessions'>> {
  const { held, notIn } = of.towards;
  if (held === null || of.found.some((one) => one.sessionId === held.sessionId && one.startsAt === held.startsAt))
    return { candidates: [], sessions: [] };
  const page = await lookThrough(scope, base, { notIn, asked: { sessionIds: [held.sessionId] } });
  return { candidates: candidatesOf(of.hearingId, page, () => [held.startsAt]), sessions: page.sessions };
}

/** Around the day that is given up: a hearing is put over rather than advanced, and never into the past. */
function pageOf({ asked, clocks, window }: PlacingBase, { sessionIds }: Towards): SessionsAsked {
  if (sessionIds !== null) return { sessionIds };
  const { today } = clocks.facts;
  const day = asked.givesUp ?? today;
  const from = latest(today, addDays(day, -WEEKS_BEFORE * DAYS_IN_WEEK), window.earliest ?? today);
  const until = addDays(latest(from, day), WEEKS * DAYS_IN_WEEK);
  return { from, until: window.latest === null ? until : earliest(until, window.latest), sizes: PAGE };
}

/** Places, the best first, of each session no more than leaves the others a choice. */
function candidatesOf(
  hearingId: string,
  { wanted, sessions, ground }: GroundPage,
  starts: (session: CalendarSession, wanted: WantedHearing) => readonly number[],
): readonly MoveCandidate[] {
  const dayOf = daysOf(wanted, ground);
  const places = sessions.flatMap((session) => {
    const day = dayOf(session.heldOn);
    const scored = scorerOf(session, day.wanted, day.ground);
    const best = starts(session, day.wanted)
      .filter((startsAt) => brokenRules({ session, startsAt }, day.wanted, day.ground).length === 0)
      .map((startsAt) => ({ at: scored(startsAt), startsAt, sessionId: session.sessionId }))
      .map((place) => ({ ...place, score: scoreOf(place.at) }))
      .toSorted((one, other) => other.score - one.score);
    return roomForEach(best, wanted.minutes + wanted.buffer).slice(0, MOST_STARTS_IN_A_SESSION);
  });
  return places
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_PLACES)
    .map(({ at, startsAt, sessionId, score }) => ({ hearingId, sessionId, startsAt, score, why: whyHere(at), cautions: cautionsOf(at) }));
}

interface FoundStart {
  readonly startsAt: number;
}

/** The best starts that leave room for one another: ten starts in one half hour would be a place for two hearings, whatever the session holds. */
function roomForEach<Start extends FoundStart>(best: readonly Start[], minutes: number): readonly Start[] {
  const chosen: Start[] = [];
  for (const start of best) if (chosen.every(({ startsAt }) => Math.abs(startsAt - start.startsAt) >= minutes)) chosen.push(start);
  return chosen;
}

function blockedWords(page: GroundPage): string {
  const { blocker } = findSlots(page);
  if (blocker === null) return 'No place was found.';
  return blocker.mayRelax === null ? blocker.words : `${blocker.words} ${blocker.mayRelax}`;
}

/** Everyone who can be in one place only. An interpreter counts where the court has but one of the language. */
function whoOf({ wanted, ground }: GroundPage): readonly string[] {
  const { team, youthId, language } = wanted;
  const people = team.flatMap(({ role, accountId }) => (accountId !== null && [...COUNSEL, ...OFFICERS].includes(role) ? [accountId] : []));
  const speaking = ground.interpreters.filter((one) => one.language === language);
  return [youthId, ...people, ...(language !== null && speaking.length === 1 ? [`interpreter ${language}`] : [])];
}
