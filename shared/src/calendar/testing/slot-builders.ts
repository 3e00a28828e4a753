import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import type { Apart, Busy, CalendarSession, Ground, NeedWindow, Place, TakenSlot, WantedHearing } from '../ground.ts';
import { weightsOf } from '../weights.ts';

/** A Tuesday on which the court sits. */
export const TUESDAY = localDate('2026-12-22');

/** A session of 150 minutes on a Tuesday morning, nothing set, in slots of ten minutes; each test says what is other. */
export function aSession(other: Partial<CalendarSession> = {}): CalendarSession {
  return {
    sessionId: 'session-1',
    name: 'Tuesday morning',
    kind: 'specialty',
    departmentId: 'department-260',
    department: 'Dept. 260',
    courthouseId: 'courthouse-1',
    benchOfficerId: 'judge-1',
    benchOfficer: 'Judge Castellane',
    usualBenchOfficerId: 'judge-1',
    heldOn: TUESDAY,
    startsAt: 540,
    endsAt: 690,
    capacity: 127,
    over: 0,
    minutesSet: 0,
    hearingsCapacity: null,
    hearingsOver: 0,
    hearingsSet: 0,
    slotMinutes: 10,
    state: 'planned',
    version: 1,
    taken: [],
    ...other,
  };
}

/** A session in which these hearings are set, its sums kept. */
export function sessionWith(taken: readonly TakenSlot[], other: Partial<CalendarSession> = {}): CalendarSession {
  const minutesSet = taken.reduce((sum, { minutes, buffer }) => sum + minutes + buffer, 0);
  return aSession({ taken, minutesSet, hearingsSet: taken.length, ...other });
}

/** A hearing of ten minutes that is set at nine. */
export function aSlot(other: Partial<TakenSlot> = {}): TakenSlot {
  return {
    hearingId: 'hearing-other',
    startsAt: 540,
    minutes: 10,
    buffer: 0,
    type: 'progress_review',
    mode: 'in_person',
    language: null,
    cluster: null,
    isHardNews: false,
    isInCustody: false,
    keepApart: null,
    isThisYouth: false,
    ...other,
  };
}

/** A hearing of ten minutes that breaks nothing anywhere; each test says what is other. */
export function aHearing(other: Partial<WantedHearing> = {}): WantedHearing {
  return {
    hearingId: null,
    caseId: 'case-1',
    youthId: 'youth-1',
    type: 'progress_review',
    minutes: 10,
    buffer: 0,
    mode: 'in_person',
    remoteConsent: false,
    isReview: true,
    isHardNews: false,
    isInCustody: false,
    language: null,
    cluster: null,
    benchOfficerId: 'judge-1',
    team: [],
    needs: [],
    apart: [],
    exploiterTrialDays: [],
    busy: [],
    ownHearings: [],
    leadHearingId: null,
    hasSafeContact: true,
    window: { earliest: null, latest: null, safe: null, words: '', cites: [], mayRelax: null },
    ...other,
  };
}

/** A court that sits as every court does, three weeks before that Tuesday, with the settings that ship. */
export function aGround(other: Partial<Ground> = {}): Ground {
  const settings = other.settings ?? DEFAULT_SETTINGS;
  return {
    today: localDate('2026-12-01'),
    now: null,
    calendar: EVERY_COURT,
    weights: weightsOf(settings),
    settings,
    interpreters: [],
    interpreted: [],
    benchAway: [],
    departmentsAway: [],
    ...other,
  };
}

/** Counsel for the youth, set in another department from nine to ten on that Tuesday. */
export function aBusy(other: Partial<Busy> = {}): Busy {
  return {
    who: 'P. Lindqvist',
    role: 'minors_counsel',
    accountId: 'account-1',
    on: TUESDAY,
    startsAt: 540,
    endsAt: 600,
    where: 'Dept. 204',
    hardness: 'hard',
    weight: 100,
    ...other,
  };
}

/** School on every weekday from eight to half past two; it should be kept free. */
export function aNeed(other: Partial<NeedWindow> = {}): NeedWindow {
  return {
    needId: 'need-1',
    kind: 'school',
    strength: 'should',
    weight: 70,
    weekdays: [1, 2, 3, 4, 5],
    fromOn: null,
    untilOn: null,
    from: 480,
    until: 870,
    words: 'School',
    ...other,
  };
}

/** A keep-apart of a level against somebody who is set from nine to a quarter past on that Tuesday, in the same courthouse. */
export function anApart(level: Apart['level'], day: Partial<Apart['days'][number]> = {}): Apart {
  return { level, until: null, days: [{ on: TUESDAY, startsAt: 540, endsAt: 555, courthouseId: 'courthouse-1', ...day }] };
}

/** A place in a session. */
export function at(session: CalendarSession, startsAt = 540): Place {
  return { session, startsAt };
}
