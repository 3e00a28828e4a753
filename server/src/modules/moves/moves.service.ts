import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import type { Scope } from '@starling/db/scope';
import { parseTakeMoves, type TakeMoves } from '@starling/shared/forms/parse-move-hearing';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, refusalCites, refusalWords, rulesBroken, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { SESSION_CHANGE_REASON } from '@starling/shared/vocabulary/session-change';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { moveOne } from '../../acts/move-hearing.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { sayMeanwhile } from '../../reads/meanwhile.read.ts';
import { loadMovingSession } from './moving-session.queries.ts';
import type { MovesTaken } from './moves.types.ts';

/** Moves hearings of a session, all of them or none. */
@Injectable()
export class MovesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Takes the rows of a proposal as they are, or as somebody changed them: each by every rule by which a hearing is set, beside the others. */
  async take(actor: SeatedActor, input: unknown): Promise<Result<MovesTaken>> {
    const parsed = parseTakeMoves(input);
    if (!parsed.ok) return parsed;
    if (!can(actor.seat, 'hearing.move')) return refuse(notAllowed(whoseAct('hearing.move')));
    return allOrNothing(this.database, actor, (scope) => take(scope, parsed.value));
  }
}

async function take(scope: Scope, { sessionId, version, reasonCode, reason, rows }: TakeMoves): Promise<Result<MovesTaken>> {
  await lockSessions(scope, [sessionId, ...rows.map(({ toSessionId }) => toSessionId)]);
  const moving = await loadMovingSession(scope, sessionId);
  if (moving === null) return refuse(notFound());
  if (moving.version !== version)
    return refuse(
      stale(moving.version, version < moving.version ? await sayMeanwhile(scope, { sessionId, acts: moving.version - version }) : []),
    );
  const words = [SESSION_CHANGE_REASON[reasonCode], reason].filter((one) => one !== null).join(': ');
  const cautions: string[] = [];
  for (const [at, row] of rows.entries()) {
    if (!moving.hearingIds.includes(row.hearingId)) return refuse(atRow(at, notFound()));
    const moved = await moveOne(scope, { ...row, reason: words, timeWaiver: null, judgeDecides: null, exceptions: [], seenVersion: null });
    if (!moved.ok) return refuse(atRow(at, moved.refusal));
    if (moved.value.caution !== null) cautions.push(moved.value.caution);
  }
  return ok({ sessionId, moved: rows.length, left: moving.hearingIds.length - rows.length, cautions });
}

/** Which row was refused: its number in the list that was sent. */
function atRow(at: number, refusal: Refusal): Refusal {
  const row = `Row ${String(at + 1)}: `;
  if (refusal.code === 'RULES_BROKEN') return rulesBroken(refusal.rules.map((rule) => ({ ...rule, words: `${row}${rule.words}` })));
  if (refusal.code === 'STALE') return stale(refusal.version, [`${row}somebody changed this hearing.`, ...refusal.since]);
  return invalid([{ field: `rows.${String(at)}.toSessionId`, message: `${row}${refusalWords(refusal)}`, cites: refusalCites(refusal) }]);
}
