import type { LeftoverLineFragment } from '../../gql/graphql.ts';
import type { IconName } from '../../ui/icons.tsx';
import type { Family } from '../../ui/Tag.tsx';

export type LeftoverStanding = 'must' | 'open' | 'explained';

/** Its key in the list: one hearing may leave several things over. */
export function leftoverId({ item, hearingId, place }: LeftoverLineFragment): string {
  return `${item} ${hearingId ?? place}`;
}

/** Whether it is open, explained, or has to be done because words are not enough. */
export function standingOf({ explained, mayExplain }: LeftoverLineFragment): LeftoverStanding {
  if (explained !== null) return 'explained';
  return mayExplain ? 'open' : 'must';
}

export const STANDING: Readonly<Record<LeftoverStanding, { readonly family: Family; readonly shape: IconName }>> = {
  must: { family: 'stop', shape: 'triangle' },
  open: { family: 'care', shape: 'square' },
  explained: { family: 'good', shape: 'check' },
};

/** The place where a thing left over is dealt with; null when its hearing may no longer be seen. */
export function placeOf({ goTo, hearingId }: LeftoverLineFragment, sessionId: string): string | null {
  const ofSession: Readonly<Record<string, string>> = {
    warrant: '/warrants',
    custody_order: '/warrants?view=custody',
    ride: `/sessions/${sessionId}/sheet`,
    checks: `/sessions/${sessionId}/sheet`,
  };
  const ofHearing: Readonly<Record<string, string>> = {
    minute: `/hearings/${hearingId}/minute`,
    youth_page: `/hearings/${hearingId}/youth-page`,
  };
  const place = ofSession[goTo] ?? (hearingId === null ? null : ofHearing[goTo]);
  return place === undefined ? `/sessions/${sessionId}/hearings/${hearingId}` : place;
}
