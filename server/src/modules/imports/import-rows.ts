import { newId } from '@starling/db/ids';
import type { Changed, JournalEntry, StateChange } from '@starling/db/journal/journal';
import { type PlannedCase, type PlannedHearing } from '@starling/shared/docket-import/plan';
import type { ReadCount } from '@starling/shared/docket-import/count-lines';
import { foldName } from '@starling/shared/docket-import/reading';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { countItems } from '@starling/shared/law/count-items';
import type { LocalDate } from '@starling/shared/time/local-date';
import { circumstanceRows } from './circumstance-rows.ts';
import type { ImportingCourt } from './known-court.queries.ts';

/** Rows and events of one act, gathered before anything is written. */
export class Gathered {
  readonly events: StarlingEvent[] = [];
  readonly changed: Changed[] = [];
  private readonly rows = new Map<Inserted, Record<string, unknown>[]>();

  add(table: Inserted, row: Record<string, unknown>): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
  }

  /** Parents before children: the order of ORDER is the order of the foreign keys. */
  inserts(): readonly StateChange[] {
    return ORDER.flatMap((table) => {
      const rows = this.rows.get(table);
      return rows ? [{ insertMany: table, rows } as StateChange] : []; // rows were made column by column for this very table
    });
  }

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }
}

const ORDER = [
  'court_session',
  'youth',
  'youth_identity',
  'youth_need',
  'legal_case',
  'petition',
  'petition_count',
  'enhancement',
  'participation',
  'custody',
  'warrant',
  'hearing',
  'appearance',
  'import_run',
] as const;
type Inserted = (typeof ORDER)[number];

/** Which session each planned hearing goes into, and its place in line there. */
export interface Seated {
  readonly sessionId: string;
  readonly place: number;
}

export interface ImportContext {
  readonly court: ImportingCourt;
  readonly today: LocalDate;
  readonly seats: ReadonlyMap<PlannedHearing, Seated>;
  /** Who is known by name and birth date, in the court or from an earlier line: one youth may have several cases. */
  readonly youths: Map<string, string>;
  readonly gathered: Gathered;
}

type Named = { readonly legalFirstName: string; readonly legalLastName: string; readonly bornOn: string };
const personKey = ({ legalFirstName, legalLastName, bornOn }: Named): string =>
  `${foldName(legalFirstName)}|${foldName(legalLastName)}|${bornOn}`;

/** The youths whom the court has already, by name and birth date. */
export const youthsOf = (court: ImportingCourt): Map<string, string> =>
  new Map(court.youths.map((youth) => [personKey(youth), youth.youthId]));

/** Gathers everything one planned case adds to the record. What the files do not say is left unknown, never guessed. */
export function gatherCase(planned: PlannedCase, context: ImportContext): void {
  const { court, gathered } = context;
  const known = court.cases.get(planned.number);
  const caseId = known?.caseId ?? newId();
  const youthId = known ? newId() : youthIdOf(planned, context);
  if (!known) {
    gathered.add('legal_case', { caseId, youthId, number: planned.number, branch: planned.branch, state: 'open' });
    gathered.events.push(happened('CaseOpened', { subjectId: caseId, facts: { youthId } }));
    gatherPeople(planned, caseId, context);
  }
  const petitionId = known ? null : gatherPetition(planned, caseId, gathered);
  if (!known) circumstanceRows(planned, { caseId, youthId, petitionId, today: context.today }, gathered);
  for (const one of planned.hearings) gatherHearing(one, { caseId, petitionId }, context);
  gathered.changed.push({ topic: 'CASE', id: caseId });
}

/** The youth of a new case: the one who is known already, else a new one. */
function youthIdOf(planned: PlannedCase, { youths, gathered }: ImportContext): string {
  const { youth } = planned;
  const knownId = youth ? youths.get(personKey(youth)) : undefined;
  if (knownId !== undefined) return knownId;
  const youthId = newId();
  if (youth) youths.set(personKey(youth), youthId);
  gatherYouth(planned, youthId, gathered);
  return youthId;
}

function gatherYouth({ youth, hearings }: PlannedCase, youthId: string, gathered: Gathered): void {
  if (!youth) return;
  const asked = hearings.map(({ hearing }) => hearing.interpreter).find((language) => language !== null);
  gathered.add('youth', {
    youthId,
    chosenName: youth.legalFirstName,
    pronouns: 'not asked yet',
    languages: asked ? ['en', languageOf(asked)] : ['en'],
  });
  gathered.add('youth_identity', {
    youthId,
    legalFirstName: youth.legalFirstName,
    legalLastName: youth.legalLastName,
    bornOn: youth.bornOn,
  });
  gathered.events.push(happened('YouthEntered', { subjectId: youthId }));
}

function gatherPeople(planned: PlannedCase, caseId: string, { court, today, gathered }: ImportContext): void {
  const add = (row: { readonly role: string; readonly name: string; readonly accountId: string | null }): void => {
    const participationId = newId();
    gathered.add('participation', { participationId, caseId, fromOn: today, ...row });
    gathered.events.push(happened('ParticipationBegan', { subjectId: participationId, facts: { caseId, fromOn: today } }));
  };
  const counsel = planned.youth?.counsel ?? null;
  if (counsel !== null) add({ role: 'minors_counsel', name: counselName(counsel), accountId: accountNamed(counsel, court) });
  for (const relative of planned.relatives) add({ role: relative.role, name: relative.name, accountId: null });
}

/** The two languages the court prints in have codes; any other stays as the export names it. */
const languageOf = (typed: string): string => ({ spanish: 'es', english: 'en' })[typed.toLowerCase()] ?? typed;

/** 'Lindqvist, P.' is 'P. Lindqvist'. */
const counselName = (typed: string): string =>
  typed
    .split(',')
    .map((part) => part.trim())
    .reverse()
    .join(' ');

/** One account of that name, or none: two of one name are told apart by a person, not here. */
function accountNamed(typed: string, court: ImportingCourt): string | null {
  const same = court.counsel.filter((one) => foldName(one.name) === foldName(counselName(typed)));
  return same.length === 1 ? (same[0]?.accountId ?? null) : null;
}

function gatherPetition(planned: PlannedCase, caseId: string, gathered: Gathered): string | null {
  if (planned.counts.length === 0 && planned.branch === '602') return null;
  const petitionId = newId();
  const sustained = planned.counts.some((count) => count.state === 'true');
  const state = sustained ? 'sustained' : 'pre_jurisdiction';
  gathered.add('petition', { petitionId, caseId, kind: planned.branch, ending: planned.number.slice(-4), state });
  gathered.events.push(
    happened('PetitionFiled', {
      subjectId: petitionId,
      petitionId,
      facts: { caseId, kind: planned.branch, counts: planned.counts.length },
    }),
  );
  for (const count of planned.counts) gatherCount(count, petitionId, gathered);
  return petitionId;
}

function gatherCount(count: ReadCount, petitionId: string, gathered: Gathered): void {
  const countId = newId();
  const { origin: _line, caseNumber: _number, enhancements, ...row } = count;
  const { statuteKnown, violentItem, serious707bItem } = countItems(count);
  gathered.add('petition_count', { countId, petitionId, ...row, statuteKnown, violentItem, serious_707b_item: serious707bItem });
  gathered.events.push(happened('CountEntered', { subjectId: countId, petitionId, facts: { number: count.number, statuteKnown } }));
  for (const enhancement of enhancements) gathered.add('enhancement', { enhancementId: newId(), countId, ...enhancement });
}

function gatherHearing(
  planned: PlannedHearing,
  of: { readonly caseId: string; readonly petitionId: string | null },
  { seats, gathered }: ImportContext,
): void {
  const seat = seats.get(planned);
  if (!seat) return;
  const { hearing } = planned;
  const hearingId = newId();
  gathered.add('hearing', {
    hearingId,
    ...of,
    sessionId: seat.sessionId,
    placeInLine: seat.place,
    type: hearing.type.key,
    startsAt: hearing.startsAt,
    minutes: hearing.minutes,
    mode: hearing.type.key === 'non_appearance_report' ? 'no_appearance' : 'in_person',
    state: 'set',
    interpreterLanguage: hearing.interpreter === null ? null : languageOf(hearing.interpreter),
    cameFrom: 'import',
  });
  gathered.events.push(
    happened('HearingSet', {
      subjectId: hearingId,
      petitionId: of.petitionId,
      facts: { sessionId: seat.sessionId, type: hearing.type.key, heldOn: hearing.heldOn, minutes: hearing.minutes, cameFrom: 'import' },
    }),
  );
}

/** The whole import as one act of the journal. */
export function importEntry(gathered: Gathered, extra: Pick<JournalEntry, 'events' | 'changes'>): JournalEntry {
  return {
    act: 'import.run',
    events: [...extra.events, ...gathered.events],
    changes: [...extra.changes, ...gathered.inserts()],
    changed: gathered.changed,
  };
}
