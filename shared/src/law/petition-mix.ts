import { isOut, isSustained, type ChargedCount } from './charged-count.ts';
import { because, type Reason } from './answer.ts';
import { pen, wic } from './citation.ts';
import { setting, type CourtSettings } from './court-settings.ts';
import { quadrantOf } from './quadrant.ts';
import { petitionFinding, type CountFinding, type PetitionFinding } from './us-ca/pen-236-23.ts';
import { gateOf, type GateResult } from './us-ca/pen-667-5-c.ts';

/** One count of a petition with what was found on it. */
export interface MixedCount extends ChargedCount {
  readonly number: number;
  readonly finding: CountFinding;
}

/** The mixes of the research (6.6): what stands beside the counts that are found. */
export type Mix =
  'all_found' | 'rest_not_shown' | 'listed_pending' | 'listed_not_proved' | 'listed_sustained' | 'listed_by_open_fact' | 'cannot_be_read';

/** One mix that is present, the counts that make it, and what may be offered. */
export interface MixRow {
  readonly mix: Mix;
  readonly counts: readonly number[];
  readonly words: string;
  readonly alternatives: readonly Reason[];
}

/** What the counts come to together. */
export interface MixAnswer {
  /** As `petitionFinding`; a mix is left to the judge where the court's setting says so (O-2). It is never dismissed by itself. */
  readonly outcome: PetitionFinding['outcome'] | 'judge_decides';
  /** Every mix present, in the order of the table; empty when nothing is found or an answer is missing. */
  readonly rows: readonly MixRow[];
}

/**
 * Which mixes a petition shows and what to offer on each. No decision and no local rule was found on such petitions: the path is a court
 * setting (O-2), the offers come from the statutes. Sources: PC 236.23(a), (f); WIC 700.3, 707.2, 707.5, 786; In re W.R. (2018).
 */
export function mixOf(counts: readonly MixedCount[], settings: CourtSettings): MixAnswer {
  const { outcome } = petitionFinding(counts);
  if (outcome === 'dismissed') return { outcome, rows: [allFound(counts), ...notProved(counts, settings)] };
  if (outcome !== 'goes_on') return { outcome, rows: [] };
  const rows = [...MIXES.flatMap((mix) => rowOf(mix, counts, settings)), ...notProved(counts, settings)];
  return { outcome: setting(settings, 'someCountsFound') === 'judge_decides' ? 'judge_decides' : outcome, rows };
}

/**
 * What may be offered for each count that the finding does not reach, before anybody has answered: every live count is looked at as if it
 * were not found. Whoever shows it leaves out the counts that are found meanwhile.
 */
export function offersIfNotFound(
  counts: readonly (ChargedCount & { readonly number: number })[],
  settings: CourtSettings,
): readonly MixRow[] {
  const left = counts.map((count) => ({ ...count, finding: NOT_SHOWN }));
  return MIXES.flatMap((mix) => rowOf(mix, left, settings));
}

const NOT_SHOWN: CountFinding = { result: 'not_found', words: '', cites: [] };

/** How the mix of a count that is not found is told apart; every such count belongs to exactly one. */
function mixOfCount(count: MixedCount, settings: CourtSettings): Mix {
  const gate = gateOf(count, settings);
  if (gate.gate === 'excluded') return isSustained(count) ? 'listed_sustained' : 'listed_pending';
  if (gate.gate === 'eligible') return 'rest_not_shown';
  return hangsOnFact(gate) ? 'listed_by_open_fact' : 'cannot_be_read';
}

/** True when an enhancement, and not the statute or its level, keeps the gate open. */
function hangsOnFact({ dependsOn, item }: GateResult): boolean {
  return item !== null && dependsOn !== 'subdivision' && dependsOn !== 'level';
}

const MIXES: readonly Mix[] = ['rest_not_shown', 'listed_pending', 'listed_sustained', 'listed_by_open_fact', 'cannot_be_read'];

function rowOf(mix: Mix, counts: readonly MixedCount[], settings: CourtSettings): readonly MixRow[] {
  const left = counts.filter((count) => !isOut(count) && count.finding.result !== 'found');
  const here = left.filter((count) => mixOfCount(count, settings) === mix);
  if (here.length === 0) return [];
  const later = mix === 'listed_sustained' ? here.flatMap((count) => afterSustained(count, settings)) : [];
  return [{ mix, counts: here.map(({ number }) => number), words: WORDS[mix], alternatives: [...OFFERS[mix], ...later] }];
}

function allFound(counts: readonly MixedCount[]): MixRow {
  const found = counts.filter((count) => !isOut(count)).map(({ number }) => number);
  return { mix: 'all_found', counts: found, words: WORDS.all_found, alternatives: OFFERS.all_found };
}

/** A listed count that was tried and not proved no longer stands in the way. */
function notProved(counts: readonly MixedCount[], settings: CourtSettings): readonly MixRow[] {
  const tried = counts.filter((count) => count.state === 'not_proved' && gateOf(count, settings).gate !== 'eligible');
  if (tried.length === 0) return [];
  const numbers = tried.map(({ number }) => number);
  return [{ mix: 'listed_not_proved', counts: numbers, words: WORDS.listed_not_proved, alternatives: OFFERS.listed_not_proved }];
}

/** What is open for a sustained listed count: sealing after completion where 707(b) does not list it, else 782, 781 and 788. */
function afterSustained(count: MixedCount, settings: CourtSettings): readonly Reason[] {
  return quadrantOf(count, settings)?.sealing786aOpen === true
    ? [because(`Count ${count.number}: sealed after satisfactory completion, since 707(b) does not list it.`, wic('786(a)'))]
    : [
        because(`Count ${count.number}: a dismissal in the interests of justice, which is no sealing.`, wic('782')),
        because(`Count ${count.number}: a petition to seal at 18.`, wic('781')),
        because(`Count ${count.number}: probation’s duty at 18, unless 707(b) bars it.`, wic('788')),
      ];
}

const WORDS: Readonly<Record<Mix, string>> = {
  all_found: 'Both findings stand on every count before the court: the petition is dismissed and sealed.',
  rest_not_shown: 'The finding is not shown on these counts. They go to jurisdiction.',
  listed_pending: 'The finding cannot reach these counts. They are tried.',
  listed_not_proved: 'A listed count was not proved. The petition rests on the other counts.',
  listed_sustained:
    'A listed count is sustained. Disposition follows on it, and the petition is not dismissed; the counts found are not sustained.',
  listed_by_open_fact: 'Only a fact that is charged and not yet proved stands in the way.',
  cannot_be_read: 'Whether these counts are listed cannot be read from the charge.',
};

const DISMISS_REST = because('The prosecutor dismisses these counts; then the petition is dismissed and sealed.', pen('236.23(f)'));

const OFFERS: Readonly<Record<Mix, readonly Reason[]>> = {
  all_found: [],
  rest_not_shown: [DISMISS_REST],
  listed_pending: [
    DISMISS_REST,
    because('The prosecutor amends or strikes the listed offense or its enhancement; the gate is read again.', pen('236.23(a)')),
    because('For a wobbler, the court may declare a misdemeanor.', wic('700.3')),
    because('Where the alleged victim trafficked or abused the youth, the case stays in juvenile court or comes back to it.', wic('707.2')),
    because('Duress and every other defense remain.', pen('236.23(a)')),
  ],
  listed_not_proved: [
    because(
      'When the other counts are found, the petition is dismissed; when none is left, it is not sustained and sealed.',
      wic('786(e)'),
    ),
  ],
  listed_sustained: [],
  listed_by_open_fact: [
    because('Decide the enhancement first.', pen('667.5(c)')),
    because('Or make the finding on condition that it is not proved.', pen('236.23(a)')),
    because('Or the parties agree to strike it.', pen('236.23(a)')),
  ],
  cannot_be_read: [because('Write the subdivision or the level as charged, or ask the judge.', pen('667.5(c)'))],
};
