import { expect, test } from '@jest/globals';
import { aSession } from '../../testing/a-session.ts';
import { sessionNow } from './BenchDoor.tsx';

test('the bench opens the session that is on, before the one that comes next', () => {
  const viewer = { today: '2026-12-22', now: '11:00', name: 'Judge R. Castellane', seat: 'JUDGE' as const };
  const morning = aSession({ sessionId: 'am', startsAt: '09:30', endsAt: '12:00', state: 'closed' });
  const afternoon = aSession({ sessionId: 'pm', state: 'open' });
  const other = aSession({ sessionId: 'other', judge: 'Judge Pruitt', startsAt: '09:00', endsAt: '12:00' });

  expect(sessionNow([other, morning, afternoon], viewer)?.sessionId).toBe('pm');
  expect(sessionNow([other, morning], viewer)?.sessionId).toBe('am');
  expect(sessionNow([], viewer)).toBeNull();
});
