import { newId } from '@starling/db/ids';
import type { StateChange } from '@starling/db/journal/journal';
import { aSession, type TestCourt, write } from '@starling/db/testing/builders';
import { happened, type StarlingEvent } from '@starling/shared/events';

/** A matter ready for a finding that ends it: a petition with one eligible count, in the courtroom's hands. */
export interface MatterInHand {
  readonly caseId: string;
  readonly petitionId: string;
  readonly countId: string;
  readonly hearingId: string;
}

interface Planned extends MatterInHand {
  readonly youthId: string;
  readonly nextHearingId: string;
  readonly warrantId: string;
  readonly restrictionId: string;
  readonly place: number;
}

interface Rows {
  readonly changes: readonly StateChange[];
  readonly events: readonly StarlingEvent[];
}

/** How many matters share a session: as many as a long day holds, so that counting its minutes costs what it costs in a court. */
const IN_ONE_SESSION = 25;

/**
 * Writes so many matters in hand. Each has what a finding ends: a date to come, a warrant out and a monitor on, and counsel to be told.
 * Every one is alike, so the days chosen for the holders of one fit all.
 */
export async function prepareMatters(court: TestCourt, howMany: number): Promise<readonly MatterInHand[]> {
  const later = await aSession(court, { heldOn: '2026-12-15', minutesCapacity: 100_000 });
  const matters: MatterInHand[] = [];
  for (let first = 0; first < howMany; first += IN_ONE_SESSION) {
    const today = await aSession(court, { startsAt: wallTimeOf(first / IN_ONE_SESSION), endsAt: '23:59', minutesCapacity: 1_000 });
    const planned = Array.from({ length: Math.min(IN_ONE_SESSION, howMany - first) }, (_, place) => planMatter(place + 1));
    const { changes, events } = rowsOf(court, planned, { today: today.sessionId, later: later.sessionId });
    await write(court, changes, events);
    matters.push(...planned);
  }
  return matters;
}

/** Sessions of one department on one day differ by when they start: 00:00, 00:01 and so on. */
const wallTimeOf = (ordinal: number): string =>
  `${String(Math.floor(ordinal / 60)).padStart(2, '0')}:${String(ordinal % 60).padStart(2, '0')}`;

function planMatter(place: number): Planned {
  return {
    caseId: newId(),
    youthId: newId(),
    petitionId: newId(),
    countId: newId(),
    hearingId: newId(),
    nextHearingId: newId(),
    warrantId: newId(),
    restrictionId: newId(),
    place,
  };
}

function rowsOf(court: TestCourt, planned: readonly Planned[], sessions: { readonly today: string; readonly later: string }): Rows {
  const people = peopleOf(court, planned);
  const record = recordOf(planned);
  const calendar = calendarOf(planned, sessions);
  return {
    changes: [...people.changes, ...record.changes, ...calendar.changes],
    events: [...people.events, ...record.events, ...calendar.events],
  };
}

function peopleOf(court: TestCourt, planned: readonly Planned[]): Rows {
  return {
    changes: [
      { insertMany: 'youth', rows: planned.map(({ youthId }) => ({ youthId, chosenName: 'Wren', pronouns: 'they/them' })) },
      {
        insertMany: 'youth_identity',
        rows: planned.map(({ youthId }) => ({ youthId, legalFirstName: 'Legal', legalLastName: 'Name', bornOn: '2010-02-14' })),
      },
      {
        insertMany: 'legal_case',
        rows: planned.map(({ caseId, youthId }) => ({ caseId, youthId, number: `R-${caseId.slice(-12)}`, branch: '602', state: 'open' })),
      },
      {
        insertMany: 'participation',
        rows: planned.map(({ caseId }) => ({
          participationId: newId(),
          caseId,
          role: 'minors_counsel',
          accountId: court.accountIds.minors_counsel,
          name: 'A. Counsel',
          fromOn: '2025-12-01',
        })),
      },
    ],
    events: planned.flatMap(({ caseId, youthId }) => [
      happened('YouthEntered', { subjectId: youthId }),
      happened('CaseOpened', { subjectId: caseId, facts: { youthId } }),
    ]),
  };
}

function recordOf(planned: readonly Planned[]): Rows {
  const count = {
    number: 1,
    statute: 'PC 459',
    description: 'Burglary',
    level: 'felony',
    offenseOn: '2026-08-01',
    agency: 'Hawthorne PD',
    reportNumber: '26-16202',
    state: 'alleged',
  };
  return {
    changes: [
      {
        insertMany: 'petition',
        rows: planned.map(({ petitionId, caseId }) => ({
          petitionId,
          caseId,
          kind: '602',
          ending: '4821',
          filedOn: '2026-09-01',
          state: 'pre_jurisdiction',
        })),
      },
      { insertMany: 'petition_count', rows: planned.map(({ petitionId, countId }) => ({ petitionId, countId, ...count })) },
      {
        insertMany: 'warrant',
        rows: planned.map(({ warrantId, caseId, petitionId }) => ({
          warrantId,
          caseId,
          petitionId,
          kind: 'bench',
          state: 'issued',
          issuedOn: '2026-11-12',
        })),
      },
      {
        insertMany: 'restriction',
        rows: planned.map(({ restrictionId, petitionId }) => ({
          restrictionId,
          petitionId,
          kind: 'electronic_monitoring',
          words: 'Monitor',
          orderedOn: '2026-10-14',
          state: 'in_force',
        })),
      },
    ],
    events: planned.flatMap(({ petitionId, caseId, warrantId, restrictionId }) => [
      happened('PetitionFiled', { subjectId: petitionId, petitionId, facts: { caseId, counts: 1 } }),
      happened('WarrantIssued', { subjectId: warrantId, petitionId, facts: { kind: 'bench', issuedOn: '2026-11-12' } }),
      happened('RestrictionOrdered', { subjectId: restrictionId, petitionId, facts: { orderedOn: '2026-10-14' } }),
    ]),
  };
}

function calendarOf(planned: readonly Planned[], sessions: { readonly today: string; readonly later: string }): Rows {
  const today = planned.map(({ hearingId, caseId, petitionId, place }) => ({
    hearingId,
    caseId,
    petitionId,
    sessionId: sessions.today,
    type: 'pre_jurisdiction_defense',
    placeInLine: place,
    startsAt: '08:30',
    minutes: 10,
    state: 'in_hand',
  }));
  const later = planned.map(({ nextHearingId, caseId, petitionId, place }) => ({
    hearingId: nextHearingId,
    caseId,
    petitionId,
    sessionId: sessions.later,
    type: 'jurisdiction',
    placeInLine: place,
    startsAt: '08:30',
    minutes: 10,
    state: 'set',
  }));
  return {
    changes: [{ insertMany: 'hearing', rows: [...today, ...later] }],
    events: [...today, ...later].map(({ hearingId }) => happened('HearingSet', { subjectId: hearingId, facts: {} })),
  };
}
