import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseMarkRow, parseSavePrivateNote, type MarkRow, type SavePrivateNote } from '@starling/shared/forms/parse-private-note';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { WORKING_MARK } from '@starling/shared/vocabulary/draft';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadNote } from './working-copies.queries.ts';
import type { PrivateNote, RowMarked } from './working-copies.types.ts';

const SEEN_HEARING = `select to_json(h.hearing_id) from app.hearing h where h.court_id = (select app.court()) and h.hearing_id = $1`;
const SEEN_SESSION = `select to_json(s.session_id) from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;
const MARK_VERSION = `select to_json(m.version) from app.working_mark m where m.court_id = (select app.court()) and m.account_id = (select app.actor()) and m.hearing_id = $1`;

/** The database's own rules that there is one note and one mark of a person on a thing. */
const ONE_OF_EACH: ReadonlySet<string> = new Set(['private_note_of_a_hearing', 'private_note_of_a_session', 'working_mark_pkey']);

/** Keeps own notes and marks. The journal learns that one was kept, never what it says; nobody else's screen is told. */
@Injectable()
export class WorkingCopiesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Keeps a note, or takes it back with empty words. */
  async saveNote(actor: SeatedActor, input: unknown): Promise<Result<PrivateNote>> {
    const parsed = parseSavePrivateNote(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return this.once(actor, async (scope) => {
      if (!(await seesIt(scope, asked))) return refuse(notFound());
      if (!can(actor.seat, 'privateNote.own')) return refuse(notAllowed(whoseAct('privateNote.own')));
      const standing = await loadNote(scope, asked.hearingId, asked.sessionId);
      if (standing !== null && standing.version !== asked.version) return refuse(stale(standing.version));
      return writeNote(scope, asked, standing);
    });
  }

  /** Marks a row of the own copy. */
  async mark(actor: SeatedActor, input: unknown): Promise<Result<RowMarked>> {
    const parsed = parseMarkRow(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return this.once(actor, async (scope) => {
      if ((await scope.json(SEEN_HEARING, [asked.hearingId])) === null) return refuse(notFound());
      if (!can(actor.seat, 'workingCopy.own')) return refuse(notAllowed(whoseAct('workingCopy.own')));
      const version = (await scope.json(MARK_VERSION, [asked.hearingId])) as number | null; // parse border
      if (version !== null && version !== asked.version) return refuse(stale(version));
      return writeMark(scope, asked, version);
    });
  }

  /** Of two first saves at the same second, in two windows of one person, one stands; the other is told to read again and keeps its words. */
  private async once<Kept>(actor: SeatedActor, work: (scope: Scope) => Promise<Result<Kept>>): Promise<Result<Kept>> {
    try {
      return await inScope(this.database, actor, work);
    } catch (thrown) {
      if (ONE_OF_EACH.has(brokenRule(thrown) ?? '')) return refuse(stale(1));
      throw thrown;
    }
  }
}

async function seesIt(scope: Scope, { hearingId, sessionId }: SavePrivateNote): Promise<boolean> {
  const seen = hearingId === null ? await scope.json(SEEN_SESSION, [sessionId]) : await scope.json(SEEN_HEARING, [hearingId]);
  return seen !== null;
}

async function writeNote(scope: Scope, asked: SavePrivateNote, standing: PrivateNote | null): Promise<Result<PrivateNote>> {
  const { hearingId, words } = asked;
  const sessionId = hearingId === null ? asked.sessionId : null;
  const privateNoteId = standing?.privateNoteId ?? newId();
  const change: StateChange =
    standing === null
      ? { insert: 'private_note', values: { privateNoteId, accountId: scope.actor.accountId, hearingId, sessionId, words } }
      : { update: 'private_note', id: privateNoteId, expectedVersion: standing.version, values: { words } };
  const done = await append(scope, {
    act: 'privateNote.own',
    events: [happened('PrivateNoteSaved', { subjectId: privateNoteId })],
    changes: [change],
    changed: [],
  });
  if (done === 'stale') return refuse(stale((standing?.version ?? 0) + 1));
  return ok({ privateNoteId, hearingId, sessionId, words, version: (standing?.version ?? 0) + 1 });
}

async function writeMark(scope: Scope, { hearingId, mark }: MarkRow, version: number | null): Promise<Result<RowMarked>> {
  const change: StateChange =
    version === null
      ? { insert: 'working_mark', values: { accountId: scope.actor.accountId, hearingId, mark } }
      : { update: 'working_mark', id: hearingId, expectedVersion: version, values: { mark } };
  const done = await append(scope, {
    act: 'workingCopy.own',
    events: [happened('WorkingCopyMarked', { subjectId: hearingId })],
    changes: [change],
    changed: [],
  });
  if (done === 'stale') return refuse(stale((version ?? 0) + 1));
  return ok({ hearingId, mark, markWords: WORKING_MARK[mark], version: (version ?? 0) + 1, words: null });
}
