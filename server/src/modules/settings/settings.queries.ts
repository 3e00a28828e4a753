import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { SETTING_NAMES } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { settingsOn } from '../../reads/settings.read.ts';
import { listOf } from '../../reads/sql.ts';
import { settingLine, type EnteredSetting, type SettingsGround } from './setting-line.ts';
import type { CourtSettingLine } from './settings.types.ts';

const SETTINGS_NOW = `select json_build_object('today', app.today(), 'rows', ${listOf(
  `json_build_object('name', k.name, 'effectiveFrom', k.effective_from, 'value', k.value, 'reason', k.reason,
    'enteredBy', (select a.name from app.account a where a.court_id = k.court_id and a.account_id = k.set_by))`,
  'from app.court_setting k where k.court_id = (select app.court())',
  'k.name, k.effective_from',
)})`;

/** Reads what this court chose so far, and what holds today. */
export async function loadSettings(scope: Scope): Promise<SettingsGround> {
  // A parse border: the statement shapes it.
  const { today, rows } = (await scope.json(SETTINGS_NOW)) as { readonly today: string; readonly rows: readonly EnteredSetting[] };
  return { today, rows, chosen: settingsOn(rows, today) };
}

/** The points the law leaves open, and what this court chose. */
@Injectable()
export class SettingsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(actor: SeatedActor): Promise<readonly CourtSettingLine[]> {
    if (!can(actor.seat, 'settings.read')) return [];
    const ground = await inScope(this.database, actor, loadSettings, { readOnly: true });
    return SETTING_NAMES.map((name) => settingLine(name, ground, actor.seat));
  }
}
