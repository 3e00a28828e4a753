import { localDate, type LocalDate } from '../../time/local-date.ts';
import type { ClockFacts, HearingOnClock, PetitionOnClock, Stay } from './clock-facts.ts';

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
