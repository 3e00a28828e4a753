import { useState } from 'react';
import type { DoorProblem } from '@starling/shared/law/door';
import { FilePetitionDocument, type FilePetitionMutation } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { problemsOf } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import type { Cause } from '../../ui/Notice.tsx';
import { formProblems, petitionInput, type PetitionDraft } from './petition-draft.ts';

type Filed = Extract<FilePetitionMutation['filePetition'], { __typename: 'PetitionFiled' }>;

/** Filing: the form's own gaps are shown when one tries, the law's at every change, the record's answer last. */
export interface Filing {
  readonly file: () => Promise<void>;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly refusal: RefusalLike | null;
  readonly filed: Filed | null;
  readonly problemsAt: (field: string) => readonly Cause[];
  /** True when the law only asks about this field: the clerk may confirm it. */
  readonly asksAt: (field: string) => boolean;
}

export function useFilingPetition(draft: PetitionDraft, door: readonly DoorProblem[] | null): Filing {
  const { run, busy, fault } = useAct(FilePetitionDocument);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [filed, setFiled] = useState<Filed | null>(null);
  const gaps = tried ? formProblems(draft) : [];
  const file = async (): Promise<void> => {
    setTried(true);
    if (busy || filed !== null || formProblems(draft).length > 0) return;
    const answer = (await run({ input: petitionInput(draft) }))?.filePetition ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename === 'PetitionFiled') setFiled(answer);
  };
  const problemsAt = (field: string): readonly Cause[] => {
    const all = [
      ...gaps.filter((one) => one.field === field),
      ...(door ?? []).filter((one) => one.field === field),
      ...problemsOf(refusal, field),
    ];
    return all.filter((one, place) => all.findIndex((other) => other.message === one.message) === place);
  };
  const asksAt = (field: string): boolean => (door ?? []).some((one) => one.field === field && one.severity === 'asks');
  return {
    file,
    busy,
    fault,
    refusal: refusal ?? (gaps.length > 0 ? { message: '', cites: [], problems: gaps } : null),
    filed,
    problemsAt,
    asksAt,
  };
}
