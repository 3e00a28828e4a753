import { newId } from '@starling/db/ids';
import { aHearing, aParticipation, aPetition, aSession, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { TestApi } from './api.ts';

/** A matter of the specs, in a session that is open. */
export interface TestMatter {
  readonly hearingId: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly petitionId: string;
}

/** Makes matters of one court's day, each in a session of its own that starts a minute after the last. */
export function mattersOf(api: () => TestApi): (words?: Readonly<Record<string, string | number>>) => Promise<TestMatter> {
  let minute = 0;
  return async (words = {}) => {
    const { court } = api();
    minute += 1;
    const startsAt = `07:${String(minute).padStart(2, '0')}`;
    const sessionId =
      typeof words.sessionId === 'string'
        ? words.sessionId
        : (await aSession(court, { state: 'open', startsAt, endsAt: '12:00' })).sessionId;
    const { caseId, petitionId } = await aPetition(court);
    await aParticipation(court, { caseId, seat: 'minors_counsel' });
    const { mode, ...rest } = words;
    const { hearingId } = await aHearing(court, { ...rest, caseId, petitionId, sessionId });
    if (mode === 'remote') await byVideo(api(), hearingId, petitionId);
    return { hearingId, sessionId, caseId, petitionId };
  };
}

/** A hearing comes by video with the youth's consent; the database keeps it so. */
async function byVideo({ court }: TestApi, hearingId: string, petitionId: string): Promise<void> {
  const remoteConsentId = newId();
  await write(
    court,
    [
      {
        insert: 'remote_consent',
        values: { remoteConsentId, hearingId, consented: true, afterCounsel: true, codeWordAgreed: true, state: 'stands' },
      },
      { update: 'hearing', id: hearingId, values: { mode: 'remote' } },
    ],
    [
      happened('RemoteConsentRecorded', {
        subjectId: remoteConsentId,
        petitionId,
        facts: { hearingId, consented: true, afterCounsel: true },
      }),
    ],
  );
}
