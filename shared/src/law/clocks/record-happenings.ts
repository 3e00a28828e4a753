import type { HappeningKind } from '../../vocabulary/happening.ts';
import type { HearingState, HearingType } from '../../vocabulary/hearing.ts';
import type { JurisdictionStatus } from '../../vocabulary/youth.ts';
import { addDays, earliest, isBefore, type LocalDate } from '../../time/local-date.ts';
import { jurisdictionFoundOn, type ClockFacts, type Happening, type HearingOnClock, type PetitionOnClock } from './clock-facts.ts';
import { enteredFosterCareOn } from './foster-care-entry.ts';

const DAYS_AFTER_REMOVAL = 60;

/** What the record's own tables say happened in a case, besides what was entered: petitions, orders of detention, holds, stays, hearings. */
export function recordHappenings(facts: ClockFacts): readonly Happening[] {
  return [
    ...facts.petitions.flatMap(ofPetition),
    ...facts.holds.flatMap(({ status, fromOn }) => on(HOLD_BEGINS[status], fromOn, null)),
    ...placements(facts),
    ...facts.hearings.flatMap((hearing) => ofHearing(hearing, facts)),
    ...entryIntoFosterCare(facts),
  ];
}

const FILED_AS: Readonly<Record<PetitionOnClock['kind'], HappeningKind>> = {
  '300': 'petition_filed',
  '601': 'petition_filed',
  '602': 'petition_filed',
  '777': 'violation_notice_filed',
  '778': 'change_petition_filed',
  '388': 'change_petition_filed',
};

function ofPetition(petition: PetitionOnClock): readonly Happening[] {
  const { petitionId, kind, filedOn, detentions, disposedOn } = petition;
  return [
    ...on(FILED_AS[kind], filedOn, petitionId),
    ...detentions.flatMap(({ orderedOn }) => on('detention_ordered', orderedOn, petitionId)),
    ...on('jurisdiction_found', jurisdictionFoundOn(petition), petitionId),
    ...on('disposition_made', disposedOn, petitionId),
    ...on('final_disposition_made', disposedOn, petitionId),
  ];
}

const HOLD_BEGINS: Readonly<Record<JurisdictionStatus, HappeningKind | null>> = {
  pending: null,
  '654_2': 'informal_supervision_ordered',
  '725a': 'probation_without_wardship_ordered',
  '790': 'judgment_deferred',
  ward_home: null,
  ward_placement: null,
  camp: null,
  secure_track: 'secure_track_ordered',
  dual: null,
  dependent: null,
  transition_450: null,
  ended: 'jurisdiction_ended',
};

/**
 * The placements of this case. A stay is of the youth: one that names a petition of another case belongs there, and to a case whose petition
 * is heard elsewhere the stays of this court say nothing.
 */
function placements({ stays, petitions }: ClockFacts): readonly Happening[] {
  const own = new Set(petitions.map(({ petitionId }) => petitionId));
  if (own.size === 0) return [];
  return stays.flatMap(({ kind, fromOn, petitionId }) =>
    kind === 'group_home' && (petitionId === null || own.has(petitionId)) ? on('placement_started', fromOn, petitionId) : [],
  );
}

/** The hearings whose continuance the seven days of WIC 682(e) are counted for. */
const CONTINUED_TO_BEGIN: readonly HearingType[] = ['jurisdiction', 'disposition'];

const OPENED: readonly HearingState[] = ['in_hand', 'heard'];

const OPENS: Readonly<Partial<Record<HearingType, HappeningKind>>> = {
  detention: 'detention_hearing_opened',
  jurisdiction: 'jurisdiction_hearing_opened',
  jurisdiction_disposition_300: 'jurisdiction_hearing_opened',
};

const HELD: Readonly<Partial<Record<HearingType, HappeningKind>>> = {
  placement_review_6_month: 'status_review_held',
  review_364: 'status_review_held',
  review_366_21_e: 'status_review_held',
  review_366_3: 'status_review_held',
  permanency: 'permanency_hearing_held',
  permanency_366_21_f: 'permanency_hearing_held',
  permanency_366_22: 'permanency_hearing_held',
  permanency_366_25: 'permanency_hearing_held',
  permanent_plan_366_26: 'permanent_plan_hearing_held',
  review_nonminor: 'nonminor_review_held',
};

/**
 * A continued jurisdiction or disposition hearing counts from its new day, which is where the seven days of WIC 682(e) begin; one that was
 * continued before its petition was filed was another matter.
 */
function ofHearing(hearing: HearingOnClock, { petitions }: ClockFacts): readonly Happening[] {
  const { type, state, heldOn, continuedOn, petitionId, goodCause } = hearing;
  if (state === 'continued') {
    const counts = goodCause && CONTINUED_TO_BEGIN.includes(type) && !isBeforeItsPetition(hearing, petitions);
    return counts ? on('hearing_continued', continuedOn, petitionId) : [];
  }
  if (!OPENED.includes(state)) return [];
  const held = state === 'heard' ? on(HELD[type] ?? null, heldOn, petitionId) : [];
  return [...on(OPENS[type] ?? null, heldOn, petitionId), ...held];
}

function isBeforeItsPetition({ heldOn, petitionId }: HearingOnClock, petitions: readonly PetitionOnClock[]): boolean {
  const filedOn = petitions.find((petition) => petition.petitionId === petitionId)?.filedOn ?? null;
  return filedOn !== null && isBefore(heldOn, filedOn);
}

/** A ward by WIC 727.4(d)(4); a child of a dependency case on the earlier of the finding and 60 days after the removal (WIC 361.49(a)). */
function entryIntoFosterCare(facts: ClockFacts): readonly Happening[] {
  return on('entered_foster_care', facts.branch === '300' ? dependentEntry(facts) : enteredFosterCareOn(facts), null);
}

function dependentEntry({ happenings, petitions }: ClockFacts): LocalDate | null {
  const removals = happenings.filter(({ kind }) => kind === 'removed_from_home').map((one) => one.on);
  const [first, ...others] = removals;
  if (first === undefined) return null;
  const sixtieth = addDays(earliest(first, ...others), DAYS_AFTER_REMOVAL);
  const findings = petitions.map(jurisdictionFoundOn).filter((day) => day !== null);
  return earliest(sixtieth, ...findings);
}

function on(kind: HappeningKind | null, day: LocalDate | null, petitionId: string | null): readonly Happening[] {
  return kind === null || day === null ? [] : [{ kind, on: day, at: null, petitionId }];
}
