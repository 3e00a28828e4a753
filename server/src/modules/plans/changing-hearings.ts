import type { Scope } from '@starling/db/scope';
import type { BrokenRule } from '@starling/shared/calendar/ground';
import type { ChangingHearing } from '@starling/shared/calendar/sessions/session-change';
import { refusalCites, refusalWords } from '@starling/shared/refusal';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { Citation } from '@starling/shared/law/citation';
import { weighDay } from '../../acts/lawful-day.ts';
import { toPlaceAgain } from '../../acts/moving-hearing.ts';
import { brokenBy } from '../../acts/place-hearing.ts';
import { isReview, loadGroundPage, loadPlacingBase, type PlacingBase } from '../../reads/calendar-ground.read.ts';
import { loadHearing, type HearingStanding } from '../../reads/hearing-standing.read.ts';
import { minuteOf } from './session-change-act.ts';

/** A hearing of a session that changes, with all that is known of it before. */
export interface HearingInSession {
  readonly standing: HearingStanding;
  readonly changing: ChangingHearing;
  readonly base: PlacingBase;
  /** The rules that its place breaks already: the change is not blamed for them. Empty when nobody compares. */
  readonly brokenBefore: readonly string[];
}

/** Why a hearing cannot be where the change puts it. */
export interface Refused {
  readonly words: string;
  readonly cites: readonly Citation[];
}

/**
 * Loads the hearings of a session one after the other; one that nobody may see any more is no hearing of it. `comparesRules`: they stay in it, and their place
 * is looked at before and after. Those that leave are looked at where they go, and nothing is read here that is not asked for.
 */
export async function loadChangingHearings(
  scope: Scope,
  hearingIds: readonly string[],
  { comparesRules }: { readonly comparesRules: boolean },
): Promise<readonly HearingInSession[]> {
  const found: HearingInSession[] = [];
  for (const hearingId of hearingIds) {
    const standing = await loadHearing(scope, hearingId);
    const base = standing === null ? null : await loadPlacingBase(scope, toPlaceAgain(standing));
    if (standing === null || base === null) continue;
    const broken = comparesRules ? await brokenAt(scope, { base, standing }, standing.startsAt) : [];
    found.push({ standing, base, changing: changingOf(standing, base), brokenBefore: broken.map(({ rule }) => rule) });
  }
  return found;
}

function changingOf(standing: HearingStanding, { facts, window }: PlacingBase): ChangingHearing {
  const { hearingId, startsAt, minutes, bufferMinutes, participants, type } = standing;
  return {
    hearingId,
    startsAt: minuteOf(startsAt),
    minutes,
    buffer: bufferMinutes,
    people: participants.filter(({ accountId }) => accountId !== null).length,
    isInCustody: facts.isInCustody,
    isReview: isReview(type),
    latest: window.latest,
  };
}

async function brokenAt(
  scope: Scope,
  { base, standing }: Pick<HearingInSession, 'base' | 'standing'>,
  startsAt: string,
): Promise<readonly BrokenRule[]> {
  const page = await loadGroundPage(scope, base, { sessionIds: [standing.sessionId] });
  const [session] = page.sessions;
  return session === undefined ? [] : brokenBy({ session, startsAt: minuteOf(startsAt) }, page);
}

/** Rules that no other day would keep better: a session that moves is not blamed for them either. */
const OF_NO_DAY: readonly string[] = ['safeContact', 'remoteConsent', 'substituteForReview'];

/** What stands against a hearing where its changed session carries it: a last day that is past, or a rule that was kept before. Null: nothing. */
export async function whyNotCarried(
  scope: Scope,
  hearing: HearingInSession,
  { on, startsAt }: { readonly on: LocalDate; readonly startsAt: string },
): Promise<Refused | null> {
  const { standing, base, brokenBefore } = hearing;
  if (on !== standing.heldOn) {
    const asked = { type: standing.type, petitionId: standing.petitionId, on, timeWaiver: null, goodCause: null, judgeDecides: null };
    const day = weighDay(base.clocks, { ...asked, seat: scope.actor.seat });
    if (!day.ok) return { words: refusalWords(day.refusal), cites: refusalCites(day.refusal) };
  }
  const isBlamed = ({ rule }: BrokenRule): boolean => !brokenBefore.includes(rule) || (on !== standing.heldOn && !OF_NO_DAY.includes(rule));
  const broken = (await brokenAt(scope, hearing, startsAt)).filter(isBlamed);
  if (broken.length === 0) return null;
  return { words: broken.map(({ words }) => words).join(' '), cites: broken.flatMap(({ cites }) => cites) };
}
