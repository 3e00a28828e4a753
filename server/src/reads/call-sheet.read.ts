import type { Scope } from '@starling/db/scope';
import {
  callRulesOf,
  type AlreadyCalled,
  type CallApart,
  type CallRow,
  type SessionToCall,
} from '@starling/shared/calendar/order/call-order';
import type { HearingMode, HearingState } from '@starling/shared/vocabulary/hearing';
import { CLOCK_GROUND } from './clock-facts.read.ts';
import { countingGround, type ClockGround } from './count-clocks.ts';
import { listOf } from './sql.ts';
import { minuteOf } from './wanted-facts.read.ts';

/** One matter of a session as the call order looks at it. */
export interface CallMatter {
  readonly hearingId: string;
  readonly version: number;
  readonly chosenName: string;
  readonly state: HearingState;
  readonly mode: HearingMode;
  readonly placeInLine: number;
  readonly startsAt: number;
  readonly minutes: number;
  readonly buffer: number;
  readonly language: string | null;
  readonly isHardNews: boolean;
  readonly isInCustody: boolean;
  readonly isAway: boolean;
  readonly missesSchool: boolean;
  /** When it was called, on the court's clock; null until then. */
  readonly calledAt: number | null;
}

/** A session whose order is looked at. */
export interface CallSheet {
  readonly sessionId: string;
  readonly version: number;
  readonly state: string;
  readonly isLocked: boolean;
  /** When and by whom; null while it is open. */
  readonly lockedWords: string | null;
  readonly matters: readonly CallMatter[];
  readonly session: SessionToCall;
}

const MATTERS = listOf(
  `json_build_object('hearingId', h.hearing_id, 'version', h.version, 'chosenName', y.chosen_name, 'state', h.state, 'mode', h.mode, 'placeInLine', h.place_in_line,
    'startsAt', ${minuteOf('h.starts_at')}, 'minutes', h.minutes, 'buffer', h.buffer_minutes, 'language', h.interpreter_language, 'isHardNews', h.is_hard_news,
    'isInCustody', coalesce(u.kind in ('juvenile_hall', 'camp'), false), 'isAway', coalesce(u.kind = 'away', false),
    'missesSchool', exists (select 1 from app.youth_need n where n.court_id = y.court_id and n.youth_id = y.youth_id and n.state = 'stands' and n.kind = 'school'
      and (n.weekdays is null or extract(isodow from s.held_on)::smallint = any (n.weekdays)) and (n.from_on is null or n.from_on <= s.held_on) and (n.until_on is null or n.until_on >= s.held_on)),
    'calledAt', case when h.state in ('in_hand', 'heard') then ${minuteOf('(h.called_at at time zone k.time_zone)::time')} end)`,
  `from app.hearing h
    join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
    join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
    left join lateral (select u.kind from app.custody u where u.court_id = y.court_id and u.youth_id = y.youth_id and coalesce(u.from_on, '-infinity') <= s.held_on
      and (u.until_on is null or u.until_on >= s.held_on) order by u.from_on desc nulls last limit 1) u on true
    where h.court_id = s.court_id and h.session_id = s.session_id and h.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed')`,
  'h.place_in_line, h.hearing_id',
);

/** Pairs of hearings of some sessions whose youths are kept apart. */
export const apartPairs = (hearings: string, on: string): string =>
  listOf(
    `json_build_object('hearingIds', json_build_array(x.one, x.other), 'level', x.level)`,
    `from (select h.hearing_id as one, o.hearing_id as other, max(k.level) as level
      from app.hearing h join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
      join app.keep_apart k on k.court_id = h.court_id and k.youth_id = c.youth_id and k.state = 'stands' and (k.until is null or k.until >= ${on})
      join app.legal_case oc on oc.court_id = k.court_id and oc.youth_id = k.other_youth_id
      join app.hearing o on o.court_id = oc.court_id and o.case_id = oc.case_id
      where h.court_id = (select app.court()) and h.mode <> 'no_appearance' and o.mode <> 'no_appearance'
        and h.hearing_id in (${hearings}) and o.hearing_id in (${hearings}) group by 1, 2) x`,
    'x.one, x.other',
  );

const LIVE = `select l.hearing_id from app.hearing l where l.court_id = (select app.court()) and l.session_id = $1
  and l.state in ('set', 'checked_in', 'in_hand', 'second_call', 'heard', 'trailed')`;

const SHEET = `
  select json_build_object('sessionId', s.session_id, 'version', s.version, 'state', s.state, 'startsAt', ${minuteOf('s.starts_at')}, 'endsAt', ${minuteOf('s.ends_at')},
    'lockedAt', to_char(s.order_locked_at at time zone k.time_zone, 'FMHH12:MI am'),
    'lockedBy', (select w.name from app.event e join app.account w on w.court_id = e.court_id and w.account_id = e.actor_id
      where e.court_id = s.court_id and e.subject_id = s.session_id and e.kind = 'CallOrderLocked' order by e.event_id desc limit 1),
    'today', app.today(), 'matters', ${MATTERS}, 'apart', ${apartPairs(LIVE, 's.held_on')}, 'ground', ${CLOCK_GROUND})
  from app.court_session s join app.court k on k.court_id = s.court_id
  where s.court_id = (select app.court()) and s.session_id = $1`;

interface SheetFromSql extends Pick<CallSheet, 'sessionId' | 'version' | 'state' | 'matters'> {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly lockedAt: string | null;
  readonly lockedBy: string | null;
  readonly today: string;
  readonly apart: readonly CallApart[];
  readonly ground: ClockGround;
}

/** Loads a session as the call order looks at it; null when there is none. */
export async function loadCallSheet(scope: Scope, sessionId: string): Promise<CallSheet | null> {
  const found = (await scope.json(SHEET, [sessionId])) as SheetFromSql | null; // parse border: the statement shapes it
  if (found === null) return null;
  const { startsAt, endsAt, matters, apart, lockedAt, lockedBy, state, version } = found;
  const isLocked = lockedAt !== null;
  const rules = callRulesOf(countingGround(found.ground, found.today).settings);
  const rows = matters.map((matter) => callRow(matter, { startsAt, isLocked }));
  const lockedWords = isLocked ? `Locked at ${lockedAt}${lockedBy === null ? '' : ` by ${lockedBy}`}.` : null;
  return {
    sessionId,
    version,
    state,
    isLocked,
    lockedWords,
    matters,
    session: { startsAt, endsAt, rows, called: calledOf(matters), apart, rules },
  };
}

/** The order as it is kept: those called first, then by place. */
export function keptOrder({ matters, session }: CallSheet): readonly string[] {
  const called = session.called.map(({ hearingId }) => hearingId);
  return [...called, ...matters.map(({ hearingId }) => hearingId).filter((hearingId) => !called.includes(hearingId))];
}

function calledOf(matters: readonly CallMatter[]): readonly AlreadyCalled[] {
  return matters
    .flatMap(({ hearingId, calledAt }) => (calledAt === null ? [] : [{ hearingId, startsAt: calledAt }]))
    .toSorted((one, other) => one.startsAt - other.startsAt);
}

/** Until the order is locked nobody was told a time for good; after that a youth who is not here yet comes at the time that was told. */
function callRow(
  { mode, isAway, isInCustody, startsAt: setAt, state, ...matter }: CallMatter,
  { startsAt, isLocked }: { readonly startsAt: number; readonly isLocked: boolean },
): CallRow {
  const { hearingId, minutes, buffer, language, missesSchool, isHardNews } = matter;
  const readyFrom = state === 'set' && isLocked ? setAt : startsAt;
  const isPresent = mode !== 'no_appearance' && !isAway;
  return { hearingId, setAt, readyFrom, minutes, buffer, isPresent, isInCustody, language, missesSchool, isHardNews };
}
