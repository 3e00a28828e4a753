import type { Scope } from '@starling/db/scope';
import { readMinuteOfDay, sayMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { printOf, type PrintLine } from '@starling/shared/calendar/papers/print';
import { LEAVES_WITH, SHEET_RESULTS } from '@starling/shared/court-day/after/packet';
import { localDate, sayDate, sayWeekday, type LocalDate } from '@starling/shared/time/local-date';
import { isHearingType } from '@starling/shared/vocabulary/hearing';
import { MINUTE_FINDING } from '@starling/shared/vocabulary/minute-finding';
import { ORDER_OWNER, ORDER_STATE, type OrderState } from '@starling/shared/vocabulary/order';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import type { Need } from '../../graphql/types/docket-row.types.ts';
import type { DayPacketPaper, PacketMatter } from '../../papers/day-paper.ts';
import { DOCKET_ROW, ROW_FROM, sayRow, type RowFromSql } from '../../reads/docket-row.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { listOf, wallTime } from '../../reads/sql.ts';

interface OrderFromSql {
  readonly words: string;
  readonly owner: string;
  readonly dueOn: LocalDate | null;
  readonly state: OrderState;
}

interface MatterFromSql {
  readonly row: RowFromSql;
  readonly type: string;
  readonly mode: string;
  readonly counsel: string | null;
  readonly roles: readonly string[];
  readonly stands: boolean;
  readonly lastOrders: readonly OrderFromSql[];
}

interface SessionFromSql {
  readonly department: string;
  readonly judge: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly today: LocalDate;
  readonly lastNumber: number;
  readonly settings: readonly SettingFromSql[];
  readonly matters: readonly MatterFromSql[];
}

const TAKES_PART = `a.court_id = h.court_id and a.case_id = h.case_id and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())`;

/** The orders of the latest hearing of the case before this one in which something was ordered. */
const LAST_ORDERS = listOf(
  `json_build_object('words', o.words, 'owner', o.owner_role, 'dueOn', o.due_on, 'state', o.state)`,
  `from app.court_order o where o.court_id = h.court_id and o.hearing_id = (select lh.hearing_id from app.hearing lh
    join app.court_session ls on ls.court_id = lh.court_id and ls.session_id = lh.session_id
    where lh.court_id = h.court_id and lh.case_id = h.case_id and lh.hearing_id <> h.hearing_id and (ls.held_on, ls.starts_at) < (s.held_on, s.starts_at)
      and exists (select 1 from app.court_order lo where lo.court_id = lh.court_id and lo.hearing_id = lh.hearing_id)
    order by ls.held_on desc, ls.starts_at desc limit 1)`,
  'o.ordinal, o.order_id',
);

const SESSION = `
  select json_build_object('department', d.name, 'judge', initcap(b.title) || ' ' || b.name, 'heldOn', s.held_on, 'startsAt', ${wallTime('s.starts_at')}, 'endsAt', ${wallTime('s.ends_at')}, 'today', app.today(),
    'lastNumber', coalesce((select max(k.number) from app.day_packet k where k.court_id = s.court_id and k.session_id = s.session_id), 0), 'settings', ${SETTING_ROWS},
    'matters', (select coalesce(json_agg(x.matter), '[]') from (
      select json_build_object('row', ${DOCKET_ROW}, 'type', h.type, 'mode', h.mode, 'stands', h.state not in ('vacated', 'continued', 'off_calendar'), 'lastOrders', ${LAST_ORDERS},
        'counsel', (select string_agg(a.name, ', ' order by a.name) from app.participation a where ${TAKES_PART} and a.role = 'minors_counsel'),
        'roles', ${listOf('a.role', `from app.participation a where ${TAKES_PART}`, 'a.participation_id')}) as matter
      from ${ROW_FROM} where h.court_id = (select app.court()) and h.session_id = $1) x))
  from app.court_session s
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
  where s.court_id = (select app.court()) and s.session_id = $1`;

/** A packet ready to be made. */
export interface PacketWords {
  readonly paper: Omit<DayPacketPaper, 'foot'>;
  readonly hearingIds: readonly string[];
  readonly number: number;
  /** For how many hours it can be fetched. */
  readonly hours: number;
}

/**
 * Loads a session as its packet says it: the staff's list by the rule of that print, and for each matter the orders of the last time. Null
 * when this person has no such session. Nothing of the team's talk, of a note, or of what may not be said aloud is in it.
 */
export async function loadPacketWords(scope: Scope, sessionId: string): Promise<PacketWords | null> {
  const found = (await scope.json(SESSION, [sessionId])) as SessionFromSql | null; // parse border: the statement shapes it
  if (found === null) return null;
  const { department, judge, heldOn, startsAt, endsAt, today, lastNumber, settings, matters } = found;
  const list = printOf('staff', matters.map(lineOf), null);
  const byHearing = new Map(matters.map((matter) => [matter.row.hearingId, matter]));
  return {
    hearingIds: list.hearingIds,
    number: lastNumber + 1,
    hours: settingsOn(settings, today).packetHours,
    paper: {
      language: 'en',
      draft: false,
      title: 'Packet of the day',
      department,
      judge,
      heldOn: sayDate(localDate(heldOn)),
      session: `${sayTime(startsAt)} to ${sayTime(endsAt)}`,
      results: SHEET_RESULTS,
      leavesWith: LEAVES_WITH,
      matters: list.rows.map((row, place) => matterOf(row, byHearing.get(list.hearingIds[place] ?? ''))),
    },
  };
}

function lineOf({ row, mode, counsel, stands }: MatterFromSql): PrintLine<Need> {
  const { hearingId, place, startsAt, minutes, chosenName, hearingType, needs } = sayRow(row);
  const startsAtMinute = readMinuteOfDay(startsAt) ?? 0;
  return {
    hearingId,
    number: place,
    startsAt: startsAtMinute,
    minutes,
    chosenName,
    caseNumber: '',
    typeWords: hearingType,
    mode,
    needs,
    counsel,
    stands,
  };
}

type StaffRow = ReturnType<typeof printOf<Need>>['rows'][number];

function matterOf(row: StaffRow, matter: MatterFromSql | undefined): PacketMatter {
  const { number, startsAt, chosenName, typeWords, minutes, needs, counsel } = row;
  return {
    number: String(number),
    startsAt: sayMinuteOfDay(startsAt),
    chosenName: chosenName ?? '',
    typeWords: typeWords ?? '',
    minutes: String(minutes),
    needs: (needs ?? []).map(({ words }) => words).join('. '),
    counsel: counsel ?? 'No counsel named',
    ...(matter === undefined ? { lastOrders: [], findings: [], who: [] } : sheetOf(matter)),
  };
}

function sheetOf({ lastOrders, type, roles }: MatterFromSql): Pick<PacketMatter, 'lastOrders' | 'findings' | 'who'> {
  const words: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  return {
    lastOrders: lastOrders.map(orderOf),
    findings: findingsAt(type),
    who: ['The youth', ...new Set(roles.map((role) => words[role] ?? role))],
  };
}

function orderOf({ words, owner, dueOn, state }: OrderFromSql): PacketMatter['lastOrders'][number] {
  const owners: Readonly<Record<string, string>> = ORDER_OWNER;
  return { words, owner: owners[owner] ?? owner, due: dueOn === null ? 'No day' : sayWeekday(dueOn), state: ORDER_STATE[state] };
}

/** The findings that are asked for at this kind of hearing; restraints have a line of their own on the sheet. */
function findingsAt(type: string): readonly string[] {
  return Object.entries(MINUTE_FINDING)
    .filter(
      ([kind, { hearingTypes }]) =>
        kind !== 'restraints' && (hearingTypes === null || (isHearingType(type) && hearingTypes.some((one) => one === type))),
    )
    .map(([, { words }]) => words);
}

function sayTime(time: string): string {
  return sayMinuteOfDay(readMinuteOfDay(time) ?? 0);
}
