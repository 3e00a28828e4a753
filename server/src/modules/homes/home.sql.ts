import { CLOCK_FACTS } from '../../reads/clock-facts.read.ts';
import { DOCKET_ROW, ROW_FROM } from '../../reads/docket-row.read.ts';
import { DOCUMENT } from '../../reads/document.read.ts';
import { COURT_ORDER, ORDER_FROM } from '../../reads/hearing.read.ts';
import { instant, listOf, wallTime } from '../../reads/sql.ts';

/** How many days signed outcomes stay on the home of a party. */
const OUTCOME_DAYS = 14;

/** The open cases in which this person takes part today, each once. */
export const MINE = `
  select distinct c.court_id, c.case_id, c.youth_id
  from app.participation x join app.legal_case c on c.court_id = x.court_id and c.case_id = x.case_id
  where x.court_id = (select app.court()) and x.account_id = (select app.actor()) and c.state = 'open'
    and x.from_on <= (select app.today()) and (x.until_on is null or x.until_on >= (select app.today()))`;

/** Today's hearings of those cases. */
export const TODAYS = `
  select y.youth_id, s.session_id, h.place_in_line, h.state, ${DOCKET_ROW} as row
  from ${ROW_FROM} join mine m on m.court_id = h.court_id and m.case_id = h.case_id
  where s.held_on = (select app.today()) and h.state <> 'vacated'`;

/** The next date after today of each youth. */
export const UPCOMING = `
  select distinct on (m.youth_id) m.youth_id, s.held_on, h.starts_at, h.type
  from mine m join app.hearing h on h.court_id = m.court_id and h.case_id = m.case_id and h.state = 'set'
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where s.held_on > (select app.today()) order by m.youth_id, s.held_on, h.starts_at, h.hearing_id`;

/** One line for each hearing of today and one for each youth without any. */
export const MY_YOUTHS = listOf(
  `json_build_object('youthId', y.youth_id, 'chosenName', y.chosen_name, 'pronouns', y.pronouns, 'caseId', coalesce(t.row ->> 'caseId', m.case_id::text),
    'hearingId', t.row -> 'hearingId', 'place', t.row -> 'place',
    'ahead', case when t.state in ('set', 'checked_in', 'second_call') then app.waiting_before(t.session_id, t.place_in_line) end,
    'startsAt', t.row -> 'startsAt', 'hearingType', t.row -> 'hearingType', 'state', t.row -> 'state', 'needs', t.row -> 'needs',
    'nextOn', u.held_on, 'nextAt', ${wallTime('u.starts_at')}, 'nextType', u.type)`,
  `from (select distinct on (youth_id) * from mine order by youth_id, case_id) m
    join app.youth y on y.court_id = m.court_id and y.youth_id = m.youth_id
    left join todays t on t.youth_id = m.youth_id
    left join upcoming u on u.youth_id = m.youth_id`,
  `t.row is null, t.row ->> 'startsAt', u.held_on nulls last, y.chosen_name, y.youth_id`,
);

/** What the clocks of each own case are counted from. */
export const MY_CLOCK_FACTS = listOf(
  CLOCK_FACTS,
  `from mine m join app.legal_case c on c.court_id = m.court_id and c.case_id = m.case_id join app.youth y on y.court_id = m.court_id and y.youth_id = m.youth_id`,
  'c.case_id',
);

/** A hearing `h` with its session `s` and youth `y`, as an outcome: whatever is signed and still seen. */
const SIGNED = `json_build_object(
  'outcomeId', h.hearing_id, 'hearingId', h.hearing_id, 'place', h.place_in_line, 'chosenName', y.chosen_name, 'heldOn', s.held_on,
  'hearingType', h.type, 'state', h.state, 'signedAt', ${instant('h.minute_signed_at')},
  'ordersSpoken', ${listOf(COURT_ORDER, `from ${ORDER_FROM} where o.court_id = h.court_id and o.hearing_id = h.hearing_id`, 'o.ordinal, o.order_id')},
  'nextOn', n.held_on, 'nextAt', ${wallTime('n.starts_at')},
  'documents', ${listOf(
    DOCUMENT,
    `from app.document k join app.finding f on f.court_id = k.court_id and f.finding_id = k.finding_id
    where f.court_id = h.court_id and f.hearing_id = h.hearing_id and k.recipient_account_id = (select app.actor())`,
    'k.kind, k.document_id',
  )})`;

const SIGNED_FROM = `app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  left join lateral (
    select ns.held_on, nh.starts_at from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
    where nh.court_id = h.court_id and nh.case_id = h.case_id and nh.state = 'set' and ns.held_on > s.held_on
    order by ns.held_on, nh.starts_at limit 1) n on true`;

export const MY_SIGNED = listOf(
  SIGNED,
  `from ${SIGNED_FROM} join mine m on m.court_id = h.court_id and m.case_id = h.case_id
    where h.minute_signed_at is not null and s.held_on > (select app.today()) - ${OUTCOME_DAYS} and s.held_on <= (select app.today())`,
  'h.minute_signed_at desc, h.hearing_id',
);

/** One hearing of somebody who may see it, as an outcome. */
export const ONE_SIGNED = `(select ${SIGNED} from ${SIGNED_FROM} where h.court_id = (select app.court()) and h.hearing_id = $1 and h.minute_signed_at is not null)`;

/** The copies served on this person, with what they say: all that is left of a sealed matter. The minutes come first. */
export const SERVED = (which: string): string =>
  listOf(
    `json_build_object('findingId', k.finding_id, 'isSealed', k.sealing_order_id is not null, 'reachableUntil', k.reachable_until, 'document', ${DOCUMENT}, 'content', d.content)`,
    `from app.document k join app.document_body d on d.court_id = k.court_id and d.document_id = k.document_id
    where k.court_id = (select app.court()) and k.recipient_account_id = (select app.actor()) and k.finding_id is not null and k.sealing_order_id is not null ${which}`,
    `k.finding_id desc, k.kind <> 'minute_order', k.kind, k.language, k.document_id`,
  );
