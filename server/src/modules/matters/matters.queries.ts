import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { WELCOME_FIRST } from '@starling/shared/court-day/room/came-back';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { CUSTODY_KIND } from '@starling/shared/vocabulary/youth';
import type { CustodyKind } from '@starling/shared/vocabulary/youth';
import { FINDING_STATE } from '@starling/shared/vocabulary/finding';
import type { FindingState } from '@starling/shared/vocabulary/finding';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import { PETITION_STATE } from '@starling/shared/vocabulary/petition';
import type { PetitionKind, PetitionState } from '@starling/shared/vocabulary/petition';
import type { SessionState } from '@starling/shared/vocabulary/session';
import type { SeatedActor } from '../../auth/actor.ts';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { localDate, type LocalDate } from '@starling/shared/time/local-date';
import { DATABASE } from '../../config/providers.ts';
import type { PetitionLine } from '../../graphql/types/petition.types.ts';
import { CLOCK_FACTS, CLOCK_GROUND } from '../../reads/clock-facts.read.ts';
import { countClocks } from '../../reads/count-clocks.ts';
import type { ClockFactsFromSql, ClockGround } from '../../reads/count-clocks.ts';
import { DOCKET_ROW, ROW_FROM, sayRow } from '../../reads/docket-row.read.ts';
import type { RowFromSql } from '../../reads/docket-row.read.ts';
import { APPEARANCE, COURT_ORDER, ORDER_FROM } from '../../reads/hearing.read.ts';
import { PETITION_LINE } from '../../reads/petition.read.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { listOf } from '../../reads/sql.ts';
import { WARRANT_LINE } from '../../reads/warrant.read.ts';
import { actsOfMatter } from './matter-acts.ts';
import { MATTER_DAY, sayMatterDay, type MatterDay, type MatterDayFromSql } from './matter-day.ts';
import type { Matter } from './matters.types.ts';

const IN_THIS_CASE = 'c.court_id = h.court_id and c.case_id = h.case_id';
const BRIEF_ORDER = `array_position(array['went_well', 'question', 'promise', 'since', 'position', 'safety', 'ride', 'say_aloud'], r.kind), r.ordinal, r.brief_id`;

/** The latest hearing of the case before this one in which something was ordered. */
const LAST_WITH_ORDERS = `(
  select lh.hearing_id from app.hearing lh
  join app.court_session ls on ls.court_id = lh.court_id and ls.session_id = lh.session_id
  where lh.court_id = h.court_id and lh.case_id = h.case_id and lh.hearing_id <> h.hearing_id and (ls.held_on, ls.starts_at) < (s.held_on, s.starts_at)
    and exists (select 1 from app.court_order lo where lo.court_id = lh.court_id and lo.hearing_id = lh.hearing_id)
  order by ls.held_on desc, ls.starts_at desc limit 1)`;

/** The youth is here, and was away the last time the case was heard. */
const IS_BACK = `(h.checked_in_at is not null and coalesce((
  select lh.state = 'away' from app.hearing lh
  join app.court_session ls on ls.court_id = lh.court_id and ls.session_id = lh.session_id
  where lh.court_id = h.court_id and lh.case_id = h.case_id and lh.state in ('heard', 'continued', 'away') and (ls.held_on, ls.starts_at) < (s.held_on, s.starts_at)
  order by ls.held_on desc, ls.starts_at desc limit 1), false))`;

const MATTER = `
  select json_build_object(
    'row', ${DOCKET_ROW}, 'day', ${MATTER_DAY}, 'session', (select ${SESSION_LINE} from ${SESSION_FROM} where s.court_id = h.court_id and s.session_id = h.session_id),
    'today', app.today(), 'demonstration', (select k.demonstration from app.court k where k.court_id = h.court_id), 'youthId', y.youth_id,
    'age', (select extract(year from age(s.held_on, i.born_on))::integer from app.youth_identity i where i.court_id = y.court_id and i.youth_id = y.youth_id),
    'custody', u.kind, 'custodyDay', s.held_on - u.from_on + 1, 'spokenTo', y.spoken_to, 'goal', y.goal, 'isBack', ${IS_BACK},
    'otherCase', oc.words, 'otherCaseNextOn', oc.next_on, 'clockFacts', ${CLOCK_FACTS}, 'clockGround', ${CLOCK_GROUND},
    'briefs', ${listOf(`json_build_object('kind', r.kind, 'subject', r.subject, 'role', r.role, 'words', r.words)`, 'from app.hearing_brief r where r.court_id = h.court_id and r.hearing_id = h.hearing_id', BRIEF_ORDER)},
    'lastOrders', ${listOf(COURT_ORDER, `from ${ORDER_FROM} where o.court_id = h.court_id and o.hearing_id = ${LAST_WITH_ORDERS}`, 'o.ordinal, o.order_id')},
    'orders', ${listOf(COURT_ORDER, `from ${ORDER_FROM} where o.court_id = h.court_id and o.hearing_id = h.hearing_id`, 'o.ordinal, o.order_id')},
    'appearances', ${listOf(APPEARANCE, 'from app.appearance a where a.court_id = h.court_id and a.hearing_id = h.hearing_id', 'a.role, a.name, a.appearance_id')},
    'warrants', ${listOf(WARRANT_LINE, 'from app.warrant w where w.court_id = h.court_id and w.case_id = h.case_id', 'w.issued_on desc nulls last, w.warrant_id')},
    'petitions', ${listOf(
      PETITION_LINE,
      `from app.petition p join app.legal_case pc on pc.court_id = p.court_id and pc.case_id = p.case_id
      where pc.court_id = y.court_id and pc.youth_id = y.youth_id`,
      'p.filed_on nulls last, p.petition_id',
    )})
  from ${ROW_FROM}
  left join lateral (
    select concat_ws(', ', x.branch || ' case', x.elsewhere) as words,
      coalesce(x.elsewhere_next_on, (select min(ns.held_on) from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
        where nh.court_id = x.court_id and nh.case_id = x.case_id and nh.state = 'set' and ns.held_on >= app.today())) as next_on
    from app.legal_case x where x.court_id = y.court_id and x.youth_id = y.youth_id and x.branch <> c.branch and x.state = 'open' order by x.branch limit 1) oc on true
  where h.court_id = (select app.court()) and h.hearing_id = $1 and ${IN_THIS_CASE}`;

/** What the statement answers: keys where the screen shows words. */
interface MatterFromSql extends Omit<Matter, keyof MatterDay | 'row' | 'acts' | 'clocks' | 'clocksMissing' | 'custody' | 'petitions'> {
  readonly day: MatterDayFromSql;
  readonly clockFacts: ClockFactsFromSql;
  readonly clockGround: ClockGround;
  readonly row: RowFromSql;
  readonly today: LocalDate;
  readonly demonstration: boolean;
  readonly isBack: boolean;
  readonly custody: CustodyKind | null;
  readonly petitions: readonly (PetitionLine & {
    readonly kind: PetitionKind;
    readonly state: PetitionState;
    readonly findingState: FindingState | null;
  })[];
}

const LIVE: readonly PetitionState[] = ['filed', 'pre_jurisdiction', 'sustained', 'disposed'];

/** One matter of the docket with everything the bench needs beside it. */
@Injectable()
export class MattersQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null when the hearing is absent, sealed or not for this person: the same statement, the same answer. */
  async find(actor: SeatedActor, hearingId: string): Promise<Matter | null> {
    const found = (await inScope(this.database, actor, (scope) => scope.json(MATTER, [hearingId]), {
      readOnly: true,
    })) as MatterFromSql | null;
    const { clock } = this.database;
    return found === null ? null : inWords(actor, found, { now: clock.now(), time: clock.time(COURT_ZONE) });
  }
}

function inWords(
  actor: SeatedActor,
  { today, demonstration, isBack, clockFacts, clockGround, day, ...found }: MatterFromSql,
  { now, time }: { readonly now: string; readonly time: string },
): Matter {
  return {
    ...found,
    ...sayMatterDay({ row: found.row, briefs: found.briefs, day }, { now, time, today }),
    row: sayRow(found.row),
    briefs: isBack ? [WELCOME_FIRST, ...found.briefs] : found.briefs,
    session: sayWhyClosed(found.session),
    custody: found.custody === null ? null : CUSTODY_KIND[found.custody],
    ...countClocks(clockFacts, clockGround, { seat: actor.seat, byPetition: false, time }),
    petitions: found.petitions.map((petition) => ({
      ...petition,
      state: PETITION_STATE[petition.state],
      findingState: petition.findingState === null ? null : FINDING_STATE[petition.findingState],
    })),
    acts: actsOf(actor, found, (heldOn) => isCourtDayOfAct({ heldOn: localDate(heldOn), today, demonstration })),
  };
}

function actsOf(
  actor: SeatedActor,
  { row, session, petitions }: Omit<MatterFromSql, 'day' | 'today' | 'demonstration' | 'isBack' | 'clockFacts' | 'clockGround'>,
  isToday: (heldOn: string) => boolean,
): Matter['acts'] {
  const petition =
    petitions.find((one) => one.petitionId === row.petitionId) ?? petitions.find((one) => one.kind === '602' && LIVE.includes(one.state));
  return actsOfMatter({
    seat: actor.seat,
    state: row.state.toLowerCase() as HearingState,
    sessionState: session.state as SessionState,
    isToday: isToday(session.heldOn),
    minuteSigned: row.minuteSigned,
    petition:
      petition === undefined || petition.kind !== '602' || !LIVE.includes(petition.state)
        ? null
        : { findingState: petition.findingState ?? 'none' },
  });
}
