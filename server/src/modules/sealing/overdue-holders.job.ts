import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { asSystem, type Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import { wic } from '@starling/shared/law/citation';
import { type CourtSettings, type SettingRow, settingsInForce } from '@starling/shared/law/court-settings';
import { daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import type { HolderKind, HolderTaskState } from '@starling/shared/vocabulary/holder';
import { holderHasReported } from '@starling/shared/workflow/holder-task';
import { DATABASE } from '../../config/providers.ts';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { SETTING_ROWS } from '../../reads/settings.read.ts';

interface WaitingHolder {
  readonly holderTaskId: string;
  readonly sealingOrderId: string;
  readonly kind: HolderKind;
  readonly state: HolderTaskState;
  readonly sentOn: LocalDate;
  readonly dueOn: LocalDate | null;
  /** The days after which its silence was noted already. */
  readonly noted: readonly number[];
}

const WAITING = `
  select json_build_object('today', app.today(), 'settings', ${SETTING_ROWS}, 'holders', coalesce((select json_agg(json_build_object('holderTaskId', t.holder_task_id, 'sealingOrderId', t.sealing_order_id,
      'kind', t.kind, 'state', t.state, 'sentOn', t.sent_on, 'dueOn', t.due_on,
      'noted', coalesce((select json_agg((e.facts ->> 'days')::integer) from app.event e where e.court_id = t.court_id and e.subject_id = t.holder_task_id and e.kind = 'HolderOverdue'), '[]')) order by t.holder_task_id)
    from app.holder_task t where t.court_id = (select app.court()) and t.sent_on is not null and t.state in ('sent', 'received', 'sealed')), '[]'))`;

/** Notes each hour which agencies are silent: after the days of the first reminder, of the second, and when the judge is shown them (T17, a court's own figures). */
@Injectable()
export class OverdueHolders {
  constructor(
    tasks: TaskRegistry,
    @Inject(DATABASE) private readonly database: Database,
  ) {
    tasks.addHourly('holder_overdue', () => this.noteEverywhere());
  }

  private async noteEverywhere(): Promise<void> {
    const { rows } = await this.database.queue.query<{ court_id: string }>('select court_id from app.courts()');
    for (const { court_id: courtId } of rows) await this.note(courtId);
  }

  /** Notes what is overdue in one court, each step once, and answers how many were noted now. Running twice does no harm. */
  note(courtId: string): Promise<number> {
    return asSystem(this.database, courtId, async (scope) => {
      const { today, holders, settings } = await waitingHolders(scope);
      const due = holders.flatMap((holder) => stepsDue(holder, today, settings).map((days) => ({ holder, days })));
      if (due.length === 0) return 0;
      await append(scope, {
        act: 'holder.overdue',
        changes: [],
        events: due.map(({ holder: { holderTaskId, sealingOrderId, dueOn }, days }) =>
          happened('HolderOverdue', { subjectId: holderTaskId, cite: wic('786(a)'), facts: { sealingOrderId, dueOn, days } }),
        ),
        changed: [...new Set(due.map(({ holder }) => holder.sealingOrderId))].map((id) => ({ topic: 'SEALING', id })),
      });
      return due.length;
    });
  }
}

function stepsDue(holder: WaitingHolder, today: LocalDate, settings: CourtSettings): readonly number[] {
  if (holderHasReported(holder)) return [];
  const silent = daysBetween(holder.sentOn, today);
  return [settings.agencyReportDays, settings.agencySecondReminderDays, settings.agencyListedToJudgeDays].filter(
    (days) => silent > days && !holder.noted.includes(days),
  );
}

async function waitingHolders(
  scope: Scope,
): Promise<{ readonly today: LocalDate; readonly holders: readonly WaitingHolder[]; readonly settings: CourtSettings }> {
  const found = (await scope.json(WAITING)) as {
    readonly today: LocalDate;
    readonly holders: readonly WaitingHolder[];
    readonly settings: readonly SettingRow[];
  }; // parse border
  return { ...found, settings: settingsInForce(found.settings, found.today) };
}
