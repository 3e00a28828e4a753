import { EVERY_COURT } from '../../time/court-calendar.ts';
import { courtMoment, dayOf } from '../../time/court-moment.ts';
import { localDate, type LocalDate } from '../../time/local-date.ts';
import type { HappeningKind } from '../../vocabulary/happening.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import type { ClockChange } from './clock-change.ts';
import type { ClockFacts, Happening, HearingOnClock, PetitionOnClock, Stay } from './clock-facts.ts';
import type { CountingGround } from './tally.ts';

/** A petition filed on a day, waiting for jurisdiction; for specs. */
export function aPetition(told: Partial<PetitionOnClock> & { readonly filedOn: LocalDate | null }): PetitionOnClock {
  return {
    petitionId: 'p-1',
    kind: '602',
    ending: '1842',
    state: 'pre_jurisdiction',
    admittedOn: null,
    jurisdictionConcludedOn: null,
    sustainedOn: null,
    disposedOn: null,
    madeWardOn: null,
    felonyCharged: true,
    detentions: [],
    arrestWarrant: false,
    ...told,
  };
}

/** The facts of a 602 case on a day, with nothing around it; for specs. */
export function theFacts(today: string, told: Partial<ClockFacts>): ClockFacts {
  return {
    today: localDate(today),
    branch: '602',
    dependency: 'none',
    petitions: [],
    stays: [],
    holds: [],
    hearings: [],
    happenings: [],
    changes: [],
    emergencies: [],
    bornOn: null,
    ...told,
  };
}

/** A stay in the hall that names the petition, since a day; for specs. */
export function inTheHall(fromOn: string, petitionId: string | null = 'p-1'): Stay {
  return { kind: 'juvenile_hall', petitionId, fromOn: localDate(fromOn), untilOn: null };
}

/** A hearing that is set; for specs. */
export function aHearing(type: HearingOnClock['type'], heldOn: string, told: Partial<HearingOnClock> = {}): HearingOnClock {
  return { type, petitionId: 'p-1', heldOn: localDate(heldOn), state: 'set', goodCause: false, continuedOn: null, startsAt: null, ...told };
}

/** What every court counts on before it changes a setting or closes a day; for specs. */
export const DEFAULT_GROUND: CountingGround = { settings: DEFAULT_SETTINGS, calendar: EVERY_COURT };

/** Something that happened on a day, on the petition unless told otherwise; for specs. */
export function itHappened(kind: HappeningKind, on: string, petitionId: string | null = 'p-1'): Happening {
  return { kind, on: localDate(on), at: null, petitionId };
}

/** Something that happened at a minute, on the petition; for specs. */
export function anHour(kind: HappeningKind, at: string): Happening {
  const moment = courtMoment(at);
  return { kind, on: dayOf(moment), at: moment, petitionId: 'p-1' };
}

/** Something done to a clock; for specs. */
export function aChange(kind: ClockChange['kind'], madeOn: string, told: Partial<ClockChange> = {}): ClockChange {
  return {
    changeId: `${kind}-${madeOn}`,
    kind,
    clock: null,
    petitionId: null,
    madeOn: localDate(madeOn),
    fromOn: null,
    untilOn: null,
    ground: null,
    ...told,
  };
}
