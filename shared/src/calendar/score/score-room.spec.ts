import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import type { CalendarSession, WantedHearing } from '../ground.ts';
import { SCORE_PARTS, scored } from './score.ts';
import { aGround, aHearing, aSlot, at, sessionWith } from '../testing/slot-builders.ts';
import { SCORE_PART_KEYS, type ScorePartKey } from '../weights.ts';

const share = (
  part: ScorePartKey,
  {
    session,
    startsAt,
    wanted = aHearing(),
    settings = {},
  }: {
    readonly session: CalendarSession;
    readonly startsAt: number;
    readonly wanted?: WantedHearing;
    readonly settings?: Partial<typeof DEFAULT_SETTINGS>;
  },
) => SCORE_PARTS[part].share(scored(at(session, startsAt), wanted, aGround({ settings: { ...DEFAULT_SETTINGS, ...settings } })));

describe('One block of an interpreter', () => {
  const session = sessionWith([aSlot({ startsAt: 600, language: 'es', buffer: 5 })]);
  const spanish = (startsAt: number) => share('interpreter', { session, startsAt, wanted: aHearing({ language: 'es' }) });

  test('ten minutes before and behind it are beside it, eleven are not; minutes kept free count to the hearing', () => {
    expect([579, 580, 590, 615, 625, 626].map(spanish)).toEqual([0.6, 1, 1, 1, 1, 0.6]);
  });
});

describe('A court that asks for no limit', () => {
  const session = sessionWith([aSlot({ minutes: 60, cluster: 'c-1' })]);

  test('weighs no wait and no placement', () => {
    expect(share('wait', { session, startsAt: 600, settings: { waitRed: 0 } })).toBe(1);
    const wanted = aHearing({ cluster: 'c-1' });
    expect(share('cluster', { session, startsAt: 540, wanted, settings: { clusterMinutes: 0 } })).toBe(1);
  });
});

test.each(SCORE_PART_KEYS)('%s of a hearing on papers, or from afar, is all of it at the most', (part) => {
  const session = sessionWith([aSlot({ minutes: 60, cluster: 'c-1', language: 'es', isHardNews: true })]);
  for (const mode of ['no_appearance', 'remote', 'in_person'] as const) {
    const wanted = aHearing({ mode, cluster: 'c-1', language: 'es', isHardNews: true });
    const got = share(part, { session, startsAt: 600, wanted });
    expect(got >= 0 && got <= 1).toBe(true);
  }
});
