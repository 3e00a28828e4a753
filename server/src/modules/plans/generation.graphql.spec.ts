import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;
let other: { readonly benchOfficerId: string };

beforeAll(async () => {
  api = await testApi({ demonstration: false });
  other = { benchOfficerId: newId() };
  await write(api.court, [{ insert: 'bench_officer', values: { ...other, name: 'B. Substitute', title: 'commissioner' } }]);
});
afterAll(() => api.stop());

const REFUSED = '... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message } }';
const TEMPLATE = 'templateId name recurs judge department minutesCapacity hearingsCapacity slotMinutes plannedUntil stands version';
type Words = Readonly<Record<string, unknown>>;

/** A Tuesday afternoon in the second department, where no spec has put a session. */
const AFTERNOON = {
  name: 'Specialty calendar, afternoon',
  kind: 'specialty',
  frequency: 'weekly',
  every: 1,
  weekdays: [2],
  startsOn: '2026-12-01',
  staffingStartsAt: '12:30',
  startsAt: '13:30',
  endsAt: '16:30',
};

async function save(words: Words, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  const input = { departmentId: api.court.departmentIds[1], benchOfficerId: api.court.benchOfficerId, ...AFTERNOON, ...words };
  return (await api.as(seat)).ask(
    `mutation($input: SessionTemplateInput!) { saveSessionTemplate(input: $input) { __typename ... on SessionTemplateSaved { template { ${TEMPLATE} } } ${REFUSED} } }`,
    { input },
  );
}

async function end(input: Words, seat: Seat = 'calendar_clerk'): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: EndSessionTemplateInput!) { endSessionTemplate(input: $input) { __typename ... on SessionTemplateSaved { template { ${TEMPLATE} } } ${REFUSED} } }`,
    { input },
  );
}

interface Generated extends Answer {
  readonly planned: readonly Words[];
  readonly leftOut: readonly Words[];
}

async function generate(input: Words, seat: Seat = 'calendar_clerk'): Promise<Generated> {
  return (await (
    await api.as(seat)
  ).ask(
    `mutation($input: GenerateSessionsInput!) { generateSessions(input: $input) { __typename ... on SessionsGenerated {
      planned { sessionId heldOn startsAt judge department differs } leftOut { on why } stoodAlready } ... on Refusal { message } ... on Invalid { problems { field message } } } }`,
    { input },
  )) as Generated;
}

const days = (rows: readonly Words[], field = 'heldOn') => rows.map((row) => row[field]);

describe('A template', () => {
  test('takes the court’s share of its bench minutes, and says when it recurs', async () => {
    const saved = await save({
      name: 'Reviews',
      weekdays: [4],
      frequency: 'monthly',
      nth: 2,
      startsAt: '09:00',
      endsAt: '12:00',
      staffingStartsAt: null,
    });
    expect(saved).toMatchObject({
      __typename: 'SessionTemplateSaved',
      template: {
        recurs: 'the second Thursday of the month',
        minutesCapacity: 153,
        hearingsCapacity: null,
        plannedUntil: null,
        stands: true,
        version: 1,
      },
    });
    const { templateId } = saved['template'] as { readonly templateId: string };
    expect(await end({ templateId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await end({ templateId, version: 1 }, 'minors_counsel')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await end({ templateId, version: 1 })).toMatchObject({ template: { stands: false, version: 2 } });
    expect(await end({ templateId, version: 2 })).toMatchObject({ message: 'This template was ended before.' });
  });

  test('that cannot be meant is sent back with every field that is wrong', async () => {
    expect(await save({ weekdays: [], startsAt: '16:30', endsAt: '13:30', staffingStartsAt: null, nth: 2 })).toMatchObject({
      __typename: 'Invalid',
      problems: expect.arrayContaining([expect.objectContaining({ field: 'weekdays' })]),
    });
    expect(await save({ departmentId: newId(), benchOfficerId: newId() })).toMatchObject({
      problems: [{ field: 'departmentId' }, { field: 'benchOfficerId' }],
    });
  });

  test('sets no more minutes than the court’s share of the bench: the sentence says how many', async () => {
    const hours = { startsAt: '09:00', endsAt: '12:00', staffingStartsAt: null };
    expect(await save({ ...hours, minutesCapacity: 154 })).toMatchObject({
      problems: [
        {
          field: 'minutesCapacity',
          message: 'Of these 180 minutes 153 may be set, the court’s share of its bench. Enter 153 or fewer, or leave them out.',
        },
      ],
    });
    for (const minutesCapacity of [153, 152]) {
      const saved = await save({ ...hours, minutesCapacity });
      expect(saved).toMatchObject({ template: { minutesCapacity } });
      const { templateId } = saved['template'] as { readonly templateId: string };
      await end({ templateId, version: 1 });
    }
  });

  test.each(['minors_counsel', 'administrator', 'coordinator'] as const)('is not for the %s to enter', async (seat) => {
    expect(await save({}, seat)).toMatchObject({ __typename: 'NotAllowed' });
  });
});

describe('Sessions made ahead', () => {
  test('follow the template, leave out holidays with why, and are made once', async () => {
    await save({ startsOn: '2026-12-15' });
    const first = await generate({ until: '2027-01-05' });
    expect(days(first.planned)).toEqual(['2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05']);
    expect(first.planned[0]).toMatchObject({ startsAt: '13:30', judge: 'Judge A. Judge', department: 'Dept. 2', differs: null });
    expect(await generate({ until: '2027-01-05' })).toMatchObject({ planned: [], leftOut: [], stoodAlready: 4 });
    const further = await generate({ until: '2027-01-12' });
    expect([days(further.planned), further['stoodAlready']]).toEqual([['2027-01-12'], 4]);
  });

  test('stand in the list of changes as made from their template', async () => {
    const told = await asSystem(api.court.database, api.court.courtId, (scope) =>
      scope.many("select distinct kind, made_by from app.session_change where kind = 'generated'"),
    );
    expect(told).toEqual([{ kind: 'generated', made_by: api.court.accountIds.calendar_clerk }]);
  });

  test('leave out a closed day, and a day on which the judge is away, unless somebody sits instead', async () => {
    const [closureId, awayId] = [newId(), newId()];
    await write(
      api.court,
      [
        { insert: 'court_closure', values: { closureId, closedOn: '2027-01-19', kind: 'office_closed', reason: 'Water in the building' } },
        {
          insert: 'unavailability',
          values: {
            unavailabilityId: awayId,
            subjectKind: 'bench_officer',
            subjectId: api.court.benchOfficerId,
            fromOn: '2027-01-25',
            untilOn: '2027-02-05',
            hardness: 'hard',
            words: 'Away',
            enteredOn: '2026-12-01',
          },
        },
      ],
      [
        happened('CourtClosureEntered', { subjectId: closureId, facts: { closedOn: '2027-01-19' } }),
        happened('UnavailabilityEntered', { subjectId: awayId }),
      ],
    );
    const without = await generate({ until: '2027-01-26' });
    expect(without.planned).toEqual([]);
    expect(without.leftOut).toEqual([
      { on: '2027-01-19', why: expect.stringContaining('Water in the building') },
      { on: '2027-01-26', why: expect.stringContaining('Judge A. Judge is away') },
    ]);
    const substitutes = [
      { forBenchOfficerId: api.court.benchOfficerId, benchOfficerId: other.benchOfficerId, fromOn: '2027-01-25', untilOn: '2027-02-05' },
    ];
    const made = await generate({ until: '2027-02-02', substitutes });
    expect(made.planned).toEqual([
      expect.objectContaining({
        heldOn: '2027-01-26',
        judge: 'Commissioner B. Substitute',
        differs: 'Commissioner B. Substitute sits for Judge A. Judge.',
      }),
      expect.objectContaining({ heldOn: '2027-02-02', judge: 'Commissioner B. Substitute' }),
    ]);
  });

  test('go to a borrowed room when their own cannot be used', async () => {
    const [borrowed, own] = api.court.departmentIds;
    const unavailabilityId = newId();
    const away = {
      unavailabilityId,
      subjectKind: 'department',
      subjectId: own,
      fromOn: '2027-02-09',
      untilOn: '2027-02-09',
      words: 'Painters',
    };
    await write(
      api.court,
      [{ insert: 'unavailability', values: { ...away, enteredOn: '2026-12-01' } }],
      [happened('UnavailabilityEntered', { subjectId: unavailabilityId })],
    );
    const rooms = [{ forDepartmentId: own, departmentId: borrowed, fromOn: '2027-02-09', untilOn: '2027-02-09' }];
    expect((await generate({ until: '2027-02-09', rooms })).planned).toEqual([
      expect.objectContaining({ heldOn: '2027-02-09', department: 'Dept. 1', differs: 'It is held in Dept. 1, not in Dept. 2.' }),
    ]);
    const shown = '{ calendar(from: "2027-02-02", to: "2027-02-09") { sessions { heldOn department usualDepartment } } }';
    expect(await (await api.as('judge')).ask(shown)).toMatchObject({
      sessions: [
        { heldOn: '2027-02-02', department: 'Dept. 2', usualDepartment: null },
        { heldOn: '2027-02-09', department: 'Dept. 1', usualDepartment: 'Dept. 2' },
      ],
    });
  });

  test('end with the template: what was made stays, no more is made', async () => {
    const { templateId, version } = (
      (await (await api.as('judge')).ask(`{ sessionTemplates { ${TEMPLATE} } }`)) as unknown as readonly {
        templateId: string;
        version: number;
      }[]
    )[0] ?? { templateId: '', version: 0 };
    expect(await end({ templateId, version })).toMatchObject({ template: { stands: false, plannedUntil: '2027-02-09' } });
    expect(await generate({ until: '2027-03-01' })).toMatchObject({ planned: [], leftOut: [], stoodAlready: 0 });
  });

  test('are not made for a day that is past, nor beyond two years', async () => {
    expect(await generate({ until: '2026-11-30' })).toMatchObject({
      problems: [{ field: 'until', message: 'That day is past. Enter a day to come.' }],
    });
    expect(await generate({ until: '2028-12-02' })).toMatchObject({ problems: [{ field: 'until' }] });
    expect(await generate({ until: '2028-12-01' })).toMatchObject({ __typename: 'SessionsGenerated' });
  });

  test.each(['minors_counsel', 'administrator', 'advocate'] as const)('are not for the %s to make', async (seat) => {
    expect(await generate({ until: '2026-12-20' }, seat)).toMatchObject({ __typename: 'NotAllowed' });
  });
});
