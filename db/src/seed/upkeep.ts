import { addDays, latest, type LocalDate } from '@starling/shared/time/local-date';
import type { HappeningKind } from '@starling/shared/vocabulary/happening';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { changeClocks, enterHappenings, type Told } from './clocks.ts';
import type { Docketed, HearingRow } from './hearings.ts';
import type { Ledger } from './ledger.ts';
import type { Spell } from './lives.ts';

type Paper = readonly [kind: HappeningKind, daysBefore: number, seat: Seat, at?: string];

const NOTICE: Paper = ['notice_served', 21, 'courtroom_clerk'];
const REVIEW_REPORT: Paper = ['review_report_filed', 13, 'probation_officer'];

/** What is served and filed before a hearing, with room to the day that the law sets for it. */
const PAPERS: Readonly<Partial<Record<HearingType, readonly Paper[]>>> = {
  jurisdiction: [['notice_served', 12, 'courtroom_clerk']],
  disposition: [['social_study_filed', 5, 'probation_officer', '14:10']],
  violation: [NOTICE, ['violation_report_filed', 6, 'probation_officer', '15:30']],
  placement_review_6_month: [NOTICE, REVIEW_REPORT],
  permanency: [NOTICE, REVIEW_REPORT],
};

/** Enters what clerks and officers enter day by day: the demonstration's court keeps its clocks. */
export function enterUpkeep(ledger: Ledger, active: readonly Docketed[]): void {
  const set = hearingsSet(ledger);
  active.forEach((one) => {
    (set.get(one.ward.row.case_id) ?? []).forEach((hearing) => {
      servePapers(ledger, one, hearing);
    });
    tellWhereabouts(ledger, one);
  });
  if (ledger.key === 'sacramento') stopForCompetency(ledger, active, set);
}

interface Appointment {
  readonly hearing: HearingRow;
  readonly heldOn: LocalDate;
}

type Appointments = ReadonlyMap<string, readonly Appointment[]>;

function hearingsSet({ rows }: Ledger): Appointments {
  const days = new Map(rows.court_session.map((session) => [session.session_id, session.held_on]));
  const set = new Map<string, Appointment[]>();
  rows.hearing.forEach((hearing) => {
    const heldOn = days.get(hearing.session_id);
    if (hearing.state === 'set' && heldOn !== undefined) set.set(hearing.case_id, [...(set.get(hearing.case_id) ?? []), { hearing, heldOn }]);
  });
  return set;
}

/** A paper whose day has not come is not entered; for a petition filed lately it goes out the day after. */
function servePapers(ledger: Ledger, one: Docketed, { hearing, heldOn }: Appointment): void {
  const filedOn = one.petitions.find((petition) => petition.petition_id === hearing.petition_id)?.filed_on ?? one.life.firstFiledOn;
  (PAPERS[hearing.type] ?? []).forEach(([kind, daysBefore, seat, at]) => {
    const on = latest(addDays(heldOn, -daysBefore), addDays(filedOn, 1));
    if (on <= ledger.anchor) enterHappenings(ledger, { caseId: hearing.case_id, petitionId: hearing.petition_id }, [timed(kind, on, at)], seat);
  });
}

function timed(kind: HappeningKind, on: LocalDate, at: string | undefined): Told {
  return at === undefined ? [kind, on] : [kind, on, at];
}

function tellWhereabouts(ledger: Ledger, { life, ward, dependency, petitions }: Docketed): void {
  const now = life.spells.at(-1);
  const of = { caseId: ward.row.case_id, petitionId: petitions[0]?.petition_id ?? null };
  if (now?.kind === 'away' && dependency?.row.state === 'open') enterHappenings(ledger, of, absence(now), 'probation_officer');
  if (now?.kind === 'group_home') enterHappenings(ledger, of, placement(now).filter(([, on]) => on <= ledger.anchor), 'probation_officer');
}

/** Learned in the evening; police, the national center, family, counsel and the court told inside the 24 hours. */
function absence({ from }: Spell): readonly Told[] {
  const morning = addDays(from, 1);
  return [['missing_from_care_learned', from, '21:40'], ['missing_report_made', morning, '08:30'], ['missing_notices_given', morning, '10:15']];
}

function placement({ from }: Spell): readonly Told[] {
  return [['placement_review_asked', addDays(from, 3)], ['placement_review_set', addDays(from, 6)]];
}

/** For one petition a doubt was declared: its clocks stand still, and the hearing set for it is the one on taking part. */
function stopForCompetency(ledger: Ledger, active: readonly Docketed[], set: Appointments): void {
  const hearings = active.flatMap((one) => (set.get(one.ward.row.case_id) ?? []).map(({ hearing }) => ({ one, hearing })));
  const found = hearings.find(({ hearing }) => hearing.type === 'jurisdiction');
  const petition = found?.one.petitions.find(({ petition_id: id }) => id === found.hearing.petition_id);
  if (found === undefined || petition === undefined) return;
  const of = { caseId: found.hearing.case_id, petitionId: petition.petition_id };
  const doubtOn = addDays(petition.filed_on, 4);
  found.hearing.type = 'competency';
  enterHappenings(ledger, of, [['doubt_declared', doubtOn]]);
  changeClocks(ledger, of, { kind: 'tolled', made_on: doubtOn, ground: 'competency' });
}
