import { useEffect, useMemo } from 'react';
import type { FragmentType } from '@apollo/client';
import { useApolloClient, useFragment, useQuery, useSubscription } from '@apollo/client/react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useHref, useLocation, useNavigate } from 'react-router';
import { ChangesDocument, ViewerDocument, ViewerFieldsFragmentDoc, type ViewerFieldsFragment } from '../gql/graphql.ts';
import { ViewerContext } from '../parts/viewer.ts';
import { Waits } from '../parts/Waits.tsx';
import { useKeyListener } from '../ui/keys/use-keys.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { say } from '../ui/toasts.ts';
import { readingAgain } from './changes.ts';
import { csrfToken } from './csrf-token.ts';
import { firstPath } from './places.ts';
import { Shell } from './shell/Shell.tsx';

/** What is around every page, signed in or not: the line that says the people are invented, keys, and what was just told. */
export function Root() {
  const navigate = useNavigate();
  const { t } = useTranslation('common');
  const { data } = useQuery(ViewerDocument);
  useKeyListener((why) => say({ words: why, tone: 'stop' }));
  return (
    <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
      {data?.installation.demonstration === true ? (
        <section className="demonstration" aria-label={t('demonstration')}>
          {t('demonstration')}
        </section>
      ) : null}
      <Outlet />
      <Toasts />
    </AriaRouter>
  );
}

/** The door: everything behind it knows who is signed in; everybody else is shown the sign-in. */
export function Door() {
  const asked = useQuery(ViewerDocument);
  const location = useLocation();
  return (
    <Waits asked={asked}>
      {asked.data?.viewer === null ? <Navigate to="/sign-in" replace state={{ from: location.pathname }} /> : null}
      {asked.data?.viewer ? <Seated viewer={asked.data.viewer} /> : null}
    </Waits>
  );
}

function Seated({ viewer }: { readonly viewer: FragmentType<ViewerFieldsFragment> }) {
  const client = useApolloClient();
  const { data, complete } = useFragment({ fragment: ViewerFieldsFragmentDoc, from: viewer });
  const hear = useMemo(() => readingAgain(client), [client]);
  useSubscription(ChangesDocument, {
    onData: ({ data: { data: heard } }) => (heard === undefined ? undefined : hear(heard.changes)),
  });
  const csrf = data.csrf ?? '';
  useEffect(() => csrfToken.keep(csrf), [csrf]);
  if (!complete) return null;
  return (
    <ViewerContext value={data}>
      <Shell />
    </ViewerContext>
  );
}

/** The plain address leads to each person's own first place. */
export function FirstPlace() {
  const { data } = useQuery(ViewerDocument);
  const { data: viewer, complete } = useFragment({ fragment: ViewerFieldsFragmentDoc, from: data?.viewer ?? null });
  return complete && viewer !== null ? <Navigate to={firstPath(viewer)} replace /> : null;
}
