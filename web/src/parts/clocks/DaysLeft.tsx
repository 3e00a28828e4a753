import { useTranslation } from 'react-i18next';
import type { ClockLineFragment } from '../../gql/graphql.ts';
import { StateWord } from '../../ui/Tag.tsx';

const STOP_DAYS = 3;
const CARE_DAYS = 14;

type Left = Pick<ClockLineFragment, 'missed' | 'choice' | 'waived' | 'stopped' | 'daysLeft'>;

/** How many days are left: the word always, a shape and a colour when few are, but never for a party’s choice. What rests has none to count. */
export function DaysLeft({ clock }: { readonly clock: Left }) {
  const { t } = useTranslation('clocks');
  if (clock.waived || clock.stopped) return <span className="third">{t('noneRuns')}</span>;
  if (clock.missed) return <span className="second">{t('past')}</span>;
  const words = clock.daysLeft === 0 ? t('today') : t('daysLeft', { count: clock.daysLeft });
  if (clock.choice || clock.daysLeft > CARE_DAYS) return <span>{words}</span>;
  return (
    <StateWord family={clock.daysLeft <= STOP_DAYS ? 'stop' : 'care'} shape="flag">
      {words}
    </StateWord>
  );
}
