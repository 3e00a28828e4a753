import { sayDate } from '../../time/local-date.ts';
import type { ClockRule } from './clock-rule.ts';
import { PRECONDITION, type PreconditionName } from './preconditions.ts';
import { isQuestion } from './questions.ts';
import type { RunningClock } from './running-clocks.ts';
import type { Derived } from './started-clock.ts';

/** What the record would have to hold before a clock could be counted. */
export interface UncountedClock {
  /** The signs of the petition; null: the case as a whole. */
  readonly ending: string | null;
  readonly words: string;
}

/** What could not be counted, each thing once for a petition: days that are missing, circumstances the record should hold, last days past unseen. */
export function sayUncounted(derived: readonly Derived[], askedAbout: readonly RunningClock[]): readonly UncountedClock[] {
  const missing = derived.flatMap((one) => (one.kind === 'missing' ? [{ ending: one.petition?.ending ?? null, words: one.words }] : []));
  return eachOnce([...missing, ...untold(derived), ...pastUnseen(askedAbout)]);
}

/** One sentence for each circumstance of a petition that the record should hold and does not, naming what hangs on it. */
function untold(derived: readonly Derived[]): readonly UncountedClock[] {
  const groups = new Map<
    string,
    { readonly ending: string | null; readonly precondition: PreconditionName; readonly rules: ClockRule[] }
  >();
  for (const one of derived) {
    if (one.kind !== 'unknown' || isQuestion(one)) continue;
    const ending = one.petition?.ending ?? null;
    const key = `${ending ?? ''}:${one.precondition}`;
    const group = groups.get(key) ?? { ending, precondition: one.precondition, rules: [] };
    groups.set(key, group);
    if (!group.rules.includes(one.rule)) group.rules.push(one.rule);
  }
  return [...groups.values()].map(({ ending, precondition, rules }) => ({
    ending,
    words: `Not counted: ${rules.map(nameOf).join('; ')}. The record does not say whether this holds: ${lowerFirst(PRECONDITION[precondition])}.`,
  }));
}

/** Last days that are past while the record cannot say whether they were met: asked about in one sentence for a petition. */
function pastUnseen(clocks: readonly RunningClock[]): readonly UncountedClock[] {
  const endings = [...new Set(clocks.map(({ ending }) => ending))];
  return endings.map((ending) => {
    const own = clocks.filter((clock) => clock.ending === ending);
    const days = own.map(({ rule, deadline }) => `${rule.act}: the last day was ${sayDate(deadline)} (${rule.cites[0].text}).`);
    return {
      ending,
      words: `${days.join(' ')} The record does not say whether ${own.length === 1 ? 'it was' : 'these were'} met or extended.`,
    };
  });
}

function nameOf({ act, cites }: ClockRule): string {
  return `${act} (${cites[0].text})`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function eachOnce(all: readonly UncountedClock[]): readonly UncountedClock[] {
  return [...new Map(all.map((one) => [`${one.ending ?? ''}:${one.words}`, one])).values()];
}
