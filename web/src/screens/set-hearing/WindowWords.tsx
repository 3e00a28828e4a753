import { useTranslation } from 'react-i18next';
import { LawfulDays } from '../../parts/clocks/LawfulDays.tsx';
import type { AskedWindow } from '../../parts/clocks/use-hearing-window.ts';

/** The lawful days of the hearing that is being set, above the sessions; one line, told again only when they change. */
export function WindowWords({ asked: { window, isReading, isUnread } }: { readonly asked: AskedWindow }) {
  const { t } = useTranslation('clocks');
  return (
    <div role="status" className="set-window">
      {isReading ? <p className="caption">{t('lawfulCounting')}</p> : null}
      {isUnread ? <p className="second small">{t('lawfulUnread')}</p> : null}
      {window === null ? null : <LawfulDays window={window} />}
    </div>
  );
}
