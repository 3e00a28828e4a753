import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { addCourtDays, courtCalendar, EVERY_COURT } from '../../time/court-calendar.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import { CONTINUANCE_REASON, type ContinuanceReason } from '../../vocabulary/continuance.ts';
import { chainOf, missingForContinuance, motionNotice, sayContinuance, type ContinuanceChecked, type MotionAsked } from './continuance.ts';
import { factsSentence, type ContinuanceRecord } from './continuance-facts.ts';

const ASKED: MotionAsked = {
  branch: '602',
  hearingOn: localDate('2026-12-01'),
  askedOn: localDate('2026-11-24'),
  calendar: EVERY_COURT,
  settings: DEFAULT_SETTINGS,
};
const notice = (asked: Partial<MotionAsked> = {}) => motionNotice({ ...ASKED, ...asked });

describe('the written motion comes two court days before', () => {
  test.each([
    ['the day before the last day', '2026-11-24', false],
    ['the last day, over Thanksgiving and a weekend', '2026-11-25', false],
    ['the day after it', '2026-11-26', true],
    ['the day of the hearing', '2026-12-01', true],
  ])('%s', (_when, askedOn, isLate) => {
    expect([notice({ askedOn: localDate(askedOn) }).lastOn, notice({ askedOn: localDate(askedOn) }).isLate]).toEqual([
      '2026-11-25',
      isLate,
    ]);
  });

  test('a day on which this court alone is closed is left out', () => {
    const calendar = courtCalendar([
      { closedOn: localDate('2026-11-30'), reason: 'No water', kind: 'office_closed', orderReference: null },
    ]);

    expect(notice({ calendar }).lastOn).toBe('2026-11-24');
  });

  test('by WIC 682 in juvenile justice, by WIC 352 in dependency', () => {
    expect(notice().cites.map(({ text }) => text)).toEqual(['WIC 682(a)', 'WIC 682(c)', 'Rule 5.550(b)']);
    expect(notice({ branch: '300' }).cites.map(({ text }) => text)).toEqual(['WIC 352(a)(3)', 'Rule 5.550(a)(4)']);
  });

  test('a late one says what it needs, one in time says nothing', () => {
    expect(notice().asks).toBeNull();
    expect(notice({ askedOn: localDate('2026-12-01') }).asks).toBe(
      'A written motion was due by Wednesday, November 25, 2026, two court days before. To move it past its last day, it needs good cause for being late: say why it could not be asked before.',
    );
  });

  test('the last day is two court days back, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
        const hearingOn = addDays(localDate('2026-01-01'), days);

        expect(notice({ hearingOn }).lastOn).toBe(addCourtDays(hearingOn, -2, EVERY_COURT));
      }),
    );
  });
});

describe('what is missing', () => {
  const LATE = notice({ askedOn: localDate('2026-12-01') });
  const CHECKED: ContinuanceChecked = {
    branch: '602',
    settings: DEFAULT_SETTINGS,
    reason: 'witness',
    statesFacts: true,
    newDateIsNamed: true,
    isPastItsLimit: false,
    notice: LATE,
    lateBecause: '',
    positions: [],
  };
  const missing = (checked: Partial<ContinuanceChecked>) => missingForContinuance({ ...CHECKED, ...checked }).needs.map(({ need }) => need);

  test('facts and a date, always, and both are said at once', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ statesFacts: false, newDateIsNamed: false })).toEqual(['goodCauseIsInFacts', 'newDateIsNamed']);
  });

  test('why it is late: for a day past its limit in juvenile justice, always in dependency', () => {
    expect(missing({ isPastItsLimit: true })).toEqual(['lateBecause']);
    expect(missing({ isPastItsLimit: true, lateBecause: 'The report came this morning.' })).toEqual([]);
    expect(missing({ isPastItsLimit: true, lateBecause: '  ' })).toEqual(['lateBecause']);
    expect(missing({ branch: '300' })).toEqual(['lateBecause']);
    expect(missing({ isPastItsLimit: true, notice: notice() })).toEqual([]);
  });

  test.each(['transport', 'interpreter', 'health', 'emergency'] as const)(
    '%s comes up on the day: its facts say why it is late',
    (reason) => {
      expect(missing({ reason, isPastItsLimit: true })).toEqual([]);
    },
  );

  test('a court may ask why in every case', () => {
    expect(missing({ reason: 'transport', isPastItsLimit: true, settings: { ...DEFAULT_SETTINGS, lateByItself: [] } })).toEqual([
      'lateBecause',
    ]);
  });

  test('every reason that the setting names is a reason', () => {
    expect(DEFAULT_SETTINGS.lateByItself.filter((reason) => !Object.hasOwn(CONTINUANCE_REASON, reason))).toEqual([]);
  });

  test('a party that was not asked is pointed out and stops nothing', () => {
    const { needs, cautions } = missingForContinuance({
      ...CHECKED,
      positions: [
        { role: 'prosecutor', position: 'not_asked' },
        { role: 'minors_counsel', position: 'agrees' },
        { role: 'probation_officer', position: 'not_asked' },
      ],
    });

    expect([needs, cautions]).toEqual([[], ['Not asked yet: prosecutor, probation officer.']]);
  });

  test('in dependency the child’s interest is pointed out', () => {
    expect(missingForContinuance({ ...CHECKED, branch: '300', lateBecause: 'New today.' }).cautions).toHaveLength(1);
  });
});

describe('the facts of the record as a sentence', () => {
  const NOTHING: ContinuanceRecord = {
    hearingOn: localDate('2026-12-01'),
    arriveAt: 525,
    startsAt: 540,
    endsAt: 570,
    department: 'Dept. 260',
    today: localDate('2026-12-01'),
    now: 526,
    lateOrders: [],
    unsentNotices: [],
    rideToCourt: null,
    counselElsewhere: [],
    interpreters: [],
  };
  const BUSY = {
    who: 'P. Lindqvist',
    role: 'minors_counsel',
    accountId: 'a',
    on: localDate('2026-12-01'),
    startsAt: 540,
    endsAt: 720,
    where: 'Dept. 204',
    hardness: 'hard',
    weight: 100,
  } as const;

  test.each<[ContinuanceReason, Partial<ContinuanceRecord>, string]>([
    [
      'report',
      { lateOrders: [{ words: 'Give the report to counsel.', dueOn: localDate('2026-11-20') }] },
      'Ordered and not done: Give the report to counsel. It was due Friday, November 20, 2026.',
    ],
    ['report', { lateOrders: [{ words: 'Meet the advocate', dueOn: null }] }, 'Ordered and not done: Meet the advocate.'],
    ['service', { unsentNotices: ['Parent', 'Caregiver'] }, 'Notice has not gone out to: parent, caregiver.'],
    ['transport', { rideToCourt: 'ordered' }, 'The ride to court was ordered and has not arrived.'],
    ['counsel', { counselElsewhere: [BUSY] }, 'P. Lindqvist is set in Dept. 204 from 9 am to 12 pm on Tuesday, December 1, 2026.'],
    [
      'interpreter',
      {
        interpreters: [
          { language: 'mam', state: 'arrived' },
          { language: 'es', state: 'confirmed' },
        ],
      },
      'An interpreter for Spanish was confirmed and is not here.',
    ],
    ['interpreter', { interpreters: [{ language: 'Mam', state: 'asked' }] }, 'An interpreter for Mam was asked for and is not here.'],
  ])('%s', (reason, record, sentence) => {
    expect(factsSentence(reason, { ...NOTHING, ...record })).toBe(sentence);
  });

  test('where the record holds none nothing is invented: the facts are typed', () => {
    const reasons = Object.keys(CONTINUANCE_REASON).filter((key): key is ContinuanceReason => Object.hasOwn(CONTINUANCE_REASON, key));

    expect(reasons.map((reason) => factsSentence(reason, NOTHING)).filter((sentence) => sentence !== '')).toEqual([]);
  });

  test('a ride that came, counsel away on another day or only unwilling: no facts', () => {
    expect(factsSentence('transport', { ...NOTHING, rideToCourt: 'arrived' })).toBe('');
    expect(factsSentence('counsel', { ...NOTHING, counselElsewhere: [{ ...BUSY, on: localDate('2026-12-02') }] })).toBe('');
    expect(factsSentence('counsel', { ...NOTHING, counselElsewhere: [{ ...BUSY, hardness: 'soft' }] })).toBe('');
  });

  test.each([
    ['in the department of this very hearing', { where: 'Dept. 260' }],
    ['at no department that is known', { where: null }],
    ['until this hearing starts', { startsAt: 480, endsAt: 540 }],
    ['from its end on', { startsAt: 570, endsAt: 600 }],
  ])('counsel who is set %s is in no other trial', (_where, other) => {
    expect(factsSentence('counsel', { ...NOTHING, counselElsewhere: [{ ...BUSY, ...other }] })).toBe('');
    expect(factsSentence('counsel', { ...NOTHING, counselElsewhere: [{ ...BUSY, ...other }, BUSY] })).toContain('Dept. 204');
  });

  test.each([
    ['the day before, however late', { today: localDate('2026-11-30'), now: 1000 }, false],
    ['on the day, at the arrival time', { now: 525 }, false],
    ['on the day, a minute after it', { now: 526 }, true],
    ['the day after', { today: localDate('2026-12-02'), now: 1000 }, false],
    ['when no time is known', { now: null }, false],
  ])('nobody is said not to have come before it is so: %s', (_when, at, isSaid) => {
    const late = { ...NOTHING, ...at, rideToCourt: 'confirmed', interpreters: [{ language: 'es', state: 'asked' }] } as const;
    expect([factsSentence('transport', late) !== '', factsSentence('interpreter', late) !== '']).toEqual([isSaid, isSaid]);
  });
});

describe('the continuances of one matter', () => {
  const links = [
    { continuanceId: '3', hearingId: 'c', decided: 'denied' },
    { continuanceId: '1', hearingId: 'a', decided: 'granted' },
    { continuanceId: '2', hearingId: 'b', decided: 'granted' },
    { continuanceId: '9', hearingId: 'z', decided: 'granted' },
  ] as const;
  const replaced = [
    { hearingId: 'a', byHearingId: 'b' },
    { hearingId: 'b', byHearingId: 'c' },
    { hearingId: 'y', byHearingId: 'z' },
  ];

  test('oldest first, without those of another matter; a denied one does not count', () => {
    const found = chainOf('c', { links, replaced });

    expect([found.chain.map(({ continuanceId }) => continuanceId), found.countSoFar]).toEqual([['1', '2', '3'], 2]);
  });

  test('a move in between keeps the chain and does not count', () => {
    const moved = [...replaced, { hearingId: 'c', byHearingId: 'd' }];

    expect(chainOf('d', { links, replaced: moved }).countSoFar).toBe(2);
    expect(chainOf('a', { links, replaced }).chain).toHaveLength(1);
  });

  test('a record that runs in a circle ends', () => {
    expect(chainOf('a', { links, replaced: [...replaced, { hearingId: 'c', byHearingId: 'a' }] }).countSoFar).toBe(2);
  });
});

test('the minutes say who asked, why, the facts, the waiver and how often', () => {
  const minute = {
    askedBy: 'prosecutor',
    reason: 'witness',
    facts: 'The expert is ill until January 4.',
    timeIsWaived: false,
    toOn: localDate('2026-12-08'),
    toStartsAt: 570,
    department: 'Dept. 260',
    count: 2,
  } as const;

  expect(sayContinuance(minute)).toBe(
    'At the request of the prosecutor, continued to Tuesday, December 8, 2026, 9:30 am, Dept. 260. A witness cannot come. The expert is ill until January 4. No time is waived. This matter was continued 2 times.',
  );
  for (const [facts, said] of [
    ['The expert is ill', 'The expert is ill.'],
    ['Who reports it? ', 'Who reports it?'],
    ['They said “no van.”', 'They said “no van.”'],
    ['The van broke down (again)', 'The van broke down (again).'],
  ] as const)
    expect(sayContinuance({ ...minute, facts })).toContain(`cannot come. ${said} No time is waived.`);
  expect(sayContinuance({ ...minute, askedBy: 'minors_counsel' })).toMatch(/^At the request of counsel for the youth, /);
  expect(sayContinuance({ ...minute, askedBy: 'court', timeIsWaived: true, count: 1 })).toMatch(
    /^On the court’s own motion, .* Time is waived\. This matter was continued once\.$/,
  );
});
