import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { happened } from '@starling/shared/events';
import { parseEndSessionTemplate, parseSaveSessionTemplate, type SaveSessionTemplate } from '@starling/shared/forms/parse-session-template';
import { setting } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { alreadyDone, invalid, notAllowed, notFound, stale, type Problem, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import type { SessionTemplate } from './plans.types.ts';
import { loadTemplate, templateLine, type TemplateFromSql } from './template-line.ts';

/** What the court has of what a template names, and its share of the bench. */
const PLACES = `select json_build_object('today', app.today(), 'settings', ${SETTING_ROWS},
  'department', exists (select 1 from app.department d where d.court_id = (select app.court()) and d.department_id = $1),
  'bench', exists (select 1 from app.bench_officer b where b.court_id = (select app.court()) and b.bench_officer_id = $2),
  'clerk', $3::uuid is null or exists (select 1 from app.account a where a.court_id = (select app.court()) and a.account_id = $3 and a.active and a.seat = 'courtroom_clerk'))`;

interface PlacesOfTemplate {
  readonly today: string;
  readonly settings: readonly SettingFromSql[];
  readonly department: boolean;
  readonly bench: boolean;
  readonly clerk: boolean;
}

/** Keeps the templates of the court. A change holds for sessions that are made afterwards; those that stand stay as they are. */
@Injectable()
export class TemplatesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Enters a template, or changes one. Without minutes it takes the court's share of its bench minutes. */
  async save(actor: SeatedActor, input: unknown): Promise<Result<SessionTemplate>> {
    const parsed = parseSaveSessionTemplate(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = asked.templateId === null ? null : await loadTemplate(scope, asked.templateId);
      if (asked.templateId !== null && standing === null) return refuse(notFound());
      if (!can(actor.seat, 'calendar.plan')) return refuse(notAllowed(whoseAct('calendar.plan')));
      const against = standing === null ? null : whyNotChanged(standing, asked.version);
      if (against !== null) return refuse(against);
      const places = (await scope.json(PLACES, [asked.departmentId, asked.benchOfficerId, asked.clerkAccountId])) as PlacesOfTemplate; // parse border: the statement shapes it
      const problems = [...placeProblems(places), ...shareProblems(asked, places)];
      return problems.length > 0
        ? refuse(invalid(problems))
        : write(scope, { asked, standing, minutesCapacity: asked.minutesCapacity ?? shareOf(asked, places) });
    });
  }

  /** Ends a template. Its sessions stay; each is cancelled by itself when it must not be held. */
  async end(actor: SeatedActor, input: unknown): Promise<Result<SessionTemplate>> {
    const parsed = parseEndSessionTemplate(input);
    if (!parsed.ok) return parsed;
    const { templateId, version } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const standing = await loadTemplate(scope, templateId);
      if (standing === null) return refuse(notFound());
      if (!can(actor.seat, 'calendar.plan')) return refuse(notAllowed(whoseAct('calendar.plan')));
      if (standing.version !== version) return refuse(stale(standing.version));
      if (!standing.stands) return refuse(alreadyDone('This template was ended before.'));
      return retire(scope, standing);
    });
  }
}

function whyNotChanged({ version, stands }: TemplateFromSql, seen: number | null): Refusal | null {
  if (version !== seen) return stale(version);
  return stands ? null : alreadyDone('This template was ended. Enter a new one.');
}

function placeProblems({ department, bench, clerk }: PlacesOfTemplate): readonly Problem[] {
  return [
    ...(department ? [] : [{ field: 'departmentId', message: 'This court has no such department. Choose one from the list.', cites: [] }]),
    ...(bench ? [] : [{ field: 'benchOfficerId', message: 'This court has no such bench officer. Choose one from the list.', cites: [] }]),
    ...(clerk
      ? []
      : [{ field: 'clerkAccountId', message: 'This is no courtroom clerk of this court. Choose one from the list.', cites: [] }]),
  ];
}

/** What lies beyond the share stays free for what takes longer than it was set for. */
function shareProblems(asked: SaveSessionTemplate, places: PlacesOfTemplate): readonly Problem[] {
  const { minutesCapacity } = asked;
  const share = shareOf(asked, places);
  if (minutesCapacity === null || minutesCapacity <= share) return [];
  const most = String(share);
  const words = `Of these ${String(benchMinutes(asked))} minutes ${most} may be set, the court’s share of its bench.`;
  return [{ field: 'minutesCapacity', message: `${words} Enter ${most} or fewer, or leave them out.`, cites: [] }];
}

function shareOf(asked: SaveSessionTemplate, { settings, today }: PlacesOfTemplate): number {
  return Math.max(1, Math.floor((benchMinutes(asked) * setting(settingsOn(settings, today), 'benchShare')) / 100));
}

function benchMinutes({ startsAt, endsAt }: SaveSessionTemplate): number {
  return (readMinuteOfDay(endsAt) ?? 0) - (readMinuteOfDay(startsAt) ?? 0);
}

interface Saving {
  readonly asked: SaveSessionTemplate;
  readonly standing: TemplateFromSql | null;
  readonly minutesCapacity: number;
}

async function write(scope: Scope, { asked, standing, minutesCapacity }: Saving): Promise<Result<SessionTemplate>> {
  const { templateId: named, version: _seen, ...form } = asked;
  const templateId = named ?? newId();
  const values = { ...form, minutesCapacity };
  const { departmentId, startsOn, untilOn } = values;
  const change: StateChange =
    standing === null
      ? { insert: 'session_template', values: { templateId, ...values, state: 'stands' } }
      : { update: 'session_template', id: templateId, expectedVersion: standing.version, values };
  const done = await append(scope, {
    act: 'calendar.plan',
    events: [happened('SessionTemplateSaved', { subjectId: templateId, facts: { departmentId, startsOn, untilOn } })],
    changes: [change],
    changed: [],
  });
  return done === 'stale' ? refuse(stale((standing?.version ?? 0) + 1)) : found(await loadTemplate(scope, templateId));
}

async function retire(scope: Scope, { templateId, version }: TemplateFromSql): Promise<Result<SessionTemplate>> {
  const today = String(await scope.json('select to_json(app.today())'));
  const done = await append(scope, {
    act: 'calendar.plan',
    events: [happened('SessionTemplateEnded', { subjectId: templateId, facts: { on: today } })],
    changes: [{ update: 'session_template', id: templateId, expectedVersion: version, values: { state: 'ended' } }],
    changed: [],
  });
  return done === 'stale' ? refuse(stale(version + 1)) : found(await loadTemplate(scope, templateId));
}

function found(template: TemplateFromSql | null): Result<SessionTemplate> {
  return template === null ? refuse(notFound()) : ok(templateLine(template));
}
