import { isAfter, type LocalDate } from '../time/local-date.ts';
import { AFTER_COURT_SETTINGS } from './settings/after-court-settings.ts';
import { CALENDAR_SETTINGS } from './settings/calendar-settings.ts';
import { CLOCK_ROW_SETTINGS } from './settings/clock-row-settings.ts';
import { CLOCK_SETTINGS } from './settings/clock-settings.ts';
import { CONTINUANCE_SETTINGS } from './settings/continuance-settings.ts';
import type { CourtSetting, SettingValue } from './settings/court-setting.ts';
import { DATE_SETTINGS } from './settings/date-settings.ts';
import { FINDING_SETTINGS } from './settings/finding-settings.ts';
import { HEARING_DAY_SETTINGS } from './settings/hearing-day-settings.ts';
import { SEALING_SETTINGS } from './settings/sealing-settings.ts';

export type { CourtSetting, OpenPoint, SettingValue } from './settings/court-setting.ts';

/** A closed register: a rule that needs an unverified figure or an open point can get it only from here. */
export const COURT_SETTINGS = {
  ...FINDING_SETTINGS,
  ...SEALING_SETTINGS,
  ...DATE_SETTINGS,
  ...CLOCK_SETTINGS,
  ...CLOCK_ROW_SETTINGS,
  ...CALENDAR_SETTINGS,
  ...CONTINUANCE_SETTINGS,
  ...AFTER_COURT_SETTINGS,
  ...HEARING_DAY_SETTINGS,
} as const satisfies Record<string, CourtSetting<SettingValue>>;

/** The name of a setting. */
export type SettingName = keyof typeof COURT_SETTINGS;

/** The settings of one court on one day: every name has a value. */
export type CourtSettings = { readonly [Name in SettingName]: (typeof COURT_SETTINGS)[Name]['default'] };

/** A row of the court's settings as stored: what holds from a day on. */
export interface SettingRow {
  readonly name: string;
  readonly effectiveFrom: LocalDate;
  readonly value: unknown;
}

/** The names of all settings, in the order of the register. */
export const SETTING_NAMES: readonly SettingName[] = Object.keys(COURT_SETTINGS).filter(isSettingName);

/** What ships, before a court changes anything. */
export const DEFAULT_SETTINGS: CourtSettings = chosen(new Map());

/** The value of one setting: the only way for a rule to get an unverified figure. */
export function setting<Name extends SettingName>(settings: CourtSettings, name: Name): CourtSettings[Name] {
  return settings[name];
}

/** True when the text names a setting of the register. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(COURT_SETTINGS, name);
}

/** True when a stored value has the form of the setting: its kind, and one of its choices where it has them. */
export function fitsSetting(name: SettingName, value: unknown): value is SettingValue {
  const { default: shipped, choices }: CourtSetting<SettingValue> = COURT_SETTINGS[name];
  if (choices !== undefined) return choices.some((choice) => choice === value);
  if (Array.isArray(shipped)) return Array.isArray(value) && value.every((text) => typeof text === 'string');
  if (typeof shipped === 'number') return typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return typeof value === typeof shipped;
}

/**
 * The settings in force on a day: for each name the latest row that has begun, else the default.
 * Throws a RangeError on a row with an unknown name or a value of another form: such a row must not pass unseen.
 */
export function settingsInForce(rows: readonly SettingRow[], date: LocalDate): CourtSettings {
  const begun = rows.filter((row) => !isAfter(row.effectiveFrom, date));
  const inOrder = begun.toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));
  const values = new Map<SettingName, SettingValue>();
  for (const { name, value } of inOrder) {
    if (!isSettingName(name)) throw new RangeError(`There is no court setting named ${name}.`);
    if (!fitsSetting(name, value)) throw new RangeError(`The court setting ${name} cannot hold ${JSON.stringify(value)}.`);
    values.set(name, value);
  }
  return chosen(values);
}

/** A value in words for a screen. */
export function saySetting(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replaceAll('_', ' ') : value.join(', ');
}

function chosen(values: ReadonlyMap<SettingName, SettingValue>): CourtSettings {
  const entries = SETTING_NAMES.map((name) => [name, values.get(name) ?? COURT_SETTINGS[name].default]);
  // A parse border: every name is present and every value was checked by fitsSetting.
  return Object.fromEntries(entries) as CourtSettings;
}
