import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aCase, aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { PERSONA_HOME } from '@starling/shared/court-day/homes/persona-home';
import { happened } from '@starling/shared/events';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

const PARTIES = ['minors_counsel', 'county_counsel', 'probation_officer', 'social_worker', 'advocate'] as const;
const SEATS = Object.keys(SEAT) as readonly Seat[]; // a vocabulary's own keys
const CHARGE = 'Lantern larceny';
const ADDRESS = '14 Canary Row';

interface Row {
  readonly rowId: string;
  readonly chosenName: string | null;
  readonly words: string;
  readonly detail: string | null;
  readonly state: string;
  readonly stateWords: string | null;
}
interface Section {
  readonly key: string;
  readonly title: string;
  readonly empty: string;
  readonly gauge: { readonly value: number; readonly limit: number; readonly words: string } | null;
  readonly rows: readonly Row[];
}

let api: TestApi;
let matter: { readonly caseId: string; readonly petitionId: string; readonly hearingId: string; readonly youthId: string };

/** A youth with a team: a matter today, a date next week with a ride, an order, a report that is late, a need, a warrant, a time away, a case in the other branch. */
beforeAll(async () => {
  api = await testApi();
  const { court } = api;
  const { caseId, youthId } = await aCase(court);
  const { petitionId } = await aPetition(court, {
    caseId,
    restitutionOrdered: true,
    counts: [{ statute: 'PC 459', level: 'felony', description: CHARGE }, { state: 'admitted' }],
  });
  for (const seat of PARTIES) await aParticipation(court, { caseId, seat });
  const { sessionId } = await aSession(court, { heldOn: '2026-12-08', staffingStartsAt: '08:00' });
  const { hearingId } = await aHearing(court, { caseId, petitionId, placeInLine: 4 });
  const { hearingId: next } = await aHearing(court, { caseId, petitionId, sessionId, type: 'disposition', arriveAt: '08:15' });
  const other = await aCase(court, { branch: '300', youthId, number: 'D-7', elsewhere: 'Edelman', elsewhereNextOn: '2026-12-15' });
  for (const seat of ['social_worker', 'county_counsel', 'minors_counsel'] as const)
    await aParticipation(court, { caseId: other.caseId, seat });
  const warrantId = newId();
  const findingId = newId();
  const protective = newId();
  await write(
    court,
    [
      {
        insert: 'court_order',
        values: {
          orderId: newId(),
          hearingId,
          caseId,
          petitionId,
          ordinal: 1,
          words: 'Bring the school plan.',
          ownerRole: 'social_worker',
          dueOn: '2026-11-28',
          state: 'given',
        },
      },
      {
        insert: 'report_due',
        values: { reportId: newId(), caseId, hearingId, fromRole: 'probation_officer', kind: 'progress', dueOn: '2026-11-24' },
      },
      {
        insert: 'report_due',
        values: { reportId: newId(), caseId, hearingId, fromRole: 'social_worker', kind: 'joint_assessment', dueOn: '2026-12-03' },
      },
      {
        insert: 'youth_need',
        values: {
          needId: newId(),
          youthId,
          kind: 'break',
          words: 'A break after ten minutes.',
          authority: 'rule_1_100',
          visibleTo: 'team',
        },
      },
      { insert: 'ride', values: { rideId: newId(), hearingId: next, direction: 'home', driverRole: 'advocate', state: 'confirmed' } },
      { insert: 'custody', values: { custodyId: newId(), youthId, kind: 'away', place: ADDRESS, fromOn: '2026-11-29' } },
      { insert: 'jurisdiction', values: { jurisdictionId: newId(), caseId, petitionId, status: '790', fromOn: '2026-10-01' } },
      { insert: 'warrant', values: { warrantId, caseId, petitionId, kind: 'bench', state: 'issued', issuedOn: '2026-11-30' } },
      {
        insert: 'warrant',
        values: { warrantId: protective, caseId: other.caseId, kind: 'protective_custody', state: 'issued', issuedOn: '2026-11-30' },
      },
      {
        insert: 'finding',
        values: {
          findingId,
          petitionId,
          basis: 'trafficking_236_23',
          initiator: 'minors_counsel',
          state: 'asserted',
          assertedOn: '2026-11-20',
          timeliness: 'on_time',
        },
      },
    ],
    [
      happened('WarrantIssued', { subjectId: warrantId, petitionId }),
      happened('WarrantIssued', { subjectId: protective }),
      happened('DefenseAsserted', { subjectId: findingId, petitionId }),
    ],
  );
  matter = { caseId, petitionId, hearingId, youthId };
});
afterAll(() => api.stop());

async function sections(seat: Seat): Promise<readonly Section[]> {
  const home = (await (
    await api.as(seat)
  ).ask(
    '{ home { sections { key title empty leftOut gauge { value limit words } rows { rowId chosenName place caseId hearingId words detail on at state stateWords cite { text } } } } }',
  )) as unknown as {
    readonly sections: readonly Section[];
  };
  return home.sections;
}

const section = async (seat: Seat, key: string): Promise<Section | undefined> => (await sections(seat)).find((one) => one.key === key);

describe('every seat', () => {
  test.each(SEATS)('the %s has its own screens, in their order, each saying what it is when it is empty', async (seat) => {
    const own = await sections(seat);
    expect(own.map(({ key }) => key)).toEqual(PERSONA_HOME[seat].map(({ key }) => key));
    for (const one of own) expect([one.title.length > 0, one.empty.endsWith('.')]).toEqual([true, true]);
  });

  test.each(SEATS)('the %s reads no name inside a sentence, no charge and no address', async (seat) => {
    const rows = (await sections(seat)).flatMap((one) => one.rows);
    const said = JSON.stringify(rows.map(({ words, detail, stateWords }) => [words, detail, stateWords]));
    for (const hidden of ['Wren', 'Legal', CHARGE, 'PC 459', ADDRESS]) expect(said).not.toContain(hidden);
  });

  test.each(['minors_counsel', 'prosecutor', 'county_counsel', 'probation_officer', 'social_worker', 'advocate'] as const)(
    'the %s has five',
    async (seat) => {
      expect(await sections(seat)).toHaveLength(5);
    },
  );
});

describe('counsel for the youth', () => {
  test('has the day, the conditions, the defense, what was asked for, and the sister case', async () => {
    expect((await section('minors_counsel', 'today'))?.rows).toMatchObject([{ chosenName: 'Wren', words: 'Progress review' }]);
    expect((await section('minors_counsel', 'terms'))?.rows).toMatchObject([
      { words: 'Bring the school plan.', detail: 'Social worker', stateWords: '3 days late', state: 'stop' },
    ]);
    expect((await section('minors_counsel', 'defense'))?.rows).toMatchObject([{ words: 'Petition ending 4821', stateWords: 'Raised' }]);
    expect((await section('minors_counsel', 'asked'))?.rows).toMatchObject([
      { words: 'A break after ten minutes.', stateWords: 'Accommodation', cite: { text: 'Rule 1.100' } },
    ]);
    expect((await section('minors_counsel', 'sister'))?.rows).toEqual(
      expect.arrayContaining([expect.objectContaining({ words: 'Case 300, heard elsewhere', detail: 'Edelman', on: '2026-12-15' })]),
    );
  });
});

describe('the prosecutor', () => {
  test('has how the counts stand and never what they charge, restitution and what goes without judgment', async () => {
    expect((await section('prosecutor', 'counts'))?.rows).toMatchObject([{ detail: '1 admitted, 1 alleged', stateWords: '2 counts' }]);
    expect((await section('prosecutor', 'restitution'))?.rows).toMatchObject([{ words: 'Petition ending 4821', stateWords: 'Ordered' }]);
    expect((await section('prosecutor', 'diversion'))?.rows).toMatchObject([{ words: 'Deferred entry of judgment (WIC 790)' }]);
  });
});

describe('county counsel', () => {
  test('has both courts’ dates, the joint assessment and the protective custody warrant, not the bench warrant', async () => {
    expect((await section('county_counsel', 'next'))?.rows).toEqual(
      expect.arrayContaining([expect.objectContaining({ on: '2026-12-15' }), expect.objectContaining({ on: '2026-12-08' })]),
    );
    expect((await section('county_counsel', 'assessments'))?.rows).toMatchObject([
      { words: 'Joint assessment', cite: { text: 'WIC 241.1' } },
    ]);
    expect((await section('county_counsel', 'warrants'))?.rows).toMatchObject([{ words: 'Protective custody warrant' }]);
  });
});

describe('the probation officer', () => {
  test('has the youths against the cap, the own reports, who is away, and the ride', async () => {
    expect(await section('probation_officer', 'caseload')).toMatchObject({ gauge: { value: 1, limit: 25, words: '1 of 25 youths' } });
    expect((await section('probation_officer', 'contact'))?.empty).toContain('This court keeps no contacts of officers');
    expect((await section('probation_officer', 'reports'))?.rows).toMatchObject([
      { words: 'Progress report', stateWords: '7 days late', state: 'stop' },
    ]);
    expect((await section('probation_officer', 'away'))?.rows).toMatchObject([{ words: 'Away 2 days', stateWords: 'Warrant out' }]);
    expect((await section('probation_officer', 'ride'))?.rows).toMatchObject([
      { words: 'No ride home is named' },
      { words: 'Home', detail: 'Advocate', stateWords: 'Confirmed' },
    ]);
  });

  test('is over the cap on the twenty-sixth youth', async () => {
    for (let youth = 0; youth < 25; youth += 1)
      await aParticipation(api.court, { caseId: (await aCase(api.court)).caseId, seat: 'probation_officer' });
    expect(await section('probation_officer', 'caseload')).toMatchObject({ gauge: { value: 26, words: '26 of 25 youths: 1 over' } });
  });
});

describe('the social worker', () => {
  test('has the joint dates, the own reports, warrants and placement, the team’s day, and the services ordered', async () => {
    expect((await section('social_worker', 'duties'))?.rows).toMatchObject([{ words: 'Joint assessment' }]);
    expect((await section('social_worker', 'moves'))?.rows.map(({ words }) => words).toSorted()).toEqual([
      'Away',
      'Bench warrant',
      'Protective custody warrant',
    ]);
    expect((await section('social_worker', 'team'))?.rows).toMatchObject([{ on: '2026-12-08', at: '08:00', detail: '1 youth' }]);
    expect((await section('social_worker', 'services'))?.rows).toMatchObject([{ words: 'Bring the school plan.' }]);
  });
});

describe('the advocate', () => {
  test('has rooms and times, what to expect, the ride and what was asked for: no kind of hearing, no petition, no order', async () => {
    expect((await section('advocate', 'next'))?.rows).toMatchObject([
      { words: 'Dept. 1', on: '2026-12-01' },
      { words: 'Dept. 1', on: '2026-12-08' },
    ]);
    expect((await section('advocate', 'expect'))?.rows[1]?.words).toBe('Dept. 1: come at 08:15, about 10 minutes');
    const said = JSON.stringify(await sections('advocate'));
    for (const hidden of ['isposition', 'rogress review', '4821', 'school plan', 'warrant', 'Warrant', 'report', 'Deferred'])
      expect([hidden, said.includes(hidden)]).toEqual([hidden, false]);
  });
});

describe('after the seal', () => {
  test('nothing of the petition is left on any home', async () => {
    await sealPetition(api.court, matter.petitionId);
    for (const seat of SEATS) {
      const said = JSON.stringify(await sections(seat));
      for (const hidden of [matter.hearingId, matter.petitionId, '4821', 'school plan', 'Progress report'])
        expect([seat, hidden, said.includes(hidden)]).toEqual([seat, hidden, false]);
    }
  });
});
