import type { BenchTitle } from '@starling/shared/vocabulary/participation';
import type { SessionKind, TemplateFrequency } from '@starling/shared/vocabulary/session';
import type { SeededCourtKey } from '../personas.ts';

/** A room beside the court's own. */
export interface RoomWords {
  readonly name: string;
  readonly courthouse: { readonly name: string; readonly city: string };
}

/** A bench officer beside the court's own judge; none of them signs in. */
export interface BenchWords {
  readonly name: string;
  readonly title: BenchTitle;
}

/** A sitting that comes back, by the names of its room and of who sits. */
export interface SittingWords {
  readonly name: string;
  readonly kind: SessionKind;
  readonly room: string;
  readonly bench: string;
  readonly frequency: TemplateFrequency;
  /** ISO weekdays. */
  readonly weekdays: readonly number[];
  readonly nth: number | null;
  readonly staffingStartsAt: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hearings: number | null;
  readonly slotMinutes: number | null;
}

/** What one court has besides its own room and judge. */
export interface Furniture {
  readonly rooms: readonly RoomWords[];
  readonly bench: readonly BenchWords[];
  /** The court's own sittings first, in the order of its profile. */
  readonly sittings: readonly SittingWords[];
  readonly interpreters: readonly { readonly name: string; readonly language: string }[];
  readonly waitingPlaces: readonly { readonly name: string; readonly capacity: number }[];
  readonly vehicles: readonly { readonly name: string; readonly seats: number }[];
  readonly dog: string;
}

const EDELMAN = { name: 'Edelman', city: 'Monterey Park' } as const;
const WEEKLY = { frequency: 'weekly', nth: null, staffingStartsAt: null, slotMinutes: null, hearings: null } as const;

/** The rooms, people and things of the two demonstration courts. All names are invented; the courthouses are named as towns are. */
export const FURNITURE = {
  'los-angeles': {
    rooms: [
      { name: 'Dept. 261', courthouse: { name: 'Compton', city: 'Compton' } },
      { name: 'Dept. 204', courthouse: { name: 'Eastlake', city: 'Los Angeles' } },
      { name: 'Dept. 404', courthouse: EDELMAN },
      { name: 'Dept. 405', courthouse: EDELMAN },
    ],
    bench: [
      { name: 'B. Alderson', title: 'commissioner' },
      { name: 'H. Pruitt', title: 'judge' },
      { name: 'C. Moreno', title: 'judge' },
      { name: 'F. Lam', title: 'referee' },
    ],
    sittings: [
      { ...WEEKLY, name: 'STAR Court, morning', kind: 'specialty', room: 'Dept. 260', bench: 'R. Castellane', weekdays: [2], staffingStartsAt: '08:30', startsAt: '09:30', endsAt: '12:00', hearings: 15 },
      { ...WEEKLY, name: 'STAR Court, afternoon', kind: 'specialty', room: 'Dept. 260', bench: 'R. Castellane', weekdays: [2], startsAt: '13:30', endsAt: '15:30', hearings: 12 },
      { ...WEEKLY, name: 'General calendar, morning', kind: 'general', room: 'Dept. 261', bench: 'B. Alderson', weekdays: [1, 4], startsAt: '09:00', endsAt: '11:30', hearings: 12 },
      { ...WEEKLY, name: 'General calendar, afternoon', kind: 'general', room: 'Dept. 261', bench: 'B. Alderson', weekdays: [4], startsAt: '13:30', endsAt: '15:30', hearings: 10 },
      { ...WEEKLY, name: 'Contested hearings', kind: 'contested', room: 'Dept. 261', bench: 'B. Alderson', frequency: 'monthly', nth: 3, weekdays: [5], startsAt: '09:00', endsAt: '12:00' },
      { ...WEEKLY, name: 'Detention calendar, morning', kind: 'detention', room: 'Dept. 204', bench: 'H. Pruitt', weekdays: [1, 3, 4, 5], startsAt: '08:30', endsAt: '10:30', slotMinutes: 5 },
      { ...WEEKLY, name: 'Detention calendar, afternoon', kind: 'detention', room: 'Dept. 204', bench: 'H. Pruitt', weekdays: [2], startsAt: '14:00', endsAt: '15:30', slotMinutes: 5 },
      { ...WEEKLY, name: 'Twin docket, morning', kind: 'dependency', room: 'Dept. 404', bench: 'C. Moreno', weekdays: [3], startsAt: '09:00', endsAt: '11:30', hearings: 10 },
      { ...WEEKLY, name: 'Twin docket, afternoon', kind: 'dependency', room: 'Dept. 404', bench: 'C. Moreno', weekdays: [3], startsAt: '13:30', endsAt: '15:30', hearings: 8 },
    ],
    interpreters: [{ name: 'J. Ibarra', language: 'es' }, { name: 'M. Quiroga', language: 'es' }],
    waitingPlaces: [{ name: 'Small room by the east door', capacity: 1 }, { name: 'Room with the window', capacity: 2 }, { name: 'Play room', capacity: 3 }],
    vehicles: [{ name: 'Van 1', seats: 4 }, { name: 'Sedan 2', seats: 2 }],
    dog: 'Biscuit, with handler',
  },
  sacramento: {
    rooms: [{ name: 'Dept. 98', courthouse: { name: 'Juvenile Courthouse', city: 'Sacramento' } }, { name: 'Department 131', courthouse: { name: 'Family Courthouse', city: 'Sacramento' } }],
    bench: [{ name: 'W. Tansley', title: 'referee' }, { name: 'P. Haverford', title: 'judge' }],
    sittings: [
      { ...WEEKLY, name: 'Multidisciplinary docket, morning', kind: 'specialty', room: 'Dept. 97', bench: 'M. Thorne', weekdays: [3], staffingStartsAt: '08:00', startsAt: '08:30', endsAt: '12:30', hearings: 20 },
      { ...WEEKLY, name: 'General calendar, morning', kind: 'general', room: 'Dept. 98', bench: 'W. Tansley', weekdays: [4], startsAt: '09:00', endsAt: '11:30', hearings: 12 },
      { ...WEEKLY, name: 'Dependency reviews', kind: 'dependency', room: 'Department 131', bench: 'P. Haverford', weekdays: [1], startsAt: '13:30', endsAt: '15:30', hearings: 8 },
    ],
    interpreters: [{ name: 'L. Arriaga', language: 'es' }, { name: 'C. Duval', language: 'es' }],
    waitingPlaces: [{ name: 'Quiet room', capacity: 2 }],
    vehicles: [{ name: 'Van 1', seats: 4 }, { name: 'Sedan 2', seats: 2 }],
    dog: 'Juniper, with handler',
  },
} as const satisfies Record<SeededCourtKey, Furniture>;
