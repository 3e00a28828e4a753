import { atMostDays, atMostMonths, days, daysBefore, definedDays, definedMonths, months, own, type OwnVector } from './own-clocks-table.ts';

/** 4.3: dependency reviews and permanency, worked by hand from the reference. */
export const OWN_REVIEWS: readonly OwnVector[] = [
  ...own('ENTERED_FOSTER_CARE_361_49', definedDays(60), [
    ['2026-10-26', { date: '2026-11-18' }, 'Day 60 is Dec 25; the jurisdiction finding on Nov 18 is earlier.', { inputs: { jurisdictionFinding: '2026-11-18' }, bound: { take: 'earlier', from: '2026-11-18', period: null } }],
  ]),
  ...own('REVIEW_364_6M', months(6), [
    ['2026-02-17', { deadline: '2026-08-17', raw: '2026-08-17', safe: '2026-08-17' }, 'The same day six months after Tue Feb 17 is Mon Aug 17, a court day.'],
    ['2026-05-27', { deadline: '2026-11-30', raw: '2026-11-27', safe: '2026-11-25' }, 'Six months after Wed May 27 is Fri Nov 27: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('REPORT_364_05_15D', daysBefore(15), [
    ['2026-08-19', { raw: '2026-08-04', latest: '2026-08-04' }, 'Fifteen days before Wed Aug 19 is Tue Aug 4, a court day.'],
    ['2026-12-11', { raw: '2026-11-26', latest: '2026-11-25' }, 'Fifteen days before Fri Dec 11 is Thu Nov 26, Thanksgiving; it moves back to Wed Nov 25.'],
    ['2026-12-16', { raw: '2026-11-26', latest: '2026-11-25' }, 'Out of state 20 days: 20 days before Wed Dec 16 is Thu Nov 26, Thanksgiving; it moves back to Wed Nov 25.', { inputs: { outOfState: true }, period: daysBefore(20) }],
  ]),
  ...own('CONTINUANCE_364_05_10D', atMostDays(10), [
    ['2026-08-04', { raw: '2026-08-14', safe: '2026-08-14' }, 'Day 10 after Tue Aug 4 is Fri Aug 14, a court day.'],
    ['2026-12-15', { raw: '2026-12-25', safe: '2026-12-24' }, 'Day 10 after Tue Dec 15 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.'],
  ]),
  ...own('REVIEW_366_21E_6M', months(6), [
    ['2026-08-31', { deadline: '2027-03-01', raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; it moves to Mon Mar 1, and the court day before is Fri Feb 26.'],
    ['2026-10-01', { deadline: '2027-02-17', raw: '2027-02-17', safe: '2027-02-17' }, 'Six months after Oct 1 is Apr 1; twelve months after the entry into foster care of Feb 17, 2026 is Wed Feb 17, 2027, which is earlier.', { inputs: { enteredFosterCare: '2026-02-17' }, bound: { take: 'earlier', from: '2026-02-17', period: atMostMonths(12) } }],
  ]),
  ...own('PERMANENCY_366_21F_12M', months(12), [
    ['2026-02-12', { deadline: '2027-02-16', raw: '2027-02-12', safe: '2027-02-11' }, 'Twelve months after Feb 12, 2026 is Fri Feb 12, 2027, Lincoln Day; the weekend and Presidents’ Day follow, so it moves to Tue Feb 16, and the court day before is Thu Feb 11.'],
    ['2026-02-17', { deadline: '2026-12-24', raw: '2026-12-24', safe: '2026-12-24' }, 'Twelve months after the entry is Feb 17, 2027; eighteen months after the removal of Jun 24, 2025 is Thu Dec 24, 2026, which is earlier.', { inputs: { removal: '2025-06-24' }, bound: { take: 'earlier', from: '2025-06-24', period: atMostMonths(18) } }],
  ]),
  ...own('PERMANENCY_366_22_18M', atMostMonths(18), [
    ['2026-06-24', { raw: '2027-12-24', safe: '2027-12-23' }, 'Eighteen months after Jun 24, 2026 is Fri Dec 24, 2027, on which Christmas is kept; the court day before is Thu Dec 23.'],
  ]),
  ...own('PERMANENCY_366_25_24M', atMostMonths(24), [
    ['2025-06-18', { raw: '2027-06-18', safe: '2027-06-17' }, 'Twenty-four months after Jun 18, 2025 is Fri Jun 18, 2027, on which Juneteenth is kept; the court day before is Thu Jun 17.'],
  ]),
  ...own('SERVICES_UNDER_3_6M', definedMonths(6), [
    ['2026-06-25', { date: '2026-12-25' }, 'Six months after Jun 25 is Dec 25; the end of services is a definition here and does not move. The reference states no way of counting.'],
    ['2026-08-31', { date: '2027-02-28' }, 'Six months after Aug 31 end in a month of 28 days: Feb 28, 2027, a Sunday, and it stays.'],
  ]),
  ...own('SERVICES_3_PLUS_12M', definedMonths(12), [
    ['2026-02-17', { date: '2027-02-17' }, 'Twelve months after Feb 17, 2026.'],
    ['2028-02-29', { date: '2029-02-28' }, 'Twelve months after leap day 2028: 2029 has no Feb 29, so it is Feb 28.'],
  ]),
  ...own('SELECTION_366_26_120D', days(120), [
    ['2026-07-29', { deadline: '2026-11-30', safe: '2026-11-25' }, '2 days to Jul 31, 33 to Aug 31, 63 to Sep 30, 94 to Oct 31, so day 120 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('WRIT_NOI_8_450_7D', days(7), [
    ['2026-08-05', { deadline: '2026-08-12', safe: '2026-08-12' }, 'Day 7 after Wed Aug 5 is Wed Aug 12, a court day.'],
    ['2026-12-18', { deadline: '2026-12-28', safe: '2026-12-24' }, 'Day 7 after Fri Dec 18 is Fri Dec 25, Christmas; it moves past the weekend to Mon Dec 28, and the court day before is Thu Dec 24.'],
    ['2026-11-13', { deadline: '2026-11-25', safe: '2026-11-25' }, 'Told by mail in this state 12 days: day 12 after Fri Nov 13 is Wed Nov 25. The longer time is recalled, not read.', { inputs: { notifiedByMail: true }, period: days(12) }],
  ]),
  ...own('REVIEW_366_3_6M', months(6), [
    ['2026-05-26', { deadline: '2026-11-30', raw: '2026-11-26', safe: '2026-11-25' }, 'Six months after Tue May 26 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('REVIEW_NMD_6M', months(6), [
    ['2026-02-17', { deadline: '2026-08-17', raw: '2026-08-17', safe: '2026-08-17' }, 'The same day six months after Tue Feb 17 is Mon Aug 17, a court day.'],
    ['2026-08-31', { deadline: '2027-03-01', raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; it moves to Mon Mar 1, and the court day before is Fri Feb 26.'],
  ]),
  ...own('MODIFICATION_HEARING_388_30D', days(30), [
    ['2026-10-12', { deadline: '2026-11-12', safe: '2026-11-10' }, '19 days to Oct 31, so day 30 after Mon Oct 12 is Wed Nov 11, Veterans Day; it moves to Thu Nov 12, and the court day before is Tue Nov 10.'],
  ]),
  ...own('DETAINED_367_15D', atMostDays(15), [
    ['2026-08-04', { raw: '2026-08-19', safe: '2026-08-19' }, 'Day 15 after Tue Aug 4 is Wed Aug 19, a court day.'],
    ['2026-12-11', { dates: ['2026-12-24', '2027-01-08'] }, 'Day 15 after Fri Dec 11 is Sat Dec 26; Friday is Christmas, so the review is on Thu Dec 24; day 15 after that is Fri Jan 8.', { inputs: { count: 2 } }],
  ]),
  ...own('ICWA_NOTICE_10D', definedDays(10), [
    ['2026-08-04', { date: '2026-08-14' }, 'Day 10 after Aug 4 is Aug 14: no hearing before it.'],
    ['2026-11-16', { date: '2026-11-26' }, 'Day 10 after Nov 16 is Thanksgiving, and it stays: the ten days have run then, though the court does not sit.'],
  ]),
  ...own('ICWA_NOTICE_PLUS_20D', definedDays(30), [
    ['2026-08-04', { date: '2026-09-03' }, 'Ten days and twenty more: day 30 after Aug 4 is Sep 3.'],
    ['2028-02-01', { date: '2028-03-02' }, '28 days to leap day, Feb 29, so day 30 after Feb 1, 2028 is Mar 2.'],
  ]),
];
