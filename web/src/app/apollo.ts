import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { OperationTypeNode } from 'graphql';
import { csrfToken } from './csrf-token.ts';

/** The cookie is strict and the token proves that this page asked: both are needed for every act. */
const withCsrf = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'x-starling-csrf': csrfToken.read(), 'apollo-require-preflight': 'true' },
}));

/** The court's API: acts and reads over HTTP, "something changed" over a socket. */
export function openCourt(): ApolloClient {
  const { protocol, host } = window.location;
  const socket = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  const http = ApolloLink.from([seenOut(() => client), withCsrf, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]);
  const client: ApolloClient = new ApolloClient({
    // A change that arrives while a page is being read asks again: the answer under way may be older than the change.
    queryDeduplication: false,
    cache: courtCache(),
    dataMasking: true,
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, new GraphQLWsLink(socket), http),
    // A page always asks again when it opens: what was sealed meanwhile must not stand there from memory, even for a moment.
    defaultOptions: { watchQuery: { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' }, query: { fetchPolicy: 'network-only' } },
  });
  return client;
}

const SEEN_OUT = new Set<unknown>(['NOT_SIGNED_IN', 'CSRF']);

/** When the court no longer knows who asks, the page asks once who is signed in: the door then stands where the screen was. */
function seenOut(client: () => ApolloClient): ApolloLink {
  return new ErrorLink(({ error, operation }) => {
    const unknown = CombinedGraphQLErrors.is(error) && error.errors.some((one) => SEEN_OUT.has(one.extensions?.['code']));
    if (unknown && operation.operationName !== 'Viewer') void client().refetchQueries({ include: ['Viewer'] });
  });
}

/** What identifies a row of each kind: the court's own keys. Anything else is only a part of the page that read it. */
const KEYS: Readonly<Record<string, string>> = {
  SessionLine: 'sessionId',
  DocketRow: 'hearingId',
  Case: 'caseId',
  Petition: 'petitionId',
  PetitionCount: 'countId',
  Finding: 'findingId',
  CourtOrder: 'orderId',
  Appearance: 'appearanceId',
  WarrantLine: 'warrantId',
  SealingLine: 'sealingOrderId',
  HolderTask: 'holderTaskId',
  Outcome: 'outcomeId',
  CourtSettingLine: 'name',
  CourtClosure: 'closureId',
  EmergencyExtension: 'emergencyExtensionId',
};

/** Rows read by two parts of a page are one row in memory. */
export function courtCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      Refusal: [
        'NotFound',
        'NotAllowed',
        'Stale',
        'Invalid',
        'RequirementsUnmet',
        'SessionFull',
        'DayClosed',
        'OutsideWindow',
        'RulesBroken',
        'Clash',
      ],
    },
    dataIdFromObject: (row) => {
      if (row.__typename === 'Viewer') return 'Viewer';
      const id = row[KEYS[row.__typename ?? ''] ?? ''];
      return typeof id === 'string' ? `${row.__typename}:${id}` : undefined;
    },
  });
}
