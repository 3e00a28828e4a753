import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { sayCompany, sayFailure } from '@starling/shared/court-day/room/remote';
import { happened } from '@starling/shared/events';
import {
  parseRemoteCompany,
  parseRemoteFailure,
  type RemoteCompanyAnswer,
  type RemoteFailureTold,
} from '@starling/shared/forms/parse-in-court';
import { wic } from '@starling/shared/law/citation';
import { unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { HEARING } from '@starling/shared/workflow/hearing';
import { hearingAct } from '../../acts/hearing-act.ts';
import { loadForAct, writeNote, type MatterNote } from '../../acts/matter-note.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { boardRowOf } from '../../reads/board-answer.read.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import type { RemoteTakenDown } from './remote.types.ts';

const NOTHING = { events: [], changes: [] };
const OVER = 'This matter ended. Read it again.';
const NOT_REMOTE: Refusal = unmet([
  {
    need: 'isRemote',
    message: 'This hearing is not held by video. Change how it is held first, with the youth’s consent.',
    cites: [wic('679.5')],
  },
]);

/** A youth on a line: whether somebody else is there, and what broke. What breaks trails the matter; it is never a failure to come (WIC 679.5). */
@Injectable()
export class RemoteService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async company(actor: SeatedActor, input: unknown): Promise<Result<RemoteTakenDown>> {
    const parsed = parseRemoteCompany(input);
    if (!parsed.ok) return parsed;
    return this.takeDown(actor, parsed.value, (scope, standing) => {
      const said = sayCompany(parsed.value);
      return ok({ said, note: companyAct(scope, standing, parsed.value) });
    });
  }

  async failure(actor: SeatedActor, input: unknown): Promise<Result<RemoteTakenDown>> {
    const parsed = parseRemoteFailure(input);
    if (!parsed.ok) return parsed;
    return this.takeDown(actor, parsed.value, (scope, standing) => {
      const trailed = trailBy(scope, standing);
      return trailed.ok
        ? ok({ said: sayFailure(parsed.value.failed), note: failureAct(scope, standing, { ...parsed.value, trailed: trailed.value }) })
        : trailed;
    });
  }

  private takeDown(
    actor: SeatedActor,
    asked: { readonly hearingId: string; readonly version: number },
    act: (
      scope: Scope,
      standing: HearingStanding,
    ) => Result<{ readonly said: Pick<RemoteTakenDown, 'words' | 'todo'>; readonly note: MatterNote }>,
  ): Promise<Result<RemoteTakenDown>> {
    return inScope(this.database, actor, async (scope) => {
      const loaded = await loadForAct(scope, { hearingId: asked.hearingId, version: asked.version, action: 'record.save' });
      if (!loaded.ok) return loaded;
      if (loaded.value.mode !== 'remote') return refuse(NOT_REMOTE);
      const done = act(scope, loaded.value);
      if (!done.ok) return done;
      const refusal = await writeNote(scope, loaded.value, done.value.note);
      return refusal === null ? ok({ row: await boardRowOf(scope, asked.hearingId), ...done.value.said }) : refuse(refusal);
    });
  }
}

function companyAct(scope: Scope, { hearingId, petitionId }: HearingStanding, asked: RemoteCompanyAnswer): MatterNote {
  const { company, codeWordUsed, answeredBy } = asked;
  const remoteContactId = newId();
  const row = { remoteContactId, hearingId, askedAt: scope.now(), company, codeWordUsed, answeredBy, enteredBy: scope.actor.accountId };
  const event = happened('RemoteCompanyAsked', { subjectId: remoteContactId, petitionId, facts: { hearingId, company } });
  return { act: 'record.save', events: [event], changes: [{ insert: 'remote_contact', values: row }] };
}

type Part = Pick<JournalEntry, 'events' | 'changes'>;

function failureAct(
  scope: Scope,
  { hearingId, petitionId }: HearingStanding,
  { failed, trailed }: RemoteFailureTold & { readonly trailed: Part },
): MatterNote {
  const remoteContactId = newId();
  const at = scope.now();
  const row = { remoteContactId, hearingId, askedAt: at, failed, failedAt: at, enteredBy: scope.actor.accountId };
  const event = happened('RemoteFailed', { subjectId: remoteContactId, petitionId, facts: { hearingId, failed } });
  return {
    act: 'record.save',
    events: [event, ...trailed.events],
    changes: [{ insert: 'remote_contact', values: row }, ...trailed.changes],
  };
}

/** The matter is put behind the others where it was begun or waits; one that waits there already only keeps the entry. */
function trailBy(scope: Scope, standing: HearingStanding): Result<Part> {
  const { state, sessionState, minuteIsSigned } = standing;
  if (state === 'set' || state === 'second_call' || state === 'trailed') return ok(NOTHING);
  const facts = { sessionState, isToday: isCourtDayOfAct(standing), goodCause: '', newDateIsNamed: false, minuteIsSigned };
  const taken = takeStep(HEARING, { state, command: 'trail', facts, seat: scope.actor.seat, absent: noSuchStep(OVER) });
  if (!taken.ok) return taken;
  return ok(hearingAct({ command: 'trail', to: taken.value.to, at: scope.now(), by: scope.actor.accountId, standing }));
}
