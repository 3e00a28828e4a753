import { useTranslation } from 'react-i18next';
import type { WindowLineFragment } from '../../gql/graphql.ts';
import { Cites } from '../../ui/Cite.tsx';
import { CountedDay } from './CountedDay.tsx';
import { useSaidDay } from './said-day.ts';

/** The days on which the law lets a hearing be set, the one to aim for, the clock that ends them, and what would allow a later one. */
export function LawfulDays({ window }: { readonly window: WindowLineFragment }) {
  const { t } = useTranslation('clocks');
  const { binding, mayRelax, words, cites } = window;
  const days = useLawfulDays(window);
  return (
    <div className="lawful">
      {days === null ? null : (
        <p>
          <strong>{t('lawful', { days })}</strong>
          {binding === null ? null : (
            <>
              , {t('aimAt')} <CountedDay clock={binding} />. {binding.name}.
            </>
          )}
        </p>
      )}
      <p className="second small">
        {words}
        {binding === null || mayRelax === null ? null : ` ${mayRelax}`}
        <Cites cites={cites} />
      </p>
    </div>
  );
}

/** "Tue Dec 1 to Wed Dec 16"; null when neither end is known. */
function useLawfulDays({ earliest, latest }: Pick<WindowLineFragment, 'earliest' | 'latest'>): string | null {
  const { t } = useTranslation('clocks');
  const said = useSaidDay();
  if (earliest !== null && latest !== null) return t('lawfulBetween', { from: said(earliest), to: said(latest) });
  if (latest !== null) return t('lawfulTo', { to: said(latest) });
  return earliest === null ? null : t('lawfulFrom', { from: said(earliest) });
}
