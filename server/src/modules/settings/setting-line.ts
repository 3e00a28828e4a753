import { COURT_SETTINGS, saySetting, type CourtSettings, type SettingName, type SettingValue } from '@starling/shared/law/court-settings';
import { choicesOf, kindOf, SETTING_THEME, themeOf, unitOf } from '@starling/shared/law/setting-form';
import { can } from '@starling/shared/policy/can';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { SettingFromSql } from '../../reads/settings.read.ts';
import type { CourtSettingLine, SettingHeld, SettingVersion } from './settings.types.ts';

/** A row of the court's settings with who entered it and why. */
export interface EnteredSetting extends SettingFromSql {
  readonly enteredBy: string | null;
  readonly reason: string | null;
}

/** What one answer about settings rests on. */
export interface SettingsGround {
  readonly today: string;
  readonly rows: readonly EnteredSetting[];
  readonly chosen: CourtSettings;
}

const KIND = { yes_no: 'YES_NO', choice: 'CHOICE', figure: 'FIGURE', time: 'TIME', list: 'LIST' } as const;
const STATUS = { open: 'OPEN', unverified: 'UNVERIFIED', policy: 'POLICY' } as const;
const SET_BY = { presiding_judge: 'Presiding judge', clerk_of_court: 'Clerk of the court' } as const;

/**
 * Whether a seat enters a change of this setting: a reading of the law is the bench's, the running of the office the clerk's; the
 * administrator enters for both.
 */
export function mayChangeSetting(seat: Seat, name: SettingName): boolean {
  return can(seat, 'setting.change') && (seat === 'administrator' || COURT_SETTINGS[name].setBy === 'presiding_judge');
}

/** One setting with everything a person asks about it. */
export function settingLine(name: SettingName, { today, rows, chosen }: SettingsGround, seat: Seat): CourtSettingLine {
  const { question, why, cite, openPoint, status, setBy, default: shipped } = COURT_SETTINGS[name];
  const own = rows.filter((row) => row.name === name).toSorted((one, other) => other.effectiveFrom.localeCompare(one.effectiveFrom));
  const since = own.find(({ effectiveFrom }) => effectiveFrom <= today)?.effectiveFrom ?? null;
  return {
    name,
    theme: SETTING_THEME[themeOf(name)],
    question,
    kind: KIND[kindOf(name)],
    unit: unitOf(name),
    choices: choicesOf(name),
    value: saySetting(chosen[name]),
    held: heldOf(chosen[name]),
    defaultValue: saySetting(shipped),
    why,
    cite,
    openPoint,
    status: STATUS[status],
    setBy: SET_BY[setBy],
    since,
    history: own.map((row) => versionOf(row, { today, since })),
    version: own.length,
    mayChange: mayChangeSetting(seat, name),
  };
}

function heldOf(value: SettingValue): SettingHeld {
  return {
    yes: typeof value === 'boolean' ? value : null,
    figure: typeof value === 'number' ? value : null,
    text: typeof value === 'string' ? value : null,
    list: typeof value === 'object' ? value : null,
  };
}

function versionOf(row: EnteredSetting, { today, since }: { readonly today: string; readonly since: string | null }): SettingVersion {
  const { effectiveFrom: fromOn, enteredBy, reason } = row;
  const tense = fromOn > today ? 'COMING' : fromOn === since ? 'IN_FORCE' : 'PAST';
  // A parse border: settingsOn has read every row, and it throws on a value that does not fit its setting.
  return { fromOn, value: saySetting(row.value as SettingValue), tense, enteredBy, reason };
}
