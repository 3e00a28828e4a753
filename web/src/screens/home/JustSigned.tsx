import { useTranslation } from 'react-i18next';
import { OutcomeCard } from '../../parts/OutcomeCard.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { HomeDay } from './HomeScreen.tsx';

/** What the judge signed, the newest first, the minute it is signed. */
export function JustSigned({ day }: { readonly day: HomeDay }) {
  const { t } = useTranslation('home');
  return (
    <>
      <PanelHead title={t('justSigned')} aside={day.outcomes.length === 0 ? undefined : t('newestFirst')} />
      {day.outcomes.length === 0 ? (
        <Empty title={t('nothingSigned')}>
          <p>{t('nothingSignedSub')}</p>
        </Empty>
      ) : (
        <div className="pleading-rows" aria-live="polite">
          {day.outcomes.map((outcome) => (
            <OutcomeCard key={outcome.outcomeId} outcome={outcome} today={day.today} />
          ))}
        </div>
      )}
    </>
  );
}
