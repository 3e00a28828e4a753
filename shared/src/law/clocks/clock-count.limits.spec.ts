import { describe, expect, test } from '@jest/globals';
import { courtMoment, isMoment } from '../../time/court-moment.ts';
import { localDate as day } from '../../time/local-date.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { readCites } from '../testing.ts';
import type { ClockChange, EmergencyExtension } from './clock-change.ts';
import { countClock } from './clock-count.ts';
import type { ClockId } from './clock-id.ts';
import { statedPeriod, type Bound } from './clock-rule.ts';
import { clockRule } from './clock-rules.ts';
import { explainClock, explainRule, type Explanation } from './explain.ts';
import { dayWithin, type CountAsked, type CountingGround } from './tally.ts';
import { aChange, DEFAULT_GROUND } from './testing.ts';

const DETAINED = 'JURIS_602_DETAINED_15CD';
const AT_HOME = 'JURIS_602_NOT_DETAINED_30D';

// Ordered Thu Nov 19, 2026: Nov 20, 23-25 make 4 (the 26th and 27th are closed), Nov 30-Dec 4 make 9, Dec 7-11 make 14, Mon Dec 14 is 15.
const COUNTED =
  'The trigger: Thursday, November 19. 15 court days after it, leaving out Thanksgiving Day and the day after Thanksgiving, is Monday, December 14, 2026.';
// Filed Wed Oct 28, 2026: 3 days left in October and 27 of November.
const ROLLED =
  'The trigger: Wednesday, October 28. 30 days after it would be Friday, November 27, 2026, when the court does not sit: so Monday, November 30, or safer Wednesday, November 25.';

describe('a clock that nothing touched, told in a sentence', () => {
  test.each([
    ['court days', DETAINED, day('2026-11-19'), COUNTED],
    ['days whose last is closed', AT_HOME, day('2026-10-28'), ROLLED],
    [
      'days whose last is open',
      AT_HOME,
      day('2026-11-02'),
      'The trigger: Monday, November 2. 30 days after it is Wednesday, December 2, 2026.',
    ],
    [
      'days into another year: the trigger is told with its own',
      AT_HOME,
      day('2026-12-10'),
      'The trigger: Thursday, December 10, 2026. 30 days after it would be Saturday, January 9, 2027, when the court does not sit: so Monday, January 11, or safer Friday, January 8.',
    ],
    [
      'an outer limit, which never moves later',
      'DISPO_300_CAP_60D',
      day('2026-09-22'),
      'The trigger: Tuesday, September 22. 60 days after it would be Saturday, November 21, 2026, when the court does not sit: so Friday, November 20, before it.',
    ],
    [
      'court hours, which pause over the weekend',
      'PETITION_FILE_300_48H',
      courtMoment('2026-11-19T14:30'),
      'The trigger: 2:30 p.m. on Thursday, November 19, 2026. 48 court hours after it is 2:30 p.m. on Monday, November 23, 2026.',
    ],
    [
      'hours before a hearing',
      'CITATION_24H',
      courtMoment('2026-11-24T09:00'),
      'The trigger: 9:00 a.m. on Tuesday, November 24, 2026. 24 hours before it is 9:00 a.m. on Monday, November 23, 2026.',
    ],
    [
      'court days before a hearing',
      'CONTINUANCE_MOTION_602_2CD',
      day('2026-11-30'),
      'The trigger: Monday, November 30. 2 court days before it, leaving out Thanksgiving Day and the day after Thanksgiving, is Tuesday, November 24, 2026.',
    ],
    [
      'days before a hearing',
      'NOTICE_602_DETAINED_5D',
      day('2026-12-03'),
      'The trigger: Thursday, December 3. 5 days before it would be Saturday, November 28, 2026, when the court does not sit: so Wednesday, November 25, before it.',
    ],
  ] as const)('%s', (_how, id, from, sentence) => expect(told(id, from).sentence).toBe(sentence));

  test('the same as a table: each run of days left out, where the count came to, the last day', () => {
    expect(lines(told(DETAINED, day('2026-11-19')))).toEqual([
      '2026-11-19 The trigger.',
      '2026-11-21 Left out: Saturday, November 21 and Sunday, November 22 (CCP 12a(a)).',
      '2026-11-26 Left out: Thursday, November 26 (Thanksgiving Day) (Gov. Code 6700).',
      '2026-11-27 Left out: Friday, November 27 (The day after Thanksgiving) (CCP 135).',
      '2026-11-28 Left out: Saturday, November 28 and Sunday, November 29 (CCP 12a(a)).',
      '2026-12-05 Left out: Saturday, December 5 and Sunday, December 6 (CCP 12a(a)).',
      '2026-12-12 Left out: Saturday, December 12 and Sunday, December 13 (CCP 12a(a)).',
      '2026-12-14 15 court days after it.',
      '2026-12-14 The last day.',
    ]);
  });

  test('a closed end is told on the side to which it went', () => {
    expect(lines(told(AT_HOME, day('2026-10-28'))).slice(1)).toEqual([
      '2026-11-27 30 days after it.',
      '2026-11-27 The court does not sit: Friday, November 27 (The day after Thanksgiving) (CCP 135).',
      '2026-11-28 The court does not sit: Saturday, November 28 and Sunday, November 29 (CCP 12a(a)).',
      '2026-11-30 The last day.',
    ]);
    expect(lines(told('DISPO_300_CAP_60D', day('2026-09-22'))).slice(1)).toEqual([
      '2026-11-21 60 days after it.',
      '2026-11-21 The court does not sit: Saturday, November 21 (CCP 12a(a)).',
      '2026-11-20 The last day.',
    ]);
    expect(lines(told('CITATION_24H', courtMoment('2026-11-24T09:00')))).toEqual([
      '2026-11-24T09:00 The trigger.',
      '2026-11-23T09:00 24 hours before it.',
      '2026-11-23T09:00 The last day.',
    ]);
  });
});

describe('a rule told from a bare trigger', () => {
  test('hours from a day alone begin with its first minute, and that is said', () => {
    const explained = explainRule(
      clockRule('PETITION_FILE_300_48H'),
      { from: day('2026-11-19'), words: 'taken into custody' },
      DEFAULT_GROUND,
    );
    expect(explained?.sentence).toBe(
      'Taken into custody: Thursday, November 19. The time is not recorded, so the hours are counted from the first minute of that day. 48 court hours after it is the end of Friday, November 20, 2026.',
    );
    expect(readCites(explained?.cites ?? [])).toEqual(['WIC 313(a)', 'WIC 311', 'Rule 5.670(b)']);
    expect(explained?.extend).toEqual([
      'Where the age was misstated, 48 hours from when the true age was learned. (WIC 314)',
      'An emergency order of the Chief Justice can lengthen it. (Gov. Code 68115)',
    ]);
    expect(explained?.mark).toBe(
      'The statute does not say how its hours pause. Here they pause at midnight and start at midnight of the next court day.',
    );
  });

  test('a minute is told as it is', () => {
    const trigger = { from: courtMoment('2026-11-19T14:30'), words: 'taken into custody' };
    expect(explainRule(clockRule('PETITION_FILE_300_48H'), trigger, DEFAULT_GROUND)?.sentence).toBe(
      'Taken into custody: 2:30 p.m. on Thursday, November 19, 2026. 48 court hours after it is 2:30 p.m. on Monday, November 23, 2026.',
    );
  });

  test('what the reference left open and what is disputed stand together; a way to more time without authority stands alone', () => {
    const explained = explainRule(clockRule(DETAINED), { from: day('2026-11-19'), words: 'ordered' }, DEFAULT_GROUND);
    expect(explained?.mark).toMatch(/^The statute was read; .+ cases\. Disputed: .+ The judge chooses\.$/);
    expect(explained?.extend).toContain('The youth can waive time through counsel: to a date, or in general. No statute sets a form.');
    const plain = explainRule(clockRule('CITATION_24H'), { from: day('2026-11-24'), words: 'hearing' }, DEFAULT_GROUND);
    expect([plain?.mark, plain?.extend]).toEqual([null, []]);
  });

  test('a row without a number has nothing to tell', () => {
    expect(explainRule(clockRule('WAIVE_HEARING_ADMISSION'), { from: day('2026-11-24'), words: 'hearing' }, DEFAULT_GROUND)).toBeNull();
  });
});

type Step = readonly [kind: ClockChange['kind'], madeOn: string, more?: Partial<ClockChange>];

const WAIVED = 'Time was waived in general on Monday, November 23, 2026. No last day runs.';
const SILENT = "(the law is silent; the court's setting).";

describe('what was done to a clock of 15 court days ordered on 19 November', () => {
  test.each<[string, readonly Step[], string, string, string]>([
    ['waived in general', [['time_waiver', '2026-11-23']], WAIVED, 'waived', '2026-12-14'],
    [
      'waived to a Saturday: the day is kept as it was said',
      [['time_waiver', '2026-11-23', { untilOn: day('2026-12-19') }]],
      'Time was waived on Monday, November 23, 2026 to Saturday, December 19, 2026. The last day is then Saturday, December 19, 2026.',
      'runs',
      '2026-12-19',
    ],
    [
      'waived to the last day itself',
      [['time_waiver', '2026-11-23', { untilOn: day('2026-12-14') }]],
      'Time was waived to Monday, December 14, 2026, which is not after the last day. Nothing changes.',
      'runs',
      '2026-12-14',
    ],
    [
      'waived to the day after the last day',
      [['time_waiver', '2026-11-23', { untilOn: day('2026-12-15') }]],
      'Time was waived on Monday, November 23, 2026 to Tuesday, December 15, 2026. The last day is then Tuesday, December 15, 2026.',
      'runs',
      '2026-12-15',
    ],
    [
      'withdrawn where none stood',
      [['waiver_withdrawn', '2026-11-24']],
      'A time waiver was withdrawn, but none stood. Nothing changes.',
      'runs',
      '2026-12-14',
    ],
    // Left after Nov 23: Nov 24, 25, 30, Dec 1-4, 7-11, 14, so 13. From Dec 1: Dec 2-4 make 3, 7-11 make 8, 14-18 make 13.
    [
      'waived, then withdrawn',
      [
        ['time_waiver', '2026-11-23'],
        ['waiver_withdrawn', '2026-12-01'],
      ],
      `${WAIVED} The time waiver was withdrawn on Tuesday, December 1, 2026. What was left of the time, 13 court days, runs on from then ${SILENT} The last day is then Friday, December 18, 2026.`,
      'runs',
      '2026-12-18',
    ],
    // 13 court days from Dec 11 would end on Dec 31: the day waived to comes first and is kept.
    [
      'waived to a day, withdrawn so late that the day comes first',
      [
        ['time_waiver', '2026-11-23', { untilOn: day('2026-12-16') }],
        ['waiver_withdrawn', '2026-12-10', { fromOn: day('2026-12-11') }],
      ],
      `Time was waived on Monday, November 23, 2026 to Wednesday, December 16, 2026. The last day is then Wednesday, December 16, 2026. The time waiver was withdrawn on Friday, December 11, 2026. What was left of the time, 13 court days, runs on from then ${SILENT} The last day is then Wednesday, December 16, 2026.`,
      'runs',
      '2026-12-16',
    ],
    // Left after Nov 25: Nov 30, Dec 1-4, 7-11, 14, so 11.
    [
      'stopped',
      [['tolled', '2026-11-24', { ground: 'competency', fromOn: day('2026-11-25') }]],
      'Stopped on Wednesday, November 25, 2026 with 11 court days left. Proceedings suspended on a doubt about competency.',
      'stopped',
      '2026-12-14',
    ],
    [
      'stopped twice',
      [
        ['tolled', '2026-11-24'],
        ['tolled', '2026-11-25'],
      ],
      'Stopped on Tuesday, November 24, 2026 with 12 court days left. The clock stood still already. Nothing changes.',
      'stopped',
      '2026-12-14',
    ],
    [
      'stopped after the last day',
      [['tolled', '2026-12-15']],
      'Stopped on Tuesday, December 15, 2026, after the last day. Nothing changes.',
      'runs',
      '2026-12-14',
    ],
    [
      'stopped on the last day, taken up on a Saturday',
      [
        ['tolled', '2026-12-14'],
        ['resumed', '2026-12-19'],
      ],
      'Stopped on Monday, December 14, 2026 with no time left. Running again from Saturday, December 19, 2026 with no time left. The last day is then Monday, December 21, 2026.',
      'runs',
      '2026-12-21',
    ],
    [
      'stopped with one court day left',
      [
        ['tolled', '2026-12-11'],
        ['resumed', '2026-12-18'],
      ],
      'Stopped on Friday, December 11, 2026 with one court day left. Running again from Friday, December 18, 2026 with one court day left. The last day is then Monday, December 21, 2026.',
      'runs',
      '2026-12-21',
    ],
    ['taken up without a stop', [['resumed', '2026-11-25']], 'The clock was not stopped. Nothing changes.', 'runs', '2026-12-14'],
    [
      'taken up while waived',
      [
        ['time_waiver', '2026-11-23'],
        ['resumed', '2026-11-25'],
      ],
      `${WAIVED} The clock was not stopped. Nothing changes.`,
      'waived',
      '2026-12-14',
    ],
    // From Dec 3: Dec 4 makes 1, 7-11 make 6, 14-18 make 11, 21-24 make 15.
    [
      'started anew',
      [['restarted', '2026-12-02', { fromOn: day('2026-12-03') }]],
      'Started anew on Thursday, December 3, 2026. The last day is then Thursday, December 24, 2026.',
      'runs',
      '2026-12-24',
    ],
    [
      'extended without a day',
      [['extended', '2026-12-02', { ground: 'good_cause' }]],
      'Not counted: the extension names no new last day.',
      'runs',
      '2026-12-14',
    ],
    [
      'extended for good cause',
      [['extended', '2026-12-02', { ground: 'good_cause', untilOn: day('2026-12-19') }]],
      'Extended on Wednesday, December 2, 2026 to Saturday, December 19, 2026 (Good cause). The last day is then Saturday, December 19, 2026.',
      'runs',
      '2026-12-19',
    ],
    [
      'extended, no ground said',
      [['extended', '2026-12-02', { untilOn: day('2026-12-18') }]],
      'Extended on Wednesday, December 2, 2026 to Friday, December 18, 2026. The last day is then Friday, December 18, 2026.',
      'runs',
      '2026-12-18',
    ],
    [
      'extended on a ground that the law does not know here',
      [['extended', '2026-12-02', { ground: 'exceptional_circumstances', untilOn: day('2026-12-19') }]],
      'Not counted: Exceptional circumstances is not among the grounds on which the law gives more time here.',
      'runs',
      '2026-12-14',
    ],
  ])('%s', (_story, steps, words, standing, last) => {
    const explained = told(DETAINED, day('2026-11-19'), { changes: changes(steps) });
    expect(after(explained)).toBe(words);
    expect([explained.standing, explained.rows.at(-1)?.on]).toEqual([standing, last]);
    expect(explained.rows.at(-1)?.words).toBe(LAST_WORDS[explained.standing]);
  });

  test('by this court’s setting a withdrawal gives the whole time again', () => {
    const settings = { ...DEFAULT_SETTINGS, waiverWithdrawn: 'runs_anew' as const };
    const steps: readonly Step[] = [
      ['time_waiver', '2026-11-23'],
      ['waiver_withdrawn', '2026-12-01'],
    ];
    const explained = told(DETAINED, day('2026-11-19'), { changes: changes(steps) }, { ...DEFAULT_GROUND, settings });
    // Dec 2-4 make 3, 7-11 make 8, 14-18 make 13, Dec 22 is 15.
    expect(after(explained)).toBe(
      `${WAIVED} The time waiver was withdrawn on Tuesday, December 1, 2026. 15 court days run anew from then ${SILENT} The last day is then Tuesday, December 22, 2026.`,
    );
  });
});

const LAST_WORDS = {
  runs: 'The last day.',
  waived: 'The last day before time was waived; none runs now.',
  stopped: 'The last day before the clock was stopped; none runs now.',
} as const;

describe('what was done to other clocks', () => {
  test.each<[string, ClockId, string, readonly Step[], string, string]>([
    // Seven days are left of the thirty on Nov 20.
    [
      'calendar days stop and go on',
      AT_HOME,
      '2026-10-28',
      [
        ['tolled', '2026-11-20'],
        ['resumed', '2026-11-24', { fromOn: day('2026-12-01') }],
      ],
      'Stopped on Friday, November 20, 2026 with 7 days left. Running again from Tuesday, December 1, 2026 with 7 days left. The last day is then Tuesday, December 8, 2026.',
      '2026-12-08',
    ],
    [
      'calendar days stopped on the bare last day',
      AT_HOME,
      '2026-10-28',
      [
        ['tolled', '2026-11-27'],
        ['resumed', '2026-12-05'],
      ],
      'Stopped on Friday, November 27, 2026 with no time left. Running again from Saturday, December 5, 2026 with no time left. The last day is then Monday, December 7, 2026.',
      '2026-12-07',
    ],
    [
      'an outer limit taken up again with nothing left',
      'DISPO_300_CAP_60D',
      '2026-09-21',
      [
        ['tolled', '2026-11-20'],
        ['resumed', '2026-12-05'],
      ],
      'Stopped on Friday, November 20, 2026 with no time left. Running again from Saturday, December 5, 2026 with no time left. The last day is then Saturday, December 5, 2026.',
      '2026-12-05',
    ],
    [
      'a law that gives no more time',
      'REDETENTION_BAR_15CD',
      '2026-11-19',
      [['extended', '2026-12-02', { untilOn: day('2026-12-19') }]],
      'Not counted: the law gives no more time here.',
      '2026-12-14',
    ],
    // Three court days end on Tue Nov 24; five more: Nov 25, 30, Dec 1, 2, 3.
    [
      'a witness gives five court days more',
      'PRIMA_FACIE_602_3CD',
      '2026-11-19',
      [['extended', '2026-11-20', { ground: 'witness' }]],
      'Extended on Friday, November 20, 2026 to Thursday, December 3, 2026 (A necessary witness was not available). The last day is then Thursday, December 3, 2026.',
      '2026-12-03',
    ],
    [
      'and not a day past them',
      'PRIMA_FACIE_602_3CD',
      '2026-11-19',
      [['extended', '2026-11-20', { ground: 'witness', untilOn: day('2026-12-04') }]],
      'Not counted: Friday, December 4, 2026 is past Thursday, December 3, 2026, beyond which the law gives no more time.',
      '2026-11-24',
    ],
    [
      'good cause is no ground there',
      'PRIMA_FACIE_602_3CD',
      '2026-11-19',
      [['extended', '2026-11-20', { ground: 'good_cause' }]],
      'Not counted: Good cause is not among the grounds on which the law gives more time here.',
      '2026-11-24',
    ],
    // 45 days from Oct 28 end on Sat Dec 12.
    [
      '45 days in all for the disposition',
      'DISPO_602_NOT_DETAINED_30D_FROM_FILING',
      '2026-10-28',
      [['extended', '2026-11-20', { ground: 'good_cause' }]],
      'Extended on Friday, November 20, 2026 to Monday, December 14, 2026 (Good cause). The last day is then Monday, December 14, 2026.',
      '2026-12-14',
    ],
  ])('%s', (_story, id, from, steps, words, last) => {
    const explained = told(id, day(from), { changes: changes(steps) });
    expect([after(explained), explained.rows.at(-1)?.on]).toEqual([words, last]);
  });

  test('hours do not stop, and a waiver of them leaves nothing to run on', () => {
    const from = courtMoment('2026-11-19T14:30');
    expect(after(told('PETITION_FILE_300_48H', from, { changes: changes([['tolled', '2026-11-19']]) }))).toBe(
      'Not counted: a clock of hours does not stop.',
    );
    expect(after(told('CITATION_24H', from, { changes: changes([['tolled', '2026-11-18']]) }))).toBe(
      'Not counted: a clock of hours does not stop.',
    );
  });

  test('every change leaves its own line on the day it was made', () => {
    const steps: readonly Step[] = [
      ['tolled', '2026-11-20'],
      ['resumed', '2026-11-24', { fromOn: day('2026-12-01') }],
    ];
    expect(lines(told(AT_HOME, day('2026-10-28'), { changes: changes(steps) })).slice(-3)).toEqual([
      '2026-11-20 Stopped on Friday, November 20, 2026 with 7 days left.',
      '2026-11-24 Running again from Tuesday, December 1, 2026 with 7 days left.',
      '2026-12-08 The last day.',
    ]);
  });
});

describe('an emergency order adds its own time', () => {
  const adding = (amount: number, unit: EmergencyExtension['unit']): Partial<CountAsked> => ({
    emergencies: [
      {
        clock: DETAINED,
        triggersFrom: day('2026-11-01'),
        triggersTo: day('2026-11-30'),
        amount,
        unit,
        orderReference: 'General order 26-3',
      },
    ],
  });

  test.each([
    [DETAINED, day('2026-11-19'), 7, 'calendarDays', '7 days: Monday, December 21, 2026.', '2026-12-21'],
    [DETAINED, day('2026-11-19'), 5, 'calendarDays', '5 days: Monday, December 21, 2026.', '2026-12-19'],
    [DETAINED, day('2026-11-19'), 1, 'courtDays', 'one court day: Tuesday, December 15, 2026.', '2026-12-15'],
    [
      'PETITION_FILE_300_48H',
      courtMoment('2026-11-19T14:30'),
      8,
      'courtHours',
      '8 court hours: 10:30 p.m. on Monday, November 23, 2026.',
      '2026-11-23T22:30',
    ],
    [
      'PETITION_FILE_300_48H',
      courtMoment('2026-11-20T14:30'),
      8,
      'hours',
      '8 hours: 10:30 p.m. on Tuesday, November 24, 2026.',
      '2026-11-24T22:30',
    ],
    // An outer limit stays one: Sat Nov 28 is closed, and so are the two days before it.
    ['DISPO_300_CAP_60D', day('2026-09-22'), 7, 'calendarDays', '7 days: Wednesday, November 25, 2026.', '2026-11-28'],
  ] as const)('%s from %s: %s %s', (id, from, amount, unit, words, bareEnd) => {
    const explained = told(id, from, adding(amount, unit));
    expect(after(explained)).toBe(`An emergency order (General order 26-3) adds ${words}`);
    expect(explained.rows.at(-2)).toEqual({ on: bareEnd, words: `An emergency order (General order 26-3) adds ${words}` });
  });
});

describe('a bound beside the period', () => {
  const bound = (take: Bound['take'], on: string): Partial<CountAsked> => ({
    bounds: [{ bound: { take, from: { kind: 'none' }, period: null, onBy: null, words: 'It comes with the hearing.' }, on: day(on) }],
  });

  test.each([
    ['earlier', '2026-11-14', 'It comes with the hearing. That is Saturday, November 14.', '2026-11-13'],
    ['earlier', '2026-11-29', 'It comes with the hearing. That is Sunday, November 29.', '2026-11-25'],
    ['earlier', '2026-11-30', '', '2026-11-30'],
    ['earlier', '2026-12-01', '', '2026-11-30'],
    ['later', '2026-12-05', 'It comes with the hearing. That is Saturday, December 5.', '2026-12-05'],
    ['later', '2026-12-01', 'It comes with the hearing. That is Tuesday, December 1.', '2026-12-01'],
    ['later', '2026-11-30', '', '2026-11-30'],
    ['later', '2026-11-29', '', '2026-11-30'],
  ] as const)('the %s of Monday, November 30 and %s', (take, on, words, last) => {
    const explained = told(AT_HOME, day('2026-10-28'), bound(take, on));
    expect([after(explained), explained.rows.at(-1)?.on]).toEqual([words, last]);
  });
});

interface Heard extends Explanation {
  readonly standing: keyof typeof LAST_WORDS;
}

function told(id: ClockId, from: CountAsked['from'], more: Partial<CountAsked> = {}, ground: CountingGround = DEFAULT_GROUND): Heard {
  const rule = clockRule(id);
  if (rule.period === null) throw new RangeError(`${id} states no period`);
  const period = statedPeriod(rule.period, ground.settings);
  const counted = countClock({ rule, period, from, bounds: [], emergencies: [], changes: [], ...more }, ground);
  const start = { on: dayWithin(from), at: isMoment(from) ? from : null, words: 'the trigger' };
  return { ...explainClock({ rule, start, counted, ground, outlook: null }), standing: counted.standing };
}

/** What is told after the plain count. */
function after({ sentence }: Explanation): string {
  const plain =
    /^The trigger: .+?\. (?:\d+ .+?(?:after|before) it.+?)\.(?= |$)/.exec(
      sentence.replaceAll('p.m.', 'pm').replaceAll('a.m.', 'am'),
    )?.[0] ?? '';
  return sentence
    .replaceAll('p.m.', 'pm')
    .replaceAll('a.m.', 'am')
    .slice(plain.length)
    .trim()
    .replaceAll('pm', 'p.m.')
    .replaceAll(/\bam\b/g, 'a.m.');
}

function lines({ rows }: Explanation): readonly string[] {
  return rows.map(({ on, words }) => `${on} ${words}`);
}

function changes(steps: readonly Step[]): readonly ClockChange[] {
  return steps.map(([kind, madeOn, more]) => aChange(kind, madeOn, more));
}
