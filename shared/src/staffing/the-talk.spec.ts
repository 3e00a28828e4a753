import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../law/court-settings.ts';
import { addDays, localDate } from '../time/local-date.ts';
import { keptUntil, purgeBefore } from './kept.ts';
import { quorumOf, requiredAgencies } from './quorum.ts';
import { reportStanding } from './reports.ts';
import { gaugeOf, talkTime } from './talk-time.ts';

describe('a report', () => {
  const dueOn = localDate('2026-11-21');
  const on = (today: string) => reportStanding({ dueOn, receivedOn: null, state: 'due' }, localDate(today));

  test('is in time the day before and on its day, and missing the day after', () => {
    expect(on('2026-11-20')).toEqual({ key: 'due', words: 'Due in 1 day' });
    expect(on('2026-11-21')).toEqual({ key: 'due', words: 'Due today' });
    expect(on('2026-11-22')).toEqual({ key: 'missing', words: 'Missing, due 1 day ago' });
    expect(on('2026-11-24').words).toBe('Missing, due 3 days ago');
  });

  test('that came says whether it came in time', () => {
    const came = (day: string) => reportStanding({ dueOn, receivedOn: localDate(day), state: 'received' }, localDate('2026-12-01'));

    expect(came('2026-11-21')).toEqual({ key: 'here', words: 'Received in time' });
    expect(came('2026-11-22')).toEqual({ key: 'here_late', words: 'Received, 1 day late' });
  });

  test('that the court excused is not called missing', () => {
    expect(reportStanding({ dueOn, receivedOn: null, state: 'late_excused' }, localDate('2026-12-01')).key).toBe('excused');
  });
});

describe('the quorum', () => {
  const required = requiredAgencies(DEFAULT_SETTINGS);

  test('names who is not at the table yet; expected is not there', () => {
    const quorum = quorumOf(
      [
        { agency: 'probation', state: 'present' },
        { agency: 'child_welfare', state: 'expected' },
        { agency: 'coordinator', state: 'present' },
      ],
      required,
    );

    expect(quorum).toEqual({
      isMet: false,
      missing: ['child_welfare', 'minors_counsel'],
      words: 'Not at the table yet: child welfare, counsel for the youth.',
    });
  });

  test('is met when all who have to be here are', () => {
    expect(
      quorumOf(
        required.map((agency) => ({ agency, state: 'present' })),
        required,
      ).isMet,
    ).toBe(true);
  });

  test('a word of the setting that is no agency asks for nobody', () => {
    expect(requiredAgencies({ ...DEFAULT_SETTINGS, staffingQuorum: ['probation', 'the baker'] })).toEqual(['probation']);
  });
});

describe('the time of the talk', () => {
  const time = (youths: number, now: number | null) => talkTime(DEFAULT_SETTINGS, { youths, now, sessionAt: 570 });

  test('25 youths at two and a half minutes each take 63 minutes', () => {
    expect(time(25, null)).toMatchObject({ secondsPerYouth: 150, minutesNeeded: 63, words: '25 youths take 63 minutes.' });
    expect(time(1, null).words).toBe('1 youth takes 3 minutes.');
  });

  test('says how much is missing until the session', () => {
    expect(time(25, 510).words).toBe('25 youths take 63 minutes, 3 more than there are until the session.');
    expect(time(24, 510).words).toBe('24 youths take 60 minutes; there are 60 until the session.');
    expect(time(25, 571)).toMatchObject({ minutesThere: 0, words: '25 youths take 63 minutes. The session has begun.' });
  });

  test.each([
    [119, 'short'],
    [120, 'in_time'],
    [180, 'in_time'],
    [181, 'over'],
  ] as const)('%s seconds about one youth are %s', (seconds, gauge) => expect(gaugeOf(seconds, 150)).toBe(gauge));
});

describe('the lines are kept for 180 days and no longer', () => {
  const heldOn = localDate('2026-12-01');
  const last = keptUntil(heldOn, DEFAULT_SETTINGS);
  const isGone = (today: typeof last) => heldOn < purgeBefore(today, DEFAULT_SETTINGS);

  test('on the last day they are there, the day after they are gone', () => {
    expect(last).toBe('2027-05-30');
    expect([isGone(addDays(last, -1)), isGone(last), isGone(addDays(last, 1))]).toEqual([false, false, true]);
  });
});
