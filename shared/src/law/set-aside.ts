import type { FindingVehicle, SetAsideRecital } from '../vocabulary/finding.ts';
import { isSustained, type CountState } from './charged-count.ts';
import { wic, type Citation } from './citation.ts';

/** One way to say that a sustained finding is set aside, and with which vehicles it goes. */
export interface RecitalRow {
  readonly recital: SetAsideRecital;
  readonly vehicles: readonly FindingVehicle[];
  /** How the order goes on after "The finding on count 1 is set aside". */
  readonly words: string;
  readonly cites: readonly Citation[];
  /** An admission is withdrawn only on counts that were admitted. */
  readonly onlyAdmitted: boolean;
}

/**
 * The recitals, each with the section that carries it (WIC 775, 778, 782(a)(2)). That an admission may be withdrawn on the way of 775 or
 * 782 follows from the court's power to change its own order; no decision on this finding says so.
 */
export const SET_ASIDE_RECITALS: readonly RecitalRow[] = [
  {
    recital: 'order_changed_775',
    vehicles: ['775_and_236_23_f'],
    words: 'the court changes its earlier order, after notice',
    cites: [wic('775'), wic('776')],
    onlyAdmitted: false,
  },
  {
    recital: 'new_evidence_778',
    vehicles: ['778_and_236_23_f'],
    words: 'the petition to change the order shows new evidence',
    cites: [wic('778')],
    onlyAdmitted: false,
  },
  {
    recital: 'changed_circumstance_778',
    vehicles: ['778_and_236_23_f'],
    words: 'the petition to change the order shows a changed circumstance',
    cites: [wic('778')],
    onlyAdmitted: false,
  },
  {
    recital: 'interests_of_justice_782',
    vehicles: ['782_and_236_23_f'],
    words: 'the interests of justice ask for it, with great weight on what was done to the youth before',
    cites: [wic('782(a)(2)')],
    onlyAdmitted: false,
  },
  {
    recital: 'admission_withdrawn',
    vehicles: ['775_and_236_23_f', '782_and_236_23_f'],
    words: 'the admission is withdrawn with the court’s leave',
    cites: [wic('775'), wic('782(a)(2)')],
    onlyAdmitted: true,
  },
];

/** The recitals open with a vehicle, for the counts that are set aside; empty while none is sustained or no vehicle is chosen. */
export function recitalsFor(vehicle: FindingVehicle | null, counts: readonly { readonly state: CountState }[]): readonly RecitalRow[] {
  const sustained = counts.filter(isSustained);
  if (vehicle === null || sustained.length === 0) return [];
  const allAdmitted = sustained.every(({ state }) => state === 'admitted');
  return SET_ASIDE_RECITALS.filter(({ vehicles, onlyAdmitted }) => vehicles.includes(vehicle) && (allAdmitted || !onlyAdmitted));
}

/** The recital chosen, or the only one the vehicle leaves; null while a choice is missing or does not go with the vehicle. */
export function recitalOf(chosen: SetAsideRecital | null, open: readonly RecitalRow[]): RecitalRow | null {
  if (chosen === null) return open.length === 1 ? (open[0] ?? null) : null;
  return open.find(({ recital }) => recital === chosen) ?? null;
}

/** The recital for one count, as the orders print it: each count has its own sentence, so that none is set aside by a plural. */
export function recitalWords(countNumber: number, { words }: RecitalRow): string {
  return `The finding on count ${String(countNumber)} is set aside: ${words}.`;
}
