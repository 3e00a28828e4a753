import { COUNTING_RULES } from '@starling/shared/time/counting-rules';
import { useTranslation } from 'react-i18next';
import { Cites } from '../../ui/Cite.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { LawArticle } from './LawArticle.tsx';
import { StatusMark } from './StatusMark.tsx';

/** R1 to R13: how every last day and hour is counted. */
export function CountingPage() {
  const { t } = useTranslation('law');
  return (
    <LawArticle title={t('page.counting')} facts={<p className="second">{t('countingSub')}</p>}>
      <div className="pleading-rows">
        {COUNTING_RULES.map(({ id, words, cite, status }) => (
          <Pleading key={id} width="card" margin={<span className="law-at">{id}</span>}>
            <p className="law-words">
              {words}
              <Cites cites={cite === null ? [] : [cite]} />
              {status === 'verified' ? null : (
                <>
                  {' '}
                  <StatusMark status={status} />
                </>
              )}
            </p>
          </Pleading>
        ))}
      </div>
    </LawArticle>
  );
}
