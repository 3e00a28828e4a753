import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FoundSlotsFragment, SlotOfferLineFragment } from '../../gql/graphql.ts';
import { clockTimeFull, longDay, weekDay } from '../dates.ts';
import { Cites } from '../../ui/Cite.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { ScoreParts } from './ScoreParts.tsx';

/** How many parts of the score stand on the first offer; the others weigh and are not drawn. */
const PARTS_SHOWN = 6;

/** What names an offer: two may stand in one session. */
export function offerKey({ sessionId, startsAt }: Pick<SlotOfferLineFragment, 'sessionId' | 'startsAt'>): string {
  return `${sessionId} ${startsAt}`;
}

interface OfferListProps {
  readonly offers: readonly SlotOfferLineFragment[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The offers, the first large with the parts of its score: a radio group, so arrows move and choosing sets nothing. */
export function OfferList({ offers, chosen, onChoose }: OfferListProps) {
  const { t } = useTranslation('finder');
  return (
    <RadioGroup className="finder-offers" aria-label={t('choose')} value={chosen} onChange={onChoose}>
      {offers.map((offer, at) => (
        <Radio
          key={offerKey(offer)}
          value={offerKey(offer)}
          className="finder-offer"
          aria-keyshortcuts={String(at + 1)}
          aria-label={t('sayOffer', {
            day: longDay(offer.heldOn),
            time: clockTimeFull(offer.startsAt),
            department: offer.department,
            score: offer.score,
          })}
        >
          <span className="finder-offer-day">
            <KeyHint keys={String(at + 1)} />
            <span className="record">{t('when', { day: weekDay(offer.heldOn), time: clockTimeFull(offer.startsAt) })}</span>{' '}
            <span className="second small">{offer.department}</span>
          </span>
          <span className="finder-score">
            {offer.score}
            {at === 0 ? <span className="caption">{t('outOf')}</span> : null}
          </span>
          <span className="finder-why">
            {offer.why}
            {offers.slice(at + 1).some((later) => later.score > offer.score) ? <span className="caption"> {t('sooner')}</span> : null}
          </span>
          {at === 0 || offerKey(offer) === chosen ? <ScoreParts parts={offer.parts.slice(0, PARTS_SHOWN)} /> : null}
          <Cautions cautions={offer.cautions} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Cautions({ cautions }: { readonly cautions: readonly string[] }) {
  if (cautions.length === 0) return null;
  return (
    <span className="finder-cautions">
      {cautions.map((words) => (
        <StateWord key={words} family="care" shape="half">
          {words}
        </StateWord>
      ))}
    </span>
  );
}

/** The clocks that bind a date, each with its cite: outside the radio, because a cite is a button of its own. */
export function OfferClocks({ offer }: { readonly offer: SlotOfferLineFragment }) {
  const { t } = useTranslation('finder');
  if (offer.clocks.length === 0) return null;
  return (
    <section className="finder-part" aria-label={t('clocks')}>
      <div className="finder-part-head">
        <h3>{t('clocks')}</h3>
      </div>
      <ul>
        {offer.clocks.map(({ words, cite }) => (
          <li key={words} className="small">
            {words}
            <Cites cites={[cite]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sessions that were not offered: why each was not, and who may relax it. Of a keep-apart the level alone is said. */
export function NotOffered({ found, headId }: { readonly found: FoundSlotsFragment; readonly headId: string }) {
  const { t } = useTranslation('finder');
  return (
    <section className="finder-part" aria-labelledby={headId}>
      <div className="finder-part-head">
        <h3 id={headId} tabIndex={-1}>
          {t('notOffered')}
        </h3>
        <span className="third small">{t('notOfferedAside', { count: found.lookedAt, shown: found.notOffered.length })}</span>
      </div>
      {found.notOffered.length === 0 ? <p className="second small">{t('notOfferedNone')}</p> : null}
      <ul className="finder-refused">
        {found.notOffered.map((line) => (
          <li key={`${line.sessionId} ${line.startsAt ?? ''} ${line.rule}`}>
            <span className="finder-when">
              {line.startsAt === null
                ? t('whenHalf', { day: weekDay(line.heldOn), half: line.half })
                : t('when', { day: weekDay(line.heldOn), time: clockTimeFull(line.startsAt) })}
              <span className="caption"> {line.department}</span>
            </span>
            <span className="finder-what">
              <span>
                {line.words}
                <Cites cites={line.cites} />
              </span>
              <span className="caption">{line.mayRelax ?? t('mayRelaxNone')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What would open more dates: each said with the date it would open. */
export function OpensMore({ opens }: { readonly opens: FoundSlotsFragment['opens'] }) {
  const { t } = useTranslation('finder');
  if (opens.length === 0) return null;
  return (
    <section className="finder-part" aria-label={t('opens')}>
      <div className="finder-part-head">
        <h3>{t('opens')}</h3>
      </div>
      <ul className="finder-refused">
        {opens.map(({ rule, words, heldOn, score }) => (
          <li key={`${rule} ${heldOn ?? ''}`}>
            <span className="finder-when">{heldOn === null ? null : weekDay(heldOn)}</span>
            <span className="finder-what">
              <span>{words}</span>
              {heldOn === null ? null : <span className="caption">{t('opensScore', { score })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
