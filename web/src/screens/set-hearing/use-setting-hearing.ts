import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetHearingDocument, VacateHearingDocument } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { say } from '../../ui/toasts.ts';
import { inputOf, type HearingDraft } from './hearing-draft.ts';

/** A hearing that was just set, as the record has it. */
export interface HearingDone {
  readonly hearingId: string;
  readonly version: number;
  readonly sessionId: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly minutesLeft: number;
}

/** Sets the hearing and keeps the way back, or holds the refusal while the draft stays. */
export function useSettingHearing() {
  const { t } = useTranslation('setHearing');
  const { run, busy, fault } = useAct(SetHearingDocument);
  const vacate = useAct(VacateHearingDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [done, setDone] = useState<HearingDone | null>(null);
  const takeBack = async (): Promise<void> => {
    if (done === null || vacate.busy) return;
    const answer = (await vacate.run({ input: { hearingId: done.hearingId, version: done.version } }))?.vacateHearing ?? null;
    const refused = refusalOf(answer);
    setDone(null);
    say(refused === null ? { words: t('undone'), tone: 'good' } : { words: refused.message, tone: 'stop' });
  };
  const set = async (draft: HearingDraft): Promise<void> => {
    const input = inputOf(draft);
    if (input === null || busy) return;
    const answer = (await run({ input }))?.setHearing ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'HearingSet') return;
    const { hearingId, version, heldOn, startsAt, minutes } = answer.hearing;
    setDone({ hearingId, version, heldOn, startsAt, minutes, sessionId: answer.sessionId, minutesLeft: answer.minutesLeft });
  };
  return { set, busy, refusal, fault, done, takeBack, forget: () => setDone(null) };
}
