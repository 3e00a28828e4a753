import { setting, DEFAULT_SETTINGS } from '@starling/shared/law/court-settings';
import { addDays } from '@starling/shared/time/local-date';
import { accountOf, add, ago, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { minutesOf } from '../wall-clock.ts';
import { FURNITURE, type Furniture, type SittingWords } from './furniture.ts';

/** Templates stand since this long. */
const STANDING_DAYS = 200;

/** Builds the other rooms, names who sits there, and says which sittings come back. */
export function addRooms(ledger: Ledger): void {
  const furniture: Furniture = FURNITURE[ledger.key];
  furniture.rooms.forEach(({ name, courthouse }) => {
    const known = ledger.rows.courthouse.find((one) => one.name === courthouse.name);
    const house = known ?? add(ledger, 'courthouse', { courthouse_id: ledger.newId(opened(ledger)), ...courthouse });
    add(ledger, 'department', { department_id: ledger.newId(opened(ledger)), courthouse_id: house.courthouse_id, name });
  });
  furniture.bench.forEach((officer) => {
    add(ledger, 'bench_officer', { bench_officer_id: ledger.newId(opened(ledger)), account_id: null, ...officer });
  });
  furniture.sittings.forEach((sitting) => {
    addTemplate(ledger, sitting);
  });
  addThings(ledger, furniture);
}

function opened(ledger: Ledger): ReturnType<typeof ago> {
  return ago(ledger, 1000);
}

/** The room of this name. */
export function roomNamed({ rows, key }: Ledger, name: string): RowOf['department'] {
  return found(rows.department.find((one) => one.name === name), `${key} has no room ${name}`);
}

/** The bench officer of this name. */
export function benchNamed({ rows, key }: Ledger, name: string): RowOf['bench_officer'] {
  return found(rows.bench_officer.find((one) => one.name === name), `${key} has no bench officer ${name}`);
}

/** What was looked for; a RangeError says what is not there. */
export function found<T>(one: T | undefined, otherwise: string): T {
  if (one === undefined) throw new RangeError(otherwise);
  return one;
}

function addTemplate(ledger: Ledger, sitting: SittingWords): void {
  const bench = minutesOf(sitting.endsAt) - minutesOf(sitting.startsAt);
  const startsOn = ago(ledger, STANDING_DAYS);
  add(ledger, 'session_template', {
    template_id: ledger.newId(startsOn),
    department_id: roomNamed(ledger, sitting.room).department_id,
    bench_officer_id: benchNamed(ledger, sitting.bench).bench_officer_id,
    clerk_account_id: accountOf(ledger, 'courtroom_clerk').account_id,
    name: sitting.name,
    kind: sitting.kind,
    frequency: sitting.frequency,
    every: 1,
    weekdays: sitting.weekdays,
    nth: sitting.nth,
    starts_on: startsOn,
    until_on: null,
    staffing_starts_at: sitting.staffingStartsAt,
    starts_at: sitting.startsAt,
    ends_at: sitting.endsAt,
    minutes_capacity: Math.floor((bench * setting(DEFAULT_SETTINGS, 'benchShare')) / 100),
    hearings_capacity: sitting.hearings,
    slot_minutes: sitting.slotMinutes,
  });
}

function addThings(ledger: Ledger, { interpreters, waitingPlaces, vehicles, dog }: Furniture): void {
  const here = ledger.rows.courthouse[0]?.courthouse_id ?? null;
  const on = addDays(opened(ledger), 30);
  const thing = (words: Omit<RowOf['resource'], 'resource_id'>): void => {
    add(ledger, 'resource', { resource_id: ledger.newId(on), ...words });
  };
  interpreters.forEach(({ name, language }) => {
    thing({ kind: 'interpreter', name, language, capacity: 1, courthouse_id: null });
  });
  waitingPlaces.forEach(({ name, capacity }) => {
    thing({ kind: 'waiting_place', name, language: null, capacity, courthouse_id: here });
  });
  vehicles.forEach(({ name, seats }) => {
    thing({ kind: 'vehicle', name, language: null, capacity: seats, courthouse_id: null });
  });
  thing({ kind: 'facility_dog', name: dog, language: null, capacity: 1, courthouse_id: here });
}
