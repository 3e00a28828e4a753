import { ageOn } from '../../time/local-date.ts';
import { because, type Reason } from '../answer.ts';
import { isOut, isSustained } from '../charged-count.ts';
import { caseLaw, pen, wic } from '../citation.ts';
import { mixOf, type Mix, type MixedCount } from '../petition-mix.ts';
import { quadrantOf } from '../quadrant.ts';
import {
  findingResult,
  LATE_FINDING_STEPS,
  mayAssert,
  petitionFinding,
  type CountAnswers,
  type FindingStage,
  type PetitionFinding,
} from '../us-ca/pen-236-23.ts';
import { sayGate, type GateResult } from '../us-ca/pen-667-5-c.ts';
import { AGE_OF_BAR } from '../us-ca/wic-707-b.ts';
import type { AlternativeKind } from './alternatives.ts';
import { allAnswers, type AskedCount } from './asked-count.ts';
import type { AskedFacts } from './asked-facts.ts';
import { decision, type Decision } from './decision.ts';
import { barOf707b } from './other-routes.ts';
import { RELEASE_PAPERS, SEALING_PAPERS } from './papers.ts';

/** A count with its gate: the gate is asked once and shown beside the answer. */
export interface GatedCount {
  readonly count: AskedCount;
  readonly gate: GateResult;
}

const UNANSWERED: CountAnswers = { victim: null, coerced: null, directResult: null, fear: null, juvenileFinding: null };
const SECTION = { trafficking_236_23: 'PC236.23(f)', partner_or_sexual_violence_236_24: 'PC236.24(f)' } as const;

/** D1: the finding under PC 236.23 or 236.24, with everything that stands before it. */
export function byFinding(facts: AskedFacts, stage: FindingStage, gated: readonly GatedCount[]): Decision {
  const late = stage === 'after_admission' || stage === 'after_disposition';
  const asked = mayAssert({ kind: facts.kind, timeliness: late ? 'late_under_236_23_d' : 'on_time' }, facts.settings);
  const live = gated.filter(({ count }) => !isOut(count));
  if (asked.kind === 'notMet') return decision({ blocked: facts.kind === '602' ? 'G-TIME' : 'G-602', reasons: asked.reasons });
  if (live.length === 0) return decision({ eligible: 'undetermined', missing: [NO_COUNT] });
  const answers = answersOf(facts, live);
  const outcome = petitionFinding(answers.counts, facts.basis);
  const reached = whatIsReached(facts, { live, counts: answers.counts, outcome, silent: answers.silent, late });
  return {
    ...reached,
    reasons: [...live.map(gateReason), ...reached.reasons, ...asked.reasons],
    flags: late ? ['late_under_236_23_d'] : [],
    requires: [...reached.requires, ...(late ? [NOTICE] : [])],
    steps: late ? LATE_FINDING_STEPS.map(({ words, cite }) => because(words, cite)) : [],
    assumed: [...answers.assumed, ...reached.assumed],
  };
}

const NO_COUNT =
  'No count before the court is named. Add “counts”, each with its offense: the gate and the finding are asked count by count.';
const NOTICE = because('Notice to probation, the prosecutor and counsel for the youth, before the order is changed.', wic('776'));

function gateReason({ count, gate }: GatedCount): Reason {
  return because(sayGate(count.number, gate), gate.cites[0] ?? pen('236.23(a)'));
}

interface Answered {
  readonly counts: readonly MixedCount[];
  readonly assumed: readonly string[];
  /** Nobody has said what was found on any count. */
  readonly silent: boolean;
}

/** The answers of each count: as given; not shown beside counts that were found; made when an order is dated; else open. */
function answersOf(facts: AskedFacts, live: readonly GatedCount[]): Answered {
  const given = live.map(({ count }) => count.answers ?? facts.findings);
  const silent = given.every((one) => one === null);
  const dated = silent && facts.orderOn !== null;
  const standIn = dated ? allAnswers(true) : silent ? UNANSWERED : allAnswers(false);
  const counts = live.map(({ count, gate }, place) => ({
    ...count,
    finding: findingResult(given[place] ?? standIn, gate),
  }));
  return { counts, silent: silent && !dated, assumed: assumption(dated, !silent && given.some((one) => one === null)) };
}

function assumption(dated: boolean, someSilent: boolean): readonly string[] {
  if (dated)
    return ['The facts date an order and do not say what was found: both findings are taken as made on every count they can reach.'];
  return someSilent ? ['A count without an answer is taken as not shown, because other counts have one.'] : [];
}

interface Reached {
  readonly live: readonly GatedCount[];
  readonly counts: readonly MixedCount[];
  readonly outcome: PetitionFinding;
  readonly silent: boolean;
  readonly late: boolean;
}

function whatIsReached(facts: AskedFacts, terms: Reached): Decision {
  const { live, outcome, late } = terms;
  const gates = live.map(({ gate }) => gate.gate);
  const excluded = gates.includes('excluded');
  if (outcome.found.length === 0 && excluded) return notReached(facts, live);
  if (outcome.found.length === 0 && gates.includes('undetermined')) return notKnownYet(live);
  if (late && live.some(stillStands) && !isOrdered(facts)) return lateChoice(facts);
  return byOutcome(facts, terms);
}

/** A dated order that sets nothing aside, and that nothing in 786(d) stands against: the judge has chosen, and the firearm clause is asked. */
const isOrdered = (facts: AskedFacts): boolean =>
  facts.orderOn !== null && barOf707b(facts) === 'open' && !facts.counts.some(({ setAside }) => setAside);

/** The gate is open in question. A fact that is charged is decided first; a charge that cannot be placed is written out first. */
function notKnownYet(live: readonly GatedCount[]): Decision {
  const onFact = live.some(
    ({ gate, count }) => gate.gate === 'undetermined' && count.enhancements.some(({ state }) => state === 'charged'),
  );
  return decision({
    eligible: 'undetermined',
    alternatives: onFact ? ['try_first', 'conditional', 'strike', 'misdemeanor'] : ['name_offense'],
  });
}

const stillStands = ({ count }: GatedCount): boolean => isSustained(count) && !count.setAside;

function byOutcome(facts: AskedFacts, terms: Reached): Decision {
  const { outcome, silent } = terms;
  if (outcome.outcome === 'dismissed') return dismissed(facts, outcome);
  if (silent) return onceShown(facts, outcome);
  if (outcome.outcome === 'incomplete') return supplemental(outcome);
  return outcome.outcome === 'denied' ? denied(outcome) : goesOn(facts, terms);
}

function dismissed(facts: AskedFacts, outcome: PetitionFinding): Decision {
  return decision({
    step: 'D1',
    eligible: true,
    route: SECTION[facts.basis],
    dismisses: true,
    sealingBasis: facts.basis === 'trafficking_236_23' ? '236_23_f' : '236_24_f',
    papers: ['minute_order', ...SEALING_PAPERS, ...RELEASE_PAPERS, 'dna_request'],
    reasons: reasonsOf(outcome),
  });
}

/** The gate is open and nothing was found yet: the relief follows once both findings are made. */
function onceShown(facts: AskedFacts, { words, cites }: PetitionFinding): Decision {
  return decision({
    eligible: true,
    route: `${SECTION[facts.basis]} if elements shown`,
    reasons: [because(words, cites[0] ?? pen('236.23(f)'))],
    missing: [
      'The facts do not say what was found. Add “findings”: "made", "not shown", or the five answers, on the facts or on each count.',
    ],
  });
}

/** Some of the five questions are answered and some are not: one finding is never inferred from the other. */
function supplemental(outcome: PetitionFinding): Decision {
  return decision({
    blocked: 'G-F1F2',
    reasons: reasonsOf(outcome),
    requires: [
      because(
        'Ask the judge for a supplemental finding on each count: the defense, and apart from it the direct result.',
        pen('236.23(f)'),
      ),
    ],
  });
}

function denied(outcome: PetitionFinding): Decision {
  return decision({ alternatives: ['jurisdiction', 'renew'], reasons: reasonsOf(outcome) });
}

/** The finding stands on some counts: the petition goes on with the rest, and nothing is sealed (O-2). */
function goesOn(facts: AskedFacts, { outcome, counts, live }: Reached): Decision {
  const mix = mixOf(counts, facts.settings);
  return decision({
    eligible: mix.outcome === 'judge_decides' ? 'open' : false,
    alternatives: mix.rows.flatMap((row) => (row.mix === 'listed_sustained' ? laterWays(facts, live) : OFFERED[row.mix])),
    reasons: [
      ...reasonsOf(outcome),
      ...mix.rows.flatMap(({ words, alternatives }) => [because(words, pen('236.23(f)')), ...alternatives]),
      because('Sealing works petition by petition.', caseLaw('In re W.R. (2018)')),
    ],
  });
}

/** What is offered beside a count that the finding does not reach, by the mix that it makes (6.6). */
const OFFERED: Readonly<Record<Exclude<Mix, 'listed_sustained'>, readonly AlternativeKind[]>> = {
  all_found: [],
  rest_not_shown: ['dismiss_rest', 'jurisdiction'],
  listed_pending: ['dismiss_rest', 'amend', 'misdemeanor', 'harmed_by_alleged_victim', 'other_defenses', 'jurisdiction'],
  listed_not_proved: [],
  listed_by_open_fact: ['try_first', 'conditional', 'strike', 'misdemeanor', 'dismiss_rest'],
  cannot_be_read: ['name_offense', 'dismiss_rest'],
};

function lateChoice(facts: AskedFacts): Decision {
  const completion: readonly AlternativeKind[] = barOf707b(facts) === 'bars' ? [] : ['completion'];
  return decision({
    eligible: 'open',
    route: 'choose',
    alternatives: ['late_finding', 'interests_of_justice', ...completion, 'vacatur'],
    reasons: [because('After an admission or a sustained petition the judge chooses how the earlier finding is opened.', pen('236.23(d)'))],
  });
}

/** A violent felony: it may still be amended while it is not tried; what stays open later depends on the other list, 707(b). */
function notReached(facts: AskedFacts, live: readonly GatedCount[]): Decision {
  const excluded = live.filter(({ gate }) => gate.gate === 'excluded');
  const tried = excluded.some(({ count }) => isSustained(count) || count.enhancements.some(({ state }) => state === 'proved'));
  return decision({ alternatives: [...(tried ? [] : (['amend'] as const)), 'other_defenses', ...laterWays(facts, live)] });
}

/** Sealing after completion, unless 707(b) lists an excluded count and the youth was 14 or older, or nobody says the age. */
function laterWays(facts: AskedFacts, live: readonly GatedCount[]): readonly AlternativeKind[] {
  const listed = live.some(({ count }) => quadrantOf(count, facts.settings)?.sealing786aOpen === false);
  return listed && !isUnder14(facts) ? ['interests_of_justice', 'petition_781'] : ['completion', 'interests_of_justice'];
}

function isUnder14({ bornOn, offenseOn, offenseAge }: AskedFacts): boolean {
  const age = bornOn !== null && offenseOn !== null ? ageOn(bornOn, offenseOn) : offenseAge;
  return age !== null && age < AGE_OF_BAR;
}

function reasonsOf({ words, cites }: PetitionFinding): readonly Reason[] {
  return cites.slice(0, 1).map((cite) => because(words, cite));
}
