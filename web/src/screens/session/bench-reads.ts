import type { BenchQuery, MatterInHandQuery } from '../../gql/graphql.ts';

/** The docket as the bench reads it. */
export type BenchDocket = NonNullable<BenchQuery['docket']>;

/** The matter with everything its page and its record show. */
export type MatterInHand = NonNullable<MatterInHandQuery['matter']>;
