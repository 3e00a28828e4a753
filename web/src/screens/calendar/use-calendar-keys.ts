import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import type { KeyAct } from '../../ui/keys/key-registry.ts';
import type { View } from './calendar-address.ts';
import { stepOf } from './spans.ts';
import type { CalendarPlace } from './use-calendar-address.ts';

/** D, W and M are days, a week and a month; 1 to 3 belong to the finder's offers. */
const VIEW_KEYS: readonly (readonly [string, View])[] = [
  ['D', 'day'],
  ['W', 'week'],
  ['Shift+W', 'two-weeks'],
  ['M', 'month'],
  ['L', 'load'],
];

interface CalendarKeysAsked {
  readonly place: CalendarPlace;
  readonly chosenId: string | null;
  /** Undefined where this person plans no sessions; `why` where it is closed now. */
  readonly onChange: (() => void) | undefined;
  readonly whyLocked: string | undefined;
  /** Undefined where this person finds no slots. */
  readonly onFinder: (() => void) | undefined;
  readonly onConflicts: (() => void) | undefined;
}

/** The calendar's keys. The grid owns the arrows, Home, End, Enter and Space; they are shown only. What has a button with its key on it is not in the bar. */
export function useCalendarKeys(asked: CalendarKeysAsked): void {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const { address, today, go } = asked.place;
  const step = (steps: number): void => go({ date: stepOf(address.view, address.date, steps) });
  const group = t('keyGrid');
  const finder = t('keyFinderGroup');
  const { chosenId } = asked;
  const ofSession = (key: string, words: string, path: string): readonly KeyAct[] =>
    chosenId === null ? [] : [{ key, words, group, act: () => void navigate(`/sessions/${chosenId}${path}`), quiet: true }];
  const optional = (act: (() => void) | undefined, key: Omit<KeyAct, 'act'>): readonly KeyAct[] =>
    act === undefined ? [] : [{ ...key, act }];
  useKeys([
    { key: 'ArrowLeft ArrowRight', words: t('keyDay'), group },
    { key: 'ArrowUp ArrowDown', words: t('keySession'), group },
    { key: 'Home End', words: t('keyWeekEnds'), group },
    { key: 'Enter', words: t('keyEnter'), group },
    ...(asked.onChange === undefined ? [] : [{ key: 'Space', words: t('keyPick'), group }]),
    { key: '[', words: t('keySpan'), group, act: () => step(-1) },
    { key: ']', words: t('keySpan'), group, act: () => step(1) },
    { key: 'T', words: t('keyToday'), group, act: () => go({ date: today }), quiet: true },
    ...ofSession('O', t('keyOpen'), ''),
    ...ofSession('V', t('keySheet'), '/sheet'),
    ...ofSession('Shift+V', t('keyBoard'), '/board'),
    ...optional(asked.onChange, { key: 'C', words: t('keyChange'), group, why: asked.whyLocked, quiet: true }),
    ...optional(asked.onFinder, { key: 'F', words: t('keyFinder'), group: finder, why: asked.whyLocked }),
    ...optional(asked.onConflicts, { key: 'K', words: t('keyConflicts'), group: finder, quiet: true }),
    ...VIEW_KEYS.map(([key, view]) => ({
      key,
      words: t('keyView', { view: t(`views.${view}`) }),
      group: t('keyViews'),
      act: () => go({ view }),
      quiet: true,
    })),
  ]);
}
