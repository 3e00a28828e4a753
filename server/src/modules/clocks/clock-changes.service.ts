import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseChangeClock, parseTakeBackClockChange, type ChangeClock } from '@starling/shared/forms/parse-clock-change';
import type { Answer } from '@starling/shared/law/answer';
import { checkChange } from '@starling/shared/law/clocks/check-change';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, notAllowed, notFound, stale, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isClockChangeKind } from '@starling/shared/vocabulary/clock-change';
import { clockChangeAct } from '../../acts/clock-change-act.ts';
import { topicsOf } from '../../acts/changed-topics.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { isPetitionOf, loadCaseFacts, type CaseFacts } from '../../reads/case-facts.read.ts';
import { changeLine } from './clock-lines.ts';
import type { ClockChanged } from './clocks.types.ts';
import { loadChange, type LoadedChange } from './entries.queries.ts';

const ACTION = 'clock.change';

/** Enters what was done to a clock. What the law does not know there is refused with its reasons, and nothing is written. */
@Injectable()
export class ClockChangesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a time waiver, its withdrawal, an extension, a stop, a resumption or a new start. */
  async change(actor: SeatedActor, input: unknown): Promise<Result<ClockChanged>> {
    const parsed = parseChangeClock(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const of = await loadCaseFacts(scope, asked.caseId);
      if (of === null || !isPetitionOf(of, asked.petitionId)) return refuse(notFound());
      if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
      const changeId = newId();
      const law = checkChange(of.facts, { changeId, ...asked }, of.ground);
      return law.kind === 'met' ? write(scope, { ...asked, changeId }, of) : refuse(unmet(needsOf(law)));
    });
  }

  /** Takes a change back that was entered by mistake. A waiver that was withdrawn is not taken back: its withdrawal is a change of its own. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<ClockChanged>> {
    const parsed = parseTakeBackClockChange(input);
    if (!parsed.ok) return parsed;
    const { clockChangeId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadChange(scope, clockChangeId);
      const of = standing === null ? null : await loadCaseFacts(scope, standing.caseId);
      if (standing === null || of === null) return refuse(notFound());
      if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
      if (standing.line.version !== version) return refuse(stale(standing.line.version));
      return standing.stands ? retract(scope, standing, of) : refuse(alreadyDone('This change was taken back before.'));
    });
  }
}

function needsOf({ reasons }: Answer) {
  return reasons.map(({ words, cite }) => ({ need: 'lawfulChange', message: words, cites: cite === null ? [] : [cite] }));
}

async function write(
  scope: Scope,
  { caseId, ...change }: ChangeClock & { readonly changeId: string },
  of: CaseFacts,
): Promise<Result<ClockChanged>> {
  const act = clockChangeAct({ ...change, caseId, hearingId: null, enteredBy: scope.actor.accountId });
  await append(scope, { act: ACTION, ...act, changed: topicsOf({ ...of, caseId }) });
  return answer(scope, change.changeId);
}

async function retract(scope: Scope, { line, caseId, petitionId }: LoadedChange, of: CaseFacts): Promise<Result<ClockChanged>> {
  const { clockChangeId, version, kind } = line;
  const done = await append(scope, {
    act: ACTION,
    events: [
      happened('ClockChangeTakenBack', {
        subjectId: clockChangeId,
        petitionId,
        facts: isClockChangeKind(kind) ? { caseId, kind } : { caseId },
      }),
    ],
    changes: [{ update: 'clock_change', id: clockChangeId, expectedVersion: version, values: { state: 'taken_back' } }],
    changed: topicsOf({ ...of, caseId }),
  });
  return done === 'stale' ? refuse(stale(version + 1)) : answer(scope, clockChangeId);
}

async function answer(scope: Scope, clockChangeId: string): Promise<Result<ClockChanged>> {
  const found = await loadChange(scope, clockChangeId);
  if (found === null) return refuse(notFound());
  return ok({ caseId: found.caseId, change: changeLine(found.line, scope.actor.seat), stands: found.stands });
}
