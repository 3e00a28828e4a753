import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import type { StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { missingBeforeComingIn } from '@starling/shared/court-day/room/admitted';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { parseAdmitPerson, parseLeftRoom, parseMatterAct, type AdmitPerson } from '@starling/shared/forms/parse-in-court';
import { notFound, stale, unmet, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { loadForAct, ofHearing, writeNote } from '../../acts/matter-note.ts';
import { roomStep } from '../../acts/room-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { BoardRow } from '../../graphql/types/board.types.ts';
import type { AdmittedPerson } from '../../graphql/types/court-day.types.ts';
import { ADMITTED } from '../../reads/admitted.read.ts';
import { boardRowOf } from '../../reads/board-answer.read.ts';
import { loadCallRoom, type HearingStanding } from '../../reads/hearing-standing.read.ts';

const ONE = `select ${ADMITTED} from app.admitted_person a where a.court_id = (select app.court()) and a.admitted_id = $1`;
const HEARING_OF =
  'select a.hearing_id as "hearingId" from app.admitted_person a where a.court_id = (select app.court()) and a.admitted_id = $1';

/** Who is in the room: nobody but those who belong to the matter, and those whom the judge lets in and the youth knows of. */
@Injectable()
export class RoomsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Says that the room is clear for a matter. One youth at a time: not while another one is before the bench. */
  async clear(actor: SeatedActor, input: unknown): Promise<Result<BoardRow>> {
    const parsed = parseMatterAct(input);
    if (!parsed.ok) return parsed;
    return inScope(this.database, actor, async (scope) => {
      const loaded = await loadForAct(scope, { ...parsed.value, action: 'room.admit' });
      if (!loaded.ok) return loaded;
      const taken = roomStep(scope, loaded.value, { command: 'clearRoom' });
      if (!taken.ok) return taken;
      const another = await anotherInHand(scope, loaded.value);
      return another === null ? writeCleared(scope, loaded.value) : refuse(another);
    });
  }

  /** Enters somebody, and lets them in when the judge agreed and the youth was told. */
  async admit(actor: SeatedActor, input: unknown): Promise<Result<AdmittedPerson>> {
    const parsed = parseAdmitPerson(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const loaded = await loadForAct(scope, { hearingId: asked.hearingId, action: 'room.admit' });
      if (!loaded.ok) return loaded;
      const refusal = await whyNotIn(scope, loaded.value, asked);
      return refusal === null ? writeAdmitted(scope, loaded.value, asked) : refuse(refusal);
    });
  }

  /** Says that somebody left; the entry stays. */
  async left(actor: SeatedActor, input: unknown): Promise<Result<AdmittedPerson>> {
    const parsed = parseLeftRoom(input);
    if (!parsed.ok) return parsed;
    const { admittedId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const of = await scope.one<{ hearingId: string }>(HEARING_OF, [admittedId]);
      const loaded = of === null ? refuse(notFound()) : await loadForAct(scope, { hearingId: of.hearingId, action: 'room.admit' });
      if (!loaded.ok) return loaded;
      const { hearingId, petitionId } = loaded.value;
      const at = scope.now();
      const event = happened('PersonLeftTheRoom', { subjectId: admittedId, petitionId, facts: { hearingId, at } });
      const change: StateChange = { update: 'admitted_person', id: admittedId, expectedVersion: version, values: { leftAt: at } };
      return answer(scope, loaded.value, { admittedId, event, change, version });
    });
  }
}

async function anotherInHand(scope: Scope, { sessionId, state }: HearingStanding): Promise<Refusal | null> {
  if (state === 'in_hand') return null;
  const { placesInHand } = await loadCallRoom(scope, sessionId);
  const needs = placesInHand.map((place) => ({
    need: 'nothingIsInHand',
    message: `Number ${String(place)} is still in the room. Record what happened, then clear the room.`,
    cites: [],
  }));
  return needs.length === 0 ? null : unmet(needs);
}

async function writeCleared(scope: Scope, standing: HearingStanding): Promise<Result<BoardRow>> {
  const { hearingId, petitionId } = standing;
  const at = scope.now();
  const refusal = await writeNote(scope, standing, {
    act: 'room.admit',
    events: [happened('RoomCleared', { subjectId: hearingId, petitionId, facts: { at } })],
    changes: [ofHearing(standing, { roomClearedAt: at })],
  });
  return refusal === null ? ok(await boardRowOf(scope, hearingId)) : refuse(refusal);
}

/** Somebody who is only entered may still be asked about; coming in asks for both, and for a matter that is not over. */
async function whyNotIn(scope: Scope, standing: HearingStanding, asked: AdmitPerson): Promise<Refusal | null> {
  if (asked.admittedId !== null) {
    const of = await scope.one<{ hearingId: string }>(HEARING_OF, [asked.admittedId]);
    if (of?.hearingId !== asked.hearingId) return notFound();
  }
  if (!asked.comesIn) return null;
  const missing = missingBeforeComingIn(asked);
  if (missing.length > 0) return unmet(missing);
  const taken = roomStep(scope, standing, { command: 'admit', judgeAgreed: asked.judgeAgreed });
  return taken.ok ? null : taken.refusal;
}

function writeAdmitted(scope: Scope, standing: HearingStanding, asked: AdmitPerson): Promise<Result<AdmittedPerson>> {
  const { hearingId, petitionId } = standing;
  const { name, role, reason, judgeAgreed, youthTold, comesIn, version } = asked;
  const admittedId = asked.admittedId ?? newId();
  const at = comesIn ? scope.now() : null;
  const values = { name, role, reason, judgeAgreed, youthTold, ...(at === null ? {} : { admittedAt: at, leftAt: null }) };
  const change: StateChange =
    asked.admittedId === null || version === null
      ? { insert: 'admitted_person', values: { admittedId, hearingId, ...values } }
      : { update: 'admitted_person', id: admittedId, expectedVersion: version, values };
  const event = happened('PersonAdmitted', { subjectId: admittedId, petitionId, facts: { hearingId, at, judgeAgreed, youthTold } });
  return answer(scope, standing, { admittedId, event, change, version: version ?? 1 });
}

interface Entry {
  readonly admittedId: string;
  readonly event: StarlingEvent;
  readonly change: StateChange;
  readonly version: number;
}

async function answer(
  scope: Scope,
  standing: HearingStanding,
  { admittedId, event, change, version }: Entry,
): Promise<Result<AdmittedPerson>> {
  const refusal = await writeNote(scope, standing, { act: 'room.admit', events: [event], changes: [change] });
  if (refusal !== null) return refuse(stale(version + 1));
  return ok((await scope.json(ONE, [admittedId])) as AdmittedPerson); // parse border: the statement shapes it
}
