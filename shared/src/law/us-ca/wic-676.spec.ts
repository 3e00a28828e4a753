import { describe, expect, test } from '@jest/globals';
import { goesOnPublicList, papersAreOpen, publicMayAttend, VICTIM_MAY_ATTEND, type OpenHearingFacts } from './wic-676.ts';

const CLOSED: OpenHearingFacts = { youthAndParentAsk: false, listedOffense: false, closedUnder676b: false };

describe('a 602 hearing (WIC 676)', () => {
  test('is closed; the judge may admit a person with a direct and legitimate interest', () => {
    expect(publicMayAttend(CLOSED)).toEqual({
      kind: 'notMet',
      reasons: [
        {
          words: 'The hearing is closed. The judge may admit a person with a direct and legitimate interest.',
          cite: { code: 'WIC', text: 'WIC 676(a)' },
        },
      ],
    });
  });

  test('is open when the youth and a parent who is there ask', () =>
    expect(publicMayAttend({ ...CLOSED, youthAndParentAsk: true })).toMatchObject({
      kind: 'met',
      reasons: [{ words: 'The youth and a parent who is here ask for an open hearing.' }],
    }));

  test('is open when a listed offense is charged', () =>
    expect(publicMayAttend({ ...CLOSED, listedOffense: true })).toMatchObject({
      kind: 'met',
      reasons: [{ words: 'A listed offense is charged: the hearing is open as in adult court.' }],
    }));

  test('stays closed while nobody has said whether a listed offense is charged', () =>
    expect(publicMayAttend({ ...CLOSED, listedOffense: null })).toMatchObject({
      kind: 'needsJudge',
      reasons: [{ words: 'Whether a listed offense is charged is not recorded. The hearing is closed until the judge says.' }],
    }));

  test('that the court closed on motion is closed whoever asks', () =>
    expect(publicMayAttend({ youthAndParentAsk: true, listedOffense: true, closedUnder676b: true })).toMatchObject({
      kind: 'notMet',
      reasons: [{ words: 'The court closed this hearing on motion.', cite: { text: 'WIC 676(b)' } }],
    }));

  test('stands on the public list only when it is open', () => {
    expect(goesOnPublicList(CLOSED)).toBe(false);
    expect(goesOnPublicList({ ...CLOSED, listedOffense: null })).toBe(false);
    expect(goesOnPublicList({ ...CLOSED, listedOffense: true })).toBe(true);
  });

  test('is attended by the victim and two persons of the victim’s choice', () => {
    expect(VICTIM_MAY_ATTEND.cite?.text).toBe('WIC 676.5');
    expect(VICTIM_MAY_ATTEND.words).toBe(
      'The victim and two support persons may attend every hearing on the petition, unless the court excludes them with findings.',
    );
  });
});

describe('the papers of a case', () => {
  const OPEN = { listedOffenseSustained: true, courtForbids: false, sealed: false };

  test.each([
    [OPEN, 'met', 'The petition, minutes and orders are open to inspection.', 'WIC 676(d)'],
    [{ ...OPEN, listedOffenseSustained: false }, 'notMet', 'No listed offense was sustained.', 'WIC 676(d)'],
    [{ ...OPEN, courtForbids: true }, 'notMet', 'The court ordered that these papers are not disclosed.', 'WIC 676(e)'],
    [{ ...OPEN, sealed: true }, 'notMet', 'A sealed record is open to nobody outside the closed list.', 'WIC 786(g)'],
  ] as const)('%o: %s', (facts, kind, words, cite) =>
    expect(papersAreOpen(facts)).toMatchObject({ kind, reasons: [{ words, cite: { text: cite } }] }));
});
