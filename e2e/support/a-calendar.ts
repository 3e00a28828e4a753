import { expect, type Locator, type Page } from '@playwright/test';
import { askFor } from './a-case.ts';
import type { Caller } from './api.ts';

/** A session as the calendar answers it, as far as the stories look at it. */
export interface SittingLine {
  readonly sessionId: string;
  readonly name: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly department: string;
  readonly departmentId: string;
  readonly state: string;
  readonly version: number;
  readonly hearingsSet: number;
  readonly gaugeWords: string;
  readonly gauge: { readonly free: number; readonly capacity: number };
}

/** A row of a session sheet, as far as the stories look at it. */
export interface SheetRow {
  readonly hearingId: string;
  readonly version: number;
  readonly placeInLine: number;
  readonly startsAt: string;
  readonly minutes: number;
  readonly chosenName: string;
  readonly caseId: string;
  readonly state: string;
  readonly vacatedReason: string | null;
  readonly movedTo: { readonly heldOn: string; readonly sessionId: string } | null;
}

interface Sheet {
  readonly session: SittingLine;
  readonly rows: readonly SheetRow[];
  readonly changes: readonly { readonly kind: string; readonly words: string; readonly reason: string | null }[];
}

const LINE = 'sessionId name heldOn startsAt department departmentId state version hearingsSet gaugeWords gauge { free capacity }';
const SITTINGS = `query ($from: LocalDate!, $to: LocalDate!) { calendar(from: $from, to: $to) { sessions { ${LINE} } } }`;
const SHEET = `query ($id: ID!) { sessionSheet(sessionId: $id) { session { ${LINE} } changes { kind words reason } rows {
  hearingId version placeInLine startsAt minutes chosenName caseId state vacatedReason movedTo { heldOn sessionId } } } }`;

/** Every session between two days, both included. */
export async function sittingsBetween(caller: Caller, from: string, to: string): Promise<readonly SittingLine[]> {
  return (await askFor<{ readonly sessions: readonly SittingLine[] }>(caller, SITTINGS, { from, to })).sessions;
}

/** The one session of a day whose name or department holds these words; throws when there is none. */
export async function sittingOn(caller: Caller, day: string, words: string): Promise<SittingLine> {
  const sittings = await sittingsBetween(caller, day, day);
  const one = sittings.find(({ name, department }) => `${name} ${department}`.includes(words));
  if (one === undefined) throw new Error(`Nobody sits on ${day} in ${words}.`);
  return one;
}

/** A session with its rows and what was done to it. */
export const sheetOf = (caller: Caller, sessionId: string): Promise<Sheet> => askFor<Sheet>(caller, SHEET, { id: sessionId });

/** A hearing as it is asked for past every screen. */
export interface Setting {
  readonly caseId: string;
  readonly sessionId: string;
  readonly petitionId?: string;
  readonly type?: string;
  readonly minutes?: number;
  readonly startsAt?: string;
  readonly exceptions?: readonly { readonly rule: string; readonly reason: string }[];
}

/** What the record answers to setting a hearing. */
export interface Answered {
  readonly __typename: string;
  readonly message?: string;
  readonly minutesLeft?: number;
  readonly hearing?: { readonly hearingId: string; readonly version: number; readonly startsAt: string };
  readonly rules?: readonly { readonly rule: string; readonly words: string; readonly mayRelax: string | null }[];
}

const SET = `mutation ($input: SetHearingInput!) { setHearing(input: $input) { __typename
  ... on HearingSet { minutesLeft hearing { hearingId version startsAt } } ... on RulesBroken { rules { rule words mayRelax } }
  ... on Refusal { message } } }`;

/** Asks the record to set a review of ten minutes, or what is said otherwise. */
export const askToSet = (caller: Caller, setting: Setting): Promise<Answered> =>
  askFor<Answered>(caller, SET, { input: { type: 'progress_review', minutes: 10, mode: 'in_person', ...setting } });

/** Sets it, or fails with what was answered. */
export async function setIt(caller: Caller, setting: Setting): Promise<NonNullable<Answered['hearing']>> {
  const answer = await askToSet(caller, setting);
  if (answer.hearing === undefined) throw new Error(`Not set: ${JSON.stringify(answer)}`);
  return answer.hearing;
}

/** The finder, wherever it stands. */
export const finderOf = (page: Page): Locator => page.getByRole('region', { name: /^Find a slot/ });

/** The dates that the finder offers, best first. */
export const offersOf = (page: Page): Locator => finderOf(page).getByRole('radiogroup', { name: 'Dates that fit' }).getByRole('radio');

/** Everything said politely on the page: what a screen reader hears without going anywhere. */
export const voiceOf = (page: Page): Locator => page.getByRole('status');

/** Expects that a session’s gauge reads these words. */
export async function expectGauge(caller: Caller, session: Pick<SittingLine, 'sessionId'>, words: string): Promise<void> {
  await expect.poll(async () => (await sheetOf(caller, session.sessionId)).session.gaugeWords).toBe(words);
}
