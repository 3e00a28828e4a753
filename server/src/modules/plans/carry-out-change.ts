import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { planSessionChange, type FateRow, type SessionChangePlan } from '@starling/shared/calendar/sessions/session-change';
import { happened } from '@starling/shared/events';
import type { ChangeSession } from '@starling/shared/forms/parse-change-session';
import { refusalCites, refusalWords, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { moveOne } from '../../acts/move-hearing.ts';
import { together } from '../../acts/moving-hearing.ts';
import { sayReason } from '../../reads/calendar-session.read.ts';
import { loadChangingHearings, whyNotCarried, type HearingInSession, type Refused } from './changing-hearings.ts';
import { carriedAct, changeLineAct, lostDateAct, minuteOf, saySeat, seatValues, shareOf } from './session-change-act.ts';
import type { ChangePlaces } from './session-change-places.ts';
import { loadGroundSessions, type SessionStanding } from './session-standing.queries.ts';

/** What a change of a whole session did, row by row, as far as it went. */
export interface CarriedOut {
  readonly plan: SessionChangePlan;
  readonly hearings: readonly HearingInSession[];
  /** Why a hearing cannot be where the change puts it, by its id; empty when all can. */
  readonly refused: ReadonlyMap<string, Refused>;
  readonly otherSessionId: string | null;
}

interface Carrying {
  readonly standing: SessionStanding;
  readonly asked: ChangeSession;
  readonly places: ChangePlaces;
}

/**
 * Carries a change out in the transaction of whoever asks. A hearing that cannot go where it is put is told and left; the asker then undoes the whole.
 * A preview is the same, undone: what was looked at is what will be done.
 */
export async function carryOut(scope: Scope, carrying: Carrying): Promise<Result<CarriedOut>> {
  const { kind } = carrying.asked;
  const comparesRules = !KEEPS_EVERY_PLACE.includes(kind) && !LEAVES_ITS_HEARINGS.includes(kind);
  const hearings = await loadChangingHearings(scope, carrying.standing.hearingIds, { comparesRules });
  const half = kind === 'split' && carrying.asked.otherSessionId === null ? await makeHalf(scope, carrying) : null;
  const places =
    half === null ? carrying.places : { ...carrying.places, other: (await loadGroundSessions(scope, [half])).get(half) ?? null };
  const plan = planOf({ ...carrying, places }, hearings);
  const otherSessionId = places.other?.sessionId ?? null;
  const done = LEAVES_ITS_HEARINGS.includes(kind)
    ? await emptyInto(scope, carrying, { plan, hearings, otherSessionId })
    : await carryAlong(scope, carrying, { plan, hearings });
  return done.ok ? ok({ plan, hearings, refused: done.value, otherSessionId }) : done;
}

/** Kinds by which hearings leave the session for others; by the rest they go with it. */
const LEAVES_ITS_HEARINGS: readonly ChangeSession['kind'][] = ['merged', 'split', 'cancelled'];
/** Kinds that leave every hearing at its time, in its room. */
const KEEPS_EVERY_PLACE: readonly ChangeSession['kind'][] = ['substitute'];
/** Kinds after which nothing sits there any more. */
const ENDS_IT: readonly ChangeSession['kind'][] = ['merged', 'cancelled'];

function planOf({ asked, places, standing }: Carrying, hearings: readonly HearingInSession[]): SessionChangePlan {
  const { session, other, targets, seat, department, benchOfficer } = places;
  return planSessionChange(
    session,
    {
      kind: asked.kind,
      heldOn: asked.heldOn,
      startsAt: asked.startsAt === null ? null : minuteOf(asked.startsAt),
      endsAt: asked.endsAt === null ? null : minuteOf(asked.endsAt),
      department,
      benchOfficer,
      other,
      capacity: shareOf(standing, seat.startsAt, seat.endsAt),
      hearingIds: asked.hearingIds,
      targets: asked.targets.flatMap(({ hearingId, sessionId, startsAt }) => {
        const target = targets.get(sessionId);
        return target === undefined ? [] : [{ hearingId, session: target, startsAt: startsAt === null ? null : minuteOf(startsAt) }];
      }),
    },
    hearings.map(({ changing }) => changing),
  );
}

/** The new half of a split, empty: its hearings come by the rules of moving. */
async function makeHalf(scope: Scope, { standing, asked, places }: Carrying): Promise<string> {
  const sessionId = newId();
  const { departmentId, benchOfficerId, heldOn, startsAt, endsAt } = places.seat;
  const { name, kind, clerkAccountId, slotMinutes, usualBenchOfficerId } = standing;
  const line = changeLineAct(
    scope,
    { sessionId, heldOn },
    { asked, from: null, to: null, otherSessionId: standing.sessionId, hearings: asked.hearingIds.length },
  );
  await append(scope, {
    act: 'calendar.plan',
    events: [happened('SessionPlanned', { subjectId: sessionId, facts: { heldOn } }), ...line.events],
    changes: [
      {
        insert: 'court_session',
        values: {
          ...{
            sessionId,
            departmentId,
            benchOfficerId,
            usualBenchOfficerId,
            clerkAccountId,
            name,
            kind,
            heldOn,
            startsAt,
            endsAt,
            slotMinutes,
          },
          minutesCapacity: shareOf(standing, startsAt, endsAt),
          state: 'planned',
        },
      },
      ...line.changes,
    ],
    changed: [{ topic: 'SESSIONS', id: sessionId }],
  });
  return sessionId;
}

interface Planned {
  readonly plan: SessionChangePlan;
  readonly hearings: readonly HearingInSession[];
}

type RefusedRows = ReadonlyMap<string, Refused>;

/** Hearings leave for other sessions one after the other, each by the rules of moving, or lose their date; then the session ends, if it does. */
async function emptyInto(
  scope: Scope,
  { standing, asked }: Carrying,
  { plan, hearings, otherSessionId }: Planned & { readonly otherSessionId: string | null },
): Promise<Result<RefusedRows>> {
  const refused = new Map<string, Refused>();
  for (const row of plan.rows) {
    const hearing = hearings.find(({ standing: one }) => one.hearingId === row.hearingId);
    if (hearing === undefined || row.fate === 'stays') continue;
    const against = row.fate === 'moves' ? await moveRow(scope, hearing, { row, asked }) : await loseRow(scope, hearing, asked);
    if (against !== null) refused.set(row.hearingId, { words: refusalWords(against), cites: refusalCites(against) });
  }
  if (refused.size > 0) return ok(refused);
  const hearingsLeft = plan.rows.filter(({ fate }) => fate !== 'stays').length;
  const line = changeLineAct(scope, standing, { asked, from: null, to: null, otherSessionId, hearings: hearingsLeft });
  const state = ENDS_IT.includes(asked.kind) ? { state: 'cancelled' } : {};
  await append(scope, {
    act: 'calendar.plan',
    events: line.events,
    changes: [{ update: 'court_session', id: standing.sessionId, values: state }, ...line.changes],
    changed: topicsOfSession(standing.sessionId),
  });
  return ok(refused);
}

async function moveRow(
  scope: Scope,
  { standing }: HearingInSession,
  { row, asked }: { readonly row: FateRow; readonly asked: ChangeSession },
): Promise<Refusal | null> {
  const { toSessionId, toStartsAt } = row;
  if (toSessionId === null) return null;
  const moved = await moveOne(scope, {
    ...{ hearingId: standing.hearingId, version: standing.version, toSessionId, reason: asked.reason, exceptions: [], seenVersion: null },
    ...{ timeWaiver: null, goodCause: null, judgeDecides: null },
    startsAt: toStartsAt === null ? null : writeMinuteOfDay(toStartsAt),
  });
  return moved.ok ? null : moved.refusal;
}

async function loseRow(scope: Scope, { standing }: HearingInSession, asked: ChangeSession): Promise<Refusal | null> {
  const done = await append(scope, {
    act: 'calendar.plan',
    ...lostDateAct(scope, standing, sayReason(asked.reasonCode, asked.reason)),
    changed: [{ topic: 'CASE', id: standing.caseId }],
  });
  return done === 'stale' ? stale(standing.version + 1) : null;
}

/** The session changes and its hearings go with it; then each is looked at where it stands now. */
async function carryAlong(scope: Scope, { standing, asked, places }: Carrying, { plan, hearings }: Planned): Promise<Result<RefusedRows>> {
  const { seat, department, benchOfficer } = places;
  const rows = new Map(plan.rows.map((row) => [row.hearingId, row]));
  const isLost = ({ standing: one }: HearingInSession): boolean => rows.get(one.hearingId)?.fate === 'needs_a_date';
  const staying = hearings.filter((hearing) => !isLost(hearing));
  const timeOf = ({ standing: one }: HearingInSession): string => {
    const at = rows.get(one.hearingId)?.toStartsAt ?? null;
    return at === null ? one.startsAt : writeMinuteOfDay(at);
  };
  const carried = staying.map((hearing) =>
    carriedAct(hearing.standing, {
      startsAt: timeOf(hearing),
      heldOn: seat.heldOn,
      tells: (rows.get(hearing.standing.hearingId)?.notices ?? 0) > 0,
    }),
  );
  const lost = hearings.filter(isLost).map((hearing) => lostDateAct(scope, hearing.standing, sayReason(asked.reasonCode, asked.reason)));
  const minutesStaying = staying.reduce((sum, { changing }) => sum + changing.minutes + changing.buffer, 0);
  const line = changeLineAct(scope, standing, {
    asked,
    ...sayFromAndTo(standing, { asked, seat, department, benchOfficer }),
    otherSessionId: null,
    hearings: hearings.length,
  });
  const act = together([...lost, line, ...carried]);
  const values = asked.kind === 'reinstated' ? { state: 'planned' } : seatValues(standing, seat, minutesStaying);
  const done = await append(scope, {
    act: 'calendar.plan',
    events: act.events,
    changes: [...act.changes, { update: 'court_session', id: standing.sessionId, expectedVersion: standing.version, values }],
    changed: [...topicsOfSession(standing.sessionId), ...hearings.map(({ standing: one }) => ({ topic: 'CASE', id: one.caseId }) as const)],
  });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  const refused = new Map<string, Refused>();
  for (const hearing of KEEPS_EVERY_PLACE.includes(asked.kind) ? [] : staying) {
    const against = await whyNotCarried(scope, hearing, { on: seat.heldOn, startsAt: timeOf(hearing) });
    if (against !== null) refused.set(hearing.standing.hearingId, against);
  }
  return ok(refused);
}

function sayFromAndTo(
  standing: SessionStanding,
  { asked, seat, department, benchOfficer }: Pick<ChangePlaces, 'seat' | 'department' | 'benchOfficer'> & { readonly asked: ChangeSession },
): { readonly from: string | null; readonly to: string | null } {
  if (asked.kind === 'reinstated') return { from: null, to: null };
  if (asked.kind === 'substitute') return { from: standing.benchOfficer, to: benchOfficer };
  return { from: saySeat(standing, standing.department), to: saySeat(seat, department) };
}

function topicsOfSession(id: string) {
  return [
    { topic: 'SESSIONS', id },
    { topic: 'DOCKET', id },
  ] as const;
}
