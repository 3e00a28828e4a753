import type { LocalDate } from '../../time/local-date.ts';
import type { NextQueue, NextStep, NoNextReason } from '../../vocabulary/next-step.ts';
import { mayBeCarriedOut } from './carried-out.ts';
import type { PaperLanguage } from './paper-language.ts';
import { plainDay, plainPlace, plainTime } from './plain-day.ts';
import { readsEasily } from './reading-grade.ts';
import { YOUTH_PAGE_EN } from './youth-page-en.ts';
import { YOUTH_PAGE_ES } from './youth-page-es.ts';
import { sentence } from '../minute-order/minute-words.ts';

/** A ride as it stands: who drives, in words, and when. */
export interface PageRide {
  readonly direction: 'to_court' | 'home';
  readonly driver: string;
  readonly leavesAt: string | null;
}

/** What the page is written from. No field holds a charge, a case, a program or a story. */
export interface YouthPageFacts {
  readonly chosenName: string;
  readonly wasThere: boolean;
  /** What went well, as it was prepared for the bench; English. */
  readonly wentWell: readonly string[];
  readonly orders: readonly { readonly words: string; readonly spoken: string | null; readonly spokenEs: string | null }[];
  readonly nextStep: NextStep | null;
  readonly queue: NextQueue | null;
  readonly none: NoNextReason | null;
  readonly next: {
    readonly on: LocalDate;
    readonly startsAt: string;
    readonly department: string;
    readonly minutes: number;
    readonly isRemote: boolean;
  } | null;
  readonly rides: readonly PageRide[];
  readonly counsel: string | null;
  /** Others who stand beside the youth, by name. */
  readonly helpers: readonly string[];
  readonly arriveMinutes: number;
}

/** A part of the page under its head. */
export interface YouthPagePart {
  readonly key: 'well' | 'decided' | 'ride' | 'day' | 'ask' | 'help';
  readonly head: string;
  readonly lines: readonly string[];
}

/** The page in one language. */
export interface YouthPageText {
  readonly language: PaperLanguage;
  readonly title: string;
  readonly greeting: string;
  readonly nextHead: string;
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly next: string;
  readonly parts: readonly YouthPagePart[];
  readonly help: string;
  readonly fold: string;
  /** For the clerk, never printed: typed lines that read hard, or that were left out because they would expose the youth. */
  readonly notes: readonly string[];
}

/** The sentences of the page in one language; each reads at grade 8 or below, or at 60 and more on the Spanish scale. */
export interface YouthPageSentences {
  readonly title: string;
  readonly thanks: (name: string) => string;
  readonly hello: (name: string) => string;
  readonly nextHead: string;
  readonly heads: Readonly<Record<YouthPagePart['key'], string>>;
  readonly takes: (minutes: number) => string;
  readonly byVideo: string;
  readonly noDateYet: string;
  readonly noMoreDates: string;
  readonly elsewhere: string;
  readonly withOther: string;
  readonly picksUp: (driver: string, time: string | null) => string;
  readonly takesHome: (driver: string, time: string | null) => string;
  /** Where the words for who drives would expose the youth. */
  readonly aDriver: string;
  readonly noRide: string;
  readonly day: (minutes: number) => readonly string[];
  readonly videoDay: readonly string[];
  /** What happens once it is the youth's turn, on video and in the room. */
  readonly inTheRoom: readonly string[];
  readonly ask: readonly string[];
  readonly restWithCounsel: string;
  readonly nothingNew: string;
  readonly counsel: (name: string | null) => string;
  readonly helpers: (names: string) => string;
  readonly questions: string;
  readonly fold: string;
  readonly made: (day: string) => string;
}

/** The sentences by language. */
export const YOUTH_PAGE_SENTENCES: Readonly<Record<PaperLanguage, YouthPageSentences>> = { en: YOUTH_PAGE_EN, es: YOUTH_PAGE_ES };

/**
 * The page a youth takes home: the date largest, who helps, the ride, what that day is like, what may be asked for. Nothing on it exposes:
 * typed words that would are left out, and the clerk is told; counsel tells them.
 */
export function composeYouthPage(facts: YouthPageFacts, language: PaperLanguage): YouthPageText {
  const say = YOUTH_PAGE_SENTENCES[language];
  const { next, chosenName } = facts;
  const typed = typedLines(facts, language);
  return {
    language,
    title: say.title,
    greeting: facts.wasThere ? say.thanks(chosenName) : say.hello(chosenName),
    nextHead: say.nextHead,
    date: next === null ? null : plainDay(next.on, language),
    time: next === null ? null : plainTime(next.startsAt, language),
    place: next === null ? null : next.isRemote ? say.byVideo : plainPlace(next.department, language),
    next: next === null ? whyNoDate(facts, say) : say.takes(next.minutes),
    parts: partsOf(facts, { say, language, typed }),
    help: [say.questions, say.counsel(facts.counsel)].join(' '),
    fold: say.fold,
    notes: typed.notes,
  };
}

/** The foot of the page: the day it was made, and that there is one in the other language. */
export function youthPageFoot(madeOn: LocalDate, language: PaperLanguage): string {
  return YOUTH_PAGE_SENTENCES[language].made(plainDay(madeOn, language));
}

/** The page as one text, for the measure of how it reads. */
export function youthPageText({ greeting, next, parts, help, fold }: YouthPageText): string {
  return [greeting, next, ...parts.flatMap(({ head, lines }) => [sentence(head), ...lines]), help, fold].join(' ');
}

interface Typed {
  readonly well: readonly string[];
  readonly decided: readonly string[];
  readonly isAllSaid: boolean;
  readonly notes: readonly string[];
}

function typedLines({ wentWell, orders }: YouthPageFacts, language: PaperLanguage): Typed {
  const spoken = orders.map(({ words, spoken, spokenEs }) => (language === 'es' ? spokenEs : (spoken ?? words)));
  const well = language === 'es' ? [] : wentWell.filter(mayBeCarriedOut).map(sentence);
  const decided = spoken.flatMap((words) => (words !== null && mayBeCarriedOut(words) ? [sentence(words)] : []));
  const hard = [...well, ...decided].filter((line) => !readsEasily(line, language));
  return {
    well,
    decided,
    isAllSaid: decided.length === orders.length,
    notes: [
      ...hard.map((line) => `This line reads harder than grade 8: “${line}” Say it in shorter words.`),
      ...(decided.length < orders.length ? [leftOut(orders.length - decided.length, language)] : []),
    ],
  };
}

function leftOut(count: number, language: PaperLanguage): string {
  const which = count === 1 ? 'One order is' : `${String(count)} orders are`;
  const why = language === 'es' ? 'it has no Spanish words, or its words would expose the youth' : 'its words would expose the youth';
  return `${which} left out: ${why}. The page says that counsel tells the rest.`;
}

function whyNoDate({ nextStep, none }: YouthPageFacts, say: YouthPageSentences): string {
  if (nextStep !== 'none') return say.noDateYet;
  if (none === 'transferred_out') return say.elsewhere;
  return none === 'heard_with_other_matter' ? say.withOther : say.noMoreDates;
}

interface Voice {
  readonly say: YouthPageSentences;
  readonly language: PaperLanguage;
  readonly typed: Typed;
}

function partsOf(facts: YouthPageFacts, { say, language, typed }: Voice): readonly YouthPagePart[] {
  const lines: Readonly<Record<YouthPagePart['key'], readonly string[]>> = {
    well: typed.well,
    decided: decidedLines(facts, { say, language, typed }),
    ride: facts.next === null || facts.next.isRemote ? [] : rideLines(facts, { say, language }),
    day: dayLines(facts, say),
    ask: say.ask,
    help: facts.helpers.length === 0 ? [] : [say.helpers(facts.helpers.join(', '))],
  };
  return PART_KEYS.filter((key) => lines[key].length > 0).map((key) => ({ key, head: say.heads[key], lines: lines[key] }));
}

const PART_KEYS = ['well', 'decided', 'ride', 'day', 'ask', 'help'] as const satisfies readonly YouthPagePart['key'][];

function decidedLines({ orders }: YouthPageFacts, { say, typed }: Voice): readonly string[] {
  if (orders.length === 0) return [say.nothingNew];
  return typed.isAllSaid ? typed.decided : [...typed.decided, say.restWithCounsel];
}

/** What that day is like, from the door to the first question: told beforehand, so that nothing on it is a surprise. */
function dayLines({ next, arriveMinutes }: YouthPageFacts, say: YouthPageSentences): readonly string[] {
  return next === null ? [] : [...(next.isRemote ? say.videoDay : say.day(arriveMinutes)), ...say.inTheRoom];
}

function rideLines({ rides }: YouthPageFacts, { say, language }: Pick<Voice, 'say' | 'language'>): readonly string[] {
  const lines = rides.map(({ direction, driver, leavesAt }) => {
    const time = leavesAt === null ? null : plainTime(leavesAt, language);
    const who = mayBeCarriedOut(driver) ? driver : say.aDriver;
    return direction === 'to_court' ? say.picksUp(who, time) : say.takesHome(who, time);
  });
  return lines.length === 0 ? [say.noRide] : lines;
}
