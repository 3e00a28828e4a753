import { isBefore, localDate, type LocalDate } from '../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer, type Reason } from './answer.ts';
import { caseLaw, pen, wic, type Citation } from './citation.ts';
import type { CourtSettings } from './court-settings.ts';
import { basisCite } from './us-ca/pen-236-24.ts';
import type { FindingBasis } from './us-ca/pen-236-23.ts';
import { vacaturAvailable } from './us-ca/pen-236-14.ts';
import { maySeal781, type Petition781 } from './us-ca/wic-781.ts';
import { liftsBarOf707b, type SetAside782 } from './us-ca/wic-782.ts';
import { isBarredBy707b, isSatisfactory, type CompletionFacts } from './us-ca/wic-786.ts';
import { courtShallSeal, type Record788 } from './us-ca/wic-788.ts';
import { deferredCompletion, type DeferredEntry } from './us-ca/wic-793.ts';
import type { DatedCount } from './us-ca/wic-707-b.ts';

/** The steps of the decision order, D0 to D7; the first that matches decides, petition by petition (R4). */
export type ReliefStep = 'D0' | 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7';

/** How a petition ended, as far as the record says. */
export type PetitionEnding =
  | 'never_filed'
  | 'open'
  | 'dismissed_before_adjudication'
  | 'not_sustained'
  | 'deferred_entry'
  | 'supervision_ended'
  | 'dismissed_without_completion'
  | 'jurisdiction_ended';

/** One petition, as the decision order looks at it. */
export interface PetitionForRelief {
  readonly on: LocalDate;
  readonly bornOn: LocalDate;
  readonly counts: readonly DatedCount[];
  readonly ending: PetitionEnding;
  /** The basis on which both findings stand on EVERY offense of the proceeding; null otherwise. */
  readonly foundOn: FindingBasis | null;
  readonly madeWard: boolean;
  /** Supervision that ended: how, and on which day. */
  readonly completion: (CompletionFacts & { readonly endedOn: LocalDate }) | null;
  readonly deferred: DeferredEntry | null;
  /** A finding on a 707(b) count that was set aside under 782; null when there was none. */
  readonly setAside782: SetAside782 | null;
  /** The judge's answer whether the youth was a victim when the offense was committed; null before it. */
  readonly victimThen: boolean | null;
  /** What 781 and 788 ask about the person; null while nobody collected it. */
  readonly atEighteen: { readonly petition781: Petition781; readonly record788: Record788 } | null;
}

/** Another way that is open, or may open. */
export interface Alternative {
  readonly words: string;
  readonly cite: Citation;
}

/** What the decision order says of one petition. `step` is null while no step matches. It proposes; the court orders. */
export interface Relief {
  readonly step: ReliefStep | null;
  /** must: the law leaves no choice. may: the court decides. not: this petition stays unsealed by this step. */
  readonly must: 'must' | 'may' | 'not';
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
  readonly cites: readonly Citation[];
  readonly next: readonly Alternative[];
}

/** One line of the decision order. `relief` is null when the line does not match. */
interface DecisionLine {
  readonly step: ReliefStep;
  readonly relief: (petition: PetitionForRelief, settings: CourtSettings) => Omit<Relief, 'step' | 'reasons' | 'cites'> | null;
}

/** The decision order as a table; the first line that matches decides. */
const DECISION_ORDER: readonly DecisionLine[] = [
  { step: 'D0', relief: neverFiled },
  { step: 'D1', relief: found },
  { step: 'D2', relief: nothingSustained },
  { step: 'D3', relief: deferredEntry },
  { step: 'D4', relief: completed },
  { step: 'D5', relief: dismissedWithoutCompletion },
  { step: 'D6', relief: vacatur },
  { step: 'D7', relief: atEighteen },
];

/**
 * Which relief applies to one petition: the first step that matches. 782 never seals by itself (D5); after wardship 786(e) is never used
 * (In re D.H.); a robbery is not relabelled to unlock 786(a) (In re K.W.); 786 does not reach probation completed before 2015 (In re O.C.).
 * Sources: PC 236.23(f), 236.24(f), 236.14, 236.15; WIC 781, 782, 786, 786.5, 788, 793.
 */
export function reliefFor(petition: PetitionForRelief, settings: CourtSettings): Relief {
  for (const { step, relief } of DECISION_ORDER) {
    const line = relief(petition, settings);
    if (line !== null) return withReasons({ step, ...line });
  }
  const open = because('The petition has not ended. The finding and sealing after completion are still ahead.', wic('786(a)'));
  return withReasons({ step: null, must: 'not', answer: notMet(open), next: [FINDING, COMPLETION] });
}

function withReasons(relief: Omit<Relief, 'reasons' | 'cites'>): Relief {
  const { reasons } = relief.answer;
  return { ...relief, reasons, cites: reasons.flatMap(({ cite }) => (cite === null ? [] : [cite])) };
}

function neverFiled({ ending }: PetitionForRelief): Line {
  if (ending !== 'never_filed') return null;
  return { must: 'must', answer: met(because('No petition was filed: the agencies seal.', wic('786.5'))), next: WITHOUT_PETITION };
}

function found({ foundOn }: PetitionForRelief): Line {
  if (foundOn === null) return null;
  const order = because(
    'Both findings stand on every offense: the court dismisses and orders the relief of 786.',
    basisCite(foundOn, '(f)'),
  );
  return { must: 'must', answer: met(order), next: [] };
}

function nothingSustained({ ending, madeWard }: PetitionForRelief): Line {
  const ended = ending === 'dismissed_before_adjudication' || ending === 'not_sustained';
  return ended && !madeWard
    ? { must: 'must', answer: met(because('Nothing was sustained: the court seals.', wic('786(e)'))), next: [] }
    : null;
}

function deferredEntry({ ending, deferred }: PetitionForRelief): Line {
  if (ending !== 'deferred_entry' || deferred === null) return null;
  const answer = deferredCompletion(deferred);
  return answer.kind === 'met'
    ? { must: 'must', answer, next: [OTHER_HOLDERS] }
    : { must: 'not', answer, next: [FINDING, INTERESTS_OF_JUSTICE] };
}

/** The day from which 786 reaches a completed probation (In re O.C.). */
const REACHES_FROM = localDate('2015-01-01');

function completed(petition: PetitionForRelief, settings: CourtSettings): Line {
  const { ending, completion } = petition;
  if (ending !== 'supervision_ended' || completion === null || isSatisfactory(completion).kind === 'notMet') return null;
  if (isBefore(completion.endedOn, REACHES_FROM)) {
    const early = because('Probation completed before 2015 is not reached.', caseLaw('In re O.C. (2019)'));
    return { must: 'not', answer: notMet(early), next: laterWays(petition) };
  }
  const bar = barOf707b(petition, settings);
  if (bar.kind === 'met')
    return { must: 'must', answer: met(because('Satisfactorily completed: the court dismisses and seals.', wic('786(a)'))), next: [] };
  return { must: bar.kind === 'needsJudge' ? 'may' : 'not', answer: bar, next: [INTERESTS_OF_JUSTICE, ...laterWays(petition)] };
}

/** Met when subdivision (d) does not bar; the set-aside under 782 is left to its own setting (O-20). */
function barOf707b({ counts, bornOn, setAside782 }: PetitionForRelief, settings: CourtSettings): Answer {
  if (setAside782 !== null) return liftsBarOf707b(setAside782, settings);
  if (!isBarredBy707b(counts, bornOn)) return met();
  return notMet(
    because('A 707(b) offense at 14 or older stands sustained.', wic('786(d)')),
    because('It is not relabelled against a plea bargain to unlock sealing.', caseLaw('In re K.W. (2020)')),
  );
}

function dismissedWithoutCompletion(petition: PetitionForRelief): Line {
  const { ending, completion, madeWard } = petition;
  const failed = ending === 'supervision_ended' && completion !== null;
  const afterWardship = madeWard && (ending === 'dismissed_before_adjudication' || ending === 'not_sustained');
  if (ending !== 'dismissed_without_completion' && !failed && !afterWardship) return null;
  const answer = notMet(
    because('A dismissal alone is not a sealing.', wic('782(e)')),
    because('After wardship without satisfactory completion neither 786(a) nor 786(e) applies.', caseLaw('In re D.H. (2020)')),
  );
  return { must: 'not', answer, next: laterWays(petition) };
}

/**
 * What stays open later on. Probation's duty at 18 leaves out a sustained 707(b) offense at 14 or older (788(b)(2)): then only the person's
 * own petition is named. Vacatur reaches nonviolent offenses alone.
 */
function laterWays({ counts, bornOn, setAside782 }: PetitionForRelief): readonly Alternative[] {
  const barred = setAside782 === null && isBarredBy707b(counts, bornOn);
  return [barred ? PETITION_781 : AT_18, ...(vacaturAvailable(counts).kind === 'notMet' ? [] : [VACATUR])];
}

function vacatur(petition: PetitionForRelief): Line {
  const { ending, counts, victimThen } = petition;
  if (ending !== 'jurisdiction_ended' || victimThen === false || vacaturAvailable(counts).kind === 'notMet') return null;
  const proof = because('Vacatur on clear and convincing evidence of the direct result.', pen('236.14'));
  const twin = because('The same for partner or sexual violence.', pen('236.15'));
  const atMajority = laterWays(petition).filter((way) => way !== VACATUR);
  return { must: 'must', answer: needsJudge(proof, twin), next: [INTERESTS_OF_JUSTICE, ...atMajority] };
}

function atEighteen({ ending, atEighteen: person }: PetitionForRelief): Line {
  if (ending !== 'jurisdiction_ended' || person === null) return null;
  const duty = courtShallSeal(person.record788);
  if (duty.kind === 'met') return { must: 'must', answer: duty, next: [PETITION_781] };
  const answer = maySeal781(person.petition781);
  return { must: answer.kind === 'notMet' ? 'not' : 'may', answer, next: [INTERESTS_OF_JUSTICE] };
}

type Line = Omit<Relief, 'step' | 'reasons' | 'cites'> | null;

const FINDING: Alternative = { words: 'The finding on every offense.', cite: pen('236.23(f)') };
const COMPLETION: Alternative = { words: 'Satisfactory completion.', cite: wic('786(a)') };
const INTERESTS_OF_JUSTICE: Alternative = { words: 'Dismissal in the interests of justice, which is no sealing.', cite: wic('782') };
const VACATUR: Alternative = { words: 'Vacatur of a nonviolent offense.', cite: pen('236.14') };
const PETITION_781: Alternative = { words: 'The person’s own petition to seal.', cite: wic('781') };
const AT_18: Alternative = { words: 'Probation’s duty at 18, and the person’s own petition.', cite: wic('788') };
const OTHER_HOLDERS: Alternative = { words: 'Only the court’s records are sealed; other holders by petition.', cite: wic('781') };

const WITHOUT_PETITION: readonly Alternative[] = [
  { words: 'Diversion, or a case that the prosecutor declined.', cite: wic('786.5') },
  { words: 'A police record of diversion, of counsel and release, or outside the court’s jurisdiction.', cite: wic('827.95') },
  { words: 'Factual innocence.', cite: wic('781.5(a)') },
  { words: 'The monthly scan of old arrests.', cite: wic('781.2') },
];
