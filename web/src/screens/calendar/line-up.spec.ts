import { expect, test } from '@jest/globals';
import { lineUp } from './line-up.ts';

const session = { startsAt: '13:30', endsAt: '14:30' };
const row = (hearingId: string, startsAt: string, fields: object = {}) => ({
  hearingId,
  startsAt,
  minutes: 10,
  bufferMinutes: 0,
  state: 'SET',
  leadHearingId: null,
  ...fields,
});
const told = (parts: ReturnType<typeof lineUp>) => parts.map((part) => `${part.startsAt} ${part.kind} ${part.minutes}`);

test('hearings stand by time with the free minutes between them', () => {
  expect(told(lineUp([row('b', '14:00'), row('a', '13:30', { bufferMinutes: 5 })], session, null))).toEqual([
    '13:30 hearing 15',
    '13:45 free 15',
    '14:00 hearing 10',
    '14:10 free 20',
  ]);
});

test('a slot that is proposed is drawn in', () => {
  expect(told(lineUp([row('a', '13:30')], session, { startsAt: '13:40', minutes: 15 }))).toEqual([
    '13:30 hearing 10',
    '13:40 proposed 15',
    '13:55 free 35',
  ]);
});

test('what left the session, and what is called under another, is not on the line', () => {
  const rows = [row('a', '13:30', { state: 'VACATED' }), row('b', '13:30', { leadHearingId: 'c' })];

  expect(told(lineUp(rows, session, null))).toEqual(['13:30 free 60']);
});

test('a session that runs over has no free minutes at its end', () => {
  expect(told(lineUp([row('a', '13:30', { minutes: 90 })], session, null))).toEqual(['13:30 hearing 90']);
});
