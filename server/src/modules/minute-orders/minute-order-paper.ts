import { sayDate, sayDateShort } from '@starling/shared/time/local-date';
import { MINUTE_ORDER_KIND } from '@starling/shared/vocabulary/minute-order';
import type { HearingMinuteOrderPaper, PaperSignature } from '../../papers/day-paper.ts';
import { sayInstant } from '../../papers/say-instant.ts';
import type { MinuteMatter, StoredMinuteOrder } from '../../reads/minute-facts.read.ts';

/** The words of a minute order's paper. Without a signature it is a draft, and says so at its head and at its foot. */
export function minuteOrderPaper({ frame, facts, orders }: MinuteMatter, order: StoredMinuteOrder): HearingMinuteOrderPaper {
  const { judgeTitle, initials, ...head } = frame;
  const { number, content, reason, signedAt } = order;
  return {
    ...head,
    language: 'en',
    draft: signedAt === null,
    foot: signedAt === null ? `Number ${String(number)}` : `Signed ${sayInstant(signedAt)}, number ${String(number)}`,
    youth: initials,
    heardOn: sayDate(facts.heldOn),
    title: MINUTE_ORDER_KIND[order.kind],
    numberWords: numberWords(order, orders),
    reason,
    sections: content.sections.map(({ title, lines }) => ({ title, lines })),
    signed: signatureOf(order, judgeTitle),
  };
}

function numberWords({ number, kind, replacesId }: StoredMinuteOrder, orders: readonly StoredMinuteOrder[]): string | null {
  const earlier = orders.find(({ minuteOrderId }) => minuteOrderId === replacesId);
  if (kind === 'original') return null;
  const signed = earlier === undefined || earlier.signedAt === null ? '' : `, signed ${sayInstant(earlier.signedAt)}`;
  return `Number ${String(number)}.${earlier === undefined ? '' : ` It replaces number ${String(earlier.number)}${signed}.`}`;
}

function signatureOf({ signedAt, signedBy, effectiveOn, enteredAt }: StoredMinuteOrder, title: string): PaperSignature | null {
  if (signedAt === null || effectiveOn === null) return null;
  return {
    by: signedBy ?? '',
    title,
    signedAt: sayInstant(signedAt),
    effectiveOn: sayDateShort(effectiveOn),
    enteredAt: enteredAt === null ? null : sayInstant(enteredAt),
  };
}
