import { addDays } from '@starling/shared/time/local-date';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Empty } from '../../ui/Waiting.tsx';
import type { Board } from './board.ts';
import { MonthBoard } from './MonthBoard.tsx';
import { NoSessions } from './NoSessions.tsx';
import { SessionBoard } from './SessionBoard.tsx';
import { stepOf, type Span } from './spans.ts';
import { useBoardCarry, type DroppedSession } from './use-board-carry.ts';
import type { ChosenHalf, useCalendar } from './use-calendar.ts';
import type { CalendarPlace } from './use-calendar-address.ts';
import { useRights } from './use-rights.ts';

interface BoardsProps {
  readonly place: CalendarPlace;
  readonly span: Span;
  readonly read: ReturnType<typeof useCalendar>;
  readonly board: Board;
  readonly chosen: ChosenHalf;
  readonly onDrop: (dropped: DroppedSession) => void;
}

/** The grid of the view, and above it why it is empty. */
export function Boards({ place, span, read, board, chosen, onDrop }: BoardsProps) {
  const rights = useRights();
  const { address, today, go } = place;
  const { view } = address;
  const carry = useBoardCarry({ board, today, mayPlan: rights.plan && read.whyLocked === undefined, onDrop });
  const onPage = (direction: -1 | 1): void => go({ date: stepOf(view, address.date, direction) });
  const shared = { board, closed: read.closed, waiting: read.waiting, onPage };
  const open = useOpening(board);
  return (
    <>
      <WhyEmpty {...{ place, span, read, board }} />
      {view === 'month' ? (
        <MonthBoard {...shared} weeks={span.weeks} date={address.date} onOpen={(date) => go({ view: 'day', date: dayOf(date, span) })} />
      ) : (
        <SessionBoard
          key={view}
          {...shared}
          days={read.days}
          view={view}
          lens={address.lens}
          chosenKey={chosen.half?.key ?? null}
          onChoose={chosen.choose}
          onOpen={open}
          carry={carry}
        />
      )}
    </>
  );
}

/** Opens the first session of a cell. */
function useOpening(board: Board): (key: string) => void {
  const navigate = useNavigate();
  return (key) => {
    const [first] = board.departments.flatMap((one) => one.halves).find((one) => one.key === key)?.sessions ?? [];
    if (first !== undefined) void navigate(`/sessions/${first.sessionId}`);
  };
}

function dayOf(date: string, span: Span): Span['from'] {
  return span.weeks.flat().find((day) => day === date) ?? span.from;
}

/** An empty grid stays, and says that it is empty and where the next session is. */
function WhyEmpty({ place, span, read, board }: Omit<BoardsProps, 'chosen' | 'onDrop'>) {
  const { t } = useTranslation('calendar');
  if (read.waiting || board.shown.length > 0) return null;
  if (board.hidden > 0) return <Empty title={t('emptyFiltered')} />;
  const { view } = place.address;
  const title = view === 'day' ? t('emptyTitleDay') : view === 'week' ? t('emptyTitle') : t('emptyTitleLong');
  return <NoSessions title={title} from={addDays(span.to, 1)} />;
}
