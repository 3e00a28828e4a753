import { EVERY_COURT } from '../../time/court-calendar.ts';
import { birthday, localDate, type LocalDate } from '../../time/local-date.ts';
import { because } from '../answer.ts';
import { isSustained } from '../charged-count.ts';
import { wic } from '../citation.ts';
import { reliefFor, type PetitionEnding, type PetitionForRelief, type Relief } from '../relief.ts';
import { destroyBy, sealBy, VACATUR_STANDARD } from '../us-ca/pen-236-14.ts';
import { sealBy as sealByViolence } from '../us-ca/pen-236-15.ts';
import { isViolentFelony } from '../us-ca/pen-667-5-c.ts';
import { barsSealing, serious707bItem } from '../us-ca/wic-707-b.ts';
import { refilingLastDay } from '../us-ca/wic-786-g.ts';
import { agencyDestroys788, courtDestroys788, DUTY_AT_18 } from '../us-ca/wic-788.ts';
import type { AlternativeKind } from './alternatives.ts';
import type { AskedFacts, Ending } from './asked-facts.ts';
import { decision, type DatedStep, type Decision } from './decision.ts';
import { SEALING_PAPERS, VACATUR_PAPERS } from './papers.ts';

/** Whether a 707(b) offense at 14 or older stands sustained (WIC 786(d)); `unknown` when the offense is listed and the age is not given. */
export function barOf707b(facts: AskedFacts): 'bars' | 'open' | 'unknown' {
  const sustained = facts.counts.filter((count) => isSustained(count) && !count.setAside);
  if (!sustained.some(({ statute, enhancements }) => serious707bItem(statute, enhancements) !== null)) return 'open';
  const days = daysOf(facts);
  if (days === null) return 'unknown';
  return sustained.some((count) => barsSealing({ ...count, offenseOn: days.offenseOn }, days.bornOn)) ? 'bars' : 'open';
}

/** Birth and offense as given, or any two days that are as far apart as the age that is given instead. */
export function daysOf({
  bornOn,
  offenseOn,
  offenseAge,
}: AskedFacts): { readonly bornOn: LocalDate; readonly offenseOn: LocalDate } | null {
  if (bornOn !== null && offenseOn !== null) return { bornOn, offenseOn };
  return offenseAge === null ? null : { bornOn: ANY_BIRTH, offenseOn: birthday(ANY_BIRTH, offenseAge) };
}

/** Days that stand in where the facts are silent and the answer does not hang on them. */
const ANY_BIRTH = localDate('2010-01-01');
const ANY_DAY = localDate('2026-01-01');

/** The decision order D0 to D7 asked on these facts. What a step would hang on is asked for before. */
function reliefOfAsked(facts: AskedFacts, ending: PetitionEnding, rest: Partial<PetitionForRelief> = {}): Relief {
  const days = daysOf(facts) ?? { bornOn: facts.bornOn ?? ANY_BIRTH, offenseOn: ANY_DAY };
  const on = facts.orderOn ?? ANY_DAY;
  const standing = facts.counts.filter((count) => !count.setAside);
  const petition: PetitionForRelief = {
    on,
    bornOn: days.bornOn,
    counts: standing.map((count) => ({ ...count, offenseOn: days.offenseOn })),
    ending,
    foundOn: null,
    madeWard: facts.madeWard ?? false,
    completion: null,
    deferred: null,
    setAside782: null,
    victimThen: null,
    atEighteen: null,
    ...rest,
  };
  return reliefFor(petition, facts.settings);
}

/** D4 and D5: the end of supervision, WIC 786(a). */
export function byCompletion(facts: AskedFacts): Decision {
  const bar = barOf707b(facts);
  if (bar === 'unknown') return decision({ eligible: 'undetermined', missing: [AGE_IS_NEEDED] });
  const endedOn = facts.completedOn ?? facts.orderOn ?? ANY_DAY;
  const course = {
    newListedFinding: facts.newFindingDuringSupervision ?? false,
    substantiallyComplied: facts.complied ?? true,
    endedOn,
  };
  const relief = reliefOfAsked(facts, 'supervision_ended', { completion: course });
  if (relief.must !== 'must')
    return decision({ step: relief.step, reasons: relief.reasons, alternatives: afterCompletion(bar === 'bars') });
  return decision({
    step: relief.step,
    eligible: true,
    route: 'WIC786(a)',
    dismisses: true,
    sealingBasis: '786_a',
    papers: SEALING_PAPERS,
    reasons: relief.reasons,
    assumed: facts.complied === null ? ['The facts do not say how supervision went: it is taken as satisfactorily completed.'] : [],
  });
}

const AGE_IS_NEEDED = 'An offense of WIC 707(b) was sustained. Add “dob” and “offenseDate”, or “offenseAge”: from 14 on it bars this seal.';

/** What stays open when supervision ends without a seal; probation's duty at 18 does not reach a 707(b) offense (788(b)(2)). */
function afterCompletion(barred: boolean): readonly AlternativeKind[] {
  return barred
    ? ['interests_of_justice', 'petition_781', 'set_aside_707b']
    : ['petition_781', 'duty_788', 'interests_of_justice', 'finding_on_new'];
}

const ENDING_OF: Readonly<Record<Exclude<Ending, 'deferred_entry'>, PetitionEnding>> = {
  dismissed_before_adjudication: 'dismissed_before_adjudication',
  not_sustained: 'not_sustained',
  dismissed_782: 'dismissed_without_completion',
  never_filed: 'never_filed',
};

/** D0, D2 and D5: no petition was filed, or it ended without a finding of trafficking. */
export function byEnding(facts: AskedFacts, ended: Exclude<Ending, 'deferred_entry'>): Decision {
  const relief = reliefOfAsked(facts, ENDING_OF[ended]);
  const said = { step: relief.step, reasons: [...relief.reasons, ...relief.next.map(({ words, cite }) => because(words, cite))] };
  if (relief.step === 'D0') return decision({ ...said, eligible: true, route: 'WIC786.5(g)/(h)' });
  if (relief.must !== 'must') return decision({ ...said, alternatives: afterDismissal(facts) });
  return decision({
    ...said,
    eligible: true,
    route: 'WIC786(e)',
    sealingBasis: '786_e',
    papers: SEALING_PAPERS.filter((paper) => paper !== 'dismissal_order'),
    dates: ended === 'dismissed_before_adjudication' ? refilingDay(facts) : [],
  });
}

/** What stays open when a sustained petition was dismissed unsealed: each way only where its own section leaves it open. */
function afterDismissal(facts: AskedFacts): readonly AlternativeKind[] {
  const violent = facts.counts.some((count) => isViolentFelony(count));
  const reached: readonly AlternativeKind[] = violent ? [] : ['finding', 'vacatur'];
  return [...reached, 'petition_781', ...(barOf707b(facts) === 'open' ? (['duty_788'] as const) : [])];
}

/** The prosecutor's last day to ask for the sealed record in order to file again (786(g)(2)); after a contested hearing there is none. */
function refilingDay({ dismissedOn, settings }: AskedFacts): readonly DatedStep[] {
  if (dismissedOn === null) return [];
  const { due, cite } = refilingLastDay(dismissedOn, settings, EVERY_COURT);
  return [{ words: 'The prosecutor may ask to file again until', on: due, cite }];
}

/** D3: deferred entry of judgment, WIC 793(c): the court's own records only. */
export function byDeferredEntry(facts: AskedFacts): Decision {
  const { referredOn, completedOn } = facts;
  if (referredOn === null || completedOn === null)
    return decision({
      eligible: 'undetermined',
      missing: ['Add “referredOn” and “completedOn”: a deferral ends 12 to 36 months after the referral.'],
    });
  const deferred = { referredOn, on: completedOn, completed: facts.complied ?? true };
  const relief = reliefOfAsked(facts, 'deferred_entry', { deferred });
  const ends = relief.must === 'must';
  return decision({
    step: relief.step,
    eligible: ends,
    route: ends ? 'WIC793(c)' : 'none',
    dismisses: ends,
    reasons: relief.reasons,
    alternatives: ends ? ['petition_781'] : ['finding', 'interests_of_justice'],
  });
}

/** D6: vacatur of an old adjudication, PC 236.14 or 236.15. */
export function byVacatur(facts: AskedFacts): Decision {
  const relief = reliefOfAsked(facts, 'jurisdiction_ended');
  if (relief.step !== 'D6') return decision({ reasons: relief.reasons, alternatives: ['interests_of_justice', 'petition_781'] });
  const undated = facts.arrestedOn === null || facts.orderOn === null;
  return decision({
    step: relief.step,
    eligible: true,
    route: facts.basis === 'trafficking_236_23' ? 'PC236.14' : 'PC236.15',
    papers: VACATUR_PAPERS,
    dates: vacaturDates(facts),
    reasons: [...VACATUR_STANDARD, ...relief.reasons],
    missing: undated ? ['Add “arrestDate” and “orderDate”: the agencies’ days to seal are counted from both.'] : [],
  });
}

function vacaturDates({ arrestedOn, orderOn, basis }: AskedFacts): readonly DatedStep[] {
  if (arrestedOn === null || orderOn === null) return [];
  const violence = basis === 'partner_or_sexual_violence_236_24';
  const seal = violence ? sealByViolence(arrestedOn, orderOn) : sealBy(arrestedOn, orderOn);
  const sealed = { words: 'Agencies seal by', on: seal.due, cite: seal.cite };
  if (violence) return [sealed];
  const destroy = destroyBy(orderOn);
  return [sealed, { words: 'Agencies destroy by', on: destroy.due, cite: destroy.cite }];
}

/** D7: probation's duty at 18, WIC 788; the person's own petition under 781 where it does not reach. */
export function byDutyAt18(facts: AskedFacts): Decision {
  const barred707b = barOf707b(facts) === 'bars';
  const relief = reliefOfAsked(facts, 'jurisdiction_ended', { victimThen: false, atEighteen: personAt18(facts, barred707b) });
  if (relief.must !== 'must') return decision({ step: relief.step, reasons: relief.reasons, alternatives: ['petition_781'] });
  return decision({
    step: relief.step,
    eligible: true,
    route: 'WIC788',
    reasons: [
      ...relief.reasons,
      because(`The ${DUTY_AT_18.actor} petitions.`, wic('788(a)')),
      because(
        `A copy goes to the youth and counsel ${String(DUTY_AT_18.copyToYouthAndCounselDaysBeforeFiling)} days before.`,
        DUTY_AT_18.cite,
      ),
      because(`The prosecutor has ${String(DUTY_AT_18.noticeToProsecutorDays)} days’ notice.`, DUTY_AT_18.cite),
    ],
    dates: destructionAt18(facts),
    assumed: ['No duty to register and no conviction in adult court is taken for true.'],
  });
}

function personAt18(facts: AskedFacts, barred707b: boolean): PetitionForRelief['atEighteen'] {
  const listed = facts.newFindingDuringSupervision ?? false;
  const bornOn = facts.bornOn ?? ANY_BIRTH;
  const on = facts.orderOn ?? birthday(bornOn, 18);
  return {
    record788: { barred707b, registers: false, convictedInAdultCourt: false, listedConvictionSince: listed },
    petition781: {
      bornOn,
      on,
      endedOn: on,
      listedConviction: listed,
      allRelieved: false,
      rehabilitated: null,
      barred707b,
      stateCommitment: false,
      supervisionEnded: true,
      registers: false,
    },
  };
}

function destructionAt18({ bornOn, orderOn }: AskedFacts): readonly DatedStep[] {
  if (bornOn === null || orderOn === null) return [];
  const court = courtDestroys788({ branch: '602', bornOn, sealedOn: orderOn, barred707b: false });
  const other = agencyDestroys788(orderOn);
  return [
    ...(court.on === null ? [] : [{ words: 'The court destroys on', on: court.on, cite: court.cite }]),
    ...(other.on === null ? [] : [{ words: 'Other holders destroy by', on: other.on, cite: other.cite }]),
  ];
}
