import { reaches } from '../../law/ages.ts';
import type { Citation } from '../../law/citation.ts';
import { wic } from '../../law/citation.ts';
import { setting, type CourtSettings } from '../../law/court-settings.ts';
import { isAfter, isBefore, sayDate, type LocalDate } from '../../time/local-date.ts';
import { WARRANT_HOLDER, type WarrantHolder, type WarrantKind, type WarrantState } from '../../vocabulary/warrant.ts';
import { minutesBetween, sayMinutes } from './minutes.ts';

/** What the desk looks at in one warrant. */
export interface WarrantOnDesk {
  readonly kind: WarrantKind;
  readonly state: WarrantState;
  readonly holder: WarrantHolder | null;
  readonly heldUntil: LocalDate | null;
  /** ISO instant; null until it was recalled. */
  readonly recalledAt: string | null;
  /** The youth's birth date; null where it is not for the person who reads. */
  readonly bornOn: LocalDate | null;
  /** The holder was sent the warrant since it was issued or its hold ended. */
  readonly isSent: boolean;
  readonly isReceived: boolean;
  /** The holder was sent the recall. */
  readonly isRecallSent: boolean;
}

/** When the desk looks, and by which choices of the court. */
export interface DeskMoment {
  readonly today: LocalDate;
  /** ISO instant. */
  readonly now: string;
  readonly settings: CourtSettings;
}

/** What may stand against a kind of warrant before anything is chosen. */
export interface WarrantGround {
  readonly kind: WarrantKind;
  /** The branch of the case in hand: 300, 601 or 602. */
  readonly branch: string;
  /** This court has an open dependency case of the youth that the judge sees. */
  readonly hasDependencyCase: boolean;
  readonly bornOn: LocalDate | null;
}

/** Everything about a warrant that is not final yet, gravest first, a sentence each: empty when nobody has to do anything. */
export function whatIsNotFinal(warrant: WarrantOnDesk, moment: DeskMoment): readonly string[] {
  return [...recallLeft(warrant, moment), ...ageLeft(warrant, moment), ...holdLeft(warrant, moment), ...sendingLeft(warrant)];
}

/** The law a kind of warrant rests on: WIC 663 for the petition, WIC 340 for the dependency case (2017 text read). */
export function warrantAuthority(kind: WarrantKind): Citation {
  return kind === 'protective_custody' ? wic('340') : wic('663');
}

/** Who holds a kind of warrant as a rule; the judge may name another. */
export function usualHolder(kind: WarrantKind): WarrantHolder {
  return kind === 'protective_custody' ? 'child_welfare' : 'sheriff';
}

/**
 * Why a kind of warrant is not for this youth at all; null when it may be issued. Each branch has its own: a protective custody warrant rests on the
 * dependency case alone, and ends at the birthday the court set (18 as shipped; no statute was read that names it, so it is a setting).
 */
export function whyNotThisKind(ground: WarrantGround, moment: Pick<DeskMoment, 'today' | 'settings'>): string | null {
  if (ground.kind !== 'protective_custody')
    return ground.branch === '300' ? 'This is a dependency case. A protective custody warrant rests on it, no other.' : null;
  if (!ground.hasDependencyCase)
    return 'A protective custody warrant rests on a dependency case, and none of this youth is heard here. Ask the court that hears it.';
  return isPastProtection(ground.bornOn, moment)
    ? `The youth is ${String(setting(moment.settings, 'protectiveWarrantUntilAge'))}. No protective custody warrant is issued; the agency makes a missing person report.`
    : null;
}

/** True from the birthday on which a protective custody warrant ends; false while the birth date is not known. */
export function isPastProtection(bornOn: LocalDate | null, { today, settings }: Pick<DeskMoment, 'today' | 'settings'>): boolean {
  return bornOn !== null && !isBefore(today, reaches(bornOn, setting(settings, 'protectiveWarrantUntilAge'), settings));
}

/** The holder in words; imports do not say who holds a warrant, and as a rule it is the Sheriff. */
export function holderWords(holder: WarrantHolder | null): string {
  return holder === null ? 'Holder not recorded' : WARRANT_HOLDER[holder];
}

function recallLeft({ state, recalledAt, isRecallSent, holder }: WarrantOnDesk, { now, settings }: DeskMoment): readonly string[] {
  if (state !== 'recalled') return [];
  const minutes = recalledAt === null ? null : minutesBetween(recalledAt, now);
  const asked = setting(settings, 'recallConfirmMinutes');
  const late = minutes !== null && minutes > asked ? ` It was to be confirmed within ${sayMinutes(asked)}.` : '';
  const since = minutes === null ? 'Recalled' : `Recalled ${sayMinutes(minutes)} ago`;
  return [
    `${since} and not confirmed: it can still arrest.${late}`,
    ...(isRecallSent ? [] : [`The recall was not sent to ${theHolder(holder)} yet.`]),
  ];
}

function ageLeft({ kind, state, bornOn }: WarrantOnDesk, moment: DeskMoment): readonly string[] {
  const isOut = state === 'issued' || state === 'held';
  if (kind !== 'protective_custody' || !isOut || !isPastProtection(bornOn, moment)) return [];
  return [`The youth is ${String(setting(moment.settings, 'protectiveWarrantUntilAge'))}. A protective custody warrant is recalled then.`];
}

function holdLeft({ state, heldUntil }: WarrantOnDesk, { today }: DeskMoment): readonly string[] {
  if (state !== 'held' || heldUntil === null || isAfter(heldUntil, today)) return [];
  return heldUntil === today
    ? ['It is held until today. Release it, or recall it.']
    : [`It was held until ${sayDate(heldUntil)}. Release it, or recall it.`];
}

function sendingLeft({ state, isSent, isReceived, holder }: WarrantOnDesk): readonly string[] {
  if (state !== 'issued' || isReceived) return [];
  return [isSent ? `Sent, and ${theHolder(holder)} has not said that it came.` : `Not sent to ${theHolder(holder)} yet.`];
}

const THE_HOLDER: Readonly<Record<WarrantHolder, string>> = {
  sheriff: 'the Sheriff',
  probation: 'Probation',
  police: 'the police',
  child_welfare: 'the child welfare agency',
};

function theHolder(holder: WarrantHolder | null): string {
  return holder === null ? 'its holder' : THE_HOLDER[holder];
}
