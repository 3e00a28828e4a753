import { useTranslation } from 'react-i18next';
import type { FindingSheetPartsFragment } from '../../gql/graphql.ts';
import { ConsequenceSection } from '../../parts/ConsequenceList.tsx';
import { Cites } from '../../ui/Cite.tsx';
import { goesOnWith, type FindingOutcome } from './finding-result.ts';
import { listed } from './ResultWords.tsx';

interface OffersProps {
  readonly offers: FindingSheetPartsFragment['offers'];
  readonly outcome: FindingOutcome;
}

/** What may be offered for the counts that are not found: the statutes give the ways, the parties and the judge choose. */
export function Offers({ offers, outcome }: OffersProps) {
  const { t } = useTranslation('finding');
  const left = goesOnWith(outcome);
  const here = offers
    .map((offer) => ({ ...offer, counts: offer.counts.filter((number) => left.includes(number)) }))
    .filter(({ counts, alternatives }) => counts.length > 0 && alternatives.length > 0);
  if (here.length === 0) return null;
  return (
    <ConsequenceSection title={t('offers.title')} shape="arrow" note={t('offers.note')}>
      {here.map((offer) => (
        <div key={offer.words} className="offer">
          <p>
            <strong>{t('offers.counts', { count: offer.counts.length, numbers: listed(offer.counts) })}</strong> {offer.words}
          </p>
          <ul className="read-back-list">
            {offer.alternatives.map((one) => (
              <li key={one.words}>
                {one.words} <Cites cites={one.cites} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ConsequenceSection>
  );
}
