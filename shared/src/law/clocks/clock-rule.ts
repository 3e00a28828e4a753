import type { Period } from '../../time/counting.ts';
import { isBefore, type LocalDate } from '../../time/local-date.ts';
import type { HappeningKind } from '../../vocabulary/happening.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import type { Citation } from '../citation.ts';
import { setting, type CourtSettings, type SettingName } from '../court-settings.ts';
import type { ClockId } from './clock-id.ts';
import type { Doubt } from './doubts.ts';
import type { PreconditionName } from './preconditions.ts';

/** The part of the reference a row stands in; 'sealing' are the deadlines of findings and sealing. */
export type ClockPart =
  '3.1' | '3.2' | '3.3' | '3.4' | '3.5' | '3.6' | '4.1' | '4.2' | '4.3' | '5' | '6' | '7.2' | '8.1' | '8.2' | 'sealing';

/** Whose clock it is. '601_602': both kinds of juvenile justice petition. */
export type ClockBranch = '602' | '601' | '601_602' | '300' | 'any';

/** The settings that hold a figure. */
export type FigureName = { readonly [Name in SettingName]: CourtSettings[Name] extends number ? Name : never }[SettingName];

/** A length of time as a row states it. An amount that was not read in a text, or is policy, is the name of a setting. */
export type ClockPeriod = Unsettled<Period>;

/** The same units and countings as a period that can be counted, with a figure that a court may set. */
type Unsettled<Stated> = Stated extends Period ? Omit<Stated, 'amount'> & { readonly amount: number | FigureName } : never;

/** What a clock is counted from. hearing: back from a hearing that is set. birth: an age. none: a definition or an ordering rule. */
export type ClockTrigger =
  | { readonly kind: 'happening'; readonly of: readonly [HappeningKind, ...HappeningKind[]] }
  | { readonly kind: 'hearing'; readonly types: readonly HearingType[] | 'any' }
  | { readonly kind: 'birth' }
  | { readonly kind: 'none' };

/** Another limit beside the period: the earlier or the later of the two days holds. A null period means the day itself. */
export interface Bound {
  readonly take: 'earlier' | 'later';
  readonly from: ClockTrigger;
  readonly period: ClockPeriod | null;
  /** Read only where this setting says yes; null: always. */
  readonly onBy: SettingName | null;
  readonly words: string;
}

/** Another period for the same act when a circumstance holds. */
export interface Alternative {
  readonly when: PreconditionName;
  readonly period: ClockPeriod;
  readonly words: string;
}

/** Who or what may extend a clock. */
export type ExtendedBy = 'good_cause' | 'consent' | 'time_waiver' | 'witness' | 'exceptional' | 'court' | 'fixed' | 'emergency';

/** One way to more time. `adds` is the fixed addition; `upTo` the row that ends it. */
export interface Extension {
  readonly by: ExtendedBy;
  readonly words: string;
  readonly adds: ClockPeriod | null;
  readonly upTo: ClockId | null;
  /** Null where no text gives the way its form. */
  readonly cite: Citation | null;
}

/** What the law attaches to a missed clock. It is told to a person; the engine does none of it. */
export const IF_MISSED = {
  release: 'The law asks for release',
  dismiss_without_prejudice: 'Dismissal can be asked for; the petition may be filed again',
  deemed_granted: 'Counts as granted',
  lose_right: 'The right is lost',
  reversible: 'An order may be set aside on review',
  continuance: 'The hearing may have to be continued',
  denied: 'The request is denied',
  ends: 'Ends by law',
  alert: 'A person is told',
  nothing: 'No period runs',
} as const;

/** The key of what a missed clock means. */
export type IfMissed = keyof typeof IF_MISSED;

/** What meets a clock: a hearing of a type that was held, or something that happened. */
export interface MetBy {
  readonly hearings: readonly HearingType[];
  readonly happenings: readonly HappeningKind[];
}

/** What a later act changed in a row: for triggers of its first day and later these parts hold instead. The older text keeps the older triggers. */
export interface Amendment {
  readonly from: LocalDate;
  /** The act that made it, as a reader finds it: 'SB 1234 (2026)'. */
  readonly by: string;
  readonly now: Partial<
    Pick<ClockRule, 'act' | 'appliesWords' | 'period' | 'alternatives' | 'bounds' | 'extensions' | 'remedies' | 'cites' | 'status' | 'mark'>
  >;
}

/** One row of the law of clocks, as pure data. Nothing here counts, releases, dismisses or decides. */
export interface ClockRule {
  readonly id: ClockId;
  readonly part: ClockPart;
  /** What is due, in neutral words, one short line. */
  readonly act: string;
  readonly branch: ClockBranch;
  /** petition: on each petition that waits. youth: once for the youth. */
  readonly scope: 'petition' | 'youth';
  readonly trigger: ClockTrigger;
  /** All of them must hold. */
  readonly applies: readonly PreconditionName[];
  /** When it applies, for a reader. */
  readonly appliesWords: string | null;
  /** Null: the law gives no number, or the row is no clock; `noPeriod` then says why. */
  readonly period: ClockPeriod | null;
  readonly noPeriod: string | null;
  /** The act is in time only from this day on, up to the end of `period`. */
  readonly window: { readonly notBefore: ClockPeriod } | null;
  readonly alternatives: readonly Alternative[];
  readonly bounds: readonly Bound[];
  /** Starts anew each time it is met. */
  readonly repeats: boolean;
  /** A row that only gives more time to another one. Its period counts from its own trigger. */
  readonly addsTo: ClockId | null;
  readonly extensions: readonly Extension[];
  readonly ifMissed: IfMissed;
  /** What the law says or courts have done when it was missed, to be read aloud; both ways where that is disputed. */
  readonly remedies: string;
  readonly cites: readonly [Citation, ...Citation[]];
  /** The version in force on the day of the trigger holds. Null: without a bound that is known. */
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveTo: LocalDate | null;
  /** What later acts changed, first to last; empty for most. */
  readonly amendments: readonly Amendment[];
  /** verified: the text was read. part: only some of it. unverified: from general knowledge. */
  readonly status: 'verified' | 'part' | 'unverified';
  /** What of it was not read, in words for the screen; null for a verified row. */
  readonly mark: string | null;
  /** On only where this court setting says yes; null: always on. */
  readonly onBy: SettingName | null;
  readonly metBy: MetBy;
  readonly doubt: Doubt | null;
  /** Which emergency closures close the court for it (Gov. Code 68115): (a)(5) the sections of custody, (a)(4) filing. */
  readonly reach: 'juvenile_custody' | 'filing' | 'all';
}

/** The period with its figure, ready to be counted: the court's own where the row names a setting. */
export function statedPeriod(period: ClockPeriod, settings: CourtSettings): Period {
  return { ...period, amount: typeof period.amount === 'number' ? period.amount : setting(settings, period.amount) };
}

/** The row as it stands for a trigger on a day, with every amendment that had begun; null on a day on which the law did not know it. */
export function versionOn(rule: ClockRule, day: LocalDate): ClockRule | null {
  const { effectiveFrom, effectiveTo, amendments } = rule;
  if (isBefore(day, effectiveFrom ?? day) || (effectiveTo !== null && isBefore(effectiveTo, day))) return null;
  return amendments.reduce((version, { from, now }) => (isBefore(day, from) ? version : { ...version, ...now }), rule);
}

/** True when the court has switched the row on, or it needs no switch. */
export function isSwitchedOn({ onBy }: ClockRule, settings: CourtSettings): boolean {
  return onBy === null || setting(settings, onBy) === true;
}
