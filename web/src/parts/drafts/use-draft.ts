import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DraftPart } from '@starling/shared/vocabulary/draft';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { SaveDraftDocument, type DraftInput, type DraftLineFragment } from '../../gql/graphql.ts';
import { wallTime } from '../court-clock.ts';
import { useViewer } from '../viewer.ts';
import { draftKeeper, type KeepAnswer, type KeptDraft } from './draft-keeper.ts';

interface DraftOf<Content> {
  readonly hearingId: string;
  /** The version of the hearing that is on the page now. */
  readonly version: number;
  readonly part: DraftPart;
  /** What the court has kept of it; null when nothing. */
  readonly stored: DraftLineFragment | null;
  /** Reads what was kept, by this page or an older one; unknown words are an empty draft. */
  readonly read: (content: unknown) => Content;
}

/** Typed words of one part of a matter, and how far the court has them. */
export interface DraftInHand<Content> {
  readonly content: Content;
  readonly kept: Pick<KeptDraft, 'state' | 'savedAt'>;
  readonly change: (next: (now: Content) => Content) => void;
  /** Waits for a draft on its way, before the record itself is saved. */
  readonly settle: () => Promise<void>;
  /** Keeps again what `settle` held back, when the save of the record did not go through. */
  readonly keepOn: () => void;
  readonly drop: () => void;
}

const AS_READ = { state: 'asRead', savedAt: null } as const;

/** A draft that outlives the screen: another matter, a lost line, a forced sign-out and a killed server leave it where it was. */
export function useDraft<Content>({ hearingId, version, part, stored, read }: DraftOf<Content>): DraftInHand<Content> {
  const client = useApolloClient();
  const { accountId } = useViewer();
  const name = `${accountId}/${hearingId}/${part}`;
  const storedAt = stored === null ? null : wallTime(stored.savedAt);
  const storedJson = stored?.contentJson ?? null;
  useEffect(() => {
    draftKeeper.forgetOthers(accountId);
    draftKeeper.open(name, { content: parsed(storedJson), savedAt: storedAt }, (content) =>
      keepWithCourt(client, { hearingId, part, contentJson: JSON.stringify(content), basedOnVersion: version }),
    );
  }, [accountId, client, hearingId, name, part, storedAt, storedJson, version]);
  useEffect(() => () => draftKeeper.close(name), [name]);
  useAsksBeforeClosing();
  const kept = useSyncExternalStore(draftKeeper.subscribe, () => draftKeeper.read(name));
  const content = useMemo(() => read(kept === null ? parsed(storedJson) : kept.content), [kept, read, storedJson]);
  return {
    content,
    kept: kept ?? AS_READ,
    change: (next) => draftKeeper.change(name, next(read(draftKeeper.read(name)?.content))),
    settle: () => draftKeeper.settle(name),
    keepOn: () => draftKeeper.flush(name),
    drop: () => draftKeeper.drop(name),
  };
}

function parsed(json: string | null): unknown {
  if (json === null) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

async function keepWithCourt(client: ApolloClient, input: DraftInput): Promise<KeepAnswer> {
  const { data } = await client.mutate({ mutation: SaveDraftDocument, variables: { input } });
  const answer = data?.saveDraft;
  if (answer?.__typename === 'DraftKept') return { savedAt: wallTime(answer.draft.savedAt) };
  // Sealed, absent and not theirs are one answer: such words leave the page.
  return answer?.__typename === 'NotFound' ? 'gone' : 'unheard';
}

/** The line coming back keeps at once what is only here; a page that closes with such words asks first. */
function useAsksBeforeClosing(): void {
  useEffect(() => {
    const online = (): void => draftKeeper.flushAll();
    const closing = (event: BeforeUnloadEvent): void => {
      if (draftKeeper.hasUnkept()) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', closing);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', closing);
    };
  }, []);
}
