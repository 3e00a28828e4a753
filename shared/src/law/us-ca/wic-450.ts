/**
 * WIC 450: transition jurisdiction, the way from a 602 placement into extended foster care (R15). It names, among the endings that do not
 * close it, vacatur (PC 236.14) and a dismissal under WIC 782; PC 236.23(f) and WIC 786 are not named.
 * Text read 2026-11-21 (codes); SB 1161 (Stats. 2024, ch. 782), effective 2025-01-01.
 * Status: verified; how a mandatory dismissal fits in is open (O-18). Second reader: none yet.
 */
import { because, met, needsJudge, type Answer } from '../answer.ts';
import { pen, wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import { NONMINOR_SUPERVISION, type CareDoor } from './wic-303.ts';
import { REENTRY } from './wic-388-e.ts';
import { LATER_TRANSITION } from './wic-451.ts';

/** The doors that the way of ending decides about, in code order. */
export const CARE_DOORS: readonly CareDoor[] = [
  NONMINOR_SUPERVISION,
  REENTRY,
  { door: 'transition', words: 'Transition jurisdiction when the 602 case ends.', cite: wic('450(a)') },
  LATER_TRANSITION,
];

/** How a petition of a youth in foster care may end. */
export type CareEnding = '236_23_f' | '236_23_f_with_782' | '782' | '236_14' | '786';

/**
 * Whether a way of ending keeps extended foster care by the words of the statute. Not named is not the same as lost: then the judge is
 * asked (O-18), and the answer is never "not met", because it must hold back neither a release nor the order.
 */
export function keepsExtendedCare(ending: CareEnding): Answer {
  if (ending === '236_14') return met(because('Vacatur is named: extended foster care stays open.', pen('236.14')));
  if (ending === '782' || ending === '236_23_f_with_782') return met(because('A dismissal under 782 is named: extended foster care stays open.', wic('782')));
  const words = 'Extended foster care names vacatur and a dismissal under 782, not this way of ending. The judge decides with that in view.';
  return needsJudge(...CARE_DOORS.map(({ cite }) => because(words, cite)));
}

/** A way that keeps extended care, as it is offered to the judge. */
export interface CareVehicle {
  readonly ending: CareEnding;
  readonly words: string;
  readonly cite: Citation;
  /** True for the one that the court's setting proposes; none when the judge chooses freely. */
  readonly proposed: boolean;
}

/** What is offered beside the mandatory dismissal, so that care goes on (O-18). */
export function careVehicles(settings: CourtSettings): readonly CareVehicle[] {
  const choice = setting(settings, 'fosterVehicle');
  return [
    { ending: '236_23_f_with_782', cite: wic('782'), proposed: choice === '782_recited_together', words: 'Recite a set-aside under 782 together with the finding.' },
    { ending: '236_14', cite: pen('236.14'), proposed: choice === '236_14_later', words: 'Keep vacatur open: the youth petitions later.' },
  ];
}
