import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import { happened } from '@starling/shared/events';

/** What a youth said about coming by video. */
export interface RemoteConsentGiven {
  readonly hearingId: string;
  readonly petitionId: string | null;
  readonly consented: boolean;
  readonly afterCounsel: boolean;
  readonly counselAccountId: string | null;
  readonly codeWordAgreed: boolean;
  readonly enteredBy: string | null;
  readonly at: string;
}

/** The row and the event of one consent, as parts of an act. */
export function consentAct({ petitionId, at, ...given }: RemoteConsentGiven): Pick<JournalEntry, 'events' | 'changes'> {
  const remoteConsentId = newId();
  const { hearingId, consented, afterCounsel } = given;
  return {
    events: [happened('RemoteConsentRecorded', { subjectId: remoteConsentId, petitionId, facts: { hearingId, consented, afterCounsel } })],
    changes: [{ insert: 'remote_consent', values: { remoteConsentId, ...given, enteredAt: at, state: 'stands' } }],
  };
}
