/** A youth whose every trace can be looked for: no other person, place or word of the court holds these letters. */
export const CANARY = {
  chosenName: 'Quillonbright',
  legalFirstName: 'Quilloriana',
  legalLastName: 'Zephyrcanary',
  caseNumber: '26CANARY7731',
  ending: '7731',
  bornOn: '2010-03-04',
} as const;

/** A second youth, whose name is nowhere else in the court either: somebody the first is kept apart from, or swaps with. */
export const SECOND = {
  chosenName: 'Wrenavelle',
  legalFirstName: 'Wrenovia',
  legalLastName: 'Xylowren',
  caseNumber: '26WREN7742',
  ending: '7742',
  bornOn: '2010-05-06',
} as const;

/** A third one, who takes up what room there is. */
export const THIRD = {
  chosenName: 'Ivybelline',
  legalFirstName: 'Ivybella',
  legalLastName: 'Yarrowivy',
  caseNumber: '26IVYB7753',
  ending: '7753',
  bornOn: '2010-07-08',
} as const;

/** The letters themselves, in small ones, as a search of a page or a body looks for them. */
export const CANARY_WORDS = ['quillonbright', 'quilloriana', 'zephyrcanary', '26canary7731'] as const;

/** Which of the youth's letters stand in these words; none is what a sealed record answers. */
export function traceIn(words: string): readonly string[] {
  const small = words.toLowerCase();
  return CANARY_WORDS.filter((word) => small.includes(word));
}
