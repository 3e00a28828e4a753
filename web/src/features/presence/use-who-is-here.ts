import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { HereOnDocument, type PresenceLineFragment } from '../../gql/graphql.ts';

/** The court counts somebody as gone after 45 seconds; three words in that time outlast one that was lost. */
const SAID_EVERY_MS = 15_000;

type Part = 'record' | 'finding' | 'minute_order' | 'warrant' | 'note';

/** Says again and again that this person has the row open, and answers who else has. Leaving is said at once. */
export function useWhoIsHere(hearingId: string, part: Part, read: readonly PresenceLineFragment[]): readonly PresenceLineFragment[] {
  const client = useApolloClient();
  const [heard, setHeard] = useState<{ readonly hearingId: string; readonly others: readonly PresenceLineFragment[] } | null>(null);
  useEffect(() => {
    let isOpen = true;
    const tell = async (leaves: boolean): Promise<void> => {
      const { data } = await client.mutate({ mutation: HereOnDocument, variables: { input: { hearingId, part, leaves } } });
      if (isOpen && data?.hereOn.__typename === 'HereKnown') setHeard({ hearingId, others: data.hereOn.others });
    };
    // Who is here is a courtesy: a word that is lost is said again in a moment.
    const say = (leaves: boolean): void => void tell(leaves).catch(() => undefined);
    say(false);
    const timer = window.setInterval(() => (document.visibilityState === 'hidden' ? undefined : say(false)), SAID_EVERY_MS);
    return () => {
      isOpen = false;
      window.clearInterval(timer);
      say(true);
    };
  }, [client, hearingId, part]);
  const others = heard?.hearingId === hearingId ? [...heard.others, ...read] : read;
  return [...new Map(others.map((one) => [one.accountId, one])).values()];
}
