import { EntitySchema } from 'typeorm';
import { key, localDate, text, uuid, version, yesNo } from '../columns.ts';

/** A youth on the way into this court. */
export interface Referral {
  readonly courtId: string;
  readonly referralId: string;
  readonly caseId: string | null;
  readonly youthId: string | null;
  readonly fromDepartment: string;
  readonly referredBy: string;
  readonly referredOn: string;
  readonly tool: string | null;
  readonly band: string | null;
  readonly youthConsentOn: string | null;
  readonly counselConsulted: boolean;
  readonly teamRecommends: boolean | null;
  readonly state: string;
  readonly decidedOn: string | null;
  readonly declineReason: string | null;
  readonly transferOrderedOn: string | null;
  readonly receivedOn: string | null;
  readonly version: number;
}

/** The table `app.referral`. */
export const REFERRAL = new EntitySchema<Referral>({
  name: 'referral',
  schema: 'app',
  tableName: 'referral',
  columns: {
    courtId: key('court_id'),
    referralId: key('referral_id'),
    caseId: uuid('case_id', { nullable: true }),
    youthId: uuid('youth_id', { nullable: true }),
    fromDepartment: text('from_department'),
    referredBy: text('referred_by'),
    referredOn: localDate('referred_on'),
    tool: text('tool', { nullable: true }),
    band: text('band', { nullable: true }),
    youthConsentOn: localDate('youth_consent_on', { nullable: true }),
    counselConsulted: yesNo('counsel_consulted'),
    teamRecommends: yesNo('team_recommends', { nullable: true }),
    state: text('state'),
    decidedOn: localDate('decided_on', { nullable: true }),
    declineReason: text('decline_reason', { nullable: true }),
    transferOrderedOn: localDate('transfer_ordered_on', { nullable: true }),
    receivedOn: localDate('received_on', { nullable: true }),
    version: version(),
  },
});
