import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseEnterClosure, parseTakeBackClosure, type EnterClosure } from '@starling/shared/forms/parse-closure';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { CLOSURE_RULES } from '@starling/shared/time/court-closure';
import { courtDayStatus, EVERY_COURT } from '@starling/shared/time/court-calendar';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { ClosureFromSql } from './closure-words.ts';
import { loadClosure } from './closures.queries.ts';

const ENTERED_ALREADY = 'court_closure_of_a_day';

/** Keeps the days on which this court is closed: entered once for each power, never changed, taken back when entered by mistake. */
@Injectable()
export class ClosuresService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a closed day. A day that is closed for every court needs no entry. */
  async enter(actor: SeatedActor, input: unknown): Promise<Result<ClosureFromSql>> {
    const parsed = parseEnterClosure(input);
    if (!parsed.ok) return parsed;
    if (!can(actor.seat, 'closure.enter')) return refuse(notAllowed(whoseAct('closure.enter')));
    const usual = courtDayStatus(parsed.value.closedOn, EVERY_COURT);
    if (!usual.open) return refuse(invalid([{ field: 'closedOn', message: `${usual.why} It needs no entry.`, cites: [usual.cite] }]));
    try {
      return await inScope(this.database, actor, (scope) => write(scope, parsed.value));
    } catch (thrown) {
      if (brokenRule(thrown) !== ENTERED_ALREADY) throw thrown;
      const { cite } = CLOSURE_RULES[parsed.value.kind];
      return refuse(invalid([{ field: 'closedOn', message: 'This day is entered already for the same reason in law.', cites: [cite] }]));
    }
  }

  /** Takes a closed day back: from then on every clock counts it again. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<ClosureFromSql>> {
    const parsed = parseTakeBackClosure(input);
    if (!parsed.ok) return parsed;
    const { closureId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadClosure(scope, closureId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'closure.enter')) return refuse(notAllowed(whoseAct('closure.enter')));
      if (standing.version !== version) return refuse(stale(standing.version));
      if (!standing.stands) return refuse(alreadyDone('This day was taken back before.'));
      return retract(scope, standing);
    });
  }
}

async function write(scope: Scope, closure: EnterClosure): Promise<Result<ClosureFromSql>> {
  const closureId = newId();
  await append(scope, {
    act: 'closure.enter',
    events: [
      happened('CourtClosureEntered', {
        subjectId: closureId,
        cite: CLOSURE_RULES[closure.kind].cite,
        facts: { closedOn: closure.closedOn },
      }),
    ],
    changes: [{ insert: 'court_closure', values: { closureId, ...closure } }],
    changed: [],
  });
  return found(await loadClosure(scope, closureId));
}

async function retract(scope: Scope, { closureId, closedOn, version }: ClosureFromSql): Promise<Result<ClosureFromSql>> {
  const done = await append(scope, {
    act: 'closure.enter',
    events: [happened('CourtClosureTakenBack', { subjectId: closureId, facts: { closedOn } })],
    changes: [{ update: 'court_closure', id: closureId, expectedVersion: version, values: { state: 'taken_back' } }],
    changed: [],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : found(await loadClosure(scope, closureId));
}

function found(closure: ClosureFromSql | null): Result<ClosureFromSql> {
  return closure === null ? refuse(notFound()) : ok(closure);
}
