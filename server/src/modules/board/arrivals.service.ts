import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import type { StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import {
  parseSaveArrival,
  parsePlaceWaiting,
  parseSayLate,
  type PlaceWaiting,
  type SaveArrival,
  type SayLate,
} from '@starling/shared/forms/parse-arrival';
import { notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { brokenRule } from '../../acts/database-refusal.ts';
import { loadForAct, ofHearing, writeNote, type MatterNote } from '../../acts/matter-note.ts';
import { roomStep } from '../../acts/room-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { BoardRow } from '../../graphql/types/board.types.ts';
import { boardRowOf } from '../../reads/board-answer.read.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import { checkInBy } from './check-in.ts';
import { loadArrival, type FoundArrival } from './arrival.queries.ts';
import { placedMeanwhile, whyNotThere } from './waiting-place.queries.ts';

/** Who is here, who is late, and where people wait. */
@Injectable()
export class ArrivalsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Says how far somebody is. A youth who is here is checked in by the same act; a second person who says the same changes nothing. */
  async save(actor: SeatedActor, input: unknown): Promise<Result<BoardRow>> {
    const parsed = parseSaveArrival(input);
    if (!parsed.ok) return parsed;
    try {
      return await this.take(actor, parsed.value);
    } catch (thrown) {
      // Somebody entered the same person in the same instant: that entry stands now, and this one is measured by it.
      if (brokenRule(thrown) !== 'arrival_of_a_person') throw thrown;
      return this.take(actor, parsed.value);
    }
  }

  private take(actor: SeatedActor, asked: SaveArrival): Promise<Result<BoardRow>> {
    return inScope(this.database, actor, async (scope) => {
      const loaded = await loadForAct(scope, { hearingId: asked.hearingId, action: 'board.change' });
      if (!loaded.ok) return loaded;
      const known = await loadArrival(scope, asked);
      if (asked.arrivalId !== null && known === null) return refuse(notFound());
      if (known?.state === asked.state) return ok(await boardRowOf(scope, asked.hearingId));
      if (known !== null && known.version !== asked.version) return refuse(stale(known.version));
      return keep(scope, loaded.value, { asked, known });
    });
  }

  /** Says when a late youth is coming, and who was tried: late is not absent. */
  async sayLate(actor: SeatedActor, input: unknown): Promise<Result<BoardRow>> {
    const parsed = parseSayLate(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const loaded = await loadForAct(scope, { ...asked, action: 'board.change' });
      if (!loaded.ok) return loaded;
      const expectedTimeIsNamed = asked.expectedAt !== null || asked.triedAdvocate || asked.triedOfficer;
      const taken = roomStep(scope, loaded.value, { command: 'sayLate', expectedTimeIsNamed });
      return taken.ok ? written(scope, loaded.value, lateAct(scope, loaded.value, asked)) : taken;
    });
  }

  /** Gives a youth a place to wait: a place of the court with room, where nobody waits who is kept apart from this youth. */
  async placeWaiting(actor: SeatedActor, input: unknown): Promise<Result<BoardRow>> {
    const parsed = parsePlaceWaiting(input);
    if (!parsed.ok) return parsed;
    try {
      return await this.place(actor, parsed.value);
    } catch (thrown) {
      const refusal = placedMeanwhile(thrown);
      if (refusal === null) throw thrown;
      return refuse(refusal);
    }
  }

  private place(actor: SeatedActor, asked: PlaceWaiting): Promise<Result<BoardRow>> {
    return inScope(this.database, actor, async (scope) => {
      const loaded = await loadForAct(scope, { ...asked, action: 'board.change' });
      if (!loaded.ok) return loaded;
      const refusal = asked.waitingPlaceId === null ? null : await whyNotThere(scope, loaded.value, asked.waitingPlaceId);
      return refusal === null ? written(scope, loaded.value, placeAct(loaded.value, asked)) : refuse(refusal);
    });
  }
}

async function written(scope: Scope, standing: HearingStanding, note: MatterNote): Promise<Result<BoardRow>> {
  const refusal = await writeNote(scope, standing, note);
  return refusal === null ? ok(await boardRowOf(scope, standing.hearingId)) : refuse(refusal);
}

async function keep(
  scope: Scope,
  standing: HearingStanding,
  { asked, known }: { readonly asked: SaveArrival; readonly known: FoundArrival | null },
): Promise<Result<BoardRow>> {
  const isHere = asked.state === 'arrived' || asked.state === 'ready';
  const checkedIn = asked.who === 'youth' && isHere ? checkInBy(scope, standing) : ok({ events: [], changes: [] });
  if (!checkedIn.ok) return checkedIn;
  const arrival = arrivalAct(scope, standing, { asked, known });
  return written(scope, standing, {
    act: 'board.change',
    events: [...arrival.events, ...checkedIn.value.events],
    changes: [...arrival.changes, ...checkedIn.value.changes],
  });
}

function arrivalAct(
  scope: Scope,
  { hearingId, petitionId }: HearingStanding,
  { asked, known }: { readonly asked: SaveArrival; readonly known: FoundArrival | null },
): MatterNote {
  const { who, name, participationId, state } = asked;
  const arrivalId = known?.arrivalId ?? newId();
  const values = { state, at: state === 'expected' ? null : scope.now(), enteredBy: scope.actor.accountId };
  const change: StateChange =
    known === null
      ? { insert: 'arrival', values: { arrivalId, hearingId, who, name, participationId, ...values } }
      : { update: 'arrival', id: arrivalId, expectedVersion: known.version, values };
  const event = happened('ArrivalRecorded', { subjectId: arrivalId, petitionId, facts: { hearingId, who, state } });
  return { act: 'board.change', events: [event], changes: [change] };
}

function lateAct(scope: Scope, standing: HearingStanding, { expectedAt, triedAdvocate, triedOfficer }: SayLate): MatterNote {
  const { hearingId, petitionId } = standing;
  const at = scope.now();
  const values = {
    ...(expectedAt === null ? {} : { expectedAt }),
    ...(triedAdvocate ? { triedAdvocateAt: at } : {}),
    ...(triedOfficer ? { triedOfficerAt: at } : {}),
  };
  return {
    act: 'board.change',
    events: [happened('YouthSaidLate', { subjectId: hearingId, petitionId })],
    changes: [ofHearing(standing, values)],
  };
}

function placeAct(standing: HearingStanding, { waitingPlaceId }: PlaceWaiting): MatterNote {
  const { hearingId, petitionId } = standing;
  const event = happened('WaitingPlaced', { subjectId: hearingId, petitionId, facts: { resourceId: waitingPlaceId } });
  return { act: 'board.change', events: [event], changes: [ofHearing(standing, { waitingResourceId: waitingPlaceId })] };
}
