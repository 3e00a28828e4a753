import type { LocalDate } from '../time/local-date.ts';
import type { ActingSeat } from '../vocabulary/seat.ts';
import { happenedOnOrAfter, isOnOrAfter } from './on-or-after.ts';
import { KEY_COLUMN, type TableName } from './record-tables.ts';

/** Who is looking, on which day of the court. */
export interface Looker {
  readonly courtId: string;
  /** Null for Starling's own work. */
  readonly accountId: string | null;
  readonly seat: ActingSeat;
  readonly today: LocalDate;
}

/** A row by its SQL column names; days as 'YYYY-MM-DD', instants as ISO texts in UTC. */
export type Row = Readonly<Record<string, unknown>>;

/** Every row there is, by table: what the rules look up on the way. Make it once with `relationsOf`. */
export interface Relations {
  /** The row of a table with this key, whoever may see it. */
  readonly find: (table: TableName, id: unknown) => Row | undefined;
  /** Rows of a table by a foreign key: the cases of a youth, the participations of a case. */
  readonly listBy: (table: TableName, column: string, id: unknown) => readonly Row[];
}

type Rule = (looker: Looker, row: Row, relations: Relations) => boolean;

const BENCH_AND_CLERKS = ['judge', 'courtroom_clerk', 'calendar_clerk', 'system'] as const;
const BY_PARTICIPATION = ['minors_counsel', 'probation_officer', 'social_worker', 'county_counsel', 'advocate'] as const;
const WITHOUT_PETITIONS = ['coordinator', 'advocate', 'administrator', 'sealing_clerk'] as const;
const FINDING_SEATS = ['judge', 'courtroom_clerk', 'minors_counsel', 'prosecutor', 'system'] as const;
const DESK = ['judge', 'sealing_clerk', 'system'] as const;
const COUNSEL_AND_BENCH = [...BENCH_AND_CLERKS, 'minors_counsel', 'prosecutor', 'county_counsel'] as const;
const IDENTITY_SEATS = [...COUNSEL_AND_BENCH, 'probation_officer', 'social_worker'] as const;
const TEAM = [...IDENTITY_SEATS, 'advocate', 'coordinator'] as const;
const CLERKS_OF_PAPER = ['judge', 'courtroom_clerk', 'calendar_clerk'] as const;
/** Who reads a minute order once it is signed; never an advocate. */
const READS_SIGNED = ['minors_counsel', 'prosecutor', 'county_counsel', 'probation_officer', 'social_worker'] as const;
const IMPORT_SEATS = [...BENCH_AND_CLERKS, 'administrator'] as const;
/** Who prepares the day with the youth: never the prosecutor or county counsel. */
const SUPPORT = [...BENCH_AND_CLERKS, 'minors_counsel', 'probation_officer', 'social_worker', 'advocate', 'coordinator'] as const;

const sits = (looker: Looker, seats: readonly ActingSeat[]): boolean => seats.includes(looker.seat);
const everybody: Rule = () => true;
const notTheDesk: Rule = (looker) => looker.seat !== 'sealing_clerk';
const bySeat =
  (seats: readonly ActingSeat[]): Rule =>
  (looker) =>
    sits(looker, seats);

/** The rule of one table, told on the row the table hangs on. */
const follows =
  (table: TableName, column: string): Rule =>
  (looker, row, relations) => {
    const parent = relations.find(table, row[column]);
    return parent !== undefined && sees(looker, table, { row: parent, relations });
  };
/** As `follows`, but a row without the key hangs on nothing and passes. */
const followsIfAny =
  (table: TableName, column: string): Rule =>
  (looker, row, relations) =>
    row[column] === null || follows(table, column)(looker, row, relations);
const all =
  (...rules: readonly Rule[]): Rule =>
  (looker, row, relations) =>
    rules.every((rule) => rule(looker, row, relations));
const any =
  (...rules: readonly Rule[]): Rule =>
  (looker, row, relations) =>
    rules.some((rule) => rule(looker, row, relations));

const notSealed: Rule = (looker, row) => row['sealed_in'] === null || looker.seat === 'system';
const takesPartToday: Rule = (looker, row, relations) =>
  sits(looker, BY_PARTICIPATION) &&
  relations
    .listBy('participation', 'case_id', row['case_id'])
    .some((one) => one['account_id'] === looker.accountId && isCurrent(one, looker.today));
const withPetitions: Rule = (looker) => !sits(looker, WITHOUT_PETITIONS);
/** Seen with the case, and with the petition where it rests on one; never by those who work without petitions. */
const ofTheCaseAndItsPetition: Rule = all(withPetitions, follows('legal_case', 'case_id'), followsIfAny('petition', 'petition_id'));
const branchIs =
  (seat: ActingSeat, branches: readonly string[]): Rule =>
  (looker, row) =>
    looker.seat === seat && branches.includes(String(row['branch']));
const withTheHearing = follows('hearing', 'hearing_id');
const isMine =
  (column: string): Rule =>
  (looker, row) =>
    looker.accountId !== null && row[column] === looker.accountId;
/** A time away is seen with whatever it takes the time of. */
const seesWhoIsAway: Rule = (looker, row, relations) => {
  switch (row['subject_kind']) {
    case 'youth':
      return all(bySeat(SUPPORT), follows('youth', 'subject_id'))(looker, row, relations);
    case 'participation':
      return all(bySeat(BENCH_AND_CLERKS), follows('participation', 'subject_id'))(looker, row, relations);
    case 'account':
      return any(bySeat(IMPORT_SEATS), isMine('subject_id'))(looker, row, relations);
    default:
      return sits(looker, [...IMPORT_SEATS, 'coordinator']);
  }
};
const petitionIsUnsealed: Rule = (_looker, row, relations) => relations.find('petition', row['petition_id'])?.['sealed_in'] === null;
const seesAnotherRowOf =
  (table: TableName, column: string): Rule =>
  (looker, row, relations) =>
    relations.listBy(table, column, row[column]).some((one) => sees(looker, table, { row: one, relations }));
const needIsForThem: Rule = (looker, row) => {
  if (row['visible_to'] === 'staff') return true;
  if (row['visible_to'] === 'team') return sits(looker, TEAM);
  return sits(looker, row['visible_to'] === 'counsel_and_bench' ? COUNSEL_AND_BENCH : BENCH_AND_CLERKS);
};
/** A recall outlives the seal: until somebody confirms it, and on that day, the judge and the courtroom clerk must reach it. */
const recallIsStillTheirs: Rule = (looker, row) =>
  sits(looker, ['judge', 'courtroom_clerk']) &&
  (row['state'] === 'recalled' || (row['state'] === 'recall_confirmed' && happenedOnOrAfter(row['recall_confirmed_at'], looker.today)));
const isMyServedCopy: Rule = (looker, row) =>
  row['recipient'] === 'counsel' && row['recipient_account_id'] === looker.accountId && isOnOrAfter(row['reachable_until'], looker.today);
const isCourtCopy: Rule = (_looker, row) => row['recipient'] !== 'counsel';
/** An order that nobody has received yet outlives the seal, as a recall does: the youth would still be held. */
const isNotReceivedYet: Rule = (looker, row) =>
  sits(looker, ['judge', 'courtroom_clerk']) &&
  (['ordered', 'sent'].some((state) => row['state'] === state) ||
    [row['ordered_at'], row['received_at']].some((at) => happenedOnOrAfter(at, looker.today)));
const isSigned: Rule = (_looker, row) => row['state'] === 'signed' || row['state'] === 'entered';
const everyMatterInIt: Rule = (looker, row, relations) =>
  Array.isArray(row['hearing_ids']) && row['hearing_ids'].every((id) => follows('hearing', 'id')(looker, { id }, relations));
const printedInOpenSession: Rule = (looker, row, relations) => {
  const hearing = relations.find('hearing', relations.find('finding', row['finding_id'])?.['hearing_id']);
  const session = relations.find('court_session', hearing?.['session_id']);
  return session?.['state'] === 'open' && session['held_on'] === looker.today;
};

const isOldPaper: Rule = any(
  all(
    bySeat(['judge', 'sealing_clerk']),
    any((_looker, row) => row['sealing_order_id'] !== null, followsIfAny('petition', 'petition_id')),
  ),
  all(bySeat(['courtroom_clerk']), any(followsIfAny('petition', 'petition_id'), printedInOpenSession)),
);
/** A paper of the day is seen with what it is of; a kind that is not named here is a paper of the finding. */
const isPaper: Rule = (looker, row, relations) => {
  switch (row['kind']) {
    case 'hearing_minute_order':
      return all(withTheHearing, any(bySeat(CLERKS_OF_PAPER), all(bySeat(READS_SIGNED), seesAnotherRowOf('minute_order', 'document_id'))))(
        looker,
        row,
        relations,
      );
    case 'youth_page':
      return all(bySeat([...CLERKS_OF_PAPER, 'coordinator', 'minors_counsel', 'advocate']), withTheHearing)(looker, row, relations);
    case 'warrant':
    case 'warrant_recall':
      return all(bySeat(CLERKS_OF_PAPER), follows('warrant', 'subject_id'))(looker, row, relations);
    case 'custody_order':
      return all(bySeat(CLERKS_OF_PAPER), follows('custody_order', 'subject_id'))(looker, row, relations);
    case 'day_packet':
      return all(bySeat(['judge', 'courtroom_clerk']), seesAnotherRowOf('day_packet', 'document_id'))(looker, row, relations);
    default:
      return isOldPaper(looker, row, relations);
  }
};

/**
 * Who sees a row, table by table: the mirror of db/src/policies in plain functions, compared with PostgreSQL by a parity spec over
 * every seat, table and row. Another court's row is never seen, whatever stands here. The one thing not mirrored is the sealing
 * transaction itself, which still sees what it wrote until it commits.
 */
export const TABLE_RULES = {
  court: everybody,
  court_setting: everybody,
  court_closure: everybody,
  emergency_extension: everybody,
  courthouse: everybody,
  account: everybody,
  department: everybody,
  bench_officer: everybody,
  session_template: notTheDesk,
  court_session: notTheDesk,
  session_change: notTheDesk,
  session_print: bySeat(BENCH_AND_CLERKS),
  session_order: bySeat(BENCH_AND_CLERKS),
  resource: notTheDesk,
  unavailability: seesWhoIsAway,
  calendar_feed: isMine('account_id'),
  youth: seesAnotherRowOf('legal_case', 'youth_id'),
  youth_identity: all(bySeat(IDENTITY_SEATS), follows('youth', 'youth_id')),
  youth_need: all(needIsForThem, follows('youth', 'youth_id')),
  safe_contact: all(bySeat(SUPPORT), follows('youth', 'youth_id')),
  safe_contact_reach: all(bySeat([...BENCH_AND_CLERKS, 'minors_counsel']), follows('safe_contact', 'safe_contact_id')),
  outside_person: bySeat(BENCH_AND_CLERKS),
  outside_person_day: bySeat(BENCH_AND_CLERKS),
  keep_apart: all(bySeat(BENCH_AND_CLERKS), follows('youth', 'youth_id'), followsIfAny('youth', 'other_youth_id')),
  keep_apart_reason: all(bySeat(['judge']), follows('keep_apart', 'keep_apart_id')),
  referral: all(bySeat([...BENCH_AND_CLERKS, 'coordinator']), followsIfAny('legal_case', 'case_id'), followsIfAny('youth', 'youth_id')),
  legal_case: all(
    notSealed,
    any(bySeat(BENCH_AND_CLERKS), branchIs('prosecutor', ['601', '602']), branchIs('coordinator', ['602']), takesPartToday),
  ),
  petition: all(notSealed, withPetitions, follows('legal_case', 'case_id')),
  petition_count: follows('petition', 'petition_id'),
  enhancement: follows('petition_count', 'count_id'),
  participation: follows('legal_case', 'case_id'),
  jurisdiction: ofTheCaseAndItsPetition,
  clock_event: ofTheCaseAndItsPetition,
  clock_circumstance: ofTheCaseAndItsPetition,
  clock_change: ofTheCaseAndItsPetition,
  custody: all(follows('youth', 'youth_id'), followsIfAny('petition', 'petition_id')),
  restriction: follows('petition', 'petition_id'),
  warrant: any(recallIsStillTheirs, ofTheCaseAndItsPetition),
  hearing: all(
    follows('legal_case', 'case_id'),
    (looker, row, relations) =>
      row['petition_id'] === null ||
      (sits(looker, ['coordinator', 'advocate']) ? petitionIsUnsealed : follows('petition', 'petition_id'))(looker, row, relations),
  ),
  appearance: withTheHearing,
  remote_consent: withTheHearing,
  resource_use: all(bySeat(SUPPORT), withTheHearing),
  hearing_check: all(bySeat(SUPPORT), withTheHearing),
  ride: all(bySeat(SUPPORT), withTheHearing),
  hearing_exception: all(withPetitions, withTheHearing),
  continuance: all(withPetitions, withTheHearing),
  continuance_position: follows('continuance', 'continuance_id'),
  hearing_brief: all(withPetitions, withTheHearing),
  court_order: all(follows('hearing', 'hearing_id'), followsIfAny('petition', 'petition_id')),
  finding: all(bySeat(FINDING_SEATS), follows('petition', 'petition_id')),
  finding_answer: follows('finding', 'finding_id'),
  dismissal_order: all(bySeat(FINDING_SEATS), follows('petition', 'petition_id')),
  sealing_order: bySeat(DESK),
  holder_task: follows('sealing_order', 'sealing_order_id'),
  document: any(bySeat(['system']), all(isCourtCopy, isPaper), isMyServedCopy),
  document_body: follows('document', 'document_id'),
  notice: any(
    (looker, row) => looker.accountId !== null && row['recipient_account_id'] === looker.accountId,
    all(bySeat(BENCH_AND_CLERKS), followsIfAny('petition', 'petition_id')),
    all(bySeat(DESK), (_looker, row) => row['sealing_order_id'] !== null),
  ),
  arrival: withTheHearing,
  admitted_person: all(bySeat(COUNSEL_AND_BENCH), withTheHearing),
  remote_contact: all(bySeat([...BENCH_AND_CLERKS, 'minors_counsel']), withTheHearing),
  minute_finding: all(withPetitions, withTheHearing),
  order_phrase: notTheDesk,
  private_note: all(isMine('account_id'), followsIfAny('hearing', 'hearing_id')),
  working_mark: all(isMine('account_id'), withTheHearing),
  draft: all(isMine('account_id'), withTheHearing),
  presence: all(any(bySeat(BENCH_AND_CLERKS), isMine('account_id')), withTheHearing),
  warrant_step: follows('warrant', 'warrant_id'),
  custody_order: any(isNotReceivedYet, ofTheCaseAndItsPetition),
  minute_order: all(any(bySeat(BENCH_AND_CLERKS), all(isSigned, bySeat(READS_SIGNED))), withTheHearing),
  close_explanation: all(bySeat(BENCH_AND_CLERKS), withTheHearing),
  outbox: all(
    bySeat(BENCH_AND_CLERKS),
    any(
      bySeat(['system']),
      all(followsIfAny('hearing', 'hearing_id'), followsIfAny('legal_case', 'case_id'), followsIfAny('petition', 'petition_id')),
    ),
  ),
  report_due: all((looker) => !sits(looker, ['advocate', 'administrator', 'sealing_clerk']), withTheHearing),
  day_packet: all(bySeat(['judge', 'courtroom_clerk', 'system']), everyMatterInIt),
  finding_prior: all(follows('finding', 'finding_id'), follows('petition', 'petition_id')),
  import_run: bySeat(IMPORT_SEATS),
  import_map: bySeat(IMPORT_SEATS),
  event: any(
    all(bySeat(BENCH_AND_CLERKS), followsIfAny('petition', 'petition_id')),
    all(bySeat(DESK), (_looker, row) => row['subject_kind'] === 'sealing_order' || row['subject_kind'] === 'holder_task'),
  ),
} as const satisfies Readonly<Record<TableName, Rule>>;

/** True when this person sees this row. A row of another court is never seen. */
export function sees(looker: Looker, table: TableName, { row, relations }: { readonly row: Row; readonly relations: Relations }): boolean {
  const rule: Rule = TABLE_RULES[table];
  return row['court_id'] === looker.courtId && rule(looker, row, relations);
}

/** Indexes all rows once, so that a walk over every seat, table and row stays quick. */
export function relationsOf(rows: Readonly<Partial<Record<TableName, readonly Row[]>>>): Relations {
  const indexes = new Map<string, Map<unknown, Row[]>>();
  const indexOf = (table: TableName, column: string): Map<unknown, Row[]> => {
    const known = indexes.get(`${table}.${column}`);
    if (known !== undefined) return known;
    const made = new Map<unknown, Row[]>();
    for (const row of rows[table] ?? []) made.set(row[column], [...(made.get(row[column]) ?? []), row]);
    indexes.set(`${table}.${column}`, made);
    return made;
  };
  return {
    find: (table, id) => indexOf(table, KEY_COLUMN[table]).get(id)?.[0],
    listBy: (table, column, id) => indexOf(table, column).get(id) ?? [],
  };
}

function isCurrent(row: Row, today: LocalDate): boolean {
  const { from_on: from, until_on: until } = row;
  return typeof from === 'string' && from <= today && (until === null || (typeof until === 'string' && until >= today));
}
