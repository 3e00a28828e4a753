import { useState } from 'react';
import { standsIn } from '../../parts/clocks/stands-in.ts';
import { useHearingWindow } from '../../parts/clocks/use-hearing-window.ts';
import type { HearingDraft } from './hearing-draft.ts';
import type { FoundLate } from '../../parts/finder/use-setting-hearing.ts';
import { lacksRelaxing, NOTHING_RELAXED, relaxedBy } from './lawful-day.ts';

/** The lawful window of the hearing that is being set, and what the chosen day asks for when it lies after it. What is typed stays while days are tried. */
export function useRelaxing(draft: HearingDraft, found: FoundLate | null) {
  const lawful = useHearingWindow(draft);
  const [day, setDay] = useState('');
  const [relax, setRelax] = useState(NOTHING_RELAXED);
  const refused = found !== null && found.sessionId === draft.sessionId ? found.ways : null;
  const ways = relaxedBy(lawful.window, refused);
  // Where a hearing that is set meets the clock already, a later day asks for nothing.
  const isLate = draft.sessionId !== null && ways.length > 0 && (refused !== null || standsIn(lawful.window, day) === 'late');
  return {
    lawful,
    day,
    setDay,
    isLate,
    relax,
    setRelax,
    ways,
    /** True while the day asks for something that was not entered. */
    lacks: isLate && lacksRelaxing(relax),
    forget: () => setRelax(NOTHING_RELAXED),
  };
}
