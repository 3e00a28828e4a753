import { useTranslation } from 'react-i18next';
import { longDay } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import type { HalfDay } from './board.ts';
import { Boards } from './Boards.tsx';
import { WhatIsHidden } from './CalendarFilter.tsx';
import { CalendarHead } from './CalendarHead.tsx';
import { CalendarSide } from './CalendarSide.tsx';
import { CalendarTools } from './CalendarTools.tsx';
import { CancelledSessions } from './CancelledSessions.tsx';
import { ChosenSession } from './ChosenSession.tsx';
import { spanOf } from './spans.ts';
import { useCalendar, useChosenHalf, type ChosenHalf } from './use-calendar.ts';
import type { CalendarPlace } from './use-calendar-address.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useRights } from './use-rights.ts';
import { useSide, type SideActs } from './use-side.ts';

type Read = ReturnType<typeof useCalendar>;

/** Days, weeks or a month of sessions, with the chosen one below and a panel at the right. */
export function SessionsPage({ place }: { readonly place: CalendarPlace }) {
  const { address, go } = place;
  const span = spanOf(address.view, address.date);
  const read = useCalendar(place, span);
  const chosen = useChosenHalf(read.board, place.today);
  const side = useSide(place);
  useKeysOfPage({ place, read, chosen, side });
  return (
    <>
      <CalendarHead place={place} span={span} closed={read.closed} />
      <div className="calendar-page">
        <div className="calendar-main">
          <CalendarTools place={place} read={read} side={side} />
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
          {address.view === 'month' || read.waiting ? null : <BelowTheGrid place={place} read={read} chosen={chosen} side={side} />}
        </div>
        <CalendarSide acts={side} place={place} span={span} onChanged={read.readAgain} onMarked={chosen.chooseSession} />
      </div>
    </>
  );
}

interface PageParts {
  readonly place: CalendarPlace;
  readonly read: Read;
  readonly chosen: ChosenHalf;
  readonly side: SideActs;
}

function useKeysOfPage({ place, read, chosen, side }: PageParts): void {
  const rights = useRights();
  const { session } = chosen;
  useCalendarKeys({
    place,
    chosenId: place.address.view === 'month' ? null : (session?.sessionId ?? null),
    onChange: rights.plan && session !== null ? () => side.change(session) : undefined,
    whyLocked: read.whyLocked,
    onFinder: rights.find ? side.find : undefined,
    onConflicts: rights.plan ? side.showConflicts : undefined,
  });
}

const USUAL_MINUTES = 15;

/** The half-day under the hand: its session as a line, or why there is none. */
function BelowTheGrid({ place, read, chosen, side }: PageParts) {
  const rights = useRights();
  const { half, session } = chosen;
  if (half === null) return null;
  if (session === null) return <DarkHalf half={half} />;
  const { marked } = side;
  const minutes = place.address.sought?.minutes ?? USUAL_MINUTES;
  return (
    <ChosenSession
      sessions={half.sessions}
      session={session}
      onChoose={chosen.chooseSession}
      proposed={marked?.sessionId === session.sessionId ? { startsAt: marked.startsAt, minutes } : null}
      maySet={rights.set}
      whyLocked={read.whyLocked}
      onChange={rights.plan ? () => side.change(session) : undefined}
    />
  );
}

function DarkHalf({ half }: { readonly half: HalfDay }) {
  const { t } = useTranslation('calendar');
  return (
    <section className="chosen-session" aria-label={t('chosen')}>
      <p className="second">
        {longDay(half.date)}, {half.half === 'am' ? t('morningLong') : t('afternoonLong')}: {half.closedBecause ?? t('dark')}
      </p>
    </section>
  );
}
