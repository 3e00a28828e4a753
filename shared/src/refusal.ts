import type { BrokenRule } from './calendar/ground.ts';
import type { Citation } from './law/citation.ts';
import type { LocalDate } from './time/local-date.ts';
import { sayDate } from './time/local-date.ts';
import { unreachable } from './result.ts';

/** One thing the law still asks for. The sentence says what is missing and what to do. */
export interface UnmetNeed {
  readonly need: string;
  readonly message: string;
  readonly cites: readonly Citation[];
  readonly countId?: string;
  readonly holderKey?: string;
}

/** One thing typed that cannot be taken, with the path of its field: 'counts.2.statute'. */
export interface Problem {
  readonly field: string;
  readonly message: string;
  readonly cites: readonly Citation[];
}

/** What may be entered with a hearing so that it can be set on a day outside its window. */
export type Relaxation = 'TIME_WAIVER' | 'GOOD_CAUSE' | 'JUDGE_DECIDES';

/** A hearing's day lies outside the window that the law leaves for it. A null `latest`: no last day runs, and the day is too early. */
export interface OutsideWindow {
  readonly code: 'OUTSIDE_WINDOW';
  readonly words: string;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
  readonly safe: LocalDate | null;
  readonly cites: readonly Citation[];
  readonly relaxedBy: readonly Relaxation[];
}

/** Every refusal that is expected: the same codes as in the API. Absent, sealed and not yours are one: NOT_FOUND. */
export type Refusal =
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'NOT_ALLOWED'; readonly words: string; readonly cites: readonly Citation[] }
  | { readonly code: 'NOT_SIGNED_IN'; readonly words: string }
  | { readonly code: 'STALE'; readonly version: number; readonly since: readonly string[] }
  | { readonly code: 'INVALID'; readonly problems: readonly Problem[] }
  | { readonly code: 'UNMET'; readonly unmet: readonly UnmetNeed[] }
  | { readonly code: 'SESSION_FULL'; readonly minutesLeft: number; readonly capacity: number }
  | { readonly code: 'CLASH'; readonly words: string; readonly cites: readonly Citation[] }
  | { readonly code: 'DAY_CLOSED'; readonly why: string; readonly nextOpenOn: LocalDate; readonly cites: readonly Citation[] }
  | OutsideWindow
  | { readonly code: 'RULES_BROKEN'; readonly rules: readonly BrokenRule[] }
  | { readonly code: 'TOO_EARLY'; readonly from: LocalDate; readonly cites: readonly Citation[] }
  | { readonly code: 'ALREADY_DONE'; readonly words: string };

/** A refusal's code. */
export type RefusalCode = Refusal['code'];

/** Nothing is there, or nothing this person may know of: never told apart. */
export function notFound(): Refusal {
  return { code: 'NOT_FOUND' };
}

/** The person may see the thing, but the act belongs to somebody else. */
export function notAllowed(words: string, cites: readonly Citation[] = []): Refusal {
  return { code: 'NOT_ALLOWED', words, cites };
}

/** Nobody is signed in, or the words typed at the door are not known. One sentence for every cause. */
export function notSignedIn(words = 'Sign in first.'): Refusal {
  return { code: 'NOT_SIGNED_IN', words };
}

/** Somebody changed it since it was read; `version` is the one that stands now, `since` what happened meanwhile, a sentence each. */
export function stale(version: number, since: readonly string[] = []): Refusal {
  return { code: 'STALE', version, since };
}

/** Fields that cannot be taken, all at once. */
export function invalid(problems: readonly Problem[]): Refusal {
  return { code: 'INVALID', problems };
}

/** Everything the law still asks for, all at once. */
export function unmet(needs: readonly UnmetNeed[]): Refusal {
  return { code: 'UNMET', unmet: needs };
}

/** The hearing does not fit; whole minutes. */
export function sessionFull(minutesLeft: number, capacity: number): Refusal {
  return { code: 'SESSION_FULL', minutesLeft, capacity };
}

/** Somebody or something is taken at that time; the words name a level, never a person. */
export function clash(words: string, cites: readonly Citation[] = []): Refusal {
  return { code: 'CLASH', words, cites };
}

/** The court does not sit that day; `nextOpenOn` is the next day it does. */
export function dayClosed(closed: { readonly why: string; readonly nextOpenOn: LocalDate; readonly cites: readonly Citation[] }): Refusal {
  return { code: 'DAY_CLOSED', ...closed };
}

/** The law wants the hearing on another day, unless one of `relaxedBy` is entered with it. */
export function outsideWindow(window: Omit<OutsideWindow, 'code'>): Refusal {
  return { code: 'OUTSIDE_WINDOW', ...window };
}

/** A slot breaks hard rules of the calendar: all of them at once. */
export function rulesBroken(rules: readonly BrokenRule[]): Refusal {
  return { code: 'RULES_BROKEN', rules };
}

/** The act may happen from `from` on, not before. */
export function tooEarly(from: LocalDate, cites: readonly Citation[]): Refusal {
  return { code: 'TOO_EARLY', from, cites };
}

/** It was done before; nothing changed. */
export function alreadyDone(words: string): Refusal {
  return { code: 'ALREADY_DONE', words };
}

/** The one sentence for a refusal: what is wrong and what to do, without blame. */
export function refusalWords(refusal: Refusal): string {
  if ('words' in refusal) return refusal.words;
  switch (refusal.code) {
    case 'NOT_FOUND':
      return 'Nothing here under that number.';
    case 'STALE':
      return ['Somebody changed this while you had it open.', ...refusal.since, 'Read it again, then decide.'].join(' ');
    case 'INVALID':
      return refusal.problems.map((problem) => problem.message).join(' ');
    case 'UNMET':
      return refusal.unmet.map((one) => one.message).join(' ');
    case 'SESSION_FULL':
      return fullWords(refusal.minutesLeft, refusal.capacity);
    case 'RULES_BROKEN':
      return refusal.rules.map((one) => one.words).join(' ');
    case 'DAY_CLOSED':
      return `The court does not sit that day: ${refusal.why}. The next open day is ${sayDate(refusal.nextOpenOn)}.`;
    case 'TOO_EARLY':
      return `Too early. This may happen from ${sayDate(refusal.from)}.`;
    default:
      return unreachable(refusal);
  }
}

/** Every cite behind a refusal, in order, each once. */
export function refusalCites(refusal: Refusal): readonly Citation[] {
  const cites = citesOf(refusal);
  return cites.filter((cite, place) => cites.findIndex((other) => other.text === cite.text) === place);
}

function citesOf(refusal: Refusal): readonly Citation[] {
  if ('cites' in refusal) return refusal.cites;
  if (refusal.code === 'INVALID') return refusal.problems.flatMap((problem) => problem.cites);
  if (refusal.code === 'RULES_BROKEN') return refusal.rules.flatMap((one) => one.cites);
  return refusal.code === 'UNMET' ? refusal.unmet.flatMap((one) => one.cites) : [];
}

function fullWords(minutesLeft: number, capacity: number): string {
  return `This session is full: ${String(capacity - minutesLeft)} of ${String(capacity)} minutes. The judge may go over, with a reason.`;
}
