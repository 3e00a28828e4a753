import { settingsInForce } from '@starling/shared/law/court-settings';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { localDate } from '@starling/shared/time/local-date';
import { listOf } from './sql.ts';

/** The court's own choices, every version of each; nothing for a court that made none. */
export const SETTING_ROWS = listOf(
  `json_build_object('name', k.name, 'effectiveFrom', k.effective_from, 'value', k.value)`,
  'from app.court_setting k where k.court_id = (select app.court())',
  'k.name, k.effective_from',
);

/** A setting as the statement answers it. */
export interface SettingFromSql {
  readonly name: string;
  readonly effectiveFrom: string;
  readonly value: unknown;
}

/** The settings in force on a day. */
export function settingsOn(rows: readonly SettingFromSql[], day: string): CourtSettings {
  return settingsInForce(
    rows.map((row) => ({ ...row, effectiveFrom: localDate(row.effectiveFrom) })),
    localDate(day),
  );
}
