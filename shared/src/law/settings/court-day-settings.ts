import { rule, wic } from '../citation.ts';
import { figure, type AboutSetting, type CourtSetting } from './court-setting.ts';

const OFFICE = { openPoint: null, status: 'policy', setBy: 'clerk_of_court' } as const;
const BENCH = { openPoint: null, status: 'policy', setBy: 'presiding_judge' } as const;

/** A time of day, 'HH:MM'. */
function time(shipped: string, about: AboutSetting): CourtSetting<string> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

/** The court day: waits, school, staffing, what is asked for beforehand. */
export const COURT_DAY_SETTINGS = {
  waitAmber: figure(20, {
    ...BENCH,
    question: 'After how many minutes of waiting is a row marked?',
    why: 'Courts with certain times bring waits down to twenty minutes and more.',
    cite: wic('676'),
  }),
  waitRed: figure(45, {
    ...BENCH,
    question: 'After how many minutes of waiting is the clerk asked to call that youth next?',
    why: 'Nobody sits well for longer than a class lasts.',
    cite: wic('676'),
  }),
  arriveFromMinutes: figure(20, {
    ...BENCH,
    question: 'How many minutes before a hearing’s time is the youth asked to come, at the earliest?',
    why: 'Whoever comes an hour early waits an hour, beside others who wait.',
    cite: wic('676'),
  }),
  arriveUntilMinutes: figure(10, {
    ...BENCH,
    question: 'How many minutes before a hearing’s time is the youth asked to be there, at the latest?',
    why: 'Ten minutes are enough for the door and a word with counsel.',
    cite: wic('676'),
  }),
  schoolEndsAt: time('14:30', {
    ...BENCH,
    question: 'From what time on is no school missed, where the youth’s own school hours are not written down?',
    why: 'Most school days of older youths end by then.',
    cite: wic('679.5'),
  }),
  releaseWarningAt: time('16:30', {
    ...BENCH,
    question: 'From what time on does the end of a hearing ask who takes the youth home?',
    why: 'It is dark early in winter, and nobody leaves alone into it.',
    cite: rule('5.530'),
  }),
  releaseMorningAt: time('06:00', {
    ...BENCH,
    question: 'Until what time in the morning does a release still ask who takes the youth home?',
    why: 'An order given after midnight opens the same dark door as one of the evening.',
    cite: rule('5.530'),
  }),
  hardNewsInARow: figure(2, {
    ...BENCH,
    question: 'How many hearings with hard news may follow one another?',
    why: 'The third is told by people who have nothing left to give.',
    cite: rule('5.530'),
  }),
  hardNewsResetMinutes: figure(5, {
    ...BENCH,
    question: 'How many minutes of pause make a new start after hard news?',
    why: 'Five minutes are enough to stand up, drink and breathe.',
    cite: rule('5.530'),
  }),
  staffingSecondsPerYouth: figure(150, {
    ...OFFICE,
    question: 'How many seconds does the team talk about one youth before the session?',
    why: 'Two to three minutes each is what such courts report.',
    cite: rule('5.530'),
  }),
  lateGraceMinutes: figure(60, {
    ...BENCH,
    question: 'For how many minutes after its time is a youth late, and not absent?',
    why: 'Rides fail; the advocate and the officer are asked before anybody is called absent.',
    cite: wic('679.5'),
  }),
  clothesAskedDays: figure(2, {
    ...OFFICE,
    question: 'How many days before a hearing is the facility asked for the youth’s own clothes?',
    why: 'Two days are what a facility needs to find and bring them.',
    cite: rule('5.530'),
  }),
  adjustmentReplyCourtDays: figure(2, {
    ...OFFICE,
    question: 'Within how many court days is a request for an adjustment answered?',
    why: 'Whoever asks needs the answer before the day, not on it.',
    cite: rule('1.100'),
  }),
} as const;
