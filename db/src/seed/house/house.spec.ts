import { describe, expect, test } from '@jest/globals';
import { checkDays } from '@starling/shared/calendar/rules/day-check';
import { EVERY_COURT, isCourtDay } from '@starling/shared/time/court-calendar';
import { addDays, isoWeekday, localDate, type LocalDate } from '@starling/shared/time/local-date';
import { findHarmfulWords } from '@starling/shared/vocabulary/words';
import { generateCourt, type GeneratedCourt } from '../generator.ts';
import { WEEKS } from '../parameters.ts';
import { PROFILES } from '../profiles.ts';
import type { RowOf } from '../rows.ts';
import { minutesOf } from '../wall-clock.ts';
import { openBook } from './book.ts';

/** Before the sample docket's day, on it, at a year's end, and long after. */
const DAYS = ['2026-11-21', '2026-12-01', '2026-12-26', '2027-02-28'].map(localDate);
const COURTS = DAYS.flatMap((day) => Object.values(PROFILES).map((profile) => [`${profile.county}, ${day}`, generateCourt(profile, day), day] as const));
const PLANNED = { 'Los Angeles': ['counselBusy', 'mustNeed'], Sacramento: [] } as const;

describe.each(COURTS)('the calendar of %s', (name, court, today) => {
  const { rows } = court;
  const days = new Map(rows.court_session.map((session) => [session.session_id, session]));
  const ahead = rows.court_session.filter((session) => session.held_on >= today);
  const dayOf = (hearing: RowOf['hearing']): LocalDate => days.get(hearing.session_id)?.held_on ?? today;

  test('breaks no rule of setting but the two that came with an import', () => {
    const broken = checkDays(openBook(rows, today).days());
    const imported = new Set(rows.hearing.filter(({ came_from: from }) => from === 'import').map((hearing) => hearing.hearing_id));

    expect(broken.map(({ rule }) => rule).toSorted()).toEqual(name.startsWith('Los Angeles') ? PLANNED['Los Angeles'] : PLANNED.Sacramento);
    expect(broken.flatMap(({ hearingIds }) => hearingIds).every((id) => imported.has(id))).toBe(true);
  });

  test('goes over the minutes that may be set only where a judge allowed it, with a reason', () => {
    const over = rows.court_session.filter((session) => minutesIn(court, session) > session.minutes_capacity);

    expect(over.filter((session) => minutesIn(court, session) > session.minutes_capacity + (session.minutes_over ?? 0) || session.over_reason === undefined)).toEqual([]);
    expect(rows.court_session.filter((session) => session.minutes_capacity !== Math.floor((minutesOf(session.ends_at) - minutesOf(session.starts_at)) * 0.85))).toEqual([]);
  });

  test('plans every room from its templates, until the last weeks of the eight that are ahead', () => {
    const last = addDays(today, 7 * WEEKS.ahead - 14);
    const rooms = new Set(rows.session_template.map((template) => template.department_id));

    expect(ahead.filter((session) => session.template_id === undefined).every((session) => session.held_on === '2026-12-01')).toBe(true);
    expect([...rooms].filter((room) => !ahead.some((session) => session.department_id === room && session.held_on >= last))).toEqual([]);
  });

  test('files, sustains, disposes and orders on court days alone', () => {
    const generated = [...rows.petition.flatMap((row) => [row.sustained_on, row.disposed_on]), ...rows.court_order.map((row) => dayOfOrder(court, row))].filter((day) => day !== null);

    expect(generated.filter((day) => isoWeekday(day) === 7)).toEqual([]);
    expect(rows.court_session.filter((session) => !isCourtDay(session.held_on, EVERY_COURT))).toEqual([]);
  });

  test('lets no remote hearing stand without the youth’s consent after counsel', () => {
    const consented = new Set(rows.remote_consent.filter((row) => row.consented === true && row.after_counsel).map((row) => row.hearing_id));

    expect(rows.hearing.filter((hearing) => hearing.state === 'set' && hearing.mode === 'remote' && !consented.has(hearing.hearing_id))).toEqual([]);
  });

  test('keeps the reason of each separation, and a continuance behind each hearing that was continued', () => {
    expect(rows.keep_apart_reason.map((row) => row.keep_apart_id).toSorted()).toEqual(rows.keep_apart.map((row) => row.keep_apart_id).toSorted());
    expect(rows.continuance.map((row) => row.hearing_id).toSorted()).toEqual(rows.hearing.filter(({ state }) => state === 'continued').map((row) => row.hearing_id).toSorted());
  });

  test('books no interpreter twice at one time, and none on a day off', () => {
    const uses = rows.resource_use.filter((use) => rows.resource.some((one) => one.resource_id === use.resource_id && one.kind === 'interpreter'));
    const times = uses.flatMap((use) => rows.hearing.filter((one) => one.hearing_id === use.hearing_id).map((one) => ({ who: use.resource_id, on: dayOf(one), from: minutesOf(one.starts_at), until: minutesOf(one.starts_at) + one.minutes })));
    const twice = times.filter((one, place) => times.some((other, at) => at > place && other.who === one.who && other.on === one.on && other.from < one.until && one.from < other.until));

    expect(times.length).toBeGreaterThan(0);
    expect(twice).toEqual([]);
  });

  test('says nothing that harms', () => {
    const words = [...rows.youth_need, ...rows.unavailability, ...rows.safe_contact].map((row) => row.words);
    const others = [...rows.session_change.map((row) => row.reason ?? ''), ...rows.continuance.map((row) => row.facts), ...rows.court_session.map((row) => row.over_reason ?? '')];

    expect([...new Set([...words, ...others])].flatMap((text) => findHarmfulWords(text))).toEqual([]);
  });
});

describe('the calendar that Los Angeles begins with on the day of the sample docket', () => {
  const { rows } = generateCourt(PROFILES['los-angeles'], localDate('2026-12-01'));

  test('has every kind of change of a session', () => {
    expect([...new Set(rows.session_change.map(({ kind }) => kind))].toSorted()).toEqual(['cancelled', 'generated', 'over_limit', 'room', 'substitute']);
    expect(rows.court_session.filter(({ state }) => state === 'cancelled')).toHaveLength(1);
  });

  test('leaves a dark day where nobody can sit', () => {
    const general = rows.court_session.filter((session) => session.name === 'General calendar, morning' && session.held_on >= '2026-12-01').map((session) => session.held_on);

    expect(general).toContain('2026-12-07');
    expect(general).not.toContain('2026-12-14');
  });

  test('keeps youths apart at each level, one pair across two rooms, and one from somebody outside by a token', () => {
    const across = rows.keep_apart.filter((pair) => pair.level === 3 && pair.other_youth_id !== null && roomsOf(rows, pair.youth_id).join() !== roomsOf(rows, pair.other_youth_id).join());

    expect([...new Set(rows.keep_apart.map(({ level }) => level))].toSorted()).toEqual([1, 2, 3, 4]);
    expect(across.length).toBeGreaterThan(0);
    expect(rows.keep_apart.filter((pair) => pair.other_youth_id === null)).toHaveLength(1);
    expect(rows.outside_person.map(({ token }) => token)).toEqual(['K7F3']);
  });

  test('has referrals in each state', () => {
    expect(rows.referral.map(({ state }) => state).toSorted()).toEqual(['accepted', 'declined', 'received', 'referred', 'referred', 'referred', 'transfer_ordered', 'withdrawn']);
  });
});

function minutesIn({ rows }: GeneratedCourt, session: RowOf['court_session']): number {
  return rows.hearing.filter((one) => one.session_id === session.session_id && ['set', 'heard'].includes(one.state)).reduce((sum, one) => sum + one.minutes + (one.buffer_minutes ?? 0), 0);
}

function dayOfOrder({ rows }: GeneratedCourt, order: RowOf['court_order']): LocalDate | null {
  const hearing = rows.hearing.find((one) => one.hearing_id === order.hearing_id);
  return rows.court_session.find((one) => one.session_id === hearing?.session_id)?.held_on ?? null;
}

function roomsOf(rows: GeneratedCourt['rows'], youthId: string): readonly string[] {
  const cases = new Set(rows.legal_case.filter((row) => row.youth_id === youthId).map((row) => row.case_id));
  const sessions = new Set(rows.hearing.filter((row) => row.state === 'set' && cases.has(row.case_id)).map((row) => row.session_id));
  return [...new Set(rows.court_session.filter((row) => sessions.has(row.session_id)).map((row) => row.department_id))].toSorted();
}
