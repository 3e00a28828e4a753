import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetHearingDocument, VacateHearingDocument, type SetHearingInput, type SetHearingMutation } from '../../gql/graphql.ts';
import type { RefusalLike } from '../refusals.ts';
import { refusalOf, useAct } from '../use-act.ts';
import { say } from '../../ui/toasts.ts';

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

/** What may be entered with a hearing after its last lawful day, in the names of the API. */
export const RELAXATIONS = ['TIME_WAIVER', 'GOOD_CAUSE', 'JUDGE_DECIDES'] as const;
export type Relaxing = (typeof RELAXATIONS)[number];

/** A session whose day the record found too late, with what it asked for. */
export interface FoundLate {
  readonly sessionId: string;
  readonly ways: readonly Relaxing[];
}

export type SettingHearing = ReturnType<typeof useSettingHearing>;

/** Sets a hearing and keeps the way back, or holds the refusal while everything typed stays. */
export function useSettingHearing() {
  const { t } = useTranslation('finder');
  const { run, busy, fault } = useAct(SetHearingDocument);
  const vacate = useAct(VacateHearingDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [late, setLate] = useState<FoundLate | null>(null);
  const [done, setDone] = useState<HearingDone | null>(null);
  const forget = (): void => {
    setDone(null);
    setRefusal(null);
  };
  const takeBack = async (): Promise<void> => {
    if (done === null || vacate.busy) return;
    const answer =
      (await vacate.run({ input: { hearingId: done.hearingId, version: done.version, reasonCode: 'set_in_error' } }))?.vacateHearing ??
      null;
    const refused = refusalOf(answer);
    setDone(null);
    say(refused === null ? { words: t('undone'), tone: 'good' } : { words: refused.message, tone: 'stop' });
  };
  const set = async (input: SetHearingInput): Promise<HearingDone | null> => {
    if (busy) return null;
    const answer = (await run({ input }))?.setHearing ?? null;
    setRefusal(refusalOf(answer));
    setLate(answer?.__typename === 'OutsideWindow' ? { sessionId: String(input.sessionId), ways: answer.relaxedBy } : null);
    const hearing = doneFrom(answer);
    setDone(hearing);
    return hearing;
  };
  return { set, busy, refusal, late, fault, done, takeBack, forget };
}

function doneFrom(answer: SetHearingMutation['setHearing'] | null): HearingDone | null {
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
