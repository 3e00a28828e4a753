import type { CourtDay } from './figures.ts';
import type { MeteredMatter } from './matter-meter.ts';

const WIDTH = 30;
const WORDS = {
  finding: 'finding with dismissal',
  continuance: 'continuance',
  progress: 'progress, next date',
  call: 'call',
  next: 'to the next matter',
} as const;

/** Keys, seconds and queries of each matter as bars of plain characters, in the order in which they were heard, and how fast the keys were answered. */
export function plotOf({ matters, keys, seconds, queries, p75Ms, echoMs, timed }: CourtDay): readonly string[] {
  const heard = matters.filter(({ kind }) => kind !== 'call' && kind !== 'next');
  const between = (['call', 'next'] as const).map(
    (kind) => `  ${WORDS[kind].padEnd(24)}  ${keys[kind]} key, ${seconds[kind]} s, ${queries[kind]} queries`,
  );
  return [
    ...chart('Keys', heard, (matter) => matter.keys),
    ...chart('Seconds, slowed down four times', heard, (matter) => Math.round(matter.seconds * 10) / 10),
    ...chart('Queries', heard, (matter) => matter.queries),
    ...between,
    `  Three of four keys answered within ${p75Ms} ms, their echo within ${echoMs} ms (${timed} keys)`,
  ];
}

function chart(title: string, matters: readonly MeteredMatter[], of: (matter: MeteredMatter) => number): readonly string[] {
  const most = Math.max(...matters.map(of), 1);
  const bar = (value: number): string => '█'.repeat(Math.round((value / most) * WIDTH)).padEnd(WIDTH, '·');
  return [`  ${title}`, ...matters.map((one) => `    ${WORDS[one.kind].padEnd(22)}  ${bar(of(one))} ${of(one)}`)];
}
