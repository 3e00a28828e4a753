import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { HearingMode } from '@starling/shared/vocabulary/hearing';
import type { DocketRow } from '../graphql/types/docket-row.types.ts';
import { needsOf } from './needs.ts';
import type { NeedFacts } from './needs.ts';
import { instant, listOf, wallTime } from './sql.ts';

/**
 * The place in line of a hearing `h`. Numbers are places in the line of the day, not stored facts: the judge and the courtroom clerk of
 * a session that is open keep the numbers people wait under; those who take part see their own; for everybody else, and once the
 * session is closed, the places close up, so that no gap tells of a matter that may not be seen.
 */
const PLACE = `case
  when app.seat() in ('minors_counsel', 'probation_officer', 'social_worker', 'county_counsel', 'advocate') then h.place_in_line
  when app.seat() in ('judge', 'courtroom_clerk') and s.state <> 'closed' then h.place_in_line
  else (select count(*) from app.hearing o where o.court_id = h.court_id and o.session_id = h.session_id and o.place_in_line <= h.place_in_line) end`;

/** From a hearing `h` of a session `s` to its case, youth and what the row needs to know beside them. An invisible row of any table adds nothing. */
export const ROW_FROM = `app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  left join lateral (
    select u.kind, u.from_on from app.custody u
    where u.court_id = y.court_id and u.youth_id = y.youth_id and coalesce(u.from_on, '-infinity') <= s.held_on and (u.until_on is null or u.until_on >= s.held_on)
    order by u.from_on desc nulls last limit 1) u on true
  left join lateral (
    select min(array_position(array['issued', 'held', 'recalled'], w.state)) as gravest, bool_or(w.state = 'recalled') as is_unconfirmed
    from app.warrant w where w.court_id = h.court_id and w.case_id = h.case_id and w.state in ('issued', 'held', 'recalled')) w on true
  left join lateral (
    select max(k.level) as level from app.keep_apart k
    where k.court_id = y.court_id and k.state = 'stands' and y.youth_id in (k.youth_id, k.other_youth_id) and (k.until is null or k.until >= s.held_on)
      and exists (
        select 1 from app.hearing oh
        join app.court_session os on os.court_id = oh.court_id and os.session_id = oh.session_id and os.held_on = s.held_on
        join app.legal_case oc on oc.court_id = oh.court_id and oc.case_id = oh.case_id
        where oh.court_id = k.court_id and oh.state not in ('vacated', 'continued', 'off_calendar')
          and oc.youth_id = case when k.youth_id = y.youth_id then k.other_youth_id else k.youth_id end)) k on true`;

/** What the row's needs are made of. Of a thing not to be said aloud only that there is one leaves the database. */
const NEEDS = `json_build_object('custody', u.kind, 'daysThere', s.held_on - u.from_on, 'warrant', (array['issued', 'held', 'recalled'])[w.gravest],
  'interpreter', h.interpreter_language, 'mode', h.mode, 'keepApart', k.level,
  'dualCase', exists (select 1 from app.legal_case oc where oc.court_id = y.court_id and oc.youth_id = y.youth_id and oc.branch <> c.branch and oc.state = 'open'),
  'said', ${listOf(
    `json_build_object('kind', n.kind, 'words', case when n.kind = 'not_aloud' then '' else n.words end)`,
    `from app.youth_need n where n.court_id = y.court_id and n.youth_id = y.youth_id and n.state = 'stands'`,
    'n.kind, n.words, n.need_id',
  )})`;

function shape(place: string): string {
  return `json_build_object(
  'hearingId', h.hearing_id, 'caseId', h.case_id,
  'petitionId', (select p.petition_id from app.petition p where p.court_id = h.court_id and p.petition_id = h.petition_id),
  'place', ${place}, 'startsAt', ${wallTime('h.starts_at')}, 'minutes', h.minutes, 'chosenName', y.chosen_name, 'pronouns', y.pronouns,
  'hearingType', h.type, 'state', upper(h.state), 'needs', ${NEEDS},
  'checkedInAt', ${instant('h.checked_in_at')}, 'calledAt', ${instant('h.called_at')}, 'concludedAt', ${instant('h.concluded_at')},
  'minuteSigned', h.minute_signed_at is not null,
  'notYetFinal', h.state in ('heard', 'continued', 'off_calendar', 'away') and (h.minute_signed_at is null or (h.state = 'heard' and coalesce(w.is_unconfirmed, false))),
  'nextOn', (select min(ns.held_on) from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
    where nh.court_id = h.court_id and nh.case_id = h.case_id and nh.state = 'set' and ns.held_on > s.held_on),
  'version', h.version)`;
}

/** A hearing of ROW_FROM as the API's DocketRow, save words: sayRow adds them. */
export const DOCKET_ROW = shape(PLACE);

/** The same with the number as it is stored, for a list that numbers its rows itself. */
export const DOCKET_ROW_AS_STORED = shape('h.place_in_line');

/** A row as the statement answers it: keys and facts where the screen shows words. */
export interface RowFromSql extends Omit<DocketRow, 'needs'> {
  readonly needs: NeedFacts & { readonly mode: HearingMode };
}

/** Puts words in place of the key of the hearing type and of the facts behind the needs. */
export function sayRow(row: RowFromSql): DocketRow {
  return { ...row, hearingType: hearingWords(row.hearingType), needs: needsOf(row.needs) };
}
