import type { Scope } from '@starling/db/scope';
import type { Apart, Busy, Ground, NeedWindow, SlotSearch, WantedHearing, WantedWindow } from '@starling/shared/calendar/ground';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { weightsOf, type Weights } from '@starling/shared/calendar/weights';
import { settingWindow } from '@starling/shared/law/clocks/relax-hearing-date';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { HearingMode, HearingType } from '@starling/shared/vocabulary/hearing';
import type { KeepApartLevel } from '@starling/shared/vocabulary/keep-apart';
import { YOUTH_NEED } from '@starling/shared/vocabulary/need';
import { loadCaseFacts, type CaseFacts } from './case-facts.read.ts';
import { sayWindow } from './hearing-window.read.ts';
import { loadSlotPage, type PageSizes } from './slot-page.read.ts';
import { loadTakenTimes, type ApartRow, type SetElsewhere, type TakenTimes } from './taken-times.read.ts';
import { awayOn } from './times-away.ts';
import { loadWantedFacts, type StoredNeed, type WantedFacts } from './wanted-facts.read.ts';

// The one loader behind finding, setting, moving, swapping, continuing and moving a whole session: whoever asks about a place asks by the same ground.

/** A hearing that somebody wants to place. */
export interface HearingToPlace {
  readonly caseId: string;
  readonly petitionId: string | null;
  /** The hearing that moves; null for a new one. */
  readonly hearingId: string | null;
  readonly type: HearingType;
  readonly minutes: number;
  readonly buffer: number;
  readonly mode: HearingMode;
  readonly isHardNews: boolean;
  /** The day that is given up; null for a new hearing. */
  readonly givesUp: LocalDate | null;
  /** What the interpreter of a hearing that moves speaks; null: as at the latest hearing of the case. */
  readonly language: string | null;
  /** A consent to remote that is entered with it. */
  readonly consentsNow: boolean;
}

/** A case before any session is looked at. */
export interface PlacingBase {
  readonly asked: HearingToPlace;
  readonly facts: WantedFacts;
  /** The case's clocks, without the date that is given up: it meets no clock any more. */
  readonly clocks: CaseFacts;
  readonly window: WantedWindow;
}

/** Sessions to look through, and how far they reach. */
export interface GroundPage extends SlotSearch {
  /** The last day of the sessions with room; null when there are no more. */
  readonly lastDay: LocalDate | null;
}

/** Which sessions to load. */
export type SessionsAsked =
  { readonly sessionIds: readonly string[] } | { readonly from: LocalDate; readonly until: LocalDate; readonly sizes: PageSizes };

/** Reads what is known before any session is looked at; null when the case is absent, sealed or not for this person. */
export async function loadPlacingBase(scope: Scope, asked: HearingToPlace): Promise<PlacingBase | null> {
  const facts = await loadWantedFacts(scope, asked);
  const clocks = await loadCaseFacts(scope, asked.caseId);
  if (facts === null || clocks === null) return null;
  const left = withoutTheOldDate(clocks, asked);
  return { asked, facts, clocks: left, window: windowFor(left, asked) };
}

/** The date that is given up meets no clock any more. */
export function withoutTheOldDate(
  of: CaseFacts,
  { type, petitionId, givesUp }: Pick<HearingToPlace, 'type' | 'petitionId' | 'givesUp'>,
): CaseFacts {
  if (givesUp === null) return of;
  const old = of.facts.hearings.findIndex((one) => one.type === type && one.petitionId === petitionId && one.heldOn === givesUp);
  return { ...of, facts: { ...of.facts, hearings: of.facts.hearings.filter((_, place) => place !== old) } };
}

function windowFor(of: CaseFacts, { type, petitionId }: HearingToPlace): WantedWindow {
  const window = settingWindow(of, { type, petitionId });
  const { earliest, latest, safe, cites, mayRelax } = window;
  return { earliest, latest, safe, words: sayWindow(window), cites, mayRelax: mayRelax.length === 0 ? null : mayRelax.join(' ') };
}

/** Reads sessions, and who and what is taken on their days. */
export async function loadGroundPage(scope: Scope, base: PlacingBase, sessions: SessionsAsked): Promise<GroundPage> {
  const { asked, facts, clocks } = base;
  const { today } = clocks.facts;
  const named = 'sessionIds' in sessions;
  const page = await loadSlotPage(scope, {
    youthId: facts.youthId,
    from: named ? today : sessions.from,
    until: named ? today : sessions.until,
    minutes: asked.minutes + asked.buffer,
    benchOfficerId: facts.benchOfficerId,
    withPlaces: facts.cluster !== null,
    sessionIds: named ? sessions.sessionIds : null,
    sizes: named ? NO_PAGE : sessions.sizes,
  });
  const days = [...new Set(page.sessions.map(({ heldOn }) => heldOn))].toSorted();
  const taken = await takenOn(scope, base, days);
  const { settings, calendar } = clocks.ground;
  const away = awayOn(taken.away, { days, team: facts.team });
  const weights = weightsOf(settings);
  const interpreters = taken.interpreters.map((one) => ({ ...one, busy: [...one.busy, ...away.resource(one.resourceId)] }));
  const ground: Ground = {
    ...{ today, now: readMinuteOfDay(scope.time()), calendar, weights, settings, interpreters, interpreted: taken.interpreted },
    benchAway: away.bench,
    departmentsAway: away.departments,
  };
  const busy = [...taken.busy.map(elsewhere), ...away.busy];
  const needs = [...facts.needs.map((need) => needWindow(need, weights)), ...away.youth];
  return {
    wanted: wantedOf(base, { busy, needs, apart: apartOf(taken.apart), ground }),
    sessions: page.sessions,
    ground,
    lastDay: page.lastDay,
  };
}

const NO_PAGE: PageSizes = { roomy: 0, own: 0, full: 0, beyond: 0 };
const NOTHING_TAKEN: TakenTimes = { busy: [], apart: [], away: [], interpreters: [], interpreted: [] };

async function takenOn(scope: Scope, { facts, asked }: PlacingBase, days: readonly LocalDate[]): Promise<TakenTimes> {
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return NOTHING_TAKEN;
  return loadTakenTimes(scope, { caseId: facts.caseId, youthId: facts.youthId, language: asked.language ?? facts.language, from, until });
}

interface Known {
  readonly busy: readonly Busy[];
  readonly needs: readonly NeedWindow[];
  readonly apart: readonly Apart[];
  readonly ground: Ground;
}

/** A court that keeps no list of interpreters is not asked whether one is free. */
function wantedOf({ asked, facts, window }: PlacingBase, { ground, ...known }: Known): WantedHearing {
  const { team, trialDays, remoteConsent, ...rest } = facts;
  const language = asked.language ?? facts.language;
  return {
    ...rest,
    ...known,
    team,
    hearingId: asked.hearingId,
    type: asked.type,
    minutes: asked.minutes,
    buffer: asked.buffer,
    mode: asked.mode,
    isHardNews: asked.isHardNews,
    isReview: isReview(asked.type),
    remoteConsent: remoteConsent || asked.consentsNow,
    language: ground.interpreters.length === 0 ? null : language,
    exploiterTrialDays: trialDays,
    window,
  };
}

/** True for the hearings that look back on how it went: they belong before the youth's own bench officer. */
export function isReview(type: HearingType): boolean {
  return type.includes('review') || type.includes('permanency');
}

/** Somebody set elsewhere cannot be here. */
export function elsewhere(set: SetElsewhere): Busy {
  return { ...set, hardness: 'hard', weight: 100 };
}

/** One separation for each level: the rules ask where the others are, and how far. */
export function apartOf(rows: readonly ApartRow[]): readonly Apart[] {
  const levels = [...new Set(rows.map(({ level }) => level))];
  return levels.map((level: KeepApartLevel) => ({ level, until: null, days: rows.filter((row) => row.level === level) }));
}

const WEIGHT_OF_NEED = 50;

/** A stored need with the weight of its kind in this court, and words that tell no reason. */
export function needWindow(need: StoredNeed, weights: Weights): NeedWindow {
  const byKind: Partial<Record<StoredNeed['kind'], number>> = {
    school: weights.school,
    slot_time: weights.school,
    medical: weights.medical,
    date_avoid: weights.avoidDates,
  };
  return { ...need, weight: need.weight ?? byKind[need.kind] ?? WEIGHT_OF_NEED, words: YOUTH_NEED[need.kind] };
}
