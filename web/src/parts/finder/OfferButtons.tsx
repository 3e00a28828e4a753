import './finder.css';
import { useTranslation } from 'react-i18next';
import type { FoundSlotsFragment, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { clockTimeFull, longDay, weekDay } from '../dates.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { Blocker } from './Blocker.tsx';
import { offerKey } from './FoundSlots.tsx';

interface OfferButtonsProps {
  readonly offers: FoundSlotsFragment['offers'];
  /** What stands in the way when none fits; null when it is not told. */
  readonly blocker: FoundSlotsFragment['blocker'];
  readonly busy: boolean;
  readonly isFirstFocused?: boolean;
  readonly onTake: (offer: SlotOfferLineFragment) => void;
}

/** The finder's dates where one press takes one, as on the bench: the first large with its reason, two others beside it. */
export function OfferButtons({ offers, blocker, busy, isFirstFocused = false, onTake }: OfferButtonsProps) {
  const { t } = useTranslation('finder');
  useTakeKeys(offers, busy, onTake);
  const [first, ...others] = offers;
  return (
    <div className="next-offers">
      {first === undefined ? (
        <Blocker blocker={blocker} />
      ) : (
        <div className="next-first">
          <p>
            <strong className="record">{t('when', { day: longDay(first.heldOn), time: clockTimeFull(first.startsAt) })}</strong>{' '}
            <span className="second small">{first.department}</span>
          </p>
          <p className="second small">{[first.why, ...first.cautions].join(' ')}</p>
          <Button kind="act" busy={busy} keyHint={isFirstFocused ? 'Enter' : '1'} autoFocus={isFirstFocused} onPress={() => onTake(first)}>
            {t('take')}
          </Button>
        </div>
      )}
      {others.map((other, index) => (
        <button
          key={offerKey(other)}
          type="button"
          className="next-other"
          aria-keyshortcuts={String(index + 2)}
          onClick={() => onTake(other)}
        >
          <KeyHint keys={String(index + 2)} />{' '}
          {t('takeOther', { day: weekDay(other.heldOn), time: clockTimeFull(other.startsAt), department: other.department })}{' '}
          <span className="third">{t('score', { score: other.score })}</span>
          {other.cautions.length === 0 ? null : <span className="second small"> {other.cautions.join(' ')}</span>}
        </button>
      ))}
    </div>
  );
}

/** 1 takes the first, 2 and 3 the others, while they stand on the page. */
function useTakeKeys(offers: readonly SlotOfferLineFragment[], busy: boolean, onTake: (offer: SlotOfferLineFragment) => void): void {
  const { t } = useTranslation('finder');
  const group = t('keyGroup');
  const digits = offers.map((offer, index) => ({
    key: String(index + 1),
    words: t('keyTake', { day: weekDay(offer.heldOn) }),
    group,
    act: () => (busy ? undefined : onTake(offer)),
    quiet: true,
    rank: 13,
  }));
  useKeys(offers.length === 0 ? [] : [{ key: `1–${offers.length}`, words: t('keyTakeOne'), group, rank: 13 }, ...digits]);
}
