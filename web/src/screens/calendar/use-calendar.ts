import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CalendarDocument } from '../../gql/graphql.ts';
import { gatherBoard, type Board, type CalendarAnswer, type CalendarSession, type HalfDay } from './board.ts';
import type { Span } from './spans.ts';
import type { CalendarPlace } from './use-calendar-address.ts';

/** The days of a view as they were read. While other days are read the frame stays, so that the hand stays in it. */
export function useCalendar({ address }: CalendarPlace, span: Span) {
  const { t } = useTranslation('calendar');
  const asked = useQuery(CalendarDocument, { variables: { from: span.from, to: span.to } });
  const kept = asked.data?.calendar ?? lastCopyOf(asked.previousData?.calendar, span);
  const waiting = kept === undefined && asked.error === undefined;
  const calendar = waiting ? frameOf(asked.previousData?.calendar) : kept;
  const days = span.weeks.flat();
  return {
    asked: { ...asked, data: calendar },
    waiting,
    days,
    ...shownOf(calendar, days, address),
    whyLocked: asked.error === undefined ? undefined : t('lastCopy'),
    readAgain: (): void => void asked.refetch().catch(() => undefined),
  };
}

function shownOf(calendar: CalendarAnswer | undefined, days: readonly string[], address: CalendarPlace['address']) {
  const closed = closedOf(calendar, days);
  if (calendar === undefined) return { departments: [], board: null, closed };
  return { departments: calendar.departments, board: gatherBoard(calendar, days, address), closed };
}

/** The name of the holiday or closure of each day shown; null on a court day. */
function closedOf(calendar: CalendarAnswer | undefined, days: readonly string[]): ReadonlyMap<string, string | null> {
  const shown = (calendar?.days ?? []).filter(({ date }) => days.includes(date));
  return new Map(shown.map(({ date, closedBecause }) => [date, closedBecause]));
}

/** What was read last, where it is of the same days. */
function lastCopyOf(before: CalendarAnswer | undefined, { from, to }: Span): CalendarAnswer | undefined {
  return before?.from === from && before.to === to ? before : undefined;
}

/** Names and dates first, sessions last. */
function frameOf(before: CalendarAnswer | undefined): CalendarAnswer | undefined {
  return before === undefined ? undefined : { ...before, sessions: [], days: [] };
}

export interface ChosenHalf {
  readonly half: HalfDay | null;
  readonly session: CalendarSession | null;
  readonly choose: (key: string) => void;
  readonly chooseSession: (sessionId: string) => void;
}

/** The half-day under the hand and the session in it: until the hand has moved, the first one that is still to come. */
export function useChosenHalf(board: Board | null, today: string): ChosenHalf {
  const [key, choose] = useState<string | null>(null);
  const [sessionId, chooseSession] = useState<string | null>(null);
  const halves = board?.departments.flatMap((one) => one.halves) ?? [];
  const inUse = halves.filter((one) => one.sessions.length > 0);
  const half = halves.find((one) => one.key === key) ?? inUse.find((one) => one.date >= today) ?? inUse[0] ?? null;
  const session = half?.sessions.find((one) => one.sessionId === sessionId) ?? half?.sessions[0] ?? null;
  return {
    half,
    session,
    choose,
    chooseSession: (id) => {
      const holder = halves.find((one) => one.sessions.some((other) => other.sessionId === id));
      if (holder === undefined) return;
      choose(holder.key);
      chooseSession(id);
    },
  };
}
