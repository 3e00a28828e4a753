import type { Measures } from './measures.ts';

/** The rows of the plot: what is measured, in words, and how a bar of it is drawn. */
const ROWS: readonly { readonly of: keyof Measures; readonly words: string; readonly unit: '%' | 'min' }[] = [
  {
    of: 'byTheLastDay',
    words: 'Dates by the last lawful day; the rules leave the rest to a person, with what stands in the way',
    unit: '%',
  },
  { of: 'onTime', words: 'Begun within 20 minutes of the time told', unit: '%' },
  { of: 'schoolKept', words: 'School hours kept on days in court', unit: '%' },
  { of: 'knownFaces', words: 'Known faces in the room', unit: '%' },
  { of: 'separationsHeld', words: 'Separations held', unit: '%' },
  { of: 'waitedApart', words: 'Youths of one placement who waited apart', unit: '%' },
  { of: 'waitedMinutes', words: 'Minutes waited by a youth', unit: 'min' },
  { of: 'waitedNineOfTen', words: 'Nine of ten waited no longer than', unit: 'min' },
];

const WIDTH = 40;

/** The month as a plot in plain characters: for each measure a bar a way, beside its figure. */
export function plotOf(ways: Readonly<Record<string, Measures>>): readonly string[] {
  const longest = Math.max(...Object.keys(ways).map((name) => name.length));
  return ROWS.flatMap(({ of, words, unit }) => {
    const most = unit === '%' ? 1 : Math.max(...Object.values(ways).map((one) => one[of]));
    const lines = Object.entries(ways).map(
      ([name, one]) => `    ${name.padEnd(longest)}  ${barOf(one[of] / most)} ${figureOf(one[of], unit)}`,
    );
    return [`  ${words}`, ...lines];
  });
}

function barOf(share: number): string {
  const filled = Math.round(Math.max(0, Math.min(1, share)) * WIDTH);
  return '█'.repeat(filled).padEnd(WIDTH, '·');
}

function figureOf(value: number, unit: '%' | 'min'): string {
  return unit === '%' ? `${String(Math.round(value * 100))} %` : `${String(Math.round(value))} min`;
}
