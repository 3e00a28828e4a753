import { add, ago, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';

type ReferralRow = RowOf['referral'];
type Told = Pick<ReferralRow, 'from_department' | 'referred_by' | 'state'> & Partial<Pick<ReferralRow, 'tool' | 'band' | 'team_recommends' | 'decline_reason'>> & { readonly daysAgo: number; readonly decidedAfter?: number };

const REFERRALS: readonly Told[] = [
  { from_department: 'Dept. 204', referred_by: 'screening', state: 'referred', daysAgo: 2, tool: 'Screening in custody', band: 'Possible' },
  { from_department: 'Dept. 261', referred_by: 'minors_counsel', state: 'referred', daysAgo: 9, tool: 'CSE-IT', band: 'Clear', team_recommends: true },
  { from_department: 'Pasadena, Dept. 12', referred_by: 'probation_officer', state: 'referred', daysAgo: 23, team_recommends: true },
  { from_department: 'Inglewood, Dept. 241', referred_by: 'probation_officer', state: 'accepted', daysAgo: 16, decidedAfter: 7, team_recommends: true },
  { from_department: 'Sylmar, Dept. 278', referred_by: 'judge', state: 'transfer_ordered', daysAgo: 31, decidedAfter: 10, team_recommends: true },
  { from_department: 'Dept. 404', referred_by: 'social_worker', state: 'received', daysAgo: 40, decidedAfter: 12, team_recommends: true },
  { from_department: 'Long Beach, Dept. 240', referred_by: 'prosecutor', state: 'declined', daysAgo: 35, decidedAfter: 14, decline_reason: 'youth_chose_not' },
  { from_department: 'Dept. 261', referred_by: 'youth', state: 'withdrawn', daysAgo: 50 },
];

/** Youths on their way into the court, from the first word to the file that came; none of them is in the record yet, save the one whose file was received. */
export function addReferrals(ledger: Ledger, receivedCase: RowOf['legal_case'] | undefined): void {
  const told = ledger.key === 'los-angeles' ? REFERRALS : REFERRALS.filter(({ state }) => state === 'referred' || state === 'accepted').slice(0, 3);
  told.forEach((one) => {
    const received = one.state === 'received' ? receivedCase : undefined;
    const { daysAgo, decidedAfter, from_department: from, ...words } = one;
    add(ledger, 'referral', {
      referral_id: ledger.newId(ago(ledger, daysAgo)), tool: null, band: null, team_recommends: null, decline_reason: null, ...words,
      ...stepsOf(ledger, { state: one.state, daysAgo, decidedAfter }), case_id: received?.case_id ?? null, youth_id: received?.youth_id ?? null, referred_on: ago(ledger, daysAgo),
      from_department: ledger.key === 'los-angeles' ? from : from.replace(/Dept\. (?:204|261)/u, 'Dept. 98'),
    });
  });
}

interface Steps {
  readonly state: ReferralRow['state'];
  readonly daysAgo: number;
  readonly decidedAfter: number | undefined;
}

/** The days of the steps it has taken; nobody joins without the youth's own word, after counsel. */
function stepsOf(ledger: Ledger, { state, daysAgo, decidedAfter }: Steps): Pick<ReferralRow, 'youth_consent_on' | 'counsel_consulted' | 'decided_on' | 'transfer_ordered_on' | 'received_on'> {
  const joins = state === 'accepted' || state === 'transfer_ordered' || state === 'received';
  const decidedOn = decidedAfter === undefined ? null : ago(ledger, daysAgo - decidedAfter);
  return {
    youth_consent_on: joins ? ago(ledger, daysAgo - 3) : null,
    counsel_consulted: joins,
    decided_on: decidedOn,
    transfer_ordered_on: joins && state !== 'accepted' ? decidedOn : null,
    received_on: state === 'received' ? ago(ledger, 6) : null,
  };
}
