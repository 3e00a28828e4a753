import type { Scope } from '@starling/db/scope';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from './settings.read.ts';

const NOW = `select json_build_object('today', app.today(), 'rows', ${SETTING_ROWS})`;

/** The court's settings in force today, for an act that reads nothing else. */
export async function settingsNow(scope: Scope): Promise<CourtSettings> {
  const { today, rows } = (await scope.json(NOW)) as { readonly today: string; readonly rows: readonly SettingFromSql[] }; // parse border
  return settingsOn(rows, today);
}
