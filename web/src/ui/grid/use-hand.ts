import { useEffect, useReducer, useRef, type PointerEvent } from 'react';
import { EMPTY_HAND, handAfter, type GridCarry, type Hand, type HandAct } from './carrying.ts';

/** A pointer that moved less than this has clicked, not dragged. */
const DRAG_FROM_PIXELS = 6;

/** What was said of a drop stays this long to be heard. */
const HEARD_MS = 4000;

/** What is in hand, and what the keys and the pointer may do with it. */
export interface HandActs {
  readonly hand: Hand;
  readonly pickUp: (key: string, by?: 'keys' | 'pointer') => void;
  readonly over: (key: string) => void;
  readonly dropOn: (key: string) => void;
  readonly putBack: () => void;
}

/** Without a `carry` nothing can be picked up. */
export function useHand(carry: GridCarry | undefined): HandActs {
  const [hand, act] = useReducer(handAfter, EMPTY_HAND);
  const isLastWord = hand.carried === null && hand.told !== null;
  useEffect(() => {
    if (!isLastWord) return undefined;
    const timer = window.setTimeout(() => act({ act: 'hush' }), HEARD_MS);
    return () => window.clearTimeout(timer);
  }, [isLastWord, hand.told]);
  return {
    hand,
    pickUp: (key, by = 'keys') => {
      if (carry?.mayPickUp(key) === true) act({ act: 'pickUp', key, by });
    },
    over: (key) => act({ act: 'over', key }),
    dropOn: (key) => {
      const from = hand.carried?.from;
      if (carry === undefined || from === undefined) return;
      const allowed = carry.mayDrop(from, key);
      act({ act: 'drop', key, allowed } satisfies HandAct);
      if (allowed && from !== key) carry.onDrop(from, key);
    },
    putBack: () => act({ act: 'putBack' }),
  };
}

interface Pressing {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Dragging with mouse, pen or finger. A finger drags by the handle only, because elsewhere it scrolls the page. */
export function usePointer(carry: GridCarry | undefined, acts: HandActs) {
  const pressing = useRef<Pressing | null>(null);
  const { carried } = acts.hand;
  const dragging = carried?.by === 'pointer';
  usePutBackOutside(dragging, acts.putBack);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const key = keyUnder(event.target, carry);
      if (key === null || event.button !== 0 || !startsDrag(event)) return;
      letGo(event);
      pressing.current = { key, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const under = keyUnder(event.target, carry);
      if (dragging && under !== null) acts.over(under);
      const from = pressing.current;
      if (from === null || Math.hypot(event.clientX - from.x, event.clientY - from.y) < DRAG_FROM_PIXELS) return;
      pressing.current = null;
      acts.pickUp(from.key, 'pointer');
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      pressing.current = null;
      const under = keyUnder(event.target, carry);
      if (dragging && under !== null) acts.dropOn(under);
    },
  };
}

/** A pointer let go outside the grid drops nowhere; inside it the grid has heard it first and the hand is empty already. */
function usePutBackOutside(dragging: boolean, putBack: () => void): void {
  const latest = useRef(putBack);
  useEffect(() => {
    latest.current = putBack;
  });
  useEffect(() => {
    if (!dragging) return undefined;
    const end = (): void => latest.current();
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    return () => {
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
  }, [dragging]);
}

/** The key under a pointer: of the cell, or of its row. */
function keyUnder(target: EventTarget, carry: GridCarry | undefined): string | null {
  if (!(target instanceof Element) || carry === undefined) return null;
  const { dataset } = target.closest<HTMLElement>('[data-cell]') ?? {};
  return (carry.unit === 'row' ? dataset?.['row'] : dataset?.['cell']) ?? null;
}

function startsDrag(event: PointerEvent<HTMLElement>): boolean {
  return event.pointerType === 'mouse' || (event.target instanceof Element && event.target.closest('.grid-handle') !== null);
}

/** A touch holds on to the place where it began; without that hold every move names what is under the finger. */
function letGo({ target, pointerId }: PointerEvent<HTMLElement>): void {
  if (target instanceof Element && target.hasPointerCapture?.(pointerId)) target.releasePointerCapture(pointerId);
}
