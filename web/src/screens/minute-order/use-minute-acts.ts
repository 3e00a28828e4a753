import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CorrectMinuteOrderDocument,
  PrepareMinuteOrderDocument,
  ReturnMinuteOrderDocument,
  SignMinuteOrderDocument,
  type MinuteOrdersOfHearingFragment,
} from '../../gql/graphql.ts';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalIn, useAct } from '../../parts/use-act.ts';
import { say } from '../../ui/toasts.ts';
import type { MinuteDraft } from './minute-draft.ts';

type Told = 'prepared' | 'returned' | 'signed' | 'corrected';

/** The four acts on the latest number. A refusal keeps the words; a done act lets the draft go, because it became the record. */
export function useMinuteActs(set: MinuteOrdersOfHearingFragment, draft: DraftInHand<MinuteDraft>, onDone: () => void) {
  const { t } = useTranslation('minuteOrder');
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const acts = {
    prepare: useAct(PrepareMinuteOrderDocument),
    back: useAct(ReturnMinuteOrderDocument),
    sign: useAct(SignMinuteOrderDocument),
    correct: useAct(CorrectMinuteOrderDocument),
  };
  const latest = set.orders[0] ?? null;
  const { content } = draft;
  const told = async (answering: Promise<object | null>, words: Told): Promise<void> => {
    await draft.settle();
    const answer = await answering;
    const refused = answer === null ? null : refusalIn(answer);
    setRefusal(refused);
    if (answer === null || refused !== null) return draft.keepOn();
    if (words !== 'signed') draft.drop();
    say({ words: t(`told.${words}`), tone: 'good' });
    onDone();
  };
  const onLatest = latest === null ? null : { minuteOrderId: latest.minuteOrderId, version: latest.version };
  const prepare = (): Promise<void> => {
    const changes = latest === null || latest.replaces === null ? null : changesOf(content);
    return told(acts.prepare.run({ input: { hearingId: set.hearingId, version: latest?.version ?? null, changes } }), 'prepared');
  };
  const sendBack = async (): Promise<void> =>
    onLatest === null ? undefined : told(acts.back.run({ input: { ...onLatest, words: content.returnWords } }), 'returned');
  const sign = async (effectiveOn: string | null): Promise<void> =>
    onLatest === null ? undefined : told(acts.sign.run({ input: { ...onLatest, effectiveOn } }), 'signed');
  const correct = async (): Promise<void> =>
    onLatest === null ? undefined : told(acts.correct.run({ input: { ...onLatest, ...correctionOf(content) } }), 'corrected');
  const all: readonly { readonly busy: boolean; readonly fault: string | null }[] = Object.values(acts);
  return {
    ...{ prepare, sendBack, sign, correct, refusal },
    busy: all.some(({ busy }) => busy),
    fault: all.find(({ fault }) => fault !== null)?.fault ?? null,
  };
}

/** What is sent of a correction: without a changed line it is built from the record as it stands now. */
function correctionOf(content: MinuteDraft) {
  const { kind, reason } = content;
  return { kind, reason, effectiveOn: null, changes: changesOf(content) };
}

function changesOf({ changes }: MinuteDraft) {
  return changes.length === 0 ? null : changes.map(({ section, line, words }) => ({ section, line, words }));
}
