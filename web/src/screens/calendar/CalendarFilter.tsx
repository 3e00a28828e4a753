import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Board, CalendarAnswer } from './board.ts';
import type { CalendarPlace } from './use-calendar-address.ts';

const ALL = 'all';

/** What is shown of the days: one department, one half-day, sessions with certain words. All of it stands in the address. */
export function CalendarFilter({
  place,
  departments,
}: {
  readonly place: CalendarPlace;
  readonly departments: CalendarAnswer['departments'];
}) {
  const { t } = useTranslation('calendar');
  const { address, go } = place;
  const rooms = departments.map((one) => ({ key: one.departmentId, words: `${one.name} ${one.courthouse}` }));
  return (
    <div className="calendar-filter" role="group">
      <Select
        label={t('filterRoom')}
        labelHidden
        choices={[{ key: ALL, words: t('allRooms') }, ...rooms]}
        value={address.room ?? ALL}
        onChange={(room) => go({ room: room === ALL ? null : room })}
      />
      <Segments
        label={t('filterHalf')}
        value={address.half ?? ALL}
        onChange={(half) => go({ half: half === ALL ? null : half })}
        parts={[
          { key: ALL, words: t('bothHalves') },
          { key: 'am', words: t('morning') },
          { key: 'pm', words: t('afternoon') },
        ]}
      />
      <WordsField words={address.words} onChange={(words) => go({ words }, 'quietly')} />
    </div>
  );
}

/** The address follows what is typed; the field itself never waits for it. */
function WordsField({ words, onChange }: { readonly words: string; readonly onChange: (words: string) => void }) {
  const { t } = useTranslation('calendar');
  const [typed, type] = useState(words);
  useEffect(() => {
    if (words === '') type('');
  }, [words]);
  return (
    <Field
      id="calendar-words"
      type="search"
      width="half"
      label={t('filterWords')}
      value={typed}
      onChange={(next) => {
        type(next);
        onChange(next);
      }}
    />
  );
}

/** Nothing is hidden without saying so. */
export function WhatIsHidden({ board, onAll }: { readonly board: Board; readonly onAll: () => void }) {
  const { t } = useTranslation('calendar');
  return (
    <div role="status" className="calendar-hides">
      {board.hidden === 0 ? null : (
        <>
          <span>{t('hides', { count: board.hidden, all: board.all })}</span>{' '}
          <Button kind="quiet" onPress={onAll}>
            {t('showAll')}
          </Button>
        </>
      )}
    </div>
  );
}
