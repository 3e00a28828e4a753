import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { asSystem } from '@starling/db/scope';
import { aCase, aHearing, aParticipation, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const WHY = `... on Refusal { message } ... on Stale { version } ... on Invalid { problems { field message cites { text } } }`;
const UNMET = '... on RequirementsUnmet { unmet { need message cites { text } } }';
const HAPPENING = 'clockEventId kind words happenedOn happenedAt petitionEnding enteredBy mayTakeBack version';
const CHANGE = 'clockChangeId kind words clock petitionEnding untilOn ground reason enteredBy mayTakeBack version';
const CIRCUMSTANCE = 'clockCircumstanceId name words holds mayTakeBack version';

type Words = Readonly<Record<string, unknown>>;
interface Matter {
  readonly caseId: string;
  readonly petitionId: string;
}

async function act(
  name: string,
  { input, type, of }: { readonly input: string; readonly type: string; readonly of: string },
  words: Words,
  seat: Seat,
): Promise<Answer> {
  return (await api.as(seat)).ask(
    `mutation($input: ${input}!) { ${name}(input: $input) { __typename ... on ${type} { stands ${of} } ${WHY} ${type === 'ClockChanged' ? UNMET : ''} } }`,
    {
      input: words,
    },
  );
}

const record = ({ caseId, petitionId }: MatterAsked, words: Words, seat: Seat = 'judge') =>
  act(
    'recordClockEvent',
    { input: 'RecordClockEventInput', type: 'ClockEventChanged', of: `happening { ${HAPPENING} }` },
    { caseId, petitionId, kind: 'released', happenedOn: '2026-11-30', ...words },
    seat,
  );
const takeBackEvent = (words: Words, seat: Seat = 'judge') =>
  act('takeBackClockEvent', { input: 'TakeBackClockEventInput', type: 'ClockEventChanged', of: `happening { ${HAPPENING} }` }, words, seat);
const change = ({ caseId, petitionId }: Matter, words: Words, seat: Seat = 'judge') =>
  act(
    'changeClock',
    { input: 'ChangeClockInput', type: 'ClockChanged', of: `change { ${CHANGE} }` },
    { caseId, petitionId, madeOn: '2026-12-01', ...words },
    seat,
  );
const takeBackChange = (words: Words, seat: Seat = 'judge') =>
  act('takeBackClockChange', { input: 'TakeBackClockChangeInput', type: 'ClockChanged', of: `change { ${CHANGE} }` }, words, seat);
const establish = ({ caseId, petitionId }: Matter, words: Words, seat: Seat = 'judge') =>
  act(
    'establishCircumstance',
    { input: 'EstablishCircumstanceInput', type: 'CircumstanceChanged', of: `circumstance { ${CIRCUMSTANCE} }` },
    { caseId, petitionId, ...words },
    seat,
  );

/** A matter as an act names it: of one petition, or of the case as a whole. */
type MatterAsked = Pick<Matter, 'caseId'> & { readonly petitionId: string | null };
interface ClockShown {
  readonly clock: string;
  readonly lastDay: string;
  readonly missed: boolean;
  readonly waived: boolean;
  readonly stopped: boolean;
  readonly binding: boolean;
  readonly choice: boolean;
  readonly metOn: string | null;
}
interface Question {
  readonly name: string;
  readonly words: string;
  readonly petitionId: string | null;
  readonly petitionEnding: string | null;
  readonly decides: readonly string[];
}
interface Shown {
  readonly clocks: readonly ClockShown[];
  readonly missing: readonly string[];
  readonly questions: readonly Question[];
  readonly windows: readonly Words[];
  readonly happenings: readonly Words[];
  readonly changes: readonly Words[];
  readonly circumstances: readonly Words[];
  readonly otherCases: readonly { readonly caseId: string; readonly branch: string }[];
}

async function clocksOf({ caseId }: Pick<Matter, 'caseId'>, seat: Seat = 'judge'): Promise<Shown> {
  const answer = await (
    await api.as(seat)
  ).ask(
    `query($id: ID!) { caseClocks(caseId: $id) { clocks { clock lastDay missed waived stopped binding choice metOn } missing questions { name words petitionId petitionEnding decides }
      windows { type petitionEnding latest safe words mayRelax relaxedBy cites { text } }
      happenings { ${HAPPENING} } changes { ${CHANGE} } circumstances { ${CIRCUMSTANCE} } otherCases { caseId branch } acts { name open } } }`,
    { id: caseId },
  );
  return answer as unknown as Shown; // the document above asks for these fields
}

const jurisdictionOf = async (matter: Matter) => (await clocksOf(matter)).clocks.find(({ clock }) => clock === 'JURIS_602_DETAINED_15CD');
const idOf = (answer: Answer, member: string, id: string): string => String((answer[member] as Words)[id]);

/** A youth in the hall on a felony petition of Friday, November 27, detained by order of Tuesday, December 1. */
async function detained(): Promise<Matter> {
  const { caseId, petitionId, youthId } = await aPetition(api.court, { filedOn: '2026-11-27', counts: [{ level: 'felony' }] });
  const custody = { custodyId: newId(), youthId, petitionId, kind: 'juvenile_hall', place: 'Juvenile hall', fromOn: '2026-11-27' };
  const order = { restrictionId: newId(), petitionId, kind: 'detention', words: 'Detained', orderedOn: '2026-12-01', state: 'in_force' };
  await write(api.court, [
    { insert: 'custody', values: custody },
    { insert: 'restriction', values: order },
  ]);
  return { caseId, petitionId };
}

// 15 court days after Tuesday, December 1: December 2 to 4, 7 to 11, 14 to 18, 21 and 22.
const LAST_DAY = '2026-12-22';

describe('the clocks of a case', () => {
  test('are shown with their windows, what is due before a set hearing, and the acts of the seat', async () => {
    const matter = await detained();
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-21', startsAt: '13:01', endsAt: '16:00' });
    await aHearing(api.court, { ...matter, sessionId, type: 'jurisdiction' });
    const shown = await clocksOf(matter);

    expect(shown.clocks).toContainEqual(
      expect.objectContaining({ clock: 'JURIS_602_DETAINED_15CD', lastDay: LAST_DAY, metOn: '2026-12-21', waived: false }),
    );
    expect(shown.clocks.filter(({ binding }) => binding)).toHaveLength(1);
    expect(shown.windows).toContainEqual({
      type: 'jurisdiction',
      petitionEnding: '4821',
      latest: LAST_DAY,
      safe: LAST_DAY,
      words: expect.stringContaining('The last lawful day is Tuesday, December 22, 2026 (WIC 657(a)(1)).'),
      mayRelax: expect.stringContaining('waive time'),
      relaxedBy: [],
      cites: expect.arrayContaining([{ text: 'WIC 657(a)(1)' }]),
    });
    expect(shown.windows.map(({ type }) => type)).not.toContain('detention');
    // With no hearing set in time, a later day asks for what the law names.
    expect((await clocksOf(await detained())).windows).toContainEqual(
      expect.objectContaining({ type: 'jurisdiction', relaxedBy: ['TIME_WAIVER', 'GOOD_CAUSE'] }),
    );
    expect(await clocksOf(matter, 'prosecutor')).toMatchObject({ acts: [{ open: false }, { open: false }, { open: false }] });
  });

  test('list the other case of the youth to those who see it, and to nobody else', async () => {
    const { caseId, youthId } = await aCase(api.court);
    const dependency = await aCase(api.court, { youthId, branch: '300' });
    await aParticipation(api.court, { caseId, seat: 'probation_officer' });

    expect((await clocksOf({ caseId })).otherCases).toEqual([{ caseId: dependency.caseId, branch: '300' }]);
    expect((await clocksOf({ caseId }, 'probation_officer')).otherCases).toEqual([]);
  });

  test('are not for the coordinator, nor for counsel of another case, nor of a case that is not there', async () => {
    const matter = await detained();
    for (const seat of ['coordinator', 'advocate', 'minors_counsel', 'administrator', 'sealing_clerk'] as const)
      expect([seat, await clocksOf(matter, seat)]).toEqual([seat, {}]);
    expect(await clocksOf({ caseId: newId() })).toEqual({});
  });
});

describe('what happened', () => {
  test('is entered by probation in an own case, to the minute where the law counts hours, and counted at once', async () => {
    const matter = await detained();
    await aParticipation(api.court, { caseId: matter.caseId, seat: 'probation_officer' });
    const entered = await record(
      matter,
      { kind: 'missing_from_care_learned', happenedOn: '2026-11-30', happenedAt: '21:40' },
      'probation_officer',
    );

    expect(entered).toMatchObject({
      stands: true,
      happening: {
        words: 'Learned that the youth is away from care',
        happenedAt: '21:40',
        petitionEnding: '4821',
        mayTakeBack: true,
        version: 1,
      },
    });
    const shown = await clocksOf(matter);
    expect(shown.happenings).toMatchObject([{ kind: 'missing_from_care_learned' }]);
    expect(shown.clocks).toContainEqual(expect.objectContaining({ clock: 'MISSING_FOSTER_NOTICE_24H', lastDay: '2026-12-01' }));
  });

  // 24 hours from 12:01 a.m. on November 30 end at 12:01 a.m. today, before the court's clock; from 11:59 p.m. they end tonight.
  test.each([
    ['00:01', true],
    ['23:59', false],
  ])('at %s is late to the minute on the court’s clock: %s', async (happenedAt, missed) => {
    const matter = await detained();
    await record(matter, { kind: 'missing_from_care_learned', happenedOn: '2026-11-30', happenedAt });
    const notice = (await clocksOf(matter)).clocks.find(({ clock }) => clock === 'MISSING_FOSTER_NOTICE_24H');
    expect(notice).toMatchObject({ lastDay: '2026-12-01', missed });
  });

  test('is told in the journal by its day alone, never what it was', async () => {
    const matter = await detained();
    await record(matter, { kind: 'doubt_declared' });
    const told = await asSystem(api.court.database, api.court.courtId, (scope) =>
      scope.many("select facts from app.event where kind = 'ClockEventEntered' and facts ->> 'caseId' = $1", [matter.caseId]),
    );
    expect(told).toEqual([{ facts: { caseId: matter.caseId, happenedOn: '2026-11-30' } }]);
  });

  test.each(['minors_counsel', 'county_counsel', 'prosecutor', 'coordinator', 'advocate'] as const)(
    'is not for the %s to enter',
    async (seat) => {
      const matter = await detained();
      if (seat !== 'prosecutor' && seat !== 'coordinator') await aParticipation(api.court, { caseId: matter.caseId, seat });
      expect(await record({ caseId: matter.caseId, petitionId: null }, {}, seat)).toEqual({
        __typename: 'NotAllowed',
        message: 'You can read this matter. This act belongs to: judge, courtroom clerk, calendar clerk, probation officer, social worker.',
      });
    },
  );

  test('in a case that is not theirs, of a petition of another case, or in no case: nothing there', async () => {
    const matter = await detained();
    const other = await detained();
    expect(await record(matter, {}, 'probation_officer')).toMatchObject({ __typename: 'NotFound' });
    expect(await record({ caseId: matter.caseId, petitionId: other.petitionId }, {})).toMatchObject({ __typename: 'NotFound' });
    expect(await record({ caseId: newId(), petitionId: matter.petitionId }, {})).toMatchObject({ __typename: 'NotFound' });
  });

  test('with bad values: every problem at once', async () => {
    const matter = await detained();
    expect(await record(matter, { kind: 'detention_ordered', happenedAt: '10:00' })).toMatchObject({
      problems: [{ field: 'kind' }, { field: 'happenedAt' }],
    });
    expect(await record(matter, { kind: 'something else' })).toMatchObject({ problems: [{ field: 'kind' }] });
    expect(await record(matter, { happenedOn: '2026-12-02' })).toMatchObject({
      problems: [{ field: 'happenedOn', message: 'This day is still to come. Today is Tuesday, December 1, 2026.' }],
    });
    expect(await record(matter, { happenedOn: '2026-12-01' })).toMatchObject({ stands: true });
    // The youth was born on February 14, 2010.
    expect(await record(matter, { happenedOn: '2010-02-13' })).toMatchObject({
      problems: [{ field: 'happenedOn', message: 'The youth was not born yet on this day. Correct it.' }],
    });
    expect(await record(matter, { happenedOn: '2010-02-14' })).toMatchObject({ stands: true });
    expect(await record(matter, { kind: 'informal_supervision_ends', happenedOn: '9999-12-31' })).toMatchObject({
      problems: [{ field: 'happenedOn' }],
    });
  });

  test('is taken back once, from the copy that stands; probation takes back only what it entered', async () => {
    const matter = await detained();
    await aParticipation(api.court, { caseId: matter.caseId, seat: 'probation_officer' });
    const clockEventId = idOf(await record(matter, {}), 'happening', 'clockEventId');

    expect(await takeBackEvent({ clockEventId, version: 1 }, 'probation_officer')).toMatchObject({
      message: 'Somebody else entered this. Whoever entered it, the judge or a clerk can take it back.',
    });
    expect(await takeBackEvent({ clockEventId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await takeBackEvent({ clockEventId, version: 1 }, 'calendar_clerk')).toMatchObject({ stands: false });
    expect(await takeBackEvent({ clockEventId, version: 2 })).toMatchObject({ message: 'This entry was taken back before.' });
    expect(await takeBackEvent({ clockEventId: newId(), version: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect((await clocksOf(matter)).happenings).toEqual([]);
  });
});

describe('a time waiver', () => {
  test('in general leaves no last day; its withdrawal brings one back', async () => {
    const matter = await detained();
    expect(await change(matter, { kind: 'time_waiver' }, 'courtroom_clerk')).toMatchObject({
      change: { words: 'Time waived on Tuesday, December 1, 2026, in general.', clock: null, mayTakeBack: true },
    });
    expect(await jurisdictionOf(matter)).toMatchObject({ waived: true, binding: false });
    const window = (await clocksOf(matter)).windows.find(({ type }) => type === 'jurisdiction');
    expect(window).toMatchObject({ latest: null, words: expect.stringContaining('Time is waived: no last day runs.') });

    expect(await change(matter, { kind: 'waiver_withdrawn' })).toMatchObject({ __typename: 'ClockChanged' });
    expect(await jurisdictionOf(matter)).toMatchObject({ waived: false, lastDay: LAST_DAY });
  });

  test('to a date moves the last day there', async () => {
    const matter = await detained();
    await change(matter, { kind: 'time_waiver', untilOn: '2027-01-15' });
    expect(await jurisdictionOf(matter)).toMatchObject({ lastDay: '2027-01-15', waived: false });
  });

  test('entered by mistake is taken back, once, from the copy that stands', async () => {
    const matter = await detained();
    const clockChangeId = idOf(await change(matter, { kind: 'time_waiver' }), 'change', 'clockChangeId');
    expect(await takeBackChange({ clockChangeId, version: 2 })).toMatchObject({ __typename: 'Stale', version: 1 });
    expect(await takeBackChange({ clockChangeId, version: 1 }, 'prosecutor')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await takeBackChange({ clockChangeId, version: 1 })).toMatchObject({ stands: false });
    expect(await takeBackChange({ clockChangeId, version: 2 })).toMatchObject({ message: 'This change was taken back before.' });
    expect(await jurisdictionOf(matter)).toMatchObject({ waived: false, lastDay: LAST_DAY });
  });
});

describe('a change of a clock', () => {
  test('that the law does not know there is refused with its words and cite, and nothing is written', async () => {
    const matter = await detained();
    expect(await change(matter, { kind: 'time_waiver', clock: 'DETENTION_HEARING_602_NEXT_DAY' })).toMatchObject({
      __typename: 'RequirementsUnmet',
      unmet: [
        {
          need: 'lawfulChange',
          message: 'Hold the detention hearing: no time waiver reaches this clock.',
          cites: [{ text: expect.stringContaining('WIC 632') }],
        },
      ],
    });
    expect((await clocksOf(matter)).changes).toEqual([]);
  });

  test('by good cause has its facts in words', async () => {
    const matter = await detained();
    const extension = { kind: 'extended', clock: 'JURIS_602_DETAINED_15CD', untilOn: '2026-12-29', ground: 'good_cause' };
    expect(await change(matter, { ...extension, reason: 'By agreement' })).toMatchObject({
      problems: [{ field: 'reason', cites: [{ text: 'WIC 682(b)' }] }],
    });
    expect(await change(matter, { ...extension, reason: 'A witness is in hospital until Christmas.' })).toMatchObject({
      change: { ground: 'Good cause', reason: 'A witness is in hospital until Christmas.' },
    });
    expect(await jurisdictionOf(matter)).toMatchObject({ lastDay: '2026-12-29' });
  });

  test('with bad values: every problem at once', async () => {
    const matter = await detained();
    expect(await change(matter, { kind: 'extended' })).toMatchObject({
      problems: [{ field: 'clock' }, { field: 'untilOn' }, { field: 'ground' }],
    });
    expect(await change(matter, { kind: 'time_waiver', clock: 'NONE', ground: 'whim' })).toMatchObject({
      problems: [{ field: 'clock' }, { field: 'ground' }],
    });
    expect(await change(matter, { kind: 'time_waiver', untilOn: '2026-11-30' })).toMatchObject({ problems: [{ field: 'untilOn' }] });
  });

  test.each(['minors_counsel', 'probation_officer', 'prosecutor', 'social_worker'] as const)('is not for the %s to enter', async (seat) => {
    const matter = await detained();
    if (seat !== 'prosecutor') await aParticipation(api.court, { caseId: matter.caseId, seat });
    expect(await change(matter, { kind: 'time_waiver' }, seat)).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('for competency stops the clock, and taking proceedings up again runs it on', async () => {
    const matter = await detained();
    await change(matter, { kind: 'tolled', ground: 'competency' });
    expect(await jurisdictionOf(matter)).toMatchObject({ stopped: true });
    await change(matter, { kind: 'resumed', ground: 'competency' });
    expect(await jurisdictionOf(matter)).toMatchObject({ stopped: false, lastDay: LAST_DAY });
  });
});

describe('a circumstance', () => {
  test('that no date can show is established once, read back, and taken back', async () => {
    const matter = await detained();
    const outside = { name: 'ward_or_probationer', holds: true };
    const established = await establish(matter, outside, 'calendar_clerk');
    expect(established).toMatchObject({ circumstance: { words: 'The youth is already a ward or on probation', holds: true, version: 1 } });
    expect(await establish(matter, { ...outside, holds: false })).toMatchObject({ problems: [{ field: 'name' }] });
    expect((await clocksOf(matter)).circumstances).toHaveLength(1);
    const back = await act(
      'takeBackCircumstance',
      { input: 'TakeBackCircumstanceInput', type: 'CircumstanceChanged', of: `circumstance { ${CIRCUMSTANCE} }` },
      { clockCircumstanceId: idOf(established, 'circumstance', 'clockCircumstanceId'), version: 1 },
      'judge',
    );
    expect(back).toMatchObject({ stands: false });
    expect((await clocksOf(matter)).circumstances).toEqual([]);
    expect(await establish(matter, { ...outside, holds: false })).toMatchObject({ stands: true });
  });

  test('lets a clock be counted that waited for it', async () => {
    const matter = await detained();
    const asksFor = (shown: Shown) =>
      shown.missing.filter((words) => words.includes('the prosecutor asks to move the case to adult court'));
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-18', startsAt: '13:02', endsAt: '16:00' });
    await aHearing(api.court, { ...matter, sessionId, type: 'transfer' });
    const before = await clocksOf(matter);
    await establish(matter, { name: 'transfer_motion_made', holds: true });
    const after = await clocksOf(matter);

    expect(asksFor(after)).toEqual([]);
    expect(after.clocks.length).toBeGreaterThanOrEqual(before.clocks.length);
  });

  test('that no record tells is asked once, and is no longer asked when it was answered', async () => {
    const { caseId, petitionId } = await aPetition(api.court, {
      state: 'disposed',
      filedOn: '2026-09-01',
      sustainedOn: '2026-10-01',
      disposedOn: '2026-11-02',
    });
    const { questions, missing } = await clocksOf({ caseId });
    const asked = {
      name: 'victim_asked_for_outcome',
      words: expect.stringMatching(/^Is it so\? The victim asked for the outcome\. It decides: /),
      petitionId,
      petitionEnding: '4821',
      decides: ['VICTIM_LETTER_742_60D'],
    };

    expect(questions).toContainEqual(asked);
    expect(missing.join(' ')).not.toContain('Is it so?');
    await establish({ caseId, petitionId }, { name: asked.name, holds: false });
    expect((await clocksOf({ caseId })).questions).not.toContainEqual(asked);
  });

  test('cannot hide the clocks of a youth whom the record shows in the hall', async () => {
    const matter = await detained();
    await aParticipation(api.court, { caseId: matter.caseId, seat: 'probation_officer' });
    const release = ['JURIS_602_DETAINED_15CD', 'DETENTION_ORDER_MAX_15CD'];
    for (const [name, holds] of [
      ['detained', false],
      ['detained_at_filing', false],
      ['jurisdiction_pending', false],
    ])
      await establish(matter, { name, holds }, 'probation_officer');
    expect((await clocksOf(matter)).clocks.map(({ clock }) => clock)).toEqual(expect.arrayContaining(release));
  });

  test('is not for counsel to establish, nor under a name that nobody knows', async () => {
    const matter = await detained();
    expect(await establish(matter, { name: 'indian_child', holds: true }, 'prosecutor')).toMatchObject({ __typename: 'NotAllowed' });
    expect(await establish(matter, { name: 'left_handed', holds: true })).toMatchObject({ problems: [{ field: 'name' }] });
  });
});

describe('what is due', () => {
  const DUE = `query($until: LocalDate, $part: String, $kind: DueKind, $limit: Int, $departmentId: ID) { whatIsDue(until: $until, part: $part, kind: $kind, limit: $limit, departmentId: $departmentId) {
    today until leftOut missed missing why departments { departmentId name lines } parts { part words lines } lines { caseId caseNumber chosenName branch department kind nextHearing { heldOn type } clock { clock lastDay binding missed } } } }`;
  interface Line {
    readonly caseId: string;
    readonly department: string | null;
    readonly nextHearing: Words | null;
    readonly clock: ClockShown & { readonly missed: boolean };
  }
  interface Due {
    readonly lines: readonly Line[];
    readonly leftOut: number;
    readonly missed: number;
    readonly departments: readonly { readonly departmentId: string }[];
    readonly why: string | null;
  }
  const due = async (seat: Seat, words: Words = {}): Promise<Due> => (await (await api.as(seat)).ask(DUE, words)) as unknown as Due; // the document above asks for these fields

  test('is listed for the judge over all cases, earliest first, with the next hearing and its department', async () => {
    const matter = await detained();
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-17', startsAt: '13:03', endsAt: '16:00' });
    await aHearing(api.court, { ...matter, sessionId, type: 'pretrial' });
    const { lines, why, departments } = await due('judge', { until: LAST_DAY, limit: 1000 });

    expect(why).toBeNull();
    const days = lines.map(({ clock }) => clock.lastDay);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day <= LAST_DAY)).toBe(true);
    expect(lines).toContainEqual(
      expect.objectContaining({
        caseId: matter.caseId,
        nextHearing: { heldOn: '2026-12-17', type: 'Pretrial conference' },
        department: expect.stringContaining(''),
        clock: expect.objectContaining({ clock: 'JURIS_602_DETAINED_15CD', lastDay: LAST_DAY }),
      }),
    );
    expect(departments).toHaveLength(1);
    const [department] = departments;
    expect((await due('judge', { departmentId: department?.departmentId ?? '' })).lines.every((line) => line.department !== null)).toBe(
      true,
    );
    expect((await due('judge', { departmentId: newId() })).lines).toEqual([]);
  });

  test('is narrowed to a part of the law or to what it asks for, and says how many it leaves out', async () => {
    await detained();
    const all = await due('judge', { limit: 1000 });
    const one = await due('judge', { limit: 1 });
    expect(one.lines).toHaveLength(1);
    expect(one.leftOut).toBe(all.lines.length - 1);
    const jurisdiction = await due('judge', { part: '3.3', kind: 'HEARING', limit: 1000 });
    expect(new Set(jurisdiction.lines.map(({ clock }) => clock.clock))).toContain('JURIS_602_DETAINED_15CD');
    expect((await due('judge', { part: '4.3' })).lines).toEqual([]);
  });

  test('is of own cases alone for counsel, and empty with a reason for the coordinator', async () => {
    const matter = await detained();
    await aParticipation(api.court, { caseId: matter.caseId, seat: 'county_counsel' });
    const { lines } = await due('county_counsel', { limit: 1000 });
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set((await due('minors_counsel', { limit: 1000 })).lines.map(({ caseId }) => caseId))).not.toContain(matter.caseId);
    expect(await due('coordinator')).toMatchObject({
      lines: [],
      missed: 0,
      why: 'Clocks are counted from petitions, which this seat does not see.',
    });
  });
});

test('of a sealed petition nothing is left anywhere: no clock, no entry, no line of what is due, no act', async () => {
  const matter = await detained();
  const clockEventId = idOf(await record(matter, { kind: 'doubt_declared' }), 'happening', 'clockEventId');
  const clockChangeId = idOf(await change(matter, { kind: 'time_waiver' }), 'change', 'clockChangeId');
  await establish(matter, { name: 'represented', holds: true });
  await sealPetition(api.court, matter.petitionId);

  for (const seat of ['judge', 'courtroom_clerk', 'prosecutor'] as const) {
    const shown = await clocksOf(matter, seat);
    expect(shown.clocks?.filter(({ clock }) => clock.startsWith('JURIS')) ?? []).toEqual([]);
    for (const list of [shown.happenings, shown.changes, shown.circumstances]) expect(list ?? []).toEqual([]);
    const { lines } = (await (
      await api.as(seat)
    ).ask('{ whatIsDue(limit: 1000) { lines { caseId clock { clock petitionEnding } } } }')) as {
      readonly lines: readonly { readonly caseId: string; readonly clock: Words }[];
    };
    expect(lines.filter(({ caseId, clock }) => caseId === matter.caseId && clock.petitionEnding !== null)).toEqual([]);
  }
  expect(await record(matter, {})).toMatchObject({ __typename: 'NotFound' });
  expect(await change(matter, { kind: 'time_waiver' })).toMatchObject({ __typename: 'NotFound' });
  expect(await takeBackEvent({ clockEventId, version: 1 })).toMatchObject({ __typename: 'NotFound' });
  expect(await takeBackChange({ clockChangeId, version: 1 })).toMatchObject({ __typename: 'NotFound' });
  expect(
    await (
      await api.as('judge')
    ).ask('query($c: ID!, $p: ID) { hearingWindow(caseId: $c, petitionId: $p, type: "jurisdiction") { latest } }', {
      c: matter.caseId,
      p: matter.petitionId,
    }),
  ).toEqual({});
});

describe('a rule by itself', () => {
  const ask = async (rule: string, trigger: string): Promise<Answer> =>
    (await api.as('advocate')).ask(
      'query($rule: String!, $trigger: String!) { clockExplained(rule: $rule, trigger: $trigger) { clock lastDay lastTime words steps { on words } } }',
      { rule, trigger },
    );

  test('is counted from a day for anybody of the court, with each run that it leaves out', async () => {
    expect(await ask('JURIS_602_DETAINED_15CD', '2026-12-01')).toMatchObject({
      lastDay: LAST_DAY,
      lastTime: null,
      words: 'The day asked about: Tuesday, December 1. 15 court days after it is Tuesday, December 22, 2026.',
    });
  });

  test.each([
    ['NO_SUCH_RULE', '2026-12-01'],
    ['JURIS_602_DETAINED_15CD', 'yesterday'],
    ['JURIS_602_DETAINED_15CD', '9999-12-31'],
    ['JURIS_602_DETAINED_15CD', '9999-12-31T23:59'],
    ['REMOTE_SUNSET', '2026-12-01'],
  ])('%s from %s is nothing', async (rule, trigger) => {
    expect(await ask(rule, trigger)).toEqual({});
  });
});
