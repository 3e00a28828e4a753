import { daysBetween } from '../../time/local-date.ts';
import type { MoveApart, MoveCandidate, MovesToPlan } from '../moves/move-plan.ts';

interface Taken {
  readonly hearingId: string;
  readonly sessionId: string;
  readonly heldOn: MovesToPlan['sessions'][number]['heldOn'];
  readonly courthouseId: string | null;
  readonly from: number;
  readonly until: number;
  readonly benchUntil: number;
  readonly who: readonly string[];
}

/** What is broken by places taken together, in words; empty for nothing. */
export function brokenByPlaces(plan: MovesToPlan, places: readonly MoveCandidate[]): readonly string[] {
  const taken = places.map((place) => takenOf(plan, place));
  const broken = plan.sessions.flatMap(({ sessionId, minutesFree, hearingsFree }) => {
    const here = taken.filter((each) => each.sessionId === sessionId);
    const minutes = here.reduce((sum, { from, benchUntil }) => sum + benchUntil - from, 0);
    return minutes > minutesFree || here.length > (hearingsFree ?? here.length) ? [`${sessionId} is over its limit`] : [];
  });
  if (new Set(places.map(({ hearingId }) => hearingId)).size < places.length) broken.push('A hearing is set twice');
  const pairs = taken.flatMap((one, at) =>
    taken.slice(at + 1).map((other): readonly [Taken, Taken] => (one.from <= other.from ? [one, other] : [other, one])),
  );
  return [...broken, ...pairs.flatMap((pair) => brokenByTwo(plan, pair))];
}

function takenOf({ hearings, sessions }: MovesToPlan, { hearingId, sessionId, startsAt }: MoveCandidate): Taken {
  const hearing = hearings.find((each) => each.hearingId === hearingId);
  const session = sessions.find((each) => each.sessionId === sessionId);
  if (hearing === undefined || session === undefined) throw new Error('The place names a hearing or a session that is not of the plan.');
  const until = startsAt + hearing.minutes;
  return {
    hearingId,
    sessionId,
    heldOn: session.heldOn,
    courthouseId: session.courthouseId,
    from: startsAt,
    until,
    benchUntil: until + hearing.buffer,
    who: hearing.who,
  };
}

function brokenByTwo(plan: MovesToPlan, [first, second]: readonly [Taken, Taken]): readonly string[] {
  const names = `${first.hearingId} and ${second.hearingId}`;
  const broken: string[] = [];
  if (first.sessionId === second.sessionId && second.from < first.benchUntil) broken.push(`${names} overlap`);
  const sameDay = first.heldOn === second.heldOn;
  if (sameDay && second.from < first.until && first.who.some((key) => second.who.includes(key)))
    broken.push(`${names} need one person twice`);
  const pairs = plan.apart.filter(({ hearingIds }) => [first, second].every(({ hearingId }) => hearingIds.includes(hearingId)));
  return pairs.some(({ level }) => comeTooNear(plan.rules, level, [first, second])) ? [...broken, `${names} come too near`] : broken;
}

function comeTooNear(rules: MovesToPlan['rules'], level: MoveApart['level'], [first, second]: readonly [Taken, Taken]): boolean {
  const days = Math.abs(daysBetween(first.heldOn, second.heldOn));
  if (days > 0) return level === 4 && first.courthouseId === second.courthouseId && days <= rules.apartBuildingDays;
  if (level === 1) return second.from - first.from < rules.apartStarts;
  return level > 2 || second.from - first.until < rules.apartMinutes;
}

/** What the best of all plans is worth: how many find a place, then their scores. Found by trying each way. */
export function bestWorthOf(plan: MovesToPlan): { readonly placed: number; readonly score: number } {
  const aPlace = 100 * plan.hearings.length + 1;
  const worth = (places: readonly MoveCandidate[]): number => places.reduce((sum, { score }) => sum + aPlace + score, 0);
  const best = bestFrom(plan, { at: 0, places: [] }, worth);
  return { placed: best.length, score: best.reduce((sum, { score }) => sum + score, 0) };
}

interface SoFar {
  readonly at: number;
  readonly places: readonly MoveCandidate[];
}

function bestFrom(plan: MovesToPlan, { at, places }: SoFar, worth: (places: readonly MoveCandidate[]) => number): readonly MoveCandidate[] {
  const hearing = plan.hearings[at];
  if (hearing === undefined) return places;
  let best = bestFrom(plan, { at: at + 1, places }, worth);
  for (const candidate of plan.candidates.filter(({ hearingId }) => hearingId === hearing.hearingId)) {
    const more = [...places, candidate];
    if (brokenByPlaces(plan, more).length > 0) continue;
    const whole = bestFrom(plan, { at: at + 1, places: more }, worth);
    if (worth(whole) > worth(best)) best = whole;
  }
  return best;
}
