import { useTranslation } from 'react-i18next';
import { CheckIn } from './CheckInHere.tsx';
import { RemoteCheck } from '../../features/room/RemoteCheck.tsx';
import type { BoardLineFragment, BoardQuery } from '../../gql/graphql.ts';
import { clockTime, instantTime } from '../../parts/dates.ts';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { NeedTags } from '../../parts/NeedTags.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { StateWord, Tag } from '../../ui/Tag.tsx';
import { Arrivals } from './Arrivals.tsx';
import { boardGroupOf } from './board-groups.ts';
import { LateRow } from './LateRow.tsx';
import { LaterToday } from './LaterToday.tsx';
import { WaitingPlace } from './WaitingPlace.tsx';

type Board = NonNullable<BoardQuery['board']>;

/** One matter of the board: how long the youth has waited, where, who else is here, and what may be done about it. */
export function BoardRow({ row, board }: { readonly row: BoardLineFragment; readonly board: Board }) {
  const { t } = useTranslation(['board', 'session']);
  const group = boardGroupOf(row);
  const isOver = group === 'done';
  return (
    <Pleading
      as="article"
      width="list"
      className="board-row"
      margin={
        <>
          <span className="record docket-number">{row.place}</span>
          <span className="docket-time">{clockTime(row.startsAt)}</span>
        </>
      }
    >
      <div className="board-row-head">
        <h3>
          <Name of={row.chosenName} place={row.place} /> <span className="second small">{row.typeWords}</span>
        </h3>
        <WaitWords row={row} board={board} />
      </div>
      <Needs row={row} />
      {isOver ? null : (
        <>
          <Standing row={row} />
          {row.absent !== null && row.isLate ? <LateRow row={row} /> : null}
          <Arrivals row={row} />
          {row.mode === 'remote' ? <RemoteCheck hearing={row} companyWords={row.companyWords} /> : null}
          <div className="board-acts">
            <CheckIn row={row} />
            <WaitingPlace row={row} places={board.waitingPlaces} />
            <LaterToday row={row} />
            <ButtonLink kind="quiet" href={`/sessions/${board.session.sessionId}/hearings/${row.hearingId}`}>
              {t('open', { place: row.place })}
            </ButtonLink>
          </div>
        </>
      )}
    </Pleading>
  );
}

/** What a row needs tells who it is, and more: it goes with the name, and a thing not to say aloud never stands on a board. */
function Needs({ row }: { readonly row: BoardLineFragment }) {
  const { hidden } = useNames();
  return hidden ? null : <NeedTags needs={row.needs.filter(({ kind }) => kind !== 'NOT_ALOUD' && kind !== 'OTHER')} />;
}

const LOOKS = {
  none: { family: 'ink', shape: 'square' },
  amber: { family: 'care', shape: 'half' },
  red: { family: 'stop', shape: 'triangle' },
} as const;

/** The wait in minutes and in words; the colour comes last. */
function WaitWords({ row, board }: { readonly row: BoardLineFragment; readonly board: Board }) {
  const { t } = useTranslation(['board', 'session']);
  if (row.waitingMinutes === null) return <span className="third small">{t(`session:state.${row.state}`)}</span>;
  const colour = row.waitColour === 'red' || row.waitColour === 'amber' ? row.waitColour : 'none';
  const { family, shape } = LOOKS[colour];
  const words = {
    none: t('wait.some', { count: row.waitingMinutes }),
    amber: t('wait.amber', { count: row.waitingMinutes, limit: board.waitAmber }),
    red: t('wait.red', { count: row.waitingMinutes, limit: board.waitRed }),
  };
  return (
    <StateWord family={family} shape={shape}>
      {words[colour]}
    </StateWord>
  );
}

/** What is ready and what is not, each in a word with its shape. */
function Standing({ row }: { readonly row: BoardLineFragment }) {
  const { t } = useTranslation('board');
  return (
    <div className="tags">
      <Said shape="house" words={row.waitingPlace} />
      <Said shape="speech" words={row.interpreterWords} />
      <Ready is={row.counselReady} yes={t('counsel.ready')} no={t('counsel.notReady')} />
      <Said shape="house" words={row.transportWords} />
      <Ready is={row.remoteConsent} yes={t('remote.agreed')} no={t('remote.notAgreed')} />
      <At at={row.secondCalledAt} say={(at) => t('secondCalled', { at })} />
      <At at={row.roomClearedAt} say={(at) => t('cleared', { at })} />
      <At at={row.pausedAt} say={(at) => t('paused', { at })} />
    </div>
  );
}

function Said({ shape, words }: { readonly shape: IconName; readonly words: string | null }) {
  return words === null ? null : <Tag shape={shape}>{words}</Tag>;
}

function Ready({ is, yes, no }: { readonly is: boolean | null; readonly yes: string; readonly no: string }) {
  if (is === null) return null;
  return (
    <Tag shape={is ? 'check' : 'square'} family={is ? 'good' : 'ink'}>
      {is ? yes : no}
    </Tag>
  );
}

function At({ at, say }: { readonly at: string | null; readonly say: (at: string) => string }) {
  return at === null ? null : <Tag shape="clock">{say(instantTime(at))}</Tag>;
}
