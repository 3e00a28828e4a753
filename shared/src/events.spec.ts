import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EVENT, eventProblems, happened, type StarlingEvent } from './events.ts';
import { pen } from './law/citation.ts';

const ID = '018f6b7a-0000-7000-8000-000000000001';

test('an event of ids, dates and known words may be written', () => {
  const event = happened('HolderNamed', {
    subjectId: ID,
    petitionId: ID,
    cite: pen('236.23(f)'),
    facts: { sealingOrderId: ID, kind: 'probation', destroyOn: '2031-11-24' },
  });

  expect(event.subjectKind).toBe('holder_task');
  expect(eventProblems(event)).toEqual([]);
});

test('every fact of every event is an id, a date, an instant, a cite, yes or no, a number, or a word of a vocabulary', () => {
  const kinds = Object.values(EVENT).flatMap(({ facts }) => Object.values<unknown>(facts));

  for (const kind of kinds) {
    if (typeof kind === 'string') expect(['id', 'date', 'instant', 'cite', 'yesNo', 'number']).toContain(kind);
    else expect(Object.keys(kind ?? {}).every((word) => /^[a-zA-Z0-9_]+$/.test(word))).toBe(true);
  }
});

test('no fact of any event can be a free text', () => {
  const slots = Object.entries(EVENT).flatMap(([kind, { facts }]) => Object.keys(facts).map((fact) => [kind, fact] as const));
  const story = fc.string({ minLength: 1 }).map((text) => `Amaya ${text}`);

  fc.assert(
    fc.property(fc.constantFrom(...slots), story, ([kind, fact], text) => {
      const written = { ...happened('YouthEntered', { subjectId: ID }), kind, facts: { [fact]: text } };

      // A parse border: the journal meets rows of any shape.
      expect(eventProblems(written as unknown as StarlingEvent)).not.toEqual([]);
    }),
  );
});

test('a fact nobody listed is refused', () => {
  const written = { ...happened('YouthEntered', { subjectId: ID }), facts: { name: ID } };

  expect(eventProblems(written)).toEqual(['YouthEntered: the fact name is not of its kind.']);
});

test('a name is no subject, no petition and no cite', () => {
  const written = happened('SessionOpened', { subjectId: 'Amaya', petitionId: 'Amaya', cite: { text: 'In re Amaya' } });

  expect(eventProblems(written)).toHaveLength(3);
});

test.each(['CCP 12b', 'CCP 12a', 'Gov. Code 68115(a)(5)', 'WIC 785.5, 786(a)'])('%s names law', (text) => {
  expect(eventProblems(happened('CourtClosureEntered', { subjectId: ID, cite: { text } }))).toEqual([]);
});

test('a kind nobody knows is refused', () => {
  const written = { ...happened('SignedIn', { subjectId: ID }), kind: 'Unsealed' };

  // A parse border, as above.
  expect(eventProblems(written as unknown as StarlingEvent)).toEqual(['There is no event Unsealed.']);
});

test('R10 and R14: no event says that something was unsealed', () => {
  expect(Object.keys(EVENT).filter((kind) => /unseal/i.test(kind))).toEqual([]);
});
