import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { SignInAsPersonaMutation } from '../../gql/graphql.ts';
import { refusalOf } from '../../parts/use-act.ts';
import type { RefusalLike } from '../../parts/refusals.ts';

type Answer = SignInAsPersonaMutation['signInAsPersona'];

/** What happens after the door has answered: in, or one sentence for every cause. */
export function useEntering(): { readonly refusal: RefusalLike | null; readonly enter: (answer: Answer | null) => Promise<void> } {
  const client = useApolloClient();
  const navigate = useNavigate();
  const location = useLocation();
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const enter = async (answer: Answer | null): Promise<void> => {
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'SignedIn') return;
    await client.resetStore();
    await navigate(wantedPath(location.state));
  };
  return { refusal, enter };
}

/** The address that led to the door, so that one arrives where one meant to; otherwise the first place. */
function wantedPath(state: unknown): string {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' && from.startsWith('/') && !from.startsWith('//') ? from : '/';
}
