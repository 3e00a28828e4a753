import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import {
  closeWords,
  LEFTOVER,
  LEFTOVER_ITEMS,
  leftoverCite,
  leftoverGoesTo,
  leftoverWords,
  standsAgainstClose,
  type LeftoverItem,
} from '@starling/shared/court-day/after/close-list';
import { can } from '@starling/shared/policy/can';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { SessionLine } from '../../graphql/types/session.types.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { instant, listOf } from '../../reads/sql.ts';
import type { CloseList, Leftover } from './close-lists.types.ts';

/** The newest words said about a thing left. */
const EXPLAINED = `(select json_build_object('words', e.words, 'byName', a.name, 'at', ${instant('e.at')})
  from app.close_explanation e left join app.account a on a.court_id = e.court_id and a.account_id = e.by_account
  where e.court_id = s.court_id and e.session_id = s.session_id and e.hearing_id = l.hearing_id and e.item = l.item order by e.at desc, e.close_explanation_id desc limit 1)`;

/** What is left of a session, $1. The function answers sealed matters by their place alone. */
const CLOSE = `
  select json_build_object('session', ${SESSION_LINE}, 'items', ${listOf(
    `json_build_object('item', l.item, 'hearingId', l.hearing_id, 'place', l.place, 'mayExplain', l.may_explain, 'chosenName', y.chosen_name, 'explained', ${EXPLAINED})`,
    `from app.session_leftovers(s.session_id) l
      left join app.hearing h on h.court_id = s.court_id and h.hearing_id = l.hearing_id
      left join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
      left join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id`,
    'l.place, l.hearing_id, l.item',
  )})
  from ${SESSION_FROM} where s.court_id = (select app.court()) and s.session_id = $1`;

interface LeftFromSql extends Pick<Leftover, 'hearingId' | 'place' | 'mayExplain' | 'chosenName' | 'explained'> {
  readonly item: LeftoverItem;
}

interface CloseFromSql {
  readonly session: SessionLine;
  readonly items: readonly LeftFromSql[];
}

/** What is left when a session is to close: one statement. */
@Injectable()
export class CloseListsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null for a session this person has not, and for a seat that closes none. */
  async find(actor: SeatedActor, sessionId: string): Promise<CloseList | null> {
    if (!can(actor.seat, 'closeList.read')) return null;
    return inScope(this.database, actor, (scope) => loadCloseList(scope, sessionId), { readOnly: true });
  }
}

/** The list inside an act or a read; null when there is no such session. */
export async function loadCloseList(scope: Scope, sessionId: string): Promise<CloseList | null> {
  const read = (await scope.json(CLOSE, [sessionId])) as CloseFromSql | null; // parse border: the statement shapes it
  if (read === null) return null;
  const open = standsAgainstClose(read.items.map((thing) => ({ ...thing, isExplained: thing.explained !== null }))).length;
  return {
    session: sayWhyClosed(read.session),
    sessionId,
    items: read.items.toSorted(inOrder).map(inWords),
    open,
    mayClose: open === 0 && read.session.state === 'open',
    words: closeWords(open),
  };
}

/** By the place in line; of one matter in the order of the list, which begins with what is never explained away. */
function inOrder(one: LeftFromSql, other: LeftFromSql): number {
  return one.place - other.place || LEFTOVER_ITEMS.indexOf(one.item) - LEFTOVER_ITEMS.indexOf(other.item);
}

function inWords(thing: LeftFromSql): Leftover {
  return {
    ...thing,
    itemWords: LEFTOVER[thing.item],
    words: leftoverWords(thing),
    cite: leftoverCite(thing.item),
    goTo: leftoverGoesTo(thing.item),
  };
}
