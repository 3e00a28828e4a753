import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import { type Actor, inScope, type Scope } from '@starling/db/scope';
import { type DocketReading, isFileKind, readDocket } from '@starling/shared/docket-import/docket';
import type { HeadingMap } from '@starling/shared/docket-import/fields';
import { type ImportPlan, planDocket } from '@starling/shared/docket-import/plan';
import type { LineProblem } from '@starling/shared/docket-import/problem';
import { happened } from '@starling/shared/events';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { invalid, type Refusal, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { DATABASE } from '../../config/providers.ts';
import { type DocketFile, fingerprintOf, parseDocketFile } from './docket-file.ts';
import { gatherCase, Gathered, importEntry, youthsOf } from './import-rows.ts';
import { type ImportingCourt, readImportingCourt } from './known-court.queries.ts';
import { type Seating, seatHearings } from './seating.ts';

export interface ImportRequest {
  readonly files: readonly DocketFile[];
  readonly headings: readonly { readonly fileKind: string; readonly heading: string; readonly field: string }[];
  /** The fingerprint of the preview that was looked at; null runs what is there now. */
  readonly fingerprint: string | null;
}

/** A plan with what it hangs on: looked at in a preview, written by a run. */
export interface Looked {
  readonly fingerprint: string;
  readonly reading: DocketReading;
  readonly plan: ImportPlan;
  readonly problems: readonly LineProblem[];
  readonly counts: { readonly sessions: number; readonly willTake: number; readonly willLeaveOut: number; readonly unchanged: number };
}

export interface Ran extends Looked {
  readonly importId: string;
}

interface Prepared extends Looked {
  readonly court: ImportingCourt;
  readonly seating: Seating;
  readonly headings: HeadingMap;
}

/** Brings in a docket exported from another system. A run is one transaction: everything planned, or nothing. */
@Injectable()
export class ImportsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Says what a run would do, line by line. Writes nothing. */
  preview(actor: Actor, request: ImportRequest): Promise<Result<Looked>> {
    return inScope(this.database, actor, (scope) => this.prepare(scope, request), { readOnly: true });
  }

  /** Does it. Refuses as stale when files or headings are not the ones that were looked at; running twice changes nothing. */
  run(actor: Actor, request: ImportRequest): Promise<Result<Ran>> {
    return inScope(this.database, actor, async (scope) => {
      await scope.many(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [actor.courtId]);
      const prepared = await this.prepare(scope, request);
      if (!prepared.ok) return prepared;
      if (request.fingerprint !== null && request.fingerprint !== prepared.value.fingerprint) return refuse<Refusal>(stale(1));
      return ok({ ...prepared.value, importId: await this.write(scope, prepared.value) });
    });
  }

  private async prepare(scope: Scope, request: ImportRequest): Promise<Result<Prepared>> {
    const parsed = request.files.map(parseDocketFile);
    const broken = parsed.flatMap((one) => (one.ok ? [] : [{ field: 'files', message: one.message, cites: [] }]));
    if (parsed.length === 0)
      broken.push({
        field: 'files',
        message: 'No file was given. Choose the session print, and the parties and counts that go with it.',
        cites: [],
      });
    if (broken.length > 0) return refuse(invalid(broken));
    const headings = mergeHeadings(await savedHeadings(scope), request.headings);
    const reading = readDocket(
      parsed.flatMap((one) => (one.ok ? [one.file] : [])),
      headings,
    );
    const today = this.database.clock.today(COURT_ZONE);
    const court = await readImportingCourt(scope, {
      today,
      numbers: reading.cases.map((one) => one.number),
      days: [...new Set(reading.cases.flatMap((one) => one.hearings.map((hearing) => hearing.heldOn)))],
      birthDays: [...new Set(reading.cases.flatMap((one) => (one.youth ? [one.youth.bornOn] : [])))],
    });
    return ok(compare({ reading, court, headings, fingerprint: fingerprintOf(request.files, headings) }));
  }

  private async write(scope: Scope, { plan, court, seating, counts, headings, reading, fingerprint }: Prepared): Promise<string> {
    const importId = newId();
    const gathered = new Gathered();
    const today = this.database.clock.today(COURT_ZONE);
    const youths = youthsOf(court);
    for (const planned of plan.cases) gatherCase(planned, { court, today, seats: seating.seats, youths, gathered });
    gathered.changed.push(...seating.sessionIds.map((id) => ({ topic: 'DOCKET' as const, id })));
    gathered.add('import_run', {
      importId,
      fingerprint,
      state: 'done',
      taken: counts.willTake,
      leftOut: counts.willLeaveOut,
      unchanged: counts.unchanged,
      ranAt: scope.now(),
      ranBy: scope.actor.accountId,
    });
    const ran = happened('ImportRan', {
      subjectId: importId,
      facts: { taken: counts.willTake, leftOut: counts.willLeaveOut, unchanged: counts.unchanged },
    });
    const maps = reading.files.flatMap(({ kind }) =>
      headings[kind] ? [{ put: 'import_map' as const, values: { fileKind: kind, headings: headings[kind] } }] : [],
    );
    const { events, changes } = seating;
    await append(scope, importEntry(gathered, { events: [...events, ran], changes: [...changes, ...maps] }));
    return importId;
  }
}

function compare(read: Pick<Prepared, 'reading' | 'court' | 'headings' | 'fingerprint'>): Prepared {
  const plan = planDocket(read.reading, read.court);
  const seating = seatHearings(
    plan.cases.flatMap((one) => one.hearings),
    read.court,
  );
  const problems = [...plan.problems, ...seatingProblems(seating)];
  const left = new Set(problems.filter((problem) => problem.severity !== 'noted').map((problem) => `${problem.file}:${problem.line}`));
  const taken = plan.cases.flatMap((one) => [
    ...one.hearings.flatMap((planned) => (seating.seats.has(planned) ? [planned] : [])),
    ...one.counts,
    ...one.relatives,
    ...(one.youth ? [one.youth] : []),
  ]);
  const counts = { sessions: seating.sessionIds.length, willTake: taken.length, willLeaveOut: left.size, unchanged: plan.unchanged.length };
  return { ...read, plan, seating, problems, counts };
}

function seatingProblems(seating: Seating): readonly LineProblem[] {
  const [first] = [...seating.seats.keys()];
  const place = first?.hearing.origin ?? { file: '', line: 1, row: '' };
  return [
    ...seating.over.map((message): LineProblem => ({ ...place, severity: 'noted', field: 'minutes', message, cites: [] })),
    ...seating.withoutJudge.map(({ hearing }): LineProblem => ({
      ...hearing.origin,
      severity: 'asks',
      field: 'benchOfficer',
      message: `This court has no session then and no bench officer called “${hearing.benchOfficer}”. Plan the session first; until then the line is left out.`,
      cites: [],
    })),
  ];
}

async function savedHeadings(scope: Scope): Promise<HeadingMap> {
  const rows = await scope.many<{ readonly kind: string; readonly headings: Readonly<Record<string, string>> }>(
    'select file_kind as kind, headings from app.import_map where court_id = $1',
    [scope.actor.courtId],
  );
  return Object.fromEntries(rows.map((row) => [row.kind, row.headings]));
}

function mergeHeadings(saved: HeadingMap, own: ImportRequest['headings']): HeadingMap {
  const merged: Record<string, Record<string, string>> = Object.fromEntries(Object.entries(saved).map(([kind, map]) => [kind, { ...map }]));
  for (const { fileKind, heading, field } of own) if (isFileKind(fileKind)) (merged[fileKind] ??= {})[heading] = field;
  return merged;
}
