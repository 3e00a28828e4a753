import type { ClockChange } from './clock-change.ts';
import type { ClockFacts, Happening } from './clock-facts.ts';

/**
 * The changes that the record implies without anybody entering them as such: a declared doubt stops the clocks of WIC 657 and 702, taking
 * proceedings up again resumes them (WIC 709(a)).
 */
export function impliedChanges({ happenings }: ClockFacts): readonly ClockChange[] {
  return happenings.flatMap((happening) => {
    if (happening.kind === 'doubt_declared') return [changeFrom(happening, 'tolled')];
    return happening.kind === 'competency_restored' ? [changeFrom(happening, 'resumed')] : [];
  });
}

function changeFrom({ kind, on, petitionId }: Happening, change: 'tolled' | 'resumed'): ClockChange {
  return {
    changeId: `${kind}:${on}`,
    kind: change,
    clock: null,
    petitionId,
    madeOn: on,
    fromOn: null,
    untilOn: null,
    ground: 'competency',
  };
}
