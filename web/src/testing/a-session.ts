import type { SessionCellFragment } from '../gql/graphql.ts';

/** A session of December 2026 as the API answers it; say only what matters. */
export function aSession(fields: Partial<SessionCellFragment> = {}): SessionCellFragment & { readonly version: number } {
  return {
    __typename: 'SessionLine',
    sessionId: 's-1',
    name: 'STAR',
    department: '260',
    courthouse: 'Compton',
    judge: 'Judge R. Castellane',
    heldOn: '2026-12-22',
    startsAt: '13:30',
    endsAt: '15:30',
    staffingStartsAt: null,
    state: 'planned',
    hearingsSet: 7,
    closedBecause: null,
    gauge: { __typename: 'Gauge', capacity: 102, heard: 0, inHand: 0, stillSet: 71, over: 0, free: 31 },
    version: 1,
    ...fields,
  };
}
