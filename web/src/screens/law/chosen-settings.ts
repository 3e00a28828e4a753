import { COURT_SETTINGS, saySetting, type SettingName } from '@starling/shared/law/court-settings';

/** A setting as the court's own answer has it. */
export interface ChosenSetting {
  readonly name: string;
  readonly value: string;
}

/** This court's answer in words; what ships where the seat reads no settings. */
export function settingWords(name: SettingName, chosen: readonly ChosenSetting[]): string {
  return chosen.find((one) => one.name === name)?.value ?? saySetting(COURT_SETTINGS[name].default);
}
