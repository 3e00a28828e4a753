import type { Citation } from '../law/citation.ts';
import type { CourtSettings } from '../law/court-settings.ts';
import type { CourtCalendar } from '../time/court-calendar.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { HearingMode, HearingType } from '../vocabulary/hearing.ts';
import type { KeepApartLevel } from '../vocabulary/keep-apart.ts';
import type { NeedStrength, YouthNeedKind } from '../vocabulary/need.ts';
import type { ParticipationRole } from '../vocabulary/participation.ts';
import type { Hardness } from '../vocabulary/resource.ts';
import type { SessionKind, SessionState } from '../vocabulary/session.ts';
import type { MinuteOfDay } from './minute-of-day.ts';
import type { Weights } from './weights.ts';

/** What is set in a session already: enough to place another hearing beside it, and nothing about whose it is. */
export interface TakenSlot {
  readonly hearingId: string;
  readonly startsAt: MinuteOfDay;
  readonly minutes: number;
  /** Minutes kept free after it. */
  readonly buffer: number;
  readonly type: HearingType;
  readonly mode: HearingMode;
  /** The language of the interpreter it needs; null without one. */
  readonly language: string | null;
  /** An opaque token of a placement: equal for two youths who live in the same place. */
  readonly cluster: string | null;
  readonly isHardNews: boolean;
  readonly isInCustody: boolean;
  /** The level at which its youth is kept apart from the wanted one; null: not at all. */
  readonly keepApart: KeepApartLevel | null;
  /** It is a hearing of the wanted youth, in whatever case. */
  readonly isThisYouth: boolean;
}

/** A sitting in which a hearing might be set. */
export interface CalendarSession {
  readonly sessionId: string;
  readonly name: string;
  readonly kind: SessionKind;
  readonly departmentId: string;
  /** As screens say it: 'Dept. 260'. */
  readonly department: string;
  readonly courthouseId: string | null;
  readonly benchOfficerId: string | null;
  /** As screens say it: 'Judge Castellane'. */
  readonly benchOfficer: string;
  /** Who usually sits there; another id than `benchOfficerId` makes that one a substitute; null: nobody is named. */
  readonly usualBenchOfficerId: string | null;
  readonly heldOn: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  /** The minutes that may be set: the court's share of the bench (85 %). */
  readonly capacity: number;
  /** Minutes beyond `capacity` that a judge allowed. */
  readonly over: number;
  readonly minutesSet: number;
  /** How many hearings may be set; null: no limit by number. */
  readonly hearingsCapacity: number | null;
  /** Hearings beyond `hearingsCapacity` that a judge allowed. */
  readonly hearingsOver: number;
  readonly hearingsSet: number;
  /** Hearings start every so many minutes from `startsAt`; null: wherever there is room, in steps of five minutes. */
  readonly slotMinutes: number | null;
  readonly state: SessionState;
  readonly version: number;
  /** The live hearings, in any order. */
  readonly taken: readonly TakenSlot[];
}

/** A time at which somebody of the team or the family cannot be there. Hearings of the wanted hearing's own case are not among them. */
export interface Busy {
  /** A name of court staff, counsel or an agency's worker ('P. Lindqvist'); for the family the role's words, never a name. */
  readonly who: string;
  readonly role: ParticipationRole;
  readonly accountId: string | null;
  readonly on: LocalDate;
  /** Null: the whole day. */
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
  /** The department that holds them ('Dept. 204'); null: away, or elsewhere. */
  readonly where: string | null;
  /** hard: refused. soft: weighed. */
  readonly hardness: Hardness;
  /** 0 to 100; of a soft time. */
  readonly weight: number;
}

/**
 * A need of the youth. Those that bear on day or time are named in `need-windows.ts`: `slot_time` asks for a time within the window, its weekdays
 * among it; the others keep it free. Nulls do not limit: without weekdays any day, without times the whole day.
 */
export interface NeedWindow {
  readonly needId: string;
  readonly kind: YouthNeedKind;
  /** must: refused. should and nice: weighed by `weight`. */
  readonly strength: NeedStrength;
  /** 0 to 100. */
  readonly weight: number;
  /** ISO weekdays, Monday 1. */
  readonly weekdays: readonly number[] | null;
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
  readonly from: MinuteOfDay | null;
  readonly until: MinuteOfDay | null;
  /** What staff may read: 'School'. Never a reason. */
  readonly words: string;
}

/** One keep-apart of the youth: its level, and where the other is. Never who, never why. */
export interface Apart {
  readonly level: KeepApartLevel;
  /** The hearings of the other youth, or the days of a person outside the court; null times: the whole day. */
  readonly days: readonly ApartDay[];
  /** The last day on which it holds; null: until it is taken back. */
  readonly until: LocalDate | null;
}

/** A day on which the other of a keep-apart is somewhere. */
export interface ApartDay {
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
  readonly courthouseId: string | null;
}

/** One member of the youth's team, and since when. */
export interface TeamMember {
  readonly role: ParticipationRole;
  readonly name: string;
  readonly accountId: string | null;
  readonly sinceOn: LocalDate;
}

/** The lawful window of a hearing, in the words of the screen. */
export interface WantedWindow {
  /** Null: from today. */
  readonly earliest: LocalDate | null;
  /** The last lawful day, or the one that a waiver or a cause already recorded allows; null: no clock runs. */
  readonly latest: LocalDate | null;
  /** The day to aim at. */
  readonly safe: LocalDate | null;
  readonly words: string;
  readonly cites: readonly Citation[];
  /** What would allow a day after `latest`, as a sentence; null: nothing does. */
  readonly mayRelax: string | null;
}

/** The hearing that somebody wants to set, move or swap. */
export interface WantedHearing {
  /** The hearing that is moved; null for a new one. Its own slot never stands in its way. */
  readonly hearingId: string | null;
  readonly caseId: string;
  readonly youthId: string;
  readonly type: HearingType;
  readonly minutes: number;
  /** Minutes kept free after it; they count in the session's minutes. */
  readonly buffer: number;
  readonly mode: HearingMode;
  /** A consent after counsel stands for this hearing. */
  readonly remoteConsent: boolean;
  /** A review: it belongs before the youth's own bench officer. */
  readonly isReview: boolean;
  readonly isHardNews: boolean;
  readonly isInCustody: boolean;
  readonly language: string | null;
  readonly cluster: string | null;
  /** The youth's own bench officer. */
  readonly benchOfficerId: string | null;
  readonly team: readonly TeamMember[];
  readonly needs: readonly NeedWindow[];
  readonly apart: readonly Apart[];
  readonly exploiterTrialDays: readonly LocalDate[];
  readonly busy: readonly Busy[];
  /** The other live hearings of this youth, in any department of the court. */
  readonly ownHearings: readonly OwnHearing[];
  /** The hearing of the same youth with which this one is called together; null: none. */
  readonly leadHearingId: string | null;
  readonly hasSafeContact: boolean;
  readonly window: WantedWindow;
}

/** Another live hearing of the same youth. */
export interface OwnHearing {
  readonly hearingId: string;
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  readonly department: string;
}

/** An interpreter of the court, and when they are taken. */
export interface InterpreterGround {
  readonly language: string;
  readonly resourceId: string;
  readonly busy: readonly InterpreterBusy[];
}

/** A time at which an interpreter is taken; null times: the whole day. */
export interface InterpreterBusy {
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
  /** The hearing at which they interpret then; null: away. A moved hearing never finds its own interpreter taken. */
  readonly hearingId: string | null;
}

/** A live hearing that needs an interpreter, whether or not one is booked for it yet. */
export interface InterpretedHearing {
  readonly hearingId: string;
  readonly language: string;
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
}

/** A time at which a bench officer does not sit; null times: the whole day. */
export interface BenchAway {
  readonly benchOfficerId: string;
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
}

/** A time at which a department cannot be used; null times: the whole day. */
export interface DepartmentAway {
  readonly departmentId: string;
  readonly on: LocalDate;
  readonly startsAt: MinuteOfDay | null;
  readonly endsAt: MinuteOfDay | null;
}

/** What a court stands on when a day is looked for. */
export interface Ground {
  readonly today: LocalDate;
  /** The minute on the court's clock; null where the hour is not asked: what is set already, and plans without a clock. */
  readonly now: MinuteOfDay | null;
  readonly calendar: CourtCalendar;
  readonly weights: Weights;
  readonly settings: CourtSettings;
  readonly interpreters: readonly InterpreterGround[];
  /** The live hearings of the days that somebody comes to, in the languages asked about. */
  readonly interpreted: readonly InterpretedHearing[];
  readonly benchAway: readonly BenchAway[];
  readonly departmentsAway: readonly DepartmentAway[];
}

/** A place for a hearing: a session and a start in it. */
export interface Place {
  readonly session: CalendarSession;
  readonly startsAt: MinuteOfDay;
}

/** What a search looks through. */
export interface SlotSearch {
  readonly wanted: WantedHearing;
  readonly sessions: readonly CalendarSession[];
  readonly ground: Ground;
}

/** How much of its answer a search says. */
export interface SlotLimits {
  readonly offers: number;
  readonly refusals: number;
}

/** One hard rule that a place breaks: what is wrong, and who may relax it. */
export interface BrokenRule {
  /** The key of a row of `HARD_RULES`: also the `rule` of an exception that a judge writes. */
  readonly rule: string;
  readonly words: string;
  /** Null: nobody may. */
  readonly mayRelax: string | null;
  readonly cites: readonly Citation[];
}
