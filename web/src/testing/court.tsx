import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReactElement } from 'react';
import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, execute, print, parse } from 'graphql';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { courtCache } from '../app/apollo.ts';
import { ViewerContext, type SeatedViewer } from '../parts/viewer.ts';
import { useKeyListener } from '../ui/keys/use-keys.tsx';
import { say } from '../ui/toasts.ts';
import { Toasts } from '../ui/Toasts.tsx';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../server/schema.graphql'), 'utf8'));

/** Answers by field of Query or Mutation: a value, or a function of the field's arguments. The agreed schema checks every one of them. */
export type Answers = Readonly<Record<string, unknown>>;

/** The court's API played by answers: the outside of the web workspace, and the only thing its specs fake. */
function playedLink(answers: Answers, asked: string[]): ApolloLink {
  return new ApolloLink((operation) => {
    asked.push(operation.operationName ?? '');
    return new Observable((observer) => {
      const document = parse(print(operation.query));
      Promise.resolve(execute({ schema, document, rootValue: answers, variableValues: operation.variables }))
        .then((result) => {
          observer.next(JSON.parse(JSON.stringify(result)));
          observer.complete();
        })
        .catch((cause: unknown) => observer.error(cause));
    });
  });
}

/** The clerk of a fixed day; say only what matters. */
export function aViewer(fields: Partial<SeatedViewer> = {}): SeatedViewer {
  return {
    __typename: 'Viewer',
    accountId: 'a-1',
    name: 'T. Ferro',
    seat: 'COURTROOM_CLERK',
    seatWords: 'Courtroom clerk',
    courtId: 'c-1',
    courtName: 'STAR Court',
    demonstration: true,
    csrf: 'token',
    acts: [],
    today: '2026-12-01',
    now: '09:20',
    places: [],
    ...fields,
  };
}

function Page({ children }: { readonly children: ReactElement }) {
  useKeyListener((why) => say({ words: why, tone: 'stop' }));
  return (
    <>
      {children}
      <Toasts />
    </>
  );
}

interface CourtOptions {
  readonly viewer?: Partial<SeatedViewer>;
  readonly path?: string;
  readonly at?: string;
}

/** Shows a screen or a part as somebody at `at` (an address matching `path`), with the API answering as given. */
export function renderInCourt(element: ReactElement, answers: Answers = {}, { viewer = {}, path = '*', at = '/' }: CourtOptions = {}) {
  const asked: string[] = [];
  const client = new ApolloClient({
    cache: courtCache(),
    dataMasking: true,
    link: playedLink(answers, asked),
    defaultOptions: { watchQuery: { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' } },
  });
  const router = createMemoryRouter(
    [
      { path, element: <Page>{element}</Page> },
      { path: '*', element: <p>{'elsewhere'}</p> },
    ],
    { initialEntries: [at] },
  );
  const shown = render(
    <ApolloProvider client={client}>
      <ViewerContext value={aViewer(viewer)}>
        <RouterProvider router={router} />
      </ViewerContext>
    </ApolloProvider>,
  );
  return { ...shown, user: userEvent.setup(), router, asked };
}
