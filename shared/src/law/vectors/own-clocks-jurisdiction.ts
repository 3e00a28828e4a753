import { courtDays, courtDaysBefore, days, daysBefore, hoursBefore, own, type OwnVector } from './own-clocks-table.ts';

/** 3.3: jurisdiction and continuances, worked by hand from the reference. */
export const OWN_JURISDICTION: readonly OwnVector[] = [
  ...own('JURIS_602_WARRANT_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-12-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '29 days to Dec 31, so day 30 after Wed Dec 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
    ['2026-11-25', { deadline: '2026-12-18' }, 'Then detained: 15 court days, counted from the detention order of Wed Nov 25. From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2, 4 Thu 3, 5 Fri 4, 6 Mon 7, 7 Tue 8, 8 Wed 9, 9 Thu 10, 10 Fri 11, 11 Mon 14, 12 Tue 15, 13 Wed 16, 14 Thu 17, 15 Fri 18. Thanksgiving and the Friday after it are left out.', { inputs: { detained: true }, period: courtDays(15) }],
  ]),
  ...own('REDETENTION_BAR_15CD', courtDays(15), [
    ['2026-10-05', { deadline: '2026-10-26' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26. The court sits on Columbus Day, Oct 12.'],
    ['2026-12-23', { deadline: '2027-01-15' }, 'From Wed Dec 23: 1 Thu Dec 24, 2 Mon 28, 3 Tue 29, 4 Wed 30, 5 Thu 31, 6 Mon Jan 4, 7 Tue 5, 8 Wed 6, 9 Thu 7, 10 Fri 8, 11 Mon 11, 12 Tue 12, 13 Wed 13, 14 Thu 14, 15 Fri 15. Christmas (Fri) and New Year (Fri) are left out.'],
  ]),
  ...own('SUPPRESSION_MOTION_700_1_5CD', courtDaysBefore(5), [
    ['2026-10-16', { latest: '2026-10-09' }, 'Back from Fri Oct 16: 1 Thu 15, 2 Wed 14, 3 Tue 13, 4 Mon 12 (Columbus Day, the court sits), 5 Fri 9.'],
    ['2026-12-02', { latest: '2026-11-23' }, 'Back from Wed Dec 2: 1 Tue Dec 1, 2 Mon Nov 30, 3 Wed 25, 4 Tue 24, 5 Mon 23; Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('CONTINUANCE_MOTION_602_2CD', courtDaysBefore(2), [
    ['2027-06-21', { latest: '2027-06-16' }, 'Back from Mon Jun 21, 2027: Fri 18 is closed (Juneteenth kept), 1 Thu 17, 2 Wed 16.'],
  ]),
  ...own('CONTINUED_HEARING_682E_7D', days(7), [
    ['2026-08-05', { deadline: '2026-08-12', safe: '2026-08-12' }, 'Day 7 after Wed Aug 5 is Wed Aug 12, a court day.'],
    ['2026-11-19', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 7 after Thu Nov 19 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('NOTICE_602_DETAINED_5D', daysBefore(5), [
    ['2026-12-02', { raw: '2026-11-27', latest: '2026-11-25' }, 'Five days before Wed Dec 2 is Fri Nov 27, the day after Thanksgiving; it moves back, past Thanksgiving, to Wed Nov 25.'],
  ]),
  ...own('NOTICE_602_DETAINED_24H', hoursBefore(24), [
    ['2026-11-02T09:00', { latest: '2026-11-01T09:00' }, '24 hours before Mon Nov 2 at 09:00 is Sun Nov 1 at 09:00, after the clocks went back at 02:00, so nothing is added.'],
  ]),
  ...own('NOTICE_602_NOT_DETAINED_10D', daysBefore(10), [
    ['2026-10-22', { raw: '2026-10-12', latest: '2026-10-12' }, 'Ten days before Thu Oct 22 is Mon Oct 12, Columbus Day, on which the court sits.'],
    ['2026-12-07', { raw: '2026-11-27', latest: '2026-11-25' }, 'Ten days before Mon Dec 7 is Fri Nov 27, the day after Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('CITATION_24H', hoursBefore(24), [
    ['2026-08-12T09:00', { latest: '2026-08-11T09:00' }, '24 hours before Wed 09:00 is Tue Aug 11 at 09:00.'],
    ['2026-07-06T09:00', { latest: '2026-07-05T09:00' }, '24 hours before Mon Jul 6 at 09:00 is Sunday at 09:00: plain hours do not stop for the weekend.'],
  ]),
  ...own('TRANSFER_NOTICE_5CD', courtDaysBefore(5), [
    ['2027-01-06', { latest: '2026-12-29' }, 'Back from Wed Jan 6: 1 Tue 5, 2 Mon 4, 3 Thu Dec 31, 4 Wed 30, 5 Tue 29; New Year (Fri) is left out.'],
  ]),
  ...own('TRANSFER_REPORT_2CD', courtDaysBefore(2), [
    ['2026-08-13', { latest: '2026-08-11' }, 'Back from Thu Aug 13: 1 Wed 12, 2 Tue 11.'],
    ['2027-02-16', { latest: '2027-02-10' }, 'Back from Tue Feb 16, 2027: Presidents’ Day (Mon), the weekend and Lincoln Day (Fri 12) are left out; 1 Thu 11, 2 Wed 10.'],
  ]),
  ...own('APPEAL_TRANSFER_801_30D', days(30), [
    ['2026-12-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '29 days to Dec 31, so day 30 after Wed Dec 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
  ]),
  ...own('RETURN_FROM_CRIMINAL_707_5_2CD', courtDays(2), [
    ['2026-08-04', { deadline: '2026-08-06' }, 'From Tue Aug 4: 1 Wed 5, 2 Thu 6.'],
    ['2026-11-25', { deadline: '2026-12-01' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1. Thanksgiving and the Friday after it are left out.'],
  ]),
];
