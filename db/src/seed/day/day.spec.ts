import { describe, expect, test } from '@jest/globals';
import { localDate } from '@starling/shared/time/local-date';
import { findHarmfulWords } from '@starling/shared/vocabulary/words';
import { generateCourt, type GeneratedCourt } from '../generator.ts';
import { PROFILES } from '../profiles.ts';
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

describe.each(COURTS)('the court day of %s', (name, court, key) => {
  const { rows } = court;
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

  test('has of the last session a minute order entered, one returned with words and one that waits, and these two are not final', () => {
    expect(rows.minute_order.map(({ state }) => state)).toEqual(['entered', 'returned', 'prepared']);
    const hearings = rows.minute_order.map((order) => rows.hearing.find((row) => row.hearing_id === order.hearing_id));
    expect(hearings.map((row) => row?.minute_signed_at === null)).toEqual([false, true, true]);
    expect(rows.minute_order[1]?.returned_words).not.toBe('');
  });

  test('sends nothing to a youth whom no safe contact reaches, and holds no address at all', () => {
    const reached = new Set(rows.safe_contact.map((row) => row.youth_id));

    expect(rows.outbox.filter((row) => row.to_youth_id !== null && row.state !== 'held' && !reached.has(row.to_youth_id))).toEqual([]);
    expect(rows.outbox.map((row) => `${row.role} ${row.subject} ${row.body} ${row.template}`).join(' ')).not.toMatch(/[@\d]/u);
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

  test('holds no word that harms', () => {
    const words = [
      ...rows.order_phrase.flatMap((row) => [row.words, row.spoken_en, row.spoken_es]), ...rows.report_due.map((row) => row.recommendation ?? ''), ...rows.private_note.map((row) => row.words),
      ...rows.outbox.flatMap((row) => [row.subject, row.body]), ...rows.minute_order.map((row) => JSON.stringify(row.content)), ...(court.staffing?.line.map((row) => row.words) ?? []),
    ];

    expect([...new Set(words)].flatMap((text) => findHarmfulWords(text))).toEqual([]);
  });
});
