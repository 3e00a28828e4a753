import { ARRIVAL_WHO, type ArrivalState, type ArrivalWho } from '../../vocabulary/arrival.ts';
import type { HearingMode } from '../../vocabulary/hearing.ts';

/** What was entered about somebody who comes. */
export interface StoredArrival {
  readonly arrivalId: string;
  readonly who: ArrivalWho;
  readonly participationId: string | null;
  readonly name: string | null;
  readonly state: ArrivalState;
  readonly at: string | null;
  readonly version: number;
}

/** Somebody who comes, whether or not anything was entered about them. */
export interface KnownArrival extends Omit<StoredArrival, 'arrivalId' | 'version'> {
  /** Null until something was entered. */
  readonly arrivalId: string | null;
  readonly version: number | null;
}

/** Everything from which it follows who comes to a hearing. */
export interface ComesToday {
  readonly mode: HearingMode;
  readonly chosenName: string;
  /** When the youth checked in, ISO 8601; null until then. */
  readonly checkedInAt: string | null;
  readonly participants: readonly { readonly participationId: string; readonly role: string; readonly name: string }[];
  /** The language of the interpreter; null when none is needed. */
  readonly interpreter: string | null;
  readonly interpreterIsHere: boolean;
  readonly isBroughtByTransport: boolean;
  readonly stored: readonly StoredArrival[];
}

const WHO: readonly ArrivalWho[] = Object.keys(ARRIVAL_WHO).filter((key): key is ArrivalWho => Object.hasOwn(ARRIVAL_WHO, key));

/** A parent and a guardian come as the caregiver; an interpreter who takes part is the interpreter. */
const WHO_OF_ROLE: Readonly<Record<string, ArrivalWho>> = { parent: 'caregiver', guardian: 'caregiver' };

/** Who somebody is on the board, by the role in the case; null for a role that is not waited for. */
export function whoOfRole(role: string): ArrivalWho | null {
  return WHO_OF_ROLE[role] ?? WHO.find((who) => who === role) ?? null;
}

/** Everybody who comes, the youth first, then by what they are; each once, with what was entered about them. A paper matter waits for nobody. */
export function arrivalsOf(today: ComesToday): readonly KnownArrival[] {
  if (today.mode === 'no_appearance') return [];
  const expected = expectedOf(today);
  const known = expected.map((one) => today.stored.find((row) => isSame(row, one)) ?? one);
  const others = today.stored.filter((row) => !expected.some((one) => isSame(row, one)));
  return [...known, ...others].toSorted((left, right) => WHO.indexOf(left.who) - WHO.indexOf(right.who));
}

/** The same person: by participation where one is known on both sides, else by who it is; a name tells two of one kind apart. */
function isSame(row: StoredArrival, one: KnownArrival): boolean {
  if (row.who !== one.who) return false;
  if (row.participationId !== null && one.participationId !== null) return row.participationId === one.participationId;
  return row.who === 'youth' || row.name === null || row.name === one.name;
}

function expectedOf({ chosenName, checkedInAt, participants, ...today }: ComesToday): readonly KnownArrival[] {
  const youth = arrival('youth', chosenName, { isHere: checkedInAt !== null, at: checkedInAt });
  const listed = participants.flatMap(({ participationId, role, name }) => {
    const who = whoOfRole(role);
    return who === null ? [] : [{ ...arrival(who, name), participationId }];
  });
  const hasInterpreter = listed.some(({ who }) => who === 'interpreter');
  return [
    youth,
    ...listed,
    ...(today.interpreter === null || hasInterpreter ? [] : [arrival('interpreter', null, { isHere: today.interpreterIsHere, at: null })]),
    ...(today.isBroughtByTransport ? [arrival('transport', null)] : []),
  ];
}

function arrival(
  who: ArrivalWho,
  name: string | null,
  { isHere, at }: { readonly isHere: boolean; readonly at: string | null } = { isHere: false, at: null },
): KnownArrival {
  return { arrivalId: null, version: null, who, participationId: null, name, state: isHere ? 'arrived' : 'expected', at };
}

/** Whether somebody of a kind is ready, or here: null when nobody of that kind comes. */
export function isReady(arrivals: readonly KnownArrival[], who: ArrivalWho, states: readonly ArrivalState[]): boolean | null {
  const ofKind = arrivals.filter((one) => one.who === who);
  return ofKind.length === 0 ? null : ofKind.some(({ state }) => states.includes(state));
}
