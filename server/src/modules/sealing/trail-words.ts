import type { EventKind } from '@starling/shared/events';

/** What the trail of a sealing order says of an event; the office stands in front where the event is about one. */
const WORDS: Partial<Readonly<Record<EventKind, string>>> = {
  SealingOrderSigned: 'Order signed',
  SealingOrderDistributed: 'Order sent to every holder',
  HolderNamed: 'named',
  HolderSent: 'order sent',
  HolderReceived: 'receipt recorded',
  HolderSealed: 'records sealed',
  HolderCopySealed: 'order copy sealed',
  HolderHasNoRecord: 'holds no record',
  HolderOverdue: 'answer overdue',
  HolderDestroyed: 'records destroyed',
  SealingOrderPartlyComplied: 'Some holders are complete',
  SealingOrderComplied: 'Every holder is complete',
  SealingOrderAmended: 'Order amended',
  DestructionDue: 'Destruction is due',
  SealingOrderClosed: 'Order closed',
};

/** One line of the trail in words. */
export function trailWords(kind: string, holder: string | null): string {
  const words = Object.hasOwn(WORDS, kind) ? WORDS[kind as EventKind] : undefined;
  return [holder, words ?? 'changed'].filter((part) => part !== null).join(': ');
}
