import type { BrokenRule, CalendarSession, Place } from '../ground.ts';
import { brokenBy, HARD_RULES, HARD_RULE_ROWS, isHardRuleKey, type HardRuleKey } from '../rules/hard-rules.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';
import { someoneComes } from '../rules/place-facts.ts';
import { scoreOf, scorerOf } from '../score/score.ts';
import type { SlotDay } from './slot-day.ts';
import { startsIn } from './slot-starts.ts';

/** The best start that a session has for a hearing. */
export interface BestStart {
  readonly place: Place;
  readonly score: number;
}

/** What a session is to a hearing: its best start, or why it has none and what single act would open it. */
export interface LookedAt {
  readonly best: BestStart | null;
  /** The rule that stands in the way; null with `best`. */
  readonly refusal: (BrokenRule & { readonly startsAt: number | null }) | null;
  /** The best start that one rule alone keeps shut, where somebody may relax it. */
  readonly opens: (BestStart & { readonly rule: HardRuleKey }) | null;
}

const OF_SESSION = HARD_RULE_ROWS.filter(([, { scope }]) => scope === 'session').map(([key]) => key);
const OF_START = HARD_RULE_ROWS.filter(([, { scope }]) => scope === 'start').map(([key]) => key);

/** Looks at one session for a hearing. `isWorth` says whether an opening of a rule is still worth a look. */
export function lookAt(session: CalendarSession, day: SlotDay, isWorth: (rule: string) => boolean): LookedAt {
  const shut = brokenAt(OF_SESSION, { session, startsAt: session.startsAt }, day);
  const [only] = shut;
  if (only !== undefined && (shut.length > 1 || !mayOpen(only) || !isWorth(only.rule))) return refused(only, null);
  const starts = startsIn(session, day.wanted);
  const tried = starts.map((startsAt) => ({ startsAt, broken: brokenAt(OF_START, { session, startsAt }, day) }));
  const free = bestOf(
    session,
    tried.filter(({ broken }) => broken.length === 0).map(({ startsAt }) => startsAt),
    day,
  );
  if (only !== undefined) return refused(only, free === null ? null : opening(only, free));
  if (free !== null) return { best: free, refusal: null, opens: null };
  if (tried.length === 0) return refused(whyNoStart(session, day), null);
  return refused(
    mostOften(tried.map(({ broken }) => broken[0])),
    bestOpening(
      session,
      tried.filter(({ broken }) => isWorth(broken[0]?.rule ?? '')),
      day,
    ),
  );
}

/** The rules of a list that a place breaks, at most two: more are not asked for. */
function brokenAt(keys: readonly HardRuleKey[], place: Place, { wanted, ground }: SlotDay): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const key of keys) {
    const found = brokenBy(key, { place, wanted, ground });
    if (found !== null) broken.push(found);
    if (broken.length > 1) break;
  }
  return broken;
}

/** The place with the highest score; among equals the first, or the last for a hearing on papers, which waits for those who came. */
function bestOf(session: CalendarSession, starts: readonly MinuteOfDay[], { wanted, ground }: SlotDay): BestStart | null {
  const scoredAt = scorerOf(session, wanted, ground);
  let best: BestStart | null = null;
  for (const startsAt of someoneComes(wanted) ? starts : starts.toReversed()) {
    const score = scoreOf(scoredAt(startsAt));
    if (best === null || score > best.score) best = { place: { session, startsAt }, score };
  }
  return best;
}

interface Tried {
  readonly startsAt: number;
  readonly broken: readonly BrokenRule[];
}

/** The best start that a single rule keeps shut, where the table says who opens it. */
function bestOpening(session: CalendarSession, tried: readonly Tried[], day: SlotDay): LookedAt['opens'] {
  const found = tried.flatMap(({ startsAt, broken }) => {
    const [only] = broken;
    return broken.length === 1 && only !== undefined && mayOpen(only) ? [{ startsAt, only }] : [];
  });
  const best = bestOf(
    session,
    found.map(({ startsAt }) => startsAt),
    day,
  );
  const only = found.find(({ startsAt }) => startsAt === best?.place.startsAt)?.only;
  return best === null || only === undefined ? null : opening(only, best);
}

function opening({ rule }: BrokenRule, best: BestStart): LookedAt['opens'] {
  return isHardRuleKey(rule) ? { ...best, rule } : null;
}

/** Whether the table names an act that opens what this rule keeps shut. */
function mayOpen({ rule, mayRelax }: BrokenRule): boolean {
  return mayRelax !== null && isHardRuleKey(rule) && HARD_RULES[rule].opensBy !== null;
}

/** No start fits between the others, or the session is shorter than the hearing. */
function whyNoStart(session: CalendarSession, { wanted, ground }: SlotDay): BrokenRule {
  const place = { session, startsAt: session.startsAt };
  const tooShort = brokenBy('outsideSession', { place, wanted, ground });
  return (
    tooShort ?? { rule: 'slotTaken', words: `No gap of ${wanted.minutes} min is left.`, mayRelax: HARD_RULES.slotTaken.mayRelax, cites: [] }
  );
}

/** The rule that stands before most starts, with the start when it is one alone. */
function mostOften(broken: readonly (BrokenRule | undefined)[]): (BrokenRule & { readonly startsAt?: number }) | undefined {
  const counted = new Map<string, number>();
  for (const one of broken) if (one !== undefined) counted.set(one.rule, (counted.get(one.rule) ?? 0) + 1);
  const [most] = [...counted.entries()].toSorted(([, one], [, other]) => other - one);
  return broken.find((one) => one?.rule === most?.[0]);
}

function refused(broken: BrokenRule | undefined, opens: LookedAt['opens']): LookedAt {
  return { best: null, refusal: broken === undefined ? null : { ...broken, startsAt: null }, opens };
}
