import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WARRANT_STATE, type WarrantState } from '../../vocabulary/warrant.ts';
import {
  closeWords,
  LEFTOVER_ITEMS,
  leftoverCite,
  leftoverGoesTo,
  leftoversOf,
  leftoverWords,
  mayExplain,
  standsAgainstClose,
  type ClosingMatter,
} from './close-list.ts';

/** A matter that was heard and left nothing. */
const DONE: ClosingMatter = {
  hearingId: 'a hearing',
  place: 3,
  isClosed: false,
  state: 'heard',
  mode: 'in_person',
  wasCheckedIn: true,
  wasCalled: true,
  youthCame: false,
  youthStayedAway: false,
  nextStep: 'none',
  isContinuedTo: false,
  hasLaterDate: false,
  isInCustody: false,
  hasRideHome: true,
  warrants: [],
  warrantsElsewhere: [],
  minuteIsSigned: true,
  hasUnsentOrder: false,
  pageIsMade: true,
  hasOpenCheck: false,
};
const itemsOf = (words: Partial<ClosingMatter>): readonly string[] => leftoversOf([{ ...DONE, ...words }]).map(({ item }) => item);
const LIVE = ['issued', 'held', 'recalled'] as const satisfies readonly WarrantState[];

describe('a matter leaves nothing', () => {
  test('when it has a result, a next step, a ride, a signature and its page', () => {
    expect(itemsOf({})).toEqual([]);
  });

  test('when its date was taken back, whatever else it lacks', () => {
    expect(itemsOf({ state: 'vacated', minuteIsSigned: false, hasOpenCheck: true, warrants: ['issued'] })).toEqual([]);
  });
});

describe('a matter leaves', () => {
  test.each([
    ['no result', { state: 'set' }, 'no_result'],
    ['a matter in hand', { state: 'in_hand' }, 'in_hand'],
    ['no next step', { nextStep: null }, 'no_next_step'],
    ['no ride home', { hasRideHome: false }, 'no_ride_home'],
    ['an order not sent', { hasUnsentOrder: true }, 'order_unsent'],
    ['no signature', { minuteIsSigned: false }, 'minute_unsigned'],
    ['no page', { pageIsMade: false }, 'page_not_given'],
    ['an open check', { hasOpenCheck: true }, 'open_check'],
    ['a warrant in another case', { warrantsElsewhere: ['issued'] }, 'warrant_elsewhere'],
  ] as const)('%s', (_what, words, item) => {
    expect(itemsOf(words)).toEqual([item]);
  });

  test.each([
    ['a date was continued to', { isContinuedTo: true }],
    ['a later date is set', { hasLaterDate: true }],
    ['it waits in the queue', { nextStep: 'queue' }],
  ] as const)('no question about the next step where %s', (_what, words) => {
    expect(itemsOf({ nextStep: null, ...words })).toEqual([]);
  });

  test.each([
    ['comes by video', { mode: 'remote' }],
    ['is in custody', { isInCustody: true }],
    ['did not come', { state: 'away' }],
  ] as const)('no question about a ride for a youth who %s', (_what, words) => {
    expect(itemsOf({ hasRideHome: false, ...words })).not.toContain('no_ride_home');
  });
});

describe('a warrant of a youth who was here', () => {
  test.each(LIVE)('that is %s is left, and never explained away', (state) => {
    const [left] = leftoversOf([{ ...DONE, warrants: [state] }]);
    expect(left).toMatchObject({ item: 'live_warrant', mayExplain: false });
    expect(
      standsAgainstClose([{ item: 'live_warrant', hearingId: 'a hearing', place: 3, mayExplain: false, isExplained: true }]),
    ).toHaveLength(1);
  });

  test('that is out because the youth did not come holds nothing up; one that was recalled does', () => {
    expect(itemsOf({ state: 'away', warrants: ['issued'] })).not.toContain('live_warrant');
    expect(itemsOf({ state: 'away', warrants: ['recalled'] })).toContain('live_warrant');
  });

  test('who came late, after being called away, is left all the same', () => {
    expect(itemsOf({ state: 'away', youthCame: true, warrants: ['issued'] })).toEqual(['live_warrant']);
  });

  test('who was excused while the matter was continued holds nothing up; checked in and then gone does', () => {
    const excused = { state: 'continued', youthStayedAway: true, warrants: ['held'] } as const;
    expect(itemsOf({ ...excused, wasCheckedIn: false })).not.toContain('live_warrant');
    expect(itemsOf(excused)).toContain('live_warrant');
  });

  test('in another case counts as live once the matter itself is sealed: nothing is explained of it any more', () => {
    expect(leftoversOf([{ ...DONE, isClosed: true, warrantsElsewhere: ['issued'] }])).toEqual([
      { item: 'live_warrant', hearingId: null, place: 3, mayExplain: false },
    ]);
    expect(itemsOf({ isClosed: true, warrantsElsewhere: ['recall_confirmed'] })).toEqual([]);
  });

  test('outlives the seal, by its number alone', () => {
    expect(leftoversOf([{ ...DONE, isClosed: true, warrants: ['recalled'], minuteIsSigned: false }])).toEqual([
      { item: 'live_warrant', hearingId: null, place: 3, mayExplain: false },
    ]);
  });

  test('that ended leaves nothing', () => {
    expect(itemsOf({ warrants: ['recall_confirmed', 'executed'] })).toEqual([]);
  });
});

describe('whatever a session looks like', () => {
  const MATTER = fc.record({
    ...Object.fromEntries(
      (
        [
          'isClosed',
          'wasCheckedIn',
          'wasCalled',
          'youthCame',
          'youthStayedAway',
          'isContinuedTo',
          'hasLaterDate',
          'isInCustody',
          'hasRideHome',
          'minuteIsSigned',
          'hasUnsentOrder',
          'pageIsMade',
          'hasOpenCheck',
        ] as const
      ).map((name) => [name, fc.boolean()]),
    ),
    state: fc.constantFrom('set', 'in_hand', 'heard', 'away', 'vacated', 'trailed'),
    warrants: fc.array(fc.constantFrom(...(Object.keys(WARRANT_STATE) as readonly WarrantState[])), { maxLength: 2 }), // a vocabulary's own keys
  });

  test('explaining everything closes it exactly when nothing is left that words cannot close', () => {
    fc.assert(
      fc.property(fc.array(MATTER, { maxLength: 6 }), (drawn) => {
        const matters = drawn.map((words, place) => ({ ...DONE, ...(words as Partial<ClosingMatter>), place })); // drawn with the names of a matter
        const left = leftoversOf(matters);
        const open = standsAgainstClose(left.map((thing) => ({ ...thing, isExplained: true })));
        expect(open.map(({ item }) => item)).toEqual(
          left.filter(({ item }) => item === 'live_warrant' || item === 'in_hand').map(({ item }) => item),
        );
      }),
    );
  });
});

describe('each thing left', () => {
  test.each(LEFTOVER_ITEMS)('%s says what is wrong and what to do, by its number and without a name, and where', (item) => {
    const words = leftoverWords({ item, place: 7 });
    expect(words).toMatch(/7.*[.]$/);
    expect(words.split('. ').length).toBeGreaterThan(0);
    expect(leftoverGoesTo(item)).toMatch(/^[a-z_]+$/);
    expect(mayExplain(item)).toBe(item !== 'live_warrant' && item !== 'in_hand');
  });

  test('cites the law where the law asks for it', () => {
    expect([leftoverCite('live_warrant')?.text, leftoverCite('no_ride_home')]).toEqual(['WIC 663', null]);
  });

  test.each([
    [0, 'Everything is done or explained. The session may close.'],
    [1, '1 thing is left. Finish it or explain it.'],
    [2, '2 things are left. Finish each, or explain it.'],
  ])('%i of them are told in a sentence', (open, words) => {
    expect(closeWords(open)).toBe(words);
  });
});
