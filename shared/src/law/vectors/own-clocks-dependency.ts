import { atMostDays, atMostMonths, courtDays, courtDaysBefore, courtHours, days, definedDays, hours, hoursBefore, months, own, type OwnVector } from './own-clocks-table.ts';

/** 4.1 and 4.2: dependency from custody to disposition, worked by hand from the reference. */
export const OWN_DEPENDENCY: readonly OwnVector[] = [
  ...own('PETITION_FILE_300_48H', courtHours(48), [
    ['2026-12-24T10:00', { deadline: '2026-12-29T10:00' }, '14 hours on Thu Dec 24, none on Christmas and the weekend, 24 on Mon Dec 28, 10 on Tue Dec 29: 10:00.'],
  ]),
  ...own('HELD_EXPLANATION_300_72H', hours(72), [
    ['2027-03-12T12:00', { deadline: '2027-03-15T13:00' }, 'Three whole days after Fri Mar 12, 2027 at 12:00; Sun Mar 14 has 23 hours, so it is Mon Mar 15 at 13:00.'],
  ]),
  ...own('DETENTION_HEARING_300_NEXT_DAY', courtDays(1), [
    ['2026-11-10', { deadline: '2026-11-12' }, 'After Tue Nov 10 comes Veterans Day, which is left out: 1 Thu Nov 12.'],
  ]),
  ...own('DETENTION_CONT_322_1D', courtDays(1), [
    ['2026-12-31', { deadline: '2027-01-04' }, 'After Thu Dec 31 come New Year (Fri) and the weekend, which are left out: 1 Mon Jan 4.'],
  ]),
  ...own('PRIMA_FACIE_300_3CD', courtDays(3), [
    ['2026-10-08', { deadline: '2026-10-13' }, 'From Thu Oct 8: 1 Fri 9, 2 Mon 12 (Columbus Day, the court sits), 3 Tue 13.'],
    ['2026-11-25', { deadline: '2026-12-02' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2. Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('PRIMA_FACIE_300_WITNESS_5CD', courtDays(5), [
    ['2026-10-05', { deadline: '2026-10-12' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12. The court sits on Columbus Day, Oct 12.'],
    ['2027-02-10', { deadline: '2027-02-19' }, 'From Wed Feb 10, 2027: 1 Thu Feb 11, 2 Tue 16, 3 Wed 17, 4 Thu 18, 5 Fri 19. Lincoln Day (Fri Feb 12) and Presidents’ Day (Mon Feb 15) are left out.'],
  ]),
  ...own('PRIMA_FACIE_300_TRIAL_10D', days(10), [
    ['2026-08-04', { deadline: '2026-08-14', safe: '2026-08-14' }, 'Day 10 after Tue Aug 4 is Fri Aug 14, a court day.'],
    ['2026-11-16', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 10 after Mon Nov 16 is Thu Nov 26: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('JURIS_300_DETAINED_15CD', courtDays(15), [
    ['2027-06-15', { deadline: '2027-07-08' }, 'From Tue Jun 15, 2027: 1 Wed Jun 16, 2 Thu 17, 3 Mon 21, 4 Tue 22, 5 Wed 23, 6 Thu 24, 7 Fri 25, 8 Mon 28, 9 Tue 29, 10 Wed 30, 11 Thu Jul 1, 12 Fri 2, 13 Tue 6, 14 Wed 7, 15 Thu 8. Juneteenth is kept on Fri Jun 18, Independence Day on Mon Jul 5.'],
  ]),
  ...own('SUPPLEMENTAL_387_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-12', { deadline: '2026-11-12', safe: '2026-11-10' }, '19 days to Oct 31, so day 30 after Mon Oct 12 is Wed Nov 11, Veterans Day; it moves to Thu Nov 12, and the court day before is Tue Nov 10.'],
  ]),
  ...own('APPLY_329_3W', days(21), [
    ['2026-08-04', { deadline: '2026-08-25', safe: '2026-08-25' }, 'Three weeks after Tue Aug 4 is Tue Aug 25.'],
    ['2026-11-05', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Three weeks after Thu Nov 5 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('APPLY_329_KEEP_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-12-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '29 days to Dec 31, so day 30 after Wed Dec 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
  ]),
  ...own('REVIEW_331_1M', months(1), [
    ['2026-08-17', { deadline: '2026-09-17', raw: '2026-09-17', safe: '2026-09-17' }, 'The same day one month after Mon Aug 17 is Thu Sep 17.'],
    ['2027-01-29', { deadline: '2027-03-01', raw: '2027-02-28', safe: '2027-02-26' }, 'One month after Jan 29, 2027: February has 28 days, so it is Sun Feb 28; it moves to Mon Mar 1, and the court day before is Fri Feb 26.'],
  ]),
  ...own('DISPO_300_DETAINED_10CD', courtDays(10), [
    ['2026-12-23', { deadline: '2027-01-08' }, 'From Wed Dec 23: 1 Thu Dec 24, 2 Mon 28, 3 Tue 29, 4 Wed 30, 5 Thu 31, 6 Mon Jan 4, 7 Tue 5, 8 Wed 6, 9 Thu 7, 10 Fri 8. Christmas (Fri) and New Year (Fri) are left out.'],
  ]),
  ...own('DISPO_300_NOT_DETAINED_30D', days(30), [
    ['2026-10-27', { deadline: '2026-11-30', safe: '2026-11-25' }, '4 days to Oct 31, so day 30 after Tue Oct 27 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('DISPO_300_NOT_DETAINED_PLUS_15D', days(45), [
    ['2026-11-10', { deadline: '2026-12-28', safe: '2026-12-24' }, '20 days to Nov 30, so day 45 after Tue Nov 10 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('DISPO_300_BYPASS_30D', days(30), [
    ['2026-12-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '29 days to Dec 31, so day 30 after Wed Dec 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
  ]),
  ...own('DISPO_300_CAP_60D', atMostDays(60), [
    ['2026-10-26', { raw: '2026-12-25', safe: '2026-12-24' }, '5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.'],
  ]),
  ...own('DISPO_300_CAP_30D_ICWA', atMostDays(30), [
    ['2026-08-04', { raw: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-28', { raw: '2026-11-27', safe: '2026-11-25' }, '3 days to Oct 31, so day 30 after Wed Oct 28 is Fri Nov 27, the day after Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
  ...own('DISPO_300_CAP_6M', atMostMonths(6), [
    ['2026-08-31', { raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; a limit does not move later, the court day before is Fri Feb 26.'],
  ]),
  ...own('CONTINUANCE_MOTION_300_2CD', courtDaysBefore(2), [
    ['2026-11-30', { latest: '2026-11-24' }, 'Back from Mon Nov 30: the weekend, Friday and Thanksgiving are left out; 1 Wed 25, 2 Tue 24.'],
  ]),
  ...own('WITNESS_354_10D', atMostDays(10), [
    ['2026-08-04', { raw: '2026-08-14', safe: '2026-08-14' }, 'Day 10 after Tue Aug 4 is Fri Aug 14, a court day.'],
    ['2026-12-15', { raw: '2026-12-25', safe: '2026-12-24' }, 'Day 10 after Tue Dec 15 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.'],
  ]),
  ...own('LATE_STUDY_355_10D', atMostDays(10), [
    ['2026-08-05', { raw: '2026-08-15', safe: '2026-08-14' }, 'Day 10 after Wed Aug 5 is Sat Aug 15; the court day before is Fri Aug 14.'],
    ['2027-06-08', { raw: '2027-06-18', safe: '2027-06-17' }, 'Day 10 after Tue Jun 8, 2027 is Fri Jun 18, on which Juneteenth is kept; the court day before is Thu Jun 17.'],
  ]),
  ...own('DISPO_300_TURNED_18_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-06-03', { deadline: '2026-07-06', safe: '2026-07-02' }, '27 days to Jun 30, so day 30 after Wed Jun 3 is Fri Jul 3, on which Independence Day is kept; it moves to Mon Jul 6, and the court day before is Thu Jul 2.'],
  ]),
  ...own('SOCIAL_STUDY_300_48H', hoursBefore(48), [
    ['2026-08-12T13:30', { latest: '2026-08-10T13:30', practical: '2026-08-10' }, '48 hours before Wed 13:30 is Mon Aug 10 at 13:30, a court day. The number is recalled, not read.'],
    ['2026-11-30T08:30', { latest: '2026-11-28T08:30', practical: '2026-11-25' }, '48 hours before Mon Nov 30 at 08:30 is Sat at 08:30; the clerk’s last open day before the Thanksgiving weekend is Wed Nov 25.'],
  ]),
  ...own('CASE_PLAN_300_60D', definedDays(60), [
    ['2028-01-01', { date: '2028-03-01' }, '30 days to Jan 31, 59 to leap day, Feb 29, so day 60 is Mar 1.'],
    ['2026-10-26', { date: '2026-12-04' }, 'Day 60 is Dec 25; the disposition on Dec 4 is earlier.', { inputs: { disposition: '2026-12-04' }, bound: { take: 'earlier', from: '2026-12-04', period: null } }],
  ]),
];
