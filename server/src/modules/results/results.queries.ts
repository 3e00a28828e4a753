import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import {
  isOverdue,
  RESULT_WORK,
  workBelongsTo,
  workLeft,
  type CutOff,
  type HeldHearing,
} from '@starling/shared/court-day/after/results-due';
import { COURT_SETTINGS, setting } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { instant, listOf, WAITING } from '../../reads/sql.ts';
import type { ResultDue, ResultsDue } from './results.types.ts';

/** The court's cut-off hour as it is in force today: its own choice, or what ships. */
const CUT_OFF_HOUR = `coalesce((select v.value #>> '{}' from app.court_setting v where v.court_id = k.court_id and v.name = 'resultsCutOff'
  and v.effective_from <= (select app.today()) order by v.effective_from desc limit 1), '${COURT_SETTINGS.resultsCutOff.default}')::time`;

/** The newest minute order of a hearing `h`. */
const MINUTE = `(select o.state from app.minute_order o where o.court_id = h.court_id and o.hearing_id = h.hearing_id order by o.number desc limit 1)`;

const HELD = `json_build_object('hearingId', h.hearing_id, 'sessionId', s.session_id, 'caseId', h.case_id, 'place', h.place_in_line, 'chosenName', y.chosen_name, 'type', h.type,
  'department', d.name, 'heldOn', s.held_on, 'state', h.state, 'minuteIsSigned', h.minute_signed_at is not null, 'minuteState', ${MINUTE},
  'hasNextStep', h.next_step is not null or h.continued_to is not null or h.state = 'away' or exists (select 1 from app.hearing n
    join app.court_session ns on ns.court_id = n.court_id and ns.session_id = n.session_id and ns.held_on > s.held_on
    where n.court_id = h.court_id and n.case_id = h.case_id and n.state ${WAITING}),
  'judge', b.name, 'judgeAccountId', b.account_id, 'clerk', a.name, 'clerkAccountId', s.clerk_account_id, 'dueAt', ${instant(`(s.held_on + ${CUT_OFF_HOUR}) at time zone k.time_zone`)})`;

/** How far back the list goes; what is older is counted, so that a history that came by import does not bury the day. */
const LISTED_DAYS = 60;

/** Hearings of today and before that may have something left on paper: what is signed and entered is left out where the database can tell. */
const RESULTS = `select json_build_object('today', (select app.today()), 'settings', ${SETTING_ROWS}, 'hearings', ${listOf(
  HELD,
  `from app.court_session s
    join app.court k on k.court_id = s.court_id
    join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
    join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
    left join app.account a on a.court_id = s.court_id and a.account_id = s.clerk_account_id
    join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.state <> 'vacated'
    join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
    join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
    where s.court_id = (select app.court()) and s.held_on between (select app.today()) - ${LISTED_DAYS} and (select app.today()) and s.state in ('open', 'closed')
      and not (h.minute_signed_at is not null and coalesce(${MINUTE}, 'entered') = 'entered')`,
  's.held_on, h.place_in_line, h.hearing_id',
)}, 'older', (select count(*) from app.court_session s join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id
  where s.court_id = (select app.court()) and s.held_on < (select app.today()) - ${LISTED_DAYS} and s.state in ('open', 'closed')
    and h.state in ('heard', 'continued', 'off_calendar', 'away') and h.minute_signed_at is null and coalesce(${MINUTE}, 'draft') <> 'entered'))`;

interface HeldFromSql
  extends HeldHearing, Pick<ResultDue, 'hearingId' | 'sessionId' | 'caseId' | 'place' | 'chosenName' | 'department' | 'dueAt'> {
  readonly type: string;
  readonly judge: string;
  readonly judgeAccountId: string | null;
  readonly clerk: string | null;
  readonly clerkAccountId: string | null;
}

interface ResultsFromSql {
  readonly today: LocalDate;
  readonly settings: readonly SettingFromSql[];
  readonly hearings: readonly HeldFromSql[];
  readonly older: number;
}

const NOT_FOR_THIS_SEAT = 'Results and signatures are the work of the bench and its clerks.';

/** What is to be finished on paper: one statement, judged in code. */
@Injectable()
export class ResultsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Overdue lines first, then by whose work it is; empty, with the reason, for a seat that keeps none. */
  async list(actor: SeatedActor): Promise<ResultsDue> {
    const shipped = COURT_SETTINGS.resultsCutOff.default;
    if (!can(actor.seat, 'resultsDue.read')) return { cutOff: shipped, lines: [], overdue: 0, mine: 0, older: 0, why: NOT_FOR_THIS_SEAT };
    const read = (await inScope(this.database, actor, (scope) => scope.json(RESULTS), { readOnly: true })) as ResultsFromSql; // parse border
    const cutOff = setting(settingsOn(read.settings, read.today), 'resultsCutOff');
    const now = { today: read.today, time: this.database.clock.time(COURT_ZONE), cutOff };
    const lines = read.hearings.flatMap((hearing) => lineOf(hearing, now, actor)).toSorted(byUrgency);
    return {
      cutOff,
      lines,
      overdue: lines.filter((one) => one.isOverdue).length,
      mine: lines.filter((one) => one.isMine).length,
      older: read.older,
      why: null,
    };
  }
}

function lineOf(hearing: HeldFromSql, now: CutOff, { accountId, seat }: SeatedActor): readonly ResultDue[] {
  const what = workLeft(hearing, now);
  if (what === null) return [];
  const { type, judge, judgeAccountId, clerk, clerkAccountId, hearingId, sessionId, caseId, place, chosenName, department, heldOn, dueAt } =
    hearing;
  const whose = workBelongsTo(what);
  const nobody = clerkAccountId === null;
  return [
    {
      ...{ hearingId, sessionId, caseId, place, chosenName, department, heldOn, dueAt, what, whose },
      lineId: `${hearingId} ${what}`,
      typeWords: hearingWords(type),
      words: RESULT_WORK[what],
      whoseName: whose === 'judge' ? judge : (clerk ?? 'The courtroom clerk'),
      isMine: whose === 'judge' ? judgeAccountId === accountId : seat === 'courtroom_clerk' && (nobody || clerkAccountId === accountId),
      isOverdue: isOverdue(hearing, now),
      ageDays: daysBetween(heldOn, now.today),
    },
  ];
}

/** Overdue before due, own before others', the oldest first. */
function byUrgency(one: ResultDue, other: ResultDue): number {
  return (
    Number(other.isOverdue) - Number(one.isOverdue) ||
    Number(other.isMine) - Number(one.isMine) ||
    one.whose.localeCompare(other.whose) ||
    one.heldOn.localeCompare(other.heldOn) ||
    one.place - other.place ||
    one.lineId.localeCompare(other.lineId)
  );
}
