import { atMostDays, courtDays, courtHours, courtHoursBefore, days, hours, own, type OwnVector } from './own-clocks-table.ts';

/** 3.1 and 3.2: custody, intake and detention, worked by hand from the reference. */
export const OWN_CUSTODY: readonly OwnVector[] = [
  ...own('PHONE_CALLS_1H', hours(1), [
    ['2026-11-24T16:20', { deadline: '2026-11-24T17:20' }, 'One hour after 16:20 is 17:20.'],
    ['2026-12-31T23:30', { deadline: '2027-01-01T00:30' }, 'One hour after 23:30 on New Year’s Eve is 00:30 on New Year: hours do not stop.'],
  ]),
  ...own('PD_NOTIFY_627C_2H', hours(2), [
    ['2026-11-26T09:05', { deadline: '2026-11-26T11:05' }, 'Two hours after 09:05 on Thanksgiving is 11:05: hours do not stop.'],
    ['2027-03-14T01:15', { deadline: '2027-03-14T04:15' }, 'Sun Mar 14, 2027: 45 minutes to 02:00, when the clocks go on to 03:00; 75 minutes more make 04:15.'],
  ]),
  ...own('LAW_ENF_SECURE_HOLD_6H', hours(6), [
    ['2026-11-01T00:30', { deadline: '2026-11-01T05:30' }, 'Sun Nov 1: the hour from 01:00 to 02:00 passes twice, so six hours after 00:30 the clock shows 05:30.'],
  ]),
  ...own('STATUS_OFFENDER_SECURE_12H', hours(12), [
    ['2026-11-27T20:00', { deadline: '2026-11-28T08:00' }, 'Four hours to midnight and eight more: Sat Nov 28 at 08:00.'],
    ['2026-10-31T18:00', { deadline: '2026-11-01T05:00' }, 'Six hours to midnight, six more on Sun Nov 1, where one hour passes twice: 05:00.'],
  ]),
  ...own('STATUS_OFFENDER_SECURE_24H', hours(24), [
    ['2027-03-13T14:00', { deadline: '2027-03-14T15:00' }, 'Ten hours to midnight, fourteen more on Sun Mar 14, which skips an hour: 15:00.'],
  ]),
  ...own('OUT_OF_COUNTY_WARRANT_641_48CH', courtHours(48), [
    ['2026-10-12T09:00', { deadline: '2026-10-14T09:00' }, 'Columbus Day, the court sits: 15 hours on Mon Oct 12, 24 on Tue, 9 on Wed Oct 14: 09:00.'],
    ['2026-11-10T14:00', { deadline: '2026-11-13T14:00' }, '10 hours on Tue Nov 10, none on Veterans Day, 24 on Thu, 14 on Fri Nov 13: 14:00.'],
  ]),
  ...own('OUT_OF_COUNTY_FETCH_641_5D', atMostDays(5), [
    ['2026-10-14', { raw: '2026-10-19', safe: '2026-10-19' }, 'Day 5 after Wed Oct 14 is Mon Oct 19. The reference does not say from when the five days run; the warrant’s arrival is taken.'],
    ['2026-12-21', { raw: '2026-12-26', safe: '2026-12-24' }, 'Day 5 after Mon Dec 21 is Sat Dec 26; Friday is Christmas, so the court day before is Thu Dec 24.'],
  ]),
  ...own('HOLD_REVIEW_24H', hours(24), [
    ['2026-09-21T08:00', { deadline: '2026-09-22T08:00' }, '24 hours after Mon 08:00 is Tue Sep 22 at 08:00.'],
    ['2026-12-24T18:45', { deadline: '2026-12-25T18:45' }, '24 hours after 18:45 on Christmas Eve is 18:45 on Christmas: hours do not stop.'],
  ]),
  ...own('PETITION_AND_ORDER_MISD_48H', courtHours(48), [
    ['2026-02-11T10:00', { deadline: '2026-02-17T10:00' }, '14 hours on Wed Feb 11, none on Lincoln Day (Thu), 24 on Fri, none on the weekend and Presidents’ Day (Mon), 10 on Tue Feb 17: 10:00.'],
    ['2026-07-04T12:00', { deadline: '2026-07-08T00:00' }, 'Sat Jul 4 is closed, so the hours open on Mon Jul 6 at 00:00: 24 on Mon and 24 on Tue, the end of Tue Jul 7.'],
  ]),
  ...own('AGE_MISREPRESENTED_48H', courtHours(48), [
    ['2027-06-17T13:00', { deadline: '2027-06-22T13:00' }, '11 hours on Thu Jun 17, none on Fri Jun 18 (Juneteenth kept), 24 on Mon, 13 on Tue Jun 22: 13:00.'],
  ]),
  ...own('CERTIFIED_FROM_ADULT_48H', courtHours(48), [
    ['2026-08-03T11:30', { deadline: '2026-08-05T11:30' }, '12 hours and a half on Mon, 24 on Tue, 11 and a half on Wed Aug 5: 11:30.'],
    ['2026-12-31T16:00', { deadline: '2027-01-05T16:00' }, '8 hours on Thu Dec 31, none on New Year (Fri) and the weekend, 24 on Mon Jan 4, 16 on Tue Jan 5: 16:00.'],
  ]),
  ...own('HELD_EXPLANATION_602_72H', hours(72), [
    ['2026-11-25T17:00', { deadline: '2026-11-28T17:00' }, 'Three whole days after Wed 17:00, over Thanksgiving: Sat Nov 28 at 17:00.'],
    ['2026-10-30T10:00', { deadline: '2026-11-02T09:00' }, 'Three whole days after Fri Oct 30 at 10:00; Sun Nov 1 has 25 hours, so it is Mon Nov 2 at 09:00.'],
  ]),
  ...own('INTAKE_PROSECUTOR_48H', hours(48), [
    ['2026-08-11T09:30', { deadline: '2026-08-13T09:30' }, '48 hours after Tue 09:30 is Thu Aug 13 at 09:30.'],
    ['2026-12-24T16:00', { deadline: '2026-12-26T16:00' }, '48 plain hours after 16:00 on Christmas Eve: Sat Dec 26 at 16:00.'],
  ]),
  ...own('INTAKE_PROSECUTOR_WARD_5CD', courtDays(5), [
    ['2026-10-05', { deadline: '2026-10-12' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12. The court sits on Columbus Day, Oct 12.'],
    ['2026-11-06', { deadline: '2026-11-16' }, 'From Fri Nov 6: 1 Mon 9, 2 Tue 10, 3 Thu 12, 4 Fri 13, 5 Mon 16; Veterans Day is left out.'],
  ]),
  ...own('INTAKE_653_7_21CD', courtDays(21), [
    ['2026-10-05', { deadline: '2026-11-03' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26, 16 Tue 27, 17 Wed 28, 18 Thu 29, 19 Fri 30, 20 Mon Nov 2, 21 Tue 3. The court sits on Columbus Day, Oct 12.'],
    ['2026-11-25', { deadline: '2026-12-29' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2, 4 Thu 3, 5 Fri 4, 6 Mon 7, 7 Tue 8, 8 Wed 9, 9 Thu 10, 10 Fri 11, 11 Mon 14, 12 Tue 15, 13 Wed 16, 14 Thu 17, 15 Fri 18, 16 Mon 21, 17 Tue 22, 18 Wed 23, 19 Thu 24, 20 Mon 28, 21 Tue 29. Thanksgiving and the Friday after it are left out, and Christmas.'],
  ]),
  ...own('INTAKE_REVIEW_655_10CD', courtDays(10), [
    ['2026-11-25', { deadline: '2026-12-11' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2, 4 Thu 3, 5 Fri 4, 6 Mon 7, 7 Tue 8, 8 Wed 9, 9 Thu 10, 10 Fri 11. Thanksgiving and the Friday after it are left out.'],
    ['2027-06-15', { deadline: '2027-06-30' }, 'From Tue Jun 15, 2027: 1 Wed Jun 16, 2 Thu 17, 3 Mon 21, 4 Tue 22, 5 Wed 23, 6 Thu 24, 7 Fri 25, 8 Mon 28, 9 Tue 29, 10 Wed 30. Juneteenth is kept on Fri Jun 18.'],
  ]),
  ...own('INTAKE_RETENTION_30CD', courtDays(30), [
    ['2026-10-05', { deadline: '2026-11-17' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26, 16 Tue 27, 17 Wed 28, 18 Thu 29, 19 Fri 30, 20 Mon Nov 2, 21 Tue 3, 22 Wed 4, 23 Thu 5, 24 Fri 6, 25 Mon 9, 26 Tue 10, 27 Thu 12, 28 Fri 13, 29 Mon 16, 30 Tue 17. The court sits on Columbus Day, Oct 12. Veterans Day, Nov 11, is left out.'],
    ['2026-11-25', { deadline: '2027-01-12' }, 'From Wed Nov 25: 1 Mon Nov 30, 2 Tue Dec 1, 3 Wed 2, 4 Thu 3, 5 Fri 4, 6 Mon 7, 7 Tue 8, 8 Wed 9, 9 Thu 10, 10 Fri 11, 11 Mon 14, 12 Tue 15, 13 Wed 16, 14 Thu 17, 15 Fri 18, 16 Mon 21, 17 Tue 22, 18 Wed 23, 19 Thu 24, 20 Mon 28, 21 Tue 29, 22 Wed 30, 23 Thu 31, 24 Mon Jan 4, 25 Tue 5, 26 Wed 6, 27 Thu 7, 28 Fri 8, 29 Mon 11, 30 Tue 12. Thanksgiving and the Friday after it are left out, and Christmas and New Year.'],
  ]),
  ...own('INITIAL_HEARING_NOT_DETAINED_15CD', courtDays(15), [
    ['2026-12-23', { deadline: '2027-01-15' }, 'From Wed Dec 23: 1 Thu Dec 24, 2 Mon 28, 3 Tue 29, 4 Wed 30, 5 Thu 31, 6 Mon Jan 4, 7 Tue 5, 8 Wed 6, 9 Thu 7, 10 Fri 8, 11 Mon 11, 12 Tue 12, 13 Wed 13, 14 Thu 14, 15 Fri 15. Christmas (Fri) and New Year (Fri) are left out.'],
  ]),
  ...own('EYAP_APPEARANCE_10_60D', days(60), [
    ['2026-08-03', { earliest: '2026-08-13', latest: '2026-10-02' }, 'Day 10 after Mon Aug 3 is Thu Aug 13; 28 days to Aug 31, 58 to Sep 30, so day 60 is Fri Oct 2.', { opens: days(10) }],
    ['2026-09-27', { earliest: '2026-10-07', latest: '2026-11-30' }, 'Day 10 after Sun Sep 27 is Wed Oct 7; 3 days to Sep 30, 34 to Oct 31, so day 60 is Thu Nov 26, Thanksgiving, which moves to Mon Nov 30.', { opens: days(10) }],
  ]),
  ...own('EYAP_COPY_72CH', courtHoursBefore(72), [
    ['2026-12-01T09:00', { latest: '2026-11-24T09:00' }, 'Back from Tue Dec 1 at 09:00: 9 hours, 24 on Mon Nov 30, none on the weekend, Friday and Thanksgiving, 24 on Wed 25, 15 on Tue 24: 09:00.'],
    ['2026-10-14T13:30', { latest: '2026-10-09T13:30' }, 'Back from Wed Oct 14 at 13:30: 13 hours and a half, 24 on Tue, 24 on Mon (Columbus Day, the court sits), 10 and a half on Fri Oct 9: 13:30.'],
  ]),
  ...own('DETENTION_CONT_638_1D', courtDays(1), [
    ['2026-11-25', { deadline: '2026-11-30' }, 'From Wed Nov 25: 1 Mon Nov 30. Thanksgiving and the Friday after it are left out.'],
  ]),
  ...own('DETENTION_HEARING_602_MISD_48H', courtHours(48), [
    ['2026-09-24T20:00', { deadline: '2026-09-29T20:00' }, '4 hours on Thu Sep 24, none on Native American Day (Fri), 24 on Mon, 20 on Tue Sep 29: 20:00.'],
  ]),
  ...own('DETENTION_HEARING_WARRANT_48H', courtHours(48), [
    ['2027-03-30T07:00', { deadline: '2027-04-02T07:00' }, '17 hours on Tue Mar 30, none on Cesar Chavez Day (Wed), 24 on Thu, 7 on Fri Apr 2: 07:00.'],
  ]),
  ...own('DETENTION_ORDER_MAX_15CD', courtDays(15), [
    ['2026-10-05', { deadline: '2026-10-26' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12, 6 Tue 13, 7 Wed 14, 8 Thu 15, 9 Fri 16, 10 Mon 19, 11 Tue 20, 12 Wed 21, 13 Thu 22, 14 Fri 23, 15 Mon 26. The court sits on Columbus Day, Oct 12.'],
    ['2026-11-25', { dates: ['2026-12-18', '2027-01-12'] }, '15 court days after Wed Nov 25 is Fri Dec 18 (Thanksgiving and Friday left out). From there: 1 Mon 21, 2 Tue 22, 3 Wed 23, 4 Thu 24, 5 Mon 28, 6 Tue 29, 7 Wed 30, 8 Thu 31, 9 Mon Jan 4, 10 Tue 5, 11 Wed 6, 12 Thu 7, 13 Fri 8, 14 Mon 11, 15 Tue Jan 12.', { inputs: { count: 2 } }],
  ]),
  ...own('ELECTRONIC_MONITOR_REVIEW_30D', atMostDays(30), [
    ['2026-10-05', { raw: '2026-11-04', safe: '2026-11-04' }, '26 days to Oct 31, so day 30 after Mon Oct 5 is Wed Nov 4.'],
    ['2026-11-27', { dates: ['2026-12-24', '2027-01-22'] }, 'Day 30 after Nov 27 is Sun Dec 27; Friday is Christmas, so the review is on Thu Dec 24. Day 30 after that is Sat Jan 23; the court day before is Fri Jan 22.', { inputs: { count: 2 } }],
  ]),
  ...own('DETENTION_PLACEMENT_319H_15CD', courtDays(15), [
    ['2027-06-15', { deadline: '2027-07-08' }, 'From Tue Jun 15, 2027: 1 Wed Jun 16, 2 Thu 17, 3 Mon 21, 4 Tue 22, 5 Wed 23, 6 Thu 24, 7 Fri 25, 8 Mon 28, 9 Tue 29, 10 Wed 30, 11 Thu Jul 1, 12 Fri 2, 13 Tue 6, 14 Wed 7, 15 Thu 8. Juneteenth is kept on Fri Jun 18, Independence Day on Mon Jul 5.'],
    ['2027-02-10', { deadline: '2027-03-05' }, 'From Wed Feb 10, 2027: 1 Thu Feb 11, 2 Tue 16, 3 Wed 17, 4 Thu 18, 5 Fri 19, 6 Mon 22, 7 Tue 23, 8 Wed 24, 9 Thu 25, 10 Fri 26, 11 Mon Mar 1, 12 Tue 2, 13 Wed 3, 14 Thu 4, 15 Fri 5. Lincoln Day (Fri Feb 12) and Presidents’ Day (Mon Feb 15) are left out.'],
  ]),
  ...own('RELATIVE_NOTICE_628_30D', days(30), [
    ['2026-08-04', { deadline: '2026-09-03', safe: '2026-09-03' }, '27 days to Aug 31, so day 30 after Tue Aug 4 is Thu Sep 3, a court day.'],
    ['2026-10-27', { deadline: '2026-11-30', safe: '2026-11-25' }, '4 days to Oct 31, so day 30 after Tue Oct 27 is Thu Nov 26, Thanksgiving: a closed day in the Thanksgiving weekend; it moves to Mon Nov 30, and the court day before is Wed Nov 25.'],
  ]),
  ...own('DETENTION_REHEARING_NO_NOTICE_24H', courtHours(24), [
    ['2026-11-10T15:00', { deadline: '2026-11-12T15:00' }, '9 hours on Tue Nov 10, none on Veterans Day, 15 on Thu Nov 12: 15:00.'],
  ]),
  ...own('PRIMA_FACIE_602_3CD', courtDays(3), [
    ['2027-02-10', { deadline: '2027-02-17' }, 'From Wed Feb 10, 2027: 1 Thu Feb 11, 2 Tue 16, 3 Wed 17. Lincoln Day (Fri Feb 12) and Presidents’ Day (Mon Feb 15) are left out.'],
  ]),
  ...own('PRIMA_FACIE_602_WITNESS_5CD', courtDays(5), [
    ['2026-10-05', { deadline: '2026-10-12' }, 'From Mon Oct 5: 1 Tue Oct 6, 2 Wed 7, 3 Thu 8, 4 Fri 9, 5 Mon 12. The court sits on Columbus Day, Oct 12.'],
    ['2027-06-30', { deadline: '2027-07-08' }, 'From Wed Jun 30, 2027: 1 Thu Jul 1, 2 Fri 2, 3 Tue 6, 4 Wed 7, 5 Thu 8; Independence Day is kept on Mon Jul 5.'],
  ]),
  ...own('COUNSEL_CONTINUANCE_7D', atMostDays(7), [
    ['2026-08-12', { raw: '2026-08-19', safe: '2026-08-19' }, 'Day 7 after Wed Aug 12 is Wed Aug 19.'],
    ['2026-12-18', { raw: '2026-12-25', safe: '2026-12-24' }, 'Day 7 after Fri Dec 18 is Fri Dec 25, Christmas; a limit does not move later, the court day before is Thu Dec 24.'],
  ]),
  ...own('CONFESSION_701_7D', atMostDays(7), [
    ['2026-10-05', { raw: '2026-10-12', safe: '2026-10-12' }, 'Day 7 after Mon Oct 5 is Mon Oct 12, Columbus Day, on which the court sits.'],
    ['2026-11-19', { raw: '2026-11-26', safe: '2026-11-25' }, 'Day 7 after Thu Nov 19 is Thu Nov 26, Thanksgiving: a closed day of the Thanksgiving weekend; a limit does not move later, the court day before is Wed Nov 25.'],
  ]),
];
