import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CloseSessionDocument, OpenSessionDocument, type SessionFactsFragment } from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';

const KEEPERS = ['JUDGE', 'COURTROOM_CLERK'];

/** Opens the sitting, or closes it when everything in it is decided and every recall is confirmed. */
export function OpenSession({ session, seat }: { readonly session: SessionFactsFragment; readonly seat: string }) {
  const { t } = useTranslation('session');
  const client = useApolloClient();
  const open = useAct(OpenSessionDocument);
  const close = useAct(CloseSessionDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  if (!KEEPERS.includes(seat) || session.state === 'closed') return null;
  const input = { sessionId: session.sessionId, version: session.version };
  const heard = (answer: object | null | undefined) => {
    setRefusal(refusalOf(answer));
    readBenchAgain(client);
  };
  return (
    <div className="open-session">
      {session.state === 'open' ? (
        <Button busy={close.busy} onPress={() => void close.run({ input }).then((answer) => heard(answer?.closeSession))}>
          {t('session.close')}
        </Button>
      ) : (
        <Button kind="act" busy={open.busy} onPress={() => void open.run({ input }).then((answer) => heard(answer?.openSession))}>
          {t('session.open')}
        </Button>
      )}
      <RefusalNotice refusal={refusal} />
      {refusal !== null && session.state === 'open' ? (
        <ButtonLink kind="quiet" href={`/sessions/${session.sessionId}/close`}>
          {t('session.left')}
        </ButtonLink>
      ) : null}
    </div>
  );
}
