import { addDays, isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import type { CustodyKind } from '../../vocabulary/youth.ts';
import type { ClockFacts, Stay } from './clock-facts.ts';

const OUT_OF_HOME: readonly CustodyKind[] = ['juvenile_hall', 'camp', 'group_home'];
const DAYS_AFTER_REMOVAL = 60;

type DatedStay = Stay & { readonly fromOn: LocalDate };

/**
 * The day on which a ward entered foster care: 60 days after the removal; still detained for placement on that day: the day of the
 * placement order; in a camp for more than 60 days first: the day of the physical placement (WIC 727.4(d)(4)(A), (B)). The removal is the day
 * that was entered, else the first day of the unbroken stays out of the home. With a dependency case only an entered removal counts, and its
 * sixtieth day is the latest that the entry can be: a finding in that case may have come sooner (C). A definition: never rolled over a closed
 * day. Null when the record cannot tell: no placement, a stay without a day, no removal in a youth of both courts.
 */
export function enteredFosterCareOn(facts: ClockFacts): LocalDate | null {
  const told = removalTold(facts);
  if (facts.dependency === 'none') return byOrderAndStays(facts, told);
  return told === null ? null : addDays(told, DAYS_AFTER_REMOVAL);
}

function byOrderAndStays(facts: ClockFacts, told: LocalDate | null): LocalDate | null {
  const orderedOn = facts.holds.findLast(({ status }) => status === 'ward_placement')?.fromOn;
  const stays = awayFromHome(facts.stays);
  const removedOn = told ?? stays[0]?.fromOn;
  if (orderedOn === undefined || removedOn === undefined) return null;
  const sixtieth = addDays(removedOn, DAYS_AFTER_REMOVAL);
  const placed = stays.find(({ kind }) => kind === 'group_home');
  if (placed === undefined) return told === null ? null : sixtieth;
  return isBefore(orderedOn, removedOn) ? sixtieth : wardEntry(sixtieth, { orderedOn, placedOn: placed.fromOn, stays });
}

function wardEntry(
  sixtieth: LocalDate,
  known: { readonly orderedOn: LocalDate; readonly placedOn: LocalDate; readonly stays: readonly DatedStay[] },
): LocalDate {
  const { orderedOn, placedOn, stays } = known;
  if (!isAfter(placedOn, sixtieth)) return sixtieth;
  return stays.some(({ kind, fromOn }) => kind === 'camp' && isBefore(fromOn, sixtieth)) ? placedOn : orderedOn;
}

/** The last removal that was entered; null when none was. */
export function removalTold({ happenings }: ClockFacts): LocalDate | null {
  const removals = happenings.filter(({ kind }) => kind === 'removed_from_home').map((one) => one.on);
  return removals.toSorted().at(-1) ?? null;
}

/** The unbroken stays out of the home that lead to the one of today, oldest first; none when a stay has no first day. */
function awayFromHome(stays: readonly Stay[]): readonly DatedStay[] {
  const dated = stays.filter((stay): stay is DatedStay => stay.fromOn !== null);
  if (dated.length < stays.length) return [];
  const inOrder = dated.toSorted((one, other) => one.fromOn.localeCompare(other.fromOn));
  const lastAtHome = inOrder.findLastIndex(({ kind }) => !OUT_OF_HOME.includes(kind));
  return inOrder.slice(lastAtHome + 1);
}
