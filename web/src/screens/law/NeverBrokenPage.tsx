import { NEVER_BROKEN } from '@starling/shared/law/us-ca/provisions/never-broken';
import { useTranslation } from 'react-i18next';
import { Cites } from '../../ui/Cite.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { LawArticle } from './LawArticle.tsx';
import { StatusMark } from './StatusMark.tsx';

/** The sixteen rules that no screen and no setting can break. */
export function NeverBrokenPage() {
  const { t } = useTranslation('law');
  return (
    <LawArticle title={t('page.rules')} facts={<p className="second">{t('rulesSub')}</p>}>
      <div className="pleading-rows">
        {NEVER_BROKEN.map(({ id, words, cites, status }) => (
          <Pleading key={id} width="card" margin={<span className="law-at">{id}</span>}>
            <p className="law-words">
              {words}
              <Cites cites={cites} />
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
