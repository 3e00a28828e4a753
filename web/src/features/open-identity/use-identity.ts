import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseIdentityDocument, type CaseIdentityQuery } from '../../gql/graphql.ts';
import { useNames } from '../../parts/names/Name.tsx';
import { say } from '../../ui/toasts.ts';

/** How long an identity stands on a screen before it is hidden again (design, section 8). */
export const SHOWN_MS = 20_000;

export type IdentityShown = NonNullable<CaseIdentityQuery['case']>['identity'];

/** A look at an identity: one for each press, and the court writes it down. */
export interface IdentityLook {
  /** What stands open: the identity, or null for a seat that sees none; undefined while it is hidden. */
  readonly shown: IdentityShown | undefined;
  readonly show: () => void;
  readonly hide: () => void;
}

/** Legal name, case number and birth date, for 20 seconds; names that are hidden hide it at once, and it does not come back with them. */
export function useIdentity(caseId: string): IdentityLook {
  const { t } = useTranslation('caseFile');
  const client = useApolloClient();
  const { hidden } = useNames();
  const [shown, setShown] = useState<IdentityShown | undefined>(undefined);
  const hide = (): void => setShown(undefined);
  useEffect(() => {
    if (shown === undefined) return undefined;
    if (hidden) return setShown(undefined);
    const timer = window.setTimeout(() => setShown(undefined), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [shown, hidden]);
  const show = (): void => {
    // A look that nobody sees is none: nothing is asked, and nothing written down.
    if (hidden) return say({ words: t('identityCovered'), tone: 'care' });
    void client
      .query({ query: CaseIdentityDocument, variables: { caseId }, fetchPolicy: 'no-cache' })
      .then(({ data }) => setShown(data?.case?.identity ?? null))
      .catch(() => say({ words: t('identityFailed'), tone: 'stop' }));
  };
  return { shown: hidden ? undefined : shown, show, hide };
}
