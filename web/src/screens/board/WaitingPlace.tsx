import { useTranslation } from 'react-i18next';
import { PlaceWaitingDocument, type BoardLineFragment, type BoardQuery } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { StateWord } from '../../ui/Tag.tsx';

interface WaitingPlaceProps {
  readonly row: BoardLineFragment;
  readonly places: NonNullable<BoardQuery['board']>['waitingPlaces'];
}

/** Where the youth waits, apart from whoever must be kept apart: the court refuses a place that is not, and says when one became so. */
export function WaitingPlace({ row, places }: WaitingPlaceProps) {
  const { t } = useTranslation('board');
  const { run, refusal } = useHearingAct(PlaceWaitingDocument, row);
  if (places.length === 0) return null;
  const place = (id: string) =>
    void run((version) => ({ input: { hearingId: row.hearingId, version, waitingPlaceId: id === '' ? null : id } }));
  return (
    <>
      <select
        className="board-place"
        aria-label={t('place.label', { place: row.place })}
        value={row.waitingPlaceId ?? ''}
        onChange={(event) => place(event.target.value)}
      >
        <option value="">{t('place.none')}</option>
        {places.map(({ resourceId, name, capacity, taken }) => (
          <option key={resourceId} value={resourceId}>
            {capacity === null ? t('place.open', { name, taken }) : t('place.of', { name, taken, capacity })}
          </option>
        ))}
      </select>
      {row.waitingPlaceWarning === null ? null : (
        <StateWord shape="triangle" family="stop">
          {row.waitingPlaceWarning}
        </StateWord>
      )}
      <RefusalNotice refusal={refusal} />
    </>
  );
}
