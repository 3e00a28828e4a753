import { expect, test } from '@jest/globals';
import { CHANGE_KINDS, draftFrom, inputOf, missingFrom, type ChangeDraft } from './change-draft.ts';

const session = {
  sessionId: 's-1',
  version: 3,
  heldOn: '2026-12-22',
  departmentId: 'd-260',
  startsAt: '13:30',
  endsAt: '15:30',
  benchOfficerId: 'b-1',
};
const why = { reasonCode: 'judge_away', reason: 'Away at a conference' };
const draft = (fields: Partial<ChangeDraft>): ChangeDraft => draftFrom(session, { ...why, ...fields });

test.each([
  ['kind', draft({})],
  ['other', draft({ kind: 'merged' })],
  ['hearings', draft({ kind: 'split' })],
  ['same', draft({ kind: 'moved' })],
  ['same', draft({ kind: 'substitute' })],
  ['reasonCode', draft({ kind: 'cancelled', reasonCode: null })],
  ['reason', draft({ kind: 'cancelled', reason: '  ' })],
  [null, draft({ kind: 'cancelled' })],
  [null, draft({ kind: 'moved', heldOn: '2026-12-29' })],
])('what is missing first: %s', (missing, typed) => {
  expect(missingFrom(typed, session)).toBe(missing);
});

test('a move asks for day, room and times, and sends nothing that another kind asks for', () => {
  expect(inputOf(draft({ kind: 'moved', heldOn: '2026-12-29', otherSessionId: 's-9', benchOfficerId: 'b-2' }), session)).toEqual({
    ...why,
    sessionId: 's-1',
    version: 3,
    kind: 'moved',
    heldOn: '2026-12-29',
    departmentId: 'd-260',
    startsAt: '13:30',
    endsAt: '15:30',
  });
});

test('a cancelled session sends each hearing to the place that was taken; the others need a date', () => {
  const targets = { 'h-1': { sessionId: 's-2', startsAt: '09:00' } };

  expect(inputOf(draft({ kind: 'cancelled', targets }), session)?.targets).toEqual([
    { hearingId: 'h-1', sessionId: 's-2', startsAt: '09:00' },
  ]);
});

test('nothing is sent while something is missing', () => {
  expect(CHANGE_KINDS.map((kind) => inputOf(draft({ kind, reason: '' }), session))).toEqual(CHANGE_KINDS.map(() => null));
});
