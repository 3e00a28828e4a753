import type { Scope } from '@starling/db/scope';
import { REFERRAL_STEP } from '@starling/shared/forms/parse-referral';
import {
  REFERRAL_DECLINE,
  REFERRAL_STATE,
  REFERRED_BY,
  type ReferralDecline,
  type ReferralState,
  type ReferredBy,
} from '@starling/shared/vocabulary/referral';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';
import { openActs } from '@starling/shared/workflow/machine';
import { REFERRAL, type ReferralFacts } from '@starling/shared/workflow/referral';
import { listOf } from '../../reads/sql.ts';
import type { ReferralLine } from './queues.types.ts';

/** A referral `f`; of a youth this person does not see the row itself is not seen. */
const REFERRAL_ROW = `json_build_object('referralId', f.referral_id, 'caseId', f.case_id, 'youthId', f.youth_id,
  'chosenName', coalesce((select y.chosen_name from app.youth y where y.court_id = f.court_id and y.youth_id = f.youth_id),
    (select y.chosen_name from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id where c.court_id = f.court_id and c.case_id = f.case_id)),
  'fromDepartment', f.from_department, 'referredBy', f.referred_by, 'referredOn', f.referred_on, 'daysSince', app.today() - f.referred_on,
  'tool', f.tool, 'band', f.band, 'youthConsentOn', f.youth_consent_on, 'counselConsulted', f.counsel_consulted, 'teamRecommends', f.team_recommends,
  'state', f.state, 'decidedOn', f.decided_on, 'declineReason', f.decline_reason, 'transferOrderedOn', f.transfer_ordered_on, 'receivedOn', f.received_on,
  'today', app.today(), 'version', f.version)`;

/** Those on their way, and what ended in the last 90 days. */
const LIST = `select ${listOf(
  REFERRAL_ROW,
  `from app.referral f where f.court_id = (select app.court())
    and (f.state in ('referred', 'accepted', 'transfer_ordered') or coalesce(f.received_on, f.decided_on, f.referred_on) >= app.today() - 90)`,
  `f.state not in ('referred', 'accepted', 'transfer_ordered'), f.referred_on, f.referral_id`,
)}`;
const ONE = `select ${REFERRAL_ROW} from app.referral f where f.court_id = (select app.court()) and f.referral_id = $1`;

/** A referral as the statement answers it. */
export interface ReferralFromSql extends Pick<
  ReferralLine,
  | 'referralId'
  | 'caseId'
  | 'youthId'
  | 'fromDepartment'
  | 'referredOn'
  | 'tool'
  | 'band'
  | 'youthConsentOn'
  | 'counselConsulted'
  | 'teamRecommends'
  | 'decidedOn'
  | 'transferOrderedOn'
  | 'receivedOn'
  | 'version'
> {
  readonly chosenName: string | null;
  readonly referredBy: ReferredBy;
  readonly daysSince: number;
  readonly state: ReferralState;
  readonly declineReason: ReferralDecline | null;
  readonly today: string;
}

/** Loads every referral that is shown. */
export async function loadReferrals(scope: Scope): Promise<readonly ReferralFromSql[]> {
  return (await scope.json(LIST)) as readonly ReferralFromSql[]; // parse border: the statement shapes it
}

/** Loads one referral; null when it is absent or not for this person. */
export async function loadReferral(scope: Scope, referralId: string): Promise<ReferralFromSql | null> {
  return (await scope.json(ONE, [referralId])) as ReferralFromSql | null; // parse border: the statement shapes it
}

const UNDERWAY: readonly ReferralState[] = ['referred', 'accepted', 'transfer_ordered'];

/** What the table of referrals looks at. */
export function factsOf({ youthConsentOn, counselConsulted }: ReferralFromSql, declineReason: ReferralDecline | null): ReferralFacts {
  return { youthAgreedAfterCounsel: youthConsentOn !== null && counselConsulted, declineReason };
}

/** A referral as this person sees it: its words, its age, what is missing, and the next steps, open or grey. */
export function referralLine(row: ReferralFromSql, seat: ActingSeat): ReferralLine {
  const { chosenName, daysSince, declineReason, today: _today, ...shown } = row;
  return {
    ...shown,
    name: chosenName ?? 'Not yet entered',
    referredByWords: REFERRED_BY[row.referredBy],
    ageDays: UNDERWAY.includes(row.state) ? daysSince : 0,
    stateWords: REFERRAL_STATE[row.state],
    declineWords: declineReason === null ? null : REFERRAL_DECLINE[declineReason],
    missing: missingOf(row),
    acts: actsOf(row, seat),
  };
}

function missingOf({ state, counselConsulted, youthConsentOn, teamRecommends }: ReferralFromSql): readonly string[] {
  if (state !== 'referred') return [];
  return [
    ...(counselConsulted ? [] : ['Counsel was not consulted yet.']),
    ...(youthConsentOn === null ? ['The youth has not agreed yet.'] : []),
    ...(teamRecommends === null ? ['The team has not said what it recommends.'] : []),
  ];
}

/** The next steps by their names in the API; the reason for declining is chosen with the step, so it is not asked for here. */
function actsOf(row: ReferralFromSql, seat: ActingSeat): ReferralLine['acts'] {
  const names = Object.entries(REFERRAL_STEP);
  return openActs(REFERRAL, row.state, factsOf(row, 'other'), seat).map(({ name, ...act }) => ({
    ...act,
    name: names.find(([, command]) => command === name)?.[0] ?? name,
  }));
}
