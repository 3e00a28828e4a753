import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  parseEstablishCircumstance,
  parseTakeBackCircumstance,
  type EstablishCircumstance,
} from '@starling/shared/forms/parse-clock-event';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { topicsOf } from '../../acts/changed-topics.ts';
import { brokenRule } from '../../acts/database-refusal.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { isPetitionOf, loadCaseFacts, type CaseFacts } from '../../reads/case-facts.read.ts';
import { circumstanceLine } from './clock-lines.ts';
import { SOMEBODY_ELSES } from './clock-events.service.ts';
import type { CircumstanceChanged } from './clocks.types.ts';
import { loadCircumstance, type LoadedCircumstance } from './entries.queries.ts';

const ACTION = 'clock.record';
const ESTABLISHED_ALREADY = 'clock_circumstance_of_a_matter';

/** Keeps the circumstances on which clocks hang and that no date can show: each established once, taken back when it was a mistake. */
@Injectable()
export class CircumstancesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Says that a circumstance holds, or that it does not. */
  async establish(actor: SeatedActor, input: unknown): Promise<Result<CircumstanceChanged>> {
    const parsed = parseEstablishCircumstance(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    try {
      return await inScope(this.database, actor, async (scope) => {
        const of = await loadCaseFacts(scope, asked.caseId);
        if (of === null || !isPetitionOf(of, asked.petitionId)) return refuse(notFound());
        return can(actor.seat, ACTION) ? write(scope, asked, of) : refuse(notAllowed(whoseAct(ACTION)));
      });
    } catch (thrown) {
      if (brokenRule(thrown) !== ESTABLISHED_ALREADY) throw thrown;
      return refuse(
        invalid([{ field: 'name', message: 'This was established already. Take it back first, then say it anew.', cites: [] }]),
      );
    }
  }

  /** Takes a circumstance back: the clocks that hang on it are counted as if nobody had said it. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<CircumstanceChanged>> {
    const parsed = parseTakeBackCircumstance(input);
    if (!parsed.ok) return parsed;
    const { clockCircumstanceId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadCircumstance(scope, clockCircumstanceId);
      const of = standing === null ? null : await loadCaseFacts(scope, standing.caseId);
      if (standing === null || of === null) return refuse(notFound());
      if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
      if (!circumstanceLine(standing.line, actor.seat).mayTakeBack) return refuse(notAllowed(SOMEBODY_ELSES));
      if (standing.line.version !== version) return refuse(stale(standing.line.version));
      return standing.stands ? retract(scope, standing, of) : refuse(alreadyDone('This was taken back before.'));
    });
  }
}

async function write(scope: Scope, asked: EstablishCircumstance, of: CaseFacts): Promise<Result<CircumstanceChanged>> {
  const clockCircumstanceId = newId();
  const { caseId, petitionId, name, holds } = asked;
  const entered = { enteredBy: scope.actor.accountId, enteredOn: of.facts.today };
  await append(scope, {
    act: ACTION,
    events: [happened('ClockCircumstanceEstablished', { subjectId: clockCircumstanceId, petitionId, facts: { caseId } })],
    changes: [{ insert: 'clock_circumstance', values: { clockCircumstanceId, caseId, petitionId, name, holds, ...entered } }],
    changed: topicsOf({ ...of, caseId }),
  });
  return answer(scope, clockCircumstanceId);
}

async function retract(
  scope: Scope,
  { line, caseId, petitionId }: LoadedCircumstance,
  of: CaseFacts,
): Promise<Result<CircumstanceChanged>> {
  const { clockCircumstanceId, version } = line;
  const done = await append(scope, {
    act: ACTION,
    events: [happened('ClockCircumstanceTakenBack', { subjectId: clockCircumstanceId, petitionId, facts: { caseId } })],
    changes: [{ update: 'clock_circumstance', id: clockCircumstanceId, expectedVersion: version, values: { state: 'taken_back' } }],
    changed: topicsOf({ ...of, caseId }),
  });
  return done === 'stale' ? refuse(stale(version + 1)) : answer(scope, clockCircumstanceId);
}

async function answer(scope: Scope, clockCircumstanceId: string): Promise<Result<CircumstanceChanged>> {
  const found = await loadCircumstance(scope, clockCircumstanceId);
  if (found === null) return refuse(notFound());
  return ok({ caseId: found.caseId, circumstance: circumstanceLine(found.line, scope.actor.seat), stands: found.stands });
}
