/** What happened to the thing in hand; the caller puts it into words at the moment they are shown. */
export interface CarryTold {
  readonly what: 'pickedUp' | 'over' | 'notHere' | 'dropped' | 'putBack';
  readonly from: string;
  readonly over: string;
}

/** One thing in hand, and over what it is held. */
export interface Carried {
  readonly from: string;
  readonly over: string;
  readonly by: 'keys' | 'pointer';
}

/** How a grid's cells or rows are picked up and dropped. Keys are those of cells, or of rows where a whole row is carried. */
export interface GridCarry {
  readonly unit: 'cell' | 'row';
  readonly mayPickUp: (key: string) => boolean;
  readonly mayDrop: (from: string, to: string) => boolean;
  readonly onDrop: (from: string, to: string) => void;
  /** What is said aloud; made new at each drawing, so that a hidden name is gone from it at once. */
  readonly words: (told: CarryTold) => string;
  /** Name of the small button that picks up by touch or by one click. */
  readonly handle: (key: string) => string;
}

/** The hand: what it holds and what was last said of it. */
export interface Hand {
  readonly carried: Carried | null;
  readonly told: CarryTold | null;
}

export const EMPTY_HAND: Hand = { carried: null, told: null };

/** What the hand may be asked to do. */
export type HandAct =
  | { readonly act: 'pickUp'; readonly key: string; readonly by: Carried['by'] }
  | { readonly act: 'over'; readonly key: string }
  | { readonly act: 'drop'; readonly key: string; readonly allowed: boolean }
  | { readonly act: 'putBack' }
  /** What was said of an empty hand is said no longer: later it would not be true any more. */
  | { readonly act: 'hush' };

/** The hand after an act. A thing dropped where it may not be stays in hand; dropped where it came from it is put back. */
export function handAfter(hand: Hand, asked: HandAct): Hand {
  if (asked.act === 'pickUp') {
    const carried: Carried = { from: asked.key, over: asked.key, by: asked.by };
    return { carried, told: { what: 'pickedUp', from: asked.key, over: asked.key } };
  }
  if (hand.carried === null) return asked.act === 'hush' ? EMPTY_HAND : hand;
  return asked.act === 'hush' ? hand : carriedOn(hand.carried, hand, asked);
}

function carriedOn(carried: Carried, hand: Hand, asked: Exclude<HandAct, { readonly act: 'pickUp' | 'hush' }>): Hand {
  const { from } = carried;
  if (asked.act === 'putBack' || (asked.act === 'drop' && asked.key === from))
    return { carried: null, told: { what: 'putBack', from, over: from } };
  const over = asked.key;
  if (asked.act === 'over') return over === carried.over ? hand : { carried: { ...carried, over }, told: { what: 'over', from, over } };
  if (asked.allowed) return { carried: null, told: { what: 'dropped', from, over } };
  return { carried: carried.by === 'keys' ? { ...carried, over } : null, told: { what: 'notHere', from, over } };
}
