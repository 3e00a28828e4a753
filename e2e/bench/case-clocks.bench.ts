import type { ClockFacts } from '@starling/shared/law/clocks/clock-facts';
import { clocksOf, type RunningClock } from '@starling/shared/law/clocks/running-clocks';
import { aChange, aHearing, anHour, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from '@starling/shared/law/clocks/testing';
import { localDate } from '@starling/shared/time/local-date';
import type { BenchSection } from '../support/section.ts';
import { median } from './quiet-load.ts';

const ROUNDS = 400;
const WARM_UP = 200;
const LEAST_CLOCKS = 10;

/**
 * One youth's whole case: three petitions at three stages, a stay in the hall, twelve hearings, twenty events, four changes. Every clock of
 * the table is derived anew each time. `ms` is the median for one case; `explained` the same with every count put into words besides.
 */
export const section: BenchSection = {
  name: 'caseClocks',
  title: 'The clocks of one youth’s whole case, in milliseconds',
  measure: () => Promise.resolve(measure()),
  ceilings: { ms: 1 },
};

function measure(): Readonly<Record<string, number>> {
  const facts = aWholeCase();
  const running = clocksOf(facts, DEFAULT_GROUND).running.length;
  if (running < LEAST_CLOCKS) throw new Error(`Only ${running} clocks run in the case that is measured.`);
  for (let round = 0; round < WARM_UP; round += 1) clocksOf(facts, DEFAULT_GROUND).running.forEach(explain);
  return {
    ms: timed(() => clocksOf(facts, DEFAULT_GROUND)),
    explained: timed(() => clocksOf(facts, DEFAULT_GROUND).running.map(explain)),
    running,
  };
}

const explain = (clock: RunningClock) => clock.explain();

function timed(derive: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const since = performance.now();
    derive();
    return performance.now() - since;
  });
  return median(rounds);
}

function aWholeCase(): ClockFacts {
  return theFacts('2026-12-01', {
    bornOn: localDate('2010-06-02'),
    dependency: 'open',
    petitions: [
      aPetition({
        petitionId: 'p-1',
        ending: '1842',
        filedOn: localDate('2026-11-20'),
        detentions: [{ orderedOn: localDate('2026-11-23'), inForce: true }],
      }),
      aPetition({
        petitionId: 'p-2',
        ending: '0917',
        state: 'sustained',
        filedOn: localDate('2026-10-05'),
        jurisdictionConcludedOn: localDate('2026-11-18'),
        sustainedOn: localDate('2026-11-18'),
      }),
      aPetition({
        petitionId: 'p-3',
        ending: '2206',
        state: 'disposed',
        filedOn: localDate('2026-01-12'),
        disposedOn: localDate('2026-03-02'),
      }),
    ],
    stays: [inTheHall('2026-11-19')],
    holds: [{ status: 'ward_placement', fromOn: localDate('2026-03-02'), untilOn: null }],
    hearings: [
      aHearing('detention', '2026-11-23', { state: 'heard' }),
      aHearing('jurisdiction', '2026-12-10', { startsAt: '08:30' }),
      aHearing('joint_assessment', '2026-12-08', { petitionId: null }),
      aHearing('disposition', '2026-12-04', { petitionId: 'p-2' }),
      aHearing('placement_review_6_month', '2026-12-15', { petitionId: 'p-3' }),
      aHearing('permanency', '2027-02-23', { petitionId: 'p-3' }),
      ...['2026-04-06', '2026-05-04', '2026-06-01', '2026-07-06', '2026-08-03', '2026-09-14'].map((day) =>
        aHearing('progress_review', day, { petitionId: 'p-3', state: 'heard' }),
      ),
    ],
    happenings: [
      anHour('taken_into_custody', '2026-11-19T14:10'),
      anHour('brought_to_confinement', '2026-11-19T16:45'),
      anHour('public_defender_told', '2026-11-19T17:30'),
      anHour('phone_calls_offered', '2026-11-19T17:20'),
      itHappened('removed_from_home', '2026-03-02', 'p-3'),
      itHappened('placement_review_asked', '2026-11-25', 'p-3'),
      itHappened('case_plan_filed', '2026-03-02', 'p-3'),
      itHappened('dual_status_noticed', '2026-11-20'),
      ...['2026-04-06', '2026-06-01', '2026-08-03', '2026-09-14'].map((day) => itHappened('review_report_filed', day, 'p-3')),
      ...['2026-11-20', '2026-11-24', '2026-11-30'].map((day) => itHappened('notice_served', day)),
      anHour('missing_from_care_learned', '2026-11-18T22:15'),
      anHour('missing_report_made', '2026-11-18T23:00'),
      anHour('returned_to_care', '2026-11-19T14:10'),
      itHappened('written_order_served', '2026-11-24'),
      itHappened('restitution_ordered', '2026-03-02', 'p-3'),
    ],
    changes: [
      aChange('time_waiver', '2026-10-20', { petitionId: 'p-2', untilOn: localDate('2026-11-30') }),
      aChange('waiver_withdrawn', '2026-11-10', { petitionId: 'p-2' }),
      aChange('time_waiver', '2026-11-23', { petitionId: 'p-1', untilOn: localDate('2026-12-18') }),
      aChange('extended', '2026-11-18', {
        petitionId: 'p-2',
        clock: 'DISPO_602_DETAINED_10CD',
        untilOn: localDate('2026-12-11'),
        ground: 'good_cause',
      }),
    ],
  });
}
