import { atMostDays, atMostMonths, courtDays, days, daysBefore, definedDays, hoursBefore, months, own, type OwnVector } from './own-clocks-table.ts';

/** 3.4, first half: disposition, ward probation, a ward in foster care; worked by hand from the reference. */
export const OWN_DISPOSITION: readonly OwnVector[] = [
  ...own('DISPO_602_NOT_DETAINED_30D_FROM_FILING', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-28', { deadline: '2026-11-30', safe: '2026-11-25' }, '3 days to Oct 31, so day 30 after Wed Oct 28 is Fri Nov 27: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
    ['2026-11-10', { deadline: '2026-12-28', safe: '2026-12-24' }, 'With good cause 45 days in all: 20 days to Nov 30, so day 45 after Tue Nov 10 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.', { inputs: { goodCause: true }, period: days(45) }],
  ]),
  ...own('DISPO_602_NOT_DETAINED_PLUS_15D', days(45), [
    ['2026-08-04', { deadline: '2026-09-18', safe: '2026-09-18' }, '27 days to Aug 31, so day 45 after Tue Aug 4 is Fri Sep 18, a court day; Labor Day inside counts.'],
    ['2026-11-10', { deadline: '2026-12-28', safe: '2026-12-24' }, '20 days to Nov 30, so day 45 after Tue Nov 10 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('SOCIAL_STUDY_602_48H', hoursBefore(48), [
    ['2026-11-02T09:00', { latest: '2026-10-31T10:00', practical: '2026-10-30' }, '48 hours before Mon Nov 2 at 09:00; Sun Nov 1 has 25 hours, so it is Sat Oct 31 at 10:00. The clerk’s last open day before is Fri Oct 30.'],
  ]),
  ...own('CASE_PLAN_60D', definedDays(60), [
    ['2026-10-26', { date: '2026-12-25' }, '5 days to Oct 31, 35 to Nov 30, so day 60 is Dec 25; a definition does not move for Christmas.'],
  ]),
  ...own('CASE_PLAN_706_5_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-08-06', { deadline: '2026-09-08', safe: '2026-09-04' }, '25 days to Aug 31, so day 30 after Thu Aug 6 is Sat Sep 5; Monday is Labor Day, so it moves to Tue Sep 8, and the court day before is Fri Sep 4. The reference states no way of counting.'],
  ]),
  ...own('PROBATION_725A_6M', atMostMonths(6), [
    ['2026-04-15', { raw: '2026-10-15', safe: '2026-10-15' }, 'Six months after Wed Apr 15 is Thu Oct 15, a court day.'],
    ['2026-08-31', { raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; a limit does not move later, the court day before is Fri Feb 26.'],
  ]),
  ...own('WARD_PROBATION_CAP_12M', atMostMonths(12), [
    ['2026-06-18', { raw: '2027-06-18', safe: '2027-06-17' }, 'Twelve months after Thu Jun 18, 2026 is Fri Jun 18, 2027, the day on which Juneteenth is kept; the court day before is Thu Jun 17.'],
  ]),
  ...own('WARD_PROBATION_REVIEW_6M', atMostMonths(6), [
    ['2026-04-15', { raw: '2026-10-15', safe: '2026-10-15' }, 'Six months after Wed Apr 15 is Thu Oct 15, a court day.'],
    ['2026-06-25', { dates: ['2026-12-24', '2027-06-24'] }, 'Six months after Jun 25 is Fri Dec 25, Christmas, so the hearing is on Thu Dec 24; six months after that is Thu Jun 24, 2027.', { inputs: { count: 2 } }],
  ]),
  ...own('REVIEW_737_15D', atMostDays(15), [
    ['2026-12-12', { raw: '2026-12-27', safe: '2026-12-24' }, 'Day 15 after Sat Dec 12 is Sun Dec 27; Friday is Christmas, so the court day before is Thu Dec 24.'],
  ]),
  ...own('REVIEW_727_2_6M', months(6), [
    ['2026-02-17', { deadline: '2026-08-17', raw: '2026-08-17', safe: '2026-08-17' }, 'The same day six months after Tue Feb 17 is Mon Aug 17, a court day.'],
    ['2026-05-26', { deadline: '2026-11-30', raw: '2026-11-26', safe: '2026-11-25' }, 'Six months after Tue May 26 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('PERMANENCY_727_2_NO_SERVICES_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-12', { deadline: '2026-11-12', safe: '2026-11-10' }, '19 days to Oct 31, so day 30 after Mon Oct 12 is Wed Nov 11, Veterans Day; it moves to Thu Nov 12, and the court day before is Tue Nov 10.'],
  ]),
  ...own('PERMANENCY_727_3_12M', atMostMonths(12), [
    ['2026-02-17', { raw: '2027-02-17', safe: '2027-02-17' }, 'Twelve months after Tue Feb 17, 2026 is Wed Feb 17, 2027, a court day.'],
    ['2026-02-12', { raw: '2027-02-12', safe: '2027-02-11' }, 'Twelve months after Feb 12, 2026 is Fri Feb 12, 2027, Lincoln Day; the court day before is Thu Feb 11. The reference states no way of counting; it is taken as a limit.'],
  ]),
  ...own('NOTICE_727_4_15_30D', daysBefore(15), [
    ['2026-08-19', { earliest: '2026-07-20', latest: '2026-08-04' }, 'Before Wed Aug 19: day 30 is Mon Jul 20, day 15 is Tue Aug 4.', { opens: daysBefore(30) }],
    ['2026-12-14', { earliest: '2026-11-14', latest: '2026-11-25' }, 'Before Mon Dec 14: day 30 is Sat Nov 14; day 15 is Sun Nov 29, and back past Saturday, Friday and Thanksgiving the last day is Wed Nov 25.', { opens: daysBefore(30) }],
  ]),
  ...own('REVIEW_REPORT_602_10D', daysBefore(10), [
    ['2027-01-04', { raw: '2026-12-25', latest: '2026-12-24' }, 'Ten days before Mon Jan 4 is Fri Dec 25, Christmas; it moves back to Thu Dec 24.'],
  ]),
  ...own('ENTERED_FOSTER_CARE_602', definedDays(60), [
    ['2026-08-04', { date: '2026-10-03' }, '27 days to Aug 31, 57 to Sep 30, so day 60 is Oct 3; a definition does not move for Saturday.'],
    ['2028-01-01', { date: '2028-03-01' }, '30 days to Jan 31, 59 to leap day, Feb 29, so day 60 is Mar 1.'],
  ]),
  ...own('HEARING_607_2_20CD', courtDays(20), [
    ['2026-10-05', { deadline: '2026-11-02' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26, 16 Tue 27, 17 Wed 28, 18 Thu 29, 19 Fri 30, 20 Mon Nov 2. The court sits on Columbus Day, Oct 12.'],
    ['2026-11-25', { deadline: '2026-12-28' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2, 4 Thu 3, 5 Fri 4, 6 Mon 7, 7 Tue 8, 8 Wed 9, 9 Thu 10, 10 Fri 11, 11 Mon 14, 12 Tue 15, 13 Wed 16, 14 Thu 17, 15 Fri 18, 16 Mon 21, 17 Tue 22, 18 Wed 23, 19 Thu 24, 20 Mon 28. Thanksgiving and the Friday after it are left out, and Christmas.'],
  ]),
  ...own('REENTRY_388E_15CD', courtDays(15), [
    ['2026-10-05', { deadline: '2026-10-26' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26. The court sits on Columbus Day, Oct 12.'],
    ['2027-06-15', { deadline: '2027-07-08' }, 'From Tue Jun 15, 2027: 1 Wed Jun 16, 2 Thu 17, 3 Mon 21, 4 Tue 22, 5 Wed 23, 6 Thu 24, 7 Fri 25, 8 Mon 28, 9 Tue 29, 10 Wed 30, 11 Thu Jul 1, 12 Fri 2, 13 Tue 6, 14 Wed 7, 15 Thu 8. Juneteenth is kept on Fri Jun 18, Independence Day on Mon Jul 5.'],
  ]),
  ...own('REENTRY_388E_AGENCY_15CD', courtDays(15), [
    ['2027-02-10', { deadline: '2027-03-05' }, 'From Wed Feb 10, 2027: 1 Thu Feb 11, 2 Tue 16, 3 Wed 17, 4 Thu 18, 5 Fri 19, 6 Mon 22, 7 Tue 23, 8 Wed 24, 9 Thu 25, 10 Fri 26, 11 Mon Mar 1, 12 Tue 2, 13 Wed 3, 14 Thu 4, 15 Fri 5. Lincoln Day (Fri Feb 12) and Presidents’ Day (Mon Feb 15) are left out.'],
    ['2026-12-23', { deadline: '2027-01-15' }, 'From Wed Dec 23: 1 Thu Dec 24, 2 Mon 28, 3 Tue 29, 4 Wed 30, 5 Thu 31, 6 Mon Jan 4, 7 Tue 5, 8 Wed 6, 9 Thu 7, 10 Fri 8, 11 Mon 11, 12 Tue 12, 13 Wed 13, 14 Thu 14, 15 Fri 15. Christmas (Fri) and New Year (Fri) are left out.'],
  ]),
  ...own('REENTRY_388E_FORWARD_5CD', courtDays(5), [
    ['2026-07-01', { deadline: '2026-07-09' }, 'From Wed Jul 1: 1 Thu 2, 2 Mon 6, 3 Tue 7, 4 Wed 8, 5 Thu 9; Independence Day is kept on Fri Jul 3.'],
    ['2027-03-29', { deadline: '2027-04-06' }, 'From Mon Mar 29, 2027: 1 Tue 30, 2 Thu Apr 1, 3 Fri 2, 4 Mon 5, 5 Tue 6; Cesar Chavez Day (Wed 31) is left out.'],
  ]),
];
