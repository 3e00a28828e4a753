import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetHearingDocument, VacateHearingDocument, type SetHearingMutation } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { say } from '../../ui/toasts.ts';
import { inputOf, type HearingDraft } from './hearing-draft.ts';
import { relaxingInput, type FoundLate, type RelaxDraft } from './lawful-day.ts';

/** A hearing that was just set, as the record has it. */
export interface HearingDone {
  readonly hearingId: string;
  readonly version: number;
  readonly sessionId: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly minutesLeft: number;
  /** What to mind about the day; null when there is nothing to say. */
  readonly caution: string | null;
}

export type SettingHearing = ReturnType<typeof useSettingHearing>;

/** Sets the hearing and keeps the way back, or holds the refusal while the draft stays. */
export function useSettingHearing() {
  const { t } = useTranslation('setHearing');
  const { run, busy, fault } = useAct(SetHearingDocument);
  const vacate = useAct(VacateHearingDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [late, setLate] = useState<FoundLate | null>(null);
  const [done, setDone] = useState<HearingDone | null>(null);
  const takeBack = async (): Promise<void> => {
    if (done === null || vacate.busy) return;
    const answer = (await vacate.run({ input: { hearingId: done.hearingId, version: done.version } }))?.vacateHearing ?? null;
    const refused = refusalOf(answer);
    setDone(null);
    say(refused === null ? { words: t('undone'), tone: 'good' } : { words: refused.message, tone: 'stop' });
  };
  /** `relax` is what was entered for a day after the last lawful one; null for any other day. */
  const set = async (draft: HearingDraft, relax: RelaxDraft | null): Promise<void> => {
    const input = inputOf(draft);
    if (input === null || busy) return;
    const answer = (await run({ input: { ...input, ...(relax === null ? {} : relaxingInput(relax)) } }))?.setHearing ?? null;
    setRefusal(refusalOf(answer));
    setLate(lateFrom(draft, answer));
    setDone(doneFrom(answer));
  };
  return { set, busy, refusal, late, fault, done, takeBack, forget: () => setDone(null) };
}

type Answer = SetHearingMutation['setHearing'] | null;

function lateFrom({ sessionId }: HearingDraft, answer: Answer): FoundLate | null {
  return answer?.__typename === 'OutsideWindow' && sessionId !== null ? { sessionId, ways: answer.relaxedBy } : null;
}

function doneFrom(answer: Answer): HearingDone | null {
  if (answer?.__typename !== 'HearingSet') return null;
  const { hearingId, version, heldOn, startsAt, minutes } = answer.hearing;
  return {
    hearingId,
    version,
    heldOn,
    startsAt,
    minutes,
    sessionId: answer.sessionId,
    minutesLeft: answer.minutesLeft,
    caution: answer.caution,
  };
}
