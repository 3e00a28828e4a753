import './shell.css';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useMatch, useNavigate } from 'react-router';
import { RoomScreen } from '../../features/room/RoomScreen.tsx';
import { hushAnnouncer } from '../../parts/names/hush-announcer.ts';
import { namesChoice } from '../../parts/names/names.ts';
import { useViewer } from '../../parts/viewer.ts';
import { useKept } from '../../ui/kept-choice.ts';
import type { KeyAct } from '../../ui/keys/key-registry.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { say } from '../../ui/toasts.ts';
import { PLACES, placesOf } from '../places.ts';
import { Bar } from './Bar.tsx';
import { Choices } from './Choices.tsx';
import { KeyBar } from './KeyBar.tsx';
import { KeyList } from './KeyList.tsx';
import { Palette } from './Palette.tsx';

/** The shell's keys stand after the place's own. */
const LAST = 90;

type Opened = 'palette' | 'keys' | 'choices' | null;

/** Skip links, bar, the place itself, key bar. Dialogs of the shell replace one another. */
export function Shell() {
  const { t } = useTranslation('shell');
  const [opened, setOpened] = useState<Opened>(null);
  useShellKeys(setOpened);
  const close = (): void => setOpened(null);
  const room = useRoomScreen();
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {t('skipTo', { region: t('skipPage') })}
      </a>
      <Bar onPalette={() => setOpened('palette')} onChoices={() => setOpened('choices')} />
      <main id="page" className="shell-page" tabIndex={-1}>
        <Outlet />
      </main>
      <KeyBar onAll={() => setOpened('keys')} />
      {room}
      {opened === 'palette' ? <Palette onClose={close} /> : null}
      {opened === 'keys' ? <KeyList onClose={close} /> : null}
      {opened === 'choices' ? <Choices onClose={close} /> : null}
    </div>
  );
}

/** Shift+F2, everywhere: number, now and next for a screen that the room sees. */
function useRoomScreen(): ReactNode {
  const { t } = useTranslation(['shell', 'room']);
  const [isOpen, setIsOpen] = useState(false);
  const at = useMatch('/sessions/:sessionId/*');
  const turn = (): void => setIsOpen(!isOpen);
  const escape = { key: 'Escape', words: t('room:screen.leave'), group: t('keyGroupLook'), act: turn, inFields: true, quiet: true };
  useKeys([
    {
      key: 'Shift+F2',
      words: t('room:keys.room'),
      group: t('keyGroupLook'),
      rank: LAST,
      act: turn,
      inFields: true,
      everywhere: true,
      quiet: true,
    },
    ...(isOpen ? [escape] : []),
  ]);
  return isOpen ? <RoomScreen sessionId={at?.params.sessionId ?? null} onLeave={turn} /> : null;
}

function useShellKeys(open: (what: Opened) => void): void {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const viewer = useViewer();
  const [names, keepNames] = useKept(namesChoice);
  const hidden = names === 'hidden';
  useEffect(() => (hidden ? hushAnnouncer() : undefined), [hidden]);
  const turnNames = (): void => {
    keepNames(hidden ? 'shown' : 'hidden');
    say({ words: hidden ? t('namesAreShown') : t('namesAreHidden'), tone: 'good' });
  };
  const look = { group: t('keyGroupLook'), rank: LAST };
  const namesWords = hidden ? t('showNames') : t('hideNames');
  const keys: readonly KeyAct[] = [
    { ...look, key: 'F2', words: namesWords, act: turnNames, inFields: true, everywhere: true },
    { ...look, key: 'Ctrl+.', words: namesWords, act: turnNames, inFields: true, everywhere: true, quiet: true },
    { ...look, key: 'Ctrl+K', words: t('find'), act: () => open('palette'), inFields: true, quiet: true },
    { ...look, key: '?', words: t('allKeys'), act: () => open('keys') },
    ...placesOf(viewer).map((place) => ({
      key: `G ${PLACES[place].letter}`,
      words: t('goTo', { place: t(`place.${place}`) }),
      group: t('keyGroupGo'),
      act: () => void navigate(PLACES[place].path),
      quiet: true,
      rank: LAST,
    })),
  ];
  useKeys(keys);
}
