import type { ClockLineFragment } from '../gql/graphql.ts';

type Told = Partial<Omit<ClockLineFragment, '__typename' | 'cite'>> & {
  readonly cite?: { readonly text: string; readonly code: string };
  readonly name: string;
  readonly lastDay: string;
};

/** A clock of days as the API shows it, verified and running, with one step; for specs. */
export function aClock(told: Told) {
  return {
    __typename: 'Clock' as const,
    key: `${told.name}${told.lastDay}`,
    clock: 'JURIS_602_NOT_DETAINED_30D',
    petitionEnding: null,
    lastTime: null,
    safeDay: told.lastDay,
    safeTime: null,
    daysLeft: 3,
    missed: false,
    binding: false,
    choice: false,
    waived: false,
    stopped: false,
    status: 'VERIFIED' as const,
    mark: null,
    words: `The last day is ${told.lastDay}.`,
    steps: [{ __typename: 'ClockStep' as const, on: told.lastDay, words: 'The last day.' }],
    cite: { __typename: 'Citation' as const, text: 'WIC 657(a)', code: 'WIC' },
    cites: [{ __typename: 'Citation' as const, text: 'WIC 657(a)', code: 'WIC' }],
    mayExtend: [],
    remedies: 'The judge is told.',
    metOn: null,
    ...told,
  };
}
