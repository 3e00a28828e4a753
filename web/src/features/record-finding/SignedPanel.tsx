import './signed-panel.css';
import { useTranslation } from 'react-i18next';
import type { SignedFindingFragment } from '../../gql/graphql.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What the signature did, once it is done: the words of the record, the papers ready to print, the recall still open. */
export function SignedPanel({ signed, onBack }: { readonly signed: SignedFindingFragment; readonly onBack: () => void }) {
  const { t } = useTranslation('finding');
  return (
    <section className="signed-panel fades-in" aria-labelledby="signed-title">
      <h1 id="signed-title" className="record" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {signed.sealed ? t('signed.titleSealed') : t('signed.titleGoesOn')}
      </h1>
      <p className="record">{signed.words}</p>
      {signed.controlNumber === null ? null : (
        <p className="strong">
          {t('signed.control', { number: signed.controlNumber })} · {t('signed.holders', { count: signed.holders })}
        </p>
      )}
      {signed.recallUnconfirmed ? <Notice tone="stop">{t('signed.recall')}</Notice> : null}
      <h2>{t('signed.documents')}</h2>
      {signed.documents.length === 0 ? <p className="caption">{t('signed.noDocuments')}</p> : null}
      <ul className="signed-papers">
        {signed.documents.map((paper) => (
          <SignedPaper key={paper.documentId} paper={paper} />
        ))}
      </ul>
      <Button kind="act" keyHint="Escape" onPress={onBack}>
        {t('signed.toBench')}
      </Button>
    </section>
  );
}

function SignedPaper({ paper }: { readonly paper: SignedFindingFragment['documents'][number] }) {
  const { t } = useTranslation('finding');
  const language = paper.language === 'es' ? t('language.es') : t('language.en');
  return (
    <li>
      <Icon name="paper" size={16} />
      <span>
        {paper.title}{' '}
        <span className="caption">
          {language}
          {paper.pages === null ? '' : ` · ${t('signed.pages', { count: paper.pages })}`}
          {paper.state === 'made' ? '' : ` · ${t('signed.queued')}`}
        </span>
      </span>
      {paper.url === null ? null : (
        <ButtonLink icon="print" href={paper.url} target="_blank">
          <span className="only-heard">{t('signed.print', { title: paper.title })}</span>
          <span aria-hidden="true">{t('signed.open')}</span>
        </ButtonLink>
      )}
    </li>
  );
}
