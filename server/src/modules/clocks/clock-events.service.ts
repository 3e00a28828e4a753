import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseRecordClockEvent, parseTakeBackClockEvent, type RecordClockEvent } from '@starling/shared/forms/parse-clock-event';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale, type Problem } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isAfter, isBefore, sayDate } from '@starling/shared/time/local-date';
import { topicsOf } from '../../acts/changed-topics.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { isPetitionOf, loadCaseFacts, type CaseFacts } from '../../reads/case-facts.read.ts';
import { happeningLine } from './clock-lines.ts';
import type { ClockEventChanged } from './clocks.types.ts';
import { loadHappening, type LoadedHappening } from './entries.queries.ts';

const ACTION = 'clock.record';

/** Enters what happened and stands in no other table, so that the clocks of the law can be counted from it. */
@Injectable()
export class ClockEventsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters something that happened. It never starts, stops or decides anything but the count. */
  async record(actor: SeatedActor, input: unknown): Promise<Result<ClockEventChanged>> {
    const parsed = parseRecordClockEvent(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const of = await loadCaseFacts(scope, asked.caseId);
      if (of === null || !isPetitionOf(of, asked.petitionId)) return refuse(notFound());
      if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
      const problems = dayProblems(asked, of);
      return problems.length > 0 ? refuse(invalid(problems)) : write(scope, asked, of);
    });
  }

  /** Takes an entry back: from then on every clock is counted without it. Probation and the social worker take back only their own. */
  async takeBack(actor: SeatedActor, input: unknown): Promise<Result<ClockEventChanged>> {
    const parsed = parseTakeBackClockEvent(input);
    if (!parsed.ok) return parsed;
    const { clockEventId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadHappening(scope, clockEventId);
      const of = standing === null ? null : await loadCaseFacts(scope, standing.caseId);
      if (standing === null || of === null) return refuse(notFound());
      if (!can(actor.seat, ACTION)) return refuse(notAllowed(whoseAct(ACTION)));
      if (!happeningLine(standing.line, actor.seat).mayTakeBack) return refuse(notAllowed(SOMEBODY_ELSES));
      if (standing.line.version !== version) return refuse(stale(standing.line.version));
      return standing.stands ? retract(scope, standing, of) : refuse(alreadyDone('This entry was taken back before.'));
    });
  }
}

/** Said to probation and the social worker about an entry of another person. */
export const SOMEBODY_ELSES = 'Somebody else entered this. Whoever entered it, the judge or a clerk can take it back.';

/** The end of informal supervision is a day that the court sets ahead; everything else has happened. */
const SET_AHEAD = 'informal_supervision_ends';

/** What has not happened yet, or before there was a youth, did not happen to the youth. */
function dayProblems({ kind, happenedOn }: RecordClockEvent, { facts: { today, bornOn } }: CaseFacts): readonly Problem[] {
  const problem = (message: string): readonly Problem[] => [{ field: 'happenedOn', message, cites: [] }];
  if (bornOn !== null && isBefore(happenedOn, bornOn)) return problem('The youth was not born yet on this day. Correct it.');
  if (kind === SET_AHEAD || !isAfter(happenedOn, today)) return [];
  return problem(`This day is still to come. Today is ${sayDate(today)}.`);
}

async function write(scope: Scope, asked: RecordClockEvent, of: CaseFacts): Promise<Result<ClockEventChanged>> {
  const clockEventId = newId();
  const { caseId, petitionId, kind, happenedOn, happenedAt } = asked;
  await append(scope, {
    act: ACTION,
    events: [happened('ClockEventEntered', { subjectId: clockEventId, petitionId, facts: { caseId, happenedOn } })],
    changes: [
      {
        insert: 'clock_event',
        values: {
          clockEventId,
          caseId,
          petitionId,
          kind,
          happenedOn,
          happenedAt,
          enteredBy: scope.actor.accountId,
          enteredOn: of.facts.today,
        },
      },
    ],
    changed: topicsOf({ ...of, caseId }),
  });
  return answer(scope, clockEventId);
}

async function retract(scope: Scope, { line, caseId, petitionId }: LoadedHappening, of: CaseFacts): Promise<Result<ClockEventChanged>> {
  const { clockEventId, version } = line;
  const done = await append(scope, {
    act: ACTION,
    events: [happened('ClockEventTakenBack', { subjectId: clockEventId, petitionId, facts: { caseId } })],
    changes: [{ update: 'clock_event', id: clockEventId, expectedVersion: version, values: { state: 'taken_back' } }],
    changed: topicsOf({ ...of, caseId }),
  });
  return done === 'stale' ? refuse(stale(version + 1)) : answer(scope, clockEventId);
}

async function answer(scope: Scope, clockEventId: string): Promise<Result<ClockEventChanged>> {
  const found = await loadHappening(scope, clockEventId);
  if (found === null) return refuse(notFound());
  return ok({ caseId: found.caseId, happening: happeningLine(found.line, scope.actor.seat), stands: found.stands });
}
