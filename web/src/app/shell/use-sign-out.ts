import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { SignOutDocument } from '../../gql/graphql.ts';
import { draftKeeper } from '../../parts/drafts/draft-keeper.ts';
import { useAct } from '../../parts/use-act.ts';
import { toasts } from '../../ui/toasts.ts';

/** Leaves the court: what is typed is kept there first, the session ends on the server, and nothing that was read or typed stays in this page. */
export function useSignOut(): { readonly signOut: () => Promise<void>; readonly busy: boolean } {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { run, busy } = useAct(SignOutDocument);
  const signOut = async (): Promise<void> => {
    await draftKeeper.keepAll();
    const done = await run({});
    if (done === null) return;
    draftKeeper.forgetOthers('');
    toasts.clear();
    await navigate('/sign-in');
    await client.resetStore();
  };
  return { signOut, busy };
}
