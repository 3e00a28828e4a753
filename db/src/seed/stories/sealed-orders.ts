import type { HolderRowKind } from '../rows.ts';

/** How far one holder has come: days after the signature; what is left out has not happened. */
export interface HolderPath {
  readonly kind: HolderRowKind;
  readonly name: string;
  readonly report?: true;
  readonly sent: number;
  readonly received?: number;
  readonly sealed?: number;
  readonly copySealed?: number;
  readonly noRecord?: number;
}

/** A petition that was dismissed and sealed some time ago; only a control number is left on the desk. */
export interface SealedStory {
  readonly signedDaysAgo: number;
  /** Age in years and days on the day the demonstration begins. */
  readonly age: readonly [years: number, days: number];
  readonly holders: readonly HolderPath[];
}

const court = { kind: 'juvenile_court', name: 'Juvenile court', sent: 0, received: 0, sealed: 0 } as const;
const probation = { kind: 'probation', name: 'Probation', sent: 0, received: 1, sealed: 8, copySealed: 8 } as const;
const justice = { kind: 'department_of_justice', name: 'Department of Justice', sent: 0, received: 6, sealed: 20, copySealed: 26 } as const;
const attorney = { kind: 'district_attorney', name: 'District Attorney', sent: 0, received: 1, noRecord: 13 } as const;
const police = (name: string) => ({ kind: 'law_enforcement', name, report: true, sent: 0 }) as const;

/**
 * The sealing desk of the first court, as its picture shows it: two late, four waiting, two complied, one with its destruction near.
 * The first was signed three months ago; its holders stand in every state, and one agency is late.
 */
export const SEALED_IN_LOS_ANGELES: readonly SealedStory[] = [
  { signedDaysAgo: 90, age: [15, 201], holders: [court, probation, { ...police('Hawthorne Police'), received: 3 }, { kind: 'department_of_justice', name: 'Department of Justice', sent: 0, received: 6, sealed: 40 }, attorney, { ...police('Inglewood school police'), sent: 80, received: 84 }] },
  { signedDaysAgo: 62, age: [16, 90], holders: [court, probation, justice, attorney, { ...police('County Sheriff'), received: 5 }] },
  { signedDaysAgo: 27, age: [14, 340], holders: [court, probation, { kind: 'department_of_justice', name: 'Department of Justice', sent: 0, received: 9 }, { ...police('Long Beach Police'), received: 12 }, attorney] },
  { signedDaysAgo: 20, age: [17, 15], holders: [court, { ...probation, copySealed: 12 }, { ...police('Hawthorne Police'), received: 2, sealed: 15, copySealed: 16 }, { kind: 'department_of_justice', name: 'Department of Justice', sent: 0, received: 8 }, attorney] },
  { signedDaysAgo: 13, age: [15, 77], holders: [court, { kind: 'probation', name: 'Probation', sent: 0, received: 1 }, { ...police('LAPD 77th'), received: 3, sealed: 9, copySealed: 10 }, { ...attorney, noRecord: 6 }] },
  { signedDaysAgo: 6, age: [16, 300], holders: [court, { kind: 'probation', name: 'Probation', sent: 0 }, police('Inglewood Police'), { kind: 'department_of_justice', name: 'Department of Justice', sent: 0 }, { kind: 'district_attorney', name: 'District Attorney', sent: 0 }] },
  { signedDaysAgo: 76, age: [17, 220], holders: [court, probation, { ...police('Long Beach Police'), received: 4, sealed: 30, copySealed: 31 }, justice, attorney, { ...police('County Sheriff'), received: 6, sealed: 39, copySealed: 42 }] },
  { signedDaysAgo: 118, age: [16, 12], holders: [court, probation, { ...police('LAPD 77th'), received: 4, sealed: 33, copySealed: 34 }, justice, attorney] },
  // Signed five years ago less 64 days; the youth turns 21 on the same day, so the court's own file falls due with the agencies'.
  { signedDaysAgo: 1762, age: [20, 301], holders: [court, probation, { ...police('Hawthorne Police'), received: 4, sealed: 30, copySealed: 31 }, justice] },
];

/** The second court's desk: one waiting, one late. */
export const SEALED_IN_SACRAMENTO: readonly SealedStory[] = [
  { signedDaysAgo: 70, age: [16, 150], holders: [court, probation, { ...police('Sacramento Police'), received: 4 }, justice, attorney] },
  { signedDaysAgo: 14, age: [15, 40], holders: [court, { kind: 'probation', name: 'Probation', sent: 0, received: 2 }, { ...police('Elk Grove Police'), received: 5 }, { ...attorney, noRecord: 7 }] },
];
