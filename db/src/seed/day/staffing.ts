import type { LocalDate } from '@starling/shared/time/local-date';
import type { StaffingAgency, StaffingLineKind } from '@starling/shared/vocabulary/staffing';
import type { HearingRow } from '../hearings.ts';
import { accountsOf, type Ledger } from '../ledger.ts';
import { randomFrom, type Random } from '../random.ts';
import { idsFrom, type MakeId } from '../seeded-id.ts';
import type { SessionDay } from '../sessions.ts';
import { instantAt } from '../wall-clock.ts';
import { hearingsOn, teamOf } from './coming.ts';

/** The team's own rows for the coming session. They live in a schema of their own and are written through its own door. */
export interface SeededStaffing {
  readonly staffing: { readonly staffing_id: string; readonly session_id: string; readonly state: 'planned' };
  readonly attendance: readonly { readonly attendance_id: string; readonly staffing_id: string; readonly agency: StaffingAgency; readonly account_id: string | null; readonly name: string; readonly state: 'expected' }[];
  readonly line: readonly SeededLine[];
  readonly action_item: readonly {
    readonly action_item_id: string; readonly staffing_id: string; readonly hearing_id: string; readonly words: string; readonly owner_role: string; readonly due_on: LocalDate; readonly entered_by: string;
  }[];
}

/** A line of one agency about one matter. */
export interface SeededLine {
  readonly line_id: string; readonly staffing_id: string; readonly hearing_id: string; readonly agency: StaffingAgency; readonly kind: StaffingLineKind; readonly words: string;
  readonly ask_in_chambers: boolean; readonly do_not_raise: boolean; readonly is_privileged: boolean; readonly opted_in: boolean; readonly entered_by: string; readonly entered_at: string;
}

interface Said {
  readonly role: 'probation_officer' | 'social_worker' | 'advocate' | 'coordinator';
  readonly agency: StaffingAgency;
  readonly kind: StaffingLineKind;
  readonly share: number;
  readonly says: readonly string[];
}

/** What each agency brings: never a story, and nothing that says what kind of court this is. */
const SAYS: readonly Said[] = [
  { role: 'probation_officer', agency: 'probation', kind: 'went_well', share: 0.7, says: ['Kept every appointment this month.', 'Called before plans changed.', 'Curfew kept on all school nights.'] },
  { role: 'probation_officer', agency: 'probation', kind: 'recommendation', share: 0.8, says: ['Same terms, back in four weeks.', 'Ready for longer weekends at home.', 'Review in six weeks.'] },
  { role: 'probation_officer', agency: 'probation', kind: 'went_wrong', share: 0.2, says: ['Missed two calls; the phone was broken.', 'Late home on Friday, and said so.'] },
  { role: 'social_worker', agency: 'child_welfare', kind: 'placement', share: 0.9, says: ['Same home; the bed is kept.', 'A home nearer to the school is looked at this week.', 'Visits with siblings took place.'] },
  { role: 'coordinator', agency: 'education', kind: 'school', share: 0.5, says: ['Credits are on the way to being counted.', 'Eleven credits this term.', 'Wants to change the first period.'] },
  { role: 'coordinator', agency: 'health', kind: 'health_need', share: 0.3, says: ['Dentist on Thursday.', 'Glasses are ready to be picked up.'] },
  { role: 'coordinator', agency: 'coordinator', kind: 'coming', share: 0.6, says: ['An aunt comes along.', 'Comes with the advocate, by the small door.', 'Foster mother is in the hall.'] },
  { role: 'coordinator', agency: 'minors_counsel', kind: 'might_say', share: 0.3, says: ['Likes to hear the plan first.', 'A word about the mural would be welcome.'] },
  { role: 'coordinator', agency: 'coordinator', kind: 'do_not_raise', share: 0.15, says: ['The name of the last school.', 'Where the family lives now.'] },
  { role: 'advocate', agency: 'advocate', kind: 'safety', share: 0.5, says: ['The plan was read again; nothing new.', 'Feels safe at the present home.'] },
  { role: 'coordinator', agency: 'minors_counsel', kind: 'recommendation', share: 0.35, says: ['Curfew at ten, as the youth asks.', 'Home every weekend.', 'End the monitor now.'] },
  { role: 'social_worker', agency: 'child_welfare', kind: 'recommendation', share: 0.5, says: ['Stay at the present home.', 'One more month, then look again.'] },
];

/** The staffing of the first coming session that has a hearing; null when the team meets before none of that day. Drawn from a source of its own. */
export function tellStaffing(ledger: Ledger, coming: SessionDay): SeededStaffing | null {
  const called = hearingsOn(ledger, coming);
  const session = coming.sessions.find(({ row }) => row.staffing_starts_at !== null && called.some((hearing) => hearing.session_id === row.session_id))?.row;
  const coordinator = accountsOf(ledger, 'coordinator')[0];
  if (session === undefined || coordinator === undefined) return null;
  const random = randomFrom(`the staffing of ${ledger.key}`);
  const newId = idsFrom(random);
  const staffingId = newId(coming.day);
  const line = called.filter((hearing) => hearing.session_id === session.session_id);
  const first = line[0];
  return {
    staffing: { staffing_id: staffingId, session_id: session.session_id, state: 'planned' },
    attendance: attendanceOf(ledger, staffingId, newId),
    line: line.flatMap((hearing) => linesAbout(ledger, hearing, { staffingId, coordinatorId: coordinator.account_id, random, newId })),
    action_item: first === undefined ? [] : [
      { action_item_id: newId(coming.day), staffing_id: staffingId, hearing_id: first.hearing_id, words: 'Ask the school for the credits.', owner_role: 'social_worker', due_on: coming.day, entered_by: coordinator.account_id },
    ],
  };
}

interface Telling {
  readonly staffingId: string;
  readonly coordinatorId: string;
  readonly random: Random;
  readonly newId: MakeId;
}

function linesAbout(ledger: Ledger, hearing: HearingRow, { staffingId, coordinatorId, random, newId }: Telling): readonly SeededLine[] {
  const team = teamOf(ledger, hearing.case_id);
  const reported = agenciesThatReported(ledger, hearing);
  return SAYS.flatMap(({ role, agency, kind, share, says }) => {
    const writer = role === 'coordinator' ? coordinatorId : team.find((one) => one.role === role)?.account_id;
    if (writer === undefined || !random.chance(share)) return [];
    if (kind === 'recommendation' && reported.has(agency)) return [];
    const isPrivileged = agency === 'advocate';
    return [{
      line_id: newId(ledger.anchor), staffing_id: staffingId, hearing_id: hearing.hearing_id, agency, kind, words: random.pick(says), ask_in_chambers: kind === 'went_wrong' && random.chance(0.5),
      do_not_raise: kind === 'do_not_raise', is_privileged: isPrivileged, opted_in: isPrivileged && random.chance(0.3), entered_by: writer, entered_at: instantAt(ledger.anchor, '07:40'),
    }];
  });
}

/** Whose recommendation is in the report already: what differs at the table is what two agencies want, not one agency twice. */
function agenciesThatReported({ rows }: Ledger, hearing: HearingRow): ReadonlySet<StaffingAgency> {
  const reports = rows.report_due.filter((row) => row.hearing_id === hearing.hearing_id && row.recommendation !== null);
  return new Set(reports.map(({ from_role: role }) => (role === 'social_worker' ? 'child_welfare' : 'probation')));
}

const AT_THE_TABLE = [['probation', 'probation_officer'], ['child_welfare', 'social_worker'], ['minors_counsel', 'minors_counsel'], ['prosecutor', 'prosecutor'], ['advocate', 'advocate'], ['coordinator', 'coordinator']] as const;

function attendanceOf(ledger: Ledger, staffingId: string, newId: MakeId): SeededStaffing['attendance'] {
  return AT_THE_TABLE.flatMap(([agency, seat]) => {
    const account = accountsOf(ledger, seat)[0];
    if (account === undefined) return [];
    return [{ attendance_id: newId(ledger.anchor), staffing_id: staffingId, agency, account_id: account.account_id, name: account.name, state: 'expected' as const }];
  });
}
