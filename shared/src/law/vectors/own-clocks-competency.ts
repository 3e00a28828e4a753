import { atMostDays, atMostMonths, birthday, courtDaysBefore, daysBefore, months, own, type OwnVector } from './own-clocks-table.ts';

/** 3.5 and 3.6: diversion, informal supervision, competency, ages; worked by hand from the reference. */
export const OWN_COMPETENCY: readonly OwnVector[] = [
  ...own('INFORMAL_654_6M', atMostMonths(6), [
    ['2026-04-15', { raw: '2026-10-15', safe: '2026-10-15' }, 'Six months after Wed Apr 15 is Thu Oct 15, a court day.'],
    ['2026-06-25', { raw: '2026-12-25', safe: '2026-12-24' }, 'Six months after Thu Jun 25 is Fri Dec 25, Christmas; the court day before is Thu Dec 24.'],
  ]),
  ...own('INFORMAL_654_PETITION_90D', atMostDays(90), [
    ['2026-08-04', { raw: '2026-11-02', safe: '2026-11-02' }, '27 days to Aug 31, 57 to Sep 30, 88 to Oct 31, so day 90 is Mon Nov 2. The reference states no way of counting.'],
    ['2026-08-28', { raw: '2026-11-26', safe: '2026-11-25' }, '3 days to Aug 31, 33 to Sep 30, 64 to Oct 31, so day 90 is Thu Nov 26, Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
  ...own('INFORMAL_654_60D_ENGAGE', atMostDays(60), [
    ['2026-08-06', { raw: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-10-26', { raw: '2026-12-25', safe: '2026-12-24' }, '5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.'],
  ]),
  ...own('INFORMAL_654_2_6M', months(6), [
    ['2026-02-17', { deadline: '2026-08-17', raw: '2026-08-17', safe: '2026-08-17' }, 'The same day six months after Tue Feb 17 is Mon Aug 17, a court day.'],
    ['2026-08-31', { deadline: '2027-03-01', raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; it moves to Mon Mar 1, and the court day before is Fri Feb 26.'],
  ]),
  ...own('INFORMAL_654_2_APPEARANCE_3M', months(3), [
    ['2026-08-17', { deadline: '2026-11-17', raw: '2026-11-17', safe: '2026-11-17' }, 'Three months after Mon Aug 17 is Tue Nov 17.'],
    ['2026-11-30', { deadline: '2027-03-01', raw: '2027-02-28', safe: '2027-02-26' }, 'Three months after Mon Nov 30 end in a month of 28 days: Sun Feb 28, 2027; it moves to Mon Mar 1, and the court day before is Fri Feb 26.'],
  ]),
  ...own('INFORMAL_654_2_REPORT_15D', daysBefore(15), [
    ['2026-08-19', { raw: '2026-08-04', latest: '2026-08-04' }, 'Fifteen days before Wed Aug 19 is Tue Aug 4, a court day.'],
    ['2026-12-11', { raw: '2026-11-26', latest: '2026-11-25' }, 'Fifteen days before Fri Dec 11 is Thu Nov 26, Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('INFORMAL_654_2_OUTER_12M', atMostMonths(12), [
    ['2026-02-17', { raw: '2027-02-17', safe: '2027-02-17' }, 'Twelve months after Tue Feb 17, 2026 is Wed Feb 17, 2027, a court day.'],
    ['2026-06-18', { raw: '2027-06-18', safe: '2027-06-17' }, 'Twelve months after Thu Jun 18, 2026 is Fri Jun 18, 2027, the day on which Juneteenth is kept; the court day before is Thu Jun 17.'],
  ]),
  ...own('DEJ_WINDOW_12_36M', atMostMonths(36), [
    ['2024-11-26', { earliest: '2025-11-26', latest: '2027-11-24' }, 'Twelve months after Nov 26, 2024 is Nov 26, 2025; 36 months is Fri Nov 26, 2027, the day after Thanksgiving, and back past Thanksgiving (Nov 25) the last day is Wed Nov 24.', { opens: atMostMonths(12) }],
  ]),
  ...own('COMPETENCY_EXPERT_REPORT_5CD', courtDaysBefore(5), [
    ['2026-10-16', { latest: '2026-10-09' }, 'Back from Fri Oct 16: 1 Thu 15, 2 Wed 14, 3 Tue 13, 4 Mon 12 (Columbus Day, the court sits), 5 Fri 9.'],
    ['2026-12-02', { latest: '2026-11-23' }, 'Back from Wed Dec 2: 1 Tue Dec 1, 2 Mon Nov 30, 3 Wed 25, 4 Tue 24, 5 Mon 23; Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('COMPETENCY_REVIEW_30_45D', atMostDays(45), [
    ['2026-08-04', { raw: '2026-09-18', safe: '2026-09-18' }, '27 days to Aug 31, so day 45 after Tue Aug 4 is Fri Sep 18, a court day; Labor Day inside counts.'],
    ['2026-10-27', { raw: '2026-11-26', safe: '2026-11-25' }, 'Detained 30 days: 4 to Oct 31, so day 30 is Thu Nov 26, Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.', { inputs: { detained: true }, period: atMostDays(30) }],
    ['2026-11-10', { dates: ['2026-12-24', '2027-02-05'] }, 'Day 45 after Nov 10 is Fri Dec 25, Christmas, so the review is on Thu Dec 24; 7 days to Dec 31, 38 to Jan 31, so day 45 after it is Sun Feb 7, and the court day before is Fri Feb 5.', { inputs: { count: 2 } }],
  ]),
  ...own('COMPETENCY_6M_709', atMostMonths(6), [
    ['2026-06-25', { raw: '2026-12-25', safe: '2026-12-24' }, 'Six months after Thu Jun 25 is Fri Dec 25, Christmas; the court day before is Thu Dec 24.'],
  ]),
  ...own('COMPETENCY_SECURE_CAP_6M_709', atMostMonths(6), [
    ['2026-04-15', { raw: '2026-10-15', safe: '2026-10-15' }, 'Six months after Wed Apr 15 is Thu Oct 15, a court day.'],
    ['2026-08-31', { raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; a limit does not move later, the court day before is Fri Feb 26.'],
  ]),
  ...own('COMPETENCY_CAP_12M_709', atMostMonths(12), [
    ['2028-02-29', { raw: '2029-02-28', safe: '2029-02-28' }, 'One year after leap day 2028: 2029 has no Feb 29, so it is Wed Feb 28, 2029.'],
  ]),
  ...own('COMPETENCY_SECURE_CAP_18M_709', atMostMonths(18), [
    ['2026-06-24', { raw: '2027-12-24', safe: '2027-12-23' }, 'Eighteen months after Jun 24, 2026 is Fri Dec 24, 2027, on which Christmas is kept; the court day before is Thu Dec 23.'],
  ]),
  ...own('MIN_AGE_602', birthday(12), [
    ['2014-05-09', { date: '2026-05-09' }, 'The twelfth birthday of a person born on May 9, 2014: from then on any act counts.'],
    ['2016-02-29', { date: '2028-02-29' }, 'Born on leap day; 2028 is a leap year, so the twelfth birthday is Feb 29.'],
  ]),
  ...own('MIN_AGE_601', birthday(12), [
    ['2014-05-09', { date: '2026-05-09' }, 'The twelfth birthday of a person born on May 9, 2014.'],
    ['2016-02-29', { date: '2028-02-29' }, 'Born on leap day; 2028 is a leap year, so the twelfth birthday is Feb 29.'],
  ]),
  ...own('MAX_AGE_602', birthday(18), [
    ['2008-02-29', { date: '2026-03-01' }, 'Born on leap day; 2026 has none, so the birthday is Mar 1 (a choice: no statute was read).'],
  ]),
  ...own('WARD_MAX_21_23_25', birthday(21), [
    ['2005-11-26', { date: '2026-11-26' }, 'The 21st birthday falls on Thanksgiving and stays: an age is not rolled.'],
    ['2008-02-29', { date: '2029-03-01' }, 'Born on leap day; 2029 has none, so the 21st birthday is Mar 1.'],
  ]),
  ...own('TRANSFER_MIN_AGE_707', birthday(16), [
    ['2010-11-22', { date: '2026-11-22' }, 'The sixteenth birthday of a person born on Nov 22, 2010, a Sunday, and it stays.'],
  ]),
  ...own('DEJ_MIN_AGE', birthday(14), [
    ['2012-07-03', { date: '2026-07-03' }, 'The fourteenth birthday falls on the day on which Independence Day is kept, and it stays.'],
    ['2012-02-29', { date: '2026-03-01' }, 'Born on leap day; 2026 has none, so the fourteenth birthday is Mar 1.'],
  ]),
  ...own('AGE_10_NOTICE', birthday(10), [
    ['2016-12-25', { date: '2026-12-25' }, 'The tenth birthday falls on Christmas and stays.'],
    ['2016-02-29', { date: '2026-03-01' }, 'Born on leap day; 2026 has none, so the tenth birthday is Mar 1.'],
  ]),
  ...own('NMD_21', birthday(21), [
    ['2005-10-12', { date: '2026-10-12' }, 'The 21st birthday of a person born on Oct 12, 2005.'],
    ['2004-02-29', { date: '2025-03-01' }, 'Born on leap day; 2025 has none, so the 21st birthday is Mar 1.'],
  ]),
];
