import { localDate } from '../../time/local-date.ts';
import type { MinuteFacts } from '../minute-order/minute-facts.ts';

/** A hearing of an invented youth, heard in full, with a date to come back. */
export const HEARD: MinuteFacts = {
  type: 'progress_review',
  heldOn: localDate('2026-12-01'),
  startsAt: '09:30',
  calledAt: '09:41',
  concludedAt: '09:52',
  secondCalledAt: null,
  department: 'Dept. 260',
  bench: 'Judge R. Castellane',
  clerk: 'T. Ferro',
  mode: 'in_person',
  state: 'heard',
  interpreterLanguage: null,
  appearances: [
    { role: 'youth', name: 'Wren', attendance: 'present', spoke: true },
    { role: 'minors_counsel', name: 'P. Lindqvist', attendance: 'present', spoke: null },
    { role: 'probation_officer', name: 'D. Trujillo', attendance: 'excused', spoke: null },
    { role: 'advocate', name: 'S. Amari', attendance: 'expected', spoke: null },
  ],
  admitted: [],
  remote: { consented: null, afterCounsel: false, failed: null },
  absentWords: null,
  continuance: null,
  goodCause: null,
  findings: [{ kind: 'notice_given', answer: 'made', facts: null }],
  orders: [{ words: 'Send the school records', owner: 'Probation officer', dueOn: localDate('2026-12-04') }],
  custody: 'home',
  custodyOrders: [],
  warrants: [],
  next: {
    step: 'date',
    date: { on: localDate('2027-01-05'), startsAt: '14:40', department: 'Dept. 260', type: 'progress_review' },
    queue: null,
    none: null,
    words: null,
  },
  underSubmissionUntil: null,
  enteredLate: null,
};
