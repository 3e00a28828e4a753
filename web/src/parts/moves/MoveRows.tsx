import { useTranslation } from 'react-i18next';
import type { MovePlanWordsFragment, MoveRowFragment } from '../../gql/graphql.ts';
import { clockTimeFull, weekDay } from '../dates.ts';
import { Name, useNames } from '../names/Name.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { chosenPlace, placeKey, placesOf, STAYS, type MoveChoices } from './move-choices.ts';

interface MoveRowsProps {
  readonly rows: readonly MoveRowFragment[];
  /** Places chosen by hand that cannot stand, by hearing. */
  readonly problems: MovePlanWordsFragment['problems'];
  readonly choices: MoveChoices;
  readonly onChoose: (hearingId: string, key: string) => void;
  /** What a hearing without one of the places does; left out: it stays for now. */
  readonly elseWords?: string | undefined;
}

/** One row a hearing: where it would go and why, with the next best places to choose from; one without a place says why. */
export function MoveRows({ rows, problems, choices, onChoose, elseWords }: MoveRowsProps) {
  const { t } = useTranslation('moves');
  const columns: readonly TableColumn<MoveRowFragment>[] = [
    {
      key: 'who',
      label: t('who'),
      head: true,
      cell: ({ chosenName, typeWords, minutes }) => (
        <div>
          <Name of={chosenName} /> <div className="caption">{t('what', { type: typeWords, count: minutes })}</div>
        </div>
      ),
    },
    { key: 'from', label: t('from'), cell: ({ fromStartsAt }) => clockTimeFull(fromStartsAt) },
    { key: 'to', label: t('to'), cell: (row) => <PlaceOf row={row} choices={choices} onChoose={onChoose} elseWords={elseWords} /> },
    {
      key: 'why',
      label: t('why'),
      cell: (row) => <WhyThere row={row} problems={problems.filter(({ hearingId }) => hearingId === row.hearingId)} />,
    },
  ];
  return <Table caption={t('title')} columns={columns} rows={rows} idOf={({ hearingId }) => hearingId} />;
}

function PlaceOf({ row, choices, onChoose, elseWords }: { readonly row: MoveRowFragment } & Omit<MoveRowsProps, 'rows' | 'problems'>) {
  const { t } = useTranslation('moves');
  const names = useNames();
  const places = placesOf(row);
  const chosen = chosenPlace(row, choices);
  if (places.length === 0 && choices[row.hearingId] === STAYS) return <span>{elseWords ?? t('stays')}</span>;
  if (places.length === 0)
    return (
      <StateWord family="stop" shape="triangle">
        {t('noPlace')}
      </StateWord>
    );
  return (
    <Select
      label={t('placeOf', { who: names.name(row.chosenName) })}
      labelHidden
      choices={[
        ...places.map((place) => ({
          key: placeKey(place),
          words: t('place', { day: weekDay(place.on), time: clockTimeFull(place.startsAt), department: place.department }),
        })),
        { key: STAYS, words: elseWords ?? t('stays') },
      ]}
      value={chosen === null ? STAYS : placeKey(chosen)}
      onChange={(key) => onChoose(row.hearingId, key)}
    />
  );
}

function WhyThere({ row, problems }: { readonly row: MoveRowFragment } & Pick<MoveRowsProps, 'problems'>) {
  return (
    <div>
      {row.noPlaceBecause ?? row.why}
      {problems.map(({ words }) => (
        <div key={words}>
          <StateWord family="stop" shape="triangle">
            {words}
          </StateWord>
        </div>
      ))}
      {row.cautions.map((words) => (
        <div key={words}>
          <StateWord family="care" shape="half">
            {words}
          </StateWord>
        </div>
      ))}
    </div>
  );
}
