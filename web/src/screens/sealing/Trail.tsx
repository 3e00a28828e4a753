import { useTranslation } from 'react-i18next';
import { shortDay } from '../../parts/dates.ts';
import { PanelHead } from '../../ui/PageHead.tsx';
import type { OpenOrder } from './OrderPanel.tsx';

/** What happened to this order, newest first. */
export function Trail({ order }: { readonly order: OpenOrder }) {
  const { t } = useTranslation('sealing');
  return (
    <section>
      <PanelHead level={3} title={t('trail')} aside={t('trailAside')} />
      <ol className="trail">
        {order.trail.toReversed().map((line) => (
          <li key={`${line.at}${line.words}`}>
            <time className="strong" dateTime={line.at}>
              {shortDay(line.at.slice(0, 10))}
            </time>
            <span>{line.words}</span>
            <span className="caption">{line.by}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
