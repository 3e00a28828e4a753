import type { Citation } from '../../law/citation.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { BrokenRule } from '../ground.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';

/** One part of a score. */
export interface ScorePart {
  /** The key of a row of `SCORE_PARTS`. */
  readonly part: string;
  readonly label: string;
  /** Whole points out of `of`, the part's weight in this court. */
  readonly got: number;
  readonly of: number;
  readonly words: string;
}

/** A slot that breaks no rule. */
export interface SlotOffer {
  readonly sessionId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly minutes: number;
  /** 0 to 100: the points got out of all weights. */
  readonly score: number;
  /** All twelve, the six that a screen shows first. */
  readonly parts: readonly ScorePart[];
  /** One sentence: why this slot. */
  readonly why: string;
  /** What to know before it is taken; empty for nothing. */
  readonly cautions: readonly string[];
  /** The clock that binds. */
  readonly clocks: readonly { readonly words: string; readonly cites: readonly Citation[] }[];
}

/** A session that is not offered, with the first rule that forbids it. */
export interface NotOffered extends BrokenRule {
  readonly sessionId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: MinuteOfDay | null;
}

/** What would open another slot, when somebody relaxes the one rule in its way. */
export interface WhatOpensMore {
  readonly rule: string;
  readonly words: string;
  readonly sessionId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly score: number;
  readonly cites: readonly Citation[];
}

/** The answer of a search. It never books. */
export interface SlotAnswer {
  /** Best first. */
  readonly offers: readonly SlotOffer[];
  /** Earliest first. */
  readonly notOffered: readonly NotOffered[];
  readonly opens: readonly WhatOpensMore[];
  /** Only when nothing is offered: the rule that stands in the way most often. */
  readonly blocker: { readonly rule: string; readonly words: string; readonly mayRelax: string | null } | null;
  /** How many sessions were looked at. */
  readonly looked: number;
  /** How many of them are not offered. */
  readonly refused: number;
}
