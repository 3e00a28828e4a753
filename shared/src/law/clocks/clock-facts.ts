import type { CourtMoment } from '../../time/court-moment.ts';
import { isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import type { HappeningKind } from '../../vocabulary/happening.ts';
import type { HearingState, HearingType } from '../../vocabulary/hearing.ts';
import type { CaseBranch, PetitionKind, PetitionState } from '../../vocabulary/petition.ts';
import type { CustodyKind, JurisdictionStatus } from '../../vocabulary/youth.ts';
import type { ClockChange, EmergencyExtension } from './clock-change.ts';
import type { PreconditionName } from './preconditions.ts';

/** A petition as the clocks see it. A day that the record does not hold is null. */
export interface PetitionOnClock {
  readonly petitionId: string;
  readonly kind: PetitionKind;
  readonly ending: string;
  readonly state: PetitionState;
  readonly filedOn: LocalDate | null;
  readonly admittedOn: LocalDate | null;
  readonly jurisdictionConcludedOn: LocalDate | null;
  readonly sustainedOn: LocalDate | null;
  readonly disposedOn: LocalDate | null;
  readonly madeWardOn: LocalDate | null;
  /** A count charges a felony, or an offense that can be either. */
  readonly felonyCharged: boolean;
  /** Orders of detention on this petition, oldest first. */
  readonly detentions: readonly { readonly orderedOn: LocalDate; readonly inForce: boolean }[];
  /** An arrest warrant was issued on this petition. */
  readonly arrestWarrant: boolean;
}

/** A stay of the youth in one place; `petitionId` is the petition that holds the youth there. */
export interface Stay {
  readonly kind: CustodyKind;
  readonly petitionId: string | null;
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
}

/** The court's hold on the youth over a stretch of time. */
export interface Hold {
  readonly status: JurisdictionStatus;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate | null;
}

/** A hearing of the case, with what became of it. */
export interface HearingOnClock {
  readonly type: HearingType;
  /** Null: a matter of the case as a whole. */
  readonly petitionId: string | null;
  readonly heldOn: LocalDate;
  readonly state: HearingState;
  /** Good cause for a continuance was written down (WIC 682(b)). */
  readonly goodCause: boolean;
  /** The new date of a continued hearing; null when the record names none. */
  readonly continuedOn: LocalDate | null;
  /** 'HH:MM' on the court's wall clock, for what is due hours before it; null: hours are counted back from the day's first minute. */
  readonly startsAt: string | null;
}

/** Something that happened in a case and that a clock is counted from, or met by. */
export interface Happening {
  readonly kind: HappeningKind;
  readonly on: LocalDate;
  /** The time on that day, when it is known. */
  readonly at: CourtMoment | null;
  /** Null: it concerns the case as a whole. */
  readonly petitionId: string | null;
}

/** Whether a circumstance that a row asks for holds, as somebody established it. */
export interface KnownCircumstance {
  readonly name: PreconditionName;
  /** Null: in every matter of the case. */
  readonly petitionId: string | null;
  readonly holds: boolean;
}

/** Everything of one case that a clock may be counted from: dates and kinds, no words and no names. */
export interface ClockFacts {
  readonly today: LocalDate;
  /** The minute on the court's wall clock, when the asker knows it: a clock of hours is then late to the minute, else after its day. */
  readonly now?: CourtMoment | null;
  readonly branch: CaseBranch;
  /** An open dependency case of the same youth; 'unseen' when the reader may not know. */
  readonly dependency: 'open' | 'none' | 'unseen';
  readonly petitions: readonly PetitionOnClock[];
  readonly stays: readonly Stay[];
  readonly holds: readonly Hold[];
  readonly hearings: readonly HearingOnClock[];
  /** What was entered, and what other tables hold that is not among the lists above. Those lists are read besides; nothing is said twice. */
  readonly happenings: readonly Happening[];
  /** What was done to the clocks of this case, and stands. */
  readonly changes: readonly ClockChange[];
  /** The court's emergency orders that lengthen a clock. */
  readonly emergencies: readonly EmergencyExtension[];
  /** Circumstances that somebody established and that no table of dates can show. They go before every reading of dates; absent: none. */
  readonly circumstances?: readonly KnownCircumstance[];
  /** Null: not recorded, or not shown to the reader. */
  readonly bornOn: LocalDate | null;
}

/** One petition with the circumstances around it. */
export interface PetitionMatter {
  readonly facts: ClockFacts;
  readonly petition: PetitionOnClock;
}

/** How far a petition has come. Imported petitions may know their state and no day, so both are looked at. */
export function stageOnClock(petition: PetitionOnClock): 'before' | 'sustained' | 'disposed' | 'ended' {
  if (petition.state === 'disposed') return 'disposed';
  if (!['filed', 'pre_jurisdiction', 'sustained'].includes(petition.state)) return 'ended';
  if (petition.disposedOn !== null) return 'disposed';
  return petition.state === 'sustained' || jurisdictionFoundOn(petition) !== null ? 'sustained' : 'before';
}

/** The day on which jurisdiction was found; null when it was not, or no day is recorded. */
export function jurisdictionFoundOn(petition: PetitionOnClock): LocalDate | null {
  return petition.jurisdictionConcludedOn ?? petition.sustainedOn ?? petition.admittedOn;
}

/** The stays that last today. */
export function staysToday({ stays, today }: ClockFacts): readonly Stay[] {
  return stays.filter(({ fromOn, untilOn }) => !isAfter(fromOn ?? today, today) && (untilOn === null || isAfter(untilOn, today)));
}

/** The court's hold on the youth today. */
export function holdsToday({ holds, today }: ClockFacts): readonly JurisdictionStatus[] {
  return holds
    .filter(({ fromOn, untilOn }) => !isAfter(fromOn, today) && (untilOn === null || isAfter(untilOn, today)))
    .map(({ status }) => status);
}

/**
 * Whether the youth is detained on this petition today: an order of detention in force, or a stay in the hall that names it.
 * 'unknown' when the youth is in the hall and the record does not say on which petition.
 */
export function detainedOn({ facts, petition }: PetitionMatter): 'yes' | 'no' | 'unknown' {
  const hall = staysToday(facts).filter(({ kind }) => kind === 'juvenile_hall');
  if (petition.detentions.some(({ inForce }) => inForce) || hall.some(({ petitionId }) => petitionId === petition.petitionId)) return 'yes';
  return hall.some(({ petitionId }) => petitionId === null) ? 'unknown' : 'no';
}

/**
 * True while informal supervision by the court or a deferred entry of judgment, ordered on or after the filing, takes the place of the next
 * hearing on the petition (WIC 654.2(a), 790, 791). A petition filed later is not under it.
 */
export function isUnderProgram({ facts: { holds, today }, petition: { filedOn } }: PetitionMatter): boolean {
  return holds.some(
    ({ status, fromOn, untilOn }) =>
      (status === '654_2' || status === '790') &&
      !isAfter(fromOn, today) &&
      (untilOn === null || isAfter(untilOn, today)) &&
      (filedOn === null || !isBefore(fromOn, filedOn)),
  );
}

/** The first order of detention on the petition; null when the record holds none. */
export function firstDetentionOrder({ detentions }: PetitionOnClock): LocalDate | null {
  return detentions[0]?.orderedOn ?? null;
}

/**
 * True when the youth is known to have come into custody on this petition only after it was filed: by the days of the stays, or, where the
 * record holds no such day, because somebody established it.
 */
export function detainedAfterFiling({ facts, petition: { petitionId, filedOn } }: PetitionMatter): boolean {
  const since = facts.stays.flatMap((stay) => (stay.kind === 'juvenile_hall' && stay.petitionId === petitionId ? [stay.fromOn] : []));
  const known = since.filter((fromOn) => fromOn !== null);
  if (known.length === 0) return (facts.circumstances ?? []).some((one) => saysLater(one, petitionId));
  return filedOn !== null && known.every((fromOn) => isAfter(fromOn, filedOn));
}

function saysLater(known: KnownCircumstance, petitionId: string): boolean {
  return known.name === 'detained_at_filing' && !known.holds && (known.petitionId === null || known.petitionId === petitionId);
}

/** The hearings of this petition and those of the case as a whole, of some types. */
export function hearingsOf({ facts, petition }: PetitionMatter, types: readonly HearingType[]): readonly HearingOnClock[] {
  return facts.hearings.filter(
    ({ type, petitionId }) => types.includes(type) && (petitionId === null || petitionId === petition.petitionId),
  );
}

const STILL_AHEAD: readonly HearingState[] = ['set', 'checked_in', 'in_hand', 'second_call', 'trailed'];

/** The next hearing of some types that has not been decided, today's included; null when none is set. */
export function nextSet(matter: PetitionMatter, types: readonly HearingType[]): LocalDate | null {
  const ahead = hearingsOf(matter, types).filter(
    ({ state, heldOn }) => STILL_AHEAD.includes(state) && !isBefore(heldOn, matter.facts.today),
  );
  return ahead.map(({ heldOn }) => heldOn).toSorted()[0] ?? null;
}

/** The last hearing of some types that was heard on this petition or for the case as a whole; null when none was. */
export function lastHeard(matter: PetitionMatter, types: readonly HearingType[]): LocalDate | null {
  return lastDayHeard(hearingsOf(matter, types));
}

/** The last hearing of some types that was heard on any petition of the case, for what is reviewed of the youth; null when none was. */
export function lastHeardInCase({ hearings }: ClockFacts, types: readonly HearingType[]): LocalDate | null {
  return lastDayHeard(hearings.filter(({ type }) => types.includes(type)));
}

function lastDayHeard(hearings: readonly HearingOnClock[]): LocalDate | null {
  const heard = hearings.filter(({ state }) => state === 'heard').map(({ heldOn }) => heldOn);
  return heard.toSorted().at(-1) ?? null;
}

/** The last continuance of a hearing of some types for good cause, since the petition was filed; null when there was none. */
export function lastContinuance(matter: PetitionMatter, types: readonly HearingType[]): HearingOnClock | null {
  const { filedOn } = matter.petition;
  const continued = hearingsOf(matter, types).filter(
    ({ state, goodCause, heldOn }) => state === 'continued' && goodCause && (filedOn === null || !isBefore(heldOn, filedOn)),
  );
  return continued.toSorted((one, other) => one.heldOn.localeCompare(other.heldOn)).at(-1) ?? null;
}
