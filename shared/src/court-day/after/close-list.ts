import type { Citation } from '../../law/citation.ts';
import { rule, wic } from '../../law/citation.ts';
import type { HearingMode, HearingState } from '../../vocabulary/hearing.ts';
import type { NextStep } from '../../vocabulary/next-step.ts';
import type { WarrantState } from '../../vocabulary/warrant.ts';

/** What can be left when a session is to close, in the order in which it is dealt with; the words head its group. */
export const LEFTOVER = {
  live_warrant: 'Warrant of a youth who was here',
  in_hand: 'Still in hand',
  no_result: 'No result',
  no_next_step: 'No next step',
  no_ride_home: 'No ride home',
  order_unsent: 'Order not sent',
  warrant_elsewhere: 'Warrant in another case',
  minute_unsigned: 'Not signed',
  page_not_given: 'Page not given',
  open_check: 'Check open',
} as const;

/** The key of something left. */
export type LeftoverItem = keyof typeof LEFTOVER;

/** Where a thing left is dealt with. */
export type LeftoverPlace = 'record' | 'next_step' | 'ride' | 'warrant' | 'minute' | 'custody_order' | 'youth_page' | 'checks';

/** What the close looks at in one matter of the session: plain facts, no names. The database function app.session_leftovers looks at the same. */
export interface ClosingMatter {
  readonly hearingId: string;
  readonly place: number;
  /** The matter may no longer be seen: its case or its petition is sealed. */
  readonly isClosed: boolean;
  readonly state: HearingState;
  readonly mode: HearingMode;
  readonly wasCheckedIn: boolean;
  readonly wasCalled: boolean;
  /** The board says that the youth is here, also after being called away. */
  readonly youthCame: boolean;
  /** The roll says that the youth was absent or excused. */
  readonly youthStayedAway: boolean;
  readonly nextStep: NextStep | null;
  readonly isContinuedTo: boolean;
  /** A hearing of the same case waits on a later day. */
  readonly hasLaterDate: boolean;
  /** The youth is held in a hall or a camp on the day of the session. */
  readonly isInCustody: boolean;
  /** A ride home stands that was not cancelled. */
  readonly hasRideHome: boolean;
  /** Warrants of the same case. */
  readonly warrants: readonly WarrantState[];
  /** Warrants of the youth's other cases that are not sealed; of a sealed matter those of every other case. */
  readonly warrantsElsewhere: readonly WarrantState[];
  readonly minuteIsSigned: boolean;
  /** A custody or release order of this hearing was made and not sent. */
  readonly hasUnsentOrder: boolean;
  readonly pageIsMade: boolean;
  readonly hasOpenCheck: boolean;
}

/** One thing left of a session. The hearing is null where it may no longer be named. */
export interface LeftThing {
  readonly item: LeftoverItem;
  readonly hearingId: string | null;
  readonly place: number;
  readonly mayExplain: boolean;
}

/** A thing left with whether somebody explained it. */
export interface LeftThingSaid extends LeftThing {
  readonly isExplained: boolean;
}

const NEVER_EXPLAINED: readonly LeftoverItem[] = ['live_warrant', 'in_hand'];
const LIVE: readonly WarrantState[] = ['issued', 'held', 'recalled'];

/** Everything that is left of a session, matter by matter in the order of the list. Pure; the same rows as app.session_leftovers. */
export function leftoversOf(matters: readonly ClosingMatter[]): readonly LeftThing[] {
  return matters.flatMap((matter) =>
    LEFTOVER_ITEMS.filter((item) => IS_LEFT[item](matter)).map((item) => ({
      item,
      hearingId: matter.isClosed ? null : matter.hearingId,
      place: matter.place,
      mayExplain: mayExplain(item),
    })),
  );
}

/** Whether words are enough. A live warrant of a youth who was here can arrest tonight, and a matter in hand has no result: neither is explained away. */
export function mayExplain(item: LeftoverItem): boolean {
  return !NEVER_EXPLAINED.includes(item);
}

/** What still stands against the close: everything that is neither done nor, where that is enough, explained. */
export function standsAgainstClose(things: readonly LeftThingSaid[]): readonly LeftThingSaid[] {
  return things.filter((thing) => !thing.mayExplain || !thing.isExplained);
}

/** The sentence of a thing left: what is wrong, and what to do. It names nobody. */
export function leftoverWords({ item, place }: Pick<LeftThing, 'item' | 'place'>): string {
  return WORDS[item](String(place));
}

/** The law behind a thing left; null where the court's own order of work asks for it. */
export function leftoverCite(item: LeftoverItem): Citation | null {
  return CITES[item] ?? null;
}

/** Where it is dealt with. */
export function leftoverGoesTo(item: LeftoverItem): LeftoverPlace {
  return GOES_TO[item];
}

/** The list in one sentence. */
export function closeWords(open: number): string {
  if (open === 0) return 'Everything is done or explained. The session may close.';
  return open === 1 ? '1 thing is left. Finish it or explain it.' : `${String(open)} things are left. Finish each, or explain it.`;
}

/** A key that names something left. */
export function isLeftoverItem(text: string): text is LeftoverItem {
  return Object.hasOwn(LEFTOVER, text);
}

/** Every item, in the order of the list. */
export const LEFTOVER_ITEMS: readonly LeftoverItem[] = Object.keys(LEFTOVER).filter(isLeftoverItem);

const wasHere = (matter: ClosingMatter): boolean => matter.wasCheckedIn || matter.wasCalled;
const stayedAway = ({ state, wasCheckedIn, youthStayedAway }: ClosingMatter): boolean =>
  state === 'away' || (youthStayedAway && !wasCheckedIn);
/**
 * Called and recorded as away is not before the court, nor is a youth who was excused or absent while the matter was continued: only a recall that is on
 * its way already still counts then. Whoever came late all the same was here.
 */
const appeared = (matter: ClosingMatter): boolean => matter.youthCame || (wasHere(matter) && !stayedAway(matter));
const ended = ({ state }: ClosingMatter): boolean =>
  state === 'heard' || state === 'continued' || state === 'off_calendar' || state === 'away';
const waits = ({ state }: ClosingMatter): boolean =>
  state === 'set' || state === 'checked_in' || state === 'second_call' || state === 'trailed';

/** A date that was taken back leaves nothing, and a sealed matter nothing but its live warrant: neither may be told of any more. */
const ofOpen =
  (isLeft: (matter: ClosingMatter) => boolean) =>
  (matter: ClosingMatter): boolean =>
    !matter.isClosed && matter.state !== 'vacated' && isLeft(matter);

function hasLiveWarrant(matter: ClosingMatter): boolean {
  const isHere = wasHere(matter) || matter.youthCame;
  return matter.warrants.some((state) => (state === 'recalled' ? isHere : LIVE.includes(state) && appeared(matter)));
}

/** Nothing is explained of a sealed matter: there it counts as live, and is recalled like its own. */
function hasLiveElsewhere(matter: ClosingMatter): boolean {
  return appeared(matter) && matter.warrantsElsewhere.some((state) => LIVE.includes(state));
}

const IS_LEFT: Readonly<Record<LeftoverItem, (matter: ClosingMatter) => boolean>> = {
  live_warrant: (matter) => matter.state !== 'vacated' && (hasLiveWarrant(matter) || (matter.isClosed && hasLiveElsewhere(matter))),
  in_hand: ofOpen(({ state }) => state === 'in_hand'),
  no_result: ofOpen(waits),
  no_next_step: ofOpen((matter) => ended(matter) && matter.nextStep === null && !matter.isContinuedTo && !matter.hasLaterDate),
  no_ride_home: ofOpen((matter) => appeared(matter) && matter.mode === 'in_person' && !matter.isInCustody && !matter.hasRideHome),
  order_unsent: ofOpen(({ hasUnsentOrder }) => hasUnsentOrder),
  warrant_elsewhere: ofOpen(hasLiveElsewhere),
  minute_unsigned: ofOpen((matter) => ended(matter) && !matter.minuteIsSigned),
  page_not_given: ofOpen((matter) => appeared(matter) && ended(matter) && !matter.pageIsMade),
  open_check: ofOpen(({ hasOpenCheck }) => hasOpenCheck),
};

const WORDS: Readonly<Record<LeftoverItem, (place: string) => string>> = {
  live_warrant: (place) =>
    `The session cannot close: number ${place} was here and a warrant can still arrest. Recall it, call its holder, then enter who confirmed.`,
  in_hand: (place) => `Number ${place} is still in hand. Record what happened.`,
  no_result: (place) => `Number ${place} has no result. Record what happened, or say who takes it on.`,
  no_next_step: (place) => `Number ${place} has no next step. Give it a date, a queue, or the reason for none.`,
  no_ride_home: (place) => `Nobody is named who takes number ${place} home. Name the ride, or say how the youth left.`,
  order_unsent: (place) => `A custody or release order of number ${place} was not sent. Send it and enter how.`,
  warrant_elsewhere: (place) =>
    `Number ${place} was here and a warrant is out in another case of the youth. Tell that department, and say whom you told.`,
  minute_unsigned: (place) => `The minute order of number ${place} is not signed. Prepare it for the judge, or say when it follows.`,
  page_not_given: (place) => `Number ${place} left without the page. Print it, or say how the youth was told.`,
  open_check: (place) => `Something is still open on the checks of number ${place}. Tick it, or say why it stays open.`,
};

const CITES: Readonly<Partial<Record<LeftoverItem, Citation>>> = {
  live_warrant: wic('663'),
  warrant_elsewhere: wic('663'),
  order_unsent: wic('636(a)'),
  minute_unsigned: rule('5.534'),
};

const GOES_TO: Readonly<Record<LeftoverItem, LeftoverPlace>> = {
  live_warrant: 'warrant',
  in_hand: 'record',
  no_result: 'record',
  no_next_step: 'next_step',
  no_ride_home: 'ride',
  order_unsent: 'custody_order',
  warrant_elsewhere: 'warrant',
  minute_unsigned: 'minute',
  page_not_given: 'youth_page',
  open_check: 'checks',
};
