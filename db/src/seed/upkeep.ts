import { addDays, latest, type LocalDate } from '@starling/shared/time/local-date';
import type { HappeningKind } from '@starling/shared/vocabulary/happening';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { changeClocks, enterHappenings, type OfMatter, type Told } from './clocks.ts';
import type { Docketed, HearingRow } from './hearings.ts';
import type { Ledger } from './ledger.ts';
import type { Spell } from './lives.ts';
import { reviewPlacement } from './placements.ts';

/** A notice about terms is heard within thirty days (WIC 777(b)). */
const NOTICE_HEARD_WITHIN_DAYS = 30;

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
    reviewWaits(ledger, one);
    reviewPlacement(ledger, one);
    (set.get(one.ward.row.case_id) ?? []).forEach((hearing) => {
      servePapers(ledger, one, hearing);
    });
    tellWhereabouts(ledger, one);
    giveTime(ledger, one, set.get(one.ward.row.case_id) ?? []);
  });
  if (ledger.key === 'sacramento') stopForCompetency(ledger, active, set);
  else waiveTime(ledger, active, set);
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

/** The hearings of a youth who waits in the hall for the place that was ordered look at the wait (WIC 737(b)). */
function reviewWaits({ rows }: Ledger, { life, ward }: Docketed): void {
  const now = life.spells.at(-1);
  const awaits = rows.jurisdiction.some((hold) => hold.case_id === ward.row.case_id && hold.until_on === null && hold.status === 'ward_placement');
  if (now?.kind !== 'juvenile_hall' || !awaits) return;
  const days = new Map(rows.court_session.map((session) => [session.session_id, session.held_on]));
  rows.hearing.forEach((hearing) => {
    const isReview = hearing.case_id === ward.row.case_id && hearing.type === 'progress_review' && (days.get(hearing.session_id) ?? now.from) > now.from;
    if (isReview) hearing.type = 'placement_review_15_day';
  });
}

/** A notice about terms whose hearing comes later than thirty days (WIC 777(b)): for good cause to that day, or time was waived while no day is set. */
function giveTime(ledger: Ledger, { petitions, ward }: Docketed, set: readonly Appointment[]): void {
  const notice = petitions.find(({ kind, state }) => kind === '777' && state === 'filed');
  if (notice === undefined) return;
  const heldOn = set.find(({ hearing }) => hearing.petition_id === notice.petition_id)?.heldOn ?? null;
  if (heldOn !== null && heldOn <= addDays(notice.filed_on, NOTICE_HEARD_WITHIN_DAYS)) return;
  const of = { caseId: ward.row.case_id, petitionId: notice.petition_id };
  const made_on = addDays(notice.filed_on, 5);
  if (heldOn === null) changeClocks(ledger, of, { kind: 'time_waiver', made_on, ground: 'consent', reason: 'Counsel waived time until a day can be found.' });
  else changeClocks(ledger, of, { kind: 'extended', clock: 'VOP_HEARING_777_30D', made_on, until_on: heldOn, ground: 'good_cause', reason: 'The school’s report is still to come.' });
}

/** For one petition time was waived in general. */
function waiveTime(ledger: Ledger, active: readonly Docketed[], set: Appointments): void {
  const found = freshMatter(active, set);
  if (found === null) return;
  changeClocks(ledger, found.of, { kind: 'time_waiver', made_on: addDays(found.filedOn, 5), ground: 'consent', reason: 'Counsel waived time in general: a witness comes from another state.' });
}

/** For one petition a doubt was declared: its clocks stand still, and the hearing set for it is the one on taking part. */
function stopForCompetency(ledger: Ledger, active: readonly Docketed[], set: Appointments): void {
  const found = freshMatter(active, set);
  if (found === null) return;
  const doubtOn = addDays(found.filedOn, 4);
  found.hearing.type = 'competency';
  enterHappenings(ledger, found.of, [['doubt_declared', doubtOn]]);
  changeClocks(ledger, found.of, { kind: 'tolled', made_on: doubtOn, ground: 'competency' });
}

interface FreshMatter {
  readonly of: OfMatter;
  readonly hearing: HearingRow;
  readonly filedOn: LocalDate;
}

/** The first petition before jurisdiction whose jurisdiction hearing is set. */
function freshMatter(active: readonly Docketed[], set: Appointments): FreshMatter | null {
  const fresh = active.flatMap(({ petitions, ward }) =>
    (set.get(ward.row.case_id) ?? []).flatMap(({ hearing }): readonly FreshMatter[] => {
      const petition = hearing.type === 'jurisdiction' ? petitions.find(({ petition_id: id }) => id === hearing.petition_id) : undefined;
      return petition === undefined ? [] : [{ of: { caseId: hearing.case_id, petitionId: petition.petition_id }, hearing, filedOn: petition.filed_on }];
    }),
  );
  return fresh[0] ?? null;
}
