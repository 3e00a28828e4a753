import { CALENDAR_EVENT } from './calendar-events.ts';
import { COURT_DAY_EVENT } from './court-day-events.ts';
import { COURT_SETTINGS } from './law/court-settings.ts';
import { CLOCK_CHANGE } from './vocabulary/clock-change.ts';
import { isId } from './vocabulary/ids.ts';
import { ATTENDANCE, COUNSEL_KIND, PARTICIPATION_ROLE, WITHOUT_COUNSEL } from './vocabulary/participation.ts';
import { DOCUMENT_KIND, DOCUMENT_RECIPIENT, NOTICE_KIND, NOTICE_CHANNEL } from './vocabulary/paper.ts';
import {
  DENIED_REASON,
  EVIDENCE_KIND,
  FINDING_BASIS,
  FINDING_INITIATOR,
  FINDING_RESULT,
  FINDING_STAGE,
  FINDING_TIMELINESS,
  FINDING_VEHICLE,
  GATE,
  PRIOR_ANSWER,
  RENEWAL_GROUND,
  RESTITUTION_RULING,
  SET_ASIDE_RECITAL,
} from './vocabulary/finding.ts';
import { HEARING_CAME_FROM, HEARING_STATE, HEARING_TYPE } from './vocabulary/hearing.ts';
import { HOLDER_KIND, SEALING_BASIS } from './vocabulary/holder.ts';
import { ORDER_OWNER } from './vocabulary/order.ts';
import { PETITION_KIND, PETITION_STATE } from './vocabulary/petition.ts';
import { WARRANT_KIND } from './vocabulary/warrant.ts';

/**
 * What a fact of an event may be: an id, a court day, an instant, a citation, yes or no, a number, or one word of a known vocabulary.
 * There is no kind for free text: a name or a fact of exploitation has no way in, so the log outlives the record it tells of.
 */
type FactKind = 'id' | 'date' | 'instant' | 'cite' | 'yesNo' | 'number' | Readonly<Record<string, unknown>>;

interface EventShape {
  /** The table of the thing it happened to. */
  readonly subject: string;
  readonly facts: Readonly<Record<string, FactKind>>;
}

/** Every event Starling can write, with the only facts each may hold. */
export const EVENT = {
  // the case
  CaseOpened: { subject: 'legal_case', facts: { youthId: 'id' } },
  CaseClosed: { subject: 'legal_case', facts: { on: 'date' } },
  YouthEntered: { subject: 'youth', facts: {} },
  YouthCorrected: { subject: 'youth', facts: {} },
  PetitionFiled: { subject: 'petition', facts: { caseId: 'id', kind: PETITION_KIND, filedOn: 'date', counts: 'number' } },
  PetitionMoved: { subject: 'petition', facts: { to: PETITION_STATE, on: 'date' } },
  CountEntered: { subject: 'petition_count', facts: { number: 'number', statuteKnown: 'yesNo' } },
  ParticipationBegan: {
    subject: 'participation',
    facts: { caseId: 'id', fromOn: 'date', untilOn: 'date', role: PARTICIPATION_ROLE, appointment: COUNSEL_KIND },
  },
  ParticipationEnded: { subject: 'participation', facts: { untilOn: 'date', withoutCounsel: WITHOUT_COUNSEL } },
  CounselKindEntered: { subject: 'participation', facts: { caseId: 'id', appointment: COUNSEL_KIND } },
  JurisdictionBegan: { subject: 'jurisdiction', facts: { caseId: 'id', fromOn: 'date' } },
  JurisdictionEnded: { subject: 'jurisdiction', facts: { untilOn: 'date' } },
  CustodyBegan: { subject: 'custody', facts: { fromOn: 'date' } },
  CustodyEnded: { subject: 'custody', facts: { untilOn: 'date' } },
  RestrictionOrdered: { subject: 'restriction', facts: { orderedOn: 'date' } },
  RestrictionEnded: { subject: 'restriction', facts: { endedOn: 'date' } },
  // the session and the hearing
  SessionPlanned: { subject: 'court_session', facts: { heldOn: 'date' } },
  SessionOpened: { subject: 'court_session', facts: { heldOn: 'date' } },
  SessionClosed: { subject: 'court_session', facts: { heldOn: 'date' } },
  SessionMayGoOver: { subject: 'court_session', facts: { minutes: 'number', hearings: 'number' } },
  HearingSet: {
    subject: 'hearing',
    facts: { sessionId: 'id', type: HEARING_TYPE, heldOn: 'date', minutes: 'number', cameFrom: HEARING_CAME_FROM },
  },
  HearingCheckedIn: { subject: 'hearing', facts: { at: 'instant' } },
  HearingCalled: { subject: 'hearing', facts: { at: 'instant' } },
  HearingPutToSecondCall: { subject: 'hearing', facts: {} },
  HearingTrailed: { subject: 'hearing', facts: {} },
  HearingRecorded: { subject: 'hearing', facts: { result: HEARING_STATE, at: 'instant' } },
  HearingContinued: { subject: 'hearing', facts: { toSessionId: 'id', toHearingId: 'id', toOn: 'date' } },
  HearingVacated: { subject: 'hearing', facts: { heldOn: 'date', findingId: 'id' } },
  MinuteSigned: { subject: 'hearing', facts: { at: 'instant' } },
  AppearanceRecorded: { subject: 'appearance', facts: { hearingId: 'id', attendance: ATTENDANCE } },
  OrderGiven: { subject: 'court_order', facts: { hearingId: 'id', owner: ORDER_OWNER, dueOn: 'date' } },
  OrderEnded: { subject: 'court_order', facts: { on: 'date' } },
  BriefPrepared: { subject: 'hearing_brief', facts: { hearingId: 'id' } },
  // clocks: never what happened and never on what ground, both can tell a story; the row says it as long as it may be seen
  ClockEventEntered: { subject: 'clock_event', facts: { caseId: 'id', happenedOn: 'date' } },
  ClockEventTakenBack: { subject: 'clock_event', facts: { caseId: 'id' } },
  ClockCircumstanceEstablished: { subject: 'clock_circumstance', facts: { caseId: 'id' } },
  ClockCircumstanceTakenBack: { subject: 'clock_circumstance', facts: { caseId: 'id' } },
  ClockChanged: {
    subject: 'clock_change',
    facts: { caseId: 'id', kind: CLOCK_CHANGE, madeOn: 'date', fromOn: 'date', untilOn: 'date', hearingId: 'id' },
  },
  ClockChangeTakenBack: { subject: 'clock_change', facts: { caseId: 'id', kind: CLOCK_CHANGE } },
  // warrants
  WarrantIssued: { subject: 'warrant', facts: { kind: WARRANT_KIND, issuedOn: 'date' } },
  WarrantHeld: { subject: 'warrant', facts: { heldUntil: 'date' } },
  WarrantReleased: { subject: 'warrant', facts: { on: 'date' } },
  WarrantRecalled: { subject: 'warrant', facts: { at: 'instant', findingId: 'id' } },
  RecallConfirmed: { subject: 'warrant', facts: { at: 'instant' } },
  WarrantExecuted: { subject: 'warrant', facts: { on: 'date' } },
  // the finding: T1 to T8
  DefenseAsserted: {
    subject: 'finding',
    facts: { basis: FINDING_BASIS, initiator: FINDING_INITIATOR, timeliness: FINDING_TIMELINESS, assertedOn: 'date' },
  },
  CountGated: { subject: 'petition_count', facts: { findingId: 'id', gate: GATE, item: 'number' } },
  FindingSetForHearing: { subject: 'finding', facts: { hearingId: 'id' } },
  FindingSubmitted: { subject: 'finding', facts: { hearingId: 'id', submittedOn: 'date' } },
  CountAnswered: { subject: 'finding_answer', facts: { findingId: 'id', countId: 'id', result: FINDING_RESULT } },
  EvidenceReliedOn: { subject: 'finding', facts: { evidence: EVIDENCE_KIND } },
  FindingMade: {
    subject: 'finding',
    facts: { hearingId: 'id', stage: FINDING_STAGE, vehicle: FINDING_VEHICLE, countsFound: 'number', counts: 'number' },
  },
  FindingDenied: { subject: 'finding', facts: { hearingId: 'id', reason: DENIED_REASON } },
  DefenseRenewed: { subject: 'finding', facts: { deniedFindingId: 'id', ground: RENEWAL_GROUND } },
  DefenseWithdrawn: { subject: 'finding', facts: { on: 'date' } },
  // dismissal: T9, T10
  SustainedFindingSetAside: {
    subject: 'petition',
    facts: { findingId: 'id', countId: 'id', vehicle: FINDING_VEHICLE, recital: SET_ASIDE_RECITAL },
  },
  RestitutionRuled: { subject: 'finding', facts: { ruling: RESTITUTION_RULING } },
  PriorPetitionAnswered: { subject: 'finding_prior', facts: { findingId: 'id', petitionId: 'id', answer: PRIOR_ANSWER } },
  PetitionDismissed: { subject: 'petition', facts: { dismissalId: 'id', findingId: 'id', on: 'date' } },
  PetitionGoesOn: { subject: 'petition', facts: { findingId: 'id', countsFound: 'number', countsLeft: 'number' } },
  DismissalEntered: { subject: 'dismissal_order', facts: { on: 'date' } },
  DismissalFinal: { subject: 'dismissal_order', facts: { on: 'date' } },
  FosterHearingHeld: { subject: 'petition', facts: { on: 'date', held: 'yesNo' } },
  // sealing: T11 to T21
  SealingOrderSigned: {
    subject: 'sealing_order',
    facts: { basis: SEALING_BASIS, dismissalId: 'id', holders: 'number', firearmClause: 'yesNo', signedOn: 'date' },
  },
  SealingOrderDistributed: { subject: 'sealing_order', facts: { on: 'date' } },
  PetitionSealed: { subject: 'petition', facts: { sealingOrderId: 'id', on: 'date' } },
  CaseSealed: { subject: 'legal_case', facts: { sealingOrderId: 'id', on: 'date' } },
  HolderNamed: { subject: 'holder_task', facts: { sealingOrderId: 'id', kind: HOLDER_KIND, destroyOn: 'date' } },
  HolderSent: { subject: 'holder_task', facts: { sealingOrderId: 'id', on: 'date', channel: NOTICE_CHANNEL } },
  HolderReceived: { subject: 'holder_task', facts: { sealingOrderId: 'id', on: 'date' } },
  HolderSealed: { subject: 'holder_task', facts: { sealingOrderId: 'id', on: 'date' } },
  HolderCopySealed: { subject: 'holder_task', facts: { sealingOrderId: 'id', on: 'date' } },
  HolderHasNoRecord: { subject: 'holder_task', facts: { sealingOrderId: 'id', on: 'date' } },
  HolderOverdue: { subject: 'holder_task', facts: { sealingOrderId: 'id', dueOn: 'date', days: 'number' } },
  HolderDestroyed: { subject: 'holder_task', facts: { sealingOrderId: 'id', on: 'date' } },
  SealingOrderPartlyComplied: { subject: 'sealing_order', facts: { complete: 'number', holders: 'number' } },
  SealingOrderComplied: { subject: 'sealing_order', facts: { on: 'date' } },
  SealingOrderAmended: { subject: 'sealing_order', facts: { holderTaskId: 'id', cite: 'cite' } },
  DestructionDue: { subject: 'sealing_order', facts: { on: 'date' } },
  SealingOrderClosed: { subject: 'sealing_order', facts: { on: 'date' } },
  PetitionDestroyed: { subject: 'petition', facts: { on: 'date' } },
  // paper
  DocumentQueued: { subject: 'document', facts: { kind: DOCUMENT_KIND, recipient: DOCUMENT_RECIPIENT } },
  DocumentMade: { subject: 'document', facts: { kind: DOCUMENT_KIND, pages: 'number' } },
  DocumentRead: { subject: 'document', facts: {} },
  NoticeQueued: { subject: 'notice', facts: { kind: NOTICE_KIND, channel: NOTICE_CHANNEL } },
  NoticeSent: { subject: 'notice', facts: { at: 'instant' } },
  NoticeStopped: { subject: 'notice', facts: { findingId: 'id' } },
  // the house
  ImportRan: { subject: 'import_run', facts: { taken: 'number', leftOut: 'number', unchanged: 'number' } },
  ImportMapKept: { subject: 'import_map', facts: {} },
  IdentityOpened: { subject: 'youth_identity', facts: { youthId: 'id' } },
  AccessRefused: { subject: 'account', facts: { cite: 'cite' } },
  SignedIn: { subject: 'account', facts: {} },
  SignedOut: { subject: 'account', facts: {} },
  CourtSettingChanged: { subject: 'court', facts: { name: COURT_SETTINGS, effectiveFrom: 'date' } },
  CourtClosureEntered: { subject: 'court_closure', facts: { closedOn: 'date' } },
  CourtClosureTakenBack: { subject: 'court_closure', facts: { closedOn: 'date' } },
  EmergencyExtensionEntered: { subject: 'emergency_extension', facts: { triggersFrom: 'date', triggersTo: 'date', amount: 'number' } },
  EmergencyExtensionTakenBack: { subject: 'emergency_extension', facts: {} },
  CourtFounded: { subject: 'court', facts: { administratorId: 'id' } },
  ...CALENDAR_EVENT,
  ...COURT_DAY_EVENT,
  CourtSeeded: { subject: 'court', facts: { youths: 'number' } },
} as const satisfies Readonly<Record<string, EventShape>>;

/** An event's kind. */
export type EventKind = keyof typeof EVENT;

type FactOf<F> = F extends 'number' ? number : F extends 'yesNo' ? boolean : F extends string ? string : keyof F & string;

type FactsOf<F> = { readonly [Name in keyof F]?: FactOf<F[Name]> | null };

type EventOf<K extends EventKind> = {
  readonly kind: K;
  readonly subjectKind: (typeof EVENT)[K]['subject'];
  readonly subjectId: string;
  /** The petition it belongs to; null when it belongs to none. */
  readonly petitionId: string | null;
  /** The law it rests on, as cited; null for what needs none. */
  readonly cite: string | null;
  /** A fact that is not known, or does not apply, is left out or null. */
  readonly facts: FactsOf<(typeof EVENT)[K]['facts']>;
};

/** What happened, in ids, dates, cites, numbers and known words: never a name, never a fact of exploitation. */
export type StarlingEvent = { readonly [K in EventKind]: EventOf<K> }[EventKind];

interface EventWords<K extends EventKind> {
  readonly subjectId: string;
  readonly petitionId?: string | null;
  readonly cite?: { readonly text: string } | null;
  readonly facts?: FactsOf<(typeof EVENT)[K]['facts']>;
}

/** Makes an event of one kind; the subject's table follows from the kind. */
export function happened<K extends EventKind>(kind: K, words: EventWords<K>): EventOf<K> {
  const { subjectId, petitionId = null, cite = null, facts = {} } = words;
  return { kind, subjectKind: EVENT[kind].subject, subjectId, petitionId, cite: cite?.text ?? null, facts };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;
const SECTION = String.raw`\d+[a-z]?(?:\.\d+)*(?:-\d+(?:\.\d+)*)?(?:\([a-zA-Z0-9]{1,4}\))*`;
const CITE = new RegExp(`^(PC|WIC|Rule|Evid\\.|CCP|Gov\\. Code|Fam\\. Code|HS|VC) ${SECTION}(?:, ${SECTION})*$`);

/** What in an event may not be written: empty when all of it may. The journal throws on any: it is a bug, not a refusal. */
export function eventProblems(event: StarlingEvent): readonly string[] {
  const shape: EventShape | undefined = Object.hasOwn(EVENT, event.kind) ? EVENT[event.kind] : undefined;
  if (shape === undefined) return [`There is no event ${event.kind}.`];
  const facts = Object.entries(event.facts).filter(
    ([name, value]) => value !== null && value !== undefined && !fits(shape.facts[name], value),
  );
  return [
    ...facts.map(([name]) => `${event.kind}: the fact ${name} is not of its kind.`),
    ...(isId(event.subjectId) ? [] : [`${event.kind}: the subject is no id.`]),
    ...(event.petitionId === null || isId(event.petitionId) ? [] : [`${event.kind}: the petition is no id.`]),
    ...(event.cite === null || CITE.test(event.cite) ? [] : [`${event.kind}: the cite names no law.`]),
  ];
}

function fits(kind: FactKind | undefined, value: unknown): boolean {
  if (kind === undefined) return false;
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'yesNo') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (typeof kind !== 'string') return Object.hasOwn(kind, value);
  return {
    id: isId,
    date: (text: string) => DATE.test(text),
    instant: (text: string) => INSTANT.test(text),
    cite: (text: string) => CITE.test(text),
  }[kind](value);
}
