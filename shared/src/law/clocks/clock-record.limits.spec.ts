import { describe, expect, test } from '@jest/globals';
import { localDate as day } from '../../time/local-date.ts';
import { detained, isAtStage, isUnder, staysIn, type Asked } from './answers/predicate.ts';
import { clockCase, type Matter } from './clock-case.ts';
import { detainedOn, stageOnClock, type ClockFacts, type PetitionOnClock } from './clock-facts.ts';
import { versionOn, type Bound } from './clock-rule.ts';
import { clockRule } from './clock-rules.ts';
import { recordHappenings } from './record-happenings.ts';
import { boundsOf, nextSetIn } from './row-start.ts';
import { clocksOf } from './running-clocks.ts';
import { aHearing, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const FIRST = aPetition({ filedOn: day('2026-11-02') });

describe('what the record’s own tables say happened', () => {
  const said = (told: Partial<ClockFacts>) =>
    recordHappenings(theFacts('2026-11-24', told)).map(
      ({ kind, on, at, petitionId }) => `${kind} ${on} ${at ?? ''}${petitionId ?? 'case'}`,
    );

  test.each([
    ['300', 'petition_filed'],
    ['601', 'petition_filed'],
    ['602', 'petition_filed'],
    ['777', 'violation_notice_filed'],
    ['778', 'change_petition_filed'],
    ['388', 'change_petition_filed'],
  ] as const)('a %s paper filed is %s', (kind, happening) =>
    expect(said({ petitions: [{ ...FIRST, kind }] })).toStrictEqual([`${happening} 2026-11-02 p-1`]),
  );

  test('a petition with everything', () => {
    const petition = aPetition({
      filedOn: day('2026-11-02'),
      sustainedOn: day('2026-11-12'),
      disposedOn: day('2026-11-20'),
      detentions: [
        { orderedOn: day('2026-11-03'), inForce: false },
        { orderedOn: day('2026-11-12'), inForce: true },
      ],
    });
    expect(said({ petitions: [petition] })).toStrictEqual([
      'petition_filed 2026-11-02 p-1',
      'detention_ordered 2026-11-03 p-1',
      'detention_ordered 2026-11-12 p-1',
      'jurisdiction_found 2026-11-12 p-1',
      'disposition_made 2026-11-20 p-1',
      'final_disposition_made 2026-11-20 p-1',
    ]);
    expect(said({ petitions: [aPetition({ filedOn: null })] })).toStrictEqual([]);
  });

  test.each([
    ['654_2', 'informal_supervision_ordered'],
    ['725a', 'probation_without_wardship_ordered'],
    ['790', 'judgment_deferred'],
    ['secure_track', 'secure_track_ordered'],
    ['ended', 'jurisdiction_ended'],
    ['pending', null],
    ['ward_home', null],
    ['camp', null],
  ] as const)('a hold %s begins as %s', (status, kind) => {
    expect(said({ holds: [{ status, fromOn: day('2026-11-05'), untilOn: null }] })).toStrictEqual(
      kind === null ? [] : [`${kind} 2026-11-05 case`],
    );
  });

  test('only a group home starts a placement, and only on a known day', () => {
    const stay = inTheHall('2026-11-05');
    expect(
      said({
        petitions: [aPetition({ filedOn: null, state: 'filed' })],
        stays: [stay, { ...stay, kind: 'camp' }, { ...stay, kind: 'group_home' }, { ...stay, kind: 'group_home', fromOn: null }],
      }),
    ).toStrictEqual(['placement_started 2026-11-05 p-1']);
  });

  test.each([
    ['detention', 'heard', ['detention_hearing_opened']],
    ['detention', 'in_hand', ['detention_hearing_opened']],
    ['detention', 'set', []],
    ['jurisdiction', 'in_hand', ['jurisdiction_hearing_opened']],
    ['jurisdiction_disposition_300', 'heard', ['jurisdiction_hearing_opened']],
    ['permanency', 'heard', ['permanency_hearing_held']],
    ['permanency', 'in_hand', []],
    ['review_364', 'heard', ['status_review_held']],
    ['review_nonminor', 'heard', ['nonminor_review_held']],
    ['transfer', 'heard', []],
  ] as const)('a %s hearing that is %s: %j', (type, state, kinds) => {
    expect(said({ hearings: [aHearing(type, '2026-11-06', { state })] })).toStrictEqual(kinds.map((kind) => `${kind} 2026-11-06 p-1`));
  });

  test('a hearing continued for good cause counts from its new day', () => {
    const continued = aHearing('jurisdiction', '2026-11-06', { state: 'continued', goodCause: true, continuedOn: day('2026-11-13') });
    expect(said({ hearings: [continued, { ...continued, goodCause: false }, { ...continued, continuedOn: null }] })).toStrictEqual([
      'hearing_continued 2026-11-13 p-1',
    ]);
  });

  // Removed on Sep 1: 29 days left in September and 31 of October make 60.
  test.each([
    ['60 days after the removal', [itHappened('removed_from_home', '2026-09-01')], null, ['entered_foster_care 2026-10-31 case']],
    [
      'the finding, when it comes first',
      [itHappened('removed_from_home', '2026-09-01')],
      '2026-10-12',
      ['entered_foster_care 2026-10-12 case'],
    ],
    [
      'the finding, when it comes later',
      [itHappened('removed_from_home', '2026-09-01')],
      '2026-11-12',
      ['entered_foster_care 2026-10-31 case'],
    ],
    [
      'the first of two removals',
      [itHappened('removed_from_home', '2026-09-20'), itHappened('removed_from_home', '2026-09-01')],
      null,
      ['entered_foster_care 2026-10-31 case'],
    ],
    ['no removal', [itHappened('released', '2026-09-01')], '2026-10-12', []],
  ])('a child of a dependency case enters foster care: %s', (_which, happenings, found, entered) => {
    const petition = aPetition({ kind: '300', filedOn: null, sustainedOn: found === null ? null : day(found) });
    const unfound = aPetition({ kind: '300', filedOn: null, petitionId: 'p-2' });
    const all = said({ branch: '300', happenings, petitions: [petition, unfound] });
    expect(all.filter((line) => line.startsWith('entered'))).toStrictEqual(entered);
    expect(said({ happenings, petitions: [petition] }).filter((line) => line.startsWith('entered'))).toStrictEqual([]);
  });
});

describe('a row in force, and what stands beside its period', () => {
  const RULE = clockRule('TRANSFER_REPORT_2CD');

  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('in force from January to June 2026, on %s: %s', (on, holds) => {
    expect(versionOn({ ...RULE, effectiveFrom: day('2026-01-01'), effectiveTo: day('2026-06-30') }, day(on)) !== null).toBe(holds);
    expect(versionOn({ ...RULE, effectiveFrom: null, effectiveTo: null }, day(on))).not.toBeNull();
  });

  test('the next hearing set: today’s counts, yesterday’s and decided ones do not', () => {
    const next = (...hearings: ClockFacts['hearings']) => nextSetIn(matter({ hearings }, FIRST), ['jurisdiction']);
    expect(next(aHearing('jurisdiction', '2026-11-24'))).toBe('2026-11-24');
    expect(next(aHearing('jurisdiction', '2026-11-23'))).toBeNull();
    expect(next(aHearing('jurisdiction', '2026-12-01', { state: 'vacated' }), aHearing('disposition', '2026-12-02'))).toBeNull();
    expect(next(aHearing('jurisdiction', '2026-12-08'), aHearing('jurisdiction', '2026-12-01', { state: 'trailed' }))).toBe('2026-12-01');
  });

  // Nov 2 and ten days: Thu Nov 12. Born May 20.
  test.each<[string, Partial<Bound>, readonly string[]]>([
    ['the next hearing of a type', { from: { kind: 'hearing', types: ['jurisdiction'] } }, ['2026-12-08']],
    ['any hearing is no bound', { from: { kind: 'hearing', types: 'any' } }, []],
    ['no such hearing is set', { from: { kind: 'hearing', types: ['transfer'] } }, []],
    ['the last time it happened', { from: { kind: 'happening', of: ['released'] } }, ['2026-11-12']],
    ['it never happened', { from: { kind: 'happening', of: ['appeal_filed'] } }, []],
    [
      'days from it',
      { from: { kind: 'happening', of: ['petition_filed'] }, period: { amount: 10, unit: 'calendarDays', counting: 'FWD_CAL_ROLL' } },
      ['2026-11-12'],
    ],
    ['the birth', { from: { kind: 'birth' } }, ['2010-05-20']],
    ['nothing', { from: { kind: 'none' } }, []],
    ['a setting that says no', { from: { kind: 'birth' }, onBy: 'findingOn601Petition' }, []],
    ['a setting that says yes', { from: { kind: 'birth' }, onBy: 'nameDistrictAttorney' }, ['2010-05-20']],
  ])('a bound: %s', (_which, own, days) => {
    const bound: Bound = { take: 'earlier', from: { kind: 'none' }, period: null, onBy: null, words: 'Not after it.', ...own };
    const told = {
      hearings: [aHearing('jurisdiction', '2026-12-08')],
      happenings: [itHappened('released', '2026-11-05'), itHappened('released', '2026-11-12')],
      bornOn: day('2010-05-20'),
    };
    const asked: Asked = { matter: matter(told, FIRST), rule: { ...RULE, bounds: [bound] }, on: day('2026-11-02'), before: null };
    expect(boundsOf(asked).map(({ on }) => on)).toStrictEqual(days);
  });
});

describe('where the youth is and how far a petition has come', () => {
  test.each([
    ['filed', {}, 'before'],
    ['pre_jurisdiction', {}, 'before'],
    ['pre_jurisdiction', { sustainedOn: day('2026-11-12') }, 'sustained'],
    ['pre_jurisdiction', { admittedOn: day('2026-11-12') }, 'sustained'],
    ['sustained', {}, 'sustained'],
    ['sustained', { disposedOn: day('2026-11-20') }, 'disposed'],
    ['filed', { disposedOn: day('2026-11-20') }, 'disposed'],
    ['disposed', {}, 'disposed'],
    ['closed', { disposedOn: day('2026-11-20') }, 'ended'],
    ['sealed', {}, 'ended'],
  ] as const)('a petition %s with %j is %s', (state, own, stage) =>
    expect(stageOnClock(aPetition({ filedOn: null, state, ...own }))).toBe(stage),
  );

  test.each<[string, Partial<ClockFacts>, Partial<PetitionOnClock>, string, string]>([
    ['nowhere', {}, {}, 'no', 'no'],
    ['an order in force', {}, { detentions: [{ orderedOn: day('2026-11-03'), inForce: true }] }, 'yes', 'yes'],
    ['an order that ended', {}, { detentions: [{ orderedOn: day('2026-11-03'), inForce: false }] }, 'no', 'no'],
    [
      'an order in force on a petition that ended',
      {},
      { state: 'closed', detentions: [{ orderedOn: day('2026-11-03'), inForce: true }] },
      'yes',
      'no',
    ],
    ['in the hall on it', { stays: [inTheHall('2026-11-03')] }, {}, 'yes', 'yes'],
    ['in the hall on another', { stays: [inTheHall('2026-11-03', 'p-2')] }, {}, 'no', 'yes'],
    ['in the hall on nobody knows which', { stays: [inTheHall('2026-11-03', null)] }, {}, 'unknown', 'yes'],
    ['in a camp on it', { stays: [{ ...inTheHall('2026-11-03'), kind: 'camp' }] }, {}, 'no', 'no'],
    [
      'in a camp, and an order that ended',
      { stays: [{ ...inTheHall('2026-11-03'), kind: 'camp' }] },
      { detentions: [{ orderedOn: day('2026-11-03'), inForce: false }] },
      'no',
      'no',
    ],
    ['left the hall today', { stays: [{ ...inTheHall('2026-11-03'), untilOn: day('2026-11-24') }] }, {}, 'no', 'no'],
    ['in the hall since a day nobody knows', { stays: [{ ...inTheHall('2026-11-03'), fromOn: null }] }, {}, 'yes', 'yes'],
    ['in the hall from tomorrow', { stays: [inTheHall('2026-11-25')] }, {}, 'no', 'no'],
  ])('detained: %s', (_where, told, own, onPetition, atAll) => {
    const petition = { ...FIRST, ...own };
    const facts = theFacts('2026-11-24', { petitions: [petition, aPetition({ filedOn: null, petitionId: 'p-2' })], ...told });
    expect(detainedOn({ facts, petition })).toBe(onPetition);
    const ask = (one: PetitionOnClock | null) =>
      detained({
        matter: { of: clockCase(facts, DEFAULT_GROUND), petition: one },
        rule: clockRule('CITATION_24H'),
        on: facts.today,
        before: null,
      });
    expect([ask(petition), ask(null)]).toEqual([onPetition, atAll]);
  });

  test('a hold, a place and a stage hold when one of several fits', () => {
    const told: Partial<ClockFacts> = {
      holds: [
        { status: 'dependent', fromOn: day('2026-01-05'), untilOn: null },
        { status: 'camp', fromOn: day('2026-01-05'), untilOn: null },
      ],
      stays: [inTheHall('2026-11-03'), { ...inTheHall('2026-11-03'), kind: 'group_home' }],
      petitions: [FIRST, aPetition({ filedOn: null, petitionId: 'p-2', state: 'disposed' })],
    };
    const whole = matter(told, null);
    expect([isUnder(whole, ['camp']), isUnder(whole, ['dual']), isUnder(matter({}, null), ['camp'])]).toEqual([true, false, false]);
    expect([staysIn(whole, ['group_home']), staysIn(whole, ['camp']), staysIn(matter({}, null), ['camp'])]).toEqual([true, false, false]);
    expect([isAtStage(whole, 'disposed'), isAtStage(whole, 'before'), isAtStage(whole, 'ended')]).toEqual([true, true, false]);
    expect([isAtStage(matter(told, FIRST), 'disposed'), isAtStage(matter(told, FIRST), 'before')]).toEqual([false, true]);
  });
});

describe('clocks of the youth hang on the last disposition', () => {
  const disposed = (petitionId: string, on: string | null): PetitionOnClock =>
    aPetition({ filedOn: day('2026-01-05'), petitionId, ending: petitionId, state: 'disposed', disposedOn: on === null ? null : day(on) });
  const probation = (...petitions: readonly PetitionOnClock[]) =>
    clocksOf(
      theFacts('2026-11-24', { petitions, holds: [{ status: 'ward_home', fromOn: day('2026-02-02'), untilOn: null }] }),
      DEFAULT_GROUND,
    )
      .running.filter(({ rule }) => rule.id === 'WARD_PROBATION_CAP_12M')
      .map(({ ending, trigger }) => `${ending} ${trigger.on}`);

  test('once, from the last of two, in whatever order they stand', () => {
    expect(probation(disposed('p-1', '2026-02-02'), disposed('p-2', '2026-06-10'))).toEqual(['p-2 2026-06-10']);
    expect(probation(disposed('p-2', '2026-06-10'), disposed('p-1', '2026-02-02'))).toEqual(['p-2 2026-06-10']);
    expect(probation(disposed('p-2', '2026-06-10'), disposed('p-3', null))).toEqual(['p-2 2026-06-10']);
    expect(probation(disposed('p-2', '2026-06-10'), { ...disposed('p-3', '2026-07-01'), state: 'closed' })).toEqual(['p-2 2026-06-10']);
    expect(probation(disposed('p-2', '2026-06-10'), { ...FIRST, petitionId: 'p-4' })).toEqual(['p-2 2026-06-10']);
  });
});

function matter(told: Partial<ClockFacts>, petition: PetitionOnClock | null): Matter {
  return { of: clockCase(theFacts('2026-11-24', { petitions: [FIRST], ...told }), DEFAULT_GROUND), petition };
}
