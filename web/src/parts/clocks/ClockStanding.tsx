import { useTranslation } from 'react-i18next';
import type { ClockLineFragment } from '../../gql/graphql.ts';
import { StateWord, Tag } from '../../ui/Tag.tsx';

type Standing = Pick<ClockLineFragment, 'missed' | 'choice' | 'waived' | 'stopped' | 'binding' | 'mark' | 'daysLeft'>;

/** Where a clock stands, word first: missed and by how much (a party’s choice is never missed), waived, standing still, or the one that binds; and whether its rule was read. */
export function ClockStanding({ clock }: { readonly clock: Standing }) {
  const { t } = useTranslation('clocks');
  return (
    <span className="clock-standing">
      <Word clock={clock} />
      {clock.mark === null ? null : (
        <Tag family="care" shape="half">
          {t('mark')}
        </Tag>
      )}
    </span>
  );
}

function Word({ clock }: { readonly clock: Standing }) {
  const { t } = useTranslation('clocks');
  if (clock.missed && clock.choice) return null;
  if (clock.missed)
    return (
      <StateWord family="stop" shape="triangle">
        {t('missedBy', { count: -clock.daysLeft })}
      </StateWord>
    );
  if (clock.waived) return <StateWord shape="slashed">{t('waived')}</StateWord>;
  if (clock.stopped) return <StateWord shape="slashed">{t('stopped')}</StateWord>;
  if (!clock.binding) return null;
  return (
    <StateWord family="apart" shape="flag">
      {t('binding')}
    </StateWord>
  );
}
