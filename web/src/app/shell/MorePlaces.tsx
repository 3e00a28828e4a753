import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../ui/icons.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { PLACES, type PlaceKey } from '../places.ts';

interface MorePlacesProps {
  readonly places: readonly PlaceKey[];
  /** The place that is open now, where it is one of these. */
  readonly here: PlaceKey | undefined;
}

/** The places that the bar has no room for, one press away, each with its keys. */
export function MorePlaces({ places, here }: MorePlacesProps) {
  const { t } = useTranslation('shell');
  return (
    <DialogTrigger>
      <Button className={here === undefined ? 'bar-place bar-more' : 'bar-place bar-more active'}>
        <span>{here === undefined ? t('more') : t(`place.${here}`)}</span>
        <Icon name="down" size={12} />
        <span className="only-heard">{t('morePlaces')}</span>
      </Button>
      <Popover className="more-places fades-in" placement="bottom end">
        <Dialog aria-label={t('morePlaces')}>
          {({ close }) => (
            <ul>
              {places.map((place) => (
                <li key={place}>
                  <Link
                    className="more-place"
                    to={PLACES[place].path}
                    onClick={close}
                    {...(place === here ? { 'aria-current': 'page' } : {})}
                  >
                    <span>{t(`place.${place}`)}</span>
                    <KeyHint keys={`G ${PLACES[place].letter}`} />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
