import { clockNumber } from '@starling/shared/law/clocks/clock-id';
import { useContext } from 'react';
import { CLOCK_RULES } from '@starling/shared/law/clocks/clock-rules';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SettingLineFragment } from '../../gql/graphql.ts';
import { SectionTexts } from '../../ui/Cite.tsx';

/** Where the library says more of a setting: the section its cite leads to, else the first clock that hangs on it. */
export function LibraryLink({ setting: { name, cite } }: { readonly setting: Pick<SettingLineFragment, 'name' | 'cite'> }) {
  const { t } = useTranslation('settings');
  const find = useContext(SectionTexts);
  const clock = CLOCK_RULES.find(({ onBy, period }) => onBy === name || period?.amount === name);
  const href =
    (cite === null ? undefined : find(cite.text)?.href) ?? (clock === undefined ? undefined : `/law/${clockNumber(clock.id) ?? ''}`);
  if (href === undefined) return null;
  return (
    <Link className="setting-library" href={href} aria-label={t('libraryOf', { cite: cite?.text ?? '' })}>
      {t('library')}
    </Link>
  );
}
