import type { Scope } from '@starling/db/scope';
import { type CourtSettings, type SettingRow, settingsInForce } from '@starling/shared/law/court-settings';
import type { PetitionProgress } from '@starling/shared/law/us-ca/pen-236-23';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { FindingBasis, FindingInitiator, FindingState, FindingTimeliness } from '@starling/shared/vocabulary/finding';
import type { PetitionKind, PetitionState } from '@starling/shared/vocabulary/petition';

/** What a step of the defense looks at. */
export interface DefenseFacts {
  readonly today: LocalDate;
  readonly settings: CourtSettings;
  readonly caseId: string;
  readonly kind: PetitionKind;
  readonly petitionState: PetitionState;
  readonly petitionVersion: number;
  readonly progress: PetitionProgress;
  /** A hearing of this petition is in hand, or was heard. */
  readonly matterWasCalled: boolean;
  /** The defense in hand: none that was decided. */
  readonly finding: {
    readonly findingId: string;
    readonly state: FindingState;
    readonly version: number;
    readonly initiator: FindingInitiator;
    readonly assertedOn: LocalDate;
    readonly assertedBy: string | null;
    readonly timeliness: FindingTimeliness;
  } | null;
  /** Denials on this petition, the latest first. */
  readonly denials: readonly { readonly findingId: string; readonly basis: FindingBasis }[];
}

const DEFENSE = `
select json_build_object(
  'caseId', p.case_id, 'kind', p.kind, 'petitionState', p.state, 'petitionVersion', p.version,
  'progress', json_build_object('state', p.state, 'admittedOn', p.admitted_on, 'jurisdictionConcludedOn', p.jurisdiction_concluded_on, 'sustainedOn', p.sustained_on, 'disposedOn', p.disposed_on,
    'counts', coalesce((select json_agg(json_build_object('state', n.state)) from app.petition_count n where n.court_id = p.court_id and n.petition_id = p.petition_id), '[]'),
    'inJurisdictionHearing', exists (select 1 from app.hearing h where h.court_id = p.court_id and h.petition_id = p.petition_id and h.state = 'in_hand' and h.type = 'jurisdiction'),
    'jurisdictionEnded', p.state in ('completed', 'closed')),
  'matterWasCalled', exists (select 1 from app.hearing h where h.court_id = p.court_id and (h.petition_id = p.petition_id or (h.petition_id is null and h.case_id = p.case_id)) and h.state in ('in_hand', 'heard')),
  'settings', coalesce((select json_agg(json_build_object('name', t.name, 'effectiveFrom', t.effective_from, 'value', t.value)) from app.court_setting t where t.court_id = p.court_id), '[]'),
  'finding', (select json_build_object('findingId', f.finding_id, 'state', f.state, 'version', f.version, 'initiator', f.initiator, 'assertedOn', f.asserted_on, 'timeliness', f.timeliness,
      'assertedBy', (select a.name from app.account a where a.court_id = f.court_id and a.account_id = f.asserted_by))
    from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id and f.state not in ('made', 'final', 'corrected', 'denied') order by f.asserted_on desc, f.finding_id desc limit 1),
  'denials', coalesce((select json_agg(json_build_object('findingId', f.finding_id, 'basis', f.basis) order by f.decided_at desc nulls last, f.finding_id desc)
    from app.finding f where f.court_id = p.court_id and f.petition_id = p.petition_id and f.state = 'denied'), '[]'))
from app.petition p where p.court_id = $1 and p.petition_id = $2`;

type Answer = Omit<DefenseFacts, 'today' | 'settings'> & { readonly settings: readonly SettingRow[] };

/** Loads what one step of the defense rests on; null when this person has no such petition. */
export async function loadDefense(
  scope: Scope,
  { petitionId, today }: { readonly petitionId: string; readonly today: LocalDate },
): Promise<DefenseFacts | null> {
  const answer = (await scope.json(DEFENSE, [scope.actor.courtId, petitionId])) as Answer | null; // parse border: the statement shapes it
  return answer === null ? null : { ...answer, today, settings: settingsInForce(answer.settings, today) };
}
