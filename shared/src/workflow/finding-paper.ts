import { addCourtDays, EVERY_COURT } from '../time/court-calendar.ts';
import { setting } from '../law/court-settings.ts';
import { officeOfHolder } from '../vocabulary/warrant.ts';
import type { FindingFacts } from './finding-facts.ts';
import type { RuledDocument, RuledHolder, RuledNotice } from './finding-ruling.ts';
import type { FindingReach } from './finding-reach.ts';
import { hasMonitoring, wasSustained } from './finding-words.ts';

/** The papers of a signature: the court's copies, counsel's served copies, and for a dismissal the youth's notice and the holders' packs. */
export function documentsOf(facts: FindingFacts, petitionEnds: boolean): readonly RuledDocument[] {
  const court = (kind: RuledDocument['kind'], recipient: RuledDocument['recipient'] = 'court'): RuledDocument => ({
    kind,
    recipient,
    recipientAccountId: null,
    reachableUntil: null,
  });
  const counsel = counselOf(facts);
  const served = (kind: RuledDocument['kind']) =>
    counsel.map((recipientAccountId): RuledDocument => ({
      kind,
      recipient: 'counsel',
      recipientAccountId,
      reachableUntil: reachableUntil(facts),
    }));
  if (!petitionEnds) return [court('minute_order'), ...served('minute_order')];
  return [
    court('minute_order'),
    court('dismissal_order'),
    court('sealing_order'),
    court('sealing_order', 'holder'),
    court('receipt_form', 'holder'),
    court('notice_to_youth', 'youth'),
    ...served('minute_order'),
    ...served('dismissal_order'),
    ...served('sealing_order'),
    ...served('notice_to_counsel'),
    ...served('notice_to_youth'),
  ];
}

/** The papers of an earlier petition that is added: its own order, which is its dismissal too (JV-596), and its holders' packs. */
export function documentsOfPrior(facts: FindingFacts): readonly RuledDocument[] {
  return documentsOf(facts, true).filter(({ kind }) => kind === 'sealing_order' || kind === 'receipt_form');
}

/** The notices of an earlier petition that is added. The youth and counsel are told of it with the petition in hand, once. */
export function noticesOfPrior(facts: FindingFacts, reach: FindingReach, holders: readonly RuledHolder[]): readonly RuledNotice[] {
  return noticesOf(facts, reach, holders).filter(({ kind }) => kind !== 'notice_of_sealing');
}

/** The notices of a dismissal. Offices and roles, never a name of a child; nothing to a federal officer (WIC 831, R13). */
export function noticesOf(facts: FindingFacts, reach: FindingReach, holders: readonly RuledHolder[]): readonly RuledNotice[] {
  const to = (recipient: string, rest: Partial<RuledNotice> & Pick<RuledNotice, 'kind' | 'channel'>): RuledNotice => ({
    recipient,
    recipientAccountId: null,
    holderKey: null,
    hearingId: null,
    ...rest,
  });
  const people = [...new Set(facts.participants.flatMap((one) => (one.accountId === null ? [] : [one.accountId])))];
  return [
    ...holders
      .filter((holder) => holder.kind !== 'juvenile_court')
      .map((holder) => to(holder.name, { kind: 'sealing_order_and_receipt_form', channel: 'agency_pack', holderKey: holder.key })),
    to('The youth', { kind: 'notice_of_sealing', channel: 'mail' }),
    ...counselOf(facts).map((recipientAccountId) =>
      to('Counsel for the youth', { kind: 'notice_of_sealing', channel: 'screen', recipientAccountId }),
    ),
    ...reach.warrants.map(({ holder = null }) => to(officeOfHolder(holder), { kind: 'warrant_recall', channel: 'phone' })),
    ...(hasMonitoring(reach) ? [to('Probation', { kind: 'monitoring_off', channel: 'agency_pack' })] : []),
    ...reach.hearings.flatMap(({ hearingId }) =>
      people.map((recipientAccountId) =>
        to('A participant', { kind: 'hearing_vacated', channel: 'screen', hearingId, recipientAccountId }),
      ),
    ),
    ...(!wasSustained(facts) ? [] : WITHDRAWN_FROM.map((office) => to(office, { kind: 'withdrawal_of_notice', channel: 'agency_pack' }))),
  ];
}

/** Offices that were told of a sustained petition: WIC 827(b), 827.2. */
const WITHDRAWN_FROM = ['The school', 'The Sheriff of the county of the offense', 'The Sheriff of the county of residence'];

function counselOf(facts: FindingFacts): readonly string[] {
  return [
    ...new Set(facts.participants.flatMap((one) => (one.role === 'minors_counsel' && one.accountId !== null ? [one.accountId] : []))),
  ];
}

function reachableUntil(facts: FindingFacts): RuledDocument['reachableUntil'] {
  return addCourtDays(facts.today, setting(facts.settings, 'servedCopyReachableCourtDays'), EVERY_COURT);
}
