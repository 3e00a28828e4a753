import { useEffect, useState } from 'react';
import { useKept } from '../../ui/kept-choice.ts';
import { namesChoice } from './names.ts';

const SHOWN_FOR_S = 300;

/** On a phone names stay shown for five minutes after they were uncovered, then cover again; answers what is left, "4:12". Null elsewhere. */
export function useNamesLeft(): string | null {
  const [names, keep] = useKept(namesChoice);
  const counting = names === 'shown' && typeof window.matchMedia === 'function' && window.matchMedia('(max-width: 639px)').matches;
  const [left, setLeft] = useState(SHOWN_FOR_S);
  useEffect(() => {
    if (!counting) return undefined;
    const until = Date.now() + SHOWN_FOR_S * 1000;
    const count = (): void => {
      const seconds = Math.ceil((until - Date.now()) / 1000);
      setLeft(seconds);
      if (seconds <= 0) keep('hidden');
    };
    count();
    const timer = window.setInterval(count, 1000);
    return () => window.clearInterval(timer);
  }, [counting, keep]);
  return counting ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : null;
}
