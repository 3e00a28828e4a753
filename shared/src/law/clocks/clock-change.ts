import type { CountUnit } from '../../time/counting.ts';
import { isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import type { ChangeGround, ClockChangeKind } from '../../vocabulary/clock-change.ts';
import type { ClockId } from './clock-id.ts';
import type { ClockRule } from './clock-rule.ts';

/** Something done to a clock after it began. Each is kept: a withdrawal does not delete the waiver before it. */
export interface ClockChange {
  readonly changeId: string;
  readonly kind: ClockChangeKind;
  /** Null: every clock that a change of this kind and ground reaches. */
  readonly clock: ClockId | null;
  /** Null: every petition of the case. */
  readonly petitionId: string | null;
  readonly madeOn: LocalDate;
  /** The day from which it holds (a stop, a new start); null: the day it was made. */
  readonly fromOn: LocalDate | null;
  /** The new last day; a time waiver without one is general. */
  readonly untilOn: LocalDate | null;
  readonly ground: ChangeGround | null;
}

/** An order that lengthens one clock for every trigger inside a span of days (Gov. Code 68115; its text was not read). */
export interface EmergencyExtension {
  readonly clock: ClockId;
  /** Both days are inside. */
  readonly triggersFrom: LocalDate;
  readonly triggersTo: LocalDate;
  /** What is added, counted on from where the period would have ended. */
  readonly amount: number;
  readonly unit: CountUnit;
  readonly orderReference: string;
}

/** The clocks that stop while proceedings are suspended on a doubt about competency: 657 and 702 (WIC 709(a)); the other hearings go on (709(e)). */
export const STOPPED_BY_DOUBT: ReadonlySet<ClockId> = new Set<ClockId>([
  'JURIS_602_DETAINED_15CD',
  'JURIS_602_NOT_DETAINED_30D',
  'JURIS_602_WARRANT_30D',
  'CONTINUED_HEARING_682E_7D',
  'DISPO_602_DETAINED_10CD',
  'DISPO_602_NOT_DETAINED_30D_FROM_FILING',
]);

/** The clocks that stand still while a youth with an arrest warrant has not yet been before the court (WIC 657(a)(2), 663). */
export const STOPPED_BY_WARRANT: ReadonlySet<ClockId> = new Set<ClockId>(['JURIS_602_NOT_DETAINED_30D', 'JURIS_602_WARRANT_30D']);

/** True when a time waiver can move the clock: the row names it among its extensions. */
export function waiverReaches({ extensions }: ClockRule): boolean {
  return extensions.some(({ by }) => by === 'time_waiver');
}

/** True when a change of this kind and ground touches a clock: by its name, or by what changes without a name reach. */
export function changeReaches(change: ClockChange, rule: ClockRule): boolean {
  if (change.clock !== null) return change.clock === rule.id;
  switch (change.kind) {
    case 'time_waiver':
    case 'waiver_withdrawn':
      return waiverReaches(rule);
    case 'tolled':
    case 'resumed':
      return change.ground === 'youth_absent_on_warrant' ? STOPPED_BY_WARRANT.has(rule.id) : STOPPED_BY_DOUBT.has(rule.id);
    case 'extended':
    case 'restarted':
      return false;
  }
}

/** The changes of one clock on one petition, in the order in which they were made. */
export function changesOf(
  changes: readonly ClockChange[],
  { rule, petitionId }: { readonly rule: ClockRule; readonly petitionId: string | null },
): readonly ClockChange[] {
  return changes
    .filter((change) => (change.petitionId === null || change.petitionId === petitionId) && changeReaches(change, rule))
    .toSorted((one, other) => (one.madeOn < other.madeOn ? -1 : one.madeOn > other.madeOn ? 1 : 0));
}

/** The emergency orders that lengthen a clock whose trigger fell on a day. */
export function emergenciesOf(
  emergencies: readonly EmergencyExtension[],
  { rule, on }: { readonly rule: ClockRule; readonly on: LocalDate },
): readonly EmergencyExtension[] {
  return emergencies.filter(
    ({ clock, triggersFrom, triggersTo }) => clock === rule.id && !isBefore(on, triggersFrom) && !isAfter(on, triggersTo),
  );
}
