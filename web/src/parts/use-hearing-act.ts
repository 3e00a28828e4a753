import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HearingVersionFragmentDoc } from '../gql/graphql.ts';
import { say } from '../ui/toasts.ts';
import type { RefusalLike } from './refusals.ts';
import { readTogether } from './read-together.ts';
import { refusalIn, useAct } from './use-act.ts';

export interface HearingAct<Answer, Variables> {
  /** Does it with the hearing's newest version; null when it was refused or nothing was heard back. */
  readonly run: (write: (version: number) => Variables) => Promise<Answer | null>;
  readonly busy: boolean;
  readonly refusal: RefusalLike | null;
}

// Acts of one person on the bench go one after the other, so that quick keys do not overtake their own versions.
let line: Promise<unknown> = Promise.resolve();

/** One act on one hearing: in line, with the newest version, and read again when it is done. A refusal is kept to be shown. */
export function useHearingAct<Answer extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>,
  hearing: { readonly hearingId: string; readonly version: number },
): HearingAct<Answer, Variables> {
  const { t } = useTranslation('common');
  const client = useApolloClient();
  const act = useAct(document);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const inTurn = async (write: (version: number) => Variables): Promise<Answer | null> => {
    const answer = await act.run(write(newestVersion(client, hearing)));
    if (answer === null) say({ words: t('didNotSave'), tone: 'stop' });
    const refused = answer === null ? null : refusalIn(answer);
    setRefusal(refused);
    if (answer !== null && refused === null) keepVersion(client, hearing.hearingId, answer);
    readBenchAgain(client);
    return refused === null ? answer : null;
  };
  const run = (write: (version: number) => Variables) => {
    const turn = line.then(() => inTurn(write));
    line = turn.catch(() => undefined);
    return turn;
  };
  return { run, busy: act.busy, refusal };
}

const BENCH_READS: ReadonlySet<string | undefined> = new Set(['Bench', 'Board', 'MatterInHand', 'WaitingRecalls']);

/** The reads of the bench, asked for again also where no socket's word comes; with the word that comes they are read once. */
export function readBenchAgain(client: ApolloClient): void {
  readTogether(client, ({ queryName }) => BENCH_READS.has(queryName));
}

function newestVersion(client: ApolloClient, { hearingId, version }: { readonly hearingId: string; readonly version: number }): number {
  const id = client.cache.identify({ __typename: 'DocketRow', hearingId });
  const kept = id === undefined ? null : client.cache.readFragment({ id, fragment: HearingVersionFragmentDoc });
  return Math.max(version, kept?.version ?? 0);
}

/** What answers with the hearing's new version only, or with its row of the board, tells it to the docket's row. */
function keepVersion(client: ApolloClient, hearingId: string, answer: object): void {
  const result: unknown = Object.values(answer).find((one) => typeof one === 'object');
  const version = versionIn(result) ?? versionIn(result !== null && typeof result === 'object' && 'row' in result ? result.row : null);
  if (version === null) return;
  const id = client.cache.identify({ __typename: 'DocketRow', hearingId });
  if (id !== undefined) client.cache.modify({ id, fields: { version: () => version } });
}

function versionIn(result: unknown): number | null {
  return typeof result === 'object' && result !== null && 'version' in result && typeof result.version === 'number' ? result.version : null;
}
