import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { checkDays, type DayConflict, type SetHearing } from '@starling/shared/calendar/rules/day-check';
import type { CalendarSession, Ground, OwnHearing, WantedHearing } from '@starling/shared/calendar/ground';
import { HARD_RULES, isHardRuleKey } from '@starling/shared/calendar/rules/hard-rules';
import { sayMinuteOfDay, writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { weightsOf } from '@starling/shared/calendar/weights';
import { can } from '@starling/shared/policy/can';
import { localDate } from '@starling/shared/time/local-date';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { apartOf, elsewhere, isReview, needWindow } from '../../reads/calendar-ground.read.ts';
import { calendarSpan } from '../../reads/calendar-span.ts';
import { countingGround } from '../../reads/count-clocks.ts';
import { awayOn } from '../../reads/times-away.ts';
import type { ConflictLine } from './conflicts.types.ts';
import { loadStoredDays, type DaysFromSql, type StoredCase, type StoredHearing } from './stored-days.queries.ts';

/** Broken rules of stored days. */
@Injectable()
export class ConflictsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every rule that is broken on these days, of a longer span in the first ten weeks; the judge's exceptions told apart. For the bench and the clerks, who see whole days; what is late by the law is on the list of what is due. */
  async list(actor: SeatedActor, days: { readonly from: string; readonly to: string }): Promise<readonly ConflictLine[]> {
    if (!can(actor.seat, 'calendar.plan')) return [];
    const { first, last } = calendarSpan(days.from, days.to);
    const found = await inScope(this.database, actor, (scope) => loadStoredDays(scope, { from: first, to: last }), { readOnly: true });
    return [...conflictsOf(found), ...allowedBy(found, actor)].toSorted((one, other) => one.heldOn.localeCompare(other.heldOn));
  }
}

function conflictsOf(found: DaysFromSql): readonly ConflictLine[] {
  const days = [...new Set(found.sessions.map(({ heldOn }) => heldOn))];
  const { settings, calendar } = countingGround(found.ground, found.today);
  const everywhere = awayOn(found.away, { days, team: [] });
  const interpreters = found.interpreters.map((one) => ({ ...one, busy: [...one.busy, ...everywhere.resource(one.resourceId)] }));
  const weights = weightsOf(settings);
  const ground: Ground = {
    ...{ today: localDate(found.today), now: null, calendar, weights, settings, interpreters, interpreted: found.interpreted },
    benchAway: everywhere.bench,
    departmentsAway: everywhere.departments,
  };
  const cases = new Map(found.cases.map((one) => [one.caseId, one]));
  const hearings = found.hearings.flatMap((hearing) => {
    const of = cases.get(hearing.caseId);
    return of === undefined ? [] : [setHearing(hearing, { of, found, ground, days })];
  });
  return checkDays({ sessions: found.sessions, hearings, ground }).map((conflict) => conflictLine(conflict, found));
}

/** What a judge allowed stays in sight, apart from what nobody did. The reason is the judge's to read: it may say why two people are kept apart. */
function allowedBy({ hearings, sessions }: DaysFromSql, { seat }: SeatedActor): readonly ConflictLine[] {
  return hearings.flatMap(({ hearingId, sessionId, startsAt, exceptions }) => {
    const session = sessions.find((one) => one.sessionId === sessionId);
    if (session === undefined) return [];
    const { heldOn, department } = session;
    return exceptions.flatMap(({ rule, reason, by }) => {
      if (!isHardRuleKey(rule)) return [];
      const allowed = `Allowed by ${by ?? 'a judge'}${seat === 'judge' ? `: ${reason}` : '.'}`;
      const { words, cites } = HARD_RULES[rule];
      const at = { heldOn, sessionId, department, startsAt: writeMinuteOfDay(startsAt), hearingIds: [hearingId] };
      return [{ ...at, rule, words, cites, mayRelax: null, allowedWords: allowed }];
    });
  });
}

interface Around {
  readonly of: StoredCase;
  readonly found: DaysFromSql;
  readonly ground: Ground;
  readonly days: readonly CalendarSession['heldOn'][];
}

/** A hearing as the rules ask about it where it stands. Its window is not asked: it is set, and what is late is told where the clocks are. */
function setHearing(hearing: StoredHearing, { of, found, ground, days }: Around): SetHearing {
  const { exceptions, excused, sessionId, startsAt, language, ...kept } = hearing;
  const away = awayOn(
    found.away.filter(({ subjectKind, subjectId }) => subjectKind !== 'youth' || subjectId === hearing.youthId),
    { days, team: of.team },
  );
  const wanted: WantedHearing = {
    ...kept,
    ...of,
    isReview: isReview(hearing.type),
    isInCustody: false,
    cluster: null,
    language: ground.interpreters.length === 0 ? null : language,
    needs: [...of.needs.map((need) => needWindow(need, ground.weights)), ...away.youth],
    apart: apartOf(of.apart),
    exploiterTrialDays: of.trialDays,
    busy: [...of.busy.map(elsewhere), ...away.busy],
    ownHearings: ownHearings(hearing, found),
    window: { earliest: null, latest: null, safe: null, words: '', cites: [], mayRelax: null },
  };
  return { wanted, sessionId, startsAt, excused, exceptions: exceptions.map(({ rule }) => rule) };
}

function ownHearings({ youthId }: StoredHearing, { hearings, sessions }: DaysFromSql): readonly OwnHearing[] {
  return hearings
    .filter((one) => one.youthId === youthId && one.mode !== 'no_appearance')
    .flatMap(({ hearingId, sessionId, startsAt, minutes }) => {
      const session = sessions.find((one) => one.sessionId === sessionId);
      return session === undefined
        ? []
        : [{ hearingId, on: session.heldOn, startsAt, endsAt: startsAt + minutes, department: session.department }];
    });
}

function conflictLine(
  { sessionId, hearingIds, heldOn, department, rule, words, mayRelax, cites }: DayConflict,
  { hearings }: DaysFromSql,
): ConflictLine {
  const starts = hearings.filter(({ hearingId }) => hearingIds.includes(hearingId)).map(({ startsAt }) => startsAt);
  const first = starts.length === 0 ? null : Math.min(...starts);
  const said = first === null ? words : `${sayMinuteOfDay(first)}: ${words}`;
  return {
    ...{ heldOn, sessionId, department, rule, mayRelax, hearingIds, cites, words: said, allowedWords: null },
    startsAt: first === null ? null : writeMinuteOfDay(first),
  };
}
