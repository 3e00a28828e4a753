import type { Bound, ClockPart, ClockPeriod, ClockRule, Extension, FigureName } from '../clock-rule.ts';
import type { HappeningKind } from '../../../vocabulary/happening.ts';
import type { HearingType } from '../../../vocabulary/hearing.ts';

/** What every row says; the rest has a default that is right for most. */
type Said = Pick<ClockRule, 'id' | 'act' | 'trigger' | 'remedies' | 'cites'>;

/** A row as written in the tables of this folder. */
export type Row = Said & Partial<Omit<ClockRule, 'part'>>;

/**
 * Completes a row of one part. Unless it says otherwise: a 602 clock on each petition, verified, always on, told to a person when missed, and
 * closed by emergency orders that close the court for everything.
 */
export function rowOf(part: ClockPart): (row: Row) => ClockRule {
  return (row) => ({
    part,
    branch: '602',
    scope: 'petition',
    applies: [],
    appliesWords: null,
    period: null,
    noPeriod: null,
    window: null,
    alternatives: [],
    bounds: [],
    repeats: false,
    addsTo: null,
    extensions: [],
    ifMissed: 'alert',
    effectiveFrom: null,
    effectiveTo: null,
    amendments: [],
    status: 'verified',
    mark: null,
    onBy: null,
    metBy: { hearings: [], happenings: [] },
    doubt: null,
    reach: 'all',
    ...row,
  });
}

type Amount = number | FigureName;

export const hours = (amount: Amount): ClockPeriod => ({ amount, unit: 'hours', counting: 'HOURS' });
export const courtHours = (amount: Amount): ClockPeriod => ({ amount, unit: 'courtHours', counting: 'COURT_HOURS' });
export const courtDays = (amount: Amount): ClockPeriod => ({ amount, unit: 'courtDays', counting: 'FWD_CD' });
export const days = (amount: Amount): ClockPeriod => ({ amount, unit: 'calendarDays', counting: 'FWD_CAL_ROLL' });
export const months = (amount: Amount): ClockPeriod => ({ amount, unit: 'months', counting: 'FWD_CAL_ROLL' });
export const years = (amount: Amount): ClockPeriod => ({ amount, unit: 'years', counting: 'FWD_CAL_ROLL' });
export const atMostDays = (amount: Amount): ClockPeriod => ({ amount, unit: 'calendarDays', counting: 'CAP' });
export const atMostMonths = (amount: Amount): ClockPeriod => ({ amount, unit: 'months', counting: 'CAP' });
export const courtDaysBefore = (amount: Amount): ClockPeriod => ({ amount, unit: 'courtDays', counting: 'BACK_CD' });
export const daysBefore = (amount: Amount): ClockPeriod => ({ amount, unit: 'calendarDays', counting: 'BACK_CAL' });
export const hoursBefore = (amount: Amount): ClockPeriod => ({ amount, unit: 'hours', counting: 'BACK_HOURS' });
export const courtHoursBefore = (amount: Amount): ClockPeriod => ({ amount, unit: 'courtHours', counting: 'BACK_COURT_HOURS' });
export const definedDays = (amount: Amount): ClockPeriod => ({ amount, unit: 'calendarDays', counting: 'DEF' });
export const definedMonths = (amount: Amount): ClockPeriod => ({ amount, unit: 'months', counting: 'DEF' });
export const definedYears = (amount: Amount): ClockPeriod => ({ amount, unit: 'years', counting: 'DEF' });

/** From something that happened; any of the kinds named starts it. */
export const from = (...of: [HappeningKind, ...HappeningKind[]]): ClockRule['trigger'] => ({ kind: 'happening', of });

/** Counted back from a hearing of these types; none named: from any hearing. */
export const beforeHearing = (...types: readonly HearingType[]): ClockRule['trigger'] => ({ kind: 'hearing', types: types.length === 0 ? 'any' : types });

/** Counted in birthdays. */
export const atBirthday: ClockRule['trigger'] = { kind: 'birth' };

/** A definition, or a rule that sets no time. */
export const untimed: ClockRule['trigger'] = { kind: 'none' };

/** Met when a hearing of one of these types is held. */
export const metByHearing = (...hearings: readonly HearingType[]): Pick<ClockRule, 'metBy'> => ({ metBy: { hearings, happenings: [] } });

/** Met when one of these has happened. */
export const metByAct = (...happenings: readonly HappeningKind[]): Pick<ClockRule, 'metBy'> => ({ metBy: { hearings: [], happenings } });

/** More time, with no fixed end. */
export const moreTime = (by: Extension['by'], words: string, cite: Extension['cite']): Extension => ({ by, words, adds: null, upTo: null, cite });

/** The earlier of the two days holds. */
export const notLaterThan = (trigger: Bound['from'], period: Bound['period'], words: string): Bound => ({ take: 'earlier', from: trigger, period, onBy: null, words });

/** The later of the two days holds. */
export const notBeforeEndOf = (trigger: Bound['from'], period: Bound['period'], words: string): Bound => ({ take: 'later', from: trigger, period, onBy: null, words });
