import { courtDays, courtDaysBefore, days, daysBefore, hoursBefore, own, type OwnVector } from './own-clocks-table.ts';

/** 5 and 6: notices, reports and dual status, worked by hand from the reference. */
export const OWN_NOTICES: readonly OwnVector[] = [
  ...own('NOTICE_300_DETENTION_5D', daysBefore(5), [
    ['2026-08-12', { raw: '2026-08-07', latest: '2026-08-07' }, 'Five days before Wed Aug 12, counted back, the hearing’s day left out: Fri Aug 7, a court day.'],
    ['2026-12-02', { raw: '2026-11-27', latest: '2026-11-25' }, 'Five days before Wed Dec 2 is Fri Nov 27, the day after Thanksgiving; it moves back, past Thanksgiving, to Wed Nov 25.'],
  ]),
  ...own('NOTICE_300_DETENTION_24H', hoursBefore(24), [
    ['2026-08-12T09:00', { latest: '2026-08-11T09:00' }, '24 hours before Wed 09:00 is Tue Aug 11 at 09:00.'],
    ['2026-11-30T09:00', { latest: '2026-11-29T09:00' }, '24 hours before Mon Nov 30 at 09:00 is Sunday at 09:00: plain hours do not stop for the weekend.'],
  ]),
  ...own('NOTICE_300_DETENTION_NOT_DETAINED_10D', daysBefore(10), [
    ['2026-08-13', { raw: '2026-08-03', latest: '2026-08-03' }, 'Ten days before Thu Aug 13 is Mon Aug 3, a court day.'],
    ['2027-01-04', { raw: '2026-12-25', latest: '2026-12-24' }, 'Ten days before Mon Jan 4 is Fri Dec 25, Christmas; it moves back to Thu Dec 24.'],
  ]),
  ...own('NOTICE_300_DETAINED_5D', daysBefore(5), [
    ['2026-08-12', { raw: '2026-08-07', latest: '2026-08-07' }, 'Five days before Wed Aug 12, counted back, the hearing’s day left out: Fri Aug 7, a court day.'],
    ['2026-07-08', { raw: '2026-07-03', latest: '2026-07-02' }, 'Five days before Wed Jul 8 is Fri Jul 3, on which Independence Day is kept; it moves back to Thu Jul 2.'],
  ]),
  ...own('NOTICE_300_DETAINED_24H', hoursBefore(24), [
    ['2026-08-12T09:00', { latest: '2026-08-11T09:00' }, '24 hours before Wed 09:00 is Tue Aug 11 at 09:00.'],
    ['2026-11-02T09:00', { latest: '2026-11-01T09:00' }, '24 hours before Mon Nov 2 at 09:00 is Sun Nov 1 at 09:00, after the clocks went back at 02:00, so nothing is added.'],
  ]),
  ...own('NOTICE_300_NOT_DETAINED_10D', daysBefore(10), [
    ['2026-12-07', { raw: '2026-11-27', latest: '2026-11-25' }, 'Ten days before Mon Dec 7 is Fri Nov 27, the day after Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('NOTICE_300_DISPO_5D', daysBefore(5), [
    ['2026-08-12', { raw: '2026-08-07', latest: '2026-08-07' }, 'Five days before Wed Aug 12, counted back, the hearing’s day left out: Fri Aug 7, a court day.'],
    ['2027-06-23', { raw: '2027-06-18', latest: '2027-06-17' }, 'Five days before Wed Jun 23, 2027 is Fri Jun 18, on which Juneteenth is kept; it moves back to Thu Jun 17.'],
  ]),
  ...own('NOTICE_300_DISPO_NOT_DETAINED_10D', daysBefore(10), [
    ['2026-10-22', { raw: '2026-10-12', latest: '2026-10-12' }, 'Ten days before Thu Oct 22 is Mon Oct 12, Columbus Day, on which the court sits.'],
    ['2027-06-28', { raw: '2027-06-18', latest: '2027-06-17' }, 'Ten days before Mon Jun 28, 2027 is Fri Jun 18, on which Juneteenth is kept; it moves back to Thu Jun 17.'],
  ]),
  ...own('NOTICE_REVIEW_15_30D', daysBefore(15), [
    ['2026-08-19', { earliest: '2026-07-20', latest: '2026-08-04' }, 'Before Wed Aug 19: day 30 is Mon Jul 20, day 15 is Tue Aug 4.', { opens: daysBefore(30) }],
    ['2026-12-11', { earliest: '2026-11-11', latest: '2026-11-25' }, 'Before Fri Dec 11: day 30 is Wed Nov 11, and a window that opens on Veterans Day opens then; day 15 is Thu Nov 26, Thanksgiving, so the last day is Wed Nov 25.', { opens: daysBefore(30) }],
  ]),
  ...own('REVIEW_REPORT_300_10D', daysBefore(10), [
    ['2026-12-07', { raw: '2026-11-27', latest: '2026-11-25' }, 'Ten days before Mon Dec 7 is Fri Nov 27, the day after Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('NOTICE_366_26_45D', daysBefore(45), [
    ['2026-09-18', { raw: '2026-08-04', latest: '2026-08-04' }, '18 days back to Aug 31, 27 more to Aug 4: 45 days before Fri Sep 18 is Tue Aug 4.'],
    ['2027-01-11', { raw: '2026-11-27', latest: '2026-11-25' }, '11 days back to Dec 31, 31 more to Nov 30, 3 more: 45 days before Mon Jan 11 is Fri Nov 27; it moves back past Thanksgiving to Wed Nov 25.'],
  ]),
  ...own('NOTICE_366_26_MAIL_55D', daysBefore(55), [
    ['2026-09-28', { raw: '2026-08-04', latest: '2026-08-04' }, '28 days back to Aug 31, 27 more: 55 days before Mon Sep 28 is Tue Aug 4.'],
    ['2027-01-21', { raw: '2026-11-27', latest: '2026-11-25' }, '21 days back to Dec 31, 31 more to Nov 30, 3 more: 55 days before Thu Jan 21 is Fri Nov 27; it moves back past Thanksgiving to Wed Nov 25.'],
  ]),
  ...own('NOTICE_366_26_PUBLICATION_30D', daysBefore(30), [
    ['2026-09-03', { raw: '2026-08-04', latest: '2026-08-04' }, 'Thirty days before Thu Sep 3 is Tue Aug 4, a court day.'],
    ['2026-12-11', { raw: '2026-11-11', latest: '2026-11-10' }, 'Thirty days before Fri Dec 11 is Wed Nov 11, Veterans Day; it moves back to Tue Nov 10.'],
  ]),
  ...own('NOTICE_366_26_AFFIDAVIT_75D', daysBefore(75), [
    ['2026-10-19', { raw: '2026-08-05', latest: '2026-08-05' }, '19 days back to Sep 30, 30 more to Aug 31, 26 more: 75 days before Mon Oct 19 is Wed Aug 5.'],
    ['2027-02-09', { raw: '2026-11-26', latest: '2026-11-25' }, '9 days back to Jan 31, 31 more to Dec 31, 31 more to Nov 30, 4 more: 75 days before Tue Feb 9 is Thu Nov 26, Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('REPORT_366_26_10D', daysBefore(10), [
    ['2026-08-13', { raw: '2026-08-03', latest: '2026-08-03' }, 'Ten days before Thu Aug 13 is Mon Aug 3, a court day.'],
    ['2026-12-07', { raw: '2026-11-27', latest: '2026-11-25' }, 'Ten days before Mon Dec 7 is Fri Nov 27, the day after Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('NOTICE_366_3_15_30D', daysBefore(15), [
    ['2026-08-19', { earliest: '2026-07-20', latest: '2026-08-04' }, 'Before Wed Aug 19: day 30 is Mon Jul 20, day 15 is Tue Aug 4.', { opens: daysBefore(30) }],
    ['2026-12-14', { earliest: '2026-11-14', latest: '2026-11-25' }, 'Before Mon Dec 14: day 30 is Sat Nov 14; day 15 is Sun Nov 29, and back past Saturday, Friday and Thanksgiving the last day is Wed Nov 25.', { opens: daysBefore(30) }],
  ]),
  ...own('REPORT_366_3_10D', daysBefore(10), [
    ['2026-10-22', { raw: '2026-10-12', latest: '2026-10-12' }, 'Ten days before Thu Oct 22 is Mon Oct 12, Columbus Day, on which the court sits.'],
    ['2027-06-28', { raw: '2027-06-18', latest: '2027-06-17' }, 'Ten days before Mon Jun 28, 2027 is Fri Jun 18, on which Juneteenth is kept; it moves back to Thu Jun 17.'],
  ]),
  ...own('NOTICE_GUARDIANSHIP_295F_15CD', courtDaysBefore(15), [
    ['2026-10-26', { latest: '2026-10-05' }, 'Back from Mon Oct 26: 1 Fri 23, 2 Thu 22, 3 Wed 21, 4 Tue 20, 5 Mon 19, 6 Fri 16, 7 Thu 15, 8 Wed 14, 9 Tue 13, 10 Mon 12 (Columbus Day, the court sits), 11 Fri 9, 12 Thu 8, 13 Wed 7, 14 Tue 6, 15 Mon 5.'],
    ['2026-12-18', { latest: '2026-11-25' }, 'Back from Fri Dec 18: 1 Thu 17, 2 Wed 16, 3 Tue 15, 4 Mon 14, 5 Fri 11, 6 Thu 10, 7 Wed 9, 8 Tue 8, 9 Mon 7, 10 Fri 4, 11 Thu 3, 12 Wed 2, 13 Tue 1, 14 Mon Nov 30, 15 Wed 25; the Thanksgiving weekend is left out.'],
  ]),
  ...own('NMD_PROOF_OF_SERVICE_5CD', courtDaysBefore(5), [
    ['2026-10-12', { latest: '2026-10-05' }, 'Back from Mon Oct 12: 1 Fri 9, 2 Thu 8, 3 Wed 7, 4 Tue 6, 5 Mon 5.'],
    ['2026-12-02', { latest: '2026-11-23' }, 'Back from Wed Dec 2: 1 Tue Dec 1, 2 Mon Nov 30, 3 Wed 25, 4 Tue 24, 5 Mon 23; Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('NOTICE_777_DETAINED_5D', daysBefore(5), [
    ['2026-08-12', { raw: '2026-08-07', latest: '2026-08-07' }, 'Five days before Wed Aug 12, counted back, the hearing’s day left out: Fri Aug 7, a court day.'],
    ['2026-11-16', { raw: '2026-11-11', latest: '2026-11-10' }, 'Five days before Mon Nov 16 is Wed Nov 11, Veterans Day; it moves back to Tue Nov 10.'],
  ]),
  ...own('NOTICE_777_DETAINED_24H', hoursBefore(24), [
    ['2026-08-12T09:00', { latest: '2026-08-11T09:00' }, '24 hours before Wed 09:00 is Tue Aug 11 at 09:00.'],
    ['2026-09-08T09:00', { latest: '2026-09-07T09:00' }, '24 hours before Tue Sep 8 at 09:00 is Labor Day at 09:00: plain hours do not stop for a holiday.'],
  ]),
  ...own('NOTICE_777_NOT_DETAINED_10D', daysBefore(10), [
    ['2026-08-13', { raw: '2026-08-03', latest: '2026-08-03' }, 'Ten days before Thu Aug 13 is Mon Aug 3, a court day.'],
    ['2026-10-05', { raw: '2026-09-25', latest: '2026-09-24' }, 'Ten days before Mon Oct 5 is Fri Sep 25, Native American Day; it moves back to Thu Sep 24.'],
  ]),
  ...own('JOINT_ASSESSMENT_HEARING_DETAINED', courtDays(15), [
    ['2026-10-05', { deadline: '2026-10-26' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26. The court sits on Columbus Day, Oct 12.'],
    ['2026-12-23', { deadline: '2027-01-08' }, 'The jurisdiction hearing is set for Fri Jan 8, sooner than the fifteenth court day, Fri Jan 15, and the joint hearing comes before it.', { inputs: { jurisdictionSet: '2027-01-08' }, bound: { take: 'earlier', from: '2027-01-08', period: null } }],
  ]),
  ...own('JOINT_ASSESSMENT_HEARING_NOT_DETAINED', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-27', { deadline: '2026-11-30', safe: '2026-11-25' }, '4 days to Oct 31, so day 30 after Tue Oct 27 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
    ['2026-08-04', { deadline: '2026-08-28', safe: '2026-08-28' }, 'Day 30 is Sep 3; the jurisdiction hearing on Fri Aug 28 comes sooner, and the joint hearing comes before it.', { inputs: { jurisdictionSet: '2026-08-28' }, bound: { take: 'earlier', from: '2026-08-28', period: null } }],
  ]),
  ...own('JOINT_ASSESSMENT_NOTICE_5D', daysBefore(5), [
    ['2026-12-02', { raw: '2026-11-27', latest: '2026-11-25' }, 'Five days before Wed Dec 2 is Fri Nov 27, the day after Thanksgiving; it moves back, past Thanksgiving, to Wed Nov 25.'],
  ]),
  ...own('JOINT_ASSESSMENT_DECISION_NOTICE_5D', days(5), [
    ['2026-08-05', { deadline: '2026-08-10', safe: '2026-08-10' }, 'Day 5 after Wed Aug 5 is Mon Aug 10.'],
    ['2026-11-06', { deadline: '2026-11-12', safe: '2026-11-10' }, 'Day 5 after Fri Nov 6 is Wed Nov 11, Veterans Day; it moves to Thu Nov 12, and the court day before is Tue Nov 10.'],
  ]),
];
