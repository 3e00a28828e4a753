import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../time/local-date.ts';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import { mayBeCarriedOut } from '../youth-page/carried-out.ts';
import {
  eventKey,
  isQuiet,
  mayBeTold,
  mayReachAt,
  MESSAGE_TEMPLATE,
  type MessageEvent,
  type MessageTemplate,
  minutesUntilNextTry,
  neutralReference,
  reminderDue,
  wordMessage,
} from './notices.ts';
import { readsEasily } from '../youth-page/reading-grade.ts';

const TEMPLATES = Object.keys(MESSAGE_TEMPLATE) as MessageTemplate[];
const DATE = { on: localDate('2027-01-05'), startsAt: '14:40', department: 'Dept. 260' };
const RHYTHM = { firstDays: 7, secondDays: 1, morning: true, morningAt: '07:00', quietFrom: '20:00', quietUntil: '07:00' };
const message = (template: MessageTemplate, language: 'en' | 'es') =>
  wordMessage({ template, language, date: DATE, reference: '7F3-K22', allowedSubject: null, signsIn: true });

describe('one key for an event and a person', () => {
  const anyEvent: fc.Arbitrary<MessageEvent> = fc.record({
    template: fc.constantFrom(...TEMPLATES),
    about: fc.constantFrom('h1', 'h2', 'h|1'),
    person: fc.constantFrom('p1', 'p2', 'p|2'),
    date: fc.constantFrom(null, DATE, { ...DATE, startsAt: '15:00' }, { ...DATE, department: 'Dept. 4' }),
    which: fc.constantFrom('', 'first', 'second', 'morning'),
  });

  test('the same event has the same key, and another person, time, place or matter another one', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (one, other) => {
        const plain = (event: MessageEvent): string => JSON.stringify(event).replaceAll('|', '/');
        expect(eventKey(one) === eventKey(other)).toBe(plain(one) === plain(other));
      }),
    );
  });
});

describe('the words of a message', () => {
  test('a date, a time, a place and a reference', () => {
    expect(message('reminder', 'en')).toEqual({
      subject: 'Appointment reminder',
      body: 'You have an appointment:\nTuesday, January 5, 2:40 in the afternoon.\nPlace: Room 260.\nReference: 7F3-K22.\nDo you have a question? Ask the person you know.',
    });
    expect(message('reminder', 'es').body).toContain('Martes 5 de enero, 2:40 de la tarde.');
    expect(message('minute_order_ready', 'en').body).toBe('A paper is ready for you.\nReference: 7F3-K22.\nSign in to read it.');
  });

  test.each(TEMPLATES.flatMap((template) => (['en', 'es'] as const).map((language) => [template, language] as const)))(
    '%s in %s exposes nobody and reads easily',
    (template, language) => {
      const { subject, body } = message(template, language);
      expect(mayBeCarriedOut(`${subject}. ${body}`)).toBe(true);
      expect(findHarmfulWords(body)).toEqual([]);
      expect(readsEasily(body.replaceAll('\n', ' '), language)).toBe(true);
    },
  );

  test('the subject is the one the safe contact allows, where it allows one', () => {
    expect(
      wordMessage({ template: 'reminder', language: 'en', date: DATE, reference: 'x', allowedSubject: 'See you Tuesday', signsIn: false })
        .subject,
    ).toBe('See you Tuesday');
  });

  test('a reference names nothing', () => {
    expect(neutralReference('01a20280-cff1-7ab9-8fd7-591ba07f990a')).toBe('7F9-90A');
  });
});

describe('who is told', () => {
  test('an advocate, a parent and the youth of dates, never of a paper about the matter', () => {
    for (const role of ['advocate', 'parent', 'caregiver', 'youth'] as const) {
      expect(mayBeTold(role, 'reminder')).toBe(true);
      expect(
        ['minute_order_ready', 'amended_order', 'custody_order'].some((template) => mayBeTold(role, template as MessageTemplate)),
      ).toBe(false);
    }
    expect(mayBeTold('minors_counsel', 'amended_order')).toBe(true);
  });
});

describe('the rhythm of reminders', () => {
  const due = (on: string, time: string) => reminderDue(DATE, { on: localDate(on), time }, RHYTHM)?.which ?? null;

  test('a week before, the day before and the morning, each on its day and not before', () => {
    expect(due('2026-12-28', '12:00')).toBeNull();
    expect(due('2026-12-29', '06:59')).toBeNull();
    expect(due('2026-12-29', '07:00')).toBe('first');
    expect(due('2027-01-03', '12:00')).toBe('first');
    expect(due('2027-01-04', '12:00')).toBe('second');
    expect(due('2027-01-05', '06:59')).toBe('second');
    expect(due('2027-01-05', '07:00')).toBe('morning');
    expect(due('2027-01-05', '14:40')).toBeNull();
    expect(due('2027-01-06', '09:00')).toBeNull();
  });

  test('none on the morning where the court wants none', () => {
    expect(reminderDue(DATE, { on: localDate('2027-01-05'), time: '09:00' }, { ...RHYTHM, morning: false })?.which).toBe('second');
  });

  test('never after the hearing began, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.constantFrom('00:00', '07:00', '14:39', '14:40', '23:59'), (days, time) => {
        const now = { on: addDays(DATE.on, days), time };
        const found = reminderDue(DATE, now, RHYTHM);
        if (days > 0 || (days === 0 && time >= '14:40')) expect(found).toBeNull();
        if (found !== null) expect(found.on <= now.on && (found.on < now.on || found.at <= time)).toBe(true);
      }),
    );
  });
});

describe('hours', () => {
  test('quiet hours pass midnight; the minute before, the first and the one they end', () => {
    expect(['19:59', '20:00', '23:59', '00:00', '06:59', '07:00'].map((time) => isQuiet(time, RHYTHM))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(isQuiet('12:00', { quietFrom: '08:00', quietUntil: '08:00' })).toBe(false);
    expect(isQuiet('12:00', { quietFrom: '11:00', quietUntil: '13:00' })).toBe(true);
  });

  test('a safe contact is used within its hours, and words that only a person understands are left to a person', () => {
    expect(['08:59', '09:00', '16:59', '17:00'].map((time) => mayReachAt('09:00 to 17:00', time))).toEqual([false, true, true, false]);
    expect(mayReachAt('Any time', '03:00')).toBe(true);
    expect(mayReachAt('After four in the afternoon', '17:00')).toBeNull();
  });

  test('each further try waits longer, and never longer than a day', () => {
    expect([1, 2, 3, 4, 9].map(minutesUntilNextTry)).toEqual([5, 15, 45, 135, 1440]);
  });
});
