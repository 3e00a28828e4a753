import { addDays, latest, type LocalDate } from '@starling/shared/time/local-date';
import { addBriefs, drawBrief, drawQuestion } from './briefs.ts';
import { runCalendar } from './calendar.ts';
import { addDependencyCase, addWardCase } from './cases.ts';
import { addHouse, courtRow, signInRows } from './court.ts';
import { addCustodies } from './custodies.ts';
import { prepareDay } from './day/day.ts';
import { tellStaffing, type SeededStaffing } from './day/staffing.ts';
import { tellEvents, type ToldEvent } from './events.ts';
import type { Docketed } from './hearings.ts';
import { furnishHouse } from './house/house.ts';
import { addHouseRules } from './house-rules.ts';
import { add, ago, openLedger, type Ledger } from './ledger.ts';
import { imagineLives, type Life } from './lives.ts';
import { WEEKS } from './parameters.ts';
import { reportOrders, settleOrders } from './orders.ts';
import { addPetitions } from './petitions.ts';
import type { CourtProfile } from './profiles.ts';
import type { CourtRow, CourtRows, SignInRow } from './rows.ts';
import { addSealedOrders } from './sealing.ts';
import { planSessionDays, type SessionDay } from './sessions.ts';
import { SEALED_IN_LOS_ANGELES, SEALED_IN_SACRAMENTO } from './stories/sealed-orders.ts';
import { comingDay, comingDays, tellStories } from './stories/told.ts';
import { addEarlierWarrants } from './warrants.ts';
import { enterUpkeep } from './upkeep.ts';
import { addGeneratedYouth, addKeepApart } from './youths.ts';

/** One whole court, ready to be written. */
export interface GeneratedCourt {
  readonly court: CourtRow;
  readonly rows: CourtRows;
  readonly signIns: readonly SignInRow[];
  readonly events: readonly ToldEvent[];
  /** The session day that the bench opens first. */
  readonly comingOn: LocalDate;
  /** What the team prepares for that day; it is written apart. */
  readonly staffing: SeededStaffing | null;
  /** How many youths are active on the anchor day. */
  readonly activeYouths: number;
}

/** The word from which the demonstration's chance is drawn. Another word tells other lives. */
export const DEMONSTRATION_SEED = 'starling';

/** Generates one court as of the anchor day. Pure: the same profile, anchor and seed give the same rows and the same ids. */
export function generateCourt(profile: CourtProfile, anchor: LocalDate, seed: string = DEMONSTRATION_SEED): GeneratedCourt {
  const ledger = openLedger(profile, anchor, seed);
  addHouse(ledger);
  const days = planSessionDays(ledger);
  const stories = tellStories(ledger, days);
  const cast = imagineLives(ledger).map((life) => castLife(ledger, life));
  const active = cast.filter(({ life }) => life.leavesOn === null);
  addKeepApart(ledger, active.map(({ youth, life }) => ({ youthId: youth.youth_id, since: life.entersOn })));
  runCalendar(ledger, days, cast);
  reportDueOrders(ledger, cast);
  settleOrders(ledger, casesOn(ledger, comingDays(ledger, days).slice(0, 2)));
  prepareBriefs(ledger, comingDay(ledger, days));
  addAssertedFindings(ledger, active);
  enterUpkeep(ledger, active);
  addHouseRules(ledger);
  addSealedOrders(ledger, ledger.key === 'los-angeles' ? SEALED_IN_LOS_ANGELES : SEALED_IN_SACRAMENTO);
  furnishHouse(ledger, active.map(({ youth }) => youth));
  const coming = comingDay(ledger, days);
  prepareDay(ledger, coming);
  return {
    court: courtRow(ledger),
    rows: ledger.rows,
    signIns: signInRows(ledger),
    events: tellEvents(ledger),
    comingOn: coming.day,
    staffing: tellStaffing(ledger, coming),
    activeYouths: active.length + stories.length,
  };
}

function castLife(ledger: Ledger, life: Life): Docketed {
  const youth = addGeneratedYouth(ledger, life);
  const ward = addWardCase(ledger, youth.youth_id, life);
  const dependency = life.dependency === 'none' ? null : addDependencyCase(ledger, youth.youth_id, life);
  const petitions = addPetitions(ledger, ward.row.case_id, life);
  const first = petitions[0]?.petition_id;
  addCustodies(ledger, { youthId: youth.youth_id, holdingPetitionId: first ?? null }, life.spells);
  const dependencyCaseId = dependency?.row.case_id ?? null;
  if (first !== undefined) addEarlierWarrants(ledger, life, { caseId: ward.row.case_id, petitionId: first, dependencyCaseId });
  const told = ago(ledger, 7 * WEEKS.past);
  return {
    life, youth, ward, dependency, petitions,
    dueOn: latest(life.entersOn, addDays(told, ledger.random.whole(0, 27))), known: false, ordersGivenOn: null, continued: null, openOrders: [], liveWarrants: [],
  };
}

/** What is known by now of the orders of the last hearing: those whose day has come are done, begun or not done. */
function reportDueOrders(ledger: Ledger, cast: readonly Docketed[]): void {
  cast.forEach(({ openOrders, ordersGivenOn }) => {
    const due = openOrders.filter((order) => order.due_on !== null && order.due_on < ledger.anchor);
    if (ordersGivenOn !== null) reportOrders(ledger, due, { from: ordersGivenOn, on: ledger.anchor });
  });
}

function casesOn({ rows }: Ledger, days: readonly SessionDay[]): ReadonlySet<string> {
  const ids = new Set(days.flatMap(({ sessions }) => sessions.map(({ row }) => row.session_id)));
  return new Set(rows.hearing.filter((hearing) => ids.has(hearing.session_id)).map((hearing) => hearing.case_id));
}

/** The coming session's matters are prepared whole; later ones have their question. */
function prepareBriefs(ledger: Ledger, coming: SessionDay): void {
  const { rows, anchor } = ledger;
  const today = new Set(coming.sessions.map(({ row }) => row.session_id));
  const prepared = new Set(rows.hearing_brief.map((brief) => brief.hearing_id));
  rows.hearing
    .filter((hearing) => hearing.state === 'set' && !prepared.has(hearing.hearing_id))
    .forEach((hearing) => {
      const lines = today.has(hearing.session_id) ? drawBrief(ledger, hearing.type) : [drawQuestion(ledger, hearing.type)];
      addBriefs(ledger, hearing, lines, anchor);
    });
}

/** For some of the petitions that are still before jurisdiction, counsel has raised the defense in time. */
function addAssertedFindings(ledger: Ledger, active: readonly Docketed[]): void {
  active.forEach(({ petitions, ward }) => {
    const fresh = petitions.find(({ kind, state }) => kind === '602' && state === 'pre_jurisdiction');
    const counsel = ward.people.find(({ role, until_on: until }) => role === 'minors_counsel' && until === null);
    if (fresh === undefined || counsel === undefined || !ledger.random.chance(0.4)) return;
    add(ledger, 'finding', {
      finding_id: ledger.newId(fresh.filed_on), petition_id: fresh.petition_id, basis: 'trafficking_236_23', initiator: 'minors_counsel', state: 'asserted',
      asserted_on: addDays(fresh.filed_on, 4), asserted_by: counsel.account_id, timeliness: 'on_time', hearing_id: null, submitted_on: null, stage: null, vehicle: null,
      sustained_finding_set_aside: false, evidence_kinds: [], decided_at: null, decided_by: null,
    });
  });
}
