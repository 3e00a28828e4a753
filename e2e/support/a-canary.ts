/** A youth whose every trace can be looked for: no other person, place or word of the court holds these letters. */
export const CANARY = {
  chosenName: 'Quillonbright',
  legalFirstName: 'Quilloriana',
  legalLastName: 'Zephyrcanary',
  caseNumber: '26CANARY7731',
  ending: '7731',
  bornOn: '2010-03-04',
} as const;

/** The letters themselves, in small ones, as a search of a page or a body looks for them. */
export const CANARY_WORDS = ['quillonbright', 'quilloriana', 'zephyrcanary', '26canary7731'] as const;

/** Which of the youth's letters stand in these words; none is what a sealed record answers. */
export function traceIn(words: string): readonly string[] {
  const small = words.toLowerCase();
  return CANARY_WORDS.filter((word) => small.includes(word));
}
