import { describe, expect, test } from '@jest/globals';
import { localDate as day } from '../../time/local-date.ts';
import { clockCase } from './clock-case.ts';
import type { ClockFacts, PetitionOnClock } from './clock-facts.ts';
import type { ClockRule } from './clock-rule.ts';
import { clockRule } from './clock-rules.ts';
import { isDerivable, isPartysChoice, startGeneric } from './generic-clocks.ts';
import type { Derived, StartedClock } from './started-clock.ts';
import { aHearing, anHour, aPetition, DEFAULT_GROUND, itHappened, theFacts } from './testing.ts';

/** A plain row: the court has ten days from the notice, on each 602 petition, met by an appeal or a transfer hearing. */
const ROW: ClockRule = {
  ...clockRule('APPEAL_TRANSFER_801_30D'),
  id: 'TRANSFER_STAY',
  trigger: { kind: 'happening', of: ['notice_served'] },
  metBy: { hearings: ['transfer'], happenings: ['appeal_filed'] },
  ifMissed: 'alert',
  effectiveFrom: null,
};
const FIRST = aPetition({ filedOn: day('2026-10-01') });
const SECOND = aPetition({ filedOn: day('2026-10-01'), petitionId: 'p-2', ending: '9077' });
const SERVED = itHappened('notice_served', '2026-11-10');

describe('a row that something starts', () => {
  test.each<[string, Partial<ClockFacts>, Partial<ClockRule>, readonly string[]]>([
    ['it happened', { happenings: [SERVED] }, {}, ['1842 2026-11-10 missed']],
    ['it did not', {}, {}, []],
    ['something else did', { happenings: [itHappened('released', '2026-11-10')] }, {}, []],
    [
      'it happened twice: the later counts',
      { happenings: [SERVED, itHappened('notice_served', '2026-11-02')] },
      {},
      ['1842 2026-11-10 missed'],
    ],
    [
      'a row that counts from the first is not given the time anew',
      { happenings: [SERVED, itHappened('notice_served', '2026-11-02')] },
      { id: 'REDETENTION_BAR_15CD' },
      ['1842 2026-11-02 missed'],
    ],
    [
      'either of two kinds starts it',
      { happenings: [SERVED] },
      { trigger: { kind: 'happening', of: ['released', 'notice_served'] } },
      ['1842 2026-11-10 missed'],
    ],
    [
      'on each petition apart',
      { happenings: [SERVED, itHappened('notice_served', '2026-11-12', 'p-2')] },
      {},
      ['1842 2026-11-10 missed', '9077 2026-11-12 missed'],
    ],
    [
      'a row of the youth takes them together',
      { happenings: [SERVED, itHappened('notice_served', '2026-11-12', 'p-2')] },
      { scope: 'youth' },
      ['case 2026-11-12 missed'],
    ],
    ['on no petition: on the case', { happenings: [itHappened('notice_served', '2026-11-10', null)] }, {}, ['case 2026-11-10 missed']],
    ['before the row was in force', { happenings: [SERVED] }, { effectiveFrom: day('2026-11-11') }, []],
    ['on its first day in force', { happenings: [SERVED] }, { effectiveFrom: day('2026-11-10') }, ['1842 2026-11-10 missed']],
    ['met by an act since', { happenings: [SERVED, itHappened('appeal_filed', '2026-11-12')] }, {}, []],
    ['met by an act of the same day', { happenings: [SERVED, itHappened('appeal_filed', '2026-11-10')] }, {}, []],
    [
      'an act before it does not meet it',
      { happenings: [SERVED, itHappened('appeal_filed', '2026-11-09')] },
      {},
      ['1842 2026-11-10 missed'],
    ],
    [
      'an act on another petition does not',
      { happenings: [SERVED, itHappened('appeal_filed', '2026-11-12', 'p-2')] },
      {},
      ['1842 2026-11-10 missed'],
    ],
    [
      'on one day the minute decides: an act before it',
      { happenings: [anHour('notice_served', '2026-11-10T10:00'), anHour('appeal_filed', '2026-11-10T09:59')] },
      {},
      ['1842 2026-11-10T10:00 missed'],
    ],
    [
      'an act at that minute',
      { happenings: [anHour('notice_served', '2026-11-10T10:00'), anHour('appeal_filed', '2026-11-10T10:00')] },
      {},
      [],
    ],
    [
      'an act of that day without a time',
      { happenings: [anHour('notice_served', '2026-11-10T10:00'), itHappened('appeal_filed', '2026-11-10')] },
      {},
      [],
    ],
    ['met by a hearing', { happenings: [SERVED], hearings: [aHearing('transfer', '2026-11-10', { state: 'heard' })] }, {}, []],
    [
      'a hearing before it does not meet it',
      { happenings: [SERVED], hearings: [aHearing('transfer', '2026-11-09', { state: 'heard' })] },
      {},
      ['1842 2026-11-10 missed'],
    ],
    [
      'a hearing that is only set does not',
      { happenings: [SERVED], hearings: [aHearing('transfer', '2026-11-25')] },
      {},
      ['1842 2026-11-10 missed, set on 2026-11-25'],
    ],
    [
      'the hearing at which it was ordered does not',
      {
        happenings: [itHappened('temporary_placement_ordered', '2026-11-10')],
        hearings: [aHearing('transfer', '2026-11-10', { state: 'heard' })],
      },
      { trigger: { kind: 'happening', of: ['temporary_placement_ordered'] } },
      ['1842 2026-11-10 missed'],
    ],
    [
      'the one of the day after does',
      {
        happenings: [itHappened('temporary_placement_ordered', '2026-11-10')],
        hearings: [aHearing('transfer', '2026-11-11', { state: 'heard' })],
      },
      { trigger: { kind: 'happening', of: ['temporary_placement_ordered'] } },
      [],
    ],
    [
      'a row that repeats starts anew each time it is met',
      {
        happenings: [SERVED, itHappened('appeal_filed', '2026-11-12'), itHappened('appeal_filed', '2026-11-16')],
        hearings: [aHearing('transfer', '2026-11-13', { state: 'heard' })],
      },
      { repeats: true },
      ['1842 2026-11-16 missed the last time it was done'],
    ],
    [
      'a hearing may be the last time',
      {
        happenings: [SERVED, itHappened('appeal_filed', '2026-11-12')],
        hearings: [aHearing('transfer', '2026-11-13', { state: 'heard' })],
      },
      { repeats: true },
      ['1842 2026-11-13 missed the last time it was done'],
    ],
    [
      'a row that starts and is met by the same act is not met by its own start',
      { happenings: [SERVED] },
      { repeats: true, metBy: { hearings: [], happenings: ['notice_served'] } },
      ['1842 2026-11-10 missed'],
    ],
  ])('%s', (_story, told, own, lines) => expect(derived({ ...ROW, ...own }, told)).toEqual(lines));
});

describe('which petitions carry a row', () => {
  const HAPPENED = { happenings: [SERVED] };
  const of = (petition: Partial<PetitionOnClock>, own: Partial<ClockRule> = {}, branch: ClockFacts['branch'] = '602') =>
    derived({ ...ROW, ...own }, { ...HAPPENED, branch, petitions: [{ ...FIRST, ...petition }] }).length;

  test.each([
    ['602', '602', '602', 1],
    ['602', '601', '602', 0],
    ['602', '300', '602', 0],
    ['601_602', '601', '602', 1],
    ['601_602', '602', '602', 1],
    ['601_602', '300', '602', 0],
    ['300', '300', '602', 1],
    ['300', '602', '300', 0],
    ['any', '300', '602', 1],
    ['any', '602', '300', 1],
    ['601', '601', '602', 1],
    ['602', '777', '602', 1],
    ['602', '777', '300', 0],
    ['300', '388', '300', 1],
    ['300', '388', '602', 0],
    ['602', '778', '602', 1],
  ] as const)('a row of %s on a %s paper of a %s case: %s', (wanted, kind, branch, count) =>
    expect(of({ kind }, { branch: wanted }, branch)).toBe(count),
  );

  test.each([
    ['sealed', 0, 0, 0],
    ['destroyed', 0, 0, 0],
    ['closed', 0, 1, 1],
    ['disposed', 1, 1, 1],
    ['filed', 1, 1, 1],
  ] as const)('a petition that is %s: plain rows %s, rows of sealing %s, rows that outlive it %s', (state, plain, sealing, outlives) => {
    expect([of({ state }), of({ state }, { part: 'sealing' }), of({ state }, { id: 'APPEAL_JUVENILE_60D' })]).toEqual([
      plain,
      sealing,
      outlives,
    ]);
  });
});

describe('a row counted back from a hearing', () => {
  const BACK: ClockRule = {
    ...ROW,
    trigger: { kind: 'hearing', types: ['jurisdiction'] },
    metBy: { hearings: [], happenings: ['notice_served'] },
  };
  const hearing = aHearing('jurisdiction', '2026-12-08');

  test.each<[string, Partial<ClockFacts>, Partial<ClockRule>, readonly string[]]>([
    ['set', { hearings: [hearing] }, {}, ['1842 2026-12-08 unknown, before 2026-12-08']],
    ['of another type', { hearings: [aHearing('disposition', '2026-12-08')] }, {}, []],
    [
      'any type',
      { hearings: [aHearing('disposition', '2026-12-08')] },
      { trigger: { kind: 'hearing', types: 'any' } },
      ['1842 2026-12-08 unknown, before 2026-12-08'],
    ],
    ['of today', { hearings: [aHearing('jurisdiction', '2026-11-24')] }, {}, ['1842 2026-11-24 unknown, before 2026-11-24']],
    ['of yesterday', { hearings: [aHearing('jurisdiction', '2026-11-23')] }, {}, []],
    ['vacated', { hearings: [{ ...hearing, state: 'vacated' }] }, {}, []],
    ['trailed', { hearings: [{ ...hearing, state: 'trailed' }] }, {}, ['1842 2026-12-08 unknown, before 2026-12-08']],
    ['before the row was in force', { hearings: [hearing] }, { effectiveFrom: day('2026-12-09') }, []],
    ['done already', { hearings: [hearing], happenings: [SERVED] }, {}, []],
    ['done on the day', { hearings: [hearing], happenings: [itHappened('notice_served', '2026-12-08')] }, {}, []],
    [
      'done after it: for the next',
      { hearings: [hearing], happenings: [itHappened('notice_served', '2026-12-09')] },
      {},
      ['1842 2026-12-08 unknown, before 2026-12-08'],
    ],
    [
      'done for another petition',
      { hearings: [hearing], happenings: [itHappened('notice_served', '2026-11-10', 'p-2')] },
      {},
      ['1842 2026-12-08 unknown, before 2026-12-08'],
    ],
    [
      'done before the earlier hearing of its type: for that one',
      { hearings: [aHearing('jurisdiction', '2026-11-10', { state: 'continued' }), hearing], happenings: [SERVED] },
      {},
      ['1842 2026-12-08 unknown, before 2026-12-08'],
    ],
    [
      'done after the earlier hearing of its type',
      { hearings: [aHearing('jurisdiction', '2026-11-09', { state: 'continued' }), hearing], happenings: [SERVED] },
      {},
      [],
    ],
    [
      'nothing can meet it',
      { hearings: [hearing], happenings: [SERVED] },
      { metBy: { hearings: [], happenings: [] } },
      ['1842 2026-12-08 unknown, before 2026-12-08'],
    ],
    [
      'the hour matters to days not at all',
      { hearings: [{ ...hearing, startsAt: '08:30' }] },
      {},
      ['1842 2026-12-08 unknown, before 2026-12-08'],
    ],
    [
      'and to hours it does',
      { hearings: [{ ...hearing, startsAt: '08:30' }] },
      { period: { amount: 24, unit: 'hours', counting: 'BACK_HOURS' } },
      ['1842 2026-12-08T08:30 unknown, before 2026-12-08'],
    ],
    [
      'and to court hours',
      { hearings: [{ ...hearing, startsAt: '08:30' }] },
      { period: { amount: 24, unit: 'courtHours', counting: 'BACK_COURT_HOURS' } },
      ['1842 2026-12-08T08:30 unknown, before 2026-12-08'],
    ],
    [
      'hours before a hearing without a time',
      { hearings: [hearing] },
      { period: { amount: 24, unit: 'hours', counting: 'BACK_HOURS' } },
      ['1842 2026-12-08 unknown, before 2026-12-08'],
    ],
  ])('%s', (_story, told, own, lines) => expect(derived({ ...BACK, ...own }, told)).toEqual(lines));
});

describe('what is due by an age', () => {
  const AGE: ClockRule = { ...ROW, trigger: { kind: 'birth' }, ifMissed: 'ends' };
  const born = { bornOn: day('2010-05-20') };

  test.each<[string, Partial<ClockFacts>, Partial<ClockRule>, readonly string[]]>([
    ['from the birth', born, {}, ['case 2010-05-20 unknown']],
    ['nobody wrote it down', {}, {}, []],
    ['an age that only defines', born, { ifMissed: 'nothing' }, []],
    ['of another branch', { ...born, branch: '300' }, {}, []],
    ['no petition is alive', { ...born, petitions: [{ ...FIRST, state: 'closed' }] }, {}, []],
    ['one of two is', { ...born, petitions: [{ ...FIRST, state: 'closed' }, SECOND] }, {}, ['case 2010-05-20 unknown']],
  ])('%s', (_story, told, own, lines) => expect(derived({ ...AGE, ...own }, told)).toEqual(lines));
});

describe('circumstances', () => {
  const told = { happenings: [SERVED] };
  const knows = (holds: boolean): Partial<ClockFacts> => ({
    ...told,
    circumstances: [{ name: 'good_cause_shown', petitionId: null, holds }],
  });
  const ASKS: ClockRule = { ...ROW, applies: ['good_cause_shown'] };

  test.each<[string, Partial<ClockFacts>, Partial<ClockRule>, readonly string[]]>([
    ['known to hold', knows(true), {}, ['1842 2026-11-10 missed']],
    ['known not to hold', knows(false), {}, []],
  ])('%s', (_story, facts, own, lines) => expect(derived({ ...ASKS, ...own }, facts)).toEqual(lines));

  test('where nobody knows it is reported, unless the row is a right, an addition, or nothing to miss', () => {
    const UNKNOWN: ClockRule = { ...ROW, applies: ['listed_707b'] };
    const answers = [
      UNKNOWN,
      { ...UNKNOWN, ifMissed: 'lose_right' },
      { ...UNKNOWN, ifMissed: 'nothing' },
      { ...UNKNOWN, addsTo: 'TRANSFER_REPORT_2CD' },
    ] as const;
    expect(answers.map((rule) => derived(rule, told))).toEqual([['1842 not known: listed_707b'], [], [], []]);
  });

  test('an alternative period takes the place of the first where its circumstance holds', () => {
    const alternatives = [
      { when: 'good_cause_shown', period: { amount: 5, unit: 'courtDays', counting: 'FWD_CD' }, words: 'Five court days.' },
    ] as const;
    const amount = (holds: boolean) =>
      startGeneric(
        { ...ROW, alternatives },
        clockCase(theFacts('2026-11-24', { petitions: [FIRST], ...knows(holds) }), DEFAULT_GROUND),
      ).map((one) => (one.kind === 'started' ? one.clock.period.amount : null));
    expect([amount(true), amount(false)]).toEqual([[5], [30]]);
  });
});

describe('what a past last day means', () => {
  const MET_BY_COURT: ClockRule['metBy'] = { hearings: ['transfer'], happenings: [] };
  test.each<[string, Partial<ClockRule>, string]>([
    ['a duty that a hearing meets', { metBy: MET_BY_COURT }, 'missed'],
    ['a duty that the record’s own tables show', { metBy: { hearings: [], happenings: ['petition_filed'] } }, 'missed'],
    ['a duty whose start and end are entered', { metBy: { hearings: [], happenings: ['appeal_filed'] } }, 'missed'],
    ['a duty that nothing meets', { metBy: { hearings: [], happenings: [] } }, 'unknown'],
    ['what ends by law', { metBy: MET_BY_COURT, ifMissed: 'ends' }, 'unknown'],
    ['a right', { metBy: MET_BY_COURT, ifMissed: 'lose_right' }, 'lapses'],
    ['nothing to miss', { metBy: MET_BY_COURT, ifMissed: 'nothing' }, 'lapses'],
    ['papers kept until a day', { metBy: MET_BY_COURT, id: 'INTAKE_RETENTION_30CD' }, 'lapses'],
    ['a motion that a party may bring', { metBy: MET_BY_COURT, id: 'REMOTE_PHONE_NOTICE_3CD' }, 'lapses'],
  ])('%s: %s', (_what, own, onceLate) => {
    expect(derived({ ...ROW, ...own }, { happenings: [SERVED] })).toEqual([`1842 2026-11-10 ${onceLate}`]);
  });

  test('a start that the record shows and an end that is entered: nobody may have entered it', () => {
    const rule: ClockRule = {
      ...ROW,
      trigger: { kind: 'happening', of: ['petition_filed'] },
      metBy: { hearings: [], happenings: ['appeal_filed'] },
    };
    expect(derived(rule, { petitions: [FIRST] })).toEqual(['1842 2026-10-01 unknown']);
  });

  test('a party’s choice, and what can be derived at all', () => {
    expect(
      (['CONTINUANCE_MOTION_602_2CD', 'APPEAL_JUVENILE_60D', 'JURIS_602_DETAINED_15CD'] as const).map((id) =>
        isPartysChoice(clockRule(id)),
      ),
    ).toEqual([true, true, false]);
    expect(
      [
        ROW,
        { ...ROW, period: null },
        { ...ROW, trigger: { kind: 'none' } as const },
        { ...ROW, id: 'INTERPRETER_WARNING_5CD' as const },
      ].map(isDerivable),
    ).toEqual([true, false, false, false]);
    expect(derived({ ...ROW, trigger: { kind: 'none' } }, { happenings: [SERVED] })).toStrictEqual([]);
  });
});

/** What a row comes to on Tuesday, November 24, 2026, one line each: petition, start, what lateness means, what is set. */
function derived(rule: ClockRule, told: Partial<ClockFacts>): readonly string[] {
  const facts = theFacts('2026-11-24', { petitions: [FIRST, SECOND], ...told });
  return startGeneric(rule, clockCase(facts, DEFAULT_GROUND)).map(line);
}

function line(one: Derived): string {
  if (one.kind === 'missing') return one.words;
  const ending = (one.kind === 'started' ? one.clock.petition : one.petition)?.ending ?? 'case';
  return one.kind === 'unknown' ? `${ending} not known: ${one.precondition}` : `${ending} ${startedLine(one.clock)}`;
}

function startedLine({ start, onceLate, setOn, before }: StartedClock): string {
  const again = start.words.startsWith('the last') ? ` ${start.words}` : '';
  const set = setOn === null ? '' : `, set on ${setOn}`;
  return `${start.at ?? start.on} ${onceLate}${again}${set}${before === null ? '' : `, before ${before.heldOn}`}`;
}
