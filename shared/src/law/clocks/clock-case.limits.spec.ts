import { describe, expect, test } from '@jest/globals';
import { localDate as day } from '../../time/local-date.ts';
import type { HappeningKind } from '../../vocabulary/happening.ts';
import { clockCase, happened, hasHappened, hearingsIn, type ClockCase, type Matter } from './clock-case.ts';
import { changeReaches, changesOf, emergenciesOf, type EmergencyExtension } from './clock-change.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockId } from './clock-id.ts';
import { clockRule } from './clock-rules.ts';
import { sayOutlook } from './outlook.ts';
import { bindingClock, clocksOf, type RunningClock } from './running-clocks.ts';
import type { Derived, StartedClock } from './started-clock.ts';
import { aChange, aHearing, anHour, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';
import { sayUncounted } from './uncounted.ts';

const DETAINED = 'JURIS_602_DETAINED_15CD';
const FIRST = aPetition({ filedOn: day('2026-11-18') });
const SECOND = aPetition({ filedOn: day('2026-11-18'), petitionId: 'p-2', ending: '9077' });

describe('what happened, in order of time', () => {
  const of = (told: Partial<ClockFacts>): ClockCase =>
    clockCase(theFacts('2026-11-24', { petitions: [FIRST, SECOND], ...told }), DEFAULT_GROUND);
  const whole = (told: Partial<ClockFacts>): Matter => ({ of: of(told), petition: null });
  const onFirst = (told: Partial<ClockFacts>): Matter => ({ of: of(told), petition: FIRST });
  const days = (matter: Matter, ...kinds: readonly HappeningKind[]) => happened(matter, kinds).map(({ on, at }) => at ?? on);

  const told = [
    itHappened('notice_served', '2026-11-20'),
    itHappened('notice_served', '2026-11-10', 'p-2'),
    itHappened('released', '2026-11-15', null),
    itHappened('notice_served', '2026-11-12', null),
  ];

  test('of the case, of one petition with what concerns the case, of several kinds', () => {
    expect(days(whole({ happenings: told }), 'notice_served')).toEqual(['2026-11-10', '2026-11-12', '2026-11-20']);
    expect(days(onFirst({ happenings: told }), 'notice_served')).toEqual(['2026-11-12', '2026-11-20']);
    expect(days(onFirst({ happenings: told }), 'notice_served', 'released')).toEqual(['2026-11-12', '2026-11-15', '2026-11-20']);
    expect(days(onFirst({ happenings: told }), 'released', 'notice_served')).toEqual(['2026-11-12', '2026-11-15', '2026-11-20']);
    expect(days(onFirst({ happenings: told }), 'appeal_filed')).toEqual([]);
    expect(days(onFirst({ happenings: told }))).toEqual([]);
  });

  test('within a day by the time where both have one; else as they were entered', () => {
    const late = anHour('notice_served', '2026-11-20T15:00');
    const early = anHour('notice_served', '2026-11-20T09:00');
    expect(days(whole({ happenings: [late, early] }), 'notice_served')).toEqual(['2026-11-20T09:00', '2026-11-20T15:00']);
    expect(days(whole({ happenings: [early, late] }), 'notice_served')).toEqual(['2026-11-20T09:00', '2026-11-20T15:00']);
    const untimed = itHappened('notice_served', '2026-11-20');
    expect(days(whole({ happenings: [late, untimed] }), 'notice_served')).toEqual(['2026-11-20T15:00', '2026-11-20']);
    expect(days(whole({ happenings: [untimed, early] }), 'notice_served')).toEqual(['2026-11-20', '2026-11-20T09:00']);
    expect(days(whole({ happenings: [late, itHappened('notice_served', '2026-11-19')] }), 'notice_served')).toEqual([
      '2026-11-19',
      '2026-11-20T15:00',
    ]);
  });

  test('whether something happened at all, in the case and on the petition', () => {
    const elsewhere = [itHappened('released', '2026-11-15', 'p-2')];
    expect(hasHappened(whole({ happenings: elsewhere }), 'released')).toBe(true);
    expect(hasHappened(onFirst({ happenings: elsewhere }), 'released')).toBe(false);
    expect(hasHappened(onFirst({ happenings: told }), 'released')).toBe(true);
    expect(hasHappened(onFirst({ happenings: told }), 'appeal_filed')).toBe(false);
    expect(hasHappened(onFirst({ happenings: told }), 'appeal_filed', 'released')).toBe(true);
  });

  test('hearings of a type, earliest first, of the petition or of the case as a whole', () => {
    const hearings = [
      aHearing('jurisdiction', '2026-12-09'),
      aHearing('jurisdiction', '2026-12-02', { petitionId: 'p-2' }),
      aHearing('jurisdiction', '2026-12-01', { petitionId: null }),
      aHearing('disposition', '2026-12-04'),
    ];
    const on = (matter: Matter) => hearingsIn(matter, ['jurisdiction', 'disposition']).map(({ heldOn }) => heldOn);
    expect(on(whole({ hearings }))).toEqual(['2026-12-01', '2026-12-02', '2026-12-09', '2026-12-04']);
    expect(on(onFirst({ hearings }))).toEqual(['2026-12-01', '2026-12-09', '2026-12-04']);
    expect(hearingsIn(onFirst({ hearings }), ['transfer'])).toStrictEqual([]);
  });

  test('a petition is found by its number', () => expect(of({}).petitions.get('p-2')?.ending).toBe('9077'));
});

describe('which clocks a change reaches', () => {
  const reaches = (change: Parameters<typeof changeReaches>[0], id: ClockId) => changeReaches(change, clockRule(id));
  const AT_HOME = 'JURIS_602_NOT_DETAINED_30D';
  const ORDER_MAX = 'DETENTION_ORDER_MAX_15CD';

  test.each(['time_waiver', 'waiver_withdrawn', 'extended', 'tolled', 'resumed', 'restarted'] as const)(
    '%s by name: that clock alone',
    (kind) => {
      const change = aChange(kind, '2026-11-20', { clock: DETAINED });
      expect([reaches(change, DETAINED), reaches(change, AT_HOME)]).toEqual([true, false]);
    },
  );

  test.each([
    ['time_waiver', null, true, true, false],
    ['waiver_withdrawn', null, true, true, false],
    ['tolled', 'competency', true, true, false],
    ['resumed', 'competency', true, true, false],
    ['tolled', null, true, true, false],
    ['tolled', 'youth_absent_on_warrant', false, true, false],
    ['resumed', 'youth_absent_on_warrant', false, true, false],
    ['extended', 'good_cause', false, false, false],
    ['restarted', null, false, false, false],
  ] as const)(
    '%s without a name on the ground %s: detained %s, at home %s, the detention order %s',
    (kind, ground, detained, atHome, order) => {
      const change = aChange(kind, '2026-11-20', { ground });
      expect([reaches(change, DETAINED), reaches(change, AT_HOME), reaches(change, ORDER_MAX)]).toEqual([detained, atHome, order]);
    },
  );

  test('those of one petition and of the case, as they were made', () => {
    const changes = [
      aChange('tolled', '2026-11-25'),
      aChange('time_waiver', '2026-11-20', { petitionId: 'p-1' }),
      aChange('time_waiver', '2026-11-19', { petitionId: 'p-2' }),
      aChange('resumed', '2026-11-30'),
      aChange('waiver_withdrawn', '2026-11-25'),
    ];
    const own = changesOf(changes, { rule: clockRule(DETAINED), petitionId: 'p-1' });
    expect(own.map(({ changeId }) => changeId)).toEqual([
      'time_waiver-2026-11-20',
      'tolled-2026-11-25',
      'waiver_withdrawn-2026-11-25',
      'resumed-2026-11-30',
    ]);
    expect(changesOf(changes.toReversed(), { rule: clockRule(DETAINED), petitionId: 'p-1' }).map(({ madeOn }) => madeOn)).toEqual([
      '2026-11-20',
      '2026-11-25',
      '2026-11-25',
      '2026-11-30',
    ]);
  });

  test.each([
    ['2026-11-09', false],
    ['2026-11-10', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('an emergency order for triggers of November 10 to 20, a trigger of %s: %s', (on, taken) => {
    const order: EmergencyExtension = {
      clock: DETAINED,
      triggersFrom: day('2026-11-10'),
      triggersTo: day('2026-11-20'),
      amount: 7,
      unit: 'calendarDays',
      orderReference: 'General order 26-3',
    };
    expect(emergenciesOf([order], { rule: clockRule(DETAINED), on: day(on) })).toHaveLength(taken ? 1 : 0);
    expect(emergenciesOf([order], { rule: clockRule(AT_HOME), on: day(on) })).toHaveLength(0);
  });
});

describe('what is set to meet a clock', () => {
  const started = (id: ClockId, setOn: string | null): StartedClock => ({
    rule: clockRule(id),
    petition: FIRST,
    start: { on: day('2026-11-19'), at: null, words: 'The detention order' },
    period: { amount: 15, unit: 'courtDays', counting: 'FWD_CD' },
    bounds: [],
    before: null,
    setOn: setOn === null ? null : day(setOn),
    onceLate: 'missed',
  });
  const WAYS =
    'What may give more time: Good cause on a written motion two court days before; only for the time shown to be necessary, with the facts in the minutes. A represented youth who does not object consents to the continuance. The youth can waive time through counsel: to a date, or in general. No statute sets a form.';

  test.each([
    ['none, in time', DETAINED, null, '2026-12-14', 'No hearing is set for it.'],
    ['none, and past', DETAINED, null, '2026-12-15', `No hearing is set for it. ${WAYS}`],
    ['before the last day', DETAINED, '2026-12-11', '2026-12-01', 'The hearing of Friday, December 11 meets it.'],
    ['on the last day', DETAINED, '2026-12-14', '2026-12-01', 'The hearing of Monday, December 14 meets it.'],
    ['today', DETAINED, '2026-12-11', '2026-12-11', 'Today meets it.'],
    ['after the last day', DETAINED, '2026-12-15', '2026-12-01', `The hearing is set on Tuesday, December 15, after the last day. ${WAYS}`],
    ['an act, in time', 'REDETENTION_BAR_15CD', null, '2026-12-14', null],
    ['an act, past, and the law gives no more', 'REDETENTION_BAR_15CD', null, '2026-12-15', null],
    [
      'an act, past, and time may be given',
      'TRANSFER_REPORT_2CD',
      null,
      '2026-12-15',
      'What may give more time: On request the hearing is continued by 24 hours.',
    ],
    ['a hearing where only an emergency gives more', 'DETENTION_REHEARING_NO_NOTICE_24H', null, '2026-12-15', 'No hearing is set for it.'],
  ] as const)('%s', (_when, id, setOn, today, words) => {
    expect(sayOutlook(started(id, setOn), { deadline: day('2026-12-14'), today: day(today) })).toBe(words);
  });
});

describe('what could not be counted', () => {
  const unknown = (id: ClockId, precondition: 'detained' | 'removed', petition = FIRST): Derived => ({
    kind: 'unknown',
    petition,
    rule: clockRule(id),
    precondition,
  });
  const missing = (words: string, petition: typeof FIRST | null = FIRST): Derived => ({ kind: 'missing', petition, words });

  test('a day that is missing is said once for a petition', () => {
    const lines = sayUncounted([missing('No day.'), missing('No day.'), missing('No day.', SECOND), missing('No day.', null)], []);
    expect(lines).toStrictEqual([
      { ending: '1842', words: 'No day.' },
      { ending: '9077', words: 'No day.' },
      { ending: null, words: 'No day.' },
    ]);
  });

  test('a circumstance that nobody told is one sentence for all that hangs on it', () => {
    const lines = sayUncounted(
      [
        unknown(DETAINED, 'detained'),
        unknown('NOTICE_602_DETAINED_5D', 'detained'),
        unknown(DETAINED, 'detained'),
        unknown(DETAINED, 'detained', SECOND),
      ],
      [],
    );
    const end = /The record does not say whether this holds: [a-z]/;
    expect(lines.map(({ ending }) => ending)).toEqual(['1842', '9077']);
    expect(lines[0]?.words).toMatch(
      /^Not counted: Begin the jurisdiction hearing \(WIC 657\(a\)\(1\)\); Serve notice and petition \(WIC 660\(a\)\)\. The record/,
    );
    expect(lines[1]?.words).toMatch(/^Not counted: Begin the jurisdiction hearing \(WIC 657\(a\)\(1\)\)\. The record/);
    for (const { words } of lines) expect(words).toMatch(end);
  });

  test('two circumstances are two sentences', () => {
    expect(sayUncounted([unknown(DETAINED, 'detained'), unknown(DETAINED, 'removed')], [])).toHaveLength(2);
  });

  test('a last day past unseen is asked about; two of one petition together', () => {
    const [clock] = clocksOf(detainedFacts(), DEFAULT_GROUND).running.filter(({ rule }) => rule.id === DETAINED);
    if (clock === undefined) throw new RangeError('the clock runs');
    const line = 'Begin the jurisdiction hearing: the last day was Monday, December 14, 2026 (WIC 657(a)(1)).';
    const other: RunningClock = { ...clock, ending: '9077' };
    expect(sayUncounted([], [clock])).toEqual([
      { ending: '1842', words: `${line} The record does not say whether it was met or extended.` },
    ]);
    expect(sayUncounted([], [clock, clock, other])).toEqual([
      { ending: '1842', words: `${line} ${line} The record does not say whether these were met or extended.` },
      { ending: '9077', words: `${line} The record does not say whether it was met or extended.` },
    ]);
  });
});

describe('the clock that binds', () => {
  const clocks = (told: Partial<ClockFacts> = {}) => clocksOf(detainedFacts(told), DEFAULT_GROUND).running;

  test('is the earliest that is owed; those that stand still come last', () => {
    const running = clocks({ changes: [aChange('time_waiver', '2026-11-23')] });
    const still = running.map(({ waived, stopped }) => waived || stopped);
    expect(still).toEqual(still.toSorted((one, other) => Number(one) - Number(other)));
    expect(still).toContain(true);
    expect(bindingClock(running)?.waived).toBe(false);
    expect(bindingClock(running.filter(({ waived }) => waived))).toBeNull();
    expect(bindingClock([])).toBeNull();
  });

  test('runs before those of a later day, and on one day in the order of the words', () => {
    const running = clocks({ hearings: [aHearing('jurisdiction', '2026-12-09')] }).filter(({ waived, stopped }) => !waived && !stopped);
    const keys = running.map(({ deadline, rule }) => `${deadline} ${rule.act}`);
    expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : 1)));
    expect(new Set(running.map(({ deadline }) => deadline)).size).toBeGreaterThan(1);
    expect(bindingClock(running.toReversed())?.key).toBe(running.find(({ isChoice }) => !isChoice)?.key);
  });

  test('carries a key of its own: the row, the petition, and the hearing before which it is due', () => {
    const keys = clocks({ hearings: [aHearing('jurisdiction', '2026-12-09')] }).map(({ key }) => key);
    expect(keys).toContain(`${DETAINED}:p-1`);
    expect(keys).toContain('NOTICE_602_DETAINED_5D:p-1:2026-12-09');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

function detainedFacts(told: Partial<ClockFacts> = {}): ClockFacts {
  const petition = aPetition({ filedOn: day('2026-11-18'), detentions: [{ orderedOn: day('2026-11-19'), inForce: true }] });
  return theFacts('2026-11-24', { petitions: [petition], stays: [inTheHall('2026-11-17')], ...told });
}
