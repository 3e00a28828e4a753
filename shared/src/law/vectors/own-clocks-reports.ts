import { atMostDays, courtDays, courtDaysBefore, days, daysBefore, hours, own, type OwnVector } from './own-clocks-table.ts';

/** 7.2 and 8: reports and searches, the judge, appearances; worked by hand from the reference. */
export const OWN_REPORTS: readonly OwnVector[] = [
  ...own('CSEC_IDENTIFIED_REPORT_24H', hours(24), [
    ['2026-11-25T16:30', { deadline: '2026-11-26T16:30' }, '24 hours after Wed 16:30 is Thanksgiving at 16:30: hours do not stop.'],
    ['2026-10-31T20:00', { deadline: '2026-11-01T19:00' }, '24 hours after Sat Oct 31 at 20:00; on Sun Nov 1 an hour passes twice, so the clock shows 19:00.'],
  ]),
  ...own('MISSING_FOSTER_NOTICE_24H', hours(24), [
    ['2026-12-24T22:15', { deadline: '2026-12-25T22:15' }, '24 hours after 22:15 on Christmas Eve is 22:15 on Christmas: hours do not stop.'],
    ['2027-03-13T21:00', { deadline: '2027-03-14T22:00' }, '24 hours after Sat Mar 13, 2027 at 21:00; Sun Mar 14 skips an hour, so the clock shows 22:00.'],
  ]),
  ...own('MANDATED_REPORT_WRITTEN_36H', hours(36), [
    ['2026-12-31T15:00', { deadline: '2027-01-02T03:00' }, '9 hours to the end of Thu Dec 31, 24 on New Year, 3 on Sat Jan 2: 03:00.'],
  ]),
  ...own('COUNTY_CROSS_REPORT_36H', hours(36), [
    ['2026-08-11T10:00', { deadline: '2026-08-12T22:00' }, '24 hours to Wed 10:00 and 12 more: Wed Aug 12 at 22:00.'],
    ['2026-10-31T09:00', { deadline: '2026-11-01T20:00' }, '15 hours on Sat Oct 31, 21 on Sun Nov 1, where an hour passes twice: 20:00.'],
  ]),
  ...own('REPORT_COPY_TO_CHILD_ATTORNEY_36H', hours(36), [
    ['2026-11-25T14:00', { deadline: '2026-11-27T02:00' }, '10 hours on Wed, 24 on Thanksgiving, 2 on Fri Nov 27: 02:00.'],
    ['2027-03-13T18:00', { deadline: '2027-03-15T07:00' }, '6 hours on Sat Mar 13, 23 on Sun Mar 14, which skips an hour, 7 on Mon Mar 15: 07:00.'],
  ]),
  ...own('REPORT_QUESTIONS_11166_1_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-12-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '29 days to Dec 31, so day 30 after Wed Dec 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
  ]),
  ...own('REPORT_LICENSING_11166_1_24H', hours(24), [
    ['2026-02-28T11:00', { deadline: '2026-03-01T11:00' }, '24 hours after Feb 28, 2026 at 11:00 is Mar 1: no leap day.'],
    ['2028-02-28T11:00', { deadline: '2028-02-29T11:00' }, '24 hours after Feb 28, 2028 at 11:00 is leap day at 11:00.'],
  ]),
  ...own('LEA_ENDORSEMENT_15BD', courtDays(15), [
    ['2026-10-05', { deadline: '2026-10-26' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26. The court sits on Columbus Day, Oct 12. The statute says business days and the reference does not define them; Columbus Day may be no business day of the agency, so the court’s count is the earlier, safer one.'],
    ['2026-11-25', { deadline: '2026-12-18' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2, 4 Thu 3, 5 Fri 4, 6 Mon 7, 7 Tue 8, 8 Wed 9, 9 Thu 10, 10 Fri 11, 11 Mon 14, 12 Tue 15, 13 Wed 16, 14 Thu 17, 15 Fri 18. Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('LEA_ENDORSEMENT_REFUSAL_15D', atMostDays(15), [
    ['2026-08-04', { raw: '2026-08-19', safe: '2026-08-19' }, 'Day 15 after Tue Aug 4 is Wed Aug 19, a court day.'],
    ['2026-12-10', { raw: '2026-12-25', safe: '2026-12-24' }, 'Day 15 after Thu Dec 10 is Fri Dec 25, Christmas; the court day before is Thu Dec 24.'],
  ]),
  ...own('LEA_ENDORSEMENT_REVIEW_7D', atMostDays(7), [
    ['2026-08-05', { raw: '2026-08-12', safe: '2026-08-12' }, 'A week after Wed Aug 5 is Wed Aug 12.'],
    ['2026-11-19', { raw: '2026-11-26', safe: '2026-11-25' }, 'Day 7 after Thu Nov 19 is Thu Nov 26, Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
  ...own('LAW_ENF_CROSS_REPORT_36H', hours(36), [
    ['2026-08-11T08:00', { deadline: '2026-08-12T20:00' }, '24 hours to Wed 08:00 and 12 more: Wed Aug 12 at 20:00.'],
    ['2026-07-03T12:00', { deadline: '2026-07-05T00:00' }, '12 hours on Fri Jul 3, 24 on Sat Jul 4: the end of Saturday. Hours do not stop for Independence Day.'],
  ]),
  ...own('PEREMPTORY_170_6_ALL_PURPOSE_10D', days(10), [
    ['2026-08-04', { deadline: '2026-08-14', safe: '2026-08-14' }, 'Day 10 after Tue Aug 4 is Fri Aug 14, a court day.'],
    ['2026-11-16', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 10 after Mon Nov 16 is Thu Nov 26: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
    ['2026-08-04', { deadline: '2026-08-31', safe: '2026-08-28' }, 'The first appearance on Thu Aug 20 is later than the notice of Aug 4, so it is counted from there: day 10 is Sun Aug 30; it moves to Mon Aug 31, and the court day before is Fri Aug 28.', { inputs: { firstAppearance: '2026-08-20' }, bound: { take: 'later', from: '2026-08-20', period: days(10) } }],
  ]),
  ...own('PEREMPTORY_170_6_ALL_PURPOSE_15D_CIVIL', days(15), [
    ['2026-12-10', { deadline: '2026-12-28', safe: '2026-12-24' }, 'Day 15 after Thu Dec 10 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('PEREMPTORY_170_6_10_5', daysBefore(5), [
    ['2026-08-12', { raw: '2026-08-07', latest: '2026-08-07' }, 'Five days before Wed Aug 12, counted back, the hearing’s day left out: Fri Aug 7, a court day.'],
    ['2026-12-02', { raw: '2026-11-27', latest: '2026-11-25' }, 'Five days before Wed Dec 2 is Fri Nov 27, the day after Thanksgiving; it moves back, past Thanksgiving, to Wed Nov 25.'],
  ]),
  ...own('PEREMPTORY_170_6_REVERSAL_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-10-26', { deadline: '2026-12-28', safe: '2026-12-24' }, '5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('WRIT_170_3_10D', days(10), [
    ['2026-08-04', { deadline: '2026-08-14', safe: '2026-08-14' }, 'Day 10 after Tue Aug 4 is Fri Aug 14, a court day.'],
    ['2026-12-15', { deadline: '2026-12-28', safe: '2026-12-24' }, 'Day 10 after Tue Dec 15 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('REMOTE_PHONE_NOTICE_3CD', courtDaysBefore(3), [
    ['2026-10-14', { latest: '2026-10-09' }, 'Back from Wed Oct 14: 1 Tue 13, 2 Mon 12 (Columbus Day, the court sits), 3 Fri 9.'],
    ['2026-11-30', { latest: '2026-11-23' }, 'Back from Mon Nov 30: the Thanksgiving weekend is left out; 1 Wed 25, 2 Tue 24, 3 Mon 23.'],
  ]),
  ...own('INTERPRETER_WARNING_5CD', courtDaysBefore(5), [
    ['2026-10-16', { latest: '2026-10-09' }, 'Back from Fri Oct 16: 1 Thu 15, 2 Wed 14, 3 Tue 13, 4 Mon 12 (Columbus Day, the court sits), 5 Fri 9.'],
    ['2027-02-17', { latest: '2027-02-08' }, 'Back from Wed Feb 17, 2027: 1 Tue 16, then Presidents’ Day (Mon) and Lincoln Day (Fri) are left out, 2 Thu 11, 3 Wed 10, 4 Tue 9, 5 Mon 8.'],
  ]),
];
