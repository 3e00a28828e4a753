import { expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { ClockFacts } from '../clocks/clock-facts.ts';
import type { ClockId } from '../clocks/clock-id.ts';
import { runningClocks } from '../clocks/running-clocks.ts';
import { aPetition, DEFAULT_GROUND, itHappened, theFacts } from '../clocks/testing.ts';

const { settings, calendar } = DEFAULT_GROUND;

/** A ward’s case after the disposition, with what happened in it. */
const afterDisposition = (today: string, told: Partial<ClockFacts>): ClockFacts =>
  theFacts(today, { petitions: [aPetition({ filedOn: localDate('2026-01-05'), state: 'disposed' })], ...told });

function endOf(id: ClockId, facts: ClockFacts): readonly unknown[] {
  const running = runningClocks(facts, settings, calendar).find(({ rule }) => rule.id === id);
  return [running?.raw, running?.deadline, running?.safe];
}

// The order of Aug 4 gives Nov 2 (27 days to Aug 31, 57 to Sep 30, 88 to Oct 31, 90 on Mon Nov 2). The year from an arrest on Feb 12, 2026
// ends on Fri Feb 12, 2027, Lincoln Day; Mon Feb 15 is Presidents’ Day, so it runs through Tue Feb 16, and Thu Feb 11 is the safe day.
test.each([
  ['2025-06-02', ['2026-11-02', '2026-11-02', '2026-11-02']],
  ['2026-02-12', ['2027-02-12', '2027-02-16', '2027-02-11']],
])('sealing after a vacatur, arrest on %s: the later of the two limits closes like the first', (arrestedOn, reached) => {
  const happenings = [itHappened('arrested', arrestedOn), itHappened('vacatur_ordered', '2026-08-04')];
  expect(endOf('VACATUR_SEAL_236_14', afterDisposition('2026-08-05', { happenings }))).toEqual(reached);
});

// Jurisdiction ended on Tue Jan 20, 2026: one year is Wed Jan 20, 2027. Born on Jun 18, 2009, one year from the 18th birthday is Sun Jun 18,
// 2028; Mon Jun 19 is Juneteenth, so Tue Jun 20, safe on Fri Jun 16. Born on leap day 2008, the 19th birthday is Mon Mar 1, 2027.
test.each([
  ['2007-03-02', ['2027-01-20', '2027-01-20', '2027-01-20']],
  ['2009-06-18', ['2028-06-18', '2028-06-20', '2028-06-16']],
  ['2008-02-29', ['2027-03-01', '2027-03-01', '2027-03-01']],
])(
  'the petition to seal, youth born on %s: one year from the end of jurisdiction or from the 18th birthday, the later',
  (born, reached) => {
    const facts = afterDisposition('2026-01-21', {
      bornOn: localDate(born),
      happenings: [itHappened('jurisdiction_ended', '2026-01-20', null)],
      circumstances: [{ name: 'sealing_duty_at_18', petitionId: null, holds: true }],
    });
    expect(endOf('DUTY_788_FILE_1Y', facts)).toEqual(reached);
  },
);
