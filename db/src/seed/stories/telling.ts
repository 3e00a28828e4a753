import { addDays, earliest, type LocalDate } from '@starling/shared/time/local-date';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import type { ParticipationRole } from '@starling/shared/vocabulary/participation';
import { addBriefs, type BriefLine } from '../briefs.ts';
import { addCase, addParticipant, type SeededCase } from '../cases.ts';
import { addAppearances, conclude, setHearing, type HearingRow } from '../hearings.ts';
import { accountNamed, add, type Ledger } from '../ledger.ts';
import { randomFrom } from '../random.ts';
import type { CustodyKind, JurisdictionStatus, RowOf } from '../rows.ts';
import { takePlace, type SessionDay } from '../sessions.ts';
import { addNeed, addYouth, type YouthWords } from '../youths.ts';

/** Where a story is told: the court, the coming session that carries it, and the days around it. */
export interface Stage {
  readonly ledger: Ledger;
  /** The coming session day. */
  readonly today: SessionDay;
  /** The session day so many weeks before or after the coming one; the nearest earlier one when that week is dark. */
  readonly week: (offset: number) => SessionDay;
}

/** A youth of a story with the youth's own case here. */
export interface StoryYouth {
  readonly youth: RowOf['youth'];
  readonly ward: SeededCase;
}

/** Who takes part, by name: the court's own accounts first, then family. */
export interface StoryPeople {
  readonly staff: readonly (readonly [ParticipationRole, string])[];
  readonly family: readonly (readonly [ParticipationRole, string])[];
}

/** Begins a story: the youth, the case and the people in it since `since`. */
export function beginStory({ ledger }: Stage, words: Omit<YouthWords, 'on'> & { readonly since: LocalDate; readonly people: StoryPeople; readonly needs: readonly (readonly [Parameters<typeof addNeed>[1]['kind'], string])[] }): StoryYouth {
  const youth = addYouth(ledger, { ...words, on: words.since });
  words.needs.forEach(([kind, text]) => {
    addNeed(ledger, { youthId: youth.youth_id, on: words.since, kind, words: text });
  });
  const row = addCase(ledger, { youthId: youth.youth_id, branch: '602', on: words.since, state: 'open' });
  return { youth, ward: { row, people: addPeople(ledger, row.case_id, words.people, words.since) } };
}

function addPeople(ledger: Ledger, caseId: string, people: StoryPeople, from: LocalDate): SeededCase['people'] {
  const span = { caseId, from, until: null };
  return [
    ...people.staff.map(([role, name]) => addParticipant(ledger, { ...span, role, account: accountNamed(ledger, name) })),
    ...people.family.map(([role, name]) => addParticipant(ledger, { ...span, role, account: null, name })),
  ];
}

/** The dependency case beside it, heard elsewhere and next on a day that this court shows. */
export function besideIt(stage: Stage, youthId: string, told: { readonly since: LocalDate; readonly nextOn: LocalDate; readonly people: StoryPeople }): RowOf['legal_case'] {
  const { ledger } = stage;
  const row = addCase(ledger, { youthId, branch: '300', on: told.since, state: 'open', elsewhereNextOn: told.nextOn });
  addPeople(ledger, row.case_id, told.people, told.since);
  add(ledger, 'jurisdiction', { jurisdiction_id: ledger.newId(told.since), case_id: row.case_id, petition_id: null, status: 'dependent', from_on: told.since, until_on: null });
  return row;
}

/** What a hearing of a story holds. */
export interface StoryHearing {
  readonly who: StoryYouth;
  readonly day: SessionDay;
  readonly type: HearingType;
  readonly petitionId: string | null;
  readonly minutes: number;
  readonly mode?: HearingRow['mode'];
  readonly language?: string;
  readonly brief?: readonly BriefLine[];
  /** How it went, for a day that has passed. */
  readonly went?: 'heard' | 'away' | 'continued';
  readonly goodCause?: string;
}

/** Puts a hearing of a story into its day. Throws when the day has no room: stories come before the generated docket. */
export function putOn(stage: Stage, told: StoryHearing): HearingRow {
  const { ledger } = stage;
  const place = takePlace(ledger, { day: told.day, wanted: { youthId: told.who.youth.youth_id, minutes: told.minutes } });
  if (place === null) throw new RangeError(`No room for ${told.who.youth.chosen_name} on ${told.day.day}`);
  const { case_id: caseId } = told.who.ward.row;
  const mode = told.mode ?? 'in_person';
  const hearing = setHearing(ledger, { place, caseId, petitionId: told.petitionId, type: told.type, minutes: told.minutes, mode, language: told.language ?? null });
  if (told.went !== undefined) conclude(ledger, hearing, { day: told.day.day, state: told.went, ...(told.goodCause === undefined ? {} : { goodCause: told.goodCause }) });
  addAppearances(ledger, hearing, { youthName: told.who.youth.chosen_name, people: told.who.ward.people, day: told.day.day });
  addBriefs(ledger, hearing, told.brief ?? [], stage.ledger.anchor);
  return hearing;
}

/** The same stage with a source of chance of its own: what is told there shifts nothing of the docket that is drawn after the stories. */
export function aside(stage: Stage, told: string): Stage {
  return { ...stage, ledger: { ...stage.ledger, random: randomFrom(told) } };
}

/** Where the youth has been since a day. */
export function nowAt({ ledger }: Stage, youthId: string, stay: { readonly kind: CustodyKind; readonly place: string; readonly from: LocalDate; readonly until?: LocalDate; readonly petitionId?: string }): void {
  add(ledger, 'custody', {
    custody_id: ledger.newId(stay.from), youth_id: youthId, petition_id: stay.petitionId ?? null, kind: stay.kind, place: stay.place, from_on: stay.from, until_on: stay.until ?? null,
  });
}

/** The standing of the case: pending from filing, another word from a later day. */
export function standing({ ledger }: Stage, caseId: string, steps: readonly (readonly [JurisdictionStatus, LocalDate])[]): void {
  steps.forEach(([status, from], index) => {
    add(ledger, 'jurisdiction', { jurisdiction_id: ledger.newId(from), case_id: caseId, petition_id: null, status, from_on: from, until_on: steps[index + 1]?.[1] ?? null });
  });
}

/** One order given at a past hearing, with what became of it. */
export function ordered({ ledger }: Stage, hearing: HearingRow, told: Pick<RowOf['court_order'], 'ordinal' | 'words' | 'owner_role' | 'due_on' | 'state' | 'done_on' | 'note'> & { readonly on: LocalDate }): void {
  const { on, ...words } = told;
  add(ledger, 'court_order', { order_id: ledger.newId(on), hearing_id: hearing.hearing_id, case_id: hearing.case_id, petition_id: hearing.petition_id, ...words });
}

/** Several positions on one matter, role by role. */
export function positions(subject: string, views: Readonly<Partial<Record<ParticipationRole, string>>>): readonly BriefLine[] {
  return Object.entries(views).map(([role, words]) => ({ kind: 'position', subject, role, words }));
}

/** A restriction in force since a day. */
export function restrict({ ledger }: Stage, petitionId: string, told: { readonly kind: RowOf['restriction']['kind']; readonly words: string; readonly on: LocalDate }): void {
  add(ledger, 'restriction', { restriction_id: ledger.newId(told.on), petition_id: petitionId, kind: told.kind, words: told.words, ordered_on: told.on, state: 'in_force', ended_on: null });
}

/** A trafficking victim finding that has been asserted and waits for its hearing. */
export function assertFinding({ ledger }: Stage, told: { readonly petitionId: string; readonly by: string; readonly on: LocalDate; readonly late: boolean }): RowOf['finding'] {
  return add(ledger, 'finding', {
    finding_id: ledger.newId(told.on), petition_id: told.petitionId, basis: 'trafficking_236_23', initiator: 'minors_counsel', state: 'asserted', asserted_on: told.on,
    asserted_by: accountNamed(ledger, told.by).account_id, timeliness: told.late ? 'late_under_236_23_d' : 'on_time', hearing_id: null, submitted_on: null, stage: null, vehicle: null,
    sustained_finding_set_aside: false, evidence_kinds: [], decided_at: null, decided_by: null,
  });
}

/** A day so many days before the coming session, and never after the day on which the demonstration begins; negative for a day after the session. */
export function before(stage: Stage, days: number): LocalDate {
  const day = addDays(stage.today.day, -days);
  return days > 0 ? earliest(day, stage.ledger.anchor) : day;
}
