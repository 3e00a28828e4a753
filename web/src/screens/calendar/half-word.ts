import type { useTranslation } from 'react-i18next';
import type { Half } from './calendar-address.ts';

/** The half-day as a cell says it: am or pm. */
export function halfWord(half: Half, t: ReturnType<typeof useTranslation<'calendar'>>['t']): string {
  return half === 'am' ? t('morning') : t('afternoon');
}
