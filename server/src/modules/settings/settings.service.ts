import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { parseChangeSetting, type ChangeSetting } from '@starling/shared/forms/parse-change-setting';
import { COURT_SETTINGS, saySetting } from '@starling/shared/law/court-settings';
import { clashesOf } from '@starling/shared/law/setting-form';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale, type Problem } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { settingsOn } from '../../reads/settings.read.ts';
import { mayChangeSetting, settingLine, type SettingsGround } from './setting-line.ts';
import { loadSettings } from './settings.queries.ts';
import type { CourtSettingLine } from './settings.types.ts';

/** Two people who change the settings of a court at the same second come one after the other. */
const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtextextended('court_setting ' || (select app.court())::text, 0))`;

const CLERKS_OWN = 'You can read this setting. It is for the clerk of the court to decide; the administrator enters it.';

/** Enters what the court chose, from a day on and with its reason. An old value is never written over. */
@Injectable()
export class SettingsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Changes one setting from a day on. */
  async change(actor: SeatedActor, input: unknown): Promise<Result<CourtSettingLine>> {
    const parsed = parseChangeSetting(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      if (!can(actor.seat, 'settings.read')) return refuse(notFound());
      if (!can(actor.seat, 'setting.change')) return refuse(notAllowed(whoseAct('setting.change')));
      if (!mayChangeSetting(actor.seat, asked.name)) return refuse(notAllowed(CLERKS_OWN, [COURT_SETTINGS[asked.name].cite]));
      await scope.many(ONE_AT_A_TIME);
      const ground = await loadSettings(scope);
      const version = ground.rows.filter(({ name }) => name === asked.name).length;
      if (version !== asked.version) return refuse(stale(version));
      const problems = problemsOf(asked, ground);
      return problems.length > 0 ? refuse(invalid(problems)) : write(scope, actor, asked);
    });
  }
}

/** Everything that stands against the change: its day, a value that already holds, figures that do not go together. */
function problemsOf(asked: ChangeSetting, { today, rows }: SettingsGround): readonly Problem[] {
  const { name, fromOn, value } = asked;
  const { cite } = COURT_SETTINGS[name];
  const sameDay = rows.some((row) => row.name === name && row.effectiveFrom === fromOn);
  const then = settingsOn(
    [...rows.filter((row) => !(row.name === name && row.effectiveFrom === fromOn)), { name, effectiveFrom: fromOn, value }],
    fromOn,
  );
  return [
    ...(fromOn < today ? [problem('fromOn', 'A change cannot begin before today: what was counted under the old value stays.')] : []),
    ...(sameDay ? [problem('fromOn', 'A value begins on that day already. It is kept; choose another day.')] : []),
    ...(saySetting(settingsOn(rows, fromOn)[name]) === saySetting(value)
      ? [problem('value', 'The court does so on that day already. Choose another answer, or leave it.')]
      : []),
    ...clashesOf(name, then).map((message) => ({ ...problem('value', message), cites: [cite] })),
  ];
}

const problem = (field: string, message: string): Problem => ({ field, message, cites: [] });

async function write(scope: Scope, actor: SeatedActor, { name, value, fromOn, reason }: ChangeSetting): Promise<Result<CourtSettingLine>> {
  const { cite } = COURT_SETTINGS[name];
  const changed = happened('CourtSettingChanged', {
    subjectId: actor.courtId,
    cite: cite.code === 'Case' ? null : cite,
    facts: { name, effectiveFrom: fromOn },
  });
  await append(scope, {
    act: 'setting.change',
    events: [changed],
    changes: [{ insert: 'court_setting', values: { name, effectiveFrom: fromOn, value, setBy: actor.accountId, reason } }],
    changed: [],
  });
  return ok(settingLine(name, await loadSettings(scope), actor.seat));
}
