import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { WORKING_MARK, type WorkingMark } from '@starling/shared/vocabulary/draft';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { listOf, wallTime } from '../../reads/sql.ts';
import type { PrivateNote, WorkingCopy, WorkingRow } from './working-copies.types.ts';

/** A note `n`. Every statement asks for the own account, and row security asks again: there is no other way to anybody's note. */
const NOTE = `json_build_object('privateNoteId', n.private_note_id, 'hearingId', n.hearing_id, 'sessionId', n.session_id, 'words', n.words, 'version', n.version)`;
const OWN = `n.court_id = (select app.court()) and n.account_id = (select app.actor()) and n.words <> ''`;

const NOTES = `select ${listOf(
  NOTE,
  `from app.private_note n left join app.hearing h on h.court_id = n.court_id and h.hearing_id = n.hearing_id
    where ${OWN} and $1 in (n.session_id, h.session_id)`,
  'n.hearing_id is not null, h.place_in_line, n.private_note_id',
)}`;

const ONE_NOTE = `select ${NOTE} from app.private_note n where n.court_id = (select app.court()) and n.account_id = (select app.actor())
  and n.hearing_id is not distinct from $1::uuid and (n.hearing_id is not null or n.session_id = $2::uuid)`;

const COPY = `
  select json_build_object('sessionId', s.session_id, 'judgeName', initcap(b.title) || ' ' || b.name, 'isOwnSession', b.account_id is not distinct from (select app.actor()),
    'note', (select ${NOTE} from app.private_note n where ${OWN} and n.session_id = s.session_id and n.hearing_id is null),
    'rows', ${listOf(
      `json_build_object('hearingId', h.hearing_id, 'place', h.place_in_line, 'startsAt', ${wallTime('h.starts_at')}, 'chosenName', y.chosen_name, 'type', h.type,
        'mark', coalesce(m.mark, 'none'), 'markVersion', m.version, 'note', (select ${NOTE} from app.private_note n where ${OWN} and n.hearing_id = h.hearing_id))`,
      `from app.hearing h
        join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
        join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
        left join app.working_mark m on m.court_id = h.court_id and m.hearing_id = h.hearing_id and m.account_id = (select app.actor())
        where h.court_id = s.court_id and h.session_id = s.session_id and h.state <> 'vacated'`,
      'h.place_in_line, h.starts_at, h.hearing_id',
    )})
  from app.court_session s join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
  where s.court_id = (select app.court()) and s.session_id = $1`;

interface CopyFromSql extends Omit<WorkingCopy, 'rows' | 'notReady'> {
  readonly rows: readonly (Omit<WorkingRow, 'typeWords' | 'markWords'> & { readonly type: string; readonly mark: WorkingMark })[];
}

/** Own notes and marks, and nobody else's. */
@Injectable()
export class WorkingCopiesQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The own notes on a session and its matters; none for a seat that keeps none. */
  async notes(actor: SeatedActor, sessionId: string): Promise<readonly PrivateNote[]> {
    if (!can(actor.seat, 'privateNote.own')) return [];
    return (await inScope(this.database, actor, (scope) => scope.json(NOTES, [sessionId]), { readOnly: true })) as readonly PrivateNote[]; // parse border
  }

  /** The own copy of a session, of whichever judge it is; null without such a session, and for a seat that keeps none. */
  async copy(actor: SeatedActor, sessionId: string): Promise<WorkingCopy | null> {
    if (!can(actor.seat, 'workingCopy.own')) return null;
    const read = (await inScope(this.database, actor, (scope) => scope.json(COPY, [sessionId]), { readOnly: true })) as CopyFromSql | null; // parse border
    if (read === null) return null;
    const rows = read.rows.map(({ type, ...row }) => ({ ...row, typeWords: hearingWords(type), markWords: WORKING_MARK[row.mark] }));
    return { ...read, rows, notReady: rows.filter(({ mark }) => mark !== 'ready').length };
  }
}

/** The own note on a hearing, or on a whole session; null where none was ever kept. One that was taken back has empty words. */
export async function loadNote(scope: Scope, hearingId: string | null, sessionId: string | null): Promise<PrivateNote | null> {
  return (await scope.json(ONE_NOTE, [hearingId, sessionId])) as PrivateNote | null; // parse border: the statement shapes it
}
