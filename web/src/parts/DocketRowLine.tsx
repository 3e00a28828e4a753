import { useTranslation } from 'react-i18next';
import type { DocketLineFragment } from '../gql/graphql.ts';
import { Icon } from '../ui/icons.tsx';
import { StateWord } from '../ui/Tag.tsx';
import { useCourtNow, waitingBetween, wallTime } from './court-clock.ts';
import { clockTime, shortDay } from './dates.ts';
import type { DocketEntry } from './docket-groups.ts';
import { useNames } from './names/Name.tsx';
import { NeedTags } from './NeedTags.tsx';

type Entry = DocketEntry<DocketLineFragment>;

/** One line of the docket: closed lines in one row of text, open ones with time, needs and waiting minutes. */
export function DocketRowLine({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'closed') return <ClosedLine place={entry.place} />;
  return entry.group === 'heard' || entry.group === 'moved' ? (
    <ShortLine row={entry.row} isMoved={entry.group === 'moved'} />
  ) : (
    <OpenLine row={entry.row} />
  );
}

/** What a screen reader calls a row; no name while names are hidden. */
export function useRowWords(): (entry: Entry) => string {
  const { t } = useTranslation('session');
  const names = useNames();
  return (entry) =>
    entry.kind === 'closed'
      ? t('row.closed', { place: entry.place })
      : `${entry.place}, ${names.name(entry.row.chosenName, entry.row.place)}, ${entry.row.hearingType}, ${t(`state.${entry.row.state}`)}`;
}

function ClosedLine({ place }: { readonly place: number }) {
  const { t } = useTranslation('session');
  return (
    <div className="docket-line docket-line-short">
      <span className="docket-margin record">{place}</span>
      <span className="docket-words third">{t('row.closedWord')}</span>
      <span className="docket-state third">
        <Icon name="lock" /> {t('row.locked')}
      </span>
    </div>
  );
}

function ShortLine({ row, isMoved }: { readonly row: DocketLineFragment; readonly isMoved: boolean }) {
  const { t } = useTranslation('session');
  const names = useNames();
  const next = row.nextOn === null ? '' : t(row.state === 'CONTINUED' ? 'row.continuedTo' : 'row.next', { on: shortDay(row.nextOn) });
  const result = row.state === 'HEARD' || row.state === 'CONTINUED' ? next : t(`state.${row.state}`);
  return (
    <div className="docket-line docket-line-short">
      <span className="docket-margin record">{row.place}</span>
      <span className="docket-words">
        <strong>{names.name(row.chosenName, row.place)}</strong> <span className="second">{result}</span>
      </span>
      <span className="docket-state">{isMoved ? <StateWord shape="lock">{t('row.locked')}</StateWord> : <MinuteState row={row} />}</span>
    </div>
  );
}

function MinuteState({ row }: { readonly row: DocketLineFragment }) {
  const { t } = useTranslation('session');
  if (!row.minuteSigned)
    return (
      <StateWord shape="half" family="care">
        {t('row.unsigned')}
      </StateWord>
    );
  if (row.notYetFinal)
    return (
      <StateWord shape="triangle" family="stop">
        {t('row.notConfirmed')}
      </StateWord>
    );
  return (
    <StateWord shape="check" family="good">
      {t('row.signed')}
    </StateWord>
  );
}

/** The list shows what the room must be ready for; the matter's own page shows every need. */
function OpenLine({ row }: { readonly row: DocketLineFragment }) {
  const names = useNames();
  return (
    <div className="docket-line docket-line-open">
      <span className="docket-margin">
        <span className="record docket-number">{row.place}</span>
        <span className="docket-time">{clockTime(row.startsAt)}</span>
      </span>
      <span className="docket-words">
        <span className="docket-name">{names.name(row.chosenName, row.place)}</span>{' '}
        <span className="second docket-type">{row.hearingType}</span>
      </span>
      <span className="docket-state">
        <MinutesOf row={row} />
      </span>
      <div className="docket-needs">
        <NeedTags needs={row.needs.filter(({ kind }) => kind !== 'NOT_ALOUD' && kind !== 'OTHER')} />
      </div>
    </div>
  );
}

/** In hand: minutes of those planned. Waiting: how long, louder from 20 and from 45 minutes. */
function MinutesOf({ row }: { readonly row: DocketLineFragment }) {
  const { t } = useTranslation('session');
  const now = useCourtNow();
  if (row.calledAt !== null && row.state !== 'SECOND_CALL' && row.state !== 'TRAILED') {
    const { minutes } = waitingBetween(wallTime(row.calledAt), row.concludedAt === null ? now : wallTime(row.concludedAt));
    return (
      <span className="docket-minutes">
        <strong>{minutes}</strong> {t('row.ofMinutes', { count: row.minutes })}
      </span>
    );
  }
  if (row.state === 'SECOND_CALL' || row.state === 'TRAILED')
    return <span className="docket-minutes second">{t(`state.${row.state}`)}</span>;
  if (row.checkedInAt === null) return <span className="docket-minutes third">{t('row.notHere')}</span>;
  const { minutes, tone } = waitingBetween(wallTime(row.checkedInAt), now);
  return (
    <span className={`docket-minutes docket-wait-${tone}`}>
      <strong>{minutes}</strong> {t('row.minutesWaiting')}
    </span>
  );
}
