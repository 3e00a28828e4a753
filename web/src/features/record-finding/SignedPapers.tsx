import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SignedPapersDocument, type SignedFindingFragment } from '../../gql/graphql.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';

type Paper = SignedFindingFragment['documents'][number];

/** The papers of the signature. Each becomes a link by itself when it is made: the change feed says when to read them again. */
export function SignedPapers({ signed }: { readonly signed: SignedFindingFragment }) {
  const { t } = useTranslation('finding');
  const papers = usePapers(signed);
  const made = papers.filter(({ url }) => url !== null).length;
  const isSealed = signed.sealingOrderId !== null;
  if (papers.length === 0) return <p className="caption">{t('signed.noDocuments')}</p>;
  return (
    <>
      <p role="status" className="small second">
        {isSealed ? t('signed.ready', { made, count: papers.length }) : t('signed.soon')} {made === 0 ? null : t('signed.printHint')}
      </p>
      <ul className="signed-papers">
        {papers.map((paper) => (
          <SignedPaper key={paper.documentId} paper={paper} />
        ))}
      </ul>
    </>
  );
}

/** As the signature answered them, with what was made since. The titles stay the signature's: they name each holder. */
function usePapers({ documents, sealingOrderId }: SignedFindingFragment): readonly Paper[] {
  const { data } = useQuery(SignedPapersDocument, {
    variables: { sealingOrderId: sealingOrderId ?? '' },
    skip: sealingOrderId === null,
  });
  // Without a sealing order no read names the paper: its address is given at once, and answers when it is made.
  if (sealingOrderId === null) return documents.map((paper) => ({ ...paper, url: paper.url ?? `/documents/${paper.documentId}` }));
  const now = data?.sealingOrder?.documents ?? [];
  return documents.map((paper) => {
    const made = now.find(({ documentId }) => documentId === paper.documentId);
    return made === undefined ? paper : { ...paper, pages: made.pages, state: made.state, url: made.url };
  });
}

function SignedPaper({ paper }: { readonly paper: Paper }) {
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
          <span className="only-heard">{t('signed.print', { title: `${paper.title}, ${language}` })}</span>
          <span aria-hidden="true">{t('signed.open')}</span>
        </ButtonLink>
      )}
    </li>
  );
}
