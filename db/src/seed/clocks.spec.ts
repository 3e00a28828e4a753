import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT, isCourtDay } from '@starling/shared/time/court-calendar';
import { localDate } from '@starling/shared/time/local-date';
import { HAPPENING } from '@starling/shared/vocabulary/happening';
import { findHarmfulWords } from '@starling/shared/vocabulary/words';
import { generateCourt, type GeneratedCourt } from './generator.ts';
import { PROFILES } from './profiles.ts';
import { minutesOf } from './wall-clock.ts';

/** Before the sample docket's day, on it, and at a year's end. */
const DAYS = ['2026-11-21', '2026-12-01', '2026-12-26'].map(localDate);
const COURTS = DAYS.flatMap((day) =>
  Object.values(PROFILES).map((profile) => [`${profile.county}, ${day}`, generateCourt(profile, day), day] as const),
);
const MINUTES_A_DAY = 24 * 60;

describe.each(COURTS)('the clocks of %s', (_name, { rows }, today) => {
  const petitions = new Map(rows.petition.map((petition) => [petition.petition_id, petition]));
  const entries = [...rows.clock_event, ...rows.clock_change];

  test('name petitions of their own case, and nothing that is still to come', () => {
    const astray = entries.filter((row) => row.petition_id !== null && petitions.get(row.petition_id)?.case_id !== row.case_id);
    const toCome = [...rows.clock_event.map((row) => row.entered_on), ...rows.clock_change.map((row) => row.made_on)].filter((on) => on > today);

    expect([astray, toCome]).toEqual([[], []]);
  });

  test('hold what people enter, with an hour only where the law counts hours', () => {
    const wrong = rows.clock_event.filter(({ kind, happened_at: at }) => HAPPENING[kind].source !== 'entered' || (at !== null && HAPPENING[kind].grain !== 'hour'));

    expect(wrong).toEqual([]);
  });

  test('tell of no youth away from care whose report took longer than 24 hours', () => {
    const momentOf = (caseId: string, kind: string): number | null => {
      const row = rows.clock_event.find((event) => event.case_id === caseId && event.kind === kind);
      return row === undefined ? null : Date.parse(row.happened_on) / 60_000 + minutesOf(row.happened_at ?? '00:00');
    };
    const away = rows.clock_event.filter(({ kind }) => kind === 'missing_from_care_learned').map((event) => event.case_id);
    const late = away.filter((caseId) => (momentOf(caseId, 'missing_report_made') ?? Infinity) - (momentOf(caseId, 'missing_from_care_learned') ?? 0) > MINUTES_A_DAY);

    expect(away.length).toBeGreaterThan(0);
    expect(late).toEqual([]);
  });

  test('tell of a setting that changed twice, each time with a reason', () => {
    expect(rows.court_setting.map(({ name }) => name)).toEqual(['distributeCourtDays', 'distributeCourtDays']);
    expect(rows.court_setting.every(({ reason, effective_from: from }) => reason !== '' && from <= today)).toBe(true);
  });

  test('use no word that harms', () => {
    const words = [...rows.clock_change.map(({ reason }) => reason ?? ''), ...rows.court_setting.map(({ reason }) => reason), ...rows.court_closure.map(({ reason }) => reason)];

    expect(words.flatMap(findHarmfulWords)).toEqual([]);
  });
});

describe.each(DAYS)('the demonstration that begins on %s', (day) => {
  const [losAngeles, sacramento] = Object.values(PROFILES).map((profile) => generateCourt(profile, day));
  const changes = [losAngeles, sacramento].flatMap((court) => court?.rows.clock_change ?? []);
  const kindsAt = (court: GeneratedCourt | undefined): readonly string[] => court?.rows.clock_event.map(({ kind }) => kind) ?? [];

  test('has a general time waiver, one to a date, one that was withdrawn, and a clock that stands still on a doubt', () => {
    const waivers = changes.filter(({ kind }) => kind === 'time_waiver');

    expect(waivers.some(({ until_on: until }) => until === null)).toBe(true);
    expect(waivers.some(({ until_on: until }) => until !== null)).toBe(true);
    expect(changes.filter(({ kind }) => kind === 'waiver_withdrawn')).toHaveLength(1);
    expect(changes.filter(({ kind, ground }) => kind === 'tolled' && ground === 'competency')).toHaveLength(1);
    expect(kindsAt(sacramento)).toContain('doubt_declared');
  });

  test('extends no clock without saying which, why and to which day', () => {
    const extended = changes.filter(({ kind }) => kind === 'extended');

    expect(extended.length).toBeGreaterThan(0);
    expect(extended.filter(({ clock, ground, until_on: until }) => clock === null || ground === null || until === null)).toEqual([]);
  });

  test('tells the first hours of a youth in custody', () => {
    for (const court of [losAngeles, sacramento])
      expect(kindsAt(court)).toEqual(expect.arrayContaining(['taken_into_custody', 'brought_to_confinement', 'phone_calls_offered', 'public_defender_told']));
  });

  test('closed Los Angeles on one day of the month before, by an order that it names, on no day of a session', () => {
    const closures = losAngeles?.rows.court_closure ?? [];
    const [closure] = closures;
    const sessions = losAngeles?.rows.court_session.map(({ held_on: on }) => on) ?? [];

    expect(closures.map(({ kind }) => kind)).toEqual(['emergency_filing', 'emergency_juvenile']);
    expect(closures.every((one) => one.order_reference !== '' && one.closed_on === closure?.closed_on)).toBe(true);
    expect(closure !== undefined && isCourtDay(closure.closed_on, EVERY_COURT) && !sessions.includes(closure.closed_on)).toBe(true);
    expect(sacramento?.rows.court_closure).toEqual([]);
  });
});
