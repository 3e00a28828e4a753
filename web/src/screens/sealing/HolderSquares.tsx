import { useTranslation } from 'react-i18next';

/** One square a holder: filled when it has answered, crossed where one is late. */
export function HolderSquares({ complete, all, late }: { readonly complete: number; readonly all: number; readonly late: boolean }) {
  const { t } = useTranslation('sealing');
  return (
    <span className="squares" role="img" aria-label={t('squares', { done: complete, all })}>
      {Array.from({ length: all }, (_, at) => (
        <span key={at} className={at < complete ? 'square-done' : late && at === complete ? 'square-late' : 'square-open'} />
      ))}
    </span>
  );
}
