import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Waiting.tsx';

/** Absent, sealed and not yours are one page and one sentence. */
export function NothingHere({ page = true }: { readonly page?: boolean }) {
  const { t } = useTranslation('common');
  return (
    <>
      <title>{t('starling')}</title>
      <Empty page={page} title={t('nothingHere')}>
        <p>{t('nothingHereSub')}</p>
      </Empty>
    </>
  );
}
