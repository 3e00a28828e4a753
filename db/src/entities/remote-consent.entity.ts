import { EntitySchema } from 'typeorm';
import { instant, key, text, uuid, version, yesNo } from '../columns.ts';

/** The youth’s own choice to come by video, after counsel. */
export interface RemoteConsent {
  readonly courtId: string;
  readonly remoteConsentId: string;
  readonly hearingId: string;
  readonly consented: boolean | null;
  readonly afterCounsel: boolean;
  readonly counselAccountId: string | null;
  readonly codeWordAgreed: boolean;
  readonly enteredBy: string | null;
  readonly enteredAt: string;
  readonly state: string;
  readonly version: number;
}

/** The table `app.remote_consent`. */
export const REMOTE_CONSENT = new EntitySchema<RemoteConsent>({
  name: 'remote_consent',
  schema: 'app',
  tableName: 'remote_consent',
  columns: {
    courtId: key('court_id'),
    remoteConsentId: key('remote_consent_id'),
    hearingId: uuid('hearing_id'),
    consented: yesNo('consented', { nullable: true }),
    afterCounsel: yesNo('after_counsel'),
    counselAccountId: uuid('counsel_account_id', { nullable: true }),
    codeWordAgreed: yesNo('code_word_agreed'),
    enteredBy: uuid('entered_by', { nullable: true }),
    enteredAt: instant('entered_at'),
    state: text('state'),
    version: version(),
  },
});
