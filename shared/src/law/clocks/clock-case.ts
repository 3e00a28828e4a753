import type { HappeningKind } from '../../vocabulary/happening.ts';
import type { HearingState, HearingType } from '../../vocabulary/hearing.ts';
import type { ClockFacts, Happening, HearingOnClock, PetitionOnClock } from './clock-facts.ts';
import { recordHappenings } from './record-happenings.ts';
import type { CountingGround } from './tally.ts';

/** One case made ready for counting: its facts, what happened by kind, its hearings by type. Built once and asked by every row. */
export interface ClockCase {
  readonly facts: ClockFacts;
  readonly ground: CountingGround;
  readonly happenings: ReadonlyMap<HappeningKind, readonly Happening[]>;
  readonly hearings: ReadonlyMap<HearingType, readonly HearingOnClock[]>;
  readonly petitions: ReadonlyMap<string, PetitionOnClock>;
}

/** A case with one of its petitions in view; null: the case, or the youth, as a whole. */
export interface Matter {
  readonly of: ClockCase;
  readonly petition: PetitionOnClock | null;
}

/** The states of a hearing that is set and not decided. */
export const STILL_SET: readonly HearingState[] = ['set', 'checked_in', 'in_hand', 'second_call', 'trailed'];

/** Indexes the facts: each list in order of time, earliest first. */
export function clockCase(facts: ClockFacts, ground: CountingGround): ClockCase {
  return {
    facts,
    ground,
    happenings: grouped([...recordHappenings(facts), ...facts.happenings].sort(byTime), ({ kind }) => kind),
    hearings: grouped(
      facts.hearings.toSorted((one, other) => compare(one.heldOn, other.heldOn)),
      ({ type }) => type,
    ),
    petitions: new Map(facts.petitions.map((petition) => [petition.petitionId, petition])),
  };
}

/** What happened of some kinds in a matter, earliest first: on its petition, and what concerns the case as a whole. */
export function happened({ of, petition }: Matter, kinds: readonly HappeningKind[]): readonly Happening[] {
  const lists = kinds.map((kind) => of.happenings.get(kind)).filter((list) => list !== undefined);
  const [first = []] = lists;
  const found = lists.length < 2 ? first : lists.flat().sort(byTime);
  return petition === null ? found : found.filter(({ petitionId }) => petitionId === null || petitionId === petition.petitionId);
}

/** True when something of these kinds happened in the matter. */
export function hasHappened(matter: Matter, ...kinds: readonly HappeningKind[]): boolean {
  return kinds.some((kind) => {
    const found = matter.of.happenings.get(kind);
    return found !== undefined && (matter.petition === null || happened(matter, [kind]).length > 0);
  });
}

/** The hearings of some types in a matter, earliest first. */
export function hearingsIn({ of, petition }: Matter, types: readonly HearingType[]): readonly HearingOnClock[] {
  const found = types.flatMap((type) => of.hearings.get(type) ?? []);
  if (petition === null) return found;
  return found.filter(({ petitionId }) => petitionId === null || petitionId === petition.petitionId);
}

/** In order of time: by the day, and within a day by the time where both have one. */
export function byTime(one: Happening, other: Happening): number {
  return compare(one.on, other.on) || (one.at === null || other.at === null ? 0 : compare(one.at, other.at));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function grouped<Of, Key>(all: readonly Of[], keyOf: (one: Of) => Key): ReadonlyMap<Key, readonly Of[]> {
  const groups = new Map<Key, Of[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
