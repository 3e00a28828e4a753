/** A phrase that harms and the words this court uses instead; an empty preference means: describe nothing. */
export interface HarmfulWord {
  readonly avoid: string;
  readonly prefer: string;
  readonly why: string;
}

const CHOICE = 'It places the choice on the child.';
const LABEL = 'It names a person by a label.';
const TRAUMA = 'It reads a response to trauma as defiance.';

/** Phrases to find, longest first where one holds another. Matched at word starts, in any case. */
export const HARMFUL_WORDS = [
  { avoid: 'child prostitute', prefer: 'exploited child', why: 'A child cannot consent.' },
  { avoid: 'teen prostitute', prefer: 'exploited youth', why: 'A child cannot consent.' },
  { avoid: 'juvenile prostitution', prefer: 'commercial sexual exploitation', why: 'A child cannot consent.' },
  { avoid: 'engaged in prostitution', prefer: 'was exploited', why: CHOICE },
  { avoid: 'engaged in commercial sex', prefer: 'was bought or sold', why: CHOICE },
  { avoid: 'prostitut', prefer: 'exploited child; commercial sexual exploitation', why: 'A child cannot consent.' },
  { avoid: 'sex worker', prefer: 'exploited youth; survivor if the person prefers', why: CHOICE },
  { avoid: 'pimp', prefer: 'exploiter; trafficker', why: 'Popular speech softens it.' },
  { avoid: 'john', prefer: 'buyer', why: 'It hides the offense.' },
  { avoid: 'in the life', prefer: 'was exploited', why: 'Only the young person may call it that.' },
  { avoid: 'the game', prefer: 'exploitation', why: 'Only the young person may call it that.' },
  { avoid: 'rescued', prefer: 'recovered; identified; connected', why: 'It takes away what the young person did.' },
  { avoid: 'runaway', prefer: 'away from placement; left', why: LABEL },
  { avoid: 'chronic runner', prefer: 'away from placement; left', why: LABEL },
  { avoid: 'awol', prefer: 'away', why: LABEL },
  { avoid: 'delinquent', prefer: 'youth; youth with a petition', why: LABEL },
  { avoid: 'criminal', prefer: 'youth; young person', why: LABEL },
  { avoid: 'offender', prefer: 'youth; young person', why: LABEL },
  { avoid: 'the minor', prefer: 'the youth’s chosen name', why: 'A youth is spoken of by name.' },
  { avoid: 'defendant', prefer: 'youth; respondent', why: LABEL },
  { avoid: 'perpetrator', prefer: 'youth; respondent', why: LABEL },
  { avoid: 'promiscuous', prefer: '', why: 'Describe nothing.' },
  { avoid: 'seductive', prefer: '', why: 'Describe nothing.' },
  { avoid: 'dressed like', prefer: '', why: 'Describe nothing.' },
  { avoid: 'manipulative', prefer: 'scared; survival response', why: TRAUMA },
  { avoid: 'defiant', prefer: 'not yet ready; survival response', why: TRAUMA },
  { avoid: 'resistant', prefer: 'not yet ready', why: TRAUMA },
  { avoid: 'non-compliant', prefer: 'did not do it by the date', why: TRAUMA },
  { avoid: 'noncompliant', prefer: 'did not do it by the date', why: TRAUMA },
  { avoid: 'refused services', prefer: 'has not accepted yet; offered again on (date)', why: TRAUMA },
  { avoid: 'failed program', prefer: 'left; ended; stepped back', why: LABEL },
  { avoid: 'failed the program', prefer: 'left; ended; stepped back', why: LABEL },
  { avoid: 'the track', prefer: 'returned to risk', why: 'Only the young person may call it that.' },
  { avoid: 'gang girl', prefer: 'co-respondent', why: LABEL },
  { avoid: 'illegal alien', prefer: 'immigrant youth', why: LABEL },
  { avoid: 'real name', prefer: 'legal name', why: 'A chosen name is real.' },
  { avoid: 'preferred pronoun', prefer: 'pronouns', why: 'Pronouns are not a preference.' },
  { avoid: 'high-risk victim', prefer: 'safety plan needed', why: LABEL },
  { avoid: 'do you understand?', prefer: '“What questions do you have?”', why: 'It asks for a yes.' },
  { avoid: 'you chose to leave', prefer: '“Tell me what was going on before you left.”', why: CHOICE },
  { avoid: 'any more violations?', prefer: '“What has been hard since we met?”', why: LABEL },
] as const satisfies readonly HarmfulWord[];

/** Names of law and of courts that hold a listed word and stay as they are: a statute's title is never rewritten. */
const PROPER_NAMES = ['criminal court', 'criminal-court', 'criminal history', 'criminal justice information'];

/** One place where a text harms, with what to write instead. */
export interface FoundHarmfulWord extends HarmfulWord {
  /** Where in the text it begins, counted from 0. */
  readonly at: number;
}

/**
 * Finds words that harm, in the order they stand in the text. It suggests and never rewrites: a quotation keeps the speaker's word.
 * A person named John is not found: "john" alone counts only in lower case.
 */
export function findHarmfulWords(text: string): readonly FoundHarmfulWord[] {
  const readable = PROPER_NAMES.reduce((rest, name) => rest.replaceAll(new RegExp(name, 'giu'), (kept) => ' '.repeat(kept.length)), text);
  const found = HARMFUL_WORDS.flatMap((word) => placesOf(word.avoid, readable).map((at) => ({ ...word, at })));
  return found.filter((one) => !found.some((other) => holds(other, one))).sort((a, b) => a.at - b.at);
}

function placesOf(avoid: string, text: string): readonly number[] {
  const wholeWord = /[a-z]$/u.test(avoid) && avoid !== 'prostitut';
  const pattern = avoid.replaceAll(/[?]/gu, String.raw`\?`);
  const flags = avoid === 'john' ? 'gu' : 'giu';
  return [...text.matchAll(new RegExp(String.raw`(?<![\p{L}])${pattern}${wholeWord ? String.raw`(?:s|ed|cy)?(?![\p{L}])` : ''}`, flags))].map((match) => match.index);
}

function holds(outer: FoundHarmfulWord, inner: FoundHarmfulWord): boolean {
  const longer = outer.avoid.length > inner.avoid.length;
  return longer && outer.at <= inner.at && outer.at + outer.avoid.length >= inner.at + inner.avoid.length;
}
