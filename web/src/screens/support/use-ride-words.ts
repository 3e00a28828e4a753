import { RIDE_DIRECTION, RIDE_STATE } from '@starling/shared/vocabulary/hearing-check';
import { useTranslation } from 'react-i18next';
import type { SupportLineFragment } from '../../gql/graphql.ts';
import { isRelative, useNames } from '../../parts/names/Name.tsx';
import { roleWords } from '../../parts/needs/role-words.ts';

type Ride = Pick<SupportLineFragment['rides'][number], 'direction' | 'driverRole' | 'state' | 'words'>;

const DIRECTIONS: Readonly<Record<string, string>> = RIDE_DIRECTION;
const STATES: Readonly<Record<string, string>> = RIDE_STATE;

/** A ride in words; while names are hidden, one that the family drives says the role alone. */
export function useRideWords(): (ride: Ride) => string {
  const { t } = useTranslation('support');
  const { hidden } = useNames();
  return ({ direction, driverRole, state, words }) =>
    hidden && isRelative(driverRole)
      ? t('rideOf', { direction: DIRECTIONS[direction] ?? direction, who: roleWords(driverRole), state: STATES[state] ?? state })
      : words;
}
