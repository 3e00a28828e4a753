import type { ClockTime } from '@starling/db/clock';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { keptUntil } from '@starling/shared/staffing/kept';
import { isPrivilegedFor, whyNotOptIn } from '@starling/shared/staffing/privileged';
import { quorumOf, requiredAgencies } from '@starling/shared/staffing/quorum';
import { reportStanding } from '@starling/shared/staffing/reports';
import { agencyOfRole, flaggedIn, inOrderOfTalk, recommendationsOf, type Recommended } from '@starling/shared/staffing/table';
import { talkTime } from '@starling/shared/staffing/talk-time';
import { comesFor, mayFlag, mayOptIn, mayTakeBack, whyNotWrite, writesFor } from '@starling/shared/staffing/who-writes';
import { ORDER_OWNER } from '@starling/shared/vocabulary/order';
import { PARTICIPATION_ROLE } from '@starling/shared/vocabulary/participation';
import { REPORT_KIND } from '@starling/shared/vocabulary/report-due';
import {
  STAFFING_AGENCY,
  STAFFING_ATTENDANCE,
  STAFFING_LINE_KIND,
  STAFFING_STATE,
  type StaffingAgency,
} from '@starling/shared/vocabulary/staffing';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { openActs } from '@starling/shared/workflow/machine';
import { STAFFING } from '@starling/shared/workflow/staffing';
import type { SeatedActor } from '../../auth/actor.ts';
import type { TeamLine, TeamSheet } from '../../team/team-sheet.read.ts';
import type { GroundReport, StaffingGround } from './staffing-ground.read.ts';
import type { Staffing, StaffingLine, StaffingReport, StaffingRow } from './staffing.types.ts';

/** The talk as one person may read it: the docket and reports of the record beside the team's own sheet. */
export interface TalkFacts {
  readonly actor: SeatedActor;
  readonly ground: StaffingGround;
  readonly sheet: TeamSheet;
  readonly settings: CourtSettings;
  /** The time on the court's wall clock. */
  readonly time: ClockTime;
}

const AGENCIES = Object.keys(STAFFING_AGENCY).filter((key): key is StaffingAgency => Object.hasOwn(STAFFING_AGENCY, key));
const ROLE_WORDS: Readonly<Record<string, string>> = { ...PARTICIPATION_ROLE, ...ORDER_OWNER };

/** Puts the whole talk in words. */
export function sayStaffing(facts: TalkFacts): Staffing {
  const { actor, ground, sheet, settings, time } = facts;
  const { session, today, rows } = ground;
  const sessionAt = readMinuteOfDay(session.startsAt) ?? 0;
  const now = session.heldOn === today ? readMinuteOfDay(time) : null;
  return {
    session: { sessionId: session.sessionId, name: session.name, heldOn: session.heldOn },
    sessions: ground.sessions.some(({ sessionId }) => sessionId === session.sessionId) ? ground.sessions : [session, ...ground.sessions],
    sessionStartsAt: session.startsAt,
    meetsAt: session.meetsAt,
    ...sayStanding(facts),
    rows: rows.map((row) => sayRow(row, facts)),
    ...sayTable(facts),
    time: talkTime(settings, { youths: rows.length, now, sessionAt }),
    mayAddItems: actor.seat === 'judge' || actor.seat === 'coordinator',
    actionItems: sheet.actionItems.map(({ ownerRole, ...item }) => ({ ...item, ownerWords: ROLE_WORDS[ownerRole] ?? ownerRole })),
    keptUntil: keptUntil(session.heldOn, settings),
  };
}

type Standing = Pick<Staffing, 'state' | 'stateWords' | 'version' | 'acts' | 'writesFor' | 'whyNotWrite' | 'whyNotOptIn'>;

/** Where the talk stands, and what this person can do about it. */
function sayStanding({ actor, ground, sheet, settings }: TalkFacts): Standing {
  const { state, version } = sheet.staffing ?? { state: 'planned' as const, version: null };
  const mine = writesFor(actor.seat);
  return {
    state,
    stateWords: STAFFING_STATE[state],
    version,
    acts: openActs(STAFFING, state, { sessionState: ground.session.state, isToday: isTheDay(ground) }, actor.seat),
    writesFor: mine.map((agency) => ({ agency, words: STAFFING_AGENCY[agency], isPrivileged: isPrivilegedFor(agency) })),
    whyNotWrite: whyNotWrite(actor.seat, mine[0] ?? 'coordinator', state),
    whyNotOptIn: whyNotOptIn(settings),
  };
}

/** Whether the team may meet now for this session. */
export function isTheDay({ session, today }: StaffingGround): boolean {
  return isCourtDayOfAct({ heldOn: session.heldOn, today, demonstration: session.isDemonstration });
}

function sayTable({ actor, sheet, settings }: TalkFacts): Pick<Staffing, 'attendance' | 'quorumIsMet' | 'quorumWords'> {
  const required = requiredAgencies(settings);
  const quorum = quorumOf(sheet.attendance, required);
  const attendance = AGENCIES.map((agency) => {
    const known = sheet.attendance.find((one) => one.agency === agency);
    const state = known?.state ?? 'expected';
    const mayEnter = actor.seat === 'coordinator' || comesFor(actor.seat) === agency;
    const isRequired = required.includes(agency);
    return {
      agency,
      agencyWords: STAFFING_AGENCY[agency],
      name: known?.name ?? null,
      state,
      stateWords: STAFFING_ATTENDANCE[state],
      isRequired,
      mayEnter,
    };
  });
  return { attendance, quorumIsMet: quorum.isMet, quorumWords: quorum.words };
}

type GroundRow = StaffingGround['rows'][number];

function sayRow(row: GroundRow, facts: TalkFacts): StaffingRow {
  const { ground, sheet, settings } = facts;
  const lines = inOrderOfTalk(sheet.lines.filter(({ hearingId }) => hearingId === row.hearingId));
  const reports = ground.reports.filter(({ hearingId }) => hearingId === row.hearingId);
  const { inChambers, notAloud } = flaggedIn(lines);
  const spoke = new Set(lines.map(({ agency }) => agency));
  return {
    hearingId: row.hearingId,
    place: row.place,
    startsAt: row.startsAt,
    chosenName: row.chosenName,
    hearingType: row.hearingType,
    minutes: row.minutes,
    lines: lines.map((line) => sayLine(line, facts)),
    reports: reports.map((report) => sayReport(report, ground)),
    recommendations: recommendationsOf([...saidInLines(lines), ...saidInReports(reports)]).map(({ agency, ...said }) => ({
      ...said,
      agencyWords: STAFFING_AGENCY[agency],
    })),
    inChambers,
    notAloud,
    silent: requiredAgencies(settings)
      .filter((agency) => !spoke.has(agency))
      .map((agency) => STAFFING_AGENCY[agency]),
  };
}

function sayLine(line: TeamLine, { actor, ground }: TalkFacts): StaffingLine {
  const { lineId, agency, kind, words, askInChambers, doNotRaise, isPrivileged, optedIn, enteredBy, enteredOn, version } = line;
  return {
    lineId,
    agency,
    agencyWords: STAFFING_AGENCY[agency],
    kind,
    kindWords: STAFFING_LINE_KIND[kind],
    words,
    askInChambers,
    doNotRaise,
    isPrivileged,
    optedIn,
    enteredBy: enteredBy === null ? null : (ground.names[enteredBy] ?? null),
    enteredOn,
    isMine: enteredBy === actor.accountId,
    mayTakeBack: mayTakeBack(actor, line),
    mayFlag: mayFlag(actor, line),
    mayOptIn: mayOptIn(actor, line),
    version,
  };
}

function sayReport({ reportId, fromRole, kind, dueOn, receivedOn, state }: GroundReport, { today }: StaffingGround): StaffingReport {
  const { key, words } = reportStanding({ dueOn, receivedOn, state }, today);
  const fromWords = ROLE_WORDS[fromRole] ?? fromRole;
  return { reportId, fromWords, kindWords: REPORT_KIND[kind], dueOn, receivedOn, standing: key, standingWords: words };
}

function saidInLines(lines: readonly TeamLine[]): readonly Recommended[] {
  return lines
    .filter(({ kind }) => kind === 'recommendation')
    .map(({ agency, words, enteredOn }) => ({ agency, source: 'line', words, on: enteredOn }));
}

function saidInReports(reports: readonly GroundReport[]): readonly Recommended[] {
  return reports.flatMap(({ fromRole, recommendation, receivedOn }) => {
    const agency = agencyOfRole(fromRole);
    if (agency === null || recommendation === null || receivedOn === null) return [];
    return [{ agency, source: 'report' as const, words: recommendation, on: receivedOn }];
  });
}
