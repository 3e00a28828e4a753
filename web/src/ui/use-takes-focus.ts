import { useEffect, useRef, type RefObject } from 'react';

/**
 * A panel that opens takes the hand to its head; when it closes, the hand goes back to where it was. Give the head `tabIndex={-1}`.
 * `when` is false for a panel that stood there from the start.
 */
export function useTakesFocus(when = true): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!when) return undefined;
    if (document.activeElement !== head.current) before.current = document.activeElement;
    head.current?.focus();
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, [when]);
  return head;
}
