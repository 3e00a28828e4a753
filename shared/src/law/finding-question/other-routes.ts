import { EVERY_COURT } from '../../time/court-calendar.ts';
import { birthday, localDate, type LocalDate } from '../../time/local-date.ts';
import { because, type Answer } from '../answer.ts';
import { isSustained } from '../charged-count.ts';
import { wic } from '../citation.ts';
import { destroyBy, sealBy, vacaturAvailable, VACATUR_STANDARD } from '../us-ca/pen-236-14.ts';
import { sealBy as sealByViolence } from '../us-ca/pen-236-15.ts';
import { barsSealing, serious707bItem } from '../us-ca/wic-707-b.ts';
import { refilingLastDay } from '../us-ca/wic-786-g.ts';
import { isSatisfactory, reliefOf } from '../us-ca/wic-786.ts';
import { agencyDestroys788, courtDestroys788, courtShallSeal, DUTY_AT_18 } from '../us-ca/wic-788.ts';
import type { AskedFacts } from './asked-facts.ts';
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
function daysOf({ bornOn, offenseOn, offenseAge }: AskedFacts): { readonly bornOn: LocalDate; readonly offenseOn: LocalDate } | null {
  if (bornOn !== null && offenseOn !== null) return { bornOn, offenseOn };
  if (offenseAge === null) return null;
  const born = localDate('2000-01-01');
  return { bornOn: born, offenseOn: birthday(born, offenseAge) };
}

/** D4: the end of supervision, WIC 786(a). */
export function byCompletion(facts: AskedFacts): Decision {
  const bar = barOf707b(facts);
  if (bar === 'unknown')
    return decision({
      eligible: 'undetermined',
      missing: ['An offense of WIC 707(b) was sustained. Add “dob” and “offenseDate”, or “offenseAge”: it bars sealing from 14.'],
    });
  const relief = reliefOf({ ended: 'probation_completed', completion: completionOf(facts), barredBy707b: bar === 'bars' });
  if (relief.branch === null)
    return decision({
      reasons: relief.reasons,
      alternatives:
        bar === 'bars'
          ? ['interests_of_justice', 'petition_781', 'set_aside_707b']
          : ['petition_781', 'duty_788', 'interests_of_justice', 'finding_on_new'],
    });
  return decision({
    eligible: true,
    route: 'WIC786(a)',
    dismisses: true,
    sealingBasis: relief.branch,
    papers: SEALING_PAPERS,
    reasons: relief.reasons,
    assumed: facts.complied === null ? ['The facts do not say how supervision went: it is taken as satisfactorily completed.'] : [],
  });
}

function completionOf(facts: AskedFacts): Answer {
  return isSatisfactory({ newListedFinding: facts.newFindingDuringSupervision ?? false, substantiallyComplied: facts.complied ?? true });
}

/** D2 and D5: the petition ended without a finding of trafficking. */
export function byEnding(facts: AskedFacts, ended: 'dismissed_before_adjudication' | 'not_sustained' | 'dismissed_782'): Decision {
  const relief = reliefOf({ ended, completion: completionOf(facts), barredBy707b: barOf707b(facts) === 'bars' });
  if (relief.branch === null)
    return decision({ reasons: relief.reasons, alternatives: ['finding', 'interests_of_justice', 'petition_781', 'duty_788'] });
  return decision({
    eligible: true,
    route: 'WIC786(e)',
    sealingBasis: relief.branch,
    papers: SEALING_PAPERS.filter((paper) => paper !== 'dismissal_order'),
    dates: ended === 'dismissed_before_adjudication' ? refilingDay(facts) : [],
    reasons: relief.reasons,
  });
}

/** The prosecutor's last day to ask for the sealed record in order to file again (786(g)(2)); after a contested hearing there is none. */
function refilingDay({ dismissedOn, settings }: AskedFacts): readonly DatedStep[] {
  if (dismissedOn === null) return [];
  const { due, cite } = refilingLastDay(dismissedOn, settings, EVERY_COURT);
  return [{ words: 'The prosecutor may ask to file again until', on: due, cite }];
}

/** D6: vacatur of an old adjudication, PC 236.14 or 236.15. */
export function byVacatur(facts: AskedFacts): Decision {
  const available = vacaturAvailable(facts.counts);
  if (available.kind === 'notMet') return decision({ reasons: available.reasons, alternatives: ['interests_of_justice', 'petition_781'] });
  return decision({
    eligible: true,
    route: facts.basis === 'trafficking_236_23' ? 'PC236.14' : 'PC236.15',
    papers: VACATUR_PAPERS,
    dates: vacaturDates(facts),
    reasons: [...VACATUR_STANDARD, ...available.reasons],
    missing:
      facts.arrestedOn === null || facts.orderOn === null
        ? ['Add “arrestDate” and “orderDate”: the agencies’ days to seal are counted from both.']
        : [],
  });
}

function vacaturDates({ arrestedOn, orderOn, basis }: AskedFacts): readonly DatedStep[] {
  if (arrestedOn === null || orderOn === null) return [];
  if (basis === 'partner_or_sexual_violence_236_24') {
    const seal = sealByViolence(arrestedOn, orderOn);
    return [{ words: 'Agencies seal by', on: seal.due, cite: seal.cite }];
  }
  const seal = sealBy(arrestedOn, orderOn);
  const destroy = destroyBy(orderOn);
  return [
    { words: 'Agencies seal by', on: seal.due, cite: seal.cite },
    { words: 'Agencies destroy by', on: destroy.due, cite: destroy.cite },
  ];
}

/** D7: probation's duty at 18, WIC 788; the person's own petition under 781 where it does not reach. */
export function byDutyAt18(facts: AskedFacts): Decision {
  const reaches = courtShallSeal({
    barred707b: barOf707b(facts) === 'bars',
    registers: false,
    convictedInAdultCourt: false,
    listedConvictionSince: facts.newFindingDuringSupervision ?? false,
  });
  if (reaches.kind !== 'met') return decision({ reasons: reaches.reasons, alternatives: ['petition_781'] });
  return decision({
    eligible: true,
    route: 'WIC788',
    reasons: [
      ...reaches.reasons,
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

function destructionAt18({ bornOn, orderOn }: AskedFacts): readonly DatedStep[] {
  if (bornOn === null || orderOn === null) return [];
  const court = courtDestroys788({ branch: '602', bornOn, sealedOn: orderOn, barred707b: false });
  const other = agencyDestroys788(orderOn);
  return [
    ...(court.on === null ? [] : [{ words: 'The court destroys on', on: court.on, cite: court.cite }]),
    ...(other.on === null ? [] : [{ words: 'Other holders destroy by', on: other.on, cite: other.cite }]),
  ];
}

/** D0: no petition was ever filed. Probation and the agencies seal; the court has nothing to decide. */
export function byNoPetition(): Decision {
  return decision({
    eligible: true,
    route: 'WIC786.5(g)/(h)',
    reasons: [
      because('The prosecutor declined, or probation counseled: probation has the record sealed.', wic('786.5(g)')),
      because('Factual innocence goes further.', wic('781.5(a)')),
    ],
  });
}
