import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EVERY_COURT, isCourtDay } from '../../time/court-calendar.ts';
import { addDays, localDate, type LocalDate } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { checkChange } from './check-change.ts';
import type { ClockChange } from './clock-change.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { clocksOf, type RunningClock } from './running-clocks.ts';
import { aChange, aHearing, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const day = localDate;
const ORDERED = '2026-11-19';

/** Detained on Thu Nov 19, 2026: the jurisdiction hearing is due on Mon Dec 14 (15 court days). */
function detained(today: string, told: Partial<ClockFacts> = {}): ClockFacts {
  const petition = aPetition({ filedOn: day('2026-11-18'), detentions: [{ orderedOn: day(ORDERED), inForce: true }] });
  return theFacts(today, { petitions: [petition], stays: [inTheHall('2026-11-17')], ...told });
}

function clock(facts: ClockFacts, id: ClockId, ground = DEFAULT_GROUND): RunningClock {
  const found = clocksOf(facts, ground).running.find(({ rule }) => rule.id === id);
  if (found === undefined) throw new RangeError(`${id} does not run`);
  return found;
}

const juris = (today: string, ...changes: readonly ClockChange[]): RunningClock =>
  clock(detained(today, { changes }), 'JURIS_602_DETAINED_15CD');

describe('a time waiver', () => {
  test('in general: no last day runs, and the clock is not missed when the old one passes', () => {
    const waived = juris('2026-12-20', aChange('time_waiver', '2026-11-23'));
    expect(waived).toMatchObject({ waived: true, missed: false, deadline: '2026-12-14' });
    expect(waived.explain().sentence).toContain('Time was waived in general on Monday, November 23, 2026. No last day runs.');
  });

  test('in general, entered twice: the second finds nothing to waive, so one mistake is taken back once', () => {
    const first = aChange('time_waiver', '2026-11-23');
    const again = { ...aChange('time_waiver', '2026-11-24'), changeId: 'again' };
    expect(juris('2026-11-25', first, again).effects.map(({ effect }) => effect)).toEqual(['taken', 'none']);
    expect(checkChange(detained('2026-11-25', { changes: [first] }), again, DEFAULT_GROUND).kind).toBe('notMet');
    expect(checkChange(detained('2026-11-25'), again, DEFAULT_GROUND).kind).toBe('met');
  });

  test('to a date moves the last day there, and it is missed the day after', () => {
    const to = aChange('time_waiver', '2026-11-23', { untilOn: day('2027-01-15') });
    expect([juris('2027-01-15', to), juris('2027-01-16', to)].map(({ deadline, missed }) => [deadline, missed])).toEqual([
      ['2027-01-15', false],
      ['2027-01-15', true],
    ]);
  });

  test('to a date before the last day changes nothing: it never shortens', () => {
    const early = juris('2026-11-24', aChange('time_waiver', '2026-11-23', { untilOn: day('2026-12-01') }));
    expect([early.deadline, early.effects[0]?.effect]).toEqual(['2026-12-14', 'none']);
  });

  // Used until Mon Nov 23: Nov 20 and 23. 13 of 15 are left: Dec 3, 4, 7-11 make 7, 14-18 make 12, Mon Dec 21 is the 13th.
  test('withdrawn on December 2: what was left runs on, 13 court days', () => {
    const again = juris('2026-12-03', aChange('time_waiver', '2026-11-23'), aChange('waiver_withdrawn', '2026-12-02'));
    expect(again).toMatchObject({ waived: false, deadline: '2026-12-21' });
    expect(again.effects.map(({ effect }) => effect)).toEqual(['taken', 'taken']);
  });

  // All 15 from Wed Dec 2: Dec 3, 4, 7-11, 14-18 make 12, 21-23 make 15.
  test('withdrawn, in a court that counts anew: all 15 court days from then', () => {
    const ground = { ...DEFAULT_GROUND, settings: { ...DEFAULT_SETTINGS, waiverWithdrawn: 'runs_anew' as const } };
    const facts = detained('2026-12-03', { changes: [aChange('time_waiver', '2026-11-23'), aChange('waiver_withdrawn', '2026-12-02')] });
    expect(clock(facts, 'JURIS_602_DETAINED_15CD', ground).deadline).toBe('2026-12-23');
  });

  test('that names the petition leaves the other petition’s clock running', () => {
    const facts = detained('2026-11-24', { changes: [aChange('time_waiver', '2026-11-23', { petitionId: 'p-2' })] });
    expect(clock(facts, 'JURIS_602_DETAINED_15CD').waived).toBe(false);
  });

  test('taken without one to withdraw is kept and said, and changes nothing', () => {
    const kept = juris('2026-12-03', aChange('waiver_withdrawn', '2026-12-02'));
    expect([kept.deadline, kept.effects[0]?.words]).toEqual([
      '2026-12-14',
      'A time waiver was withdrawn, but none stood. Nothing changes.',
    ]);
  });
});

describe('a doubt about competency', () => {
  const doubt = itHappened('doubt_declared', '2026-11-24');
  const again = itHappened('competency_restored', '2027-01-11');

  test('stops the clocks of WIC 657 and 702, and not the detention order’s', () => {
    const facts = detained('2027-01-05', { happenings: [doubt] });
    expect(clock(facts, 'JURIS_602_DETAINED_15CD')).toMatchObject({ stopped: true, missed: false });
    expect(clock(facts, 'DETENTION_ORDER_MAX_15CD')).toMatchObject({ stopped: false, missed: true });
  });

  // Used: Nov 20, 23, 24. 12 are left from Mon Jan 11: Jan 12-15 make 4, the 18th is closed, 19-22 make 8, 25-28 make 12.
  test('ends: the 12 court days left are counted on from the day proceedings were taken up', () => {
    const facts = detained('2027-01-12', { happenings: [doubt, again] });
    expect(clock(facts, 'JURIS_602_DETAINED_15CD')).toMatchObject({ stopped: false, deadline: '2027-01-28' });
    expect(clock(facts, 'JURIS_602_DETAINED_15CD').explain().sentence).toContain('12 court days left');
  });
});

/** The same by hand, day by day: days that the clock stood still, and the day of its resumption, do not count. */
function dayByDay(orderedOn: LocalDate, stoppedOn: LocalDate, resumedOn: LocalDate): LocalDate {
  let counted = 0;
  for (let on = addDays(orderedOn, 1); ; on = addDays(on, 1)) {
    const isStill = on > stoppedOn && on <= resumedOn;
    if (!isStill && isCourtDay(on, EVERY_COURT)) counted += 1;
    if (counted === 15) return on;
  }
}

// Stopped on Mon Dec 14, the last day, with nothing left. Dec 18 is a Friday, Dec 19 and 20 a weekend, Dec 21 a Monday.
test.each([
  ['2026-12-18', '2026-12-18'],
  ['2026-12-19', '2026-12-21'],
  ['2026-12-20', '2026-12-21'],
  ['2026-12-21', '2026-12-21'],
])('resumed on %s with no time left, the day to aim at is a court day: %s', (resumedOn, aim) => {
  const ground = { ground: 'competency', clock: 'JURIS_602_DETAINED_15CD' } as const;
  const changed = juris('2026-12-14', aChange('tolled', '2026-12-14', ground), aChange('resumed', resumedOn, ground));
  expect(changed).toMatchObject({ safe: aim, deadline: aim });
});

test('a stop and a resumption on any days give what a count day by day gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 200 }), (before, still) => {
      const stoppedOn = addDays(day(ORDERED), before);
      const resumedOn = addDays(stoppedOn, still);
      const ground = { ground: 'competency', clock: 'JURIS_602_DETAINED_15CD' } as const;
      const changed = juris('2026-11-20', aChange('tolled', stoppedOn, ground), aChange('resumed', resumedOn, ground));
      expect(changed.deadline).toBe(dayByDay(day(ORDERED), stoppedOn, resumedOn));
      expect([isCourtDay(changed.safe, EVERY_COURT), changed.safe <= changed.deadline]).toEqual([true, true]);
    }),
  );
});

describe('an extension', () => {
  // Filed Wed Oct 28, not detained: day 30 is Fri Nov 27 (closed). 15 more days: Sat Dec 12, so Mon Dec 14.
  const sustained = aPetition({ filedOn: day('2026-10-28'), state: 'sustained', sustainedOn: day('2026-11-10') });
  const placed = theFacts('2026-11-21', {
    petitions: [aPetition({ filedOn: day('2026-09-01'), state: 'disposed', disposedOn: day('2026-10-12') })],
    stays: [{ kind: 'group_home', petitionId: null, fromOn: day('2026-10-12'), untilOn: null }],
    holds: [{ status: 'ward_placement', fromOn: day('2026-10-12'), untilOn: null }],
  });
  const disposition = 'DISPO_602_NOT_DETAINED_30D_FROM_FILING';
  const extended = (untilOn: string): RunningClock =>
    clock(
      theFacts('2026-11-21', {
        petitions: [sustained],
        changes: [aChange('extended', '2026-11-20', { clock: disposition, ground: 'good_cause', untilOn: day(untilOn) })],
      }),
      disposition,
    );

  test.each([
    ['2026-12-13', '2026-12-13', 'taken'],
    ['2026-12-14', '2026-12-14', 'taken'],
    ['2026-12-15', '2026-11-30', 'refused'],
  ])('of the disposition for good cause to %s: the last day is %s (45 days in all)', (until, deadline, effect) => {
    expect([extended(until).deadline, extended(until).effects[0]?.effect]).toEqual([deadline, effect]);
  });

  // Day 30 is Friday, November 27, the day after Thanksgiving: without a change the last day is Monday, November 30.
  test.each([
    ['2026-11-27', '2026-11-30', 'none'],
    ['2026-11-30', '2026-11-30', 'none'],
    ['2026-12-01', '2026-12-01', 'taken'],
  ])('of the disposition to %s leaves %s: it never shortens', (until, deadline, effect) => {
    expect([extended(until).deadline, extended(until).effects[0]?.effect]).toEqual([deadline, effect]);
  });

  test('that is refused says so in the explanation', () => {
    expect(extended('2026-12-15').explain().sentence).toContain(
      'Not counted: Tuesday, December 15, 2026 is past Monday, December 14, 2026',
    );
  });

  // Placed Mon Oct 12: day 45 is Thu Nov 26, so Mon Nov 30; day 60 is Fri Dec 11.
  test.each([
    ['2026-12-11', '2026-12-11'],
    ['2026-12-12', '2026-11-30'],
  ])('of a placement review to %s gives %s: a continuance goes to day 60 and no further (WIC 727.12(a))', (until, deadline) => {
    const change = aChange('extended', '2026-11-20', { clock: 'STRTP_REVIEW_45D', ground: 'good_cause', untilOn: day(until) });
    expect(clock({ ...placed, changes: [change] }, 'STRTP_REVIEW_45D').deadline).toBe(deadline);
  });

  test('entered on the row that adds the time takes the place of the row that it adds to', () => {
    const change = aChange('extended', '2026-11-20', { clock: 'STRTP_REVIEW_CAP_60D', ground: 'good_cause', untilOn: day('2026-12-08') });
    const { running } = clocksOf({ ...placed, changes: [change] }, DEFAULT_GROUND);
    expect(running.filter(({ rule }) => rule.id.startsWith('STRTP_REVIEW')).map(({ rule, deadline }) => [rule.id, deadline])).toEqual([
      ['STRTP_REVIEW_CAP_60D', '2026-12-08'],
    ]);
  });

  test('by an emergency order adds its days where the trigger fell inside its span', () => {
    const order = { clock: 'JURIS_602_DETAINED_15CD', amount: 7, unit: 'calendarDays', orderReference: 'General order 26-3' } as const;
    const inside = { ...order, triggersFrom: day('2026-11-19'), triggersTo: day('2026-11-30') };
    const outside = { ...inside, triggersFrom: day('2026-11-20') };
    expect(clock(detained('2026-11-21', { emergencies: [inside] }), order.clock).deadline).toBe('2026-12-21');
    expect(clock(detained('2026-11-21', { emergencies: [outside] }), order.clock).deadline).toBe('2026-12-14');
  });
});

test('a new trigger starts the whole period again', () => {
  const restarted = juris('2026-12-03', aChange('restarted', '2026-12-02', { clock: 'JURIS_602_DETAINED_15CD' }));
  expect(restarted.deadline).toBe('2026-12-23');
});

describe('a change is refused', () => {
  const check = (facts: ClockFacts, change: ClockChange) => checkChange(facts, change, DEFAULT_GROUND);
  const words = (facts: ClockFacts, change: ClockChange): string =>
    check(facts, change)
      .reasons.map((reason) => reason.words)
      .join(' ');

  test('a waiver for a clock that no waiver reaches', () => {
    const waiver = aChange('time_waiver', '2026-11-20', { clock: 'DETENTION_ORDER_MAX_15CD' });
    expect(check(detained('2026-11-21'), waiver).kind).toBe('notMet');
    expect(words(detained('2026-11-21'), waiver)).toContain('no time waiver reaches this clock');
  });

  test('an extension on a ground that the row does not name', () => {
    const change = aChange('extended', '2026-11-20', {
      clock: 'JURIS_602_DETAINED_15CD',
      ground: 'exceptional_circumstances',
      untilOn: day('2027-01-04'),
    });
    expect(check(detained('2026-11-21'), change).kind).toBe('notMet');
  });

  test('a change made before its clock began, and one made tomorrow', () => {
    expect(words(detained('2026-11-21'), aChange('time_waiver', '2026-11-18', { clock: 'JURIS_602_DETAINED_15CD' }))).toContain('began on');
    expect(words(detained('2026-11-21'), aChange('time_waiver', '2026-11-22'))).toContain('still ahead');
  });

  // Detention hearing Mon Mar 9, 2026: 60 days end on Fri May 8.
  test.each([
    ['2026-05-08', 'met'],
    ['2026-05-09', 'notMet'],
  ])('a disposition of a removed child extended to %s: %s, for 60 days are the outer limit', (untilOn, kind) => {
    const petition = aPetition({
      kind: '300',
      state: 'sustained',
      filedOn: day('2026-03-06'),
      sustainedOn: day('2026-03-25'),
      detentions: [{ orderedOn: day('2026-03-09'), inForce: true }],
    });
    const facts = theFacts('2026-03-30', {
      branch: '300',
      petitions: [petition],
      hearings: [aHearing('detention', '2026-03-09', { state: 'heard' })],
    });
    const change = aChange('extended', '2026-03-30', { clock: 'DISPO_300_DETAINED_10CD', ground: 'good_cause', untilOn: day(untilOn) });
    expect(check(facts, change).kind).toBe(kind);
    if (kind === 'notMet') expect(check(facts, change).reasons[0]?.cite?.text).toBe('WIC 352(b)');
  });

  test('nothing that it reaches runs', () => {
    expect(words(theFacts('2026-11-21', {}), aChange('time_waiver', '2026-11-20'))).toContain('no clock that runs here');
  });
});

test('a waiver that the law knows is met, and says what becomes of the clock', () => {
  const answer = checkChange(detained('2026-11-24'), aChange('time_waiver', '2026-11-23'), DEFAULT_GROUND);
  expect(answer.kind).toBe('met');
  expect(answer.reasons[0]?.words).toContain('Time was waived in general');
});
