import { addCourtDays, type CourtCalendar } from '../../time/court-calendar.ts';
import { addDays, isAfter, isBefore, sayDate, type LocalDate } from '../../time/local-date.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import { ORDER_OWNER, type OrderOwner } from '../../vocabulary/order.ts';
import type { DueUnit } from '../../vocabulary/order-phrase.ts';

/** From when until when a phrase is used, and where. */
export interface PhraseLife {
  readonly validFrom: LocalDate;
  /** Its last day; null while it goes on. */
  readonly validUntil: LocalDate | null;
  /** The hearings it is offered at; null: all of them. */
  readonly hearingTypes: readonly HearingType[] | null;
}

/** Whether a phrase may be used on a day: its first and its last day are among them. */
export function isInForce({ validFrom, validUntil }: Omit<PhraseLife, 'hearingTypes'>, on: LocalDate): boolean {
  return !isBefore(on, validFrom) && (validUntil === null || !isAfter(on, validUntil));
}

/** Whether a phrase is offered at a kind of hearing on a day. */
export function isOffered(phrase: PhraseLife, { on, type }: { readonly on: LocalDate; readonly type: HearingType }): boolean {
  return isInForce(phrase, on) && (phrase.hearingTypes === null || phrase.hearingTypes.includes(type));
}

/** How a phrase counts its due day. */
export interface PhraseDue {
  readonly dueUnit: DueUnit;
  /** How many; null where the unit counts none. */
  readonly dueAmount: number | null;
}

/** What a due day is counted on. */
export interface DueGround {
  /** The day of the hearing: not counted itself. */
  readonly on: LocalDate;
  /** The day of the next hearing; null when none is set. */
  readonly nextOn: LocalDate | null;
  readonly calendar: CourtCalendar;
}

const DUE_ON: Readonly<Record<DueUnit, (due: number, ground: DueGround) => LocalDate | null>> = {
  calendar_days: (due, { on }) => addDays(on, due),
  court_days: (due, { on, calendar }) => addCourtDays(on, due, calendar),
  before_next_hearing: (_due, { on, nextOn, calendar }) => {
    if (nextOn === null) return null;
    const before = addCourtDays(nextOn, -1, calendar);
    return isBefore(before, on) ? on : before;
  },
  none: () => null,
};

/**
 * The day an order by this phrase is due: days as they run, court days by the court's own calendar, or the last court day before the next
 * hearing (never before the day of the order itself). Null where no day follows, or no next hearing is set.
 */
export function dueOnOf({ dueUnit, dueAmount }: PhraseDue, ground: DueGround): LocalDate | null {
  return DUE_ON[dueUnit](dueAmount ?? 0, ground);
}

/** An order, as it may be said to the youth. */
export interface SpeakableOrder {
  readonly words: string;
  /** What the court or the judge wrote to be said; null when nobody did. */
  readonly spokenWords: string | null;
  readonly ownerRole: OrderOwner;
  readonly dueOn: LocalDate | null;
}

const SAID_TO_THE_YOUTH: Readonly<Partial<Record<OrderOwner, string>>> = {
  youth: 'You',
  minors_counsel: 'Your lawyer',
  probation_officer: 'Your probation officer',
  social_worker: 'Your social worker',
  advocate: 'Your advocate',
  parent: 'Your parent',
  guardian: 'Your guardian',
  caregiver: 'The person who looks after you',
};

/** An order in one or two sentences to be said to the youth: who, what, and by which day with its weekday. */
export function sayOrder({ words, spokenWords, ownerRole, dueOn }: SpeakableOrder): string {
  const by = dueOn === null ? '' : ` By ${sayDate(dueOn)}.`;
  if (spokenWords !== null) return `${ended(spokenWords)}${by}`;
  const who = SAID_TO_THE_YOUTH[ownerRole] ?? `The ${ORDER_OWNER[ownerRole].toLowerCase()}`;
  return `${who}: ${ended(words)}${by}`;
}

function ended(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
