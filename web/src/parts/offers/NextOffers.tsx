import { useQuery } from '@apollo/client/react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { NextSessionsDocument, type RecordColumnFragment, type SessionFactsFragment } from '../../gql/graphql.ts';
import { DayStanding } from '../clocks/DayStanding.tsx';
import { LawfulDays } from '../clocks/LawfulDays.tsx';
import { useHearingWindow } from '../clocks/use-hearing-window.ts';
import { longDay, weekDay } from '../dates.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { typeKey } from './hearing-type-key.ts';
import { offersFor, offerWindow } from './next-offers.ts';

interface NextOffersProps {
  readonly matter: RecordColumnFragment;
  readonly busy: boolean;
  readonly isFirstFocused?: boolean;
  readonly onTake: (session: SessionFactsFragment) => void;
  /** window: only days up to the last lawful one. cause: the good cause is entered with it, and a later day is offered with its word. */
  readonly boundBy?: 'window' | 'cause';
}

/** The first session that fits, large, with what it has; two others beside it; above them the lawful days. */
export function NextOffers({ matter, busy, isFirstFocused = false, onTake, boundBy = 'window' }: NextOffersProps) {
  const { t } = useTranslation('session');
  const { offers, window, latest, isReading, failed } = useOffers(matter, boundBy);
  useOfferKeys(offers, busy, onTake);
  if (failed) return <p className="caption">{t('next.failed')}</p>;
  if (isReading)
    return (
      <p className="caption" role="status">
        {t('next.looking')}
      </p>
    );
  const [first, ...others] = offers;
  const lawful = window === null || window.latest === null ? null : <LawfulDays window={window} />;
  if (first === undefined)
    return (
      <div className="next-offers">
        {lawful}
        <NoOffer latest={latest} caseId={matter.row.caseId} />
      </div>
    );
  return (
    <div className="next-offers">
      {lawful}
      <div className="next-first">
        <p>
          <strong className="record">{longDay(first.heldOn)}</strong> {first.name}{' '}
          <span className="second small">{t('next.minutes', { count: matter.row.minutes, department: first.department })}</span>
        </p>
        <p className="second small">{t('next.room', { count: first.gauge.free })}</p>
        <DayStanding day={first.heldOn} window={window} />
        <Button kind="act" busy={busy} keyHint={isFirstFocused ? 'Enter' : '1'} autoFocus={isFirstFocused} onPress={() => onTake(first)}>
          {t('next.take')}
        </Button>
      </div>
      {others.map((other, index) => (
        <button
          key={other.sessionId}
          type="button"
          className="next-other"
          aria-keyshortcuts={String(index + 2)}
          onClick={() => onTake(other)}
        >
          <KeyHint keys={String(index + 2)} /> {weekDay(other.heldOn)}, {other.name}{' '}
          <span className="third">{t('next.free', { count: other.gauge.free })}</span> <DayStanding day={other.heldOn} window={window} />
        </button>
      ))}
    </div>
  );
}

/** The sessions that fit, once both they and the lawful days were read. Where the lawful days cannot be told, the record still weighs the day. */
function useOffers({ row, session }: RecordColumnFragment, boundBy: 'window' | 'cause') {
  const asked = useQuery(NextSessionsDocument, { variables: offerWindow(session.heldOn) });
  const { window, isReading } = useHearingWindow({ caseId: row.caseId, petitionId: row.petitionId, type: typeKey(row.hearingType) });
  const latest = boundBy === 'window' ? (window?.latest ?? null) : null;
  const sessions = isReading ? [] : (asked.data?.sessions ?? []);
  return {
    offers: offersFor(sessions, { department: session.department, minutes: row.minutes, latest }),
    window,
    latest,
    isReading: asked.data === undefined || isReading,
    failed: asked.error !== undefined,
  };
}

/** Why nothing is offered; past a last day the way leads to where the law's own relaxation is entered. */
function NoOffer({ latest, caseId }: { readonly latest: string | null; readonly caseId: string }) {
  const { t } = useTranslation('session');
  if (latest === null) return <p className="caption">{t('next.none')}</p>;
  return (
    <p className="caption">
      {t('next.noneInTime', { day: weekDay(latest) })} <Link href={`/hearings/new?case=${caseId}`}>{t('next.toSet')}</Link>
    </p>
  );
}

/** 1 takes the first, 2 and 3 the others, while they stand on the page. */
function useOfferKeys(offers: readonly SessionFactsFragment[], busy: boolean, onTake: (session: SessionFactsFragment) => void): void {
  const { t } = useTranslation('session');
  const group = t('keys.record');
  const digits = offers.map((offer, index) => ({
    key: String(index + 1),
    words: t('keys.take', { on: weekDay(offer.heldOn), name: offer.name }),
    group,
    act: () => (busy ? undefined : onTake(offer)),
    quiet: true,
    rank: 13,
  }));
  useKeys(offers.length === 0 ? [] : [{ key: `1–${offers.length}`, words: t('keys.whichDate'), group, rank: 13 }, ...digits]);
}
