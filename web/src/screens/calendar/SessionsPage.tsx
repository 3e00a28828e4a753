import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addDays } from '@starling/shared/time/local-date';
import { longDay } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { halfOf, type Board, type HalfDay } from './board.ts';
import { CalendarFilter, WhatIsHidden } from './CalendarFilter.tsx';
import { CalendarHead } from './CalendarHead.tsx';
import { CalendarSide } from './CalendarSide.tsx';
import { CancelledSessions } from './CancelledSessions.tsx';
import { ChosenSession } from './ChosenSession.tsx';
import { MonthBoard } from './MonthBoard.tsx';
import { NoSessions } from './NoSessions.tsx';
import { SessionBoard } from './SessionBoard.tsx';
import { spanOf, stepOf, type Span } from './spans.ts';
import { useBoardCarry } from './use-board-carry.ts';
import { useCalendar, useChosenHalf, type ChosenHalf } from './use-calendar.ts';
import type { CalendarPlace } from './use-calendar-address.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useSide } from './use-side.ts';

type Read = ReturnType<typeof useCalendar>;

/** Days, weeks or a month of sessions, with the chosen one below and a panel at the right. */
export function SessionsPage({ place }: { readonly place: CalendarPlace }) {
  const { t } = useTranslation('calendar');
  const { acts } = useViewer();
  const { address, go } = place;
  const span = spanOf(address.view, address.date);
  const read = useCalendar(place, span);
  const chosen = useChosenHalf(read.board, place.today);
  const side = useSide(place);
  const { session } = chosen;
  const mayPlan = acts.includes('calendar.plan');
  const change = mayPlan && session !== null ? (): void => side.change(session) : undefined;
  useCalendarKeys({
    place,
    chosenId: address.view === 'month' ? null : (session?.sessionId ?? null),
    onChange: change,
    whyLocked: read.whyLocked,
    onFinder: acts.includes('slots.find') ? side.find : undefined,
    onConflicts: mayPlan ? side.showConflicts : undefined,
  });
  const { marked } = side;
  const proposed =
    marked === null || marked.sessionId !== session?.sessionId
      ? null
      : { startsAt: marked.startsAt, minutes: address.sought?.minutes ?? 15 };
  return (
    <>
      <CalendarHead place={place} span={span} closed={read.closed} />
      <div className="calendar-page">
        <div className="calendar-main">
          <div className="calendar-tools">
            <CalendarFilter place={place} departments={read.calendar?.departments ?? []} />
            {mayPlan ? (
              <Button keyHint="K" onPress={side.showConflicts}>
                {t('conflicts')}
              </Button>
            ) : null}
            {acts.includes('slots.find') ? (
              <Button keyHint="F" icon="search" onPress={side.find} why={read.whyLocked} whyShown={false}>
                {t('finder')}
              </Button>
            ) : null}
          </div>
          <Waits asked={read.asked} rows={8}>
            {read.board === null ? null : (
              <>
                {read.whyLocked === undefined ? null : <p className="calendar-side-words">{read.whyLocked}</p>}
                <WhatIsHidden board={read.board} onAll={() => go({ room: null, half: null, words: '' })} />
                <Boards place={place} span={span} read={read} board={read.board} chosen={chosen} onDrop={side.changeDropped} />
                <CancelledSessions sessions={read.board.cancelled} />
              </>
            )}
          </Waits>
          {address.view === 'month' || chosen.half === null || read.waiting ? null : session === null ? (
            <DarkHalf half={chosen.half} />
          ) : (
            <ChosenSession
              sessions={chosen.half.sessions}
              session={session}
              onChoose={chosen.chooseSession}
              proposed={proposed}
              maySet={acts.includes('hearing.set')}
              whyLocked={read.whyLocked}
              onChange={change}
            />
          )}
        </div>
        <CalendarSide acts={side} place={place} span={span} onChanged={read.readAgain} onMarked={chosen.chooseSession} />
      </div>
    </>
  );
}

interface BoardsProps {
  readonly place: CalendarPlace;
  readonly span: Span;
  readonly read: Read;
  readonly board: Board;
  readonly chosen: ChosenHalf;
  readonly onDrop: Parameters<typeof useBoardCarry>[0]['onDrop'];
}

function Boards({ place, span, read, board, chosen, onDrop }: BoardsProps) {
  const { acts } = useViewer();
  const navigate = useNavigate();
  const { address, today, go } = place;
  const { view } = address;
  const mayPlan = acts.includes('calendar.plan') && read.whyLocked === undefined;
  const carry = useBoardCarry({ board, today, mayPlan, onDrop });
  const onPage = (direction: -1 | 1): void => go({ date: stepOf(view, address.date, direction) });
  const shared = { board, closed: read.closed, waiting: read.waiting, onPage };
  const open = (key: string): void => {
    const [first] = board.departments.flatMap((one) => one.halves).find((one) => one.key === key)?.sessions ?? [];
    if (first !== undefined) void navigate(`/sessions/${first.sessionId}`);
  };
  return (
    <>
      <WhyEmpty place={place} span={span} read={read} board={board} />
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

function DarkHalf({ half }: { readonly half: HalfDay }) {
  const { t } = useTranslation('calendar');
  const word = halfOf(half.half === 'am' ? '00:00' : '12:00') === 'am' ? t('morningLong') : t('afternoonLong');
  return (
    <section className="chosen-session" aria-label={t('chosen')}>
      <p className="second">
        {longDay(half.date)}, {word}: {half.closedBecause ?? t('dark')}
      </p>
    </section>
  );
}
