import type { Scope } from '@starling/db/scope';
import type { MatterOnRecord } from '@starling/shared/court-day/record/nothing-further';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { MinuteFindingAnswer, MinuteFindingKind } from '@starling/shared/vocabulary/minute-finding';
import { AT_THE_DOOR, type AtTheDoor } from '../../reads/board-row.read.ts';
import { CLOSURES } from '../../reads/court-places.read.ts';
import { ROW_FROM } from '../../reads/docket-row.read.ts';
import { MATTER_ON_RECORD } from '../../reads/matter-on-record.read.ts';
import { PHRASE, type PhraseFromSql } from '../../reads/order-phrase.read.ts';
import { NEXT_MADE, type NextFromSql } from '../../reads/recorded.read.ts';
import { SETTING_ROWS, type SettingFromSql } from '../../reads/settings.read.ts';
import { listOf } from '../../reads/sql.ts';

/** A finding as it is stored. */
export interface StoredFinding {
  readonly minuteFindingId: string;
  readonly kind: MinuteFindingKind;
  readonly answer: MinuteFindingAnswer;
  readonly facts: string | null;
}

/** What one save of a matter looks at beside the hearing itself. */
export interface RecordFacts {
  readonly door: AtTheDoor;
  readonly onRecord: MatterOnRecord;
  readonly settings: readonly SettingFromSql[];
  readonly closures: readonly CourtClosure[];
  readonly petitionIds: readonly string[];
  readonly phrases: readonly PhraseFromSql[];
  readonly findings: readonly StoredFinding[];
  readonly orders: readonly string[];
  readonly hasOthers: boolean;
  /** What was recorded to come next. */
  readonly next: NextFromSql;
  /** The session of the next date that was recorded; null without one. */
  readonly nextSessionId: string | null;
  /** The day of the next hearing of the case. */
  readonly nextOn: LocalDate | null;
  readonly promise: string | null;
}

/** The next hearing of the case after the one that is recorded. */
const NEXT = `from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
  where nh.court_id = h.court_id and nh.case_id = h.case_id and nh.hearing_id <> h.hearing_id and nh.state = 'set' and ns.held_on >= s.held_on
  order by ns.held_on, ns.starts_at limit 1`;

const FACTS = `
  select json_build_object('door', ${AT_THE_DOOR}, 'onRecord', ${MATTER_ON_RECORD}, 'settings', ${SETTING_ROWS}, 'closures', ${CLOSURES},
    'petitionIds', ${listOf('p.petition_id', 'from app.petition p where p.court_id = h.court_id and p.case_id = h.case_id', 'p.petition_id')},
    'phrases', ${listOf(PHRASE, 'from app.order_phrase p where p.court_id = h.court_id and p.phrase_id = any ($2::uuid[])', 'p.ordinal')},
    'findings', ${listOf(
      `json_build_object('minuteFindingId', f.minute_finding_id, 'kind', f.kind, 'answer', f.answer, 'facts', f.facts)`,
      'from app.minute_finding f where f.court_id = h.court_id and f.hearing_id = h.hearing_id',
      'f.kind',
    )},
    'orders', ${listOf('o.words', 'from app.court_order o where o.court_id = h.court_id and o.hearing_id = h.hearing_id', 'o.ordinal, o.order_id')},
    'hasOthers', exists (select 1 from app.admitted_person a where a.court_id = h.court_id and a.hearing_id = h.hearing_id),
    'next', ${NEXT_MADE}, 'promise', h.promise_words,
    'nextSessionId', (select nh.session_id ${NEXT}), 'nextOn', (select ns.held_on ${NEXT}))
  from ${ROW_FROM} where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Null when the hearing is absent, sealed or not for this person. */
export async function loadRecordFacts(scope: Scope, hearingId: string, phraseIds: readonly string[]): Promise<RecordFacts | null> {
  return (await scope.json(FACTS, [hearingId, phraseIds])) as RecordFacts | null; // parse border: the statement shapes it
}

/** Who changed one of these rows last, and when. */
export interface LastChange {
  readonly subjectId: string;
  readonly by: string;
  readonly at: string;
}

const CHANGES = `
  select coalesce(json_agg(json_build_object('subjectId', e.subject_id, 'by', a.name, 'at', to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    order by e.event_id desc), '[]')
  from app.event e join app.account a on a.court_id = e.court_id and a.account_id = e.actor_id
  where e.court_id = (select app.court()) and e.subject_id = any ($1::uuid[]) and e.actor_id is distinct from (select app.actor())`;

/** The changes of other people on these rows, Starling's own work left out, the latest first: read only when two people wrote different things. */
export async function loadChangesOfOthers(scope: Scope, subjectIds: readonly string[]): Promise<readonly LastChange[]> {
  return (await scope.json(CHANGES, [subjectIds])) as readonly LastChange[]; // parse border: an aggregate always answers
}
