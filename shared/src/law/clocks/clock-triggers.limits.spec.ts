import { describe, expect, test } from '@jest/globals';
import { localDate as day } from '../../time/local-date.ts';
import type { ClockFacts, PetitionMatter, PetitionOnClock, Stay } from './clock-facts.ts';
import {
  continuedHearing,
  detentionHearing,
  dispositionDetained,
  dispositionNotDetained,
  firstHearing,
  groupHomeReview,
  jointAssessmentDetained,
  jointAssessmentNotDetained,
  jurisdictionDetained,
  jurisdictionNotDetained,
  permanencyHearing,
  sixMonthReview,
  waitingForPlacement,
  wardProbation,
  type Trigger,
} from './clock-triggers.ts';
import { enteredFosterCareOn } from './foster-care-entry.ts';
import { aHearing, aPetition, inTheHall, itHappened, theFacts } from './testing.ts';

type Told = Partial<PetitionOnClock>;
type Around = Partial<ClockFacts>;
type Row = readonly [story: string, petition: Told, around: Around, answer: string];

const HALL: Around = { stays: [inTheHall('2026-11-18')] };
const UNNAMED: Around = { stays: [inTheHall('2026-11-18', null)] };
const ORDER: Told = { detentions: [{ orderedOn: day('2026-11-19'), inForce: true }] };
const SUSTAINED: Told = { state: 'sustained', sustainedOn: day('2026-11-20') };
const DISPOSED: Told = { state: 'disposed', disposedOn: day('2026-06-10') };
const NO_DAY: Told = { filedOn: null };
const continued = aHearing('jurisdiction', '2026-11-20', { state: 'continued', goodCause: true, continuedOn: day('2026-12-01') });
const heard = (type: Parameters<typeof aHearing>[0], on: string) => aHearing(type, on, { state: 'heard' });
const CUSTODY =
  'The youth is in the juvenile hall and the record does not say on which petition. Whether court days are counted from a detention order is not known.';

describe('the detention hearing of 632', () => {
  const HOUR =
    'The hour at which custody began is not in the record. If WIC 632(b) applies, the detention hearing comes within 48 court hours of it.';
  const holding = (status: 'ward_home' | 'dependent' | 'camp' | 'secure_track' | 'dual' | 'ward_placement'): Around => ({
    ...HALL,
    holds: [{ status, fromOn: day('2026-01-05'), untilOn: null }],
  });
  table(detentionHearing, [
    ['a felony, in the hall', {}, HALL, 'from 2026-11-18: the filing'],
    ['at home', {}, {}, 'none'],
    ['in the hall on nobody knows which petition', {}, UNNAMED, 'none'],
    ['in the hall on another petition', {}, { stays: [inTheHall('2026-11-18', 'p-2')] }, 'none'],
    ['an order was made already', ORDER, HALL, 'none'],
    ['the hearing was held', {}, { ...HALL, hearings: [heard('detention', '2026-11-19')] }, 'none'],
    ['the hearing is only set', {}, { ...HALL, hearings: [aHearing('detention', '2026-11-19')] }, 'from 2026-11-18: the filing'],
    ['sustained', SUSTAINED, HALL, 'none'],
    ['a misdemeanor', { felonyCharged: false }, HALL, HOUR],
    ['a misdemeanor of a dependent', { felonyCharged: false }, holding('dependent'), HOUR],
    ...(['ward_home', 'ward_placement', 'camp', 'secure_track', 'dual'] as const).map((status): Row => [
      `a misdemeanor of a ward (${status})`,
      { felonyCharged: false },
      holding(status),
      'from 2026-11-18: the filing',
    ]),
    [
      'filed on a day that nobody wrote down',
      NO_DAY,
      HALL,
      'The record does not hold the day of the filing. The detention hearing comes on the next court day.',
    ],
  ]);
});

describe('the first hearing of a youth at home', () => {
  const was = (state: Parameters<typeof aHearing>[2]): Around => ({ hearings: [aHearing('arraignment', '2026-11-20', state)] });
  table(firstHearing, [
    ['nothing was called', {}, {}, 'from 2026-11-18: the filing'],
    ['one is set', {}, was({ state: 'set' }), 'from 2026-11-18: the filing'],
    ...(['heard', 'continued', 'away', 'in_hand', 'trailed', 'second_call'] as const).map((state): Row => [
      `one was called: ${state}`,
      {},
      was({ state }),
      'none',
    ]),
    ['one on another petition was heard', {}, was({ state: 'heard', petitionId: 'p-2' }), 'from 2026-11-18: the filing'],
    ['one of the case as a whole was heard', {}, was({ state: 'heard', petitionId: null }), 'from 2026-11-18: the filing'],
    ['in the hall', {}, HALL, 'none'],
    ['in the hall on nobody knows which petition', {}, UNNAMED, 'none'],
    ['a warrant is out', { arrestWarrant: true }, {}, 'none'],
    ['sustained', SUSTAINED, {}, 'none'],
    ['no day', NO_DAY, {}, 'The record does not hold the day of the filing. The first hearing comes within 15 court days.'],
  ]);
});

describe('jurisdiction', () => {
  table(jurisdictionDetained, [
    ['detained by an order', ORDER, {}, 'from 2026-11-19: the detention order'],
    ['at home', {}, {}, 'none'],
    ['already heard', ORDER, { hearings: [heard('jurisdiction', '2026-11-25')] }, 'none'],
    ['continued for good cause: another clock runs', ORDER, { hearings: [continued] }, 'none'],
    ['continued without good cause', ORDER, { hearings: [{ ...continued, goodCause: false }] }, 'from 2026-11-19: the detention order'],
    ['sustained', { ...ORDER, ...SUSTAINED }, {}, 'none'],
    [
      'in the hall without an order on record',
      {},
      HALL,
      'The record does not hold the day of the detention order. The jurisdiction hearing begins within 15 court days of it (WIC 657(a)(1)).',
    ],
  ]);

  const WARRANT =
    'An arrest warrant was issued on the petition. The 30 days to the jurisdiction hearing run from the first appearance after it (WIC 657(a)(2)), and the record does not hold that appearance: enter it.';
  table(jurisdictionNotDetained, [
    ['at home', {}, {}, 'from 2026-11-18: the filing'],
    ['detained since the filing', ORDER, HALL, 'none'],
    ['detained only after the filing', ORDER, { stays: [inTheHall('2026-11-19')] }, 'from 2026-11-18: the filing'],
    ['in the hall before and after', ORDER, { stays: [inTheHall('2026-11-17'), inTheHall('2026-11-20')] }, 'none'],
    ['in the hall since a day nobody knows', ORDER, { stays: [{ ...inTheHall('2026-11-19'), fromOn: null }] }, 'none'],
    ['in the hall on nobody knows which petition', {}, UNNAMED, CUSTODY],
    ['a warrant is out', { arrestWarrant: true }, {}, WARRANT],
    [
      'a warrant, and the youth appeared',
      { arrestWarrant: true },
      { happenings: [itHappened('appeared_after_warrant', '2026-11-20')] },
      'none',
    ],
    ['already heard', {}, { hearings: [heard('jurisdiction', '2026-11-25')] }, 'none'],
    [
      'no day',
      NO_DAY,
      {},
      'The record does not hold the day of the filing. The jurisdiction hearing begins within 30 days of it (WIC 657(a)).',
    ],
  ]);
});

describe('a hearing continued for good cause', () => {
  const later = aHearing('jurisdiction', '2026-12-03');
  const disposition = { ...continued, type: 'disposition' } as const;
  table(continuedHearing, [
    ['to a day', {}, { hearings: [continued] }, 'from 2026-12-01: the continued hearing'],
    [
      'to a day that only the next setting tells',
      {},
      { hearings: [{ ...continued, continuedOn: null }, later] },
      'from 2026-12-03: the continued hearing',
    ],
    [
      'to no day',
      {},
      { hearings: [{ ...continued, continuedOn: null }] },
      'The record does not hold the day of the continued hearing. It begins within 7 days of that day (WIC 682(e)).',
    ],
    [
      'twice: the last one counts',
      {},
      { hearings: [{ ...continued, heldOn: day('2026-11-27'), continuedOn: day('2026-12-08') }, continued] },
      'from 2026-12-08: the continued hearing',
    ],
    ['and heard since', {}, { hearings: [continued, heard('jurisdiction', '2026-12-01')] }, 'none'],
    ['without good cause', {}, { hearings: [{ ...continued, goodCause: false }] }, 'none'],
    ['of disposition, before jurisdiction', {}, { hearings: [disposition] }, 'none'],
    ['of disposition', SUSTAINED, { hearings: [disposition] }, 'from 2026-12-01: the continued hearing'],
    ['of jurisdiction, after it was found', SUSTAINED, { hearings: [continued] }, 'none'],
    ['of disposition, after disposition', DISPOSED, { hearings: [disposition] }, 'none'],
    ['on another petition', {}, { hearings: [{ ...continued, petitionId: 'p-2' }] }, 'none'],
  ]);
});

describe('disposition', () => {
  const found = 'The record does not hold the day of the jurisdiction finding. Disposition comes within 10 court days of it (WIC 702).';
  table(dispositionDetained, [
    ['detained', { ...SUSTAINED, ...ORDER }, {}, 'from 2026-11-20: the jurisdiction finding'],
    [
      'detained, admitted',
      { ...ORDER, state: 'sustained', admittedOn: day('2026-11-23') },
      {},
      'from 2026-11-23: the jurisdiction finding',
    ],
    ['detained, no day of the finding', { ...ORDER, state: 'sustained' }, {}, found],
    ['at home', SUSTAINED, {}, 'none'],
    ['before jurisdiction', ORDER, {}, 'none'],
    ['continued for good cause', { ...SUSTAINED, ...ORDER }, { hearings: [{ ...continued, type: 'disposition' }] }, 'none'],
  ]);
  table(dispositionNotDetained, [
    ['at home', SUSTAINED, {}, 'from 2026-11-18: the filing'],
    ['detained', { ...SUSTAINED, ...ORDER }, {}, 'none'],
    ['in the hall on nobody knows which petition', SUSTAINED, UNNAMED, CUSTODY],
    ['before jurisdiction', {}, {}, 'none'],
    ['disposed', DISPOSED, {}, 'none'],
    [
      'no day',
      { ...SUSTAINED, ...NO_DAY },
      {},
      'The record does not hold the day of the filing. Disposition comes within 30 days of it (WIC 702).',
    ],
  ]);
});

describe('the joint assessment of a youth with a dependency case', () => {
  const OPEN: Around = { dependency: 'open' };
  table(jointAssessmentDetained, [
    ['detained', ORDER, OPEN, 'from 2026-11-19: the detention order'],
    ['at home', {}, OPEN, 'none'],
    ['no dependency case', ORDER, { dependency: 'none' }, 'none'],
    ['a reader who may not know', ORDER, { dependency: 'unseen' }, 'none'],
    ['sustained', { ...ORDER, ...SUSTAINED }, OPEN, 'none'],
    ['heard on the day of the filing', ORDER, { ...OPEN, hearings: [heard('joint_assessment', '2026-11-18')] }, 'none'],
    [
      'heard before the filing: for an earlier petition',
      ORDER,
      { ...OPEN, hearings: [heard('joint_assessment', '2026-11-17')] },
      'from 2026-11-19: the detention order',
    ],
    ['only set', ORDER, { ...OPEN, hearings: [aHearing('joint_assessment', '2026-11-25')] }, 'from 2026-11-19: the detention order'],
    [
      'in the hall without an order on record',
      {},
      { ...OPEN, ...HALL },
      'The record does not hold the day of the detention order. The joint assessment is heard within 15 court days of it (Rule 5.512(e)).',
    ],
  ]);
  table(jointAssessmentNotDetained, [
    ['at home', {}, OPEN, 'from 2026-11-18: the filing'],
    ['detained', ORDER, OPEN, 'none'],
    ['in the hall on nobody knows which petition', {}, { ...OPEN, ...UNNAMED }, 'none'],
    ['heard, and the filing has no day', NO_DAY, { ...OPEN, hearings: [heard('joint_assessment', '2020-01-06')] }, 'none'],
    [
      'no day',
      NO_DAY,
      OPEN,
      'The record does not hold the day of the filing. The joint assessment is heard within 30 days of it (Rule 5.512(e)).',
    ],
  ]);
});

describe('waiting in the hall for a placement', () => {
  const ordered = (status: 'ward_placement' | 'camp' | 'ward_home'): Around => ({
    holds: [{ status, fromOn: day('2026-06-10'), untilOn: null }],
  });
  const since = (fromOn: string): Around => ({ stays: [inTheHall(fromOn)] });
  const firstDay = 'the first day in the hall after disposition';
  table(waitingForPlacement, [
    [
      'in the hall since before disposition',
      DISPOSED,
      { ...since('2026-06-01'), ...ordered('ward_placement') },
      `from 2026-06-10: ${firstDay}`,
    ],
    ['brought back later', DISPOSED, { ...since('2026-07-01'), ...ordered('camp') }, `from 2026-07-01: ${firstDay}`],
    [
      'reviewed',
      DISPOSED,
      { ...since('2026-07-01'), ...ordered('camp'), hearings: [heard('placement_review_15_day', '2026-07-15')] },
      'from 2026-07-15: the last review',
    ],
    [
      'reviewed that very day',
      DISPOSED,
      { ...since('2026-07-01'), ...ordered('camp'), hearings: [heard('placement_review_15_day', '2026-07-01')] },
      'from 2026-07-01: the last review',
    ],
    [
      'reviewed in an earlier wait',
      DISPOSED,
      { ...since('2026-07-01'), ...ordered('camp'), hearings: [heard('placement_review_15_day', '2026-06-30')] },
      `from 2026-07-01: ${firstDay}`,
    ],
    [
      'no placement order',
      DISPOSED,
      { ...since('2026-07-01'), ...ordered('ward_home') },
      'The youth is in the juvenile hall after disposition and the record holds no placement order. Whether the reviews of WIC 737(b) run is not known.',
    ],
    ['not in the hall', DISPOSED, ordered('camp'), 'none'],
    ['in the hall on another petition', DISPOSED, { stays: [inTheHall('2026-07-01', 'p-2')], ...ordered('camp') }, 'none'],
    [
      'since a day nobody knows',
      DISPOSED,
      { stays: [{ ...inTheHall('2026-07-01'), fromOn: null }], ...ordered('camp') },
      `The record does not hold the day of ${firstDay}. The wait for a placement is reviewed every 15 days (WIC 737(b)).`,
    ],
    [
      'disposed on a day nobody knows',
      { state: 'disposed' },
      { ...since('2026-07-01'), ...ordered('camp') },
      `The record does not hold the day of ${firstDay}. The wait for a placement is reviewed every 15 days (WIC 737(b)).`,
    ],
  ]);
});

describe('a group home', () => {
  const stay: Stay = { kind: 'group_home', petitionId: 'p-1', fromOn: day('2026-10-01'), untilOn: null };
  table(groupHomeReview, [
    ['since October', DISPOSED, { stays: [stay] }, 'from 2026-10-01: the start of the placement'],
    ['elsewhere', DISPOSED, { stays: [{ ...stay, kind: 'camp' }] }, 'none'],
    ['left on the day of the count', DISPOSED, { stays: [{ ...stay, untilOn: day('2026-11-24') }] }, 'none'],
    ['leaving tomorrow', DISPOSED, { stays: [{ ...stay, untilOn: day('2026-11-25') }] }, 'from 2026-10-01: the start of the placement'],
    ['coming tomorrow', DISPOSED, { stays: [{ ...stay, fromOn: day('2026-11-25') }] }, 'none'],
    ['reviewed on the first day', DISPOSED, { stays: [stay], hearings: [heard('permanency', '2026-10-01')] }, 'none'],
    [
      'reviewed before it',
      DISPOSED,
      { stays: [stay], hearings: [heard('placement_review_6_month', '2026-09-30')] },
      'from 2026-10-01: the start of the placement',
    ],
    [
      'since a day nobody knows',
      DISPOSED,
      { stays: [{ ...stay, fromOn: null }] },
      'The record does not hold the day of the start of the placement. The court reviews it within 45 days (WIC 727.12(a)).',
    ],
  ]);
});

describe('reviews of foster care', () => {
  const stay: Stay = { kind: 'group_home', petitionId: 'p-1', fromOn: day('2026-07-01'), untilOn: null };
  const placed = (status: 'ward_placement' | 'dual' | 'ward_home'): Around => ({
    stays: [stay],
    holds: [{ status, fromOn: day('2026-06-10'), untilOn: null }],
  });
  // Removed on July 1: 30 days left in July, 30 of August make 60.
  const ENTRY = 'the entry into foster care (WIC 727.4(d)(4))';
  const LACKS = `The record does not hold the day of ${ENTRY}. The six-month review (WIC 727.2) and the permanency hearing (WIC 727.3) are counted from it.`;
  table(sixMonthReview, [
    ['placed', DISPOSED, placed('ward_placement'), `from 2026-08-30: ${ENTRY}`],
    [
      'reviewed',
      DISPOSED,
      { ...placed('ward_placement'), hearings: [heard('placement_review_6_month', '2026-11-02')] },
      'from 2026-11-02: the last review',
    ],
    [
      'reviewed on the day of disposition',
      DISPOSED,
      { ...placed('ward_placement'), hearings: [heard('permanency', '2026-06-10')] },
      'from 2026-06-10: the last review',
    ],
    [
      'reviewed before disposition',
      DISPOSED,
      { ...placed('ward_placement'), hearings: [heard('permanency', '2026-06-09')] },
      `from 2026-08-30: ${ENTRY}`,
    ],
    [
      'reviewed, disposition without a day',
      { state: 'disposed' },
      { ...placed('ward_placement'), hearings: [heard('permanency', '2020-01-06')] },
      'from 2020-01-06: the last review',
    ],
    ['dual status in a group home, entry not told', DISPOSED, placed('dual'), LACKS],
    ['dual status at home', DISPOSED, { ...placed('dual'), stays: [] }, 'none'],
    ['a ward at home', DISPOSED, placed('ward_home'), 'none'],
  ]);
  table(permanencyHearing, [
    [
      'a six-month review is no permanency hearing',
      DISPOSED,
      { ...placed('ward_placement'), hearings: [heard('placement_review_6_month', '2026-11-02')] },
      `from 2026-08-30: ${ENTRY}`,
    ],
    ['held', DISPOSED, { ...placed('ward_placement'), hearings: [heard('permanency', '2026-11-02')] }, 'from 2026-11-02: the last review'],
  ]);
});

describe('probation of a ward', () => {
  const hold = (status: 'ward_home' | 'dual' | 'camp'): Around => ({ holds: [{ status, fromOn: day('2026-06-10'), untilOn: null }] });
  table(wardProbation, [
    ['at home', DISPOSED, hold('ward_home'), 'from 2026-06-10: the last disposition hearing'],
    ['dual status', DISPOSED, hold('dual'), 'from 2026-06-10: the last disposition hearing'],
    ['in a camp', DISPOSED, hold('camp'), 'none'],
    ['no hold', DISPOSED, {}, 'none'],
    [
      'a hold that ended today',
      DISPOSED,
      { holds: [{ status: 'ward_home', fromOn: day('2026-06-10'), untilOn: day('2026-11-24') }] },
      'none',
    ],
    [
      'a hold that ends tomorrow',
      DISPOSED,
      { holds: [{ status: 'ward_home', fromOn: day('2026-06-10'), untilOn: day('2026-11-25') }] },
      'from 2026-06-10: the last disposition hearing',
    ],
    ['a hold that begins tomorrow', DISPOSED, { holds: [{ status: 'ward_home', fromOn: day('2026-11-25'), untilOn: null }] }, 'none'],
    [
      'no day',
      { state: 'disposed' },
      hold('ward_home'),
      'The record does not hold the day of the last disposition hearing. Probation ends after 12 months unless the court extends it (WIC 602.05).',
    ],
  ]);
});

describe('the day a ward entered foster care, 727.4(d)(4)', () => {
  const stay = (kind: Stay['kind'], fromOn: string | null): Stay => ({
    kind,
    petitionId: 'p-1',
    fromOn: fromOn === null ? null : day(fromOn),
    untilOn: null,
  });
  const ordered: Around = { holds: [{ status: 'ward_placement', fromOn: day('2026-06-10'), untilOn: null }] };

  // 60 days after June 1: 29 left in June, 31 of July: July 31.
  test.each<[string, Around, string | null]>([
    ['placed at once: 60 days after the removal', { ...ordered, stays: [stay('group_home', '2026-06-01')] }, '2026-07-31'],
    [
      'in the hall first, placed on the 60th day',
      { ...ordered, stays: [stay('juvenile_hall', '2026-06-01'), stay('group_home', '2026-07-31')] },
      '2026-07-31',
    ],
    [
      'in the hall, placed the day after the 60th',
      { ...ordered, stays: [stay('juvenile_hall', '2026-06-01'), stay('group_home', '2026-08-01')] },
      '2026-06-10',
    ],
    [
      'in a camp before the 60th day',
      { ...ordered, stays: [stay('juvenile_hall', '2026-06-01'), stay('camp', '2026-07-30'), stay('group_home', '2026-09-01')] },
      '2026-09-01',
    ],
    [
      'in a camp only from the 60th day',
      { ...ordered, stays: [stay('juvenile_hall', '2026-06-01'), stay('camp', '2026-07-31'), stay('group_home', '2026-09-01')] },
      '2026-06-10',
    ],
    [
      'home in between: the later removal counts',
      { ...ordered, stays: [stay('juvenile_hall', '2026-01-05'), stay('home', '2026-03-01'), stay('group_home', '2026-06-01')] },
      '2026-07-31',
    ],
    ['told out of order', { ...ordered, stays: [stay('group_home', '2026-07-15'), stay('juvenile_hall', '2026-06-01')] }, '2026-07-31'],
    ['never placed', { ...ordered, stays: [stay('juvenile_hall', '2026-06-01')] }, null],
    ['home again', { ...ordered, stays: [stay('group_home', '2026-06-01'), stay('home', '2026-07-01')] }, null],
    ['no order', { stays: [stay('group_home', '2026-06-01')] }, null],
    ['a stay without a day', { ...ordered, stays: [stay('juvenile_hall', null), stay('group_home', '2026-06-01')] }, null],
    ['a dependency case, whose removal counts', { ...ordered, dependency: 'open', stays: [stay('group_home', '2026-06-01')] }, null],
    [
      'a dependency case that the reader may not know',
      { ...ordered, dependency: 'unseen', stays: [stay('group_home', '2026-06-01')] },
      null,
    ],
    [
      'two orders: the last',
      {
        holds: [
          { status: 'ward_placement', fromOn: day('2026-05-01'), untilOn: day('2026-05-10') },
          { status: 'ward_placement', fromOn: day('2026-06-10'), untilOn: null },
        ],
        stays: [stay('juvenile_hall', '2026-06-01'), stay('group_home', '2026-08-01')],
      },
      '2026-06-10',
    ],
  ])('%s', (_story, around, entered) => expect(enteredFosterCareOn(theFacts('2026-11-24', around))).toBe(entered));
});

/** Each row asks the trigger on Tuesday, November 24, 2026, of a petition filed on the 18th unless told otherwise. */
function table(trigger: (matter: PetitionMatter) => Trigger, rows: readonly Row[]): void {
  test.each(rows)(`${trigger.name}: %s`, (_story, own, around, answer) => {
    const petition = aPetition({ filedOn: day('2026-11-18'), ...own });
    expect(say(trigger({ petition, facts: theFacts('2026-11-24', { petitions: [petition], ...around }) }))).toBe(answer);
  });
}

function say(trigger: Trigger): string {
  if (trigger.kind === 'runs') return `from ${trigger.from}: ${trigger.event}`;
  return trigger.kind === 'missing' ? trigger.words : 'none';
}
