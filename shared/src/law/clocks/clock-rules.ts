import { isSwitchedOn, type ClockRule } from './clock-rule.ts';
import type { ClockId } from './clock-id.ts';
import type { CourtSettings } from '../court-settings.ts';
import { AGE_RULES } from './rules/ages.ts';
import { DIVERSION_AND_COMPETENCY_RULES } from './rules/diversion-and-competency.ts';
import { DEPENDENCY_CUSTODY_RULES } from './rules/dependency-custody.ts';
import { DEPENDENCY_DISPOSITION_RULES } from './rules/dependency-disposition.ts';
import { DEPENDENCY_REVIEW_RULES } from './rules/dependency-reviews.ts';
import { NOTICE_RULES } from './rules/notices.ts';
import { DUAL_STATUS_RULES } from './rules/dual-status.ts';
import { REPORT_RULES } from './rules/reports.ts';
import { COURT_AND_COUNSEL_RULES } from './rules/court-and-counsel.ts';
import { SEALING_RULES } from './rules/sealing.ts';
import { CUSTODY_RULES } from './rules/custody.ts';
import { DETENTION_RULES } from './rules/detention.ts';
import { DISPOSITION_RULES } from './rules/disposition.ts';
import { JURISDICTION_RULES } from './rules/jurisdiction.ts';
import { PLACEMENT_AND_ORDER_RULES } from './rules/placement-and-orders.ts';

/** Every row of the law of clocks, part by part in the order of the reference. */
export const CLOCK_RULES: readonly ClockRule[] = [
  ...CUSTODY_RULES,
  ...DETENTION_RULES,
  ...JURISDICTION_RULES,
  ...DISPOSITION_RULES,
  ...PLACEMENT_AND_ORDER_RULES,
  ...DIVERSION_AND_COMPETENCY_RULES,
  ...AGE_RULES,
  ...DEPENDENCY_CUSTODY_RULES,
  ...DEPENDENCY_DISPOSITION_RULES,
  ...DEPENDENCY_REVIEW_RULES,
  ...NOTICE_RULES,
  ...DUAL_STATUS_RULES,
  ...REPORT_RULES,
  ...COURT_AND_COUNSEL_RULES,
  ...SEALING_RULES,
];

const BY_ID: ReadonlyMap<ClockId, ClockRule> = new Map(CLOCK_RULES.map((rule) => [rule.id, rule]));

/** The row of an id. Every id has one: a spec holds the two lists against each other. */
export function clockRule(id: ClockId): ClockRule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new RangeError(`No row has the id ${id}.`);
  return rule;
}

/** The rows that a court has not switched off. */
export function rulesSwitchedOn(settings: CourtSettings): readonly ClockRule[] {
  return CLOCK_RULES.filter((rule) => isSwitchedOn(rule, settings));
}
