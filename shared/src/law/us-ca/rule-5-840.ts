/**
 * Rule 5.840: sealing under WIC 786; this file holds the destruction windows of subdivision (d).
 * Text of (b) and (c) read, of (d) to (f) not: every figure here is a court setting (O-11). Only the 33rd birthday is a constant (WIC 786(a)).
 * Status: unverified. Second reader: none yet.
 */
import { addDays, addYears, birthday, earliest, isBefore, latest, type LocalDate } from '../../time/local-date.ts';
import { rule, wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';

/** Whose records: the court's own, or those of any other holder. */
export type WindowHolder = 'court' | 'other';

/** What decides a destruction window. */
export interface WindowFacts {
  readonly bornOn: LocalDate;
  readonly orderOn: LocalDate;
  readonly firearmClause: boolean;
  readonly holder: WindowHolder;
}

/** The days on which a holder's record may be destroyed, both ends included. */
export interface DestructionWindow {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The day proposed to the judge; null when the court proposes none. */
  readonly suggested: LocalDate | null;
  /** True when the law leaves no choice: the firearm clause. */
  readonly fixed: boolean;
  /** Present when the person was past the upper age on the day of the order: then the judge may choose any day from `from` on. */
  readonly openEnded?: true;
  readonly cites: readonly Citation[];
}

/** The age at which a record with a firearm ban is destroyed, neither earlier nor later (R7, WIC 786(a)). */
export const FIREARM_AGE = 33;

/**
 * The window of one holder. Firearm clause: exactly the 33rd birthday, for every holder. The court's own records: between two birthdays
 * of the settings. Other holders: from a birthday to some years after the order, though never before that birthday. Nothing begins
 * before the order; for a person past the upper age on that day the judge chooses any day from the order on. Born on 29 February: 1 March
 * in a common year, so that nothing is destroyed early.
 */
export function destructionWindow(facts: WindowFacts, settings: CourtSettings): DestructionWindow {
  if (facts.firearmClause) return firearmWindow(facts);
  return facts.holder === 'court' ? courtWindow(facts, settings) : otherWindow(facts, settings);
}

function firearmWindow({ bornOn, orderOn }: WindowFacts): DestructionWindow {
  const day = birthday(bornOn, FIREARM_AGE);
  const cites = [wic('786(a)')];
  return isBefore(day, orderOn)
    ? { from: orderOn, until: orderOn, suggested: orderOn, fixed: false, openEnded: true, cites }
    : { from: day, until: day, suggested: day, fixed: true, cites };
}

function courtWindow({ bornOn, orderOn }: WindowFacts, settings: CourtSettings): DestructionWindow {
  const from = latest(orderOn, birthday(bornOn, setting(settings, 'courtDestructionMinAge')));
  const upper = birthday(bornOn, setting(settings, 'courtDestructionMaxAge'));
  const until = latest(from, upper);
  const choice = setting(settings, 'courtDestructionSuggestion');
  const suggested = choice === 'none' ? null : choice === 'earliest' ? from : until;
  const window = { from, until, suggested, fixed: false, cites: [rule('5.840(d)')] };
  return isBefore(upper, orderOn) ? { ...window, openEnded: true } : window;
}

function otherWindow({ bornOn, orderOn }: WindowFacts, settings: CourtSettings): DestructionWindow {
  const adult = birthday(bornOn, setting(settings, 'otherDestructionMinAge'));
  const from = latest(orderOn, adult);
  const until = latest(from, addYears(orderOn, setting(settings, 'otherDestructionMaxYears')));
  const years = addYears(orderOn, setting(settings, 'otherDestructionSuggestedYears'));
  return { from, until, suggested: earliest(until, latest(from, years)), fixed: false, cites: [rule('5.840(d)'), wic('781(d)')] };
}

/** The day by which an agency should have reported that it sealed: a court setting, because no statute fixes it (O-10). */
export function agencyReportDue(receivedOn: LocalDate, settings: CourtSettings): LocalDate {
  return addDays(receivedOn, setting(settings, 'agencyReportDays'));
}
