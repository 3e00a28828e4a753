import type { CalendarSession } from '@starling/shared/calendar/ground';
import { writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { NotOffered, SlotOffer, WhatOpensMore } from '@starling/shared/calendar/finder/slot-answer';
import { saySlot } from '@starling/shared/calendar/finder/finder-words';
import type { NotOffered as NotOfferedLine, SlotOffer as SlotOfferLine } from '../graphql/types/slot-offer.types.ts';

const NOON = 720;

/** An offer as the API shows it; nothing when its session is none of those that were looked at. */
export function offerLine(offer: SlotOffer, sessions: readonly CalendarSession[]): readonly SlotOfferLine[] {
  const session = sessions.find(({ sessionId }) => sessionId === offer.sessionId);
  if (session === undefined) return [];
  const { department, benchOfficer: judge, version: sessionVersion } = session;
  const clocks = offer.clocks.flatMap(({ words, cites }) => (cites[0] === undefined ? [] : [{ words, cite: cites[0] }]));
  return [{ ...offer, startsAt: writeMinuteOfDay(offer.startsAt), department, judge, sessionVersion, clocks }];
}

/** A slot that is not offered, as the API shows it. */
export function notOfferedLine(refused: NotOffered, sessions: readonly CalendarSession[]): readonly NotOfferedLine[] {
  const session = sessions.find(({ sessionId }) => sessionId === refused.sessionId);
  if (session === undefined) return [];
  const { startsAt } = refused;
  const half = (startsAt ?? session.startsAt) < NOON ? 'morning' : 'afternoon';
  return [{ ...refused, startsAt: startsAt === null ? null : writeMinuteOfDay(startsAt), half, department: session.department }];
}

/** What giving way would open, as the API shows it: the act and the slot in one sentence. */
export function openingLine({ rule, words, heldOn, startsAt, score }: WhatOpensMore) {
  return { rule, words: `${words} opens ${saySlot(heldOn, startsAt)}.`, heldOn, score };
}
