import { sayDate, type LocalDate } from '../../time/local-date.ts';
import { CONTINUANCE_REASON, type ContinuanceReason, type FactsTemplate } from '../../vocabulary/continuance.ts';
import { RIDE_STATE, type RideState } from '../../vocabulary/hearing-check.ts';
import { RESOURCE_USE_STATE, type ResourceUseState } from '../../vocabulary/resource.ts';
import { sayLanguage } from '../finder/finder-words.ts';
import type { Busy } from '../ground.ts';
import { overlaps, sayMinuteOfDay, type MinuteOfDay } from '../minute-of-day.ts';

/** What the record holds about one hearing that may be the facts of a good cause. */
export interface ContinuanceRecord {
  readonly hearingOn: LocalDate;
  /** When people are asked to be there; at its start where no earlier time is set. */
  readonly arriveAt: MinuteOfDay;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  /** Where this hearing is set. */
  readonly department: string;
  /** The day and the time of the court's clock now; a time that is not known is null. */
  readonly today: LocalDate;
  readonly now: MinuteOfDay | null;
  /** Orders of the last hearing that are not done, the oldest first. */
  readonly lateOrders: readonly { readonly words: string; readonly dueOn: LocalDate | null }[];
  /** People to whom the notice of this hearing has not gone out, by role. */
  readonly unsentNotices: readonly string[];
  /** The ride to court. */
  readonly rideToCourt: RideState | null;
  /** Where counsel of this case are on that day instead. */
  readonly counselElsewhere: readonly Busy[];
  readonly interpreters: readonly { readonly language: string; readonly state: ResourceUseState }[];
}

type Sentence = (record: ContinuanceRecord) => string;

const SENTENCE: Readonly<Record<FactsTemplate, Sentence>> = {
  none: () => '',
  lateOrder: ({ lateOrders: [late] }) => {
    if (late === undefined) return '';
    const due = late.dueOn === null ? '' : ` It was due ${sayDate(late.dueOn)}.`;
    return `Ordered and not done: ${late.words.replace(/\.$/u, '')}.${due}`;
  },
  noticeNotServed: ({ unsentNotices }) =>
    unsentNotices.length === 0 ? '' : `Notice has not gone out to: ${unsentNotices.join(', ').toLowerCase()}.`,
  rideMissing: ({ rideToCourt, ...record }) =>
    rideToCourt === null || rideToCourt === 'arrived' || !isPastArrival(record)
      ? ''
      : `The ride to court was ${RIDE_STATE[rideToCourt].toLowerCase()} and has not arrived.`,
  counselElsewhere: (record) => {
    const busy = record.counselElsewhere.find((one) => isOtherTrial(one, record));
    return busy === undefined ? '' : `${busy.who} is set in ${busy.where}${sayHours(busy)} on ${sayDate(busy.on)}.`;
  },
  interpreterMissing: ({ interpreters, ...record }) => {
    const missing = interpreters.find(({ state }) => state !== 'arrived');
    if (missing === undefined || !isPastArrival(record)) return '';
    return `An interpreter for ${sayLanguage(missing.language)} was ${RESOURCE_USE_STATE[missing.state].toLowerCase()} and is not here.`;
  },
};

/**
 * The facts of a reason as the record holds them, in one or two sentences; empty where it holds none, and then they must be typed:
 * agreement or convenience is not good cause (WIC 682(b)).
 */
export function factsSentence(reason: ContinuanceReason, record: ContinuanceRecord): string {
  return SENTENCE[CONTINUANCE_REASON[reason].factsTemplate](record);
}

/** Before the day, and until people are asked to be there, nobody can be said not to have come. */
function isPastArrival({ hearingOn, arriveAt, today, now }: Pick<ContinuanceRecord, 'hearingOn' | 'arriveAt' | 'today' | 'now'>): boolean {
  return today === hearingOn && now !== null && now > arriveAt;
}

/** Another department at the hours of this hearing. What is set beside it in its own department is no other trial. */
function isOtherTrial(busy: Busy, { hearingOn, department, startsAt, endsAt }: ContinuanceRecord): boolean {
  const isElsewhere = busy.where !== null && busy.where !== department;
  return isElsewhere && busy.on === hearingOn && busy.hardness === 'hard' && overlaps(busy, { startsAt, endsAt });
}

function sayHours({ startsAt, endsAt }: Busy): string {
  return startsAt === null || endsAt === null ? '' : ` from ${sayMinuteOfDay(startsAt)} to ${sayMinuteOfDay(endsAt)}`;
}
