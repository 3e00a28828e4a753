import { atMostDays, birthday, courtDays, days, daysBefore, months, years, own, type OwnVector } from './own-clocks-table.ts';

/** Findings, sealing and records: worked by hand from the reference of findings and sealing, its part on clocks. */
export const OWN_SEALING: readonly OwnVector[] = [
  ...own('AGENCY_REPORT_786_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-27', { deadline: '2026-11-30', safe: '2026-11-25' }, '4 days to Oct 31, so day 30 after Tue Oct 27 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('REFILE_786G2_6M', months(6), [
    ['2026-02-17', { deadline: '2026-08-17', raw: '2026-08-17', safe: '2026-08-17' }, 'The same day six months after Tue Feb 17 is Mon Aug 17, a court day.'],
    ['2026-08-31', { deadline: '2027-03-01', raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; it moves to Mon Mar 1, and the court day before is Fri Feb 26. The end of a short month is policy: the reference says so.'],
  ]),
  ...own('BRADY_NOTICE_5860_2CD', courtDays(2), [
    ['2026-10-08', { deadline: '2026-10-12' }, 'From Thu Oct 8: 1 Fri 9, 2 Mon 12, Columbus Day, on which the court sits.'],
    ['2026-11-25', { deadline: '2026-12-01' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1. Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('BRADY_RESPONSE_5860_10D', days(10), [
    ['2026-08-04', { deadline: '2026-08-14', safe: '2026-08-14' }, 'Day 10 after Tue Aug 4 is Fri Aug 14, a court day.'],
    ['2026-11-16', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 10 after Mon Nov 16 is Thu Nov 26: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('VACATUR_ANSWER_236_14_45D', days(45), [
    ['2026-08-04', { deadline: '2026-09-18', safe: '2026-09-18' }, '27 days to Aug 31, so day 45 after Tue Aug 4 is Fri Sep 18, a court day; Labor Day inside counts.'],
    ['2026-11-10', { deadline: '2026-12-28', safe: '2026-12-24' }, '20 days to Nov 30, so day 45 after Tue Nov 10 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('VACATUR_SEAL_236_14', days(90), [
    ['2026-08-04', { deadline: '2026-11-02', safe: '2026-11-02' }, '27 days to Aug 31, 57 to Sep 30, 88 to Oct 31, so day 90 is Mon Nov 2; one year from the arrest of May 6, 2024 is long past.', { inputs: { arrest: '2024-05-06' }, bound: { take: 'later', from: '2024-05-06', period: years(1) } }],
    ['2026-08-04', { deadline: '2027-02-16', safe: '2027-02-11' }, 'Day 90 is Nov 2; one year from the arrest of Feb 12, 2026 is later: Fri Feb 12, 2027, Lincoln Day; past the weekend and Presidents’ Day it moves to Tue Feb 16, and the court day before is Thu Feb 11.', { inputs: { arrest: '2026-02-12' }, bound: { take: 'later', from: '2026-02-12', period: years(1) } }],
  ]),
  ...own('VACATUR_DESTROY_236_14_1Y', years(1), [
    ['2026-02-17', { deadline: '2027-02-17', raw: '2027-02-17', safe: '2027-02-17' }, 'One year after Feb 17, 2026 is Wed Feb 17, 2027.'],
    ['2026-06-18', { deadline: '2027-06-21', raw: '2027-06-18', safe: '2027-06-17' }, 'One year after Jun 18, 2026 is Fri Jun 18, 2027, on which Juneteenth is kept; it moves to Mon Jun 21, and the court day before is Thu Jun 17.'],
  ]),
  ...own('SEAL_236_15', years(1), [
    ['2026-02-17', { deadline: '2027-02-17', raw: '2027-02-17', safe: '2027-02-17' }, 'One year from the order is Wed Feb 17, 2027; three years from the arrest of Mar 2, 2020 are past.', { inputs: { arrest: '2020-03-02' }, bound: { take: 'later', from: '2020-03-02', period: years(3) } }],
    ['2026-02-17', { deadline: '2027-12-27', raw: '2027-12-24', safe: '2027-12-23' }, 'One year from the order is Feb 17, 2027; three years from the arrest of Dec 24, 2024 is later: Fri Dec 24, 2027, on which Christmas is kept; it moves to Mon Dec 27, and the court day before is Thu Dec 23.', { inputs: { arrest: '2024-12-24' }, bound: { take: 'later', from: '2024-12-24', period: years(3) } }],
  ]),
  ...own('INNOCENCE_781_5_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-08-06', { deadline: '2026-12-28', safe: '2026-12-24' }, 'The limitation period ended on Aug 6, before the receipt of Oct 26, so it is counted from the receipt. 5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.', { inputs: { received: '2026-10-26' }, bound: { take: 'later', from: '2026-10-26', period: days(60) } }],
  ]),
  ...own('INNOCENCE_NOTICE_781_5_10D', daysBefore(10), [
    ['2026-08-13', { raw: '2026-08-03', latest: '2026-08-03' }, 'Ten days before Thu Aug 13 is Mon Aug 3, a court day.'],
    ['2026-12-07', { raw: '2026-11-27', latest: '2026-11-25' }, 'Ten days before Mon Dec 7 is Fri Nov 27, the day after Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('DIVERSION_786_5_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-10-26', { deadline: '2026-12-28', safe: '2026-12-24' }, '5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('DIVERSION_AGENCIES_786_5_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-09-12', { deadline: '2026-11-12', safe: '2026-11-10' }, '18 days to Sep 30, 49 to Oct 31, so day 60 after Sat Sep 12 is Wed Nov 11, Veterans Day; it moves to Thu Nov 12, and the court day before is Tue Nov 10.'],
  ]),
  ...own('DIVERSION_TELL_YOUTH_786_5_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-12-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '29 days to Dec 31, so day 30 after Wed Dec 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
  ]),
  ...own('DIVERSION_REVIEW_5850_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-11-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '28 days to Nov 30, 59 to Dec 31, so day 60 after Mon Nov 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
  ]),
  ...own('DUTY_788_COPY_30D', daysBefore(30), [
    ['2026-09-03', { raw: '2026-08-04', latest: '2026-08-04' }, 'Thirty days before Thu Sep 3 is Tue Aug 4, a court day.'],
    ['2026-12-11', { raw: '2026-11-11', latest: '2026-11-10' }, 'Thirty days before Fri Dec 11 is Wed Nov 11, Veterans Day; it moves back to Tue Nov 10.'],
  ]),
  ...own('DUTY_788_PROSECUTOR_15D', daysBefore(15), [
    ['2026-08-19', { raw: '2026-08-04', latest: '2026-08-04' }, 'Fifteen days before Wed Aug 19 is Tue Aug 4, a court day.'],
    ['2026-12-11', { raw: '2026-11-26', latest: '2026-11-25' }, 'Fifteen days before Fri Dec 11 is Thu Nov 26, Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('DUTY_788_FILE_1Y', years(1), [
    ['2026-02-17', { deadline: '2027-02-17', raw: '2027-02-17', safe: '2027-02-17' }, 'One year after the end of jurisdiction is Wed Feb 17, 2027; one year from the 18th birthday of a youth born Mar 2, 2007 was over in Mar 2026, before that.', { inputs: { dob: '2007-03-02' }, bound: { take: 'later', from: '2025-03-02', period: years(1) } }],
    ['2026-02-17', { deadline: '2028-06-20', raw: '2028-06-18', safe: '2028-06-16' }, 'One year from the 18th birthday, Jun 18, 2027, is later: Sun Jun 18, 2028; Mon Jun 19 is Juneteenth, so it moves to Tue Jun 20, and the court day before is Fri Jun 16.', { inputs: { dob: '2009-06-18' }, bound: { take: 'later', from: '2027-06-18', period: years(1) } }],
  ]),
  ...own('SCHOOL_NOTICE_827B_7D', days(7), [
    ['2026-08-05', { deadline: '2026-08-12', safe: '2026-08-12' }, 'Day 7 after Wed Aug 5 is Wed Aug 12.'],
    ['2026-11-19', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 7 after Thu Nov 19 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('SHERIFF_NOTICE_827_2_7D', days(7), [
    ['2026-10-05', { deadline: '2026-10-12', safe: '2026-10-12' }, 'Day 7 after Mon Oct 5 is Mon Oct 12, Columbus Day, on which the court sits.'],
    ['2026-12-18', { deadline: '2026-12-28', safe: '2026-12-24' }, 'Day 7 after Fri Dec 18 is Fri Dec 25, Christmas; it moves past the weekend to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('POLICE_RECORD_827_9_NOTICE_20D', days(20), [
    ['2026-08-04', { deadline: '2026-08-24', safe: '2026-08-24' }, 'Day 20 after Tue Aug 4 is Mon Aug 24, a court day.'],
    ['2026-11-06', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 20 after Fri Nov 6 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('POLICE_RECORD_827_9_OBJECT_15D', days(15), [
    ['2026-08-04', { deadline: '2026-08-19', safe: '2026-08-19' }, 'Day 15 after Tue Aug 4 is Wed Aug 19, a court day.'],
    ['2026-12-10', { deadline: '2026-12-28', safe: '2026-12-24' }, 'Day 15 after Thu Dec 10 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('POLICE_RECORD_827_9_OBJECT_MAIL_20D', days(20), [
    ['2026-08-04', { deadline: '2026-08-24', safe: '2026-08-24' }, 'Day 20 after Tue Aug 4 is Mon Aug 24, a court day.'],
    ['2026-11-06', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 20 after Fri Nov 6 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('POLICE_RECORD_827_9_RULING_15D', days(15), [
    ['2026-08-04', { deadline: '2026-08-19', safe: '2026-08-19' }, 'Day 15 after Tue Aug 4 is Wed Aug 19, a court day.'],
    ['2026-11-12', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 15 after Thu Nov 12 is Fri Nov 27, the day after Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('POLICE_SEAL_827_95_30D', atMostDays(30), [
    ['2026-08-04', { raw: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-28', { raw: '2026-11-27', safe: '2026-11-25' }, '3 days to Oct 31, so day 30 after Wed Oct 28 is Fri Nov 27, the day after Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
  ...own('POLICE_SEAL_827_95_60D', atMostDays(60), [
    ['2026-08-06', { raw: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-10-26', { raw: '2026-12-25', safe: '2026-12-24' }, '5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.'],
  ]),
  ...own('FIREARM_DESTROY_786A_33Y', birthday(33), [
    ['2009-07-04', { date: '2042-07-04' }, 'The 33rd birthday of a person born on July 4, 2009; it stays on the holiday.'],
    ['2008-02-29', { date: '2041-03-01' }, 'Born on leap day; 2041 has none, so the 33rd birthday is Mar 1.'],
  ]),
];
