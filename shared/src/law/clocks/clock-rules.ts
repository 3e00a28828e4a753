import { isSwitchedOn, type ClockRule } from './clock-rule.ts';
import type { ClockId } from './clock-id.ts';
import type { CourtSettings } from '../court-settings.ts';
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
