import { describe, expect, test } from '@jest/globals';
import { courtCalendar, EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { runningClocks, uncountedClocks } from './running-clocks.ts';
import { aHearing, aPetition, inTheHall, itHappened, theFacts } from './testing.ts';

const running = (facts: ClockFacts) => runningClocks(facts, DEFAULT_SETTINGS, EVERY_COURT);
const missing = (facts: ClockFacts) => uncountedClocks(facts, DEFAULT_SETTINGS, EVERY_COURT).map(({ words }) => words);
const one = (facts: ClockFacts, id: ClockId) => running(facts).find((clock) => clock.rule.id === id);
const day = localDate;

interface Told {
  readonly id: ClockId;
  /** The last day, worked by hand. */
  readonly lastDay: string;
  readonly before: string;
  readonly after: string;
  readonly facts: Partial<ClockFacts>;
}

const FILED = { filedOn: day('2026-10-27') };
const ORDERED = { detentions: [{ orderedOn: day('2026-11-19'), inForce: true }] };
const DISPOSED = { filedOn: day('2026-09-01'), state: 'disposed', disposedOn: day('2026-11-11') } as const;
const DETAINED = { petitions: [aPetition({ filedOn: day('2026-11-18'), ...ORDERED })], stays: [inTheHall('2026-11-17')] };

/** Each clock with a last day that meets a weekend or Thanksgiving (Nov 26 and 27, 2026); the day before it, and the day after. */
const EACH: readonly Told[] = [
  // Filed Wed Nov 25: Thu and Fri are closed, then the weekend.
  {
    id: 'DETENTION_HEARING_602_NEXT_DAY',
    lastDay: '2026-11-30',
    before: '2026-11-29',
    after: '2026-12-01',
    facts: { petitions: [aPetition({ filedOn: day('2026-11-25') })], stays: [inTheHall('2026-11-24')] },
  },
  // Filed Fri Nov 6: Nov 9, 10, 12, 13 (Veterans Day out), 16-20, 23-25 make 12, Nov 30, Dec 1, 2 make 15.
  {
    id: 'INITIAL_HEARING_NOT_DETAINED_15CD',
    lastDay: '2026-12-02',
    before: '2026-12-01',
    after: '2026-12-03',
    facts: { petitions: [aPetition({ filedOn: day('2026-11-06') })] },
  },
  // Ordered Thu Nov 19: Nov 20, 23-25 make 4, Nov 30-Dec 4 make 9, Dec 7-11 make 14, Dec 14 is the 15th.
  { id: 'JURIS_602_DETAINED_15CD', lastDay: '2026-12-14', before: '2026-12-13', after: '2026-12-15', facts: DETAINED },
  // Filed Tue Oct 27: day 30 is Thu Nov 26, so Mon Nov 30.
  {
    id: 'JURIS_602_NOT_DETAINED_30D',
    lastDay: '2026-11-30',
    before: '2026-11-29',
    after: '2026-12-01',
    facts: { petitions: [aPetition(FILED)] },
  },
  // Continued to Fri Nov 20: day 7 is Fri Nov 27, so Mon Nov 30.
  {
    id: 'CONTINUED_HEARING_682E_7D',
    lastDay: '2026-11-30',
    before: '2026-11-29',
    after: '2026-12-01',
    facts: {
      petitions: [aPetition(FILED)],
      hearings: [aHearing('jurisdiction', '2026-11-10', { state: 'continued', goodCause: true, continuedOn: day('2026-11-20') })],
    },
  },
  // Found Mon Nov 16: Nov 17-20 make 4, 23-25 make 7, Nov 30-Dec 2 make 10.
  {
    id: 'DISPO_602_DETAINED_10CD',
    lastDay: '2026-12-02',
    before: '2026-12-01',
    after: '2026-12-03',
    facts: {
      petitions: [aPetition({ ...FILED, ...ORDERED, state: 'sustained', sustainedOn: day('2026-11-16') })],
      stays: [inTheHall('2026-10-26')],
    },
  },
  // Filed Wed Oct 28: day 30 is Fri Nov 27, so Mon Nov 30.
  {
    id: 'DISPO_602_NOT_DETAINED_30D_FROM_FILING',
    lastDay: '2026-11-30',
    before: '2026-11-29',
    after: '2026-12-01',
    facts: { petitions: [aPetition({ filedOn: day('2026-10-28'), state: 'sustained', sustainedOn: day('2026-11-10') })] },
  },
  {
    id: 'JOINT_ASSESSMENT_HEARING_DETAINED',
    lastDay: '2026-12-14',
    before: '2026-12-13',
    after: '2026-12-15',
    facts: { ...DETAINED, dependency: 'open' },
  },
  {
    id: 'JOINT_ASSESSMENT_HEARING_NOT_DETAINED',
    lastDay: '2026-11-30',
    before: '2026-11-29',
    after: '2026-12-01',
    facts: { petitions: [aPetition(FILED)], dependency: 'open' },
  },
  // Waiting since Wed Nov 11 (holiday, but the day of the trigger is left out anyway): day 15 is Thu Nov 26, so Wed Nov 25 before it.
  {
    id: 'REVIEW_737_15D',
    lastDay: '2026-11-25',
    before: '2026-11-24',
    after: '2026-11-26',
    facts: {
      petitions: [aPetition(DISPOSED)],
      stays: [inTheHall('2026-09-01')],
      holds: [{ status: 'ward_placement', fromOn: day('2026-11-11'), untilOn: null }],
    },
  },
  // Removed Wed Oct 1, 2025 (in the hall), placed Oct 20: day 60 is Nov 30, 2025; twelve months on is Mon Nov 30, 2026.
  {
    id: 'PERMANENCY_727_3_12M',
    lastDay: '2026-11-30',
    before: '2026-11-29',
    after: '2026-12-01',
    facts: placedFrom('2025-10-01', '2025-10-20'),
  },
];

function placedFrom(hall: string, groupHome: string): Partial<ClockFacts> {
  return {
    petitions: [aPetition({ filedOn: day(hall), state: 'disposed', disposedOn: day(groupHome) })],
    stays: [
      { ...inTheHall(hall), untilOn: day(groupHome) },
      { kind: 'group_home', petitionId: null, fromOn: day(groupHome), untilOn: null },
    ],
    holds: [{ status: 'ward_placement', fromOn: day(groupHome), untilOn: null }],
  };
}

describe.each(EACH)('$id', ({ id, lastDay, before, after, facts }) => {
  test('runs on the day before and on the last day, and is missed the day after', () => {
    expect([before, lastDay, after].map((today) => one(theFacts(today, facts), id))).toEqual([
      expect.objectContaining({ deadline: lastDay, missed: false }),
      expect.objectContaining({ deadline: lastDay, missed: false }),
      expect.objectContaining({ deadline: lastDay, missed: true }),
    ]);
  });
});

describe('three clocks that the record cannot follow past their last day', () => {
  // Removed Wed Oct 1, 2025: day 60 is Nov 30, 2025; six months on is Sat May 30, 2026, so Mon Jun 1.
  const inFosterCare = placedFrom('2025-10-01', '2025-10-20');
  // Placed Mon Oct 12: day 45 is Thu Nov 26, so Mon Nov 30.
  const placed = {
    petitions: [aPetition(DISPOSED)],
    stays: [{ kind: 'group_home', petitionId: null, fromOn: day('2026-10-12'), untilOn: null } as const],
  };
  // Twelve months from Nov 27, 2026: Sat Nov 27, 2027, and a cap never moves on; Fri 26 is the day after Thanksgiving, so Wed Nov 24.
  const onProbation = {
    petitions: [aPetition({ ...DISPOSED, disposedOn: day('2026-11-27') })],
    holds: [{ status: 'ward_home', fromOn: day('2026-11-27'), untilOn: null } as const],
  };

  test.each([
    ['STRTP_REVIEW_45D', '2026-11-30', '2026-12-01', placed],
    ['REVIEW_727_2_6M', '2026-06-01', '2026-06-02', inFosterCare],
    ['WARD_PROBATION_CAP_12M', '2027-11-24', '2027-11-25', onProbation],
  ] as const)('%s runs until the last day and then asks, without calling it missed', (id, lastDay, after, facts) => {
    expect(one(theFacts(lastDay, facts), id)).toMatchObject({ deadline: lastDay, missed: false });
    expect(one(theFacts(after, facts), id)).toBeUndefined();
    expect(missing(theFacts(after, facts)).join(' ')).toContain('whether it was met or extended');
  });

  test('probation from a disposition before 2026 has no cap: the law came into force on January 1, 2026', () => {
    const older = (on: string) =>
      theFacts('2026-11-21', {
        ...onProbation,
        petitions: [aPetition({ ...DISPOSED, disposedOn: day(on) })],
        holds: [{ status: 'ward_home', fromOn: day(on), untilOn: null }],
      });
    expect(one(older('2025-12-31'), 'WARD_PROBATION_CAP_12M')).toBeUndefined();
    expect(one(older('2026-01-01'), 'WARD_PROBATION_CAP_12M')?.deadline).toBe('2026-12-31');
  });

  test('a group home that the court does not review in 45 days is left out by the setting', () => {
    const off = { ...DEFAULT_SETTINGS, groupHomesAreTreatmentPrograms: false };
    expect(runningClocks(theFacts('2026-11-20', placed), off, EVERY_COURT).map(({ rule }) => rule.id)).not.toContain('STRTP_REVIEW_45D');
  });
});

describe('the words', () => {
  test('count court days out, with the holidays left out, and say what is set', () => {
    expect(one(theFacts('2026-11-21', DETAINED), 'JURIS_602_DETAINED_15CD')?.explain().sentence).toBe(
      'The detention order: Thursday, November 19. 15 court days after it, leaving out Thanksgiving Day and the day after Thanksgiving, is Monday, December 14, 2026. No hearing is set for it.',
    );
  });

  test('say where a closed day moves, the safer day, and the hearing that meets it', () => {
    const facts = theFacts('2026-12-01', {
      petitions: [aPetition(DISPOSED)],
      stays: [{ kind: 'group_home', petitionId: null, fromOn: day('2026-10-21'), untilOn: null }],
      hearings: [aHearing('progress_review', '2026-12-01')],
    });
    expect(one(facts, 'STRTP_REVIEW_45D')).toMatchObject({ deadline: '2026-12-07', safe: '2026-12-04', raw: '2026-12-05' });
    expect(one(facts, 'STRTP_REVIEW_45D')?.explain().sentence).toBe(
      'The start of the placement: Wednesday, October 21. 45 days after it would be Saturday, December 5, 2026, when the court does not sit: so Monday, December 7, or safer Friday, December 4. Today meets it.',
    );
  });

  test('say that a hearing is set too late', () => {
    const facts = theFacts('2026-11-21', {
      petitions: [aPetition({ filedOn: day('2026-10-28'), state: 'sustained' })],
      hearings: [aHearing('disposition', '2026-12-08')],
    });
    expect(one(facts, 'DISPO_602_NOT_DETAINED_30D_FROM_FILING')?.explain().sentence).toContain(
      'The hearing is set on Tuesday, December 8, after the last day.',
    );
  });

  test('belong to one petition each when several wait', () => {
    const clocks = running(
      theFacts('2026-11-21', { petitions: [aPetition(FILED), aPetition({ ...FILED, petitionId: 'p-2', ending: '2207' })] }),
    );
    expect(clocks.filter(({ rule }) => rule.id === 'JURIS_602_NOT_DETAINED_30D').map(({ ending }) => ending)).toEqual(['1842', '2207']);
  });
});

describe('what has happened', () => {
  test('a detention order ends the clock of the detention hearing and starts that of the jurisdiction hearing', () => {
    expect(running(theFacts('2026-11-21', DETAINED)).map(({ rule }) => rule.id)).toEqual([
      'JURIS_602_DETAINED_15CD',
      'DETENTION_ORDER_MAX_15CD',
    ]);
  });

  test.each([
    ['the jurisdiction hearing was heard', aPetition(FILED), [aHearing('jurisdiction', '2026-11-20', { state: 'heard' })]],
    ['the youth admitted', aPetition({ ...FILED, admittedOn: day('2026-11-20') }), []],
    ['the petition was dismissed', aPetition({ ...FILED, state: 'dismissed_782' }), []],
  ])('no jurisdiction clock runs once %s', (_what, petition, hearings) => {
    expect(running(theFacts('2026-11-21', { petitions: [petition], hearings })).filter(({ rule }) => rule.id.startsWith('JURIS'))).toEqual(
      [],
    );
  });

  test('a continuance without good cause written down leaves the clock running', () => {
    const hearings = [aHearing('jurisdiction', '2026-11-10', { state: 'continued', continuedOn: day('2026-12-08') })];
    expect(one(theFacts('2026-12-01', { petitions: [aPetition(FILED)], hearings }), 'JURIS_602_NOT_DETAINED_30D')?.missed).toBe(true);
  });

  test('a youth who came into custody after the filing is under both clocks', () => {
    const facts = theFacts('2026-11-21', { petitions: [aPetition({ ...FILED, ...ORDERED })], stays: [inTheHall('2026-11-18')] });
    expect(running(facts).map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining(['JURIS_602_DETAINED_15CD', 'JURIS_602_NOT_DETAINED_30D']),
    );
  });

  test('a review of the wait for a placement starts the next 15 days', () => {
    const waiting = EACH.find(({ id }) => id === 'REVIEW_737_15D')?.facts ?? {};
    const facts = theFacts('2026-11-25', { ...waiting, hearings: [aHearing('placement_review_15_day', '2026-11-24', { state: 'heard' })] });
    expect(one(facts, 'REVIEW_737_15D')?.deadline).toBe('2026-12-09');
  });

  test('the joint assessment comes before an earlier jurisdiction hearing, for a detained youth where the court says so', () => {
    const facts = theFacts('2026-11-21', { ...DETAINED, dependency: 'open', hearings: [aHearing('jurisdiction', '2026-12-08')] });
    expect(one(facts, 'JOINT_ASSESSMENT_HEARING_DETAINED')?.deadline).toBe('2026-12-08');
    const otherwise = runningClocks(facts, { ...DEFAULT_SETTINGS, jointAssessmentFirstWhenDetained: false }, EVERY_COURT);
    expect(otherwise.find(({ rule }) => rule.id === 'JOINT_ASSESSMENT_HEARING_DETAINED')?.deadline).toBe('2026-12-14');
  });

  test('a day on which this court is closed moves the last day on', () => {
    const smoke = courtCalendar([{ closedOn: day('2026-12-14'), reason: 'smoke', kind: 'office_closed', orderReference: null }]);
    expect(runningClocks(theFacts('2026-11-21', DETAINED), DEFAULT_SETTINGS, smoke)[0]?.deadline).toBe('2026-12-15');
  });
});

describe('what the record lacks is said, and no clock is made up', () => {
  test.each([
    ['the detention order', { petitions: [aPetition(FILED)], stays: [inTheHall('2026-10-26')] }, 'the day of the detention order'],
    ['the filing day', { petitions: [aPetition({ filedOn: null })] }, 'the day of the filing'],
    [
      'which petition holds the youth',
      { petitions: [aPetition(FILED)], stays: [inTheHall('2026-10-26', null)] },
      'does not say on which petition',
    ],
    [
      'the hour of custody',
      { petitions: [aPetition({ ...FILED, felonyCharged: false })], stays: [inTheHall('2026-10-26')] },
      'The hour at which custody began',
    ],
    ['the first appearance after an arrest warrant', { petitions: [aPetition({ ...FILED, arrestWarrant: true })] }, 'first appearance'],
    [
      'the removal of a youth with a dependency case',
      { ...placedFrom('2025-10-01', '2025-10-20'), dependency: 'open' },
      'the entry into foster care',
    ],
    ['the placement order', { petitions: [aPetition(DISPOSED)], stays: [inTheHall('2026-09-01')] }, 'holds no placement order'],
  ] as const)('%s', (_what, facts, words) => {
    expect(missing(theFacts('2026-11-21', facts)).join(' ')).toContain(words);
  });

  test('a case with no petition and nothing entered runs no clock and asks nothing', () => {
    const facts = theFacts('2026-11-21', { branch: '300' });
    expect([running(facts), missing(facts)]).toEqual([[], []]);
  });

  test('nothing is said where the facts are whole and nothing runs', () => {
    const facts = theFacts('2026-11-21', { petitions: [aPetition({ ...FILED, state: 'closed' })] });
    expect([running(facts), missing(facts)]).toEqual([[], []]);
  });
});

describe('an age', () => {
  const born = { bornOn: day('2010-05-05'), petitions: [aPetition(FILED)] };
  const ordered = [itHappened('firearm_order_made', '2026-11-20')];

  test('at which jurisdiction over a ward ends is among the clocks, and an age that only defines is not', () => {
    expect(one(theFacts('2026-11-21', born), 'WARD_MAX_21_23_25')?.raw).toBe('2031-05-05');
    expect(one(theFacts('2026-11-21', born), 'MIN_AGE_602')).toBeUndefined();
    expect(one(theFacts('2026-11-21', { ...born, bornOn: null }), 'WARD_MAX_21_23_25')).toBeUndefined();
  });

  test('at which the record of a firearm ban is destroyed counts only where there is one, until it is done', () => {
    const destroyed = [...ordered, itHappened('firearm_record_destroyed', '2026-11-20')];
    const at = (happenings: ClockFacts['happenings']) =>
      one(theFacts('2026-11-21', { ...born, happenings }), 'FIREARM_DESTROY_786A_33Y')?.raw;
    expect([at([]), at(ordered), at(destroyed)]).toEqual([undefined, '2043-05-05', undefined]);
  });
});

describe('a youth who came into custody only after the petition was filed (D16)', () => {
  const ordered = { detentions: [{ orderedOn: day('2026-11-17'), inForce: true }] };
  const ids = (facts: Parameters<typeof runningClocks>[0]) =>
    runningClocks(facts, DEFAULT_SETTINGS, EVERY_COURT).map(({ rule, deadline }) => `${rule.id} ${deadline}`);

  // 30 days from Mon Nov 2 is Wed Dec 2; 15 court days from Tue Nov 17, without Thanksgiving and the day after, is Thu Dec 10.
  test('has both limits, and the earlier binds', () => {
    const facts = theFacts('2026-11-20', {
      petitions: [aPetition({ filedOn: day('2026-11-02'), ...ordered })],
      stays: [inTheHall('2026-11-16')],
    });
    expect(ids(facts)).toEqual(expect.arrayContaining(['JURIS_602_NOT_DETAINED_30D 2026-12-02', 'JURIS_602_DETAINED_15CD 2026-12-10']));
  });

  test('keeps a limit to the jurisdiction hearing also where only somebody’s word says so, for this petition alone', () => {
    const known = (petitionId: string) =>
      theFacts('2026-11-20', {
        petitions: [aPetition({ filedOn: day('2026-11-02'), ...ordered })],
        circumstances: [{ name: 'detained_at_filing', petitionId, holds: false }],
      });
    expect(ids(known('p-1'))).toContain('JURIS_602_NOT_DETAINED_30D 2026-12-02');
    expect(ids(known('p-2'))).not.toContain('JURIS_602_NOT_DETAINED_30D 2026-12-02');
  });
});
