import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadMinuteMatter } from '../../reads/minute-facts.read.ts';
import { listOf, wallTime } from '../../reads/sql.ts';
import { saySet } from './minute-order-words.ts';
import type { MinuteOrderLine, MinuteOrderSet } from './minute-orders.types.ts';

/** Days back that the list of what waits looks: older ones without a result are found in the close of their session. */
const LOOKS_BACK = 60;

const WAITING = `
  select ${listOf(
    `json_build_object('hearingId', h.hearing_id, 'minuteOrderId', m.minute_order_id, 'sessionId', s.session_id, 'heldOn', s.held_on, 'startsAt', ${wallTime('h.starts_at')},
      'place', h.place_in_line, 'chosenName', y.chosen_name, 'type', h.type, 'state', coalesce(m.state, 'not_prepared'), 'returnedWords', m.returned_words, 'rank', g.rank, 'isToday', s.held_on = app.today())`,
    `from app.hearing h
      join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
      join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
      join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
      left join lateral (select x.* from app.minute_order x where x.court_id = h.court_id and x.hearing_id = h.hearing_id order by x.number desc limit 1) m on true
      cross join lateral (select case
        when exists (select 1 from app.custody_order x where x.court_id = h.court_id and x.hearing_id = h.hearing_id and x.state <> 'withdrawn') then 1
        when exists (select 1 from app.warrant w where w.court_id = h.court_id and w.case_id = h.case_id and w.state in ('issued', 'held', 'recalled')) then 2
        when m.state = 'returned' then 3 when h.state = 'continued' then 4 else 5 end as rank) g
      where h.court_id = (select app.court()) and ($1::uuid is null or h.session_id = $1) and h.state in ('heard', 'continued', 'off_calendar', 'away')
        and s.held_on between app.today() - ${String(LOOKS_BACK)} and app.today() and (m.state is null and h.minute_signed_at is null or m.state in ('draft', 'prepared', 'returned', 'signed'))`,
    'g.rank, s.held_on, h.starts_at, h.hearing_id',
  )}`;

interface WaitingRow extends Omit<MinuteOrderLine, 'typeWords' | 'waitsFor' | 'whyFirst' | 'isMine'> {
  readonly type: string;
  readonly rank: 1 | 2 | 3 | 4 | 5;
  readonly isToday: boolean;
}

const WHY_FIRST = {
  1: 'An order about where the youth is waits on it.',
  2: 'A warrant of this case is not at its end.',
  3: 'The judge returned it.',
  4: 'Others wait for the new date.',
  5: 'By its day and time.',
} as const;

const WAITS_FOR: Readonly<Record<string, string>> = {
  not_prepared: 'The clerk prepares it from the record.',
  draft: 'The clerk prepares it from the record.',
  prepared: 'The judge signs it, or returns it.',
  returned: 'The clerk changes what the judge wrote, and prepares it again.',
  signed: 'It is being entered; nothing is to be done.',
};

/** The minute orders of one hearing, and those that wait. */
@Injectable()
export class MinuteOrdersQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null when the hearing is absent, sealed or not for this person, and for an outsider as long as nothing is signed. */
  find(actor: SeatedActor, hearingId: string): Promise<MinuteOrderSet | null> {
    return inScope(
      this.database,
      actor,
      async (scope) => {
        const matter = await loadMinuteMatter(scope, hearingId);
        return matter === null || !can(actor.seat, 'minuteOrder.read') ? null : saySet(matter, actor.seat);
      },
      { readOnly: true },
    );
  }

  /** What waits, those that a child waits for first; nothing for seats that neither prepare nor sign. */
  async waiting(actor: SeatedActor, sessionId: string | null): Promise<readonly MinuteOrderLine[]> {
    if (!can(actor.seat, 'minuteOrder.prepare') && !can(actor.seat, 'minuteOrder.decide')) return [];
    const rows = (await inScope(this.database, actor, (scope) => scope.json(WAITING, [sessionId]), {
      readOnly: true,
    })) as readonly WaitingRow[]; // parse border
    return rows.map(({ type, rank, isToday, ...row }) => ({
      ...row,
      typeWords: hearingWords(type),
      waitsFor: WAITS_FOR[row.state] ?? '',
      whyFirst: rank === 5 && !isToday ? 'Its day is over.' : WHY_FIRST[rank],
      isMine: isTheirs(actor.seat, row.state),
    }));
  }
}

function isTheirs(seat: Seat, state: string): boolean {
  if (state === 'prepared') return can(seat, 'minuteOrder.decide');
  return state !== 'signed' && seat === 'courtroom_clerk';
}
