import { addDays, isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import type { CustodyKind } from '../../vocabulary/youth.ts';
import type { ClockFacts, Stay } from './clock-facts.ts';

const OUT_OF_HOME: readonly CustodyKind[] = ['juvenile_hall', 'camp', 'group_home'];
const DAYS_AFTER_REMOVAL = 60;

type DatedStay = Stay & { readonly fromOn: LocalDate };

/**
 * The day on which a ward entered foster care: 60 days after the removal; still detained for placement on that day: the day of the
 * placement order; in a camp for more than 60 days first: the day of the physical placement (WIC 727.4(d)(4)(A), (B)). A definition: never
 * rolled over a closed day. Null when the record cannot tell: no placement, a stay without a day, or a dependency case whose removal counts (C).
 */
export function enteredFosterCareOn(facts: ClockFacts): LocalDate | null {
  const orderedOn = facts.holds.findLast(({ status }) => status === 'ward_placement')?.fromOn;
  const stays = facts.dependency === 'none' ? awayFromHome(facts.stays) : [];
  const [first] = stays;
  const placed = stays.find(({ kind }) => kind === 'group_home');
  if (orderedOn === undefined || first === undefined || placed === undefined) return null;
  const sixtieth = addDays(first.fromOn, DAYS_AFTER_REMOVAL);
  if (!isAfter(placed.fromOn, sixtieth)) return sixtieth;
  return stays.some(({ kind, fromOn }) => kind === 'camp' && isBefore(fromOn, sixtieth)) ? placed.fromOn : orderedOn;
}

/** The unbroken stays out of the home that lead to the one of today, oldest first; none when a stay has no first day. */
function awayFromHome(stays: readonly Stay[]): readonly DatedStay[] {
  const dated = stays.filter((stay): stay is DatedStay => stay.fromOn !== null);
  if (dated.length < stays.length) return [];
  const inOrder = dated.toSorted((one, other) => one.fromOn.localeCompare(other.fromOn));
  const lastAtHome = inOrder.findLastIndex(({ kind }) => !OUT_OF_HOME.includes(kind));
  return inOrder.slice(lastAtHome + 1);
}
