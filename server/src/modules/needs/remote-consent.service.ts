import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type StateChange } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { parseRemoteConsent, type RecordRemoteConsent } from '@starling/shared/forms/parse-remote-consent';
import { wic } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { HearingMode } from '@starling/shared/vocabulary/hearing';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { topicsOf } from '../../acts/changed-topics.ts';
import { consentAct } from '../../acts/remote-consent-act.ts';
import { staleHearing } from '../../acts/stale-hearing.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadHearing, type HearingStanding } from '../../reads/hearing-standing.read.ts';
import { loadConsent, type ConsentStanding } from './need-facts.queries.ts';
import type { RemoteConsentRecorded } from './needs.types.ts';

const WHOSE = 'The youth’s choice is entered by counsel for the youth, the bench or a clerk.';
const NOT_THEIRS = 'Somebody else entered the youth’s answer. The bench or a clerk changes it.';

/** Records the youth's choice to come by video. It is the youth's alone, made after talking with counsel (WIC 679.5). */
@Injectable()
export class RemoteConsentService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** A yes makes the hearing remote and a no holds it in person, where the bench or a clerk enters it; counsel's entry waits for the clerk. */
  async record(actor: SeatedActor, input: unknown): Promise<Result<RemoteConsentRecorded>> {
    const parsed = parseRemoteConsent(input);
    if (!parsed.ok) return parsed;
    return allOrNothing(this.database, actor, (scope) => record(scope, actor, parsed.value));
  }
}

async function record(scope: Scope, actor: SeatedActor, asked: RecordRemoteConsent): Promise<Result<RemoteConsentRecorded>> {
  const standing = await loadHearing(scope, asked.hearingId);
  if (standing === null) return refuse(notFound());
  const changesHearing = can(actor.seat, 'hearing.set');
  const known = await loadConsent(scope, standing.hearingId);
  const notTheirs = changesHearing ? null : whyNotTheirs(actor, known);
  if (notTheirs !== null) return refuse(notAllowed(notTheirs, [wic('679.5')]));
  if (standing.version !== asked.version) return refuse(await staleHearing(scope, standing, asked.version));
  const mode = changesHearing ? modeAfter(standing.mode, asked.consented) : standing.mode;
  const { hearingId, petitionId, sessionId, caseId } = standing;
  const consent = consentAct({ ...asked, petitionId, enteredBy: actor.accountId, at: scope.now() });
  const done = await append(scope, {
    act: 'needs.change',
    events: [...replaced(known, standing), ...consent.events],
    changes: [...takenBack(known), ...consent.changes, ...modeChange(standing, mode)],
    changed: topicsOf({ sessionIds: [sessionId], caseId, accountIds: [] }),
  });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  const version = mode === standing.mode ? standing.version : standing.version + 1;
  return ok({ hearingId, version, mayBeRemote: asked.consented, words: sayConsent(asked, mode) });
}

/** Counsel for the youth enters the youth's answer, and changes what counsel entered. */
function whyNotTheirs({ seat, accountId }: SeatedActor, known: ConsentStanding | null): string | null {
  if (seat !== 'minors_counsel') return WHOSE;
  return known === null || known.enteredBy === accountId ? null : NOT_THEIRS;
}

function modeAfter(mode: HearingMode, consented: boolean): HearingMode {
  if (mode === 'no_appearance') return mode;
  return consented ? 'remote' : 'in_person';
}

function takenBack(known: ConsentStanding | null): readonly StateChange[] {
  if (known === null) return [];
  return [{ update: 'remote_consent', id: known.remoteConsentId, expectedVersion: known.version, values: { state: 'taken_back' } }];
}

function replaced(known: ConsentStanding | null, { hearingId, petitionId }: HearingStanding): readonly StarlingEvent[] {
  if (known === null) return [];
  return [happened('RemoteConsentRecorded', { subjectId: known.remoteConsentId, petitionId, facts: { hearingId } })];
}

function modeChange({ hearingId, version, mode }: HearingStanding, to: HearingMode): readonly StateChange[] {
  return mode === to ? [] : [{ update: 'hearing', id: hearingId, expectedVersion: version, values: { mode: to } }];
}

function sayConsent({ consented, codeWordAgreed }: RecordRemoteConsent, mode: HearingMode): string {
  if (!consented) return 'The youth wants to be there in person.';
  const held = mode === 'remote' ? 'The hearing is remote.' : 'The clerk may make the hearing remote.';
  return `The youth agreed to remote after talking with counsel. ${held}${codeWordAgreed ? ' A word was agreed.' : ''}`;
}
