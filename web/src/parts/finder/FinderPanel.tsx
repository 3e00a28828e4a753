import './finder.css';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetHearingInput, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { Failed, Skeleton } from '../../ui/Waiting.tsx';
import { Blocker } from './Blocker.tsx';
import { FinderFoot } from './FinderFoot.tsx';
import { FinderHead } from './FinderHead.tsx';
import { NotOffered, OfferClocks, offerKey, OfferList, OpensMore } from './FoundSlots.tsx';
import { useFinderKeys } from './use-finder-keys.ts';
import { useSlots } from './use-slots.ts';
import type { HearingDone } from './use-setting-hearing.ts';

interface FinderPanelProps {
  readonly caseId: string | null;
  readonly petitionId?: string | null | undefined;
  /** The kind of hearing by its key; null while it is not chosen. */
  readonly type: string | null;
  readonly minutes: number;
  readonly mode?: string;
  /** Only these sessions are looked at; left out: all of two years. */
  readonly sessionIds?: readonly string[] | undefined;
  /** From this day on; left out: from tomorrow. */
  readonly from?: string | null | undefined;
  /** Told when a hearing was set. */
  readonly onSet?: (done: HearingDone) => void;
  /** Told when another one is wanted after it. */
  readonly onAnother?: () => void;
  /** Told which offer is marked, for a calendar that draws it. */
  readonly onMark?: (offer: SlotOfferLineFragment | null) => void;
}

/** The slot finder: for a hearing the first lawful dates, each with its reason, and why others are not. Nothing is set until somebody says so. */
export function FinderPanel(props: FinderPanelProps) {
  const { t } = useTranslation('finder');
  const { caseId, petitionId = null, type, minutes, mode = 'in_person', onMark } = props;
  const ids = { act: useId(), refused: useId() };
  const [marked, setMarked] = useState<string | null>(null);
  const asked = useSlots(wantedOf(props));
  const offers = asked.found?.offers ?? [];
  const chosen = offers.find((offer) => offerKey(offer) === marked) ?? offers[0] ?? null;
  const mark = (key: string): void => {
    setMarked(key);
    onMark?.(offers.find((offer) => offerKey(offer) === key) ?? null);
  };
  useFinderKeys({ offers, onMark: mark, ids });
  const inputOf = (offer: SlotOfferLineFragment): SetHearingInput => ({
    caseId: caseId ?? '',
    petitionId,
    type: type ?? '',
    minutes,
    mode,
    sessionId: offer.sessionId,
    startsAt: offer.startsAt,
    seenVersion: offer.sessionVersion,
  });
  return (
    <section className="finder" aria-label={t('title')}>
      <FinderHead caseId={caseId} found={asked.found} />
      {asked.isLooking ? <Skeleton rows={4} doing={t('looking')} /> : null}
      {asked.stopped ? <Failed onAgain={asked.again}>{t('stopped')}</Failed> : null}
      {asked.found === null ? null : (
        <>
          <p className="only-heard" role="status">
            {t('looked', { count: offers.length, looked: asked.found.lookedAt })}
          </p>
          {offers.length === 0 ? (
            <Blocker blocker={asked.found.blocker} />
          ) : (
            <OfferList offers={offers} chosen={chosen === null ? null : offerKey(chosen)} onChoose={mark} />
          )}
          {chosen === null ? null : <OfferClocks offer={chosen} />}
          <NotOffered found={asked.found} headId={ids.refused} />
          <OpensMore opens={asked.found.opens} />
        </>
      )}
      <FinderFoot
        actId={ids.act}
        offer={chosen}
        inputOf={inputOf}
        why={asked.found === null ? t('whyChoose') : t('whyNone')}
        onRefused={asked.again}
        onSet={props.onSet}
        onAnother={props.onAnother}
      />
    </section>
  );
}

function wantedOf({ caseId, petitionId = null, type, minutes, mode = 'in_person', sessionIds, from = null }: FinderPanelProps) {
  if (caseId === null || type === null) return null;
  return { caseId, petitionId, type, minutes, mode, from, sessionIds: sessionIds === undefined ? null : [...sessionIds] };
}
