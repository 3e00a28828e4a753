import {
  COURT_SETTINGS,
  isSettingName,
  type CourtSetting,
  type CourtSettings,
  type SettingName,
  type SettingValue,
} from '../court-settings.ts';

/** One setting that an answer rested on. */
export interface DecidingSetting {
  readonly name: SettingName;
  readonly value: SettingValue;
  readonly question: string;
  readonly openPoint: string | null;
  readonly status: CourtSetting<SettingValue>['status'];
}

/** The court's settings, and a memory of which of them a rule asked for: an answer names exactly those. */
export function recordedSettings(settings: CourtSettings): {
  readonly settings: CourtSettings;
  readonly asked: () => readonly DecidingSetting[];
} {
  const names = new Set<SettingName>();
  const recording = new Proxy(settings, {
    get(target, name) {
      if (typeof name === 'string' && isSettingName(name)) names.add(name);
      return Reflect.get(target, name);
    },
  });
  return { settings: recording, asked: () => [...names].toSorted().map((name) => describe(name, settings)) };
}

function describe(name: SettingName, settings: CourtSettings): DecidingSetting {
  const { question, openPoint, status }: CourtSetting<SettingValue> = COURT_SETTINGS[name];
  return { name, value: settings[name], question, openPoint, status };
}
