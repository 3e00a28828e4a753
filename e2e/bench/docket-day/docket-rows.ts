import { newId } from '@starling/db/ids';
import { asRoot, type Connection } from '@starling/db/roles';
import { aSession, type TestCourt, write } from '@starling/db/testing/builders';
import { happened, type StarlingEvent } from '@starling/shared/events';

const HEARINGS = 40;

interface Matter {
  readonly caseId: string;
  readonly youthId: string;
  readonly hearingId: string;
  readonly warrantId: string;
  readonly petitionIds: readonly [string, string];
  readonly place: number;
  /** Every third youth is here, every fourth comes from a hall, every eighth has a warrant out. */
  readonly isHere: boolean;
  readonly isInCustody: boolean;
  readonly hasWarrant: boolean;
}

/**
 * Writes one full morning: forty hearings, each with its case and youth, two needs, two petitions of two counts, and three people who take part.
 * Answers its session.
 */
export async function fillMorning(court: TestCourt, heldOn: string): Promise<string> {
  const clerkAccountId = court.accountIds.courtroom_clerk;
  const { sessionId } = await aSession(court, {
    heldOn,
    startsAt: '08:00',
    endsAt: '12:00',
    minutesCapacity: 480,
    state: 'open',
    clerkAccountId,
  });
  const matters = Array.from({ length: HEARINGS }, (_, at) => planMatter(at + 1));
  await write(
    court,
    [...people(court, matters), ...record(matters), { insertMany: 'hearing', rows: hearings(matters, sessionId) }],
    matters.flatMap(events),
  );
  return sessionId;
}

function planMatter(place: number): Matter {
  return {
    caseId: newId(),
    youthId: newId(),
    hearingId: newId(),
    warrantId: newId(),
    petitionIds: [newId(), newId()],
    place,
    isHere: place % 3 === 0,
    isInCustody: place % 4 === 0,
    hasWarrant: place % 8 === 0,
  };
}

const NEEDS = [
  { kind: 'interpreter', words: 'Spanish' },
  { kind: 'support_person', words: 'Support person' },
] as const;

const TAKING_PART = ['minors_counsel', 'prosecutor', 'probation_officer'] as const;

function people(court: TestCourt, matters: readonly Matter[]) {
  const inCustody = matters.filter(({ isInCustody }) => isInCustody);
  const takingPart = matters.flatMap(({ caseId }) =>
    TAKING_PART.map((role) => ({ participationId: newId(), caseId, role, accountId: court.accountIds[role] })),
  );
  return [
    { insertMany: 'youth', rows: matters.map(({ youthId, place }) => ({ youthId, chosenName: `Wren ${place}`, pronouns: 'they/them' })) },
    { insertMany: 'youth_need', rows: matters.flatMap(({ youthId }) => NEEDS.map((need) => ({ needId: newId(), youthId, ...need }))) },
    {
      insertMany: 'custody',
      rows: inCustody.map(({ youthId }) => ({ custodyId: newId(), youthId, kind: 'juvenile_hall', place: 'Hall', fromOn: '2026-01-05' })),
    },
    {
      insertMany: 'legal_case',
      rows: matters.map(({ caseId, youthId }) => ({ caseId, youthId, number: `B-${caseId.slice(-12)}`, branch: '602', state: 'open' })),
    },
    { insertMany: 'participation', rows: takingPart.map((one) => ({ ...one, name: 'A. Person', fromOn: '2025-12-01' })) },
  ] as const;
}

function record(matters: readonly Matter[]) {
  const petitions = matters.flatMap(({ caseId, petitionIds }) => petitionIds.map((petitionId) => ({ petitionId, caseId })));
  const counts = petitions.flatMap(({ petitionId }) => [1, 2].map((number) => ({ petitionId, countId: newId(), number })));
  const warrants = matters.filter(({ hasWarrant }) => hasWarrant);
  return [
    {
      insertMany: 'petition',
      rows: petitions.map((one) => ({ ...one, kind: '602', ending: '4821', filedOn: '2026-01-05', state: 'pre_jurisdiction' })),
    },
    {
      insertMany: 'petition_count',
      rows: counts.map((one) => ({
        ...one,
        statute: 'PC 459',
        description: 'Burglary',
        level: 'felony',
        offenseOn: '2025-12-01',
        state: 'alleged',
      })),
    },
    {
      insertMany: 'warrant',
      rows: warrants.map(({ warrantId, caseId }) => ({ warrantId, caseId, kind: 'bench', state: 'issued', issuedOn: '2026-01-12' })),
    },
  ] as const;
}

function hearings(matters: readonly Matter[], sessionId: string) {
  return matters.map(({ hearingId, caseId, petitionIds, place, isHere }) => ({
    hearingId,
    caseId,
    sessionId,
    petitionId: petitionIds[0],
    type: 'progress_review',
    placeInLine: place,
    startsAt: '08:30',
    minutes: 10,
    state: isHere ? 'checked_in' : 'set',
    checkedInAt: isHere ? '2026-01-05T16:00:00Z' : null,
  }));
}

function events({ caseId, youthId, hearingId, petitionIds, warrantId, hasWarrant }: Matter): readonly StarlingEvent[] {
  return [
    happened('CaseOpened', { subjectId: caseId, facts: { youthId } }),
    ...petitionIds.map((petitionId) => happened('PetitionFiled', { subjectId: petitionId, petitionId, facts: { caseId, counts: 2 } })),
    happened('HearingSet', { subjectId: hearingId, facts: {} }),
    ...(hasWarrant ? [happened('WarrantIssued', { subjectId: warrantId, facts: { kind: 'bench', issuedOn: '2026-01-12' } })] : []),
  ];
}

/** Two years of other days: 600 sessions of forty hearings, for 2,000 youths with a case, a petition and two needs each; written in bulk, past the triggers. */
const BACKGROUND = `
  set session_replication_role = replica;
  create temporary table past_youth as select n, gen_random_uuid() as youth_id, gen_random_uuid() as case_id, gen_random_uuid() as petition_id from generate_series(0, 1999) n;
  create temporary table past_session as select n, gen_random_uuid() as session_id from generate_series(0, 599) n;
  insert into app.youth (court_id, youth_id, chosen_name, pronouns) select :court, youth_id, 'Wren', 'they/them' from past_youth;
  insert into app.youth_need (court_id, need_id, youth_id, kind, words) select :court, gen_random_uuid(), youth_id, 'break', 'Breaks' from past_youth, generate_series(1, 2);
  insert into app.legal_case (court_id, case_id, youth_id, number, branch, state) select :court, case_id, youth_id, 'P-' || n, '602', 'open' from past_youth;
  insert into app.petition (court_id, petition_id, case_id, kind, ending, filed_on, state) select :court, petition_id, case_id, '602', '1234', '2025-01-06', 'disposed' from past_youth;
  insert into app.participation (court_id, participation_id, case_id, role, name, from_on) select :court, gen_random_uuid(), case_id, 'minors_counsel', 'A. Person', '2025-01-06' from past_youth;
  insert into app.court_session (court_id, session_id, department_id, bench_officer_id, name, held_on, starts_at, ends_at, minutes_capacity, minutes_set, state)
    select :court, session_id, :department, :officer, 'Morning', date '2024-01-01' + n, '08:30', '12:30', 480, 400, 'closed' from past_session;
  insert into app.hearing (court_id, hearing_id, session_id, case_id, petition_id, type, place_in_line, starts_at, minutes, state, minute_signed_at)
    select :court, gen_random_uuid(), s.session_id, y.case_id, y.petition_id, 'progress_review', place, '08:30', 10, 'heard', now()
    from past_session s, generate_series(1, 40) place join past_youth y on true where y.n = (s.n * 40 + place) % 2000;
  reset session_replication_role;
  analyze`;

/** Writes the years before the morning, 24,000 hearings, and lets PostgreSQL count them. */
export async function fillYearsBefore(root: Connection, court: TestCourt): Promise<void> {
  const words = { court: court.courtId, department: court.departmentIds[1], officer: court.benchOfficerId };
  const statements = BACKGROUND.replaceAll(/:(court|department|officer)\b/g, (_, name: keyof typeof words) => `'${words[name]}'::uuid`);
  await asRoot(root, async (client) => void (await client.query(statements)));
}
