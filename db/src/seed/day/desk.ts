import { accountOf, add, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import type { SessionDay } from '../sessions.ts';
import { instantAt } from '../wall-clock.ts';
import { hearingsOn } from './coming.ts';

/** What the desk knows of each live warrant: who holds it, and the steps so far with who confirmed them. */
export function addWarrantSteps(ledger: Ledger): void {
  ledger.rows.warrant.filter(({ state }) => state === 'issued' || state === 'held').forEach((warrant) => {
    step(ledger, warrant, { step: warrant.state === 'held' ? 'held' : 'issued', time: '10:10', by: null, how: null });
    if (warrant.state === 'held') return;
    step(ledger, warrant, { step: 'sent_to_holder', time: '10:45', by: null, how: 'teletype' });
    step(ledger, warrant, { step: 'received_by_holder', time: '11:20', by: 'Warrant desk', how: 'phone' });
  });
}

function step(ledger: Ledger, warrant: RowOf['warrant'], told: { readonly step: RowOf['warrant_step']['step']; readonly time: string; readonly by: string | null; readonly how: string | null }): void {
  add(ledger, 'warrant_step', {
    warrant_step_id: ledger.newId(warrant.issued_on), warrant_id: warrant.warrant_id, step: told.step, at: instantAt(warrant.issued_on, told.time),
    by_account: accountOf(ledger, 'courtroom_clerk').account_id, by_words: told.by, how: told.how,
  });
}

/** The judge's own: a note on the first matters and on the session, and marks on the working copy. Nobody else reads them. */
export function addPrivateNotes(ledger: Ledger, coming: SessionDay): void {
  const judge = accountOf(ledger, 'judge').account_id;
  const line = hearingsOn(ledger, coming);
  const note = (hearingId: string | null, sessionId: string | null, words: string): void => {
    add(ledger, 'private_note', { private_note_id: ledger.newId(ledger.anchor), account_id: judge, hearing_id: hearingId, session_id: sessionId, words });
  };
  line.slice(0, NOTES.length).forEach((hearing, at) => {
    note(hearing.hearing_id, null, NOTES[at] ?? '');
    add(ledger, 'working_mark', { hearing_id: hearing.hearing_id, account_id: judge, mark: at === 0 ? 'ready' : at === 1 ? 'ask' : 'to_read' });
  });
  const session = coming.sessions[0]?.row.session_id;
  if (session !== undefined) note(null, session, 'Begin with what went well. A break after the fifth matter.');
}

const NOTES = ['Ask about the drawing class.', 'Say each step before taking it.', 'Read the school report again before calling.'] as const;
