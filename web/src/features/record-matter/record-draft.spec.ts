import { describe, expect, test } from '@jest/globals';
import {
  begunOn,
  FIELD,
  isUntouched,
  NO_ORDER,
  readRecordDraft,
  resolved,
  UNTOUCHED,
  withAttended,
  withFinding,
  withNext,
  withoutPerson,
  withoutOrder,
  withResult,
  withTypedOrder,
  type RecordDraft,
} from './record-draft.ts';

const A_DATE = {
  step: 'date',
  sessionId: 's-9',
  sessionVersion: 3,
  heldOn: '2027-01-05',
  startsAt: '14:40',
  department: 'Dept. 260',
} as const;

describe('a record that is being typed', () => {
  test('remembers what stood in a field when it was first touched, whatever is chosen after', () => {
    const draft = withResult(withResult(UNTOUCHED, 'HEARD', 'in_hand'), 'AWAY', 'heard');

    expect(draft.result).toBe('AWAY');
    expect(draft.was).toEqual({ result: 'in_hand' });
  });

  test('keeps the version it was begun on, whatever the row is read at later', () => {
    expect(begunOn(begunOn(UNTOUCHED, 4), 7).basedOn).toBe(4);
    expect(isUntouched(begunOn(UNTOUCHED, 4))).toBe(true);
  });

  test('the same result pressed again takes it back', () => {
    expect(isUntouched(withResult(withResult(UNTOUCHED, 'HEARD', 'in_hand'), 'HEARD', 'in_hand'))).toBe(true);
  });

  test('an order is taken from the typed line, and the line is empty again', () => {
    const typed = { ...UNTOUCHED, typed: { ...NO_ORDER, words: ' School records go to the advocate. ' } };
    const draft = withTypedOrder(typed);

    expect(draft.orders).toMatchObject([{ key: 'n1', words: 'School records go to the advocate.' }]);
    expect(draft.typed).toEqual(NO_ORDER);
    expect(withTypedOrder(draft)).toBe(draft);
  });

  test('an order that was taken out gives its key to nobody who stands', () => {
    const one = withTypedOrder({ ...UNTOUCHED, typed: { ...NO_ORDER, words: 'one' } });
    const two = withTypedOrder({ ...one, typed: { ...NO_ORDER, words: 'two' } });
    const three = withTypedOrder({ ...withoutOrder(two, 'n1'), typed: { ...NO_ORDER, words: 'three' } });

    expect(three.orders.map(({ key, words }) => [key, words])).toEqual([
      ['n2', 'two'],
      ['n3', 'three'],
    ]);
  });

  test('is read back as it was kept, and words of another shape are none', () => {
    const draft = withNext(withFinding(UNTOUCHED, { kind: 'restraints', answer: 'made', facts: 'x' }, ''), A_DATE, '');

    expect(readRecordDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readRecordDraft({ result: 4 })).toBe(UNTOUCHED);
    expect(readRecordDraft(null)).toBe(UNTOUCHED);
  });

  test('a finding of theirs stands, and mine is let go with its facts', () => {
    const draft = withFinding(UNTOUCHED, { kind: 'restraints', answer: 'made', facts: 'x' }, '');

    expect(isUntouched(resolved(draft, FIELD.finding('restraints'), { mine: false, theirs: 'not_made' }))).toBe(true);
  });

  test('a line that is only half typed is something to lose', () => {
    expect(isUntouched({ ...UNTOUCHED, typed: { ...NO_ORDER, words: 'Sch' } })).toBe(false);
  });
});

test('somebody who was not listed stands under role and name, and the court is not asked what stood there', () => {
  const aunt = { appearanceId: null, role: 'caregiver', name: 'Lena', attendance: 'present', spoke: null } as const;
  const draft = withAttended(UNTOUCHED, aunt, '');

  expect(draft.was).toEqual({});
  expect(isUntouched(withoutPerson(draft, aunt))).toBe(true);
});

describe('two people on one row', () => {
  const sato = { appearanceId: 'a-8', role: 'county_counsel', name: 'E. Sato', attendance: 'absent', spoke: null } as const;
  const mine: RecordDraft = withAttended(withNext(UNTOUCHED, A_DATE, ''), sato, 'expected');

  test('mine goes over theirs with the next save', () => {
    const draft = resolved(mine, FIELD.next, { mine: true, theirs: '2027-01-12 14:10' });

    expect(draft.next).toEqual(A_DATE);
    expect(draft.was['next']).toBe('2027-01-12 14:10');
  });

  test('theirs stands, and only that field of mine is let go', () => {
    const draft = resolved(mine, FIELD.attended('a-8'), { mine: false, theirs: 'present' });

    expect(draft.attended).toEqual({});
    expect(draft.next).toEqual(A_DATE);
    expect(Object.keys(draft.was)).toEqual(['next']);
  });
});
