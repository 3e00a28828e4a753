import { rule, wic } from '../citation.ts';
import { figure, oneOf, yesNo, type AboutSetting } from './court-setting.ts';
import { COURT_DAY_SETTINGS } from './court-day-settings.ts';

const OFFICE = { openPoint: null, status: 'policy', setBy: 'clerk_of_court' } as const;
const BENCH = { openPoint: null, status: 'policy', setBy: 'presiding_judge' } as const;

/** One of the twelve parts of a slot's score. */
function weight(shipped: number, about: Pick<AboutSetting, 'question' | 'why' | 'cite'>) {
  return figure(shipped, { ...BENCH, ...about });
}

/** The calendar: what a slot's parts weigh, how full a session may be, how far people are kept apart. None is a reading of the law. */
export const CALENDAR_SETTINGS = {
  weightContinuity: weight(80, {
    question: 'What does it weigh that the same judge, counsel, officer and advocate are there?',
    why: 'Youths met a changing cast of workers; the same faces are what these courts were made for.',
    cite: rule('5.530'),
  }),
  weightSchool: weight(70, {
    question: 'What does it weigh that the youth misses no school?',
    why: 'Hearings cost youths school days, and a lost class is lost at once.',
    cite: wic('679.5'),
  }),
  weightAdvocate: weight(65, {
    question: 'What does it weigh that the youth’s advocate can be there?',
    why: 'An advocate beside the youth is often the one constant person of the day.',
    cite: rule('5.530'),
  }),
  weightWait: weight(60, {
    question: 'What does a short wait weigh?',
    why: 'A wait is where fear grows and where people meet who should not.',
    cite: wic('676'),
  }),
  weightCluster: weight(55, {
    question: 'What does it weigh that youths of one placement do not wait together?',
    why: 'Youths are drawn in by one another where they live and where they wait.',
    cite: wic('676'),
  }),
  weightInterpreter: weight(50, {
    question: 'What does it weigh that hearings with one interpreter lie side by side?',
    why: 'A block means one interpreter who is there, in place of three who are late.',
    cite: rule('2.893'),
  }),
  weightMedical: weight(50, {
    question: 'What does it weigh that no appointment of the youth is missed?',
    why: 'An appointment that was hard to get is not moved for a hearing that can be.',
    cite: rule('1.100'),
  }),
  weightAvoidDates: weight(45, {
    question: 'What does it weigh that days the youth asked to avoid stay free?',
    why: 'Some days are hard enough; nobody has to say why.',
    cite: rule('1.100'),
  }),
  weightWaitingPlace: weight(40, {
    question: 'What does it weigh that few others wait at the same time?',
    why: 'Separate waiting needs room, and the room is free when few are there.',
    cite: wic('676'),
  }),
  weightFamily: weight(35, {
    question: 'What does it weigh that the caregiver need not miss a shift or leave small children?',
    why: 'A caregiver who can come brings the youth, and stays in the picture.',
    cite: wic('679.5'),
  }),
  weightStaffLoad: weight(20, {
    question: 'What does it weigh that hard news is spread out?',
    why: 'Those who tell hard news and those who hear it need a pause after two.',
    cite: rule('5.530'),
  }),
  weightTypeGrouping: weight(15, {
    question: 'What does it weigh that hearings of one type stand together?',
    why: 'It helps a little, and never outweighs keeping people apart.',
    cite: wic('682'),
  }),
  pointsForAWeek: figure(2, {
    ...BENCH,
    question: 'How many points does a slot lose for each week that it lies later, when slots are ranked?',
    why: 'Sooner is kinder than perfect, yet one better week is worth waiting for; the score shown is never lowered.',
    cite: wic('682'),
  }),
  slotHorizonDays: figure(731, {
    ...OFFICE,
    question: 'How many days ahead is a slot looked for?',
    why: 'Two years hold every review that these courts set.',
    cite: wic('682'),
  }),
  benchShare: figure(85, {
    ...BENCH,
    question: 'How many of a hundred minutes of the bench may be set?',
    why: 'A day that is set to the last minute runs late by the second matter.',
    cite: wic('682'),
  }),
  keepApartHourMinutes: figure(60, {
    ...BENCH,
    question: 'Keep-apart level 1: how many minutes lie between the two starts?',
    why: 'Those who start in the same hour meet at the door.',
    cite: rule('5.530'),
  }),
  keepApartMinutes: figure(90, {
    ...BENCH,
    question: 'Keep-apart level 2: how many minutes lie between the end of one hearing and the start of the other?',
    why: 'An hour and a half lets one leave before the other comes.',
    cite: rule('5.530'),
  }),
  keepApartBuildingDays: figure(30, {
    ...BENCH,
    question: 'Keep-apart level 4: within how many days is the same courthouse avoided?',
    why: 'Whoever comes back to a building within the month is looked for there.',
    cite: rule('5.530'),
  }),
  avoidDateMarginDays: figure(2, {
    ...BENCH,
    question: 'How many days before and after a day to avoid are avoided too, where another day is as good?',
    why: 'Such a day is felt before it comes.',
    cite: rule('1.100'),
  }),
  clusterMinutes: figure(60, {
    ...BENCH,
    question: 'Within how many minutes do two youths of one placement count as waiting together?',
    why: 'Within an hour they share the ride and the bench outside.',
    cite: wic('676'),
  }),
  trialLightDays: figure(7, {
    ...BENCH,
    question: 'How many days before a trial in which the youth may have to speak is a hearing pointed out?',
    why: 'The week before such a trial is for getting ready.',
    cite: wic('676'),
  }),
  substituteRefusesReview: yesNo(true, {
    ...BENCH,
    question: 'Is a review before another bench officer refused until a move to the own one was offered?',
    why: 'A review before a stranger starts again from nothing.',
    cite: rule('5.530'),
  }),
  safeContactBefore: oneOf(['reminder', 'setting'], 'reminder', {
    ...BENCH,
    question: 'Without a safe contact of the youth: is only the reminder held, or can no hearing be set?',
    why: 'No reminder goes out without one; a detained youth’s hearing cannot wait until one is found.',
    cite: wic('682'),
  }),
  ...COURT_DAY_SETTINGS,
} as const;
