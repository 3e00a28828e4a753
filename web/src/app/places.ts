import type { Seat } from '../gql/graphql.ts';

/** The places of the bar in their order, with the letter after G. */
export const PLACES = {
  bench: { path: '/bench', letter: 'B' },
  home: { path: '/home', letter: 'H' },
  staffing: { path: '/staffing', letter: 'T' },
  calendar: { path: '/sessions', letter: 'C' },
  due: { path: '/due', letter: 'D' },
  queues: { path: '/queues', letter: 'Q' },
  results: { path: '/results', letter: 'R' },
  warrants: { path: '/warrants', letter: 'W' },
  notices: { path: '/notices', letter: 'M' },
  board: { path: '/board', letter: 'V' },
  sealing: { path: '/sealing', letter: 'S' },
  file: { path: '/petitions/new', letter: 'P' },
  set: { path: '/hearings/new', letter: 'E' },
  plans: { path: '/plans', letter: 'N' },
  import: { path: '/import', letter: 'I' },
  settings: { path: '/settings', letter: 'O' },
  law: { path: '/law', letter: 'L' },
} as const;

export type PlaceKey = keyof typeof PLACES;

/** What a seat opens to when the court does not say otherwise. The API decides what each may read; this is only the bar. */
const USUAL: Readonly<Record<Seat, readonly PlaceKey[]>> = {
  JUDGE: ['bench', 'home', 'staffing', 'calendar', 'due', 'queues', 'results', 'warrants', 'sealing', 'settings', 'law'],
  COURTROOM_CLERK: [
    'bench',
    'home',
    'calendar',
    'due',
    'queues',
    'results',
    'warrants',
    'notices',
    'board',
    'file',
    'set',
    'import',
    'settings',
    'law',
  ],
  CALENDAR_CLERK: ['home', 'calendar', 'due', 'queues', 'notices', 'board', 'file', 'set', 'plans', 'import', 'settings', 'law'],
  SEALING_CLERK: ['sealing', 'law'],
  MINORS_COUNSEL: ['home', 'staffing', 'calendar', 'due', 'law'],
  PROSECUTOR: ['home', 'staffing', 'calendar', 'due', 'law'],
  COUNTY_COUNSEL: ['home', 'calendar', 'due', 'law'],
  PROBATION_OFFICER: ['home', 'staffing', 'calendar', 'due'],
  SOCIAL_WORKER: ['home', 'staffing', 'calendar', 'due'],
  ADVOCATE: ['home', 'staffing', 'calendar'],
  COORDINATOR: ['home', 'staffing', 'calendar', 'queues', 'board'],
  ADMINISTRATOR: ['home', 'calendar', 'plans', 'settings', 'law'],
};

/** The places of this person, in the bar's order. */
export function placesOf(viewer: { readonly seat: Seat; readonly places: readonly string[] }): readonly PlaceKey[] {
  const named = keysOf(PLACES).filter((key) => viewer.places.includes(key));
  return named.length > 0 ? named : USUAL[viewer.seat];
}

/** Where this person starts: the first place the court names, whatever the order of the bar. */
export function firstPath(viewer: { readonly seat: Seat; readonly places: readonly string[] }): string {
  const first = viewer.places.find(isPlace) ?? USUAL[viewer.seat][0];
  return first === undefined ? '/sessions' : PLACES[first].path;
}

const isPlace = (name: string): name is PlaceKey => Object.hasOwn(PLACES, name);

function keysOf<T extends object>(table: T): readonly (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}
