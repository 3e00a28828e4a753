import { sayDate, type LocalDate } from '../../time/local-date.ts';
import { CONTINUANCE_REASON, type ContinuanceReason, type FactsTemplate } from '../../vocabulary/continuance.ts';
import { RIDE_STATE, type RideState } from '../../vocabulary/hearing-check.ts';
import { RESOURCE_USE_STATE, type ResourceUseState } from '../../vocabulary/resource.ts';
import type { Busy } from '../ground.ts';
import { sayMinuteOfDay } from '../minute-of-day.ts';

/** What the record holds about one hearing that may be the facts of a good cause. */
export interface ContinuanceRecord {
  readonly hearingOn: LocalDate;
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
  rideMissing: ({ rideToCourt }) =>
    rideToCourt === null || rideToCourt === 'arrived'
      ? ''
      : `The ride to court was ${RIDE_STATE[rideToCourt].toLowerCase()} and has not arrived.`,
  counselElsewhere: ({ counselElsewhere, hearingOn }) => {
    const [busy] = counselElsewhere.filter(({ on, hardness }) => on === hearingOn && hardness === 'hard');
    return busy === undefined ? '' : `${busy.who} ${sayWhere(busy)} on ${sayDate(busy.on)}.`;
  },
  interpreterMissing: ({ interpreters }) => {
    const missing = interpreters.find(({ state }) => state !== 'arrived');
    if (missing === undefined) return '';
    return `An interpreter for ${missing.language} was ${RESOURCE_USE_STATE[missing.state].toLowerCase()} and is not here.`;
  },
};

/**
 * The facts of a reason as the record holds them, in one or two sentences; empty where it holds none, and then they must be typed:
 * agreement or convenience is not good cause (WIC 682(b)).
 */
export function factsSentence(reason: ContinuanceReason, record: ContinuanceRecord): string {
  return SENTENCE[CONTINUANCE_REASON[reason].factsTemplate](record);
}

function sayWhere({ where, startsAt, endsAt }: Busy): string {
  const hours = startsAt === null || endsAt === null ? '' : ` from ${sayMinuteOfDay(startsAt)} to ${sayMinuteOfDay(endsAt)}`;
  return where === null ? `is away${hours}` : `is in ${where}${hours}`;
}
