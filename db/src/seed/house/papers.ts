import { addCourtDays, EVERY_COURT } from '@starling/shared/time/court-calendar';
import { addDays, type LocalDate } from '@starling/shared/time/local-date';
import { CONTINUANCE_REASON, type ContinuanceAskedBy, type ContinuanceReason } from '@starling/shared/vocabulary/continuance';
import type { HearingRow } from '../hearings.ts';
import { accountOf, add, ago, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { instantAt } from '../wall-clock.ts';

/** What the good cause of the minutes comes from. */
const REASONS: readonly (readonly [says: RegExp, reason: ContinuanceReason, askedBy: ContinuanceAskedBy])[] = [
  [/not reached/u, 'bench', 'court'],
  [/trial/u, 'counsel', 'minors_counsel'],
  [/Placement/u, 'placement', 'probation_officer'],
  [/ill|hospital/u, 'health', 'minors_counsel'],
  [/Transport/u, 'transport', 'court'],
  [/interpreter/u, 'interpreter', 'court'],
  [/[Rr]eport|Records/u, 'report', 'probation_officer'],
];

/** What comes up only on the day itself. */
const ASKED_THAT_DAY: ReadonlySet<ContinuanceReason> = new Set(['transport', 'interpreter', 'bench'] as const);

/** The continuance behind each hearing that was continued: who asked, why, what the others said, the how manyth it was. */
export function addContinuances(ledger: Ledger): void {
  const { rows } = ledger;
  const days = new Map(rows.court_session.map((session) => [session.session_id, session.held_on]));
  const earlier = new Map(rows.hearing.flatMap((hearing) => (hearing.state === 'continued' && hearing.continued_to !== null ? [[hearing.continued_to, hearing.hearing_id] as const] : [])));
  rows.hearing.filter(({ state, good_cause: cause }) => state === 'continued' && cause !== null).forEach((hearing) => {
    addContinuance(ledger, hearing, { on: days.get(hearing.session_id) ?? ledger.anchor, count: chainOf(earlier, hearing.hearing_id) });
  });
}

function chainOf(earlier: ReadonlyMap<string, string>, hearingId: string): number {
  const before = earlier.get(hearingId);
  return before === undefined ? 1 : 1 + chainOf(earlier, before);
}

function addContinuance(ledger: Ledger, hearing: HearingRow, told: { readonly on: LocalDate; readonly count: number }): void {
  const facts = hearing.good_cause ?? '';
  const [, reason, askedBy] = REASONS.find(([says]) => says.test(facts)) ?? [/./u, 'witness' as const, 'minors_counsel' as const];
  const row = add(ledger, 'continuance', {
    continuance_id: ledger.newId(told.on), hearing_id: hearing.hearing_id, new_hearing_id: hearing.continued_to, asked_by: askedBy, caused_by: CONTINUANCE_REASON[reason].causedBy,
    reason_code: reason, facts, time_waived: false, asked_on: ASKED_THAT_DAY.has(reason) ? told.on : addCourtDays(told.on, -2, EVERY_COURT), decided: 'granted',
    decided_by: accountOf(ledger, 'judge').account_id, count_so_far: told.count,
  });
  (['minors_counsel', 'prosecutor', 'probation_officer'] as const).filter((role) => role !== askedBy).forEach((role) => {
    add(ledger, 'continuance_position', { continuance_id: row.continuance_id, role, position: reason === 'bench' ? 'no_position' : ledger.random.weighted({ agrees: 70, no_position: 20, opposes: 10 }) });
  });
}

const PRINTS = ['full', 'staff', 'lobby'] as const;

/** What was printed: the lists of the last sessions whole, and that of the coming one before its last hearing was added. */
export function addPrints(ledger: Ledger): void {
  const { rows, anchor } = ledger;
  const own = rows.court_session.filter((session) => session.department_id === rows.department[0]?.department_id);
  const past = own.filter((session) => session.held_on < anchor).slice(-2);
  const coming = own.find((session) => session.held_on >= anchor && lineOf(ledger, session).length > 0);
  past.forEach((session) => {
    PRINTS.forEach((kind) => {
      addPrint(ledger, session, { kind, ids: lineOf(ledger, session), on: addCourtDays(session.held_on, -1, EVERY_COURT) });
    });
  });
  if (coming === undefined) return;
  const ids = lineOf(ledger, coming);
  addPrint(ledger, coming, { kind: 'staff', ids: ids.slice(0, -1), on: addDays(anchor, -1) });
  add(ledger, 'session_order', {
    session_order_id: ledger.newId(ago(ledger, 1)), session_id: coming.session_id, made_by: accountOf(ledger, 'courtroom_clerk').account_id, made_at: instantAt(ago(ledger, 1), '15:10'),
    reason: 'As the team asked at staffing.', hearing_ids: ids, by: 'hand',
  });
}

/** The hearings of a session in their line; those that are vacated are not called. */
export function lineOf({ rows }: Ledger, session: RowOf['court_session']): readonly string[] {
  const set = rows.hearing.filter((hearing) => hearing.session_id === session.session_id && hearing.state !== 'vacated');
  return set.toSorted((one, other) => one.place_in_line - other.place_in_line).map((hearing) => hearing.hearing_id);
}

function addPrint(ledger: Ledger, session: RowOf['court_session'], print: { readonly kind: (typeof PRINTS)[number]; readonly ids: readonly string[]; readonly on: LocalDate }): void {
  add(ledger, 'session_print', {
    session_print_id: ledger.newId(print.on), session_id: session.session_id, kind: print.kind, number: 1, printed_by: accountOf(ledger, 'courtroom_clerk').account_id,
    printed_at: instantAt(print.on, '15:40'), hearing_ids: print.ids,
  });
}
