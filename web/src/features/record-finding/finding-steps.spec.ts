import { describe, expect, test } from '@jest/globals';
import { ELEMENTS } from '@starling/shared/law/us-ca/pen-236-23';
import { QUESTIONS, answersOf, emptyEntry, type FindingEntry, type SheetFacts } from './finding-entry.ts';
import { stepForKey, type KeyPress } from './finding-keys.ts';
import { missingFrom } from './finding-missing.ts';
import { outcomeOf } from './finding-result.ts';
import { takeStep, type FindingStep } from './finding-steps.ts';

const HOLDER = {
  key: 'court',
  name: 'Juvenile court',
  windowFrom: '2033-02-09',
  windowUntil: '2050-02-09',
  suggestedOn: '2033-02-09',
  isFixed: false,
};

const PLAIN: SheetFacts = {
  petitionId: 'p-1',
  counts: [
    { countId: 'c-1', number: 1, gate: 'ELIGIBLE', state: 'alleged' },
    { countId: 'c-2', number: 2, gate: 'ELIGIBLE', state: 'alleged' },
  ],
  holders: [HOLDER],
  isVehicleNeeded: false,
  vehicles: ['236_23_f'],
  isFosterPlaced: false,
  isRaised: true,
  basis: 'trafficking_236_23',
  recitals: [],
  isRenewal: false,
  restitutionRulings: [],
  priors: [],
};

function keyPress(chord: string): KeyPress {
  const parts = chord.split('+');
  return { key: parts.at(-1) ?? '', shift: parts.includes('Shift'), ctrl: parts.includes('Ctrl') };
}

function press(sheet: SheetFacts, keys: readonly string[], from: FindingEntry = emptyEntry(sheet)): FindingEntry {
  return keys.reduce((entry, chord) => {
    const step = stepForKey(keyPress(chord), entry.stage);
    return step === null ? entry : takeStep(sheet, entry, step);
  }, from);
}

function at(sheet: SheetFacts, step: FindingStep, from: FindingEntry = emptyEntry(sheet)): FindingEntry {
  return takeStep(sheet, from, step);
}

describe('the plain finding, key by key', () => {
  test('nothing is answered before the first key', () => {
    const entry = emptyEntry(PLAIN);

    expect(entry.answers).toEqual({});
    expect(entry.evidence).toEqual([]);
    expect(missingFrom(PLAIN, entry)).toHaveLength(10);
  });

  test('A answers the five questions of count 1 and goes to count 2', () => {
    const entry = press(PLAIN, ['a']);

    expect(outcomeOf(PLAIN, entry)).toMatchObject({ found: [1], open: [2], leadsTo: 'undecided' });
    expect(entry.at).toEqual({ kind: 'answer', countId: 'c-2', question: 'victim' });
  });

  test('two counts and three kinds are signed with A A 1 3 5 Ctrl Enter Enter, eight keys after F', () => {
    const entry = press(PLAIN, ['a', 'a', '1', '3', '5', 'Ctrl+Enter', 'Enter']);

    expect(entry.stage).toBe('signing');
    expect(entry.evidence).toEqual(['certified_record', 'agency_report', 'testimony']);
    expect(outcomeOf(PLAIN, entry)).toMatchObject({ found: [1, 2], leadsTo: 'sealed' });
  });

  test('Shift and A answers every eligible count at once; what it relies on is still asked for', () => {
    const entry = press(PLAIN, ['Shift+A']);

    expect(missingFrom(PLAIN, entry).map(({ spot }) => spot.kind)).toEqual(['evidence']);
    expect(missingFrom(PLAIN, press(PLAIN, ['2'], entry))).toEqual([]);
  });

  test('Enter signs nothing before the read-back is open', () => {
    expect(press(PLAIN, ['a', 'a', '1', 'Enter']).stage).toBe('answering');
  });

  test('Escape in the read-back goes back with every answer kept', () => {
    const entry = press(PLAIN, ['a', 'a', '1', 'Ctrl+Enter', 'Escape']);

    expect(entry.stage).toBe('answering');
    expect(missingFrom(PLAIN, entry)).toEqual([]);
  });

  test('no key does anything while the signature is on its way', () => {
    const signing = press(PLAIN, ['a', 'a', '1', 'Ctrl+Enter', 'Enter']);

    expect(press(PLAIN, ['x', '1', 'Ctrl+Enter'], signing)).toBe(signing);
  });
});

describe('answering question by question', () => {
  test('Y and X answer one question and go to the next', () => {
    const entry = press(PLAIN, ['y', 'x']);

    expect(answersOf(entry, 'c-1')).toMatchObject({ victim: true, coerced: false, directResult: null });
    expect(entry.at).toEqual({ kind: 'answer', countId: 'c-1', question: 'directResult' });
  });

  test('the fifth answer of a count goes on to the next count', () => {
    expect(press(PLAIN, ['y', 'y', 'y', 'y', 'y']).at).toEqual({ kind: 'answer', countId: 'c-2', question: 'victim' });
  });

  test('the last answer of the last count stays where it is', () => {
    const entry = press(PLAIN, [...Array.from({ length: 10 }, () => 'y'), '5']);

    expect(entry.at).toEqual({ kind: 'answer', countId: 'c-2', question: 'juvenileFinding' });
    expect(missingFrom(PLAIN, entry)).toEqual([]);
  });

  test.each([
    ['ArrowDown', 'c-1', 'coerced'],
    ['ArrowRight', 'c-2', 'victim'],
    ['ArrowUp', 'c-1', 'victim'],
    ['ArrowLeft', 'c-1', 'victim'],
  ])('%s moves without answering', (key, countId, question) => {
    const entry = press(PLAIN, [key]);

    expect(entry.at).toEqual({ kind: 'answer', countId, question });
    expect(entry.answers).toEqual({});
  });

  test('a press on an answer moves the hand there and keeps it there', () => {
    const entry = at(PLAIN, { kind: 'answerAt', countId: 'c-2', question: 'fear', yes: false });

    expect(answersOf(entry, 'c-2').fear).toBe(false);
    expect(entry.at).toEqual({ kind: 'answer', countId: 'c-2', question: 'fear' });
  });

  test('a kind of evidence pressed twice is taken back', () => {
    expect(press(PLAIN, ['1', '3', '1']).evidence).toEqual(['agency_report']);
  });
});

describe('what is missing', () => {
  const noDate: SheetFacts = { ...PLAIN, holders: [HOLDER, { ...HOLDER, key: 'doj', name: 'Department of Justice', suggestedOn: null }] };

  test('Ctrl and Enter goes to the first thing missing instead of signing', () => {
    const entry = press(noDate, ['a', 'a', '1', 'Ctrl+Enter']);

    expect(entry.stage).toBe('answering');
    expect(entry.at).toEqual({ kind: 'holder', key: 'doj' });
  });

  test('M goes round everything missing', () => {
    const oneAnswerLeft = press(noDate, ['1', 'a', 'y', 'y', 'y', 'y']);

    const first = press(noDate, ['m'], { ...oneAnswerLeft, at: { kind: 'evidence' } });
    const second = press(noDate, ['m'], first);
    const third = press(noDate, ['m'], second);

    expect(first.at).toEqual({ kind: 'answer', countId: 'c-2', question: 'juvenileFinding' });
    expect(second.at).toEqual({ kind: 'holder', key: 'doj' });
    expect(third.at).toEqual(first.at);
  });

  test.each([
    ['2033-02-08', 'early'],
    ['2033-02-09', null],
    ['2050-02-09', null],
    ['2050-02-10', 'late'],
  ])('a destruction date of %s is %s against its window', (on, why) => {
    const entry = at(PLAIN, { kind: 'destroyOn', key: 'court', on }, press(PLAIN, ['Shift+A', '1']));

    expect(missingFrom(PLAIN, entry).map((one) => one.why)).toEqual(why === null ? [] : [why]);
  });

  test('a late stage asks for the vehicle, and for the notice before an earlier order is changed', () => {
    const late: SheetFacts = { ...PLAIN, isVehicleNeeded: true };
    const entry = press(late, ['Shift+A', '1']);

    expect(missingFrom(late, entry).map(({ spot }) => spot.kind)).toEqual(['vehicle', 'notice']);
    const chosen = at(late, { kind: 'chooseVehicle', vehicle: '778_and_236_23_f' }, entry);
    expect(missingFrom(late, at(late, { kind: 'choose', choice: { noticeGiven: true } }, chosen))).toEqual([]);
  });

  test('the foster-care hearing is asked about and holds nothing back', () => {
    expect(missingFrom({ ...PLAIN, isFosterPlaced: true }, press(PLAIN, ['Shift+A', '1']))).toEqual([]);
  });

  test('a petition that goes on asks for no holder’s date', () => {
    expect(missingFrom(noDate, press(noDate, ['a', 'x', '1']))).toEqual([]);
  });

  test('an agency added at the youth’s request needs its name, its date and the finding', () => {
    const added = at(PLAIN, { kind: 'addHolder' }, press(PLAIN, ['Shift+A', '1']));
    const filled = at(
      PLAIN,
      { kind: 'changeHolder', index: 0, holder: { name: 'School district', destroyOn: '2031-12-01', reentryFinding: true } },
      added,
    );

    expect(missingFrom(PLAIN, added)).toHaveLength(1);
    expect(missingFrom(PLAIN, filled)).toEqual([]);
  });
});

describe('who raised it, and what came back', () => {
  test('a defense nobody has raised yet is counsel’s, unless the judge says otherwise', () => {
    const unraised: SheetFacts = { ...PLAIN, isRaised: false };

    expect(emptyEntry(unraised).initiator).toBe('minors_counsel');
    expect(at(unraised, { kind: 'raisedBy', initiator: 'court' }).initiator).toBe('court');
  });

  test('a refusal goes back to its first cause and loses no answer', () => {
    const signing = press(PLAIN, ['a', 'a', '1', 'Ctrl+Enter', 'Enter']);
    const entry = at(PLAIN, { kind: 'refused', spot: { kind: 'holder', key: 'court' } }, signing);

    expect(entry).toMatchObject({ stage: 'answering', at: { kind: 'holder', key: 'court' }, answers: signing.answers });
  });
});

describe('where the answers lead', () => {
  test('one count not found, and the petition goes on with it', () => {
    expect(outcomeOf(PLAIN, press(PLAIN, ['a', 'x']))).toMatchObject({ found: [1], notFound: [2], leadsTo: 'goesOn' });
  });

  test('one no decides its count: the four other questions are not asked for', () => {
    expect(missingFrom(PLAIN, press(PLAIN, ['a', 'x', '1']))).toEqual([]);
  });

  test('no count found denies the finding', () => {
    expect(outcomeOf(PLAIN, press(PLAIN, ['x', 'ArrowRight', 'x']))).toMatchObject({ notFound: [1, 2], leadsTo: 'denied' });
  });

  test('a stricken count is not asked for and does not stand in the way', () => {
    const stricken: SheetFacts = {
      ...PLAIN,
      counts: PLAIN.counts.map((count) => (count.number === 2 ? { ...count, state: 'stricken' } : count)),
    };

    expect(outcomeOf(stricken, press(stricken, ['a']))).toMatchObject({ found: [1], leadsTo: 'sealed' });
  });

  test('the questions are those of the court’s own rule, in its order', () => {
    expect(ELEMENTS.map(({ answer }) => answer)).toEqual([...QUESTIONS]);
  });

  test('an excluded count has no answers to give and the petition goes on', () => {
    const excluded: SheetFacts = {
      ...PLAIN,
      counts: [
        { countId: 'c-1', number: 1, gate: 'EXCLUDED', state: 'alleged' },
        { countId: 'c-2', number: 2, gate: 'ELIGIBLE', state: 'alleged' },
      ],
    };
    const entry = press(excluded, ['a']);

    expect(Object.keys(entry.answers)).toEqual(['c-2']);
    expect(outcomeOf(excluded, entry)).toMatchObject({ found: [2], cannotReach: [1], leadsTo: 'goesOn' });
  });
});
