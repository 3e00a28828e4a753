import { HAPPENING } from '../vocabulary/happening.ts';
import { HEARING_TYPE } from '../vocabulary/hearing.ts';
import { statedPeriod, type ClockPart, type ClockPeriod, type ClockRule, type ClockTrigger } from './clocks/clock-rule.ts';
import { CLOCK_RULES } from './clocks/clock-rules.ts';
import { PRECONDITION } from './clocks/preconditions.ts';
import { sayPeriod } from './clocks/tally.ts';
import { COURT_SETTINGS, type CourtSettings, type SettingName } from './court-settings.ts';
import { citing, covers, sectionHolding, type LibrarySection } from './library.ts';

/** The parts of the clock table in the order of the reference, as a reader finds them. */
export const CLOCK_PART: Readonly<Record<ClockPart, string>> = {
  '3.1': 'Custody and intake',
  '3.2': 'The detention hearing',
  '3.3': 'Jurisdiction and continuances',
  '3.4': 'Disposition and after',
  '3.5': 'Diversion, informal supervision, competency',
  '3.6': 'Ages',
  '4.1': 'Dependency: custody to jurisdiction',
  '4.2': 'Dependency: disposition and continuances',
  '4.3': 'Dependency: reviews and permanent plans',
  '5': 'Notices and reports',
  '6': 'Dual status',
  '7.2': 'Reports and searches for a child away from care',
  '8.1': 'Challenges to a judge',
  '8.2': 'Counsel, restraints, open hearings, remote appearance',
  sealing: 'The finding and sealing',
};

/** How a period is counted, in words for a reader. */
export const COUNTING_WORDS: Readonly<Record<ClockPeriod['counting'], string>> = {
  HOURS: 'Hours on end, through nights and weekends',
  COURT_HOURS: 'Hours of court days alone',
  FWD_CD: 'Court days alone',
  FWD_CAL_ROLL: 'Every day counts; a last day that is closed moves to the next court day',
  CAP: 'Every day counts; the last day never moves later',
  BACK_CD: 'Court days, counted back from the hearing',
  BACK_CAL: 'Days counted back from the hearing; a closed day moves further back',
  BACK_HOURS: 'Hours counted back from the hearing',
  BACK_COURT_HOURS: 'Hours of court days, counted back from the hearing',
  DEF: 'A definition; it never moves',
};

/** The parts that hold a clock, in the order of the reference. */
export function clockParts(): readonly ClockPart[] {
  return [...new Set(CLOCK_RULES.map(({ part }) => part))];
}

/** The clocks of one part, in the order of the reference. */
export function clocksOfPart(part: ClockPart): readonly ClockRule[] {
  return CLOCK_RULES.filter((rule) => rule.part === part);
}

/** The clocks that run on a section: those that cite it and no narrower section of the library. */
export function clocksOn(section: LibrarySection): readonly ClockRule[] {
  return citing(section, CLOCK_RULES, ({ cites }) => cites.map(({ text }) => text));
}

/** The clocks that a setting switches on, gives its figure to or bounds, and those that rest on the rule it is about. */
export function clocksWith(name: SettingName): readonly ClockRule[] {
  return CLOCK_RULES.filter((rule) => {
    const periods = [
      rule.period,
      rule.window?.notBefore,
      ...rule.alternatives.map(({ period }) => period),
      ...rule.bounds.map(({ period }) => period),
    ];
    if (rule.cites.some(({ text }) => covers(COURT_SETTINGS[name].cite.text, text))) return true;
    return rule.onBy === name || rule.bounds.some(({ onBy }) => onBy === name) || periods.some((period) => period?.amount === name);
  });
}

/** The sections that a clock rests on and the library holds, each once. */
export function sectionsOfClock({ cites }: ClockRule): readonly LibrarySection[] {
  return [...new Set(cites.flatMap((cite) => sectionHolding(cite) ?? []))];
}

/** From what a clock is counted: "Petition filed", "Back from: Disposition", "Birth". */
export function sayTrigger(trigger: ClockTrigger): string {
  switch (trigger.kind) {
    case 'happening':
      return joined(trigger.of.map((kind) => HAPPENING[kind].words));
    case 'hearing':
      return trigger.types === 'any'
        ? 'Back from the hearing'
        : `Back from: ${joined(trigger.types.map((type) => HEARING_TYPE[type].words))}`;
    case 'birth':
      return 'Birth';
    case 'none':
      return 'Nothing: a rule, no clock';
  }
}

/** When a clock applies; null when it always does. */
export function sayWhenItApplies({ appliesWords, applies }: ClockRule): string | null {
  if (appliesWords !== null) return appliesWords;
  return applies.length === 0 ? null : applies.map((name) => PRECONDITION[name]).join('. ');
}

/** How long a clock is, with the court's own figure where the row names a setting; the row's own words where it has no period. */
export function sayAmount({ period, noPeriod, window }: ClockRule, settings: CourtSettings): string {
  if (period === null) return noPeriod ?? 'no period';
  const until = sayPeriod(statedPeriod(period, settings));
  return window === null ? until : `${sayPeriod(statedPeriod(window.notBefore, settings))} to ${until}`;
}

/** The setting that a clock's figure comes from; null when the law states it. */
export function figureSetting({ period }: ClockRule): SettingName | null {
  const amount = period?.amount;
  return typeof amount === 'string' && Object.hasOwn(COURT_SETTINGS, amount) ? amount : null;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${(words.at(-1) ?? '').toLowerCase()}`;
}
