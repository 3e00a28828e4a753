import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { COURT_SETTINGS, saySetting, SETTING_NAMES } from '@starling/shared/law/court-settings';
import type { CourtSettings, SettingName } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { SETTING_ROWS, settingsOn } from '../../reads/settings.read.ts';
import type { SettingFromSql } from '../../reads/settings.read.ts';
import type { CourtSettingLine } from './settings.types.ts';

const SETTINGS_NOW = `select json_build_object('today', app.today(), 'rows', ${SETTING_ROWS})`;

/** The points the law leaves open, and what this court chose. */
@Injectable()
export class SettingsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(actor: SeatedActor): Promise<readonly CourtSettingLine[]> {
    if (!can(actor.seat, 'settings.read')) return [];
    const found = (await inScope(this.database, actor, (scope) => scope.json(SETTINGS_NOW), { readOnly: true })) as {
      readonly today: string;
      readonly rows: readonly SettingFromSql[];
    };
    const chosen = settingsOn(found.rows, found.today);
    return SETTING_NAMES.map((name) => line(name, chosen));
  }
}

function line(name: SettingName, chosen: CourtSettings): CourtSettingLine {
  const { question, cite, openPoint, default: shipped } = COURT_SETTINGS[name];
  return { name, question, value: saySetting(chosen[name]), defaultValue: saySetting(shipped), cite, openPoint };
}
