import { useTranslation } from 'react-i18next';
import type { ClockLineFragment } from '../../gql/graphql.ts';
import { Cite } from '../../ui/Cite.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CountedDay } from './CountedDay.tsx';

/** Duties that were missed, each with what the law leaves to a person. It tells; it does nothing. */
export function MissedClocks({ clocks }: { readonly clocks: readonly ClockLineFragment[] }) {
  const { t } = useTranslation('clocks');
  const missed = clocks.filter(({ missed: isMissed, choice }) => isMissed && !choice);
  return (
    <div role="status">
      {missed.length === 0 ? null : (
        <Notice tone="stop" title={t('missedTitle', { count: missed.length })}>
          <ul className="missed-clocks">
            {missed.map((clock) => (
              <li key={clock.key}>
                <strong>{clock.name}</strong>. {t('missedLast')} <CountedDay clock={clock} shows="last" />. {clock.remedies}{' '}
                <Cite cite={clock.cite} />
              </li>
            ))}
          </ul>
          <p>{t('missedNothing')}</p>
        </Notice>
      )}
    </div>
  );
}
