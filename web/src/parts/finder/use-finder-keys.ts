import { useTranslation } from 'react-i18next';
import type { SlotOfferLineFragment } from '../../gql/graphql.ts';
import { weekDay } from '../dates.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { offerKey } from './FoundSlots.tsx';

interface FinderKeys {
  readonly offers: readonly SlotOfferLineFragment[];
  readonly onMark: (key: string) => void;
  readonly ids: { readonly act: string; readonly refused: string };
}

/** F comes to the finder, 1 to 3 mark an offer, X goes to why others are not; the hand then stands on the act, so that Enter sets. */
export function useFinderKeys({ offers, onMark, ids }: FinderKeys): void {
  const { t } = useTranslation('finder');
  const group = t('keyGroup');
  const comeTo = (id: string): void => document.getElementById(id)?.focus();
  const digits = offers.map((offer, at) => ({
    key: String(at + 1),
    words: t('keyChooseOne', { day: weekDay(offer.heldOn) }),
    group,
    act: () => {
      onMark(offerKey(offer));
      comeTo(ids.act);
    },
    quiet: true,
    rank: 11,
  }));
  useKeys([
    { key: 'F', words: t('keyFind'), group, act: () => comeTo(ids.act), rank: 10 },
    ...(offers.length === 0 ? [] : [{ key: `1–${offers.length}`, words: t('keyChoose'), group, rank: 11 }]),
    ...digits,
    { key: 'X', words: t('keyWhy'), group, act: () => comeTo(ids.refused), rank: 12 },
    { key: 'Enter', words: t('keySet'), group, rank: 13 },
  ]);
}
