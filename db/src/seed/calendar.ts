import { addDays, daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import { addAppearances, conclude, minutesFor, setHearing, weekLater, type Docketed, type HearingRow } from './hearings.ts';
import type { Ledger } from './ledger.ts';
import { isAway, returnsOn } from './lives.ts';
import { giveOrders, reportOrders } from './orders.ts';
import { AWAY, GOOD_CAUSE_WEIGHTS, HEARING_TYPE_WEIGHTS, NOT_REACHED, RESULT_WEIGHTS, WARRANTS } from './parameters.ts';
import { takePlace, type SessionDay } from './sessions.ts';
import { drawKind, issueWarrant, recallWarrant } from './warrants.ts';

/** Days within which a petition that holds nobody in custody is to be heard: 30 calendar days from filing (WIC 657(a)(1)). */
const HEARD_WITHIN_DAYS = 30;
const PLANTED_WITHIN_DAYS = 120;
/** A petition presses when the weekly session after this one would come too late. */
const PRESSING_DAYS = 7;

/** Runs every session day in turn: sets who is due, and for the days that have passed tells how it went. */
export function runCalendar(ledger: Ledger, days: readonly SessionDay[], cast: readonly Docketed[]): void {
  let plantedLeft = ledger.key === 'los-angeles' ? WARRANTS.plantedFailures : 0;
  for (const day of days) {
    const lateEnough = daysBetween(day.day, ledger.anchor) <= PLANTED_WITHIN_DAYS;
    for (const one of dueOn(ledger, day.day, cast)) {
      const hearing = setNext(ledger, day, one);
      if (hearing === null || day.day >= ledger.anchor) continue;
      plantedLeft -= Number(tellHearing(ledger, { hearing, one, day: day.day, planting: lateEnough && plantedLeft > 0 }));
    }
  }
}

function dueOn(ledger: Ledger, day: LocalDate, cast: readonly Docketed[]): readonly Docketed[] {
  const soon = addDays(day, 3);
  const pressing = (one: Docketed): boolean => {
    const lastDay = lastDayOf(one);
    return day >= ledger.anchor && lastDay !== null && lastDay >= day && daysBetween(day, lastDay) < PRESSING_DAYS;
  };
  const isDue = (one: Docketed): boolean => one.dueOn !== null && (one.dueOn <= soon || pressing(one));
  const isHere = ({ life }: Docketed): boolean => life.entersOn <= day && (life.leavesOn === null || life.leavesOn >= day);
  const rank = (one: Docketed): string => `${pressing(one) ? '0' : '1'} ${one.dueOn ?? ''}`;
  const due = cast.filter((one) => isDue(one) && isHere(one));
  return due.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The last day for the jurisdiction hearing of a petition that is still before jurisdiction; null when there is none. */
function lastDayOf(one: Docketed): LocalDate | null {
  const fresh = freshPetition(one);
  return fresh === undefined ? null : addDays(fresh.filed_on, HEARD_WITHIN_DAYS);
}

function freshPetition({ petitions }: Docketed): Docketed['petitions'][number] | undefined {
  return petitions.find(({ kind, state }) => kind === '602' && (state === 'filed' || state === 'pre_jurisdiction'));
}

function setNext(ledger: Ledger, day: SessionDay, one: Docketed): HearingRow | null {
  const away = isAway(one.life, day.day);
  if (away && !ledger.random.chance(AWAY.heardAnywayShare)) {
    one.dueOn = returnsOn(one.life, day.day) ?? addDays(day.day, 7);
    return null;
  }
  const type = away && day.day >= ledger.anchor ? 'non_appearance_report' : drawType(ledger, one, day.day);
  const minutes = minutesFor(ledger, type);
  const place = takePlace(ledger, { day, wanted: { youthId: one.youth.youth_id, minutes } });
  if (place === null) return null;
  const hearing = setHearing(ledger, { place, caseId: one.ward.row.case_id, petitionId: petitionFor(one, type, day.day), type, minutes, ...drawMode(ledger, one, type) });
  if (one.continued !== null) one.continued.continued_to = hearing.hearing_id;
  one.continued = null;
  one.dueOn = null;
  one.known = true;
  if (day.day >= ledger.anchor) addAppearances(ledger, hearing, { youthName: one.youth.chosen_name, people: peopleOf(one), day: day.day });
  return hearing;
}

function drawMode(ledger: Ledger, one: Docketed, type: HearingType): Pick<HearingRow, 'mode'> & { readonly language: string | null } {
  const needs = new Set(ledger.rows.youth_need.filter((need) => need.youth_id === one.youth.youth_id).map(({ kind }) => kind));
  const remote = needs.has('remote') && ledger.random.chance(0.5);
  const mode = type === 'non_appearance_report' ? 'no_appearance' : remote ? 'remote' : 'in_person';
  return { mode, language: needs.has('interpreter') ? 'es' : null };
}

function drawType(ledger: Ledger, one: Docketed, day: LocalDate): HearingType {
  const { life } = one;
  const pending = day < ledger.anchor ? null : pendingType(one, day);
  if (pending !== null) return pending;
  if (!one.known && daysBetween(life.entersOn, day) < 60) return 'disposition';
  if (life.ending === 'completed' && life.leavesOn !== null && daysBetween(day, life.leavesOn) < 24) return 'completion';
  if (one.liveWarrants.length > 0 && ledger.random.chance(0.4)) return 'warrant_return';
  return ledger.random.weighted(HEARING_TYPE_WEIGHTS);
}

/** What a petition that has just been filed asks for. */
function pendingType(one: Docketed, day: LocalDate): HearingType | null {
  const lastDay = lastDayOf(one);
  if (lastDay !== null && day <= lastDay) return 'jurisdiction';
  return one.petitions.some(({ kind, state }) => kind === '777' && state === 'filed') ? 'violation' : null;
}

function petitionFor(one: Docketed, type: HearingType, day: LocalDate): string | null {
  if (type === 'joint_assessment') return null;
  const violation = one.petitions.find(({ kind }) => kind === '777');
  if (type === 'violation' && violation !== undefined && violation.filed_on <= day) return violation.petition_id;
  return (type === 'jurisdiction' ? freshPetition(one) : one.petitions[0])?.petition_id ?? null;
}

function peopleOf(one: Docketed): Docketed['ward']['people'] {
  const worker = one.dependency?.row.state === 'open' ? one.dependency.people.filter(({ role }) => role === 'social_worker') : [];
  return [...one.ward.people, ...worker];
}

/** Tells one past hearing; true when a warrant was left live that should have been recalled (planted for a test to catch). */
function tellHearing(ledger: Ledger, told: { readonly hearing: HearingRow; readonly one: Docketed; readonly day: LocalDate; readonly planting: boolean }): boolean {
  const { hearing, one, day } = told;
  const drawn = isAway(one.life, day) ? 'away' : ledger.random.weighted(RESULT_WEIGHTS);
  // What was trailed and not reached by the end of its day does not stay trailed: the court continued it on its own motion.
  const state = drawn === 'trailed' ? 'continued' : drawn;
  conclude(ledger, hearing, { day, state, ...(state === 'continued' ? { goodCause: drawn === 'trailed' ? NOT_REACHED : ledger.random.weighted(GOOD_CAUSE_WEIGHTS) } : {}) });
  addAppearances(ledger, hearing, { youthName: one.youth.chosen_name, people: peopleOf(one), day });
  one.dueOn = nextDue(ledger, one, { state: drawn, day });
  const planted = state === 'heard' && told.planting && one.liveWarrants.length > 0;
  if (!planted) followWarrants(ledger, { one, hearing, day });
  if (state === 'continued') one.continued = hearing;
  if (state === 'heard') speakOrders(ledger, one, hearing, day);
  return planted;
}

/** A youth who is away may get a warrant; for one who came, every live warrant is recalled in the same session. */
function followWarrants(ledger: Ledger, { one, hearing, day }: { readonly one: Docketed; readonly hearing: HearingRow; readonly day: LocalDate }): void {
  if (hearing.state === 'away') issueForAway(ledger, one, day);
  else if (hearing.state !== 'off_calendar') recallAll(ledger, one, hearing, day);
}

function issueForAway(ledger: Ledger, one: Docketed, day: LocalDate): void {
  if (one.liveWarrants.length > 0) return;
  const petitionId = one.petitions[0]?.petition_id;
  if (petitionId === undefined) return;
  const held = ledger.random.chance(WARRANTS.heldShare);
  const dependencyCaseId = one.dependency?.row.state === 'open' ? one.dependency.row.case_id : null;
  const kind = held ? { caseId: one.ward.row.case_id, petitionId, kind: 'bench' as const } : drawKind(ledger, { caseId: one.ward.row.case_id, petitionId, dependencyCaseId });
  one.liveWarrants.push(issueWarrant(ledger, { ...kind, issuedOn: day, heldUntil: held ? weekLater(day) : null }));
}

function recallAll(ledger: Ledger, one: Docketed, hearing: HearingRow, day: LocalDate): void {
  one.liveWarrants.forEach((warrant) => {
    recallWarrant(ledger, warrant, { day, time: hearing.starts_at });
  });
  one.liveWarrants = [];
}

function speakOrders(ledger: Ledger, one: Docketed, hearing: HearingRow, day: LocalDate): void {
  if (one.ordersGivenOn !== null) reportOrders(ledger, one.openOrders, { from: one.ordersGivenOn, on: day });
  one.ordersGivenOn = day;
  one.openOrders = giveOrders(ledger, hearing, { day, dependent: one.dependency?.row.state === 'open' });
}

function nextDue(ledger: Ledger, one: Docketed, ended: { readonly state: string; readonly day: LocalDate }): LocalDate {
  const { random, profile } = ledger;
  if (ended.state === 'away') return returnsOn(one.life, ended.day) ?? addDays(ended.day, 28);
  if (ended.state === 'trailed') return addDays(ended.day, 7);
  if (ended.state === 'continued') return addDays(ended.day, 7 * random.whole(1, 3));
  return addDays(ended.day, 7 * Number(random.weighted(profile.intervalWeeks)));
}
