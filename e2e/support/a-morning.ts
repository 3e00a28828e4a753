import { askToSet, sheetOf, sittingOn, sittingsBetween, type SittingLine } from './a-calendar.ts';
import { askFor } from './a-case.ts';
import { callerNamed, type Caller } from './api.ts';
import { PEOPLE } from './people.ts';
import type { Starling } from './starling.ts';

/** The day of the scripted morning. */
const DAY = '2026-12-01';
/** How many youths are before the court. */
const YOUTHS = 25;
/** A short review. */
const MINUTES = 5;

/** When the court stands in the middle of it: 11:58 in California. */
export const LATE_MORNING = '2026-12-01T19:58:00Z';

/** One youth of the morning, in call order. */
export interface MorningRow {
  readonly hearingId: string;
  readonly chosenName: string;
  readonly place: number;
  readonly state: string;
  readonly version: number;
}

/** A morning that is set, with everybody who is before the court. */
export interface Morning {
  readonly sessionId: string;
  readonly rows: readonly MorningRow[];
}

const CHANGE = `mutation ($input: ChangeSessionInput!) { changeSession(input: $input) { __typename ... on Refusal { message } } }`;
const ALLOW = `mutation ($input: AllowOverInput!) { allowOver(input: $input) { __typename ... on Refusal { message } } }`;
const ROWS = 'query ($id: ID!) { docket(sessionId: $id) { rows { hearingId chosenName place state version } } }';

/** The rows of a session as the bench has them. */
export const rowsOf = async (caller: Caller, sessionId: string): Promise<readonly MorningRow[]> =>
  (await askFor<{ readonly rows: readonly MorningRow[] }>(caller, ROWS, { id: sessionId })).rows;

/**
 * Sets the morning past every screen, as the calendar clerk would: the afternoon’s seven are called from nine o’clock instead, the judge allows
 * the session over its limit, and youths who were to come in the next weeks come today, until twenty-five are before the court.
 */
export async function setTheMorning(starling: Pick<Starling, 'url'>): Promise<Morning> {
  const clerk = await callerNamed(starling, PEOPLE.calendarClerk);
  const judge = await callerNamed(starling, PEOPLE.judge);
  await change(clerk, await sittingOn(clerk, DAY, 'STAR Court, morning'), { kind: 'cancelled' });
  const afternoon = await sittingOn(clerk, DAY, 'STAR Court, afternoon');
  await change(clerk, afternoon, { kind: 'times', startsAt: '09:00', endsAt: '12:45' });
  const { session, rows } = await sheetOf(clerk, afternoon.sessionId);
  const over = {
    sessionId: session.sessionId,
    version: session.version,
    minutes: 120,
    hearings: YOUTHS,
    reason: 'Two weeks in one morning.',
  };
  await done(judge, ALLOW, over, 'OverAllowed');
  await fill(
    clerk,
    session.sessionId,
    rows.map(({ caseId }) => caseId),
  );
  return { sessionId: session.sessionId, rows: await rowsOf(judge, session.sessionId) };
}

const REASONS = 'query ($id: ID!) { continuanceForm(hearingId: $id) { reasons { facts } } }';
/** The digit of a late report among the reasons of a continuance. */
export const LATE_REPORT = 1;

/** The first so many of these rows of whom the record itself says that a report is late. Throws where there are fewer. */
export async function whoseReportIsLate(judge: Caller, rows: readonly MorningRow[], count: number): Promise<readonly string[]> {
  const late: string[] = [];
  for (const { hearingId, chosenName } of rows) {
    const { reasons } = await askFor<{ readonly reasons: readonly { readonly facts: string }[] }>(judge, REASONS, { id: hearingId });
    if (reasons[LATE_REPORT - 1]?.facts !== '') late.push(chosenName);
    if (late.length === count) return late;
  }
  throw new Error(`Of only ${late.length} of ${count} youths a report is late.`);
}

async function change(clerk: Caller, { sessionId, version }: SittingLine, how: object): Promise<void> {
  await done(clerk, CHANGE, { sessionId, version, reasonCode: 'court_need', ...how }, 'SessionReplanned');
}

async function done(caller: Caller, document: string, input: object, expected: string): Promise<void> {
  const answer = await askFor<{ readonly __typename: string }>(caller, document, { input });
  if (answer.__typename !== expected) throw new Error(JSON.stringify(answer));
}

/** Whoever is kept apart from somebody of the morning is passed over: the rules say so, and the clerk asks the next. */
async function fill(clerk: Caller, sessionId: string, known: readonly string[]): Promise<void> {
  const seen = new Set(known);
  for (const sitting of await sittingsBetween(clerk, '2026-12-02', '2027-01-31')) {
    if (!sitting.name.startsWith('STAR Court')) continue;
    for (const { caseId, state } of (await sheetOf(clerk, sitting.sessionId)).rows) {
      if (seen.size === YOUTHS) return;
      if (state !== 'SET' || seen.has(caseId)) continue;
      if ((await askToSet(clerk, { caseId, sessionId, minutes: MINUTES })).hearing !== undefined) seen.add(caseId);
    }
  }
  throw new Error(`Only ${seen.size} of ${YOUTHS} youths could be set.`);
}
