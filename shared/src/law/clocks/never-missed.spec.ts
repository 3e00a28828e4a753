import { describe, expect, test } from '@jest/globals';
import { courtMoment } from '../../time/court-moment.ts';
import { localDate } from '../../time/local-date.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { clocksOf } from './running-clocks.ts';
import { aHearing, anHour, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const day = localDate;
const derive = (today: string, told: Partial<ClockFacts>) => clocksOf(theFacts(today, told), DEFAULT_GROUND);
const find = (id: ClockId, today: string, told: Partial<ClockFacts>) => derive(today, told).running.find(({ rule }) => rule.id === id);
const filed = aPetition({ filedOn: day('2026-01-05') });
const ward = aPetition({ state: 'disposed', filedOn: day('2026-01-05'), disposedOn: day('2026-02-02') });
const supervised = [{ status: '654_2', fromOn: day('2026-01-12'), untilOn: null }] as const;
const holds = (name: 'at_risk_of_foster_care' | 'informal_supervision_extended' | 'indian_child' | 'sealing_duty_at_18') => ({
  circumstances: [{ name, petitionId: null, holds: true }],
});

/** Each row with a case in which it runs on a day, and a day long after its end: nobody is told that somebody failed. */
const ROWS: readonly (readonly [id: ClockId, runsOn: string, longAfter: string, told: Partial<ClockFacts>])[] = [
  [
    'WARD_PROBATION_CAP_12M',
    '2026-06-01',
    '2027-06-01',
    { petitions: [ward], holds: [{ status: 'ward_home', fromOn: day('2026-02-02'), untilOn: null }] },
  ],
  ['INFORMAL_654_2_6M', '2026-02-02', '2026-08-03', { petitions: [filed], holds: supervised }],
  ['INFORMAL_654_2_OUTER_12M', '2026-02-02', '2027-02-01', { petitions: [filed], holds: supervised }],
  [
    'INFORMAL_654_2_APPEARANCE_3M',
    '2026-07-20',
    '2026-12-01',
    {
      petitions: [filed],
      holds: supervised,
      happenings: [itHappened('informal_supervision_ends', '2026-07-13')],
      ...holds('informal_supervision_extended'),
    },
  ],
  [
    'INFORMAL_654_2_REPORT_15D',
    '2026-06-15',
    '2026-07-20',
    { petitions: [filed], holds: supervised, happenings: [itHappened('informal_supervision_ends', '2026-07-13')] },
  ],
  [
    'CASE_PLAN_60D',
    '2026-02-02',
    '2026-06-01',
    { petitions: [filed], happenings: [itHappened('removed_from_home', '2026-01-05')], ...holds('at_risk_of_foster_care') },
  ],
  [
    'DUTY_788_FILE_1Y',
    '2026-02-02',
    '2027-12-01',
    {
      petitions: [ward],
      bornOn: day('2007-03-02'),
      holds: [{ status: 'ended', fromOn: day('2026-01-20'), untilOn: null }],
      ...holds('sealing_duty_at_18'),
    },
  ],
  [
    'FIREARM_DESTROY_786A_33Y',
    '2026-02-02',
    '2042-03-03',
    { petitions: [ward], bornOn: day('2009-03-02'), happenings: [itHappened('firearm_order_made', '2026-01-20')] },
  ],
  ['INTAKE_RETENTION_30CD', '2026-02-02', '2026-06-01', { happenings: [itHappened('intake_refusal_noticed', '2026-01-20')] }],
  [
    'APPLY_329_KEEP_30D',
    '2026-02-02',
    '2026-06-01',
    { branch: '300', happenings: [itHappened('dependency_application_answered', '2026-01-20')] },
  ],
  [
    'ICWA_NOTICE_10D',
    '2026-01-21',
    '2026-06-01',
    { branch: '300', petitions: [{ ...filed, kind: '300' }], happenings: [itHappened('tribe_notice_received', '2026-01-20')] },
  ],
];

describe('what the record cannot call missed', () => {
  test.each(ROWS)('%s runs on %s and is not missed on %s', (id, runsOn, longAfter, told) => {
    expect(find(id, runsOn, told)?.missed).toBe(false);
    expect(find(id, longAfter, told)?.missed ?? false).toBe(false);
  });

  test.each(['INTAKE_RETENTION_30CD', 'APPLY_329_KEEP_30D', 'ICWA_NOTICE_10D'] as const)('%s is not asked about either', (id) => {
    const [, , longAfter = '', told = {}] = ROWS.find(([one]) => one === id) ?? [];
    expect(derive(longAfter, told).uncounted).toEqual([]);
  });
});

describe('the placement of a youth of both courts', () => {
  const inAHome = [{ kind: 'group_home', petitionId: null, fromOn: day('2026-09-17'), untilOn: null }] as const;
  const dependency = aPetition({ kind: '300', filedOn: day('2026-03-02') });

  test('starts no clock in the case whose petition is heard elsewhere', () => {
    expect(derive('2026-12-01', { branch: '300', stays: inAHome, dependency: 'open' })).toEqual({
      running: [],
      uncounted: [],
      questions: [],
    });
  });

  test('starts them in the case that this court hears, and not where another petition placed the youth', () => {
    // Sep 17 and 45 days: 13 to Sep 30, 44 to Oct 31, day 45 is Sun Nov 1, so Mon Nov 2.
    const heard = { branch: '300', petitions: [dependency], stays: inAHome, dependency: 'open' } as const;
    expect(find('STRTP_REVIEW_45D', '2026-10-05', heard)?.deadline).toBe('2026-11-02');
    const elsewhere = [{ ...inAHome[0], petitionId: 'p-9' }];
    expect(find('STRTP_REVIEW_45D', '2026-10-05', { ...heard, stays: elsewhere })).toBeUndefined();
  });
});

describe('a hearing continued for good cause', () => {
  const continued = (type: 'joint_assessment' | 'jurisdiction' | 'violation', heldOn: string, petitionId: string | null = null) =>
    aHearing(type, heldOn, { petitionId, state: 'continued', goodCause: true, continuedOn: day('2026-01-20') });
  const runs = (...hearings: readonly ReturnType<typeof continued>[]) =>
    find('CONTINUED_HEARING_682E_7D', '2026-01-21', { petitions: [filed], hearings });

  // The petition was filed on Mon Jan 5, 2026.
  test.each([
    ['2026-01-02', undefined],
    ['2026-01-05', '2026-01-27'],
    ['2026-01-06', '2026-01-27'],
  ])('of the whole case on %s, petition filed on January 5: seven days until %s', (heldOn, deadline) => {
    expect(runs(continued('jurisdiction', heldOn))?.deadline).toBe(deadline);
  });

  test('that is a joint assessment, or an earlier matter of a later notice, starts no seven days', () => {
    expect(runs(continued('joint_assessment', '2026-01-12'))).toBeUndefined();
    const notice = aPetition({ petitionId: 'p-7', kind: '777', state: 'filed', filedOn: day('2026-01-16') });
    const told = {
      petitions: [notice],
      hearings: [continued('violation', '2026-01-12', 'p-7'), continued('jurisdiction', '2026-01-12', 'p-7')],
    };
    expect(find('CONTINUED_HEARING_682E_7D', '2026-01-21', told)).toBeUndefined();
  });
});

describe('the youth brought in on a warrant', () => {
  const petition = aPetition({ filedOn: day('2026-11-02'), arrestWarrant: true });
  const happenings = [itHappened('appeared_after_warrant', '2026-11-19')];

  test('at liberty has the thirty days from the appearance', () => {
    // Nov 19 and 30 days: 11 to Nov 30, day 30 is Sat Dec 19, so Mon Dec 21.
    const told = { petitions: [petition], happenings };
    expect(find('JURIS_602_WARRANT_30D', '2026-11-20', told)?.deadline).toBe('2026-12-21');
  });

  test('detained has fifteen court days from the order, under one name', () => {
    const detained = { ...petition, detentions: [{ orderedOn: day('2026-11-20'), inForce: true }] };
    const told = { petitions: [detained], stays: [inTheHall('2026-11-19')], happenings };
    const due = derive('2026-11-20', told).running.filter(({ rule }) => rule.act.startsWith('Begin the jurisdiction hearing'));
    // Nov 23, 24, 25 make 3 (26 and 27 are closed); Nov 30 to Dec 4 make 8; Dec 7 to 11 make 13; Dec 14, 15 make 15.
    expect(due.map(({ rule, deadline, trigger }) => [rule.id, trigger.on, deadline])).toEqual([
      ['JURIS_602_DETAINED_15CD', '2026-11-20', '2026-12-15'],
    ]);
  });
});

describe('the entry of a ward into foster care', () => {
  const placed: Partial<ClockFacts> = {
    petitions: [aPetition({ state: 'disposed', filedOn: day('2026-01-05'), disposedOn: day('2026-03-02') })],
    holds: [{ status: 'ward_placement', fromOn: day('2026-03-02'), untilOn: null }],
    stays: [{ kind: 'group_home', petitionId: null, fromOn: day('2026-03-05'), untilOn: null }],
  };
  const entry = (told: Partial<ClockFacts>) => find('REVIEW_727_2_6M', '2026-06-01', { ...placed, ...told })?.trigger.on;

  test('is counted from the removal that was entered, also for a youth of both courts', () => {
    // Without it: Mar 5 and 60 days is May 4. Removed on Feb 10: 18 to Feb 28, 49 to Mar 31, day 60 is Apr 11.
    const happenings = [itHappened('removed_from_home', '2026-02-10')];
    expect(entry({})).toBe('2026-05-04');
    expect(entry({ happenings })).toBe('2026-04-11');
    expect(entry({ happenings, dependency: 'open' })).toBe('2026-04-11');
    expect(entry({ dependency: 'open' })).toBeUndefined();
    expect(
      derive('2026-06-01', { ...placed, dependency: 'open' })
        .uncounted.map(({ words }) => words)
        .join(' '),
    ).toContain('entry into foster care');
  });

  test('is not asked about while the youth is at home', () => {
    const home = [{ kind: 'home', petitionId: null, fromOn: day('2026-05-01'), untilOn: null }] as const;
    expect(derive('2026-06-01', { ...placed, stays: home }).uncounted).toEqual([]);
  });
});

// Born on February 29, 2008: in 2029, which has no such day, the court’s default birthday is March 1; in 2028 it is February 29 itself.
test.each([
  ['2008-02-29', '2029-03-01'],
  ['2007-02-28', '2028-02-28'],
])('jurisdiction over a ward born on %s ends at 21, on %s', (born, ends) => {
  const clock = find('WARD_MAX_21_23_25', '2026-12-01', { petitions: [ward], bornOn: day(born) });
  expect([clock?.deadline, clock?.safe]).toEqual([ends, ends]);
});

// Told at 14:10, the public defender is called by 16:10.
test.each([
  [null, '2026-11-19', false],
  [null, '2026-11-20', true],
  ['2026-11-19T16:09', '2026-11-19', false],
  ['2026-11-19T16:10', '2026-11-19', false],
  ['2026-11-19T16:11', '2026-11-19', true],
])('two hours end to the minute when the minute is known (now: %s, on %s: missed %s)', (now, today, missed) => {
  const told = {
    petitions: [filed],
    happenings: [anHour('brought_to_confinement', '2026-11-19T14:10')],
    now: now === null ? null : courtMoment(now),
  };
  expect(find('PD_NOTIFY_627C_2H', today, told)?.missed).toBe(missed);
});

describe('what is reviewed of the youth', () => {
  const [first, second] = [
    aPetition({ state: 'disposed', filedOn: day('2026-01-05'), disposedOn: day('2026-03-02') }),
    aPetition({ petitionId: 'p-2', state: 'disposed', filedOn: day('2026-01-12'), disposedOn: day('2026-03-03') }),
  ];
  const placed: Partial<ClockFacts> = {
    petitions: [first, second],
    holds: [{ status: 'ward_placement', fromOn: day('2026-03-02'), untilOn: null }],
    stays: [{ kind: 'group_home', petitionId: null, fromOn: day('2026-03-05'), untilOn: null }],
  };

  test('is reviewed by a hearing on either petition, heard or set', () => {
    const hearings = [
      aHearing('placement_review_6_month', '2026-06-02', { state: 'heard' }),
      aHearing('placement_review_6_month', '2026-11-17', { petitionId: 'p-1' }),
    ];
    const clock = find('REVIEW_727_2_6M', '2026-09-01', { ...placed, hearings });
    expect([clock?.trigger.on, clock?.deadline, clock?.setOn]).toEqual(['2026-06-02', '2026-12-02', '2026-11-17']);
  });

  test('entered foster care never before the removal: an older placement order does not count', () => {
    // Removed on Jun 1: 29 to Jun 30, day 60 is Jul 31; the home came later than that, and the order of Mar 2 is older than the removal.
    const stays = [{ kind: 'group_home', petitionId: null, fromOn: day('2026-08-20'), untilOn: null }] as const;
    const happenings = [itHappened('removed_from_home', '2026-06-01', 'p-2')];
    expect(find('REVIEW_727_2_6M', '2026-09-01', { ...placed, stays, happenings })?.trigger.on).toBe('2026-07-31');
  });

  test('is reviewed anew after a later removal: a review of an earlier placement starts nothing', () => {
    // Removed again on Sep 1: 29 to Sep 30, day 60 is Oct 31.
    const hearings = [aHearing('placement_review_6_month', '2026-06-02', { state: 'heard' })];
    const happenings = [itHappened('removed_from_home', '2026-09-01', 'p-2')];
    const stays = [{ kind: 'group_home', petitionId: null, fromOn: day('2026-09-01'), untilOn: null }] as const;
    expect(find('REVIEW_727_2_6M', '2026-12-01', { ...placed, hearings, happenings, stays })?.trigger.on).toBe('2026-10-31');
  });

  test('has no cap of twelve months on probation while a youth of both courts is placed (WIC 602.05)', () => {
    const dual = { ...placed, holds: [{ status: 'dual', fromOn: day('2026-03-02'), untilOn: null }] } as const;
    const home = [{ kind: 'home', petitionId: null, fromOn: day('2026-03-05'), untilOn: null }] as const;
    expect(find('WARD_PROBATION_CAP_12M', '2026-09-01', dual)).toBeUndefined();
    expect(find('WARD_PROBATION_CAP_12M', '2026-09-01', { ...dual, stays: home })?.deadline).toBe('2027-03-03');
  });

  test('a case plan after a later removal has its sixty days: the earlier disposition cuts nothing short', () => {
    // Removed on Sep 1: 29 to Sep 30, day 60 is Sat Oct 31. Removed on the day before the disposition: due with the disposition.
    const plan = (removedOn: string) =>
      find('CASE_PLAN_60D', '2026-03-02', {
        petitions: [first],
        happenings: [itHappened('removed_from_home', removedOn)],
        ...holds('at_risk_of_foster_care'),
      });
    expect(plan('2026-09-01')?.raw).toBe('2026-10-31');
    expect(plan('2026-03-01')?.raw).toBe('2026-03-02');
  });
});

test('before a written report nobody asks to appear by phone or to continue a hearing', () => {
  const before = (type: 'non_appearance_report' | 'progress_review') =>
    derive('2026-11-20', { petitions: [ward], hearings: [aHearing(type, '2026-12-09')] }).running.map(({ rule }) => rule.id);
  expect(before('progress_review')).toEqual(expect.arrayContaining(['REMOTE_PHONE_NOTICE_3CD', 'CONTINUANCE_MOTION_602_2CD']));
  expect(before('non_appearance_report')).not.toEqual(expect.arrayContaining(['REMOTE_PHONE_NOTICE_3CD']));
});
