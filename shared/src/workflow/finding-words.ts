import type { Reason } from '../law/answer.ts';
import { isSustained } from '../law/charged-count.ts';
import type { Citation } from '../law/citation.ts';
import { pen, rule, wic } from '../law/citation.ts';
import { setting } from '../law/court-settings.ts';
import { firearmQuestion, STAGES } from '../law/late-finding.ts';
import { usualRestitution } from '../law/restitution-ruling.ts';
import type { FindingStage } from '../law/us-ca/pen-236-23.ts';
import { basisCite } from '../law/us-ca/pen-236-24.ts';
import { sayDate } from '../time/local-date.ts';
import type { FindingBasis } from '../vocabulary/finding.ts';
import type { HolderKind } from '../vocabulary/holder.ts';
import { hearingWords } from '../vocabulary/hearing.ts';
import { PETITION_KIND } from '../vocabulary/petition.ts';
import { officeOfHolder, WARRANT_KIND } from '../vocabulary/warrant.ts';
import { CUSTODY_KIND, RESTRICTION_KIND } from '../vocabulary/youth.ts';
import type { Consequence, FindingFacts } from './finding-facts.ts';
import type { FindingReach } from './finding-reach.ts';

function says(words: string, detail: string | null, ...cites: readonly Citation[]): Consequence {
  return { words, detail, cites };
}

/** What ends with the petition, one sentence each. */
export function willEndWords(facts: FindingFacts, reach: FindingReach, basis: FindingBasis = 'trafficking_236_23'): readonly Consequence[] {
  const relief = basisCite(basis, '(f)');
  return [
    says(`The petition ${facts.petition.ending}`, 'Dismissed, and sealed in the same session.', relief, wic('786')),
    ...reach.custodies.map((row) => says(`${CUSTODY_KIND[row.kind]} on this petition`, 'Released today.', wic('702'), rule('5.780'))),
    ...reach.restrictions.map((row) => says(RESTRICTION_KIND[row.kind], 'Ends today.', wic('702'), rule('5.780'))),
    ...reach.warrants.map((row) =>
      says(WARRANT_KIND[row.kind], 'Recalled. Somebody confirms it by phone before the session closes.', wic('663')),
    ),
    ...reach.hearings.map((row) => says(`${hearingWords(row.type)}, ${sayDate(row.heldOn)}`, 'Vacated.', relief)),
    ...(reach.orders.length === 0
      ? []
      : [says(`${String(reach.orders.length)} open orders on this petition`, 'End today.', wic('702'), wic('786(b)'))]),
    ...(reach.jurisdictions.length === 0 ? [] : [says('The court’s hold on the youth by this petition', 'Ends today.', wic('702'))]),
  ];
}

/** The holders an order is sent to: all but the court, whose own records its clerk seals. */
export const agenciesOf = (holders: readonly { readonly kind: HolderKind; readonly name: string }[]): readonly string[] =>
  holders.filter((holder) => holder.kind !== 'juvenile_court').map((holder) => holder.name);

/** What is sent, what is withdrawn, and what is never sent. `holderNames` are those of `agenciesOf`. */
export function willBeSentWords(facts: FindingFacts, reach: FindingReach, holderNames: readonly string[]): readonly Consequence[] {
  const sustained = wasSustained(facts);
  return [
    ...holderNames.map((name) => says(name, 'The order and a receipt form.', wic('786(a)'))),
    says('The youth and counsel for the youth', 'The orders, and a notice in plain words.', wic('786(b)')),
    ...[...new Set(reach.warrants.map(({ holder = null }) => officeOfHolder(holder)))].map((office) =>
      says(office, 'The recall.', wic('663')),
    ),
    ...(hasMonitoring(reach) ? [says('Probation', 'Monitoring ends; the vendor’s records are sealed through probation.', wic('702'))] : []),
    ...(reach.hearings.length === 0 ? [] : [says('Everybody ordered to a vacated hearing', 'That it is vacated.', wic('702'))]),
    ...(sustained
      ? [says('School and sheriffs', 'Withdrawal of any earlier notice.', wic('827(b)'), wic('827.2'))]
      : [says('Never sent: notice to the school or to a sheriff', 'Nothing was sustained.', wic('827(b)'), wic('827.2'))]),
    ...(reach.notices.length === 0 ? [] : [says(noticesWords(reach.notices.length), 'Stopped.', wic('786(b)'))]),
    says('Never sent: anything to a federal officer or agency', null, wic('831')),
  ];
}

/** What stays. Counsel fears most for this list. */
export function willNotBeTouchedWords(facts: FindingFacts, reach: FindingReach): readonly Consequence[] {
  const stays = facts.warrants.filter(
    (row) => row.petitionId !== facts.petition.petitionId && (row.state === 'issued' || row.state === 'held'),
  );
  const kept = facts.hearings.filter(
    (row) => row.hearingId !== facts.hearing.hearingId && row.state === 'set' && !reach.hearings.includes(row),
  );
  return [
    ...facts.otherPetitions
      .filter(({ petitionId }) => !reach.ending.includes(petitionId))
      .map((row) => says(`The petition ${row.ending}`, otherPetitionDetail(row.kind), wic('786(f)(1)'))),
    ...facts.otherCases.map((row) =>
      says(
        row.branch === '300' ? `The dependency case ${row.number}` : `The case ${row.number}`,
        row.nextOn === null ? 'Goes on.' : `Goes on; next date ${sayDate(row.nextOn)}.`,
        wic('786(g)(1)(K)'),
      ),
    ),
    ...stays.map((row) =>
      says(
        WARRANT_KIND[row.kind],
        row.kind === 'protective_custody' ? 'Belongs to the dependency case and stays.' : 'Belongs to another petition and stays.',
        wic('340'),
      ),
    ),
    ...kept.map((row) => says(`${hearingWords(row.type)}, ${sayDate(row.heldOn)}`, 'Stays set.', rule('5.780'))),
    says('Orders that protect the youth', 'Stay in force.', pen('136.2')),
    says('Counsel’s own file', 'Counsel for the youth is never ordered to seal.', wic('786(a)')),
  ];
}

/** What the judge should know before signing; none of it holds the order back. */
export function warningWords(facts: FindingFacts, stage: FindingStage, vehicleNeeded: boolean): readonly Consequence[] {
  return [
    ...(vehicleNeeded
      ? [
          says(
            'This is after an admission or a sustained petition.',
            'Choose how the earlier finding is opened. Notice comes first; then set aside, dismiss, seal.',
            pen('236.23(d)'),
            wic('776'),
          ),
          ...lateWatch(stage, facts.settings),
        ]
      : []),
    ...(stage === 'jurisdiction_ended'
      ? [says('Jurisdiction on this petition has ended.', 'Relief goes by petition under PC 236.14.', pen('236.14'))]
      : []),
    ...fosterWarning(facts, null),
    ...(facts.restitutionIsOrdered ? [restitutionWarning(facts)] : []),
    ...(facts.otherCases.some((row) => row.branch === '300')
      ? [says('Copies of this petition may lie in the dependency file.', 'They are listed for the judge.', wic('786(a)'))]
      : []),
    ...(facts.petition.counts.some((count) => count.level === 'infraction') && setting(facts.settings, 'findingOnInfraction') !== 'allow'
      ? [says('A count is an infraction.', 'The judge decides whether the finding reaches it.', pen('236.23(a)'))]
      : []),
  ];
}

/** What has to be watched at a late stage, and the other ways that are open there (6.5). */
function lateWatch(stage: FindingStage, settings: FindingFacts['settings']): readonly Consequence[] {
  const { watch, otherWays } = STAGES[stage];
  const cited = ({ words, cite }: Reason) => says(words, null, ...(cite === null ? [] : [cite]));
  const ways = otherWays.map(({ words }) => words).join(' ');
  const question = firearmQuestion(stage, true, settings);
  return [
    ...watch.filter(({ cite }) => cite?.text !== 'WIC 776').map(cited),
    ...(question === null ? [] : [says('If the sustained finding is set aside:', question.words, wic('786(a)'))]),
    ...(otherWays.length === 0 ? [] : [says('Other ways at this stage:', ways, ...otherWays.flatMap(({ cite }) => cite ?? []))]),
  ];
}

function restitutionWarning({ settings }: FindingFacts): Consequence {
  const usual = usualRestitution(settings);
  return says('Restitution was ordered.', `Say what becomes of it. ${usual.words}`, usual.cite ?? wic('786(h)'));
}

/** R15: a foster-placed ward needs the hearing of WIC 607.2. It is asked for and never holds back the release or the order. */
export function fosterWarning(facts: FindingFacts, held: boolean | null): readonly Consequence[] {
  if (!facts.youth.fosterPlaced || held === true) return [];
  return [
    says(
      'This youth is placed in foster care.',
      'Hold the hearing of WIC 607.2 today, and say so. Extended foster care may hang on the way chosen. The release does not wait for it.',
      wic('607.2'),
      wic('450'),
      wic('303'),
    ),
  ];
}

/** True when something was admitted or sustained, also when the day is not in the record. */
export function wasSustained({ petition }: FindingFacts): boolean {
  return petition.sustainedOn !== null || petition.counts.some(isSustained);
}

/** True when a monitor comes off. */
export function hasMonitoring(reach: FindingReach): boolean {
  return reach.restrictions.some((row) => row.kind === 'electronic_monitoring');
}

function otherPetitionDetail(kind: keyof typeof PETITION_KIND): string {
  if (kind === '777') return 'Stays. It rests on another order; counsel may raise the same facts there.';
  return `${PETITION_KIND[kind]}. Stays, with its orders and dates.`;
}

function noticesWords(count: number): string {
  return count === 1 ? 'One notice that has not left' : `${String(count)} notices that have not left`;
}
