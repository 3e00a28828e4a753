import type { LocalDate } from '@starling/shared/time/local-date';
import { add, type Ledger } from './ledger.ts';
import type { Life } from './lives.ts';
import { CHOSEN_NAMES, CHOSEN_NAMES_HE, LAST_NAMES } from './names.ts';
import { CAREGIVER_LANGUAGE_WEIGHTS, KEEP_APART, NEED_SHARES } from './parameters.ts';
import type { NeedRowKind, RowOf } from './rows.ts';
import { GOALS, NEED_WORDS, SPOKEN_TO, type DrawnNeed } from './words.ts';

/** Writes the youth, the identity apart, and what the youth needs. */
export function addGeneratedYouth(ledger: Ledger, life: Life): RowOf['youth'] {
  const { random } = ledger;
  const caregiverLanguage = random.weighted(CAREGIVER_LANGUAGE_WEIGHTS);
  const lastName = random.pick<string>(LAST_NAMES);
  const youth = addYouth(ledger, {
    on: life.firstFiledOn,
    bornOn: life.bornOn,
    chosenName: nextChosenName(ledger, life.pronouns, lastName),
    lastName,
    pronouns: life.pronouns,
    spokenTo: random.chance(0.6) ? fitPronouns(random.pick(SPOKEN_TO), life.pronouns) : null,
    goal: random.chance(0.55) ? random.pick(GOALS) : null,
    languages: caregiverLanguage === 'en' ? ['en'] : ['en', caregiverLanguage],
    fosterPlaced: life.dependency === 'open' && life.spells.at(-1)?.kind !== 'home',
  });
  addNeeds(ledger, { youthId: youth.youth_id, on: life.firstFiledOn, pronouns: life.pronouns, spanish: caregiverLanguage === 'es' });
  return youth;
}

/** What a youth row and its identity are made of. */
export interface YouthWords {
  readonly on: LocalDate;
  readonly bornOn: LocalDate;
  readonly chosenName: string;
  readonly lastName: string;
  readonly pronouns: string;
  readonly spokenTo: string | null;
  readonly goal: string | null;
  readonly languages: readonly string[];
  readonly fosterPlaced: boolean;
  /** When the legal first name is another than the chosen one. */
  readonly legalFirstName?: string;
}

/** Writes a youth and, in its own table, the identity. */
export function addYouth(ledger: Ledger, words: YouthWords): RowOf['youth'] {
  const youth = add(ledger, 'youth', {
    youth_id: ledger.newId(words.on),
    chosen_name: words.chosenName,
    pronouns: words.pronouns,
    spoken_to: words.spokenTo,
    goal: words.goal,
    languages: words.languages,
    foster_placed: words.fosterPlaced,
  });
  add(ledger, 'youth_identity', {
    youth_id: youth.youth_id,
    legal_first_name: words.legalFirstName ?? words.chosenName,
    legal_last_name: words.lastName,
    born_on: words.bornOn,
  });
  return youth;
}

/** Writes one need of a youth; what must not be said aloud is for counsel and bench alone. */
export function addNeed(ledger: Ledger, need: { readonly youthId: string; readonly on: LocalDate; readonly kind: NeedRowKind; readonly words: string }): void {
  const visible = need.kind === 'not_aloud' ? 'counsel_and_bench' : need.kind === 'transport' || need.kind === 'support_person' ? 'team' : 'staff';
  add(ledger, 'youth_need', { need_id: ledger.newId(need.on), youth_id: need.youthId, kind: need.kind, words: need.words, visible_to: visible });
}

function addNeeds(ledger: Ledger, who: { readonly youthId: string; readonly on: LocalDate; readonly pronouns: string; readonly spanish: boolean }): void {
  const { random } = ledger;
  const wanted: DrawnNeed[] = DRAWN_NEEDS.filter((kind) => random.chance(NEED_SHARES[kind]));
  if (who.spanish) wanted.unshift('interpreter');
  if (random.chance(NEED_SHARES.school)) wanted.push('other');
  wanted.forEach((kind) => {
    addNeed(ledger, { youthId: who.youthId, on: who.on, kind, words: fitPronouns(random.pick<string>(NEED_WORDS[kind]), who.pronouns) });
  });
}

/** Pairs of youths who must not meet: a share of the active ones, two by two. */
export function addKeepApart(ledger: Ledger, youths: readonly { readonly youthId: string; readonly since: LocalDate }[]): void {
  const { random } = ledger;
  const apart = random.shuffled(youths).slice(0, 2 * Math.round((youths.length * KEEP_APART.youthShare) / 2));
  for (let index = 0; index + 1 < apart.length; index += 2) {
    const [one, other] = [apart[index], apart[index + 1]];
    if (one === undefined || other === undefined) continue;
    const level = LEVELS[random.weighted(KEEP_APART.levelWeights)];
    const on = one.since > other.since ? one.since : other.since;
    const pair = add(ledger, 'keep_apart', {
      keep_apart_id: ledger.newId(on), youth_id: one.youthId, other_youth_id: other.youthId, level, until: null,
    });
    add(ledger, 'keep_apart_reason', { keep_apart_id: pair.keep_apart_id, reason_code: random.pick(['co_respondent', 'rival', 'unspecified']) });
  }
}

const DRAWN_NEEDS = ['transport', 'waiting_place', 'support_person', 'facility_dog', 'remote', 'not_aloud', 'break'] as const;
const LEVELS = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;

/** Names in turn: youths who are active together seldom share one; when the list has been used up, a last initial tells them apart. */
function nextChosenName({ nextNumber }: Ledger, pronouns: Life['pronouns'], lastName: string): string {
  const list: readonly string[] = pronouns === 'he/him' ? CHOSEN_NAMES_HE : CHOSEN_NAMES;
  const turn = nextNumber(`name ${pronouns === 'he/him' ? 'he' : 'other'}`) - 1;
  const name = list[(turn * 37) % list.length] ?? 'Wren';
  return turn < list.length ? name : `${name} ${lastName.charAt(0)}.`;
}

function fitPronouns(words: string, pronouns: string): string {
  if (pronouns === 'she/her') return words;
  const [self, object] = pronouns === 'he/him' ? ['himself', 'him'] : ['themself', 'them'];
  return words.replace('herself', self).replace('beside her', `beside ${object}`);
}
