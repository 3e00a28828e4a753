import type { ArrivalState } from '@starling/shared/vocabulary/arrival';
import type { HearingRow } from '../hearings.ts';
import { accountOf, add, type Ledger } from '../ledger.ts';
import type { SessionDay } from '../sessions.ts';
import { instantAt } from '../wall-clock.ts';
import { hearingsOn, teamOf } from './coming.ts';

/** How many matters of the line have somebody at the door already, when the demonstration begins on the court's day. */
const EARLY = 6;

/**
 * Who has come before the day begins. On the day itself counsel is here for the first matters and an officer is on the way; the youths check in before
 * the eyes of whoever shows it. Before that day one line alone is known: somebody said that they are coming late.
 */
export function addArrivals(ledger: Ledger, coming: SessionDay): void {
  const line = hearingsOn(ledger, coming).filter(({ mode }) => mode === 'in_person');
  const isToday = coming.day === ledger.anchor;
  line.slice(0, isToday ? EARLY : 1).forEach((hearing, at) => {
    if (isToday) enter(ledger, hearing, { role: 'minors_counsel', state: at < 2 ? 'ready' : 'arrived', at: instantAt(coming.day, `07:1${at}`) });
    enter(ledger, hearing, { role: 'probation_officer', state: 'on_the_way', at: null });
  });
}

function enter(ledger: Ledger, hearing: HearingRow, words: { readonly role: 'minors_counsel' | 'probation_officer'; readonly state: ArrivalState; readonly at: string | null }): void {
  const person = teamOf(ledger, hearing.case_id).find(({ role }) => role === words.role);
  if (person === undefined) return;
  add(ledger, 'arrival', {
    arrival_id: ledger.newId(ledger.anchor), hearing_id: hearing.hearing_id, who: words.role, participation_id: person.participation_id, name: person.name, state: words.state,
    at: words.at, entered_by: accountOf(ledger, 'coordinator').account_id,
  });
}
