import { composeMinuteOrder } from '@starling/shared/court-day/minute-order/minute-order';
import type { HearingRow } from '../hearings.ts';
import { accountOf, add, type Ledger } from '../ledger.ts';
import { instantAt, later, wallTimeOf } from '../wall-clock.ts';
import type { LastSession } from './last-session.ts';
import { minuteFactsOf } from './minute-facts.ts';

/** How a minute order of the last session stands; 'none': nobody prepared it yet. */
type Standing = 'entered' | 'returned' | 'prepared' | 'none';

/** What is left of the last session, in the order of what was heard: the first of each court was entered like all the others. */
const LEFT: readonly Standing[] = ['entered', 'returned', 'prepared', 'none'];

/**
 * The minute orders of the last session, each written from the record as the live one is: all entered the same day, save three that are late and say why they
 * wait: one came back with words, one waits for the judge, one was not prepared. Older minutes were signed in the old way.
 */
export function addMinuteOrders(ledger: Ledger, last: LastSession): void {
  const heard = last.decided.filter(({ state }) => state === 'heard');
  last.decided.forEach((hearing) => {
    nameNext(ledger, hearing, last);
    enterFindings(ledger, hearing, last);
  });
  last.decided.forEach((hearing) => {
    const standing = LEFT[heard.indexOf(hearing)] ?? 'entered';
    if (standing !== 'none') addMinuteOrder(ledger, hearing, { last, standing });
    if (standing !== 'entered') leaveUnsigned(hearing);
  });
}

/** A matter without a further date says where it goes on. */
function nameNext({ rows }: Ledger, hearing: HearingRow, { on }: LastSession): void {
  const ahead = new Set(rows.court_session.filter((session) => session.held_on > on).map((session) => session.session_id));
  if (hearing.continued_to !== null || rows.hearing.some((one) => one.case_id === hearing.case_id && one.state === 'set' && ahead.has(one.session_id))) return;
  const isDone = hearing.type === 'completion' && hearing.state === 'heard';
  hearing.next_step = isDone ? 'none' : 'queue';
  hearing.next_reason = isDone ? 'completed' : 'counsel_to_set';
}

/** That everybody had notice, and that the interpreter is sworn where there is one. */
function enterFindings(ledger: Ledger, hearing: HearingRow, { on }: LastSession): void {
  if (hearing.state !== 'heard') return;
  const kinds = hearing.interpreter_language === null ? (['notice_given'] as const) : (['notice_given', 'interpreter_sworn'] as const);
  kinds.forEach((kind) => add(ledger, 'minute_finding', { minute_finding_id: ledger.newId(on), hearing_id: hearing.hearing_id, kind, answer: 'made', facts: null }));
}

function addMinuteOrder(ledger: Ledger, hearing: HearingRow, { last: { on }, standing }: { readonly last: LastSession; readonly standing: Exclude<Standing, 'none'> }): void {
  const signedAt = hearing.minute_signed_at ?? instantAt(on, '15:30');
  const signed = wallTimeOf(signedAt, on);
  const isSigned = standing === 'entered';
  add(ledger, 'minute_order', {
    minute_order_id: ledger.newId(on), hearing_id: hearing.hearing_id, number: 1, state: standing, content: { sections: composeMinuteOrder(minuteFactsOf(ledger, hearing, on)), effectiveOn: on },
    prepared_by: accountOf(ledger, 'courtroom_clerk').account_id, prepared_at: isSigned ? signedAt : instantAt(on, '15:20'),
    returned_words: standing === 'returned' ? 'The roll is not complete. Add the aunt who came with the youth.' : null, returned_at: standing === 'returned' ? instantAt(on, '15:34') : null,
    signed_by: isSigned ? accountOf(ledger, 'judge').account_id : null, signed_at: isSigned ? signedAt : null, effective_on: isSigned ? on : null,
    entered_at: isSigned ? instantAt(on, later(signed, 1)) : null,
  });
}

function leaveUnsigned(hearing: HearingRow): void {
  hearing.minute_signed_at = null;
  hearing.minute_signed_by = null;
}
