import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useViewer } from '../../parts/viewer.ts';
import type { KeyAct } from '../../ui/keys/key-registry.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import type { SheetPanel } from './SheetSide.tsx';
import type { Sheet } from './use-sheet.ts';

interface SheetKeysAsked {
  readonly session: Sheet['session'];
  readonly mayOrder: boolean;
  readonly onPanel: (panel: SheetPanel) => void;
  readonly onMode: () => void;
}

/** The sheet's keys. The grid owns the arrows, Space and Enter; they are shown only. */
export function useSheetKeys({ session, mayOrder, onPanel, onMode }: SheetKeysAsked): void {
  const { t } = useTranslation('sessionSheet');
  const { acts } = useViewer();
  const navigate = useNavigate();
  const group = t('keyGroup');
  const when = (open: boolean, key: KeyAct): readonly KeyAct[] => (open ? [key] : []);
  useKeys([
    { key: 'ArrowUp ArrowDown', words: t('keyMove'), group },
    { key: 'Enter', words: t('keyDetails'), group },
    ...when(mayOrder, { key: 'Space', words: t('keyPick'), group }),
    ...when(mayOrder, { key: 'W', words: t('keyDrop'), group, act: onMode }),
    { key: 'R', words: t('keyRule'), group, act: () => onPanel('rule') },
    ...when(acts.includes('calendar.plan') && session.state === 'planned', {
      key: 'C',
      words: t('keyChange'),
      group,
      act: () => onPanel('change'),
    }),
    ...when(acts.includes('session.allowOver') && session.state !== 'cancelled', {
      key: 'A',
      words: t('keyOver'),
      group,
      act: () => onPanel('over'),
    }),
    { key: 'P', words: t('keyPrint'), group, act: () => void navigate(`/sessions/${session.sessionId}/list`) },
    { key: 'V', words: t('keyBoard'), group, act: () => void navigate(`/sessions/${session.sessionId}/board`) },
    { key: 'O', words: t('keyOpen'), group, act: () => void navigate(`/sessions/${session.sessionId}`) },
  ]);
}
