import { evid, rule, wic } from '../citation.ts';
import { figure, oneOf, texts, yesNo, type AboutSetting, type CourtSetting } from './court-setting.ts';

const OFFICE = { openPoint: null, status: 'policy', setBy: 'clerk_of_court' } as const;
const BENCH = { openPoint: null, status: 'policy', setBy: 'presiding_judge' } as const;

/** A time of day, 'HH:MM'. */
function time(shipped: string, about: AboutSetting): CourtSetting<string> {
  return { setBy: 'presiding_judge', ...about, default: shipped };
}

/** From the team's talk to the last message of the day: none is a reading of the law, but the one on privileged talks. */
export const HEARING_DAY_SETTINGS = {
  resultsCutOff: time('17:00', {
    ...OFFICE,
    question: 'From what time on is a hearing of the day without a result or a signature listed as due?',
    why: 'What is not entered on its day reached custody days late elsewhere, and held children who were free.',
    cite: rule('5.534'),
  }),
  roomClearedFirst: yesNo(true, {
    ...BENCH,
    question: 'Does somebody say that the room is clear before a matter is called in person?',
    why: 'A youth speaks of what nobody else in the room may hear; the one who calls looks around first.',
    cite: rule('5.530'),
  }),
  benchSignatureSignsMinuteOrder: yesNo(true, {
    ...BENCH,
    question: 'Does the judge’s signature on the bench sign the minute order as well, where nothing is missing in the record?',
    why: 'It goes out the same day from the same act; a court that wants the judge to read the paper first prepares it and waits.',
    cite: rule('5.534'),
  }),
  findingsRequired: texts(['notice_given', 'reasonable_efforts', 'joint_assessment_241_1'], {
    ...BENCH,
    question: 'Which findings have to be answered before a matter is saved as heard, at the hearings where they are asked for?',
    why: 'A minute without them is sent back, and what depends on it waits; the others are offered and may be left out.',
    cite: rule('5.534'),
  }),
  triedBeforeAbsent: yesNo(true, {
    ...BENCH,
    question: 'Before a youth is called absent, are the advocate and the officer asked, and the times noted?',
    why: 'Rides fail, and those two most often know where the youth is.',
    cite: wic('679.5'),
  }),
  recallConfirmMinutes: figure(60, {
    ...BENCH,
    question: 'Within how many minutes is a recall of a warrant to be confirmed by its holder?',
    why: 'Until then an officer can arrest a youth who is free to go.',
    cite: wic('663'),
  }),
  custodyReceivedMinutes: figure(60, {
    ...BENCH,
    question: 'Within how many minutes is a custody or release order to be received by whoever carries it out?',
    why: 'Each hour between the order and the door is an hour held for nothing.',
    cite: wic('636(a)'),
  }),
  staffingKeptDays: figure(180, {
    ...BENCH,
    question: 'For how many days after the session are the team’s lines kept?',
    why: 'They are no part of the record; half a year is enough to see whether a plan was kept, and less is left to leak.',
    cite: evid('1038'),
  }),
  staffingQuorum: texts(['probation', 'child_welfare', 'minors_counsel', 'coordinator'], {
    ...BENCH,
    question: 'Which agencies have to be at the table, so that the team can recommend anything?',
    why: 'Without those who know where the youth lives, who speaks for the youth and who keeps the list, a talk is hearsay.',
    cite: rule('5.530'),
  }),
  staffingProsecutorReads: yesNo(true, {
    ...BENCH,
    question: 'Does the prosecutor read the team’s lines in the cases of this court, without writing any?',
    why: 'Teams of such courts sit at one table; a court whose practice keeps the prosecutor out says no.',
    cite: evid('1038'),
  }),
  privilegedLines: oneOf(['opt_in', 'never'], 'opt_in', {
    openPoint: null,
    status: 'unverified',
    question: 'Talks with a caseworker or a counselor are privileged: may the advocate offer a line to the judge and the youth’s counsel?',
    why: 'Section 1038 was read, section 1035.4 on counselors was not; a line stays with its writer until the writer, as the youth agreed, opens it.',
    cite: evid('1038'),
  }),
  presenceSeconds: figure(45, {
    ...OFFICE,
    question: 'For how many seconds does somebody count as being on a matter after the last sign?',
    why: 'Two missed signs may be the network; three mean that nobody is there.',
    cite: rule('5.534'),
  }),
  reminderFirstDays: figure(7, {
    ...OFFICE,
    question: 'How many days before a hearing does the first reminder go out?',
    why: 'A week is enough to ask for a ride, a shift off or another time.',
    cite: wic('679.5'),
  }),
  reminderSecondDays: figure(1, {
    ...OFFICE,
    question: 'How many days before a hearing does the second reminder go out?',
    why: 'The evening before is when the next day is planned.',
    cite: wic('679.5'),
  }),
  reminderMorning: yesNo(true, {
    ...OFFICE,
    question: 'Does a reminder go out on the morning of the hearing?',
    why: 'Those who miss a hearing most often forgot it on the day itself.',
    cite: wic('679.5'),
  }),
  reminderMorningAt: time('07:00', {
    ...OFFICE,
    question: 'At what time does the reminder of the morning go out?',
    why: 'Early enough for the bus, and after the quiet hours.',
    cite: wic('679.5'),
  }),
  quietHoursFrom: time('20:00', {
    ...OFFICE,
    question: 'From what time in the evening does no message go out?',
    why: 'A message at night is read by whoever holds the phone at night.',
    cite: wic('827(a)(1)(A)'),
  }),
  quietHoursUntil: time('07:00', {
    ...OFFICE,
    question: 'Until what time in the morning does no message go out?',
    why: 'From seven on most youths are up for school.',
    cite: wic('827(a)(1)(A)'),
  }),
  messageTries: figure(5, {
    ...OFFICE,
    question: 'How often is a message tried before somebody has to look at it?',
    why: 'Five tries outlast a mail server that starts anew, and no more.',
    cite: wic('827(a)(1)(A)'),
  }),
  packetHours: figure(24, {
    ...OFFICE,
    question: 'After how many hours does the packet of the day for a dead network expire?',
    why: 'It is for one session; what lies around longer is found.',
    cite: wic('827(a)(1)(A)'),
  }),
} as const;
