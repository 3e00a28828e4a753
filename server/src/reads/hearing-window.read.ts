import type { ClockFacts } from '@starling/shared/law/clocks/clock-facts';
import type { HearingAsked, HearingWindow as Window } from '@starling/shared/law/clocks/hearing-window';
import { settingWindow, waysAfterWindow, type CountedOn } from '@starling/shared/law/clocks/relax-hearing-date';
import type { CountingGround } from '@starling/shared/law/clocks/tally';
import { sayDate } from '@starling/shared/time/local-date';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { Citation } from '@starling/shared/law/citation';
import type { HearingWindow } from '../graphql/types/clock.types.ts';
import { clockLine } from './count-clocks.ts';

/** The lawful window of one kind of hearing as the API shows it. */
export function windowOf(facts: ClockFacts, asked: HearingAsked, ground: CountingGround): HearingWindow {
  return windowLine({ facts, ground }, asked, settingWindow({ facts, ground }, asked));
}

/** The same, or nothing when no clock asks for such a hearing now. */
export function windowIfAsked(facts: ClockFacts, asked: HearingAsked, ground: CountingGround): readonly HearingWindow[] {
  const window = settingWindow({ facts, ground }, asked);
  const isAsked = window.binding !== null || window.others.some(({ waived, stopped }) => waived || stopped);
  return isAsked ? [windowLine({ facts, ground }, asked, window)] : [];
}

function windowLine(of: CountedOn, asked: HearingAsked, window: Window): HearingWindow {
  const petition = of.facts.petitions.find(({ petitionId }) => petitionId === asked.petitionId);
  return {
    type: asked.type,
    typeWords: hearingWords(asked.type),
    petitionEnding: petition?.ending ?? null,
    earliest: window.earliest,
    latest: window.latest,
    safe: window.safe,
    words: sayWindow(window),
    binding: window.binding === null ? null : clockLine(window.binding, { isNamed: false, isBinding: true }),
    cites: citesOf(window),
    mayRelax: window.mayRelax.length === 0 ? null : window.mayRelax.join(' '),
    relaxedBy: waysAfterWindow(of, asked),
  };
}

/** The window in words: from when, to when, what to aim at, and why. */
export function sayWindow({ earliest, earliestWhy, latest, safe, binding, others }: Window): string {
  const from = earliest === null ? '' : ` Not before ${sayDate(earliest)}. ${earliestWhy.map(({ words }) => words).join(' ')}`;
  return `${sayEnd({ latest, safe, binding, others })}${from}`;
}

function sayEnd({ latest, safe, binding, others }: Pick<Window, 'latest' | 'safe' | 'binding' | 'others'>): string {
  if (latest === null || binding === null) return standsStill(others);
  const aim = safe === null || safe === latest ? '' : ` Aim at ${sayDate(safe)}.`;
  return `The last lawful day is ${sayDate(latest)} (${binding.rule.cites[0].text}).${aim}`;
}

function standsStill(others: Window['others']): string {
  if (others.some(({ waived }) => waived)) return 'Time is waived: no last day runs.';
  if (others.some(({ stopped }) => stopped)) return 'The clock stands still: no last day runs.';
  return 'No clock that is known here sets a last day for it.';
}

function citesOf({ cites, earliestWhy }: Window): readonly Citation[] {
  const all = [...cites, ...earliestWhy.flatMap(({ cite }) => (cite === null ? [] : [cite]))];
  return [...new Map(all.map((cite) => [cite.text, cite])).values()];
}
