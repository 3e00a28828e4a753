import { describe, expect, test } from '@jest/globals';
import { missingInMinutes } from '@starling/shared/court-day/minute-order/minute-missing';
import { localDate } from '@starling/shared/time/local-date';
import { findHarmfulWords } from '@starling/shared/vocabulary/words';
import { generateCourt, type GeneratedCourt } from '../generator.ts';
import { openLedger, type Ledger } from '../ledger.ts';
import { PROFILES } from '../profiles.ts';
import { lastSession as lastSessionOf, type LastSession } from './last-session.ts';
import { minuteFactsOf } from './minute-facts.ts';
import { PHRASES } from './phrases.ts';

/** Some days before the session, and the session's own day. */
const DAYS = ['2026-11-21', '2026-11-24'].map(localDate);
const COURTS = DAYS.flatMap((day) => Object.values(PROFILES).map((profile) => [`${profile.county}, ${day}`, generateCourt(profile, day), profile.key] as const));

/** The hearings that are set on the coming day in the court's own room. */
function comingLine({ rows, comingOn }: GeneratedCourt): ReadonlySet<string> {
  const room = rows.department[0]?.department_id;
  const sessions = new Set(rows.court_session.filter((row) => row.held_on === comingOn && row.department_id === room).map((row) => row.session_id));
  return new Set(rows.hearing.filter((row) => row.state === 'set' && sessions.has(row.session_id)).map((row) => row.hearing_id));
}

/** The cases that are before the court on the next two days on which it sits. */
function casesOfNextDays({ rows, comingOn }: GeneratedCourt): ReadonlySet<string> {
  const room = rows.department[0]?.department_id;
  const open = rows.court_session.filter((row) => row.held_on >= comingOn && row.department_id === room && row.state !== 'cancelled');
  const days = new Set([...new Set(open.map((row) => row.held_on))].toSorted().slice(0, 2));
  const sessions = new Set(open.filter((row) => days.has(row.held_on)).map((row) => row.session_id));
  return new Set(rows.hearing.filter((row) => sessions.has(row.session_id)).map((row) => row.case_id));
}

function lastSession(of: Pick<Ledger, 'rows'>): LastSession {
  const last = lastSessionOf(of);
  if (last === null) throw new Error('No session was held');
  return last;
}

describe.each(COURTS)('the court day of %s', (name, court, key) => {
  const { rows } = court;
  const anchorOn = localDate(name.slice(-10));
  const line = comingLine(court);

  test('has its phrases, each to be said in English and in Spanish', () => {
    expect(rows.order_phrase.map(({ code }) => code)).toEqual(PHRASES.map(({ code }) => code));
    expect(rows.order_phrase.filter((row) => row.spoken_en === row.spoken_es || row.spoken_es.trim() === '')).toEqual([]);
  });

  test('has reports received with what they recommend, missing ones, and one that is excused', () => {
    const states = rows.report_due.map(({ state }) => state);

    expect(rows.report_due.every((row) => line.has(row.hearing_id))).toBe(true);
    expect(states.filter((state) => state === 'received').length).toBeGreaterThan(3);
    expect(states.filter((state) => state === 'due').length).toBeGreaterThan(0);
    expect(states.filter((state) => state === 'late_excused')).toHaveLength(1);
    expect(rows.report_due.filter((row) => (row.state === 'received') !== (row.recommendation !== null && row.received_on !== null))).toEqual([]);
  });

  test('waits for everybody: nobody is here before the day', () => {
    const isToday = court.comingOn === name.slice(-10);
    const here = rows.arrival.filter(({ state }) => state === 'arrived' || state === 'ready');

    expect(rows.arrival.length).toBeGreaterThan(0);
    expect(rows.arrival.every((row) => line.has(row.hearing_id))).toBe(true);
    expect(here.length > 0).toBe(isToday);
  });

  test('knows of each live warrant who holds it and what was done with it', () => {
    const live = rows.warrant.filter(({ state }) => state === 'issued' || state === 'held');
    const stepped = new Set(rows.warrant_step.map((row) => row.warrant_id));

    expect(live.filter((row) => row.holder === undefined || row.reason === undefined || !stepped.has(row.warrant_id))).toEqual([]);
  });

  test('has every minute order of the last session entered, save one returned with words, one that waits and one that nobody prepared', () => {
    const last = lastSession({ rows });
    const orders = new Map(rows.minute_order.map((order) => [order.hearing_id, order]));
    const standing = last.decided.map((hearing) => orders.get(hearing.hearing_id)?.state ?? 'none');

    expect(standing.filter((state) => state !== 'entered').toSorted()).toEqual(['none', 'prepared', 'returned']);
    expect(last.decided.map((row) => row.minute_signed_at !== null)).toEqual(standing.map((state) => state === 'entered'));
    expect(rows.minute_order.filter(({ state }) => state === 'returned').map((order) => order.returned_words)).toEqual([expect.stringMatching(/^The roll/u)]);
  });

  test('has nothing of the past left open: every other matter is decided and signed, and none is trailed for good', () => {
    const past = new Set(rows.court_session.filter(({ state }) => state === 'closed').map((row) => row.session_id));
    const hearings = rows.hearing.filter((row) => past.has(row.session_id) && row.state !== 'vacated');

    expect([...new Set(hearings.map(({ state }) => state))].toSorted()).toEqual(['away', 'continued', 'heard', 'off_calendar']);
    expect(hearings.filter((row) => row.minute_signed_at === null)).toHaveLength(3);
  });

  test('has no minute order that says less than the live one: each part the law wants, and nothing missing where it is entered', () => {
    const { on, decided } = lastSession({ rows });
    const entered = new Set(rows.minute_order.filter(({ state }) => state === 'entered').map((order) => order.hearing_id));
    const ledger = { ...openLedger(PROFILES[key], anchorOn, 'any'), rows };

    for (const { content } of rows.minute_order) {
      const parts = content.sections.map((section) => section.key);
      for (const part of ['head', 'present', 'result', 'restraints', 'next'] as const) expect(parts).toContain(part);
    }
    for (const hearing of decided.filter((row) => entered.has(row.hearing_id))) expect(missingInMinutes(minuteFactsOf(ledger, hearing, on))).toEqual([]);
  });

  test('has no order that is overdue outside the matters of the next two days, and only a few there', () => {
    const coming = casesOfNextDays(court);
    const overdue = rows.court_order.filter((row) => !['done', 'ended'].includes(row.state) && row.due_on !== null && row.due_on < anchorOn);

    expect(overdue.filter((row) => !coming.has(row.case_id))).toEqual([]);
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.length).toBeLessThan(2 * coming.size);
  });

  test('has an order of custody that was received, and one that nobody has received', () => {
    expect(rows.custody_order.map(({ state, received_by: by }) => [state, by === null])).toEqual([['received', false], ['sent', true]]);
  });

  test('reminds nobody in words or under a key of its own: the live outbox would write the same', () => {
    expect(rows.outbox.filter(({ event_key: eventKey }) => !/^reminder\|(?:first|second|morning)\|[^|]+\|[^|]+\|\d{4}-\d\d-\d\d \d\d:\d\d Dept/u.test(eventKey))).toEqual([]);
  });

  test('sends nothing to a youth whom no safe contact reaches, and holds no address at all', () => {
    const reached = new Set(rows.safe_contact.map((row) => row.youth_id));

    expect(rows.outbox.filter((row) => row.to_youth_id !== null && row.state !== 'held' && !reached.has(row.to_youth_id))).toEqual([]);
    expect(rows.outbox.map((row) => `${row.role} ${row.subject} ${row.body} ${row.template}`).join(' ')).not.toMatch(/@|\d{3}-\d{4}/u);
    expect(new Set(rows.outbox.map((row) => row.event_key)).size).toBe(rows.outbox.length);
  });

  test('writes to no address that could be somebody’s', () => {
    expect(rows.account.filter((row) => !/^[a-z.]+@[a-z-]+\.example$/u.test(row.email ?? ''))).toEqual([]);
  });

  test('keeps notes and marks of the judge’s own', () => {
    const judge = rows.account.find(({ seat }) => seat === 'judge')?.account_id;

    expect(rows.private_note.length).toBeGreaterThan(1);
    expect([...rows.private_note, ...rows.working_mark].filter((row) => row.account_id !== judge)).toEqual([]);
  });

  test('is staffed: lines on the coming line alone, an advocate’s privileged and opened only sometimes', () => {
    const { staffing } = court;
    const privileged = staffing?.line.filter((row) => row.is_privileged) ?? [];

    expect(staffing === null).toBe(!PROFILES[key].sittings.some((sitting) => sitting.staffingStartsAt !== null));
    expect(staffing?.line.length ?? 1).toBeGreaterThan(0);
    expect(staffing?.line.every((row) => line.has(row.hearing_id)) ?? true).toBe(true);
    expect(privileged.every((row) => row.agency === 'advocate')).toBe(true);
    expect(staffing?.line.every((row) => row.agency !== 'advocate' || row.is_privileged) ?? true).toBe(true);
  });

  test('shows at the table what two agencies want, never one agency against itself', () => {
    const { staffing } = court;
    const said = (staffing?.line ?? []).filter(({ kind }) => kind === 'recommendation');
    const reported = new Set(rows.report_due.flatMap((row) => (row.recommendation === null ? [] : [`${row.hearing_id} ${row.from_role === 'social_worker' ? 'child_welfare' : 'probation'}`])));

    expect(said.filter((row) => reported.has(`${row.hearing_id} ${row.agency}`))).toEqual([]);
    if (staffing !== null) expect(new Set(said.map(({ agency }) => agency)).size).toBeGreaterThan(1);
  });

  test('holds no word that harms', () => {
    const words = [
      ...rows.order_phrase.flatMap((row) => [row.words, row.spoken_en, row.spoken_es]), ...rows.report_due.map((row) => row.recommendation ?? ''), ...rows.private_note.map((row) => row.words),
      ...rows.outbox.flatMap((row) => [row.subject, row.body]), ...rows.minute_order.map((row) => JSON.stringify(row.content)), ...(court.staffing?.line.map((row) => row.words) ?? []),
    ];

    expect([...new Set(words)].flatMap((text) => findHarmfulWords(text))).toEqual([]);
  });
});
