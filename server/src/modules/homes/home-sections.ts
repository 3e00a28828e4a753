import { PERSONA_HOME, type SectionPlan } from '@starling/shared/court-day/homes/persona-home';
import { sayHomeRow, type HomeFact } from '@starling/shared/court-day/homes/persona-home-rows';
import { setting, type CourtSettings } from '@starling/shared/law/court-settings';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { HomeGauge, HomeRow, HomeSection } from './homes.types.ts';

/** How many rows of a section are shown; the rest is counted. */
const SHOWN = 60;

/** The rows of a seat's sections as the statement answers them, by their key. */
export type SectionsFromSql = Readonly<Record<string, readonly HomeFact[]>>;

/** The day, and the court's choices in force on it. */
export interface HomeMoment {
  readonly today: LocalDate;
  readonly settings: CourtSettings;
}

/** The screens of one seat, in words. */
export function sectionsOf(seat: Seat, found: SectionsFromSql, moment: HomeMoment): readonly HomeSection[] {
  return PERSONA_HOME[seat].map((plan) => sectionOf(plan, found[plan.key] ?? [], moment));
}

function sectionOf(plan: SectionPlan, facts: readonly HomeFact[], moment: HomeMoment): HomeSection {
  const { key, title, empty } = plan;
  return {
    key,
    title,
    empty,
    gauge: plan.rows === 'caseload' ? caseloadGauge(facts.length, setting(moment.settings, 'officerCaseload')) : null,
    rows: facts.slice(0, SHOWN).map((fact) => rowOf(plan, fact, moment.today)),
    leftOut: Math.max(0, facts.length - SHOWN),
  };
}

function rowOf({ rows }: SectionPlan, fact: HomeFact, today: LocalDate): HomeRow {
  const { rowId, chosenName, place, caseId, hearingId, on, at } = fact;
  return { rowId, chosenName, place, caseId, hearingId, on, at, ...sayHomeRow(rows, fact, today) };
}

function caseloadGauge(value: number, limit: number): HomeGauge {
  const over = value - limit;
  const words =
    over > 0 ? `${String(value)} of ${String(limit)} youths: ${String(over)} over` : `${String(value)} of ${String(limit)} youths`;
  return { value, limit, words };
}
