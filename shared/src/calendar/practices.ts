import { caution, check, clock, figure, need, paper, part, rule, thing, type PracticeHome, type PracticeKind } from './practice-homes.ts';

/** One row of practice 4.1. */
export interface Practice {
  readonly number: number;
  readonly words: string;
  readonly kinds: readonly PracticeKind[];
  /** What it weighs by default; null unless it is weighed. */
  readonly weight: number | null;
  readonly livesIn: readonly PracticeHome[];
  /** here: it works now. ready: its data and its rule exist, and a part of it is not built. */
  readonly status: 'here' | 'ready';
}

const HEARING_STEPS = 'shared/src/workflow/hearing.ts';
const CALENDAR_TABLES = 'db/src/migrations/0003-the-calendar.up.sql';
const DAY_TABLES = 'db/src/migrations/0004-the-court-day.up.sql';
const DAY_RULES = 'shared/src/calendar/rules/day-rules.ts';
const MESSAGES = 'shared/src/court-day/notices/notices.ts';
const CALL_ORDER = 'shared/src/calendar/order/call-order.ts';
const PRINTS = 'shared/src/calendar/papers/print.ts';

/** The 61 practices of a trauma-informed calendar, each with where it lives. A spec finds every thing that is named here. */
export const PRACTICES: readonly Practice[] = [
  here(1, 'Certain times, no “everyone at 8:30”', ['H'], rule('slotTaken'), rule('outsideSession'), rule('youthElsewhere'), part('wait')),
  here(
    2,
    'Sessions capped by minutes',
    ['H'],
    rule('overMinutes'),
    rule('overNumber'),
    figure('benchShare'),
    thing('H', 'db/src/guards/session-limits.sql', 'require_judge_for_over'),
  ),
  weighed(60)(3, 'A youth who is here is heard first', ['S'], part('wait'), thing(null, CALL_ORDER, "key: 'present'")),
  here(
    4,
    'The call order is fixed before the session',
    ['C'],
    thing('C', CALENDAR_TABLES, 'app.session_order'),
    thing('C', CALL_ORDER, 'export function callOrderByRule'),
  ),
  weighed(50)(
    5,
    'Hearings with an interpreter marked and grouped',
    ['S', 'R'],
    part('interpreter'),
    rule('interpreterTaken'),
    thing('R', 'shared/src/vocabulary/need.ts', "interpreter: 'Interpreter'"),
    thing(null, CALL_ORDER, "key: 'interpreter'"),
  ),
  here(6, 'Transport from custody known beforehand', ['C'], check('transport_order'), thing(null, CALL_ORDER, "key: 'custody'")),
  weighed(15)(7, 'Hearings of one type grouped where it helps', ['S'], part('typeGrouping')),
  here(
    8,
    'Counsel not pulled to another courtroom',
    ['H'],
    rule('counselBusy'),
    thing(null, 'db/src/guards/taken-times.sql', 'app.busy_times'),
  ),
  here(
    9,
    'Continuances asked for in writing, positions known',
    ['C', 'D'],
    check('positions_known'),
    paper('continuance_request'),
    thing(null, 'shared/src/calendar/hearings/continuance.ts', 'export function motionNotice'),
  ),
  here(
    10,
    'Good cause in facts; no continuance for convenience',
    ['H'],
    rule('dayWindow'),
    thing('H', HEARING_STEPS, 'goodCauseIsInFacts'),
  ),
  here(
    11,
    'An adult who harmed and the youth kept apart',
    ['H'],
    rule('keepApart'),
    thing('H', 'db/src/guards/keep-apart.sql', 'keep_apart_is_broken'),
    thing(null, CALENDAR_TABLES, 'app.outside_person_day'),
  ),
  here(
    12,
    'Youths with petitions about the same acts kept apart',
    ['H'],
    rule('keepApart'),
    figure('keepApartMinutes'),
    thing('H', 'db/src/guards/keep-apart.sql', 'keep_rides_apart'),
  ),
  here(
    13,
    'Rival groups kept apart, the reason for the bench alone',
    ['H'],
    rule('keepApart'),
    thing(null, CALENDAR_TABLES, 'app.keep_apart_reason'),
  ),
  weighed(55)(14, 'Youths of one placement do not wait together', ['S'], part('cluster'), figure('clusterMinutes')),
  weighed(40)(15, 'Separate or private waiting', ['C', 'S'], check('waiting_place'), part('waitingPlace'), need('waiting_place')),
  here(
    16,
    'One youth at a time in a closed courtroom',
    ['H'],
    rule('slotTaken'),
    figure('roomClearedFirst'),
    thing('H', 'server/src/modules/rooms/rooms.service.ts', 'async function anotherInHand'),
    thing('H', DAY_TABLES, 'admitted_by_the_judge'),
    clock('H', 'CLOSED_HEARING_346_676'),
  ),
  here(17, 'Nobody in the room of whom the youth has not heard', ['C'], check('observers')),
  weighed(70)(18, 'School hours', ['S'], part('school'), rule('mustNeed'), need('school'), figure('schoolEndsAt')),
  weighed(35)(19, 'The caregiver’s shift and small children', ['S'], part('family'), rule('caregiverBusy')),
  here(20, 'The ride to court and back', ['C'], check('ride_to_court'), check('ride_home'), thing(null, CALENDAR_TABLES, 'app.ride')),
  here(
    21,
    'Nobody leaves at night or without a named adult',
    ['C', 'R'],
    check('release_adult'),
    caution('lateEnd'),
    figure('releaseWarningAt'),
  ),
  here(
    22,
    'The same judge',
    ['H'],
    rule('substituteForReview'),
    rule('benchAway'),
    part('continuity'),
    caution('substitute'),
    figure('substituteRefusesReview'),
  ),
  weighed(80)(23, 'The same counsel, officer, worker and advocate', ['S'], part('continuity'), rule('officerBusy')),
  weighed(65)(24, 'The advocate is there', ['S'], part('advocate'), need('advocate')),
  here(25, 'A support person of the youth’s choice', ['C'], check('support_person'), need('support_person')),
  here(26, 'A facility dog', ['C', 'D'], check('facility_dog'), paper('dog_motion'), need('facility_dog')),
  here(
    27,
    'No restraints without a finding for this youth',
    ['H'],
    thing('H', DAY_TABLES, 'restraints_need_facts'),
    thing(null, 'shared/src/vocabulary/minute-finding.ts', 'restraints: {'),
    clock('H', 'RESTRAINTS_210_6'),
  ),
  here(28, 'Own clothes', ['C'], check('clothes'), figure('clothesAskedDays'), need('clothing')),
  here(29, 'Food and water', ['C'], check('food'), need('food')),
  here(
    30,
    'Breaks, and a sign to step out',
    ['C'],
    thing('C', 'server/src/modules/board/pauses.service.ts', 'export class PausesService'),
    thing('C', HEARING_STEPS, "'trail', 'trailed'"),
    need('break'),
  ),
  here(31, 'Where everybody sits', ['C'], check('seating'), need('seating')),
  ready(32, 'Everyone may ask for an adjustment', ['D'], paper('adjustment_request'), figure('adjustmentReplyCourtDays')),
  ready(33, 'What will happen is explained beforehand', ['D'], paper('what_to_expect')),
  here(34, 'The youth’s turn to speak', ['C'], check('speaking_turn')),
  here(35, 'Start with something that went well', ['R'], thing('R', 'web/src/parts/MatterPage.tsx', "words(matter, 'went_well')")),
  here(
    36,
    'Chosen name and pronouns everywhere',
    ['R'],
    thing('R', 'web/src/parts/names/Name.tsx', 'export function Name'),
    need('name_privacy'),
  ),
  here(
    37,
    'No orientation or gender in reports without consent: no such field is kept',
    ['R'],
    thing('R', 'db/src/migrations/0001-the-record.up.sql', 'pronouns text'),
  ),
  here(
    38,
    'A charge that names a sex offense is not read aloud',
    ['R'],
    thing('R', 'web/src/parts/charge-words.ts', 'export function chargeWords'),
  ),
  here(
    39,
    'No program and no offense on anything carried out of the building',
    ['R'],
    thing('R', PRINTS, 'export const PRINT_COLUMNS'),
    thing('R', 'shared/src/calendar/papers/feed.ts', 'export function feedLines'),
  ),
  here(40, 'No names of children on hallway lists', ['R'], thing('R', PRINTS, "lobby: ['number', 'startsAt']")),
  here(
    41,
    'Where a youth lives stays covered',
    ['R'],
    thing('R', 'server/src/reads/needs.ts', 'function whereabouts'),
    thing('R', 'db/src/guards/taken-times.sql', 'md5(home.place)'),
  ),
  here(
    42,
    'Safe contact before any reminder',
    ['H'],
    rule('safeContact'),
    caution('noReminder'),
    check('safe_contact'),
    figure('safeContactBefore'),
    thing('H', 'server/src/modules/outbox/outbox-sender.ts', "?? 'no_safe_contact'"),
  ),
  weighed(45)(
    43,
    'Days to avoid, without a reason',
    ['S'],
    part('avoidDates'),
    rule('mustNeed'),
    need('date_avoid'),
    figure('avoidDateMarginDays'),
  ),
  here(
    44,
    'Trial days in adult court stay free',
    ['H'],
    rule('trialDay'),
    caution('lightWeek'),
    figure('trialLightDays'),
    thing('H', 'db/src/guards/keep-apart.sql', 'trial_day_is_kept_free'),
  ),
  weighed(50)(45, 'Medical appointments and therapy', ['S'], part('medical'), rule('mustNeed'), need('medical')),
  here(
    46,
    'Remote as the youth’s choice',
    ['H', 'C'],
    rule('remoteConsent'),
    thing('C', CALENDAR_TABLES, 'code_word_agreed'),
    need('remote'),
  ),
  here(
    47,
    'A failing line is no absence',
    ['R'],
    thing('R', 'server/src/modules/remote/remote.service.ts', 'function trailBy'),
    thing(null, HEARING_STEPS, "'trail', 'trailed'"),
  ),
  here(48, 'A plan for the phone', ['C'], check('phone_plan'), need('phone')),
  weighed(60)(
    49,
    'A limit to waiting',
    ['S'],
    part('wait'),
    figure('waitAmber'),
    figure('waitRed'),
    thing(null, DAY_RULES, 'export function waitMark'),
    thing(null, 'shared/src/court-day/room/next-row.ts', 'export function suggestNextRow'),
  ),
  here(
    50,
    'Reminders a week, a day and a morning before, through a trusted adult',
    ['C'],
    thing('C', 'server/src/modules/outbox/outbox-collect.ts', 'function remindedOf'),
    thing(null, MESSAGES, 'export function reminderDue'),
    figure('reminderFirstDays'),
    figure('reminderSecondDays'),
    figure('reminderMorning'),
  ),
  here(
    51,
    'Late is not absent',
    ['R'],
    thing('R', 'server/src/reads/board-words.ts', 'export function absentCheck'),
    thing(null, DAY_RULES, 'export function mayCallAbsent'),
    figure('lateGraceMinutes'),
    figure('triedBeforeAbsent'),
  ),
  ready(52, 'Coming back: a welcome first', ['C'], clock('C', 'MISSING_PROTOCOL'), check('food'), paper('photo_order')),
  here(
    53,
    'Warrants recalled on the spot and proved',
    ['H'],
    thing('H', 'shared/src/workflow/court-session.ts', 'everyRecallIsConfirmed'),
    thing('H', 'db/src/guards/session-close.sql', 'recall'),
  ),
  here(54, 'A way out when somebody waits outside', ['C'], check('exit_plan'), thing(null, CALENDAR_TABLES, 'exit_plan')),
  here(55, 'Notices without a threat', ['D'], thing('D', MESSAGES, 'const MESSAGE_PHRASES'), paper('notice')),
  here(56, 'A warning before hard news', ['C'], check('counsel_told_first'), caution('hardNews'), need('hard_news')),
  weighed(20)(
    57,
    'Hard news spread out, with a pause',
    ['S', 'C'],
    part('staffLoad'),
    figure('hardNewsInARow'),
    figure('hardNewsResetMinutes'),
    thing('C', 'shared/src/calendar/order/call-order-cost.ts', 'export function costOf'),
  ),
  ready(
    58,
    'A card for the bench; never a league table',
    ['R', 'D'],
    paper('bench_card'),
    thing('R', 'shared/src/vocabulary/hearing.ts', 'export const BRIEF_KIND'),
  ),
  here(59, 'What happened since, not what is wrong', ['R'], thing('R', 'shared/src/vocabulary/hearing.ts', "since: 'Since'")),
  ready(
    60,
    'A current photo and the report when a youth is missing',
    ['C', 'D'],
    check('photo_on_file'),
    paper('photo_order'),
    clock(null, 'CSEC_MISSING_REPORT_24H'),
  ),
  here(
    61,
    'The end of the day leaves nothing open',
    ['C'],
    thing('C', 'db/src/guards/session-leftovers.sql', 'app.leftovers_of'),
    thing('C', 'web/src/screens/close-list/CloseScreen.tsx', 'export function CloseScreen'),
    thing('C', 'shared/src/workflow/court-session.ts', 'nothingIsInHand'),
    thing('C', 'shared/src/calendar/hearings/needs-a-date.ts', 'export'),
    check('ride_home'),
  ),
];

function here(number: number, words: string, kinds: readonly PracticeKind[], ...livesIn: readonly PracticeHome[]): Practice {
  return { number, words, kinds, weight: null, livesIn, status: 'here' };
}

function ready(number: number, words: string, kinds: readonly PracticeKind[], ...livesIn: readonly PracticeHome[]): Practice {
  return { ...here(number, words, kinds, ...livesIn), status: 'ready' };
}

function weighed(weight: number): typeof here {
  return (number, words, kinds, ...livesIn) => ({ ...here(number, words, kinds, ...livesIn), weight });
}
