import type { Scope } from '@starling/db/scope';
import { sayMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { listOf } from './sql.ts';
import { minuteOf } from './wanted-facts.read.ts';

/** Something that happened while a screen was open. */
interface Meanwhile {
  readonly kind: string;
  /** Whoever did it, by the name the court knows; null for Starling's own work. */
  readonly who: string | null;
  /** The hearing's number, time and length; nulls for what is about the session as a whole. */
  readonly place: number | null;
  readonly startsAt: number | null;
  readonly minutes: number | null;
}

const SHAPE = `json_build_object('kind', e.kind, 'who', w.name, 'place', h.place_in_line, 'startsAt', ${minuteOf('h.starts_at')}, 'minutes', h.minutes)`;

/** The latest acts on a session or a hearing, each by its transaction. What is sealed has no line here: its hearing is not seen. */
const statement = (subjects: string): string => `
  with about as materialized (${subjects}),
  acts as materialized (
    select e.written_in from app.event e where e.court_id = (select app.court()) and e.subject_id in (select subject_id from about)
    group by e.written_in order by e.written_in desc limit $2)
  select ${listOf(
    SHAPE,
    `from app.event e
      left join app.account w on w.court_id = e.court_id and w.account_id = e.actor_id
      left join app.hearing h on h.court_id = e.court_id and h.hearing_id = e.subject_id
      where e.court_id = (select app.court()) and e.subject_id in (select subject_id from about) and e.written_in in (select written_in from acts)`,
    'e.event_id',
  )}`;

const OF_SESSION = statement(`
    select $1::uuid as subject_id union all
    select h.hearing_id from app.hearing h where h.court_id = (select app.court()) and h.session_id = $1`);
const OF_HEARING = statement('select $1::uuid as subject_id');

const DONE: Readonly<Record<string, (of: Meanwhile) => string>> = {
  HearingSet: (of) => `set ${numbered(of)}${at(of)}${long(of)}`,
  HearingMoved: (of) => `moved ${numbered(of)} to another date`,
  HearingVacated: (of) => `vacated ${numbered(of)}`,
  HearingContinued: (of) => `continued ${numbered(of)}`,
  HearingCheckedIn: (of) => `checked ${numbered(of)} in`,
  HearingCalled: (of) => `called ${numbered(of)}`,
  HearingRecorded: (of) => `recorded what happened in ${numbered(of)}`,
  HearingTrailed: (of) => `put ${numbered(of)} behind the others`,
  HearingPutToSecondCall: (of) => `put ${numbered(of)} to second call`,
  MinuteSigned: (of) => `signed the minute of ${numbered(of)}`,
  SessionOpened: () => 'opened the session',
  SessionClosed: () => 'closed the session',
  SessionChanged: () => 'changed the session',
  SessionMayGoOver: () => 'let the session go over',
  CallOrderMade: () => 'changed the call order',
  CallOrderLocked: () => 'locked the call order',
};

const numbered = ({ place }: Meanwhile): string => (place === null ? 'a hearing' : `number ${String(place)}`);
const at = ({ startsAt }: Meanwhile): string => (startsAt === null ? '' : ` at ${sayMinuteOfDay(startsAt)}`);
const long = ({ minutes }: Meanwhile): string => (minutes === null ? '' : `, ${String(minutes)} minutes`);

/** What the latest acts on a session or a hearing were, oldest first: 'T. Ferro set number 12 at 2:10 pm, 15 minutes.' */
export async function sayMeanwhile(
  scope: Scope,
  { acts, ...of }: ({ readonly sessionId: string } | { readonly hearingId: string }) & { readonly acts: number },
): Promise<readonly string[]> {
  const rows = 'sessionId' in of ? scope.json(OF_SESSION, [of.sessionId, acts]) : scope.json(OF_HEARING, [of.hearingId, acts]);
  const happened = (await rows) as readonly Meanwhile[]; // parse border: the statement shapes it
  return happened.flatMap((one) => {
    const said = DONE[one.kind]?.(one);
    return said === undefined ? [] : [`${one.who ?? 'Starling'} ${said}.`];
  });
}
