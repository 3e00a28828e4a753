import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import type { DeskMoment } from '@starling/shared/court-day/after/warrant-desk';
import { can } from '@starling/shared/policy/can';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { byUrgency, deskLine, formOf, sheetOf, type DeskFromSql, type FormFromSql, type SheetFromSql } from './warrant-desk-line.ts';
import { DESK, FORM, SHEET } from './warrant-desk.sql.ts';
import type { WarrantDeskLine, WarrantForm, WarrantSheet } from './warrant-desk.types.ts';

interface DeskAnswer extends DayFromSql {
  readonly lines: readonly DeskFromSql[];
}

interface DayFromSql {
  readonly today: LocalDate;
  readonly settings: readonly SettingFromSql[];
}

/** The warrants desk: each list, sheet and form is one statement. */
@Injectable()
export class WarrantDeskQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Live warrants, and those that ended today; empty for a seat that reads none. */
  async list(actor: SeatedActor): Promise<readonly WarrantDeskLine[]> {
    if (!can(actor.seat, 'warrant.read')) return [];
    const read = (await this.read(actor, DESK)) as DeskAnswer; // parse border: the statement shapes it
    const moment = momentOf(read, this.database.clock.now());
    return read.lines.map((line) => deskLine(line, moment, actor.seat)).toSorted(byUrgency);
  }

  /** One warrant; null when it is absent, sealed or not for this person. */
  async find(actor: SeatedActor, warrantId: string): Promise<WarrantSheet | null> {
    if (!can(actor.seat, 'warrant.read')) return null;
    const read = (await this.read(actor, SHEET, [warrantId])) as SheetFromSql | null; // parse border
    return read === null ? null : sheetOf(read, momentOf(read, this.database.clock.now()), actor.seat);
  }

  /** What may be issued in one matter; null when the matter is absent, sealed or not for this person. */
  async form(actor: SeatedActor, hearingId: string): Promise<WarrantForm | null> {
    if (!can(actor.seat, 'warrant.read')) return null;
    const read = (await this.read(actor, FORM, [hearingId])) as FormFromSql | null; // parse border
    return read === null ? null : formOf(read, momentOf(read, this.database.clock.now()), actor.seat);
  }

  private read(actor: SeatedActor, statement: string, asked: readonly string[] = []): Promise<unknown> {
    return inScope(this.database, actor, (scope) => scope.json(statement, asked), { readOnly: true });
  }
}

/** One warrant inside an act, as it stands after it. */
export async function sheetAfter(scope: Scope, warrantId: string, { seat }: SeatedActor): Promise<WarrantSheet> {
  const read = (await scope.json(SHEET, [warrantId])) as SheetFromSql; // parse border: the act has just written it
  return sheetOf(read, momentOf(read, scope.now()), seat);
}

/** The ground of an act in one matter; null when it is absent, sealed or not for this person. */
export async function loadForm(scope: Scope, hearingId: string): Promise<FormFromSql | null> {
  return (await scope.json(FORM, [hearingId])) as FormFromSql | null; // parse border: the statement shapes it
}

/** The day, the instant and the court's choices behind a reading. */
export function momentOf({ today, settings }: DayFromSql, now: string): DeskMoment {
  return { today, now, settings: settingsOn(settings, today) };
}
