import type { Seat } from '@starling/shared/vocabulary/seat';

/** The demonstration courts. */
export type SeededCourtKey = 'los-angeles' | 'sacramento';

/** Somebody one may sign in as in the demonstration. All of them are invented. */
export interface Persona {
  readonly name: string;
  readonly seat: Seat;
  /** What a sign-in page with names and passwords would ask for. */
  readonly signInName: string;
}

/** What each seat sees first, told on the sign-in page. */
export const FIRST_SEES = {
  judge: 'The bench: the next session in call order, with one matter in hand',
  courtroom_clerk: 'The session: who is here, what is called, what is not final yet',
  calendar_clerk: 'The calendar: sessions by day and the minutes that are free',
  sealing_clerk: 'The sealing desk: orders by control number, overdue first',
  minors_counsel: 'Own youths today, outcomes as they are signed, next dates',
  prosecutor: 'Matters on the docket, outcomes as they are signed',
  county_counsel: 'Own dependency cases and the dates of the sister court',
  probation_officer: 'Own youths today, orders to carry out and their dates',
  social_worker: 'Own youths today, orders to carry out and their dates',
  advocate: 'Own youths today: time, place and what each needs',
  coordinator: 'The docket by chosen name, with what each row needs',
  administrator: 'Sessions and their minutes; no youth',
} as const satisfies Record<Seat, string>;

/** Every account of both courts; the first of a seat is the one the chooser offers at the top. */
export const PERSONAS = {
  'los-angeles': [
    persona('R. Castellane', 'judge'),
    persona('T. Ferro', 'courtroom_clerk'),
    persona('B. Ostrander', 'calendar_clerk'),
    persona('A. Vandermolen', 'sealing_clerk'),
    persona('P. Lindqvist', 'minors_counsel'),
    persona('N. Okafor', 'minors_counsel'),
    persona('M. Delacroix', 'minors_counsel'),
    persona('S. Rahimi', 'minors_counsel'),
    persona('J. Whitcomb', 'prosecutor'),
    persona('E. Sato', 'county_counsel'),
    persona('L. Trujillo', 'probation_officer'),
    persona('C. Abernethy', 'probation_officer'),
    persona('D. Moreau', 'probation_officer'),
    persona('K. Villalobos', 'probation_officer'),
    persona('R. Halloran', 'social_worker'),
    persona('G. Nakashima', 'social_worker'),
    persona('W. Calloway', 'advocate'),
    persona('I. Benavides', 'advocate'),
    persona('Y. Adeyemi', 'advocate'),
    persona('F. Kowalczyk', 'advocate'),
    persona('O. Lindgren', 'advocate'),
    persona('V. Castaneda', 'coordinator'),
    persona('H. Prescott', 'administrator'),
    persona('G. Ellery', 'prosecutor'),
  ],
  sacramento: [
    persona('M. Thorne', 'judge'),
    persona('D. Escobedo', 'courtroom_clerk'),
    persona('L. Fairbanks', 'calendar_clerk'),
    persona('C. Ravenel', 'sealing_clerk'),
    persona('A. Solorio', 'minors_counsel'),
    persona('J. Pettigrew', 'minors_counsel'),
    persona('T. Ncube', 'minors_counsel'),
    persona('B. Harlan', 'prosecutor'),
    persona('S. Ivanova', 'county_counsel'),
    persona('R. Mendiola', 'probation_officer'),
    persona('E. Castle', 'probation_officer'),
    persona('P. Yang', 'probation_officer'),
    persona('F. Osei', 'probation_officer'),
    persona('K. Brandt', 'social_worker'),
    persona('N. Carranza', 'social_worker'),
    persona('G. Whitlow', 'advocate'),
    persona('O. Tamura', 'advocate'),
    persona('I. Delgado', 'advocate'),
    persona('V. Merrick', 'coordinator'),
    persona('H. Aldine', 'administrator'),
    persona('Z. Farrow', 'prosecutor'),
  ],
} as const satisfies Record<SeededCourtKey, readonly Persona[]>;

function persona(name: string, seat: Seat): Persona {
  return { name, seat, signInName: name.toLowerCase().replaceAll(/[^a-z]+/gu, '.') };
}
