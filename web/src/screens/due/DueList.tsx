import { useTranslation } from 'react-i18next';
import type { WhatIsDueQuery } from '../../gql/graphql.ts';
import { missedFirst } from '../../parts/clocks/clock-order.ts';
import { longDay } from '../../parts/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { untilDay, type DueFilters } from './due-filters.ts';
import { DueTable } from './DueTable.tsx';

interface DueListProps {
  readonly due: WhatIsDueQuery['whatIsDue'];
  readonly version: string;
  readonly filters: DueFilters;
  /** How many there are whatever their day; null until it was read. */
  readonly all: number | null;
  readonly onShow: (part: Partial<DueFilters>) => void;
}

/** The list with what it hides said in words; a seat that nothing can be counted for is told so, because silence would be a false "nothing is due". */
export function DueList({ due, version, filters, all, onShow }: DueListProps) {
  const { t } = useTranslation('due');
  if (due.why !== null)
    return (
      <Empty title={t('notForSeat')}>
        <p>{due.why}</p>
      </Empty>
    );
  const lines = missedFirst(due.lines).filter(({ clock }) => !filters.binding || clock.binding);
  const hidden = { due, all, notBinding: due.lines.length - lines.length, untilDay: untilDay(filters.until, due.today) };
  return (
    <div className="due-list">
      <Summary due={due} shown={lines.length} missed={lines.filter(({ clock }) => clock.missed).length} untilDay={hidden.untilDay} />
      {lines.length === 0 ? (
        <Empty title={hidden.untilDay === null ? t('none') : t('noneUntil', { day: longDay(hidden.untilDay) })}>
          <p>{t('noneSub')}</p>
        </Empty>
      ) : (
        <DueTable lines={lines} today={due.today} untilDay={hidden.untilDay} version={version} />
      )}
      <WhatIsHidden {...hidden} onShow={onShow} />
    </div>
  );
}

interface SummaryProps {
  readonly due: WhatIsDueQuery['whatIsDue'];
  readonly shown: number;
  readonly missed: number;
  readonly untilDay: string | null;
}

function Summary({ due, shown, missed, untilDay: until }: SummaryProps) {
  const { t } = useTranslation('due');
  return (
    <p className="due-summary" role="status">
      {missed === 0 ? null : (
        <StateWord family="stop" shape="triangle">
          {t('missed', { count: missed })}
        </StateWord>
      )}
      <span>{until === null ? t('shownAll', { count: shown }) : t('shownUntil', { count: shown, day: longDay(until) })}</span>
      {due.missing === 0 ? null : <span className="second">{t('missing', { count: due.missing })}</span>}
    </p>
  );
}

interface HiddenProps extends Pick<DueListProps, 'due' | 'all' | 'onShow'> {
  readonly notBinding: number;
  readonly untilDay: string | null;
}

/** Nothing is hidden in silence: what comes later, what does not bind, and what did not fit are counted, each with the way to it. */
function WhatIsHidden({ due, all, notBinding, untilDay: until, onShow }: HiddenProps) {
  const { t } = useTranslation('due');
  const later = all === null || until === null ? 0 : Math.max(0, all - due.lines.length - due.leftOut);
  if (later === 0 && notBinding === 0 && due.leftOut === 0) return null;
  return (
    <ul className="due-hidden">
      {later === 0 || until === null ? null : (
        <li>
          {t('later', { count: later, day: longDay(until) })}{' '}
          <Button kind="quiet" onPress={() => onShow({ until: 'all' })}>
            {t('showLater')}
          </Button>
        </li>
      )}
      {notBinding === 0 ? null : (
        <li>
          {t('notBinding', { count: notBinding })}{' '}
          <Button kind="quiet" onPress={() => onShow({ binding: false })}>
            {t('showNotBinding')}
          </Button>
        </li>
      )}
      {due.leftOut === 0 ? null : <li>{t('leftOut', { count: due.leftOut })}</li>}
    </ul>
  );
}
