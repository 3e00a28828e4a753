import { can } from '@starling/shared/policy/can';
import { isClockId } from '@starling/shared/law/clocks/clock-id';
import { clockRule } from '@starling/shared/law/clocks/clock-rules';
import { isPrecondition, PRECONDITION } from '@starling/shared/law/clocks/preconditions';
import { localDate, sayDate } from '@starling/shared/time/local-date';
import { CHANGE_GROUND, CLOCK_CHANGE, isChangeGround, isClockChangeKind } from '@starling/shared/vocabulary/clock-change';
import { HAPPENING, isHappening } from '@starling/shared/vocabulary/happening';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';
import { listOf, wallTime } from '../../reads/sql.ts';
import type { CircumstanceLine, ClockChangeLine, HappeningLine } from './clocks.types.ts';

const ENTERED_BY = (column: string): string =>
  `(select a.name from app.account a where a.court_id = (select app.court()) and a.account_id = ${column})`;

/** The signs of the petition of a row; the row is seen only with its petition. */
const ENDING = (alias: string): string =>
  `(select p.ending from app.petition p where p.court_id = ${alias}.court_id and p.petition_id = ${alias}.petition_id)`;

/** An entry `e` of what happened. */
export const HAPPENING_LINE = `json_build_object('clockEventId', e.clock_event_id, 'kind', e.kind, 'happenedOn', e.happened_on, 'happenedAt', ${wallTime('e.happened_at')},
  'petitionEnding', ${ENDING('e')}, 'enteredBy', ${ENTERED_BY('e.entered_by')}, 'isOwn', e.entered_by = (select app.actor()), 'version', e.version)`;

/** A change `g` of a clock. */
export const CHANGE_LINE = `json_build_object('clockChangeId', g.clock_change_id, 'kind', g.kind, 'clock', g.clock, 'petitionEnding', ${ENDING('g')}, 'madeOn', g.made_on,
  'fromOn', g.from_on, 'untilOn', g.until_on, 'ground', g.ground, 'reason', g.reason, 'hearingId', g.hearing_id, 'enteredBy', ${ENTERED_BY('g.entered_by')}, 'version', g.version)`;

/** A circumstance `m` that was established. */
export const CIRCUMSTANCE_LINE = `json_build_object('clockCircumstanceId', m.clock_circumstance_id, 'name', m.name, 'holds', m.holds, 'petitionEnding', ${ENDING('m')},
  'enteredOn', m.entered_on, 'enteredBy', ${ENTERED_BY('m.entered_by')}, 'isOwn', m.entered_by = (select app.actor()), 'version', m.version)`;

/** What was entered in a case `c` and stands, latest first. */
export const HAPPENING_LINES = listOf(
  HAPPENING_LINE,
  "from app.clock_event e where e.court_id = c.court_id and e.case_id = c.case_id and e.state = 'stands'",
  'e.happened_on desc, e.happened_at desc nulls last, e.clock_event_id',
);

/** What was done to the clocks of a case `c` and stands, latest first. */
export const CHANGE_LINES = listOf(
  CHANGE_LINE,
  "from app.clock_change g where g.court_id = c.court_id and g.case_id = c.case_id and g.state = 'stands'",
  'g.made_on desc, g.clock_change_id desc',
);

/** The circumstances of a case `c` that were established and stand. */
export const CIRCUMSTANCE_LINES = listOf(
  CIRCUMSTANCE_LINE,
  "from app.clock_circumstance m where m.court_id = c.court_id and m.case_id = c.case_id and m.state = 'stands'",
  'm.entered_on desc, m.clock_circumstance_id desc',
);

/** An entry as the statement answers it. */
export type HappeningFromSql = Omit<HappeningLine, 'words' | 'mayTakeBack'> & { readonly isOwn: boolean | null };

/** A change as the statement answers it. */
export type ChangeFromSql = Omit<ClockChangeLine, 'words' | 'clockWords' | 'mayTakeBack'>;

/** A circumstance as the statement answers it. */
export type CircumstanceFromSql = Omit<CircumstanceLine, 'words' | 'mayTakeBack'> & { readonly isOwn: boolean | null };

const OWN_ONLY: readonly ActingSeat[] = ['probation_officer', 'social_worker'];

/** The entry in words; probation and the social worker take back only what they entered. */
export function happeningLine({ isOwn, ...entry }: HappeningFromSql, seat: ActingSeat): HappeningLine {
  return {
    ...entry,
    words: isHappening(entry.kind) ? HAPPENING[entry.kind].words : 'An entry of another version',
    mayTakeBack: mayTakeBack(seat, isOwn),
  };
}

/** The circumstance in words; it is taken back by the same people as an entry of what happened. */
export function circumstanceLine({ isOwn, ...entry }: CircumstanceFromSql, seat: ActingSeat): CircumstanceLine {
  return {
    ...entry,
    words: isPrecondition(entry.name) ? PRECONDITION[entry.name] : 'A circumstance of another version',
    mayTakeBack: mayTakeBack(seat, isOwn),
  };
}

function mayTakeBack(seat: ActingSeat, isOwn: boolean | null): boolean {
  return seat !== 'system' && can(seat, 'clock.record') && (isOwn === true || !OWN_ONLY.includes(seat));
}

/** The change in words. */
export function changeLine(change: ChangeFromSql, seat: ActingSeat): ClockChangeLine {
  const { kind, clock, ground } = change;
  return {
    ...change,
    words: sayChange(change),
    clockWords: clock !== null && isClockId(clock) ? clockRule(clock).act : null,
    ground: ground !== null && isChangeGround(ground) ? CHANGE_GROUND[ground] : ground,
    mayTakeBack: seat !== 'system' && can(seat, 'clock.change') && isClockChangeKind(kind),
  };
}

function sayChange({ kind, madeOn, fromOn, untilOn }: ChangeFromSql): string {
  if (!isClockChangeKind(kind)) return 'A change of another version';
  const made = `${CLOCK_CHANGE[kind]} on ${sayDate(localDate(madeOn))}`;
  const from = fromOn === null || fromOn === madeOn ? '' : `, from ${sayDate(localDate(fromOn))}`;
  const general = kind === 'time_waiver' ? ', in general' : '';
  return `${made}${from}${untilOn === null ? general : `, to ${sayDate(localDate(untilOn))}`}.`;
}
