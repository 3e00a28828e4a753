import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { OperationTypeNode } from 'graphql';
import { csrfToken } from './csrf-token.ts';

/** The cookie is strict and the token proves that this page asked: both are needed for every act. */
const withCsrf = new SetContextLink(({ headers }) => ({ headers: { ...headers, 'x-starling-csrf': csrfToken.read(), 'apollo-require-preflight': 'true' } }));

/** The court's API: acts and reads over HTTP, "something changed" over a socket. */
export function openCourt(): ApolloClient {
  const { protocol, host } = window.location;
  const socket = createClient({ url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`, lazy: true, retryAttempts: Number.POSITIVE_INFINITY, shouldRetry: () => true });
  const http = ApolloLink.from([withCsrf, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]);
  return new ApolloClient({
    cache: courtCache(),
    dataMasking: true,
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, new GraphQLWsLink(socket), http),
    // A page always asks again when it opens: what was sealed meanwhile must not stand there from memory, even for a moment.
    defaultOptions: { watchQuery: { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' }, query: { fetchPolicy: 'network-only' } },
  });
}

/** Rows are known by the court's own keys; things that are only parts of a page are not shared between pages. */
export function courtCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Refusal: ['NotFound', 'NotAllowed', 'Stale', 'Invalid', 'RequirementsUnmet', 'SessionFull', 'DayClosed', 'Clash'] },
    typePolicies: {
      SessionLine: { keyFields: ['sessionId'] },
      DocketRow: { keyFields: ['hearingId'] },
      Case: { keyFields: ['caseId'] },
      SealingLine: { keyFields: ['sealingOrderId'] },
      HolderTask: { keyFields: ['holderTaskId'] },
      Outcome: { keyFields: ['outcomeId'] },
      Viewer: { keyFields: [], merge: true },
    },
  });
}
