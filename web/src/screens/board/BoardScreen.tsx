import './board.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { BoardDocument, type BoardQuery } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Counter, PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { BOARD_GROUPS, rowsOfGroup, type BoardGroup } from './board-groups.ts';
import { BoardRow } from './BoardRow.tsx';
import { useHiddenNames } from './use-hidden-names.ts';

type Board = NonNullable<BoardQuery['board']>;

/** Waits grow and times pass though nobody writes anything: within half a minute the board says what is true. */
const READ_AGAIN_MS = 30_000;

/** Who is here, who waits how long, who comes next. It stands where others pass by: names are hidden until somebody shows them. */
export function BoardScreen() {
  const { t } = useTranslation('board');
  const { sessionId = '' } = useParams();
  useHiddenNames();
  const asked = useQuery(BoardDocument, { variables: { sessionId }, pollInterval: READ_AGAIN_MS, skipPollAttempt: () => document.hidden });
  const board = asked.data?.board;
  return (
    <>
      <title>{t('title')}</title>
      <Waits asked={asked} rows={10}>
        {board === null ? <Empty page title={t('notYours')} /> : null}
        {board === null || board === undefined ? null : <OneBoard board={board} />}
      </Waits>
    </>
  );
}

function OneBoard({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const { session } = board;
  const waiting = rowsOfGroup(board.rows, 'waiting');
  return (
    <>
      <PageHead
        title={session.name}
        pageTitle={t('title')}
        sub={
          <>
            {session.courthouse}, {session.department} · {longDate(session.heldOn)} · {board.roomLeft.words}
          </>
        }
        aside={
          <>
            <Counter number={waiting.length} words={t('counter.waiting')} />
            <Counter
              number={waiting.filter(({ waitColour }) => waitColour === 'red').length}
              words={t('counter.tooLong', { count: board.waitRed })}
              tone={waiting.some(({ waitColour }) => waitColour === 'red') ? 'stop' : 'ink'}
            />
            <Counter number={board.rows.filter(({ isLate }) => isLate).length} words={t('counter.late')} />
            <ButtonLink href={`/sessions/${session.sessionId}`}>{t('toBench')}</ButtonLink>
          </>
        }
      />
      <Suggestion board={board} />
      {board.rows.length === 0 ? <Empty title={t('nobody')} /> : null}
      {BOARD_GROUPS.map((group) => (
        <Group key={group} group={group} board={board} />
      ))}
    </>
  );
}

/** One suggestion at most, with its reason and one key. It opens the matter and moves nothing. */
function Suggestion({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const { suggestion } = board;
  const open =
    suggestion === null ? undefined : () => void navigate(`/sessions/${board.session.sessionId}/hearings/${suggestion.hearingId}`);
  useKeys([{ key: 'Y', words: t('keys.suggestion'), group: t('keys.move'), act: open, rank: 5 }]);
  if (suggestion === null) return null;
  return (
    <div className="board-suggestion">
      <Notice tone="care" title={suggestion.words} />
      <Button keyHint="Y" onPress={open}>
        {t('openIt')}
      </Button>
    </div>
  );
}

function Group({ group, board }: { readonly group: BoardGroup; readonly board: Board }) {
  const { t } = useTranslation('board');
  const rows = rowsOfGroup(board.rows, group);
  if (rows.length === 0) return null;
  return (
    <section className="board-group pleading-rows" aria-label={t(`group.${group}`)}>
      <h2 className="board-group-head">
        {t(`group.${group}`)} <span className="second small">{rows.length}</span>
      </h2>
      {rows.map((row) => (
        <BoardRow key={row.hearingId} row={row} board={board} />
      ))}
    </section>
  );
}
