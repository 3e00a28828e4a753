import { append, type StateChange, type Values } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import type { StarlingEvent } from '@starling/shared/events';
import type { Action } from '@starling/shared/policy/actions';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { loadHearing, type HearingStanding } from '../reads/hearing-standing.read.ts';
import { topicsOf } from './changed-topics.ts';
import { staleHearing } from './stale-hearing.ts';

/** A matter that somebody wants to act on. */
export interface AskedMatter {
  readonly hearingId: string;
  /** The version that was on the screen; left out for an act that minds no other. */
  readonly version?: number;
  readonly action: Action;
}

/** The matter as it stands, for an act of this person; else why not: absent, another seat's act, or changed meanwhile. */
export async function loadForAct(scope: Scope, { hearingId, version, action }: AskedMatter): Promise<Result<HearingStanding>> {
  const standing = await loadHearing(scope, hearingId);
  if (standing === null) return refuse(notFound());
  if (scope.actor.seat === 'system' || !can(scope.actor.seat, action)) return refuse(notAllowed(whoseAct(action)));
  if (version !== undefined && version !== standing.version) return refuse(await staleHearing(scope, standing, version));
  return ok(standing);
}

/** What one act on a matter writes. */
export interface MatterNote {
  readonly act: Action;
  readonly events: readonly StarlingEvent[];
  readonly changes: readonly StateChange[];
}

/** Writes an act on one matter and tells the screens that show it. Null when it is written; else somebody was faster. */
export async function writeNote(scope: Scope, standing: HearingStanding, { act, events, changes }: MatterNote): Promise<Refusal | null> {
  const { sessionId, caseId, participants, hearingId, version } = standing;
  const accountIds = participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  const done = await append(scope, { act, events, changes, changed: topicsOf({ sessionIds: [sessionId], caseId, accountIds }) });
  return done === 'done' ? null : staleHearing(scope, { hearingId, version: version + 1 }, version);
}

/** A change of the hearing's own row, refused when somebody was faster. */
export function ofHearing({ hearingId, version }: Pick<HearingStanding, 'hearingId' | 'version'>, values: Values): StateChange {
  return { update: 'hearing', id: hearingId, expectedVersion: version, values };
}
