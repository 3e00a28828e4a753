import type { Period } from '../../time/counting.ts';
import { sayDateShort, type LocalDate } from '../../time/local-date.ts';
import { HAPPENING } from '../../vocabulary/happening.ts';
import { HEARING_TYPE } from '../../vocabulary/hearing.ts';
import { sayCites } from '../citation.ts';
import { DEFAULT_SETTINGS, type CourtSettings } from '../court-settings.ts';
import { CLOCK_PART, clockParts } from '../library-clocks.ts';
import { IF_MISSED, statedPeriod, type ClockPart, type ClockPeriod, type ClockRule, type ClockTrigger } from './clock-rule.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { sayPeriod } from './tally.ts';

const ENDING: Readonly<Record<Period['counting'], string>> = {
  HOURS: ', nights and closed days included',
  COURT_HOURS: '',
  FWD_CD: '',
  FWD_CAL_ROLL: ', a closed last day moves on',
  CAP: ' at most',
  DEF: ', never moved',
  BACK_CD: ' before',
  BACK_CAL: ' before, a closed day moves back',
  BACK_HOURS: ' before',
  BACK_COURT_HOURS: ' before',
};

/** A period in words, with what becomes of a closed last day: "30 days, a closed last day moves on". */
export function sayClockPeriod(period: ClockPeriod, settings: CourtSettings): string {
  return `${sayPeriod(statedPeriod(period, settings))}${ENDING[period.counting]}`;
}

/** What a clock is counted from, in words. */
export function sayTrigger(trigger: ClockTrigger): string {
  switch (trigger.kind) {
    case 'happening':
      return trigger.of.map((kind) => HAPPENING[kind].words).join(', or ');
    case 'hearing':
      return trigger.types === 'any' ? 'Any hearing' : trigger.types.map((type) => HEARING_TYPE[type].words).join(', or ');
    case 'birth':
      return 'Birth';
    case 'none':
      return '';
  }
}

/** What the row allows, in words: its period, when it opens, what else there is; or why it has none. */
export function sayAllowed(rule: ClockRule, settings: CourtSettings): string {
  if (rule.period === null) return rule.noPeriod ?? '';
  const opens = rule.window === null ? [] : [sayOpening(rule.window.notBefore, settings)];
  const period = `${upperFirst(sayClockPeriod(rule.period, settings))}${rule.repeats ? ', again and again' : ''}.`;
  const amended = rule.amendments.map(({ from, by, now }) => sayAmendment({ from, by, period: now.period ?? null }, settings));
  return [...opens, period, ...rule.alternatives.map(({ words }) => words), ...rule.bounds.map(({ words }) => words), ...amended].join(' ');
}

function sayAmendment(
  { from, by, period }: { readonly from: LocalDate; readonly by: string; readonly period: ClockPeriod | null },
  settings: CourtSettings,
): string {
  const now = period === null ? 'other words' : sayClockPeriod(period, settings);
  return `From ${sayDateShort(from)} on: ${now} (${by}).`;
}

function sayOpening(period: ClockPeriod, settings: CourtSettings): string {
  return `From ${sayPeriod(statedPeriod(period, settings))}${period.counting.startsWith('BACK') ? ' before' : ''} on.`;
}

/** Every part with its table, as README.md ends. */
export function rulesAsMarkdown(): string {
  return clockParts()
    .map((part) => [`### ${partTitle(part)}`, ...COLUMNS, ...printedPart(part).map((line) => `| ${line} |`)].join('\n'))
    .join('\n\n');
}

const COLUMNS = ['| id | due | counted from | allowed | when missed | law | status |', '|---|---|---|---|---|---|---|'] as const;

/** The heading of a part: its number in the reference, where it has one, and what it is about. */
export function partTitle(part: ClockPart): string {
  return part === 'sealing' ? CLOCK_PART[part] : `${part} ${CLOCK_PART[part]}`;
}

/** The rows of one part as the table of README.md prints them, with the settings that ship. */
export function printedPart(part: ClockPart): readonly string[] {
  return CLOCK_RULES.filter((rule) => rule.part === part).map((rule) =>
    [
      `\`${rule.id}\``,
      rule.act,
      sayTrigger(rule.trigger),
      sayAllowed(rule, DEFAULT_SETTINGS),
      IF_MISSED[rule.ifMissed],
      sayCites(rule.cites),
      rule.onBy === null ? rule.status : `${rule.status}, by \`${rule.onBy}\``,
    ].join(' | '),
  );
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
