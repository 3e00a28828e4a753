import { SIXTEEN_RULES } from '@starling/shared/law/sixteen-rules';
import { useTranslation } from 'react-i18next';
import { Cites } from '../../ui/Cite.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { LawArticle } from './LawArticle.tsx';

/** The sixteen rules that no screen and no setting can break. */
export function NeverBrokenPage() {
  const { t } = useTranslation('law');
  return (
    <LawArticle title={t('page.rules')} facts={<p className="second">{t('rulesSub')}</p>}>
      <div className="pleading-rows">
        {Object.entries(SIXTEEN_RULES).map(([id, { words, cites }]) => (
          <Pleading key={id} width="card" margin={<span className="law-at">{id}</span>}>
            <p className="law-words">
              {words}
              <Cites cites={cites} />
            </p>
          </Pleading>
        ))}
      </div>
    </LawArticle>
  );
}
