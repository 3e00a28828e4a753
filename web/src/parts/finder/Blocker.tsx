import { useTranslation } from 'react-i18next';
import type { FoundSlotsFragment } from '../../gql/graphql.ts';
import { Notice } from '../../ui/Notice.tsx';

/** No slot fits: the server's sentence names the one rule in the way; below it who may relax it. */
export function Blocker({ blocker }: { readonly blocker: FoundSlotsFragment['blocker'] }) {
  const { t } = useTranslation('finder');
  if (blocker === null) return <Notice tone="care" title={t('noSlot')} />;
  return (
    <Notice tone="care" title={blocker.words}>
      <p>{blocker.mayRelax ?? t('mayRelaxNone')}</p>
    </Notice>
  );
}
