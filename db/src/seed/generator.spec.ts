import { describe, expect, test } from '@jest/globals';
import { gateOf, knownStatute } from '@starling/shared/law/us-ca/pen-667-5-c';
import { EVERY_COURT, isCourtDay } from '@starling/shared/time/court-calendar';
import { ageOn, daysBetween, localDate, type LocalDate } from '@starling/shared/time/local-date';
import { SEAT } from '@starling/shared/vocabulary/seat';
import { findHarmfulWords } from '@starling/shared/vocabulary/words';
import { generateCourt, type GeneratedCourt } from './generator.ts';
import { CHARGED_STATUTES, type ChargedStatute } from './parameters.ts';
import { PROFILES } from './profiles.ts';
import { SEEDED_TABLES, type RowOf } from './rows.ts';
import { minutesOf } from './wall-clock.ts';

const ANCHOR = localDate('2026-11-21');
const losAngeles = generateCourt(PROFILES['los-angeles'], ANCHOR);
const sacramento = generateCourt(PROFILES.sacramento, ANCHOR);
const LINES = new WeakMap<GeneratedCourt, ReadonlyMap<string, readonly RowOf['hearing'][]>>();
const COURTS = [['Los Angeles', losAngeles, PROFILES['los-angeles'], 2], ['Sacramento', sacramento, PROFILES.sacramento, 0]] as const;

/** Before the sample docket's day is planned, on that very day, at a year's end, and long after. */
const OTHER_DAYS = ['2026-10-05', '2026-12-01', '2026-12-26', '2027-02-28'];
/** Tables whose rows have the key of another one. */
const KEYED_BY_ANOTHER: ReadonlySet<string> = new Set(['finding_answer', 'youth_identity', 'keep_apart_reason', 'court_setting', 'continuance_position', 'safe_contact_reach', 'working_mark']);
const BEGUN = new Map<string, GeneratedCourt>();

describe.each(COURTS)('the demonstration court of %s', (_name, court, profile, planted) => {
  test('has about as many active youths as enter in a year times the years they stay', () => {
    const expected = profile.entriesAYear * profile.stayYears;

    expect(Math.abs(court.activeYouths - expected) / expected).toBeLessThan(0.13);
    expect(court.activeYouths).toBeGreaterThanOrEqual(85);
    expect(court.activeYouths).toBeLessThanOrEqual(115);
  });

  test('fills a day to at most 85 of 100 minutes on nine days of ten', () => {
    const shares = [...minutesByDay(court).values()].map(({ set, capacity }) => set / capacity);
    const sound = shares.filter((share) => share <= 0.85).length / shares.length;

    expect(sound).toBeGreaterThanOrEqual(0.9);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  test('sits on no weekend and no holiday', () => {
    expect(court.rows.court_session.filter(({ held_on: day }) => !isCourtDay(day, EVERY_COURT))).toEqual([]);
  });

  test('calls its hearings one after the other inside the session', () => {
    const outOfLine = court.rows.court_session.flatMap((session) => {
      const line = hearingsOf(court, session.session_id);
      return line.filter((hearing, index) => {
        const inTurn = hearing.place_in_line === index + 1 && hearing.starts_at >= (line[index - 1]?.starts_at ?? session.starts_at);
        return !inTurn || hearing.starts_at >= session.ends_at;
      });
    });

    expect(outOfLine).toEqual([]);
  });

  test('never sets two youths who must be kept apart at level 3 on one day', () => {
    const days = youthsByDay(court);
    const strict = court.rows.keep_apart.filter(({ level }) => level >= 3);

    const together = (pair: RowOf['keep_apart']): readonly LocalDate[] =>
      [...days].flatMap(([day, youths]) => (day >= (pair.set_on ?? '') && youths.has(pair.youth_id) && pair.other_youth_id !== null && youths.has(pair.other_youth_id) ? [day] : []));

    expect(strict.flatMap(together)).toEqual([]);
  });

  test('recalls every live warrant of a youth who came, but for the failures planted for a test to catch', () => {
    expect(warrantsLeftLive(court)).toHaveLength(planted);
  });

  test('charges nobody under a law that cannot be charged, and knows every statute it charges', () => {
    expect(court.rows.petition_count.filter(({ statute }) => statute.includes('647(b)') || statute.includes('653.22'))).toEqual([]);
    expect(court.rows.petition_count.filter(({ statute }) => !knownStatute(statute))).toEqual([]);
  });

  test('holds no word that harms', () => {
    const words = [...court.rows.youth_need, ...court.rows.hearing_brief, ...court.rows.court_order, ...court.rows.restriction].map((row) => row.words);
    const others = [...court.rows.petition_count.map((row) => row.description), ...court.rows.youth.flatMap((row) => [row.goal ?? '', row.spoken_to ?? '']), ...court.rows.hearing.map((row) => row.good_cause ?? '')];

    expect([...new Set([...words, ...others])].flatMap((text) => findHarmfulWords(text))).toEqual([]);
  });

  test('names nobody twice, and no two youths of one day alike', () => {
    const legal = court.rows.youth_identity.map((row) => `${row.legal_first_name} ${row.legal_last_name}`);
    const chosen = new Map(court.rows.youth.map((row) => [row.youth_id, row.chosen_name]));

    expect(new Set(legal).size).toBe(legal.length);
    expect([...youthsByDay(court).values()].filter((youths) => new Set([...youths].map((id) => chosen.get(id))).size !== youths.size)).toEqual([]);
  });

  test('has an account for each of the twelve seats', () => {
    expect(Object.keys(SEAT).filter((seat) => !court.rows.account.some((account) => account.seat === seat))).toEqual([]);
  });

  test('gives every id and every case number once', () => {
    const numbers = court.rows.legal_case.map(({ number }) => number);
    const ids = SEEDED_TABLES.flatMap((table) => (KEYED_BY_ANOTHER.has(table) ? [] : court.rows[table].map((row) => Object.values(row)[0])));

    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('tells an event for each row whose state the journal guards', () => {
    const named = new Set(court.events.map(({ event }) => event.subjectId));
    const { rows } = court;
    const guarded = [rows.petition.map((row) => row.petition_id), rows.hearing.map((row) => row.hearing_id), rows.warrant.map((row) => row.warrant_id), rows.finding.map((row) => row.finding_id),
      rows.dismissal_order.map((row) => row.dismissal_id), rows.sealing_order.map((row) => row.sealing_order_id), rows.holder_task.map((row) => row.holder_task_id)].flat();

    expect(guarded.filter((id) => !named.has(id))).toEqual([]);
  });

  test('hears a youth who is not away within 30 days of a petition that is still before jurisdiction', () => {
    expect(missedDates(court).length).toBeLessThanOrEqual(5);
  });

  test('destroys each sealed record inside its window and never dates a step after today', () => {
    const wrong = court.rows.holder_task.filter((task) => {
      const steps = [task.sent_on, task.received_on, task.sealed_on, task.copy_sealed_on, task.no_record_on];
      return task.destroy_on < task.window_from || task.destroy_on > task.window_until || steps.some((day) => day !== null && day > ANCHOR);
    });

    expect(wrong).toEqual([]);
  });

  test('knows youths of twelve years and older', () => {
    const ages = court.rows.youth_identity.map((row) => ageOn(row.born_on, ANCHOR));

    expect(Math.min(...ages)).toBeGreaterThanOrEqual(12);
  });

  test('is told the same way from the same seed and day, and otherwise from another seed', () => {
    const told = JSON.stringify(court);

    expect(JSON.stringify(generateCourt(profile, ANCHOR)) === told).toBe(true);
    expect(JSON.stringify(generateCourt(profile, ANCHOR, 'another word')) === told).toBe(false);
  });
});

describe('the day that the bench of Los Angeles opens', () => {
  test('carries the stories first', () => {
    expect(losAngeles.comingOn).toBe('2026-11-24');
    expect(firstNames(losAngeles, losAngeles.comingOn).slice(0, 7)).toEqual(['Marisol', 'Zuri', 'Theo', 'Ana Lucía', 'Jade', 'Noemí', 'Imani']);
  });

  test.each(OTHER_DAYS)('has a full docket when the demonstration begins on %s', (day) => {
    const court = begunOn(day);

    expect(firstNames(court, court.comingOn).length).toBeGreaterThanOrEqual(7);
    expect(daysBetween(localDate(day), court.comingOn)).toBeLessThanOrEqual(14);
  });

  test.each(OTHER_DAYS)('leaves the morning of December 1, 2026 empty for the sample docket, beginning on %s', (day) => {
    const court = begunOn(day);
    const morning = court.rows.court_session.filter((session) => session.held_on === '2026-12-01' && session.starts_at === '09:30');

    expect(morning.map((session) => [session.state, hearingsOf(court, session.session_id).length])).toEqual([['planned', 0]]);
  });

  test('holds Zuri’s two petitions: one that the finding can reach, one that it cannot', () => {
    const gates = (ending: string): readonly string[] => gatesOfPetition(losAngeles, ending);

    expect(gates('1842')).toEqual(['eligible', 'eligible']);
    expect(gates('2207')).toEqual(['excluded', 'undetermined']);
  });

  test('holds a defense raised after the admission', () => {
    expect(losAngeles.rows.finding.filter(({ timeliness, state }) => timeliness === 'late_under_236_23_d' && state === 'asserted')).toHaveLength(1);
  });
});

test('the statutes that the seed charges carry the items that the law’s own list gives', () => {
  const charges: readonly ChargedStatute[] = CHARGED_STATUTES;
  charges.forEach((charge) => {
    const { gate, item } = gateOf({ statute: charge.statute, level: charge.level, state: 'alleged', enhancements: [] });

    expect([charge.statute, gate === 'excluded' ? item : null]).toEqual([charge.statute, charge.violentItem ?? null]);
  });
});

test('the desk of Los Angeles has an agency that is late, orders complied with, and a destruction within ninety days', () => {
  const { holder_task: tasks, sealing_order: orders } = losAngeles.rows;
  const late = tasks.filter((task) => (task.state === 'sent' || task.state === 'received') && task.due_on !== null && task.due_on < ANCHOR);
  const near = tasks.filter((task) => daysBetween(ANCHOR, task.destroy_on) <= 90);

  expect(late.length).toBeGreaterThanOrEqual(1);
  expect(orders.filter(({ state }) => state === 'complied').length).toBeGreaterThanOrEqual(2);
  expect(near.length).toBeGreaterThanOrEqual(1);
});

function hearingsOf(court: GeneratedCourt, sessionId: string): readonly RowOf['hearing'][] {
  const lines = LINES.get(court) ?? grouped(court.rows.hearing.toSorted((a, b) => a.place_in_line - b.place_in_line), (hearing) => hearing.session_id);
  LINES.set(court, lines);
  return lines.get(sessionId) ?? [];
}

function begunOn(day: string): GeneratedCourt {
  const court = BEGUN.get(day) ?? generateCourt(PROFILES['los-angeles'], localDate(day));
  BEGUN.set(day, court);
  return court;
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  rows.forEach((row) => {
    const group = groups.get(key(row)) ?? [];
    group.push(row);
    groups.set(key(row), group);
  });
  return groups;
}

function minutesByDay(court: GeneratedCourt): ReadonlyMap<LocalDate, { readonly set: number; readonly capacity: number }> {
  const days = new Map<LocalDate, { readonly set: number; readonly capacity: number }>();
  court.rows.court_session.forEach((session) => {
    const so = days.get(session.held_on) ?? { set: 0, capacity: 0 };
    const set = hearingsOf(court, session.session_id).reduce((sum, { minutes }) => sum + minutes, 0);
    days.set(session.held_on, { set: so.set + set, capacity: so.capacity + minutesOf(session.ends_at) - minutesOf(session.starts_at) });
  });
  return days;
}

function dayOfHearing(court: GeneratedCourt): (hearing: RowOf['hearing']) => LocalDate {
  const days = new Map(court.rows.court_session.map((session) => [session.session_id, session.held_on]));
  return (hearing) => days.get(hearing.session_id) ?? ANCHOR;
}

function youthOfCase(court: GeneratedCourt): ReadonlyMap<string, string> {
  return new Map(court.rows.legal_case.map((row) => [row.case_id, row.youth_id]));
}

function youthsByDay(court: GeneratedCourt): ReadonlyMap<LocalDate, ReadonlySet<string>> {
  const days = new Map<LocalDate, Set<string>>();
  const youths = youthOfCase(court);
  const dayOf = dayOfHearing(court);
  court.rows.hearing.forEach((hearing) => {
    const day = dayOf(hearing);
    days.set(day, (days.get(day) ?? new Set<string>()).add(youths.get(hearing.case_id) ?? ''));
  });
  return days;
}

/** Warrants that were live when the youth was heard and were not recalled that day. */
function warrantsLeftLive(court: GeneratedCourt): readonly string[] {
  const youths = youthOfCase(court);
  const dayOf = dayOfHearing(court);
  const heard = grouped(court.rows.hearing.filter(({ state }) => state === 'heard'), (hearing) => youths.get(hearing.case_id) ?? '');
  const left = court.rows.warrant.filter((warrant) =>
    heard.get(youths.get(warrant.case_id) ?? '')?.some((hearing) => dayOf(hearing) > warrant.issued_on && (warrant.recalled_at === null || warrant.recalled_at.slice(0, 10) > dayOf(hearing))),
  );
  return left.map((warrant) => warrant.warrant_id);
}

function missedDates(court: GeneratedCourt): readonly string[] {
  const youths = youthOfCase(court);
  const dayOf = dayOfHearing(court);
  const away = new Set(court.rows.custody.filter(({ kind, until_on: until }) => kind === 'away' && until === null).map((row) => row.youth_id));
  const fresh = court.rows.petition.filter(({ kind, state, case_id: id }) => kind === '602' && (state === 'filed' || state === 'pre_jurisdiction') && !away.has(youths.get(id) ?? ''));
  return fresh
    .filter((petition) => !court.rows.hearing.some((hearing) => hearing.petition_id === petition.petition_id && daysBetween(petition.filed_on, dayOf(hearing)) <= 30))
    .map((petition) => petition.ending);
}

function firstNames(court: GeneratedCourt, day: LocalDate): readonly string[] {
  const youths = youthOfCase(court);
  const names = new Map(court.rows.youth.map((row) => [row.youth_id, row.chosen_name]));
  return court.rows.court_session.filter(({ held_on: held }) => held === day).flatMap((session) => hearingsOf(court, session.session_id)).map((hearing) => names.get(youths.get(hearing.case_id) ?? '') ?? '');
}

function gatesOfPetition(court: GeneratedCourt, ending: string): readonly string[] {
  const petition = court.rows.petition.find((row) => row.ending === ending);
  const counts = court.rows.petition_count.filter((count) => count.petition_id === petition?.petition_id).toSorted((a, b) => a.number - b.number);
  return counts.map((count) => gateOf({ ...count, enhancements: court.rows.enhancement.filter(({ count_id: id }) => id === count.count_id) }).gate);
}
