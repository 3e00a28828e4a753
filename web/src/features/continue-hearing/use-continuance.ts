import { useState } from 'react';
import type { DraftLineFragment } from '../../gql/graphql.ts';
import { useDraft, type DraftInHand } from '../../parts/drafts/use-draft.ts';
import { readContinuance, UNTYPED, type TypedContinuance } from './continuance-draft.ts';

/** A continuance being typed, and who keeps it. */
export type ContinuanceInHand = DraftInHand<TypedContinuance>;

interface InCourt {
  readonly row: { readonly hearingId: string; readonly version: number };
  readonly drafts: readonly DraftLineFragment[];
}

/** In court it is kept with the court: a reload, a lost line or a forced sign-out leaves its facts and choices where they were. */
export function useContinuance({ row: { hearingId, version }, drafts }: InCourt): ContinuanceInHand {
  const stored = drafts.find(({ part }) => part === 'continuance') ?? null;
  return useDraft({ hearingId, version, part: 'continuance', stored, read: readContinuance });
}

const AS_READ = { state: 'asRead', savedAt: null } as const;
const nothing = (): void => undefined;

/** Outside the courtroom, where nobody keeps drafts, it stands on the page until it is left. */
export function useContinuanceHere(): ContinuanceInHand {
  const [content, setContent] = useState(UNTYPED);
  return { content, kept: AS_READ, change: setContent, settle: () => Promise.resolve(), keepOn: nothing, drop: nothing };
}
