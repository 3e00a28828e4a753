import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { mayAssert, petitionFinding, STANDARD, timelinessOf } from '../law/us-ca/pen-236-23.ts';
import { isImmuneUnder647b } from '../law/us-ca/pen-647-b-5.ts';
import { gateOf } from '../law/us-ca/pen-667-5-c.ts';
import { mayHear } from '../law/us-ca/wic-602.ts';
import { noticeGiven } from '../law/us-ca/wic-776.ts';
import { checkDestruction, checkHolders, isBarredBy707b, isSatisfactory } from '../law/us-ca/wic-786.ts';
import { GRANTS } from '../policy/grants.ts';
import { setAsideIsEnough } from './finding-way.ts';
import { fosterWarning } from './finding-words.ts';
import { orderMoves } from './order-moves.ts';
import { holderDaysLate } from './holder-task.ts';
import { TABLES } from './tables.ts';
import { TRAFFICKING_FINDING } from './trafficking-finding.ts';

/** A row of a table: its title in TABLES, from, command. */
type Row = readonly [table: string, from: string, command: string];

const FINDING = 'The finding';
const GATE = 'A count at the gate';
const AFTER = 'The petition after the finding';
const ORDER = 'The sealing order';
const RECORD = 'The petition’s record';
const HOLDER = 'One holder';
const REQUEST = 'A request to look into a sealed file';

/** Every transition of the workflow, in the order of the law's own list: what happens, and which row it is. */
const TRANSITIONS: Readonly<Record<string, { readonly what: string; readonly rows: readonly Row[]; readonly also?: unknown }>> = {
  T1: { what: 'the defense is raised', rows: [[FINDING, 'none', 'assert']] },
  T2: {
    what: 'a count is excluded at the gate',
    rows: [
      [GATE, 'ungated', 'excluded'],
      [GATE, 'eligible', 'excluded'],
    ],
  },
  T3: { what: 'a count is undetermined while an enhancement is unproved', rows: [[GATE, 'ungated', 'undetermined']] },
  T4: { what: 'a hearing is set', rows: [[FINDING, 'asserted', 'set']] },
  T5: { what: 'the hearing is held', rows: [[FINDING, 'set', 'submit']] },
  T6: { what: 'the findings are made', rows: [[FINDING, 'submitted', 'make']] },
  T7: { what: 'the finding is denied', rows: [[FINDING, 'submitted', 'deny']] },
  T8: {
    what: 'the defense is withdrawn',
    rows: [
      [FINDING, 'asserted', 'withdraw'],
      [FINDING, 'set', 'withdraw'],
    ],
  },
  T9: {
    what: 'the petition is dismissed',
    rows: [
      [AFTER, 'pre_jurisdiction', 'dismiss'],
      ['The order of dismissal', 'drafted', 'sign'],
    ],
  },
  T10: { what: 'the petition goes on with the counts that are left', rows: [[AFTER, 'pre_jurisdiction', 'goOn']] },
  T11: { what: 'the sealing order is signed', rows: [[ORDER, 'drafted', 'sign']] },
  T12: {
    what: 'the order is distributed',
    rows: [
      [ORDER, 'signed', 'distribute'],
      [ORDER, 'amended', 'distribute'],
    ],
  },
  T13: { what: 'the court’s own record is sealed', rows: [[RECORD, 'dismissed_trafficking', 'seal']] },
  T14: {
    what: 'a holder is sent the order and has received it',
    rows: [
      [HOLDER, 'named', 'send'],
      [HOLDER, 'sent', 'receive'],
    ],
  },
  T15: { what: 'a holder seals and reports', rows: [[HOLDER, 'received', 'seal']] },
  T16: { what: 'a holder seals its copy of the order', rows: [[HOLDER, 'sealed', 'sealCopy']] },
  T17: { what: 'a holder is late: derived from the day, never a row', rows: [], also: holderDaysLate },
  T18: {
    what: 'some, then all holders have reported',
    rows: [
      [ORDER, 'distributed', 'reportSome'],
      [ORDER, 'partly_complied', 'certify'],
    ],
    also: orderMoves,
  },
  T19: { what: 'a new holder is found', rows: [[ORDER, 'complied', 'addHolder']] },
  T20: { what: 'the day of destruction has come', rows: [[ORDER, 'complied', 'fallDue']] },
  T21: {
    what: 'the record is destroyed',
    rows: [
      [HOLDER, 'copy_sealed', 'destroy'],
      [ORDER, 'destruction_due', 'close'],
      [RECORD, 'sealed', 'destroy'],
    ],
  },
  T22: {
    what: 'a prosecutor asks, and the person is told',
    rows: [
      [REQUEST, 'none', 'file'],
      [REQUEST, 'filed', 'notify'],
    ],
  },
  T23: {
    what: 'the person responds, asks to be heard, or is silent',
    rows: [
      [REQUEST, 'noticed', 'openResponse'],
      [REQUEST, 'response_open', 'setHearing'],
      [REQUEST, 'response_open', 'review'],
      [REQUEST, 'hearing_set', 'hear'],
    ],
  },
  T24: {
    what: 'the judge grants with limits, or denies',
    rows: [
      [REQUEST, 'under_review', 'grant'],
      [REQUEST, 'under_review', 'deny'],
      [REQUEST, 'granted_with_limits', 'close'],
    ],
  },
  T25: {
    what: 'a look without an order',
    rows: [
      ['A look without an order', 'none', 'open'],
      ['A look without an order', 'open', 'expire'],
    ],
  },
  T26: {
    what: 'a request to file again',
    rows: [
      ['A request to file again', 'none', 'file'],
      ['A request to file again', 'filed', 'grant'],
    ],
  },
  T27: {
    what: 'a review is asked for',
    rows: [
      [FINDING, 'made', 'review'],
      [FINDING, 'final', 'review'],
      [FINDING, 'denied', 'review'],
    ],
  },
  T28: {
    what: 'the finding is reversed and heard again; holders are held, not unsealed',
    rows: [
      [FINDING, 'under_review', 'reverse'],
      [FINDING, 'reversed', 'rehear'],
      ['The petition after a review', 'sealed', 'reopen'],
      ['A hold on a record', 'none', 'place'],
    ],
  },
  T29: {
    what: 'an error of recording is corrected',
    rows: [
      [FINDING, 'made', 'correct'],
      [FINDING, 'final', 'correct'],
    ],
  },
  T30: {
    what: 'an adjudication is vacated',
    rows: [
      ['A petition for vacatur', 'unopposed', 'grant'],
      ['The petition after vacatur', 'sustained', 'vacate'],
    ],
  },
  T31: {
    what: 'supervision was completed',
    rows: [
      ['The petition when supervision ends', 'disposed', 'dismiss'],
      [RECORD, 'dismissed_786a', 'seal'],
    ],
  },
  T32: {
    what: 'dismissal in the interests of justice: no seal',
    rows: [['The petition in the interests of justice', 'disposed', 'dismiss']],
  },
  T33: {
    what: 'probation’s duty at 18',
    rows: [
      ['Probation’s duty at 18', 'none', 'fallDue'],
      ['Probation’s duty at 18', 'noticed', 'seal'],
    ],
  },
};

/** Every guard, and the function or the need that answers it. */
const GUARDS: Readonly<Record<string, { readonly asks: string; readonly by: readonly unknown[] }>> = {
  'G-602': { asks: 'a 602 petition', by: [mayAssert] },
  'G-AGE': { asks: '12 to 17 at the offense, younger only for the listed offenses', by: [mayHear] },
  'G-647B': { asks: 'no live count under 647(b) for an act under 18', by: [isImmuneUnder647b] },
  'G-TIME': { asks: 'before an admission and before the jurisdiction hearing ends', by: [timelinessOf, mayAssert] },
  'G-NV': { asks: 'not a violent felony; enhancements only once proved', by: [gateOf] },
  'G-BURDEN': { asks: 'the youth shows it by a preponderance, element by element', by: [STANDARD, petitionFinding] },
  'G-F1F2': { asks: 'both findings on every offense', by: [petitionFinding] },
  'G-707B': { asks: 'no 707(b) offense at 14 or older stands sustained', by: [isBarredBy707b, setAsideIsEnough] },
  'G-SAT': { asks: 'satisfactory completion', by: [isSatisfactory] },
  'G-DATE': { asks: 'a day of destruction inside its window for every holder', by: [checkDestruction] },
  'G-HOLD': { asks: 'court, an agency, probation and the Department of Justice; never counsel', by: [checkHolders] },
  'G-NOTICE776': { asks: 'notice before an earlier order is changed', by: [noticeGiven, rowNeeds('under_review', 'reverse')] },
  'G-REF': { asks: 'a referee’s finding is final only when the time for review is over', by: [rowNeeds('made', 'becomeFinal')] },
  'G-FOSTER': { asks: 'the hearing of WIC 607.2, asked for and never holding back', by: [fosterWarning] },
};

/** Every invariant: where it is enforced, and the test that proves it by name. */
const INVARIANTS: Readonly<
  Record<string, { readonly enforced: string; readonly provedBy: readonly (readonly [file: string, title: string])[] }>
> = {
  I1: {
    enforced: 'sealing-order.ts asks for the dismissal of the session; the database refuses the row',
    provedBy: [
      ['shared/src/workflow/rules.spec.ts', 'I1:'],
      ['db/src/guards/guards.db.spec.ts', 'no sealing order is signed before the dismissal (I1)'],
    ],
  },
  I2: { enforced: 'holder-task.ts has one row to the sealed copy', provedBy: [['shared/src/workflow/rules.spec.ts', 'I2:']] },
  I3: {
    enforced: 'no kind of holder is counsel; checkHolders refuses the name',
    provedBy: [['shared/src/workflow/rules.spec.ts', 'R8 and I3:']],
  },
  I4: {
    enforced: 'row security hides sealed petitions; visibility.ts says the same in pure form',
    provedBy: [
      ['shared/src/policy/visibility.spec.ts', 'sealed'],
      ['db/src/policies/policies.db.spec.ts', 'leaves no row of it, and no youth, to any seat but the sealing desk'],
    ],
  },
  I5: {
    enforced: 'access-grant.ts and access-request.ts know no petition',
    provedBy: [
      ['shared/src/workflow/rules.spec.ts', 'R10 and I5:'],
      ['shared/src/workflow/transitions.spec.ts', 'I5: the states of a look are no states of a petition'],
    ],
  },
  I6: { enforced: 'a ruling names the rows of its own petition only', provedBy: [['shared/src/workflow/rules.spec.ts', 'I6:']] },
  I7: {
    enforced: 'finding-reach.ts takes no row of another case',
    provedBy: [
      ['shared/src/workflow/rules.spec.ts', 'R11 and I7:'],
      ['db/src/policies/policies.db.spec.ts', '(I7)'],
    ],
  },
  I8: {
    enforced: 'holder-task.ts asks for the day and for no open hold',
    provedBy: [
      ['shared/src/workflow/rules.spec.ts', 'I8:'],
      ['db/src/guards/guards.db.spec.ts', '(I8)'],
    ],
  },
  I9: {
    enforced: 'the entry has no field for a story',
    provedBy: [
      ['shared/src/workflow/rules.spec.ts', 'I9:'],
      ['db/src/guards/guards.db.spec.ts', '(I9)'],
    ],
  },
  I10: {
    enforced: 'finding-holders.ts gives every holder the one fixed day',
    provedBy: [['shared/src/workflow/rules.spec.ts', 'R7 and I10:']],
  },
};

const ROOT = new URL('../../../', import.meta.url);

describe('the transitions', () => {
  test('T1 to T33 are all listed, in order', () => {
    expect(Object.keys(TRANSITIONS)).toEqual(Array.from({ length: 33 }, (_, place) => `T${String(place + 1)}`));
  });

  test.each(Object.entries(TRANSITIONS))('%s is a row of a table, or a function', (_id, { rows, also }) => {
    expect(rows.length > 0 || typeof also === 'function').toBe(true);
    for (const [title, from, command] of rows) {
      const table = TABLES.find((one) => one.title === title);
      expect(table?.steps.some((step) => step.from === from && step.command === command) ?? `no table ${title}`).toBe(true);
    }
  });

  test('every table that was printed is named by some transition, but for the day’s work of the court', () => {
    const named = new Set(Object.values(TRANSITIONS).flatMap(({ rows }) => rows.map(([title]) => title)));

    expect(TABLES.map(({ title }) => title).filter((title) => !named.has(title))).toEqual([
      'A warrant',
      'A hearing on its day',
      'A hearing before its day',
      'A session',
      'A session before its day',
      'The room of a hearing',
      'A hearing entered late',
      'A minute order',
      'A custody or release order',
      'The team’s talk before a session',
      'A referral into this court',
    ]);
  });
});

describe('the guards', () => {
  test.each(Object.entries(GUARDS))('%s is asked by a function or a need', (_id, { by }) => {
    expect(by.length).toBeGreaterThan(0);
    expect(by.every((one) => one !== undefined && one !== null)).toBe(true);
  });
});

describe('the invariants', () => {
  test('I1 to I10 are all listed', () => {
    expect(Object.keys(INVARIANTS)).toEqual(Array.from({ length: 10 }, (_, place) => `I${String(place + 1)}`));
  });

  test.each(Object.entries(INVARIANTS))('%s is proved by a test that exists', (_id, { provedBy }) => {
    for (const [file, title] of provedBy) {
      const at = new URL(file, ROOT);
      expect(existsSync(at) ? file : `${file} is missing`).toBe(file);
      expect(readFileSync(at, 'utf8')).toContain(title);
    }
  });

  test('I5: the states of a look are no states of a petition', () => {
    const looks = TABLES.filter(({ title }) => title === REQUEST || title === 'A look without an order').flatMap(({ steps }) => steps);

    expect(looks.filter(({ to }) => /seal|dismiss|destroy|vacat/u.test(to))).toEqual([]);
  });
});

test('a table that no screen uses yet grants nothing to anybody', () => {
  const actions = new Set<string>(GRANTS.map(({ action }) => action));

  for (const word of ['accessRequest.', 'accessGrant.', 'refiling.', 'vacatur.', 'hold.', 'review.', 'dutyAt18.', 'completion.']) {
    expect([...actions].filter((action) => action.startsWith(word))).toEqual([]);
  }
});

/** The needs of one row of the finding's table; undefined when the row asks for nothing. */
function rowNeeds(from: string, command: string): unknown {
  const needs = TRAFFICKING_FINDING.find(([here, name]) => here === from && name === command)?.[4] ?? [];
  return needs[0];
}
