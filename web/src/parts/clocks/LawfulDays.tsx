import { useTranslation } from 'react-i18next';
import type { WindowLineFragment } from '../../gql/graphql.ts';
import { Cites } from '../../ui/Cite.tsx';
import { useViewer } from '../viewer.ts';
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
          <strong>{days}</strong>
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

/** "Lawful: Tue Dec 1 to Wed Dec 16"; or that no such day is left; null when neither end is known. */
function useLawfulDays({ earliest, latest }: Pick<WindowLineFragment, 'earliest' | 'latest'>): string | null {
  const { t } = useTranslation('clocks');
  const { today } = useViewer();
  const said = useSaidDay();
  if (latest !== null && latest < today) return t('lawfulPast', { to: said(latest) });
  if (earliest !== null && latest !== null && earliest > latest) return t('lawfulNone', { from: said(earliest), to: said(latest) });
  if (earliest !== null && latest !== null) return t('lawful', { days: t('lawfulBetween', { from: said(earliest), to: said(latest) }) });
  if (latest !== null) return t('lawful', { days: t('lawfulTo', { to: said(latest) }) });
  return earliest === null ? null : t('lawful', { days: t('lawfulFrom', { from: said(earliest) }) });
}
