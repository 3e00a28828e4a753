import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { namesChoice } from '../../parts/names/names.ts';
import { useNamesLeft } from '../../parts/names/use-names-left.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Bird, Icon } from '../../ui/icons.tsx';
import { useKept } from '../../ui/kept-choice.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { PLACES, firstPath, placesOf } from '../places.ts';
import { CourtClock } from './CourtClock.tsx';
import { MorePlaces } from './MorePlaces.tsx';

/** As many stand in the bar with their whole words; a seat with more has the rest behind one button. */
const BAR_HOLDS = 8;
/** A session, its board and its close, and the sheets of its matters belong to the bench, whatever their address. */
const ON_BENCH = /^\/sessions\/[^/]+(\/(hearings\/|board|close|packet)|$)|^\/hearings\/[^/]+\/(finding|minute|youth-page)$/;

/** The top bar: where one may go, find, names, who is here and the court's own time. */
export function Bar({ onPalette, onChoices }: { readonly onPalette: () => void; readonly onChoices: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  const viewer = useViewer();
  const { pathname } = useLocation();
  const onBench = ON_BENCH.test(pathname);
  const places = placesOf(viewer);
  const inBar = places.length > BAR_HOLDS ? places.slice(0, BAR_HOLDS - 1) : places;
  const behind = places.slice(inBar.length);
  return (
    <header className="bar">
      <Link className="bar-home" to={firstPath(viewer)} aria-label={t('common:starling')}>
        <Bird />
        <span className="record">{t('common:starling')}</span>
      </Link>
      <nav className="bar-places" aria-label={t('places')}>
        {inBar.map((place) => (
          <NavLink
            key={place}
            to={PLACES[place].path}
            end={place === 'calendar'}
            className={({ isActive }) => (isActive || (place === 'bench' && onBench) ? 'bar-place active' : 'bar-place')}
            {...(place === 'bench' && onBench ? { 'aria-current': 'page' as const } : {})}
          >
            {t(`place.${place}`)}
          </NavLink>
        ))}
        {behind.length === 0 ? null : <MorePlaces places={behind} here={behind.find((place) => pathname.startsWith(PLACES[place].path))} />}
      </nav>
      <div className="bar-end">
        <Button className="bar-find" onPress={onPalette} aria-keyshortcuts="Control+K">
          <Icon name="search" size={15} />
          <span>{t('findOrDo')}</span>
          <KeyHint keys="Ctrl+K" />
        </Button>
        <NamesSwitch />
        <Button className="bar-who" onPress={onChoices}>
          <span className="strong">{viewer.name}</span> <span className="bar-seat">{viewer.seatWords}</span>
          <span className="only-heard">. {t('openChoices')}</span>
        </Button>
        <CourtClock now={viewer.now} />
      </div>
    </header>
  );
}

function NamesSwitch() {
  const { t } = useTranslation('shell');
  const [names, keep] = useKept(namesChoice);
  const left = useNamesLeft();
  const hidden = names === 'hidden';
  return (
    <Button className="bar-names" onPress={() => keep(hidden ? 'shown' : 'hidden')} aria-pressed={hidden} aria-keyshortcuts="F2">
      <Icon name={hidden ? 'covered' : 'eye'} size={16} />
      <span>{hidden ? t('namesHidden') : left === null ? t('namesShown') : t('namesLeft', { left })}</span>
      <KeyHint keys="F2" />
    </Button>
  );
}
