import { sayMinuteOfDay, type MinuteOfDay } from '../../calendar/minute-of-day.ts';
import { mayCallAbsent, waitMark, type WaitMark } from '../../calendar/rules/day-rules.ts';
import { wic } from '../../law/citation.ts';
import { setting, type CourtSettings } from '../../law/court-settings.ts';
import type { UnmetNeed } from '../../refusal.ts';
import type { HearingMode, HearingState } from '../../vocabulary/hearing.ts';

/** One youth in the line of the day, at one minute of it. */
export interface InLine {
  readonly state: HearingState;
  readonly mode: HearingMode;
  /** When the youth was told to come. */
  readonly toldAt: MinuteOfDay;
  /** When the youth came; null until then. */
  readonly checkedInAt: MinuteOfDay | null;
  readonly now: MinuteOfDay;
}

const IN_THE_HALL: ReadonlySet<HearingState> = new Set(['checked_in', 'second_call', 'trailed']);
const NOT_CALLED_YET: ReadonlySet<HearingState> = new Set(['set', 'second_call', 'trailed']);

/** Whole minutes a youth has waited: from coming or, if later, from the time told. Null while nobody waits. */
export function waitingMinutes({ state, toldAt, checkedInAt, now }: InLine): number | null {
  if (checkedInAt === null || !IN_THE_HALL.has(state)) return null;
  return Math.max(0, now - Math.max(checkedInAt, toldAt));
}

/** How a wait is shown: none, amber or red by the court's limits; none while nobody waits. */
export function waitColour(minutes: number | null, settings: CourtSettings): WaitMark {
  return minutes === null ? 'none' : waitMark(minutes, settings);
}

/** True when the time told has passed and the youth is not here. Late is not absent; a paper matter waits for nobody. */
export function isLate({ state, mode, toldAt, checkedInAt, now }: InLine): boolean {
  return mode !== 'no_appearance' && checkedInAt === null && NOT_CALLED_YET.has(state) && now > toldAt;
}

/** What was done to find a youth who is not here. */
export interface Missed {
  /** The hearing's own time. */
  readonly startsAt: MinuteOfDay;
  /** When the youth is said to be coming; null when nobody said. */
  readonly expectedAt: MinuteOfDay | null;
  readonly now: MinuteOfDay;
  readonly wasCalledTwice: boolean;
  readonly hasAdvocate: boolean;
  readonly triedAdvocate: boolean;
  readonly hasOfficer: boolean;
  readonly triedOfficer: boolean;
}

/** Until when a youth is late, and not absent: the court's grace after the time of the hearing, or the minute the youth is said to come. */
export function graceUntil({ startsAt, expectedAt }: Pick<Missed, 'startsAt' | 'expectedAt'>, settings: CourtSettings): MinuteOfDay {
  return Math.max(startsAt + setting(settings, 'lateGraceMinutes'), expectedAt ?? 0);
}

/**
 * Everything that comes before a youth is called absent: the grace, the second call, the advocate and the officer. A person the case does not
 * have cannot be tried. The judge may decide all the same, with a reason (practice 51; the youth's right to be there, WIC 679.5).
 */
export function missingBeforeAbsent(missed: Missed, settings: CourtSettings): readonly UnmetNeed[] {
  const until = graceUntil(missed, settings);
  const areTried = setting(settings, 'triedBeforeAbsent');
  const isOver = mayCallAbsent({ toldAt: missed.startsAt, now: missed.now }, settings) && missed.now > until;
  return [
    ...(isOver ? [] : [need('graceHasPassed', `Late is not absent. Wait until ${sayMinuteOfDay(until)}.`)]),
    ...(missed.wasCalledTwice ? [] : [need('calledTwice', 'Called once. Put the matter to second call first.')]),
    ...(areTried && missed.hasAdvocate && !missed.triedAdvocate
      ? [need('advocateTried', 'The advocate was not tried yet. Call the advocate first.')]
      : []),
    ...(areTried && missed.hasOfficer && !missed.triedOfficer
      ? [need('officerTried', 'The officer or the worker was not tried yet. Call one of them first.')]
      : []),
  ];
}

function need(name: string, message: string): UnmetNeed {
  return { need: name, message, cites: [wic('679.5')] };
}
