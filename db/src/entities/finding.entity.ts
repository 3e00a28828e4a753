import { EntitySchema } from 'typeorm';
import { instant, key, localDate, text, texts, uuid, version, yesNo } from '../columns.ts';

/** The trafficking victim finding on one petition. No column takes a story. */
export interface Finding {
  readonly courtId: string;
  readonly findingId: string;
  readonly petitionId: string;
  readonly basis: string;
  readonly initiator: string;
  readonly state: string;
  readonly assertedOn: string;
  readonly assertedBy: string | null;
  readonly timeliness: string;
  readonly hearingId: string | null;
  readonly submittedOn: string | null;
  readonly stage: string | null;
  readonly vehicle: string | null;
  readonly sustainedFindingSetAside: boolean;
  readonly evidenceKinds: readonly string[];
  readonly privilegeClaimed: boolean;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly deniedReason: string | null;
  readonly renewsFindingId: string | null;
  readonly renewalGround: string | null;
  readonly setAsideRecital: string | null;
  readonly restitutionRuling: string | null;
  readonly notice776Given: boolean | null;
  readonly evid1161KeptOut: boolean;
  readonly version: number;
}

/** The table `app.finding`. */
export const FINDING = new EntitySchema<Finding>({
  name: 'finding',
  schema: 'app',
  tableName: 'finding',
  columns: {
    courtId: key('court_id'),
    findingId: key('finding_id'),
    petitionId: uuid('petition_id'),
    basis: text('basis'),
    initiator: text('initiator'),
    state: text('state'),
    assertedOn: localDate('asserted_on'),
    assertedBy: uuid('asserted_by', { nullable: true }),
    timeliness: text('timeliness'),
    hearingId: uuid('hearing_id', { nullable: true }),
    submittedOn: localDate('submitted_on', { nullable: true }),
    stage: text('stage', { nullable: true }),
    vehicle: text('vehicle', { nullable: true }),
    sustainedFindingSetAside: yesNo('sustained_finding_set_aside'),
    evidenceKinds: texts('evidence_kinds'),
    privilegeClaimed: yesNo('privilege_claimed'),
    decidedAt: instant('decided_at', { nullable: true }),
    decidedBy: uuid('decided_by', { nullable: true }),
    deniedReason: text('denied_reason', { nullable: true }),
    renewsFindingId: uuid('renews_finding_id', { nullable: true }),
    renewalGround: text('renewal_ground', { nullable: true }),
    setAsideRecital: text('set_aside_recital', { nullable: true }),
    restitutionRuling: text('restitution_ruling', { nullable: true }),
    notice776Given: yesNo('notice_776_given', { nullable: true }),
    evid1161KeptOut: yesNo('evid_1161_kept_out'),
    version: version(),
  },
});
