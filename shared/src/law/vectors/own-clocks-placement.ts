import { atMostDays, atMostMonths, courtDays, courtHoursBefore, days, daysBefore, hours, own, type OwnVector } from './own-clocks-table.ts';

/** 3.4, second half: treatment placements, the secure track, violations, what follows an order; worked by hand from the reference. */
export const OWN_PLACEMENT: readonly OwnVector[] = [
  ...own('STRTP_REVIEW_45D', days(45), [
    ['2026-08-04', { deadline: '2026-09-18', safe: '2026-09-18' }, '27 days to Aug 31, so day 45 after Tue Aug 4 is Fri Sep 18, a court day; Labor Day inside counts.'],
    ['2026-11-10', { deadline: '2026-12-28', safe: '2026-12-24' }, '20 days to Nov 30, so day 45 after Tue Nov 10 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('STRTP_REVIEW_CAP_60D', atMostDays(60), [
    ['2026-08-06', { raw: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-10-26', { raw: '2026-12-25', safe: '2026-12-24' }, '5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.'],
  ]),
  ...own('STRTP_SETTING_5D', days(5), [
    ['2026-08-05', { deadline: '2026-08-10', safe: '2026-08-10' }, 'Day 5 after Wed Aug 5 is Mon Aug 10.'],
    ['2026-11-21', { deadline: '2026-11-30', safe: '2026-11-25' }, 'Day 5 after Sat Nov 21 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('STRTP_REPORT_7D', daysBefore(7), [
    ['2026-10-19', { raw: '2026-10-12', latest: '2026-10-12' }, 'Seven days before Mon Oct 19 is Mon Oct 12, Columbus Day, on which the court sits.'],
    ['2026-12-04', { raw: '2026-11-27', latest: '2026-11-25' }, 'Seven days before Fri Dec 4 is Fri Nov 27, the day after Thanksgiving; it moves back to Wed Nov 25.'],
  ]),
  ...own('STRTP_TRANSITION_30D', atMostDays(30), [
    ['2026-08-04', { raw: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-28', { raw: '2026-11-27', safe: '2026-11-25' }, '3 days to Oct 31, so day 30 after Wed Oct 28 is Fri Nov 27, the day after Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
  ...own('STRTP_REQUEST_5D', days(5), [
    ['2027-06-13', { deadline: '2027-06-21', safe: '2027-06-17' }, 'Day 5 after Sun Jun 13, 2027 is Fri Jun 18, on which Juneteenth is kept; it moves to Mon Jun 21, and the court day before is Thu Jun 17.'],
  ]),
  ...own('SYTF_IRP_30CD', courtDays(30), [
    ['2026-10-05', { deadline: '2026-11-17' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26, 16 Tue 27, 17 Wed 28, 18 Thu 29, 19 Fri 30, 20 Mon Nov 2, 21 Tue 3, 22 Wed 4, 23 Thu 5, 24 Fri 6, 25 Mon 9, 26 Tue 10, 27 Thu 12, 28 Fri 13, 29 Mon 16, 30 Tue 17. The court sits on Columbus Day, Oct 12. Veterans Day, Nov 11, is left out.'],
  ]),
  ...own('SYTF_REVIEW_6M', atMostMonths(6), [
    ['2026-02-17', { raw: '2026-08-17', safe: '2026-08-17' }, 'The same day six months after Tue Feb 17 is Mon Aug 17, a court day.'],
    ['2026-08-31', { raw: '2027-02-28', safe: '2027-02-26' }, 'Six months after Mon Aug 31 end in a month of 28 days: Sun Feb 28, 2027; a limit does not move later, the court day before is Fri Feb 26.'],
  ]),
  ...own('VOP_REPORT_777_48CH', courtHoursBefore(48), [
    ['2026-11-30T09:00', { latest: '2026-11-24T09:00' }, 'Back from Mon Nov 30 at 09:00: 9 hours, none on the weekend, Friday and Thanksgiving, 24 on Wed 25, 15 on Tue 24: 09:00.'],
  ]),
  ...own('VOP_HEARING_777_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-27', { deadline: '2026-11-30', safe: '2026-11-25' }, '4 days to Oct 31, so day 30 after Tue Oct 27 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('VICTIM_LETTER_742_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-10-26', { deadline: '2026-12-28', safe: '2026-12-24' }, '5 days to Oct 31, 35 to Nov 30, so day 60 after Mon Oct 26 is Fri Dec 25, Christmas; it moves to Mon Dec 28, and the court day before is Thu Dec 24.'],
  ]),
  ...own('VICTIM_RESTITUTION_NOTICE_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-09-12', { deadline: '2026-11-12', safe: '2026-11-10' }, '18 days to Sep 30, 49 to Oct 31, so day 60 after Sat Sep 12 is Wed Nov 11, Veterans Day; it moves to Thu Nov 12, and the court day before is Tue Nov 10.'],
  ]),
  ...own('ORDER_SERVICE_248_5_3CD', courtDays(3), [
    ['2026-10-08', { deadline: '2026-10-13' }, 'From Thu Oct 8: 1 Fri 9, 2 Mon 12 (Columbus Day, the court sits), 3 Tue 13.'],
    ['2026-11-25', { deadline: '2026-12-02' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2. Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('FIREARM_RELINQUISH_29810_48H', hours(48), [
    ['2026-08-11T10:00', { deadline: '2026-08-13T10:00' }, '48 hours after Tue 10:00 is Thu Aug 13 at 10:00.'],
    ['2026-10-30T15:00', { deadline: '2026-11-01T14:00' }, '48 hours after Fri Oct 30 at 15:00; on Sun Nov 1 an hour passes twice, so the clock shows 14:00.'],
    ['2026-12-11', { raw: '2026-12-25', safe: '2026-12-24' }, 'In custody 14 days: day 14 after Fri Dec 11 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.', { inputs: { detained: true }, period: atMostDays(14) }],
  ]),
  ...own('FIREARM_PROOF_29810_14D', atMostDays(14), [
    ['2026-08-04', { raw: '2026-08-18', safe: '2026-08-18' }, 'Day 14 after Tue Aug 4 is Tue Aug 18. The reference does not say from when the 14 days run; the order is taken.'],
    ['2026-11-12', { raw: '2026-11-26', safe: '2026-11-25' }, 'Day 14 after Thu Nov 12 is Thu Nov 26, Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
  ...own('APPEAL_JUVENILE_60D', days(60), [
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, '25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.'],
    ['2026-11-02', { deadline: '2027-01-04', safe: '2026-12-31' }, '28 days to Nov 30, 59 to Dec 31, so day 60 after Mon Nov 2 is Fri Jan 1, New Year; it moves to Mon Jan 4, and the court day before is Thu Dec 31.'],
    ['2026-08-06', { deadline: '2026-10-05', safe: '2026-10-05' }, 'In a dependency case, where the number was read: 25 days to Aug 31, 55 to Sep 30, so day 60 after Thu Aug 6 is Mon Oct 5, a court day.', { inputs: { dependency: true } }],
  ]),
  ...own('REFEREE_REHEARING_252_10D', days(10), [
    ['2026-08-04', { deadline: '2026-08-14', safe: '2026-08-14' }, 'Day 10 after Tue Aug 4 is Fri Aug 14, a court day.'],
    ['2027-06-08', { deadline: '2027-06-21', safe: '2027-06-17' }, 'Day 10 after Tue Jun 8, 2027 is Fri Jun 18, on which Juneteenth is kept; it moves to Mon Jun 21, and the court day before is Thu Jun 17.'],
  ]),
  ...own('REFEREE_REHEARING_DEEMED_20D', atMostDays(20), [
    ['2026-08-04', { raw: '2026-08-24', safe: '2026-08-24' }, 'Day 20 after Tue Aug 4 is Mon Aug 24, a court day.'],
    ['2026-11-06', { raw: '2026-11-26', safe: '2026-11-25' }, 'Day 20 after Fri Nov 6 is Thu Nov 26, Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
  ...own('REFEREE_OWN_MOTION_20CD', courtDays(20), [
    ['2026-10-05', { deadline: '2026-11-02' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26, 16 Tue 27, 17 Wed 28, 18 Thu 29, 19 Fri 30, 20 Mon Nov 2. The court sits on Columbus Day, Oct 12.'],
    ['2027-06-15', { deadline: '2027-07-15' }, 'From Tue Jun 15, 2027: 1 Wed Jun 16, 2 Thu 17, 3 Mon 21, 4 Tue 22, 5 Wed 23, 6 Thu 24, 7 Fri 25, 8 Mon 28, 9 Tue 29, 10 Wed 30, 11 Thu Jul 1, 12 Fri 2, 13 Tue 6, 14 Wed 7, 15 Thu 8, 16 Fri 9, 17 Mon 12, 18 Tue 13, 19 Wed 14, 20 Thu 15. Juneteenth is kept on Fri Jun 18, Independence Day on Mon Jul 5.'],
  ]),
];
