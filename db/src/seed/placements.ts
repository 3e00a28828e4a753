import { addDays, daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import { enterHappenings } from './clocks.ts';
import type { Docketed, HearingRow } from './hearings.ts';
import type { Ledger } from './ledger.ts';
import type { Spell } from './lives.ts';

/** A wait in the hall is reviewed after fifteen days (WIC 737(b)); the demonstration's courts find a place before that. */
const LONGEST_WAIT_DAYS = 13;
/** Foster care is entered sixty days after the removal (WIC 727.4(d)(4)). */
const ENTRY_DAYS = 60;
/** With four to twelve weeks between hearings, the one that comes after this many days is still inside the six and the twelve months. */
const SIX_MONTH_REVIEW_FROM_DAYS = 95;
const PERMANENCY_FROM_DAYS = 275;
const REPORT_DAYS_BEFORE = 10;

const REVIEWS: readonly HearingType[] = ['placement_review_6_month', 'permanency'];

/** Where a youth who is in the hall today is instead: in the place that was found after a wait, or at home when none was ordered. */
export function settled(spells: readonly Spell[], who: { readonly anchor: LocalDate; readonly dual: boolean }): readonly Spell[] {
  const last = spells.at(-1);
  if (last?.kind !== 'juvenile_hall' || last.until !== null) return spells;
  const isPlaced = !who.dual && spells.some(({ kind }) => kind === 'group_home');
  if (isPlaced && daysBetween(last.from, who.anchor) <= LONGEST_WAIT_DAYS) return spells;
  return [...spells.slice(0, -1), { ...last, kind: isPlaced ? 'group_home' : 'home' }];
}

/** For a youth away from home by the court's order: the removal and the plan are entered, and the hearings review the placement in their time. */
export function reviewPlacement(ledger: Ledger, one: Docketed): void {
  const removedOn = removalOf(ledger, one);
  if (removedOn === null) return;
  const of = { caseId: one.ward.row.case_id, petitionId: one.petitions[0]?.petition_id ?? null };
  const planned = addDays(removedOn, 5);
  enterHappenings(ledger, of, [['removed_from_home', removedOn], ...(planned <= ledger.anchor ? [['case_plan_filed', planned] as const] : [])], 'probation_officer');
  nameReviews(ledger, one, removedOn);
}

/** The day since which the youth is not at home; null for a youth at home, or without an order that places. */
function removalOf({ rows }: Ledger, { life, ward }: Docketed): LocalDate | null {
  const hold = rows.jurisdiction.find((row) => row.case_id === ward.row.case_id && row.until_on === null)?.status;
  const away = life.spells.slice(life.spells.findLastIndex(({ kind }) => kind === 'home') + 1);
  const isPlaced = hold === 'ward_placement' || (hold === 'dual' && away.at(-1)?.kind === 'group_home');
  return isPlaced ? (away[0]?.from ?? null) : null;
}

interface Reviewed {
  /** The last review that was heard or set; null before the first. */
  readonly heldOn: LocalDate | null;
  readonly review: LocalDate;
  readonly permanency: LocalDate;
}

/** Of the progress hearings, the first after a placement and one in each half year review it, and one in each year is the permanency hearing. */
function nameReviews(ledger: Ledger, one: Docketed, removedOn: LocalDate): void {
  const now = one.life.spells.at(-1);
  const placedOn = now?.kind === 'group_home' ? now.from : null;
  let last: Reviewed = { heldOn: null, review: addDays(removedOn, ENTRY_DAYS), permanency: addDays(removedOn, ENTRY_DAYS) };
  for (const { hearing, heldOn } of hearingsSince(ledger, one, removedOn)) {
    hearing.type = reviewType(hearing.type, { heldOn, last, isFirst: isFirstAfter(placedOn, { heldOn, last }) });
    if (placedOn !== null && hearing.state === 'set') serveReport(ledger, hearing, heldOn);
    if (REVIEWS.includes(hearing.type)) last = { heldOn, review: heldOn, permanency: hearing.type === 'permanency' ? heldOn : last.permanency };
  }
}

function isFirstAfter(placedOn: LocalDate | null, { heldOn, last }: { readonly heldOn: LocalDate; readonly last: Reviewed }): boolean {
  return placedOn !== null && placedOn <= heldOn && (last.heldOn === null || last.heldOn < placedOn);
}

function reviewType(type: HearingType, { heldOn, last, isFirst }: { readonly heldOn: LocalDate; readonly last: Reviewed; readonly isFirst: boolean }): HearingType {
  if (daysBetween(last.permanency, heldOn) >= PERMANENCY_FROM_DAYS) return 'permanency';
  const isDue = isFirst || daysBetween(last.review, heldOn) >= SIX_MONTH_REVIEW_FROM_DAYS;
  return isDue && type === 'progress_review' ? 'placement_review_6_month' : type;
}

const NAMED: readonly HearingType[] = ['progress_review', ...REVIEWS];

interface Held {
  readonly hearing: HearingRow;
  readonly heldOn: LocalDate;
}

function hearingsSince({ rows }: Ledger, { ward, life }: Docketed, removedOn: LocalDate): readonly Held[] {
  const days = new Map(rows.court_session.map((session) => [session.session_id, session.held_on]));
  const from = removedOn > life.entersOn ? removedOn : life.entersOn;
  const own = rows.hearing.flatMap((hearing): readonly Held[] => {
    const heldOn = days.get(hearing.session_id);
    const counts = hearing.case_id === ward.row.case_id && (hearing.state === 'heard' || hearing.state === 'set') && NAMED.includes(hearing.type);
    return counts && heldOn !== undefined && heldOn >= from ? [{ hearing, heldOn }] : [];
  });
  return own.sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
}

function serveReport(ledger: Ledger, { case_id: caseId, petition_id: petitionId }: HearingRow, heldOn: LocalDate): void {
  const on = addDays(heldOn, -REPORT_DAYS_BEFORE);
  if (on <= ledger.anchor) enterHappenings(ledger, { caseId, petitionId }, [['placement_report_served', on]], 'probation_officer');
}
