import { useTranslation } from 'react-i18next';
import type { FoundSlotsFragment } from '../../gql/graphql.ts';
import { Notice } from '../../ui/Notice.tsx';

/** No slot fits: the one rule that stands in the way, and who may relax it. */
export function Blocker({ blocker }: { readonly blocker: FoundSlotsFragment['blocker'] }) {
  const { t } = useTranslation('finder');
  return (
    <Notice tone="care" title={t('noSlot')}>
      {blocker === null ? null : (
        <>
          <p>{t('inTheWay', { words: blocker.words })}</p>
          <p>{blocker.mayRelax ?? t('mayRelaxNone')}</p>
        </>
      )}
    </Notice>
  );
}
