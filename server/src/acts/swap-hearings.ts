import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { loadBookedSession } from '../reads/booking-facts.read.ts';
import type { HearingStanding } from '../reads/hearing-standing.read.ts';
import { countedIn } from './booking.ts';
import { lockSessions } from './lock-sessions.ts';
import { changedBy } from './move-hearing.ts';
import { arrivalAct, departureAct, placeMoving, together } from './moving-hearing.ts';
import { exceptionsAct, type RuleException } from './rule-exceptions.ts';

/** Two hearings that change places, and what was entered with it. */
export interface Swap {
  readonly pair: readonly [HearingStanding, HearingStanding];
  readonly reason: string | null;
  readonly exceptions: readonly RuleException[];
}

/** The two hearings as they stand after it, in the order in which they were asked about. */
export type Swapped = readonly [string, string];

/**
 * Lets two hearings change places. Both are written first and then asked by every rule of the calendar where they stand, so that each is judged
 * beside the other; it runs in an act that is undone as a whole when one of them is refused.
 */
export async function swap(scope: Scope, asked: Swap): Promise<Result<Swapped>> {
  const [one, other] = asked.pair;
  await lockSessions(scope, [one.sessionId, other.sessionId]);
  return one.sessionId === other.sessionId ? swapTimes(scope, asked) : swapSessions(scope, asked);
}

const NO_RELAXATION = { goodCause: null, timeWaiver: null, judgeDecides: null } as const;

/** Within one session the rows stay: they change their times and their numbers. */
async function swapTimes(scope: Scope, { pair, exceptions }: Swap): Promise<Result<Swapped>> {
  const [one, other] = pair;
  const { sessionId } = one;
  const done = await append(scope, {
    act: 'hearing.move',
    events: [happened('CallOrderMade', { subjectId: sessionId, facts: { by: 'hand', hearings: pair.length } })],
    changes: [takesPlaceOf(one, other), takesPlaceOf(other, one), countedIn(sessionId)],
    changed: pair.flatMap((standing) => changedBy(standing, sessionId)),
  });
  if (done === 'stale') return refuse(stale(one.version + 1));
  for (const [standing, from] of [
    [one, other],
    [other, one],
  ] as const) {
    const placed = await arrive(scope, standing, { from, exceptions });
    if (!placed.ok) return placed;
    const { hearingId, petitionId } = standing;
    const excepted = exceptionsAct(placed.value.place.excepted, { hearingId, petitionId, givenBy: scope.actor.accountId });
    if (excepted.changes.length > 0) await append(scope, { act: 'hearing.move', ...excepted, changed: [] });
  }
  return ok([one.hearingId, other.hearingId]);
}

function takesPlaceOf({ hearingId, version }: HearingStanding, { startsAt, placeInLine }: HearingStanding): StateChange {
  return { update: 'hearing', id: hearingId, expectedVersion: version, values: { startsAt, placeInLine } };
}

/** Between two sessions each leaves a row behind, and both leave before either arrives, so that each finds the other's minutes free. */
async function swapSessions(scope: Scope, { pair, reason, exceptions }: Swap): Promise<Result<Swapped>> {
  const [one, other] = pair;
  const ids: Swapped = [newId(), newId()];
  const away = together([leaves(one, { to: other, hearingId: ids[0], reason }), leaves(other, { to: one, hearingId: ids[1], reason })]);
  const left = await append(scope, {
    act: 'hearing.move',
    ...away,
    changed: pair.flatMap((standing) => changedBy(standing, standing.sessionId)),
  });
  if (left === 'stale') return refuse(stale(one.version + 1));
  for (const [standing, from, newHearingId] of [
    [one, other, ids[0]],
    [other, one, ids[1]],
  ] as const) {
    const placed = await arrive(scope, standing, { from, exceptions });
    if (!placed.ok) return placed;
    const arrival = await arrivalAct(scope, standing, { ...placed.value, notice: 'hearing_moved', newHearingId });
    await append(scope, { act: 'hearing.move', ...together([arrival]), changed: [] });
  }
  return ok(ids);
}

function leaves(
  standing: HearingStanding,
  { to, hearingId, reason }: { readonly to: HearingStanding; readonly hearingId: string; readonly reason: string | null },
) {
  return departureAct(standing, { hearingId, sessionId: to.sessionId, on: to.heldOn, words: reason, goodCause: null });
}

async function arrive(
  scope: Scope,
  standing: HearingStanding,
  { from, exceptions }: { readonly from: HearingStanding; readonly exceptions: readonly RuleException[] },
) {
  const session = await loadBookedSession(scope, from.sessionId);
  if (session === null) return refuse(notFound());
  const placed = await placeMoving(scope, standing, {
    session,
    startsAt: from.startsAt,
    relaxation: NO_RELAXATION,
    exceptions,
    seenVersion: null,
  });
  return placed.ok ? ok({ session, place: placed.value }) : placed;
}
