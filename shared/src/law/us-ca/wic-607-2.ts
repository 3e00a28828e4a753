/**
 * WIC 607.2: before the 602 case of a foster-placed ward ends a hearing is held on how care goes on (R15, G-FOSTER).
 * Text read 2026-11-21 (codes); see also WIC 303(f), 388(e), 450, 451. Status: verified; how a mandatory dismissal fits in is open (O-18).
 * Second reader: none yet.
 */
import { addMonths, birthday, isBefore, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, type Answer, type Reason } from '../answer.ts';
import { wic } from '../citation.ts';

/** What decides whether the hearing is needed. */
export interface FosterFacts {
  /** Placed in foster care by an order of the 602 case. */
  readonly fosterPlaced: boolean;
  readonly bornOn: LocalDate;
  readonly on: LocalDate;
  /** The 607.2 hearing was held; it may be the same day. */
  readonly hearingHeld: boolean;
  /** The judge has seen the warning and chosen the vehicle. */
  readonly vehicleChosen: boolean;
}

/**
 * Whether the foster-care step is taken. It asks for the judge's entry and never holds back a release or the order itself: the answer
 * is "needs the judge", never "not met".
 */
export function fosterStep(facts: FosterFacts): Answer {
  if (!facts.fosterPlaced) return met();
  const open: Reason[] = [];
  if (!facts.hearingHeld) open.push(because('The youth is in foster care. Hold the hearing on how care goes on; it may be today.', wic('607.2(b)')));
  if (!facts.vehicleChosen) open.push(because('Extended foster care survives vacatur or a dismissal under 782 by name; choose with that in view.', wic('450(a)')));
  return open.length === 0 ? met(because('The hearing on foster care was held.', wic('607.2(b)'))) : needsJudge(...open);
}

/** True when transition jurisdiction comes into view: older than 17 years and 5 months (WIC 450). */
export function nearsTransition(facts: Pick<FosterFacts, 'bornOn' | 'on'>): boolean {
  return isBefore(addMonths(birthday(facts.bornOn, 17), 5), facts.on);
}
