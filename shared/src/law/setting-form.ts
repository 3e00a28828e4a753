import { COURT_SETTINGS, fitsSetting, saySetting, type CourtSettings, type SettingName, type SettingValue } from './court-settings.ts';
import { AFTER_COURT_SETTINGS } from './settings/after-court-settings.ts';
import { CALENDAR_SETTINGS } from './settings/calendar-settings.ts';
import { CLOCK_ROW_SETTINGS } from './settings/clock-row-settings.ts';
import { CLOCK_SETTINGS } from './settings/clock-settings.ts';
import type { CourtSetting } from './settings/court-setting.ts';
import { DATE_SETTINGS } from './settings/date-settings.ts';
import { FINDING_SETTINGS } from './settings/finding-settings.ts';
import { HEARING_DAY_SETTINGS } from './settings/hearing-day-settings.ts';
import { SEALING_SETTINGS } from './settings/sealing-settings.ts';

/** What a setting is about, as the screen groups them. */
export const SETTING_THEME = {
  finding: 'The finding',
  sealing: 'The sealing order',
  dates: 'Days, ages and destruction',
  clocks: 'Clocks',
  calendar: 'The calendar',
  day: 'The court day',
} as const;

/** A theme's key. */
export type SettingTheme = keyof typeof SETTING_THEME;

/** How a setting is answered: yes or no, one of its choices, a whole number, a time of day, a list of texts. */
export type SettingKind = 'yes_no' | 'choice' | 'figure' | 'time' | 'list';

const OF_THEME: readonly (readonly [SettingTheme, object])[] = [
  ['finding', FINDING_SETTINGS],
  ['sealing', SEALING_SETTINGS],
  ['dates', DATE_SETTINGS],
  ['clocks', CLOCK_SETTINGS],
  ['clocks', CLOCK_ROW_SETTINGS],
  ['calendar', CALENDAR_SETTINGS],
  ['day', HEARING_DAY_SETTINGS],
  ['day', AFTER_COURT_SETTINGS],
];

/** The theme of a setting: the register it is written in. */
export function themeOf(name: SettingName): SettingTheme {
  return OF_THEME.find(([, settings]) => Object.hasOwn(settings, name))?.[0] ?? 'clocks';
}

/** How a setting is answered. */
export function kindOf(name: SettingName): SettingKind {
  const { default: shipped, choices }: CourtSetting<SettingValue> = COURT_SETTINGS[name];
  if (choices !== undefined) return 'choice';
  if (typeof shipped === 'boolean') return 'yes_no';
  if (typeof shipped === 'number') return 'figure';
  return typeof shipped === 'string' ? 'time' : 'list';
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/CourtDays$/, 'court days'],
  [/Days$/, 'days'],
  [/Hours$/, 'hours'],
  [/Months$/, 'months'],
  [/Years$/, 'years'],
  [/Age$/, 'years of age'],
  [/(Minutes|^wait(Amber|Red))$/, 'minutes'],
  [/Seconds(PerYouth)?$/, 'seconds'],
  [/Tries$/, 'times'],
  [/Share$/, 'percent'],
  [/^(weight[A-Z]|pointsFor)/, 'points'],
];

/** What a figure is counted in; null for any other answer. */
export function unitOf(name: SettingName): string | null {
  if (kindOf(name) !== 'figure') return null;
  return UNITS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** The answers that a setting offers, with their words; none unless it is answered by a choice. */
export function choicesOf(name: SettingName): readonly { readonly value: string; readonly words: string }[] {
  const { choices = [] }: CourtSetting<SettingValue> = COURT_SETTINGS[name];
  return choices.filter((value) => typeof value === 'string').map((value) => ({ value, words: saySetting(value) }));
}

/** The largest figure a setting can hold: no period and no age of this law is longer. */
export const LARGEST_FIGURE = 1000;

/** The largest share of a whole, and the most that one part of a slot's score can weigh. */
const LARGEST_SHARE = 100;

const FIT: Readonly<Record<SettingKind, string>> = {
  yes_no: 'Answer yes or no.',
  choice: 'Choose one of the answers.',
  figure: `Write a whole number from 0 to ${LARGEST_FIGURE.toLocaleString('en-US')}.`,
  time: 'Write the time of day as 16:30.',
  list: 'Write one entry to a line, up to fifty, each up to sixty characters.',
};

/** What is wrong with a value for this setting, in one sentence; null when it fits. */
export function whyNotSetting(name: SettingName, value: unknown): string | null {
  if (fitsSetting(name, value) && isInBounds(value)) return null;
  return isShare(name) ? `Write a whole number from 0 to ${LARGEST_SHARE}.` : FIT[kindOf(name)];

  function isInBounds(fitting: SettingValue): boolean {
    if (typeof fitting === 'number') return fitting <= (isShare(name) ? LARGEST_SHARE : LARGEST_FIGURE);
    if (typeof fitting === 'object') return fitting.length <= 50 && fitting.every((text) => text.trim() !== '' && text.length <= 60);
    return kindOf(name) !== 'time' || (typeof fitting === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(fitting));
  }
}

function isShare(name: SettingName): boolean {
  return ['percent', 'points'].includes(unitOf(name) ?? '');
}

/** Figures that stand in an order: the first is never above the second. */
const IN_ORDER = [
  ['courtDestructionMinAge', 'courtDestructionMaxAge', 'The first birthday of the window cannot be after the last one.'],
  ['otherDestructionSuggestedYears', 'otherDestructionMaxYears', 'The years proposed cannot be more than the most years allowed.'],
  ['agencyReportDays', 'agencySecondReminderDays', 'The second reminder cannot come before the day of the report.'],
  ['agencySecondReminderDays', 'agencyListedToJudgeDays', 'The list to the judge cannot come before the second reminder.'],
  ['waitAmber', 'waitRed', 'The second mark of a wait cannot come before the first.'],
  ['arriveUntilMinutes', 'arriveFromMinutes', 'The last minute to arrive cannot come before the first.'],
  ['reminderSecondDays', 'reminderFirstDays', 'The second reminder cannot go out before the first.'],
  ['keepApartHourMinutes', 'keepApartMinutes', 'Keep-apart level 2 cannot ask for less than level 1.'],
] as const satisfies readonly (readonly [SettingName, SettingName, string])[];

/** What does not go together once these settings hold, in one sentence each about the changed one; empty when all of it does. */
export function clashesOf(changed: SettingName, settings: CourtSettings): readonly string[] {
  return IN_ORDER.filter(([low, high]) => (low === changed || high === changed) && settings[low] > settings[high]).map(
    ([, , words]) => words,
  );
}
