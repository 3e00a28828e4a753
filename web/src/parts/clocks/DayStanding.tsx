import { useTranslation } from 'react-i18next';
import type { WindowLineFragment } from '../../gql/graphql.ts';
import { StateWord } from '../../ui/Tag.tsx';
import { useSaidDay } from './said-day.ts';
import { standsIn } from './stands-in.ts';

/** Whether the day lies outside the lawful window, or after the day to aim for: the word always, a shape and a colour where it is late. */
export function DayStanding({ day, window }: { readonly day: string; readonly window: WindowLineFragment | null }) {
  const { t } = useTranslation('clocks');
  const said = useSaidDay();
  if (window === null) return null;
  switch (standsIn(window, day)) {
    case 'inside':
      return null;
    case 'late':
      return (
        <StateWord family="stop" shape="flag">
          {t('late', { day: said(window.latest ?? day) })}
        </StateWord>
      );
    case 'early':
      return (
        <StateWord family="care" shape="half">
          {t('early', { day: said(window.earliest ?? day) })}
        </StateWord>
      );
    case 'afterAim':
      return (
        <StateWord family="care" shape="flag">
          {t('afterAim', { day: said(window.safe ?? day) })}
        </StateWord>
      );
  }
}
