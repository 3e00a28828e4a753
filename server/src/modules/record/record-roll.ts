import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { whoOfRole, type KnownArrival } from '@starling/shared/court-day/room/arrivals';
import { happened } from '@starling/shared/events';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import { PARTICIPATION_ROLE, type Attendance } from '@starling/shared/vocabulary/participation';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';

/** Somebody on the roll of a hearing: listed before, or to be listed by this save. */
export interface RollEntry {
  /** Null: not listed yet. */
  readonly appearanceId: string | null;
  readonly participationId: string | null;
  readonly role: string;
  readonly name: string;
  readonly attendance: Attendance;
  readonly spoke: boolean | null;
  readonly isChanged: boolean;
}

type Listed = Pick<RollEntry, 'appearanceId' | 'participationId' | 'role' | 'name' | 'attendance'>;

/** The role in words. */
export function rollWords(role: string): string {
  const words: Readonly<Record<string, string>> = PARTICIPATION_ROLE;
  return role === 'youth' ? 'The youth' : (words[role] ?? role);
}

/**
 * Who was there, as it will stand after the save: everybody listed and everybody who takes part, with what was entered. Of somebody about whom nothing
 * was entered the board tells: whoever was here, was present.
 */
export function rollOf(
  { appearances, participants, chosenName, mode }: HearingStanding,
  { entered, arrivals }: { readonly entered: RecordMatter['appearances']; readonly arrivals: readonly KnownArrival[] },
): readonly RollEntry[] {
  if (mode === 'no_appearance') return entered.map((one) => fromForm(one));
  const isListed = (one: { readonly participationId: string | null; readonly role: string; readonly name: string }): boolean =>
    appearances.some(
      (known) =>
        (one.participationId !== null && known.participationId === one.participationId) ||
        (known.role === one.role && known.name === one.name),
    );
  const youth = { participationId: null, role: 'youth', name: chosenName };
  const others = [youth, ...participants].filter((one) =>
    one.role === 'youth' ? !appearances.some(({ role }) => role === 'youth') : !isListed(one),
  );
  const known: readonly Listed[] = [
    ...appearances,
    ...others.map(({ participationId, role, name }) => ({
      appearanceId: null,
      participationId,
      role,
      name,
      attendance: 'expected' as const,
    })),
  ];
  const walkOns = entered.filter((one) => !known.some((row) => isOf(row, one))).map((one) => fromForm(one));
  return [...known.map((row) => filledIn(row, { entered, arrivals, isRemote: mode === 'remote' })), ...walkOns];
}

type Entered = RecordMatter['appearances'][number];

function isOf(row: Listed, one: Entered): boolean {
  return one.appearanceId === null ? row.role === one.role && row.name === one.name : row.appearanceId === one.appearanceId;
}

function fromForm({ role, name, attendance, spoke }: Entered): RollEntry {
  return { appearanceId: null, participationId: null, role, name, attendance, spoke, isChanged: true };
}

function filledIn(
  row: Listed,
  {
    entered,
    arrivals,
    isRemote,
  }: { readonly entered: readonly Entered[]; readonly arrivals: readonly KnownArrival[]; readonly isRemote: boolean },
): RollEntry {
  const said = entered.find((one) => isOf(row, one));
  if (said !== undefined) return { ...row, attendance: said.attendance, spoke: said.spoke, isChanged: true };
  if (row.attendance !== 'expected' || !wasHere(row, arrivals)) return { ...row, spoke: null, isChanged: row.appearanceId === null };
  return { ...row, attendance: isRemote && row.role === 'youth' ? 'remote' : 'present', spoke: null, isChanged: true };
}

function wasHere({ role, name, participationId }: Listed, arrivals: readonly KnownArrival[]): boolean {
  const who = whoOfRole(role);
  return arrivals.some(
    (one) =>
      one.who === who &&
      (one.participationId === null || participationId === null
        ? one.who === 'youth' || one.name === name
        : one.participationId === participationId) &&
      (one.state === 'arrived' || one.state === 'ready'),
  );
}

/** What the roll writes: those who were listed change, the others are listed. What nobody said about speaking stays as it is. */
export function rollAct(roll: readonly RollEntry[], { hearingId, petitionId }: HearingStanding): Pick<JournalEntry, 'events' | 'changes'> {
  const written = roll.filter(({ isChanged }) => isChanged).map((one) => ({ one, id: one.appearanceId ?? newId() }));
  return {
    events: written.map(({ one, id }) =>
      happened('AppearanceRecorded', { subjectId: id, petitionId, facts: { hearingId, attendance: one.attendance } }),
    ),
    changes: written.map(({ one: { appearanceId, participationId, role, name, attendance, spoke }, id }): StateChange => {
      const values = { attendance, ...(spoke === null ? {} : { spoke }) };
      return appearanceId === null
        ? { insert: 'appearance', values: { appearanceId: id, hearingId, participationId, role, name, ...values } }
        : { update: 'appearance', id, values };
    }),
  };
}
