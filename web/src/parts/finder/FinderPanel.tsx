import './finder.css';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundSlotsFragment, SetHearingInput, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { Failed, Skeleton } from '../../ui/Waiting.tsx';
import { Blocker } from './Blocker.tsx';
import { FinderFoot } from './FinderFoot.tsx';
import { FinderHead } from './FinderHead.tsx';
import { NotOffered, OfferClocks, offerKey, OfferList, OpensMore } from './FoundSlots.tsx';
import { useFinderKeys } from './use-finder-keys.ts';
import { useSlots } from './use-slots.ts';
import type { HearingDone } from './use-setting-hearing.ts';

/** The marked offer, for the act at the foot of the finder. */
export interface MarkedOffer {
  /** The id that the act's button must carry: keys come to it. */
  readonly actId: string;
  readonly offer: SlotOfferLineFragment | null;
  /** Looks again: after a refusal. */
  readonly again: () => void;
}

interface FinderPanelProps {
  readonly caseId: string | null;
  /** The hearing that is moved; left out for a new one. */
  readonly hearingId?: string | undefined;
  readonly petitionId?: string | null | undefined;
  /** The kind of hearing by its key; null while it is not chosen. */
  readonly type: string | null;
  readonly minutes: number;
  readonly mode?: string;
  /** Hard news will be given in it. */
  readonly hardNews?: boolean;
  /** Only these sessions are looked at; left out: all of two years. */
  readonly sessionIds?: readonly string[] | undefined;
  /** From this day on; left out: from tomorrow. */
  readonly from?: string | null | undefined;
  /** Told when a hearing was set. */
  readonly onSet?: (done: HearingDone) => void;
  /** Told when another one is wanted after it. */
  readonly onAnother?: () => void;
  /** Another act than setting a new hearing, with what the marked offer is and how to look again. */
  readonly foot?: (marked: MarkedOffer) => ReactNode;
  /** Told which offer is marked, for a calendar that draws it. */
  readonly onMark?: (offer: SlotOfferLineFragment | null) => void;
}

/** The slot finder: for a hearing the first lawful dates, each with its reason, and why others are not. Nothing is set until somebody says so. */
export function FinderPanel(props: FinderPanelProps) {
  const { t } = useTranslation('finder');
  const wanted = wantedOf(props);
  const ids = { act: useId(), refused: useId() };
  const [marked, setMarked] = useState<string | null>(null);
  const asked = useSlots(wanted);
  const offers = asked.found?.offers ?? [];
  const chosen = offers.find((offer) => offerKey(offer) === marked) ?? offers[0] ?? null;
  const mark = (key: string): void => {
    setMarked(key);
    props.onMark?.(offers.find((offer) => offerKey(offer) === key) ?? null);
  };
  useFinderKeys({ offers, onMark: mark, ids });
  return (
    <section className="finder" aria-label={t('title')}>
      <FinderHead caseId={props.caseId} found={asked.found} />
      {asked.isLooking ? <Skeleton rows={4} doing={t('looking')} /> : null}
      {asked.stopped ? <Failed onAgain={asked.again}>{t('stopped')}</Failed> : null}
      {asked.found === null ? null : <Dates found={asked.found} chosen={chosen} onChoose={mark} refusedId={ids.refused} />}
      <Foot
        {...props}
        wanted={wanted}
        maySet={asked.found?.maySet !== false}
        marked={{ actId: ids.act, offer: chosen, again: asked.again }}
      />
    </section>
  );
}

interface FootProps extends FinderPanelProps {
  readonly wanted: Wanted;
  readonly maySet: boolean;
  readonly marked: MarkedOffer;
}

/** The act at the foot: another one where it was given, otherwise setting a new hearing. */
function Foot({ foot, caseId, hardNews = false, onSet, onAnother, wanted, maySet, marked }: FootProps) {
  const { t } = useTranslation('finder');
  if (foot !== undefined) return foot(marked);
  return (
    <FinderFoot
      actId={marked.actId}
      offer={marked.offer}
      inputOf={(offer) => inputOf(wanted, offer, hardNews)}
      why={wanted !== null ? t('whyNone') : caseId === null ? t('whyChoose') : t('whyType')}
      mayNot={maySet ? undefined : t('whySeat')}
      onRefused={marked.again}
      onSet={onSet}
      onAnother={onAnother}
    />
  );
}

interface DatesProps {
  readonly found: FoundSlotsFragment;
  readonly chosen: SlotOfferLineFragment | null;
  readonly onChoose: (key: string) => void;
  readonly refusedId: string;
}

/** The offers with the clocks of the chosen one, then the sessions that were not offered, then what would open more. */
function Dates({ found, chosen, onChoose, refusedId }: DatesProps) {
  const { t } = useTranslation('finder');
  return (
    <>
      <p className="only-heard" role="status">
        {t('looked', { count: found.offers.length, looked: found.lookedAt })}
      </p>
      {chosen === null ? (
        <Blocker blocker={found.blocker} />
      ) : (
        <>
          <OfferList offers={found.offers} chosen={offerKey(chosen)} onChoose={onChoose} />
          <OfferClocks offer={chosen} />
        </>
      )}
      <NotOffered found={found} headId={refusedId} />
      <OpensMore opens={found.opens} />
    </>
  );
}

type Wanted = ReturnType<typeof wantedOf>;

function wantedOf({ caseId, hearingId, petitionId, type, minutes, mode = 'in_person', sessionIds, from }: FinderPanelProps) {
  if (caseId === null || type === null) return null;
  return {
    caseId,
    hearingId: hearingId ?? null,
    petitionId: petitionId ?? null,
    type,
    minutes,
    mode,
    from: from ?? null,
    sessionIds: sessionIds === undefined ? null : [...sessionIds],
  };
}

function inputOf(
  wanted: Wanted,
  { sessionId, sessionVersion, startsAt }: SlotOfferLineFragment,
  hardNews: boolean,
): SetHearingInput | null {
  if (wanted === null) return null;
  const { caseId, petitionId, type, minutes, mode } = wanted;
  return { caseId, petitionId, type, minutes, mode, hardNews, sessionId, startsAt, seenVersion: sessionVersion };
}
