import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { chainOf, motionNotice } from '@starling/shared/calendar/hearings/continuance';
import { SLOT_LIMITS } from '@starling/shared/calendar/finder/find-slots';
import { lateClocks, sayLate, waysToRelax } from '@starling/shared/law/clocks/relax-hearing-date';
import { factsSentence, type ContinuanceRecord } from '@starling/shared/calendar/hearings/continuance-facts';
import {
  CONTINUANCE_ASKED_BY,
  CONTINUANCE_CAUSED_BY,
  CONTINUANCE_POSITION,
  CONTINUANCE_REASON,
  type ContinuanceReason,
} from '@starling/shared/vocabulary/continuance';
import { addDays, latest, type LocalDate } from '@starling/shared/time/local-date';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadPlacingBase, type PlacingBase } from '../../reads/calendar-ground.read.ts';
import { toPlaceAgain } from '../../acts/moving-hearing.ts';
import { windowOf } from '../../reads/hearing-window.read.ts';
import { loadHearing, type HearingStanding } from '../../reads/hearing-standing.read.ts';
import { offerLine } from '../../reads/slot-lines.ts';
import { searchSlots } from '../../reads/slot-search.read.ts';
import { loadContinuanceFacts, type StoredLink } from '../../reads/continuance-facts.read.ts';
import type { SlotOffer } from '../../graphql/types/slot-offer.types.ts';
import type { ContinuanceForm, ContinuanceLink, ContinuanceParty, ContinuanceReason as ReasonLine } from './continuances.types.ts';

const NOT_RECORDED = 'Not recorded';

/** The form for a continuance. */
@Injectable()
export class ContinuancesQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Everything the one form starts with; null when the hearing is absent, sealed or not this person's. */
  form(actor: SeatedActor, hearingId: string): Promise<ContinuanceForm | null> {
    return inScope(this.database, actor, (scope) => formOf(scope, hearingId), { readOnly: true });
  }
}

async function formOf(scope: Scope, hearingId: string): Promise<ContinuanceForm | null> {
  const standing = await loadHearing(scope, hearingId);
  const known = standing === null ? null : await loadContinuanceFacts(scope, hearingId);
  const base = standing === null ? null : await loadPlacingBase(scope, toPlaceAgain(standing));
  if (standing === null || known === null || base === null) return null;
  const { facts, ground } = base.clocks;
  const { type, petitionId } = standing;
  const notice = motionNotice({
    branch: known.branch,
    hearingOn: standing.heldOn,
    askedOn: facts.today,
    calendar: ground.calendar,
    settings: ground.settings,
  });
  const { chain, countSoFar } = chainOf(hearingId, known);
  const { answer, sessions } = await searchSlots(scope, base, { from: dayAfter(standing, facts.today), sessionIds: null });
  return {
    hearingId,
    version: standing.version,
    hearing: `${hearingWords(type)}, ${String(standing.minutes)} minutes`,
    countSoFar,
    chain: chain.map(linkLine),
    reasons: reasonsOf(known.record),
    askedBy: partiesOf(standing),
    positions: partiesOf(standing).filter(({ role }) => role !== 'court'),
    positionChoices: Object.entries(CONTINUANCE_POSITION).map(([position, words]) => ({ position, words })),
    isLate: notice.isLate,
    lateAsk: notice.asks,
    lateCites: notice.cites,
    window: windowOf(facts, { type, petitionId }, ground),
    offers: [...answer.offers.flatMap((offer) => offerLine(offer, sessions)), ...(await afterItsWindow(scope, base))],
  };
}

/** How many days after the window are offered, behind those within it. */
const OFFERS_AFTER = 2;

/** The first days after the last lawful one, each with what must be entered for it; whether it is enough the gate of setting decides. */
async function afterItsWindow(scope: Scope, base: PlacingBase): Promise<readonly SlotOffer[]> {
  const { clocks, asked, window } = base;
  if (window.latest === null) return [];
  const from = addDays(latest(window.latest, latest(clocks.facts.today, asked.givesUp ?? clocks.facts.today)), 1);
  const open = { ...base, window: { ...window, latest: null, safe: null } };
  const { answer, sessions } = await searchSlots(scope, open, { from, sessionIds: null, limits: { ...SLOT_LIMITS, offers: OFFERS_AFTER } });
  return answer.offers.flatMap((offer) => {
    const date = { type: asked.type, petitionId: asked.petitionId, on: offer.heldOn };
    const { words } = sayLate(lateClocks(clocks, date), { on: offer.heldOn, ways: waysToRelax(clocks, date) });
    return offerLine({ ...offer, cautions: [words, ...offer.cautions] }, sessions);
  });
}

/** A continuance goes to a later day: the hearing's own day is trailed, an earlier one is advanced. */
function dayAfter({ heldOn }: Pick<HearingStanding, 'heldOn'>, today: LocalDate): LocalDate {
  return addDays(latest(heldOn, today), 1);
}

function linkLine({ askedBy, reasonCode, causedBy, decided, ...link }: StoredLink): ContinuanceLink {
  const reasons: Readonly<Record<string, { readonly words: string }>> = CONTINUANCE_REASON;
  const { continuanceId, fromOn, toOn } = link;
  return {
    continuanceId,
    fromOn,
    toOn,
    askedBy: wordsFor(CONTINUANCE_ASKED_BY, askedBy),
    reasonWords: reasons[reasonCode ?? '']?.words ?? NOT_RECORDED,
    causedBy: wordsFor(CONTINUANCE_CAUSED_BY, causedBy),
    decided: decided ?? 'granted',
  };
}

function wordsFor(table: Readonly<Record<string, string>>, key: string | null): string {
  return table[key ?? ''] ?? NOT_RECORDED;
}

function reasonsOf(record: ContinuanceRecord): readonly ReasonLine[] {
  return Object.entries(CONTINUANCE_REASON).map(([code, { words, causedBy }]) => ({
    code,
    words,
    causedBy,
    causedByWords: CONTINUANCE_CAUSED_BY[causedBy],
    facts: factsSentence(code as ContinuanceReason, record), // parse border: the keys of the table itself
  }));
}

/** Who may ask: the court, and every party of this case. */
function partiesOf({ participants }: HearingStanding): readonly ContinuanceParty[] {
  return Object.entries(CONTINUANCE_ASKED_BY).flatMap(([role, words]) => {
    const named = participants.find((one) => one.role === role);
    return named === undefined && role !== 'court' ? [] : [{ role, words, name: named?.name ?? null }];
  });
}
