import { isCourtDay } from '../../time/court-calendar.ts';
import { addDays, isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import { findSlots } from '../finder/find-slots.ts';
import { brokenRules } from '../rules/hard-rules.ts';
import type { SlotSearch } from '../ground.ts';
import type { Draw } from './draw.ts';
import { dayAt, worldOf, type RandomCourt, type World, type WorldHearing } from './random-court.ts';
import { calendarOf, searchOf } from './world-ground.ts';

const COURT_DAYS = 250;
const TYPES = ['progress_review', 'disposition', 'pretrial', 'progress_review', 'non_appearance_report'] as const;

/** Lets a court work for 250 court days: sets, moves, swaps, cancels, goes over, loses a judge for a day, always by taking an offer. */
export function workThroughYear(court: RandomCourt, draw: Draw): World {
  const world = worldOf(court);
  let worked = 0;
  for (let number = 0; worked < COURT_DAYS; number += 1) {
    const today = dayAt(number);
    if (!isCourtDay(today, calendarOf(court))) continue;
    worked += 1;
    disturb(world, today, draw);
    for (const hearing of world.hearings.filter(({ state }) => state === 'needs_date')) giveDate(world, hearing, { today, draw });
    hear(world, today);
    askForDates(world, today, draw);
  }
  return world;
}

interface Moment {
  readonly today: LocalDate;
  readonly draw: Draw;
}

/** Takes one of the offers. A hearing whose last day cannot be kept waits for a waiver; one that is remote without consent comes in person. */
function giveDate(world: World, hearing: WorldHearing, { today, draw }: Moment): void {
  const search = searchOf(world, hearing, today);
  const { offers } = findSlots(search);
  const offer = offers[draw(Math.max(1, offers.length))];
  if (offer !== undefined) put(hearing, offer, search);
  else if (hearing.mode === 'remote') hearing.mode = 'in_person';
  else if (isAfter(today, hearing.latest) || draw(10) === 0) hearing.waived = true;
}

function put(
  hearing: WorldHearing,
  { sessionId, startsAt }: { readonly sessionId: string; readonly startsAt: number },
  { wanted, sessions, ground }: SlotSearch,
): void {
  const on = sessions.find((session) => session.sessionId === sessionId)?.heldOn;
  hearing.place = { sessionId, startsAt };
  hearing.state = 'set';
  hearing.interpreter = null;
  // For every other start nobody is booked yet.
  if (wanted.language === null || hearing.mode === 'no_appearance' || startsAt % 20 === 0) return;
  const isTaken = (place: number) =>
    ground.interpreters[place]?.busy.some(
      (busy) =>
        busy.on === on &&
        busy.hearingId !== hearing.id &&
        (busy.startsAt ?? 0) < startsAt + hearing.minutes &&
        startsAt < (busy.endsAt ?? 0),
    );
  hearing.interpreter = ground.interpreters.findIndex((_, place) => !isTaken(place));
}

function hear({ hearings, sessions }: World, today: LocalDate): void {
  for (const hearing of hearings) {
    if (hearing.state === 'set' && sessions.get(hearing.place?.sessionId ?? '')?.on === today) hearing.state = 'heard';
  }
}

/** Youths without a date get a next hearing, some of them two. */
function askForDates({ court, hearings }: World, today: LocalDate, draw: Draw): void {
  court.youths.forEach((_, youth) => {
    const open = hearings.filter((one) => one.youth === youth && one.state !== 'heard').length;
    if (open > 1 || (open === 1 && draw(30) > 0)) return;
    const type = TYPES[draw(TYPES.length)] ?? 'pretrial';
    const earliest = addDays(today, 1 + draw(10));
    hearings.push({
      id: `hearing-${hearings.length}`,
      youth,
      type,
      mode: type === 'non_appearance_report' ? 'no_appearance' : draw(12) === 0 ? 'remote' : 'in_person',
      minutes: [5, 10, 15, 20, 30][draw(5)] ?? 10,
      buffer: draw(3) === 0 ? 5 : 0,
      isHardNews: draw(4) === 0,
      state: 'needs_date',
      place: null,
      interpreter: null,
      earliest,
      latest: addDays(earliest, 10 + draw(20)),
      waived: false,
    });
  });
}

/** What a court does to its own calendar: about every third day something. */
function disturb(world: World, today: LocalDate, draw: Draw): void {
  const coming = [...world.sessions.values()].filter(
    ({ on, cancelled }) => isAfter(on, today) && isBefore(on, addDays(today, 45)) && !cancelled,
  );
  const session = coming[draw(Math.max(1, coming.length))];
  if (session === undefined) return;
  const act = draw(15);
  if (act === 0) {
    session.cancelled = true;
    empty(world, (hearing) => hearing.place?.sessionId === session.id);
  } else if (act === 1) {
    world.benchAway.push({ department: session.department, on: session.on });
    empty(world, (hearing) => hearing.place?.sessionId === session.id);
  } else if (act === 2) session.over = 15;
  else if (act === 3) moveOne(world, { today, draw });
  else if (act === 4) swapTwo(world, { today, draw });
}

/** Every hearing of a session that falls away needs a date again: none is lost. */
function empty({ hearings }: World, isHit: (hearing: WorldHearing) => boolean): void {
  for (const hearing of hearings) {
    if (hearing.state !== 'set' || !isHit(hearing)) continue;
    Object.assign(hearing, { state: 'needs_date', place: null, interpreter: null });
  }
}

function moveOne(world: World, moment: Moment): void {
  const set = world.hearings.filter(({ state }) => state === 'set');
  const hearing = set[moment.draw(Math.max(1, set.length))];
  if (hearing !== undefined) giveDate(world, hearing, moment);
}

/** Two hearings change places where neither breaks a rule in the other's: both leave first, then each is asked after the other is put. */
function swapTwo(world: World, { today, draw }: Moment): void {
  const set = world.hearings.filter(({ state, interpreter }) => state === 'set' && interpreter === null);
  const [one, other] = [set[draw(Math.max(1, set.length))], set[draw(Math.max(1, set.length))]];
  if (one === undefined || other === undefined || one === other) return;
  if (world.court.youths[one.youth]?.language !== null || world.court.youths[other.youth]?.language !== null) return;
  const [first, second] = [one.place, other.place];
  Object.assign(one, { place: second });
  Object.assign(other, { place: first });
  if (!isLawful(world, one, today) || !isLawful(world, other, today)) {
    Object.assign(one, { place: first });
    Object.assign(other, { place: second });
  }
}

function isLawful(world: World, hearing: WorldHearing, today: LocalDate): boolean {
  const { wanted, sessions, ground } = searchOf(world, hearing, today);
  const session = sessions.find(({ sessionId }) => sessionId === hearing.place?.sessionId);
  return (
    session !== undefined &&
    hearing.place !== null &&
    brokenRules({ session, startsAt: hearing.place.startsAt }, wanted, ground).length === 0
  );
}
