import { groupBy } from '../../group-by.ts';
import { sayWeekday } from '../../time/local-date.ts';
import type { HearingToMove, MovePlan, MoveRow, MovesToPlan } from './move-plan.ts';
import { fixedPlaces, MoveGround, type InTheWay, type Placed, type PlaceToTake } from './move-plan-ground.ts';
import { sayMinuteOfDay } from '../minute-of-day.ts';

const OTHERS_SHOWN = 2;

/** The plan that these places make, row by row with its reasons. Nothing is set by it. */
export function planOf(plan: MovesToPlan, placed: Placed): MovePlan {
  const ground = new MoveGround(plan);
  const { placed: fixed, problems } = fixedPlaces(ground);
  const taken = [...placed.values()].flatMap((candidate) => ground.placeOf(candidate) ?? []);
  const rows = plan.hearings.map((hearing) => rowOf({ ground, taken, hearing, isFixed: fixed.has(hearing.hearingId) }));
  return { rows, placed: taken.length, score: taken.reduce((sum, { candidate }) => sum + candidate.score, 0), problems };
}

interface RowToTell {
  readonly ground: MoveGround;
  readonly taken: readonly PlaceToTake[];
  readonly hearing: HearingToMove;
  readonly isFixed: boolean;
}

function rowOf(told: RowToTell): MoveRow {
  const { hearing, taken } = told;
  const place = taken.find((each) => each.hearing.hearingId === hearing.hearingId) ?? null;
  const others = othersOf(told, place);
  if (place === null) {
    const because = noPlaceBecause(told);
    return { hearingId: hearing.hearingId, to: null, session: null, why: because, cautions: [], noPlaceBecause: because, others };
  }
  const { candidate, session } = place;
  return {
    hearingId: hearing.hearingId,
    to: candidate,
    session,
    why: whyHere(told, place),
    cautions: candidate.cautions,
    noPlaceBecause: null,
    others,
  };
}

/** The best places in other sessions that are free beside the rest of the plan. */
function othersOf({ ground, taken, hearing }: RowToTell, place: PlaceToTake | null): MoveRow['others'] {
  const free = ground
    .placesOf(hearing.hearingId)
    .filter((other) => other.session !== place?.session && ground.inTheWay(other, taken) === null);
  const bestOfSession = [...groupBy(free, ({ session }) => session.sessionId).values()].flatMap((places) => places.slice(0, 1));
  return bestOfSession.slice(0, OTHERS_SHOWN).map(({ candidate }) => candidate);
}

function whyHere({ ground, taken, hearing, isFixed }: RowToTell, place: PlaceToTake): string {
  if (isFixed) return `Chosen by hand. ${place.candidate.why}`;
  const [best] = ground.placesOf(hearing.hearingId);
  if (best === undefined || best.candidate.score <= place.candidate.score) return place.candidate.why;
  const inTheWay = ground.inTheWay(best, taken)?.why;
  if (inTheWay === undefined) return place.candidate.why;
  return `${place.candidate.why} Its best place, ${sayPlace(best)}, ${BEST_TAKEN[inTheWay]}.`;
}

/** A place as a sentence says it: "Tuesday, December 1, 9 am in Dept. 260". */
function sayPlace({ session, candidate }: PlaceToTake): string {
  return `${sayWeekday(session.heldOn)}, ${sayMinuteOfDay(candidate.startsAt)} in ${session.department}`;
}

const BEST_TAKEN: Readonly<Record<InTheWay, string>> = {
  minutes: 'lies in a session whose minutes the others of this plan need',
  number: 'lies in a session that the others of this plan fill',
  bench: 'goes to another hearing of this plan, which loses more without it',
  person: 'would need somebody who is in another hearing of this plan then',
  apart: 'would bring people together who are kept apart',
};

function noPlaceBecause({ ground, taken, hearing }: RowToTell): string {
  if (hearing.staysOut) return 'Left out of the plan by hand. It still needs a place.';
  const places = ground.placesOf(hearing.hearingId);
  const [best] = places;
  if (best === undefined)
    return hearing.noPlaceWords ?? 'No session has a place for it that breaks no rule. Add a session, or look further ahead.';
  const reasons = places.flatMap((place) => ground.inTheWay(place, taken)?.why ?? []);
  return `${foundWords(places.length)} ${NOTHING_LEFT[mostOf(reasons)]}`;
}

function foundWords(places: number): string {
  return places === 1
    ? 'The one place found for it is not free beside the others.'
    : `None of the ${places} places found for it is free beside the others.`;
}

const NOTHING_LEFT: Readonly<Record<InTheWay, string>> = {
  minutes: 'Most often the minutes of the session are used up: a judge may allow more, or add a session.',
  number: 'Most often the session holds no more hearings: a judge may allow one more, or add a session.',
  bench: 'Most often the bench has another hearing of this plan then: look further ahead, or add a session.',
  person: 'Most often somebody who has to be there is in another hearing of this plan: look further ahead, or ask for a stand-in.',
  apart: 'Most often it would bring people together who are kept apart: look at other days.',
};

/** The reason that occurs most; of equals the first named above. */
function mostOf(reasons: readonly InTheWay[]): InTheWay {
  const kinds: readonly InTheWay[] = ['minutes', 'number', 'bench', 'person', 'apart'];
  const times = (kind: InTheWay): number => reasons.filter((reason) => reason === kind).length;
  return kinds.reduce((most, kind) => (times(kind) > times(most) ? kind : most), 'minutes');
}
