import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { addDays, daysBetween, localDate } from '../../time/local-date.ts';
import { findSlots } from './find-slots.ts';
import type { CalendarSession, Ground, WantedHearing } from '../ground.ts';
import { brokenRules } from '../rules/hard-rules.ts';
import type { SlotOffer } from './slot-answer.ts';
import { aBusy, aGround, aHearing, aNeed, anApart, aSession, aSlot, sessionWith, TUESDAY } from '../testing/slot-builders.ts';
import { SCORE_PART_KEYS, weightsOf, type ScorePartKey } from '../weights.ts';

const WEEKS = 110;
const TODAY = localDate('2026-12-01');

const sessions = fc
  .array(
    fc.record({
      day: fc.integer({ min: -3, max: 7 * WEEKS }),
      startsAt: fc.constantFrom(540, 600, 810),
      judge: fc.constantFrom('judge-1', 'judge-2'),
      minutesSet: fc.constantFrom(0, 60, 117, 127),
      language: fc.constantFrom(null, 'es'),
      cluster: fc.constantFrom(null, 'c-1'),
      keepApart: fc.constantFrom(null, null, 1 as const, 2 as const),
    }),
    { maxLength: 40 },
  )
  .map((drawn) =>
    drawn.map(({ day, startsAt, judge, minutesSet, ...slot }, place): CalendarSession => {
      const room = { startsAt, endsAt: startsAt + 150, benchOfficerId: judge };
      const one = sessionWith([aSlot({ ...slot, startsAt: startsAt + 20 })], { ...room, heldOn: addDays(TODAY, day) });
      return { ...one, sessionId: `session-${place}`, minutesSet };
    }),
  );

const wantedHearings = fc.record({
  isReview: fc.boolean(),
  minutes: fc.constantFrom(5, 10, 30),
  buffer: fc.constantFrom(0, 5),
  mode: fc.constantFrom('in_person' as const, 'no_appearance' as const),
  cluster: fc.constantFrom(null, 'c-1'),
  needs: fc.constantFrom(
    [],
    [aNeed()],
    [aNeed({ strength: 'must', from: 480, until: 600 })],
    [aNeed({ kind: 'slot_time', weekdays: [2, 4] })],
  ),
  apart: fc.constantFrom([], [anApart(2)], [anApart(4)]),
  busy: fc.constantFrom([], [aBusy()], [aBusy({ role: 'advocate', startsAt: null, endsAt: null })]),
  latest: fc.constantFrom(null, TODAY, addDays(TUESDAY, 60)),
});

const courts = fc.record({
  weights: fc.constantFrom<(key: ScorePartKey) => number>(
    (key) => weightsOf(DEFAULT_SETTINGS)[key],
    () => 0,
    (key) => (key === 'continuity' ? 100 : 0),
  ),
  pointsForAWeek: fc.constantFrom(0, 2, 30),
});

function groundOf({
  weights,
  pointsForAWeek,
}: {
  readonly weights: (key: ScorePartKey) => number;
  readonly pointsForAWeek: number;
}): Ground {
  const settings = { ...DEFAULT_SETTINGS, pointsForAWeek };
  const chosen = Object.fromEntries(SCORE_PART_KEYS.map((key) => [key, weights(key)])) as Record<ScorePartKey, number>;
  return aGround({ settings, weights: chosen });
}

/** The best three of all: each session asked by itself, so that nothing can stop early, then ranked as the court asks. */
function bestOfAll(all: readonly CalendarSession[], wanted: WantedHearing, ground: Ground): readonly SlotOffer[] {
  const offers = all.flatMap((session) => findSlots({ wanted, sessions: [session], ground }).offers);
  const rank = ({ score, heldOn }: SlotOffer) => score - (daysBetween(TODAY, heldOn) * ground.settings.pointsForAWeek) / 7;
  const startsOf = ({ sessionId }: SlotOffer) => all.find((one) => one.sessionId === sessionId)?.startsAt ?? 0;
  return offers
    .toSorted(
      (one, other) =>
        rank(other) - rank(one) ||
        daysBetween(other.heldOn, one.heldOn) ||
        startsOf(one) - startsOf(other) ||
        (one.sessionId < other.sessionId ? -1 : 1),
    )
    .slice(0, 3);
}

test('stopping early loses nothing: the offers are the best three of all sessions, whatever their order', () => {
  fc.assert(
    fc.property(sessions, wantedHearings, courts, (all, { latest, ...drawn }, court) => {
      const window = { earliest: null, latest, safe: null, words: '', cites: [], mayRelax: null };
      const [wanted, ground] = [aHearing({ ...drawn, window }), groundOf(court)];
      const answer = findSlots({ wanted, sessions: all, ground });
      expect(answer.offers).toEqual(bestOfAll(all, wanted, ground));
      expect(findSlots({ wanted, sessions: all.toReversed(), ground })).toEqual(answer);
    }),
  );
});

test('every offer breaks no rule, scores from 0 to 100, and says why in one sentence', () => {
  fc.assert(
    fc.property(sessions, wantedHearings, courts, (all, drawn, court) => {
      const { latest, ...rest } = drawn;
      const wanted = aHearing({ ...rest, window: { earliest: null, latest, safe: null, words: '', cites: [], mayRelax: null } });
      const ground = groundOf(court);
      for (const { sessionId, startsAt, score, why } of findSlots({ wanted, sessions: all, ground }).offers) {
        const session = all.find((one) => one.sessionId === sessionId) ?? aSession();
        expect(brokenRules({ session, startsAt }, wanted, ground)).toEqual([]);
        expect(score >= 0 && score <= 100).toBe(true);
        expect(why).toMatch(/^[A-Z][^.]*(Dept\.[^.]*)?\.$/);
      }
    }),
  );
});
