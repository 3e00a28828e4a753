import { useState } from 'react';
import {
  ConfirmRecallDocument,
  ExecuteWarrantDocument,
  RecallWarrantDocument,
  RecordWarrantStepDocument,
  ReleaseWarrantDocument,
  type DeskWarrantFragment,
} from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalIn, useAct } from '../../parts/use-act.ts';
import type { WarrantActName } from './warrant-acts.ts';

/** Who at the holder answered, and how the holder was reached. */
export interface HolderSaid {
  readonly byWords: string;
  readonly how: string;
}

/** The steps of a warrant as the court takes them: one act after the other, a refusal kept to be shown. */
export function useWarrantAct({ warrant: { warrantId, version } }: DeskWarrantFragment) {
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const recall = useAct(RecallWarrantDocument);
  const confirm = useAct(ConfirmRecallDocument);
  const release = useAct(ReleaseWarrantDocument);
  const step = useAct(RecordWarrantStepDocument);
  const execute = useAct(ExecuteWarrantDocument);
  const input = { warrantId, version };
  const send = (name: WarrantActName, { byWords, how }: HolderSaid): Promise<object | null> => {
    if (name === 'recall') return recall.run({ input });
    if (name === 'release') return release.run({ input });
    if (name === 'confirmRecall') return confirm.run({ input: { ...input, confirmedBy: byWords, how } });
    if (name === 'execute') return execute.run({ input: { ...input, byWords, how } });
    return step.run({ input: { ...input, step: name, byWords, how } });
  };
  const all: readonly { readonly busy: boolean; readonly fault: string | null }[] = [recall, confirm, release, step, execute];
  /** Does it; true when the court took it. */
  const run = async (name: WarrantActName, said: HolderSaid): Promise<boolean> => {
    const answer = await send(name, said);
    const refused = answer === null ? null : refusalIn(answer);
    setRefusal(refused);
    return answer !== null && refused === null;
  };
  const printed = (): Promise<object | null> => step.run({ input: { ...input, step: 'printed', byWords: null, how: null } });
  return { run, printed, refusal, busy: all.some(({ busy }) => busy), fault: all.find(({ fault }) => fault !== null)?.fault ?? null };
}
