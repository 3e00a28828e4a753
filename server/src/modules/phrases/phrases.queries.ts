import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { OrderPhrase } from '../../graphql/types/court-day.types.ts';
import { CLOSURES } from '../../reads/court-places.read.ts';
import { offeredAt, PHRASE, sayPhrase, type PhraseFromSql, type PhraseGround } from '../../reads/order-phrase.read.ts';
import { listOf } from '../../reads/sql.ts';

const PHRASES = `
  select json_build_object('closures', ${CLOSURES}, 'phrases', ${listOf(PHRASE, 'from app.order_phrase p where p.court_id = (select app.court())', 'p.ordinal, p.code')},
    'hearing', (select json_build_object('on', s.held_on, 'type', h.type,
        'nextOn', (select min(ns.held_on) from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
          where nh.court_id = h.court_id and nh.case_id = h.case_id and nh.state = 'set' and ns.held_on > s.held_on))
      from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
      where h.court_id = (select app.court()) and h.hearing_id = $1))`;

interface PhrasesFromSql {
  readonly closures: readonly CourtClosure[];
  readonly phrases: readonly PhraseFromSql[];
  readonly hearing: Omit<PhraseGround, 'calendar'> | null;
}

/** The court's own phrases for orders. */
@Injectable()
export class PhrasesQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Those offered at a hearing, with their due days; without one all of them. None for a hearing that is absent, sealed or not for this person. */
  async offered(actor: SeatedActor, hearingId: string | null): Promise<readonly OrderPhrase[]> {
    const read = await inScope(this.database, actor, (scope) => scope.json(PHRASES, [hearingId]), { readOnly: true });
    const { phrases, hearing, closures } = read as PhrasesFromSql; // parse border: the statement shapes it
    if (hearingId === null) return phrases.map((phrase) => sayPhrase(phrase, null));
    return hearing === null ? [] : offeredAt(phrases, { ...hearing, calendar: courtCalendar(closures) });
  }
}
