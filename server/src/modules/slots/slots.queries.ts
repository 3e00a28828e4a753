import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { HEARING_MODE, HEARING_TYPE, hearingWords } from '@starling/shared/vocabulary/hearing';
import { waysAfterWindow } from '@starling/shared/law/clocks/relax-hearing-date';
import { parseSlotSearch, type SlotSearch } from '@starling/shared/forms/parse-slot-search';
import { can } from '@starling/shared/policy/can';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadPlacingBase, type HearingToPlace, type PlacingBase } from '../../reads/calendar-ground.read.ts';
import { isPetitionOf } from '../../reads/case-facts.read.ts';
import { loadHearing } from '../../reads/hearing-standing.read.ts';
import { searchSlots, type SlotsFound } from '../../reads/slot-search.read.ts';
import { notOfferedLine, offerLine, openingLine } from '../../reads/slot-lines.ts';
import { mustHavesOf } from './must-haves.ts';
import type { SlotSearchInput } from './slots.inputs.ts';
import type { SlotOffers } from './slots.types.ts';

/** Looks for lawful slots. It never books. */
@Injectable()
export class SlotsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The first lawful slots in the court's horizon; null when the case is absent, sealed or not this person's, or what was asked cannot be read. */
  async find(actor: SeatedActor, input: SlotSearchInput): Promise<SlotOffers | null> {
    const parsed = parseSlotSearch(input);
    if (!parsed.ok || !can(actor.seat, 'slots.find')) return null;
    return inScope(this.database, actor, (scope) => find(scope, parsed.value), { readOnly: true });
  }
}

async function find(scope: Scope, asked: SlotSearch): Promise<SlotOffers | null> {
  const hearing = await hearingOf(scope, asked);
  if (hearing === null) return null;
  const base = await loadPlacingBase(scope, hearing);
  if (base === null || !isPetitionOf(base.clocks, asked.petitionId)) return null;
  const found = await searchSlots(scope, base, { from: asked.from, sessionIds: asked.sessionIds });
  return shown(scope, base, found);
}

/** The hearing that is looked for; one that moves keeps what was said about it. Null when it is not of this case, or not seen. */
async function hearingOf(scope: Scope, { hearingId, minutes, ...asked }: SlotSearch): Promise<HearingToPlace | null> {
  const { caseId, petitionId, type, mode } = asked;
  const usual = { caseId, petitionId, type, mode, minutes: minutes ?? HEARING_TYPE[type].minutes };
  if (hearingId === null) return { ...usual, hearingId, buffer: 0, isHardNews: false, givesUp: null, language: null, consentsNow: false };
  const standing = await loadHearing(scope, hearingId);
  if (standing === null || standing.caseId !== caseId) return null;
  const { bufferMinutes: buffer, isHardNews, heldOn: givesUp, interpreterLanguage: language } = standing;
  return { ...usual, minutes: minutes ?? standing.minutes, hearingId, buffer, isHardNews, givesUp, language, consentsNow: false };
}

function shown({ actor }: Scope, { asked, window, clocks }: PlacingBase, { answer, sessions, wanted, until }: SlotsFound): SlotOffers {
  const { earliest, latest, safe, words, cites } = window;
  const { type, petitionId, minutes, mode } = asked;
  return {
    hearing: `${hearingWords(type)}, ${String(minutes)} minutes, ${HEARING_MODE[mode].toLowerCase()}`,
    caseId: asked.caseId,
    minutes,
    windowWords: words,
    earliest,
    latest,
    safe,
    relaxedBy: waysAfterWindow(clocks, { type, petitionId }),
    cites,
    mustHaves: mustHavesOf(wanted, sessions),
    offers: answer.offers.flatMap((offer) => offerLine(offer, sessions)),
    notOffered: answer.notOffered.flatMap((one) => notOfferedLine(one, sessions)),
    opens: answer.opens.map(openingLine),
    blocker: answer.blocker,
    lookedAt: answer.looked,
    until,
    maySet: actor.seat !== 'system' && can(actor.seat, 'hearing.set'),
  };
}
