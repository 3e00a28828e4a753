import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SessionLineUpDocument } from '../../gql/graphql.ts';
import { clockTime, longDay } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { halfOf, minutesUsed, type CalendarSession } from './board.ts';
import { FreeMinutes } from './SessionCard.tsx';
import { TimeLine } from './TimeLine.tsx';
import { useSettled } from './use-settled.ts';

/** The hand rests this long before the line is read: going through a week asks for one session, not for ten. */
const REST_MS = 200;

interface ChosenSessionProps {
  readonly sessions: readonly CalendarSession[];
  readonly session: CalendarSession;
  readonly onChoose: (sessionId: string) => void;
  readonly proposed: { readonly startsAt: string; readonly minutes: number } | null;
  readonly maySet: boolean;
  readonly whyLocked: string | undefined;
  /** Undefined where this person plans no sessions. */
  readonly onChange: (() => void) | undefined;
}

/** The session under the hand: its times and minutes in words, its line by number, and what one does with it. */
export function ChosenSession({ sessions, session, onChoose, proposed, maySet, whyLocked, onChange }: ChosenSessionProps) {
  const { t } = useTranslation('calendar');
  const settled = useSettled(session.sessionId, REST_MS);
  const asked = useQuery(SessionLineUpDocument, { variables: { sessionId: settled } });
  const rows = settled === session.sessionId ? asked.data?.sessionSheet?.rows : undefined;
  const half = halfOf(session.startsAt) === 'am' ? t('morningLong') : t('afternoonLong');
  return (
    <section className="chosen-session" aria-label={t('chosen')}>
      <div className="chosen-session-head">
        <h2 className="record">{t('chosenHead', { day: longDay(session.heldOn), half, department: session.department })}</h2>
        <p className="second small">
          <SessionWords session={session} proposed={proposed} />
        </p>
        {sessions.length > 1 ? (
          <Segments
            label={t('chosenOf')}
            value={session.sessionId}
            onChange={onChoose}
            parts={sessions.map((one) => ({ key: one.sessionId, words: `${clockTime(one.startsAt)} ${one.name}` }))}
          />
        ) : null}
      </div>
      <Waits asked={{ ...asked, data: rows }} rows={1}>
        <TimeLine rows={rows ?? []} session={session} proposed={proposed} />
      </Waits>
      <div className="button-row">
        {maySet ? <SetHere session={session} why={whyLocked} /> : null}
        {onChange === undefined ? null : (
          <Button keyHint="C" onPress={onChange} why={whyLocked}>
            {t('change')}
          </Button>
        )}
        <ButtonLink href={`/sessions/${session.sessionId}/list`} icon="print">
          {t('list')}
        </ButtonLink>
        <ButtonLink href={`/sessions/${session.sessionId}/sheet`} keyHint="V">
          {t('sheet')}
        </ButtonLink>
        <ButtonLink href={`/sessions/${session.sessionId}/board`} keyHint="Shift+V">
          {t('board')}
        </ButtonLink>
        <ButtonLink kind="act" href={`/sessions/${session.sessionId}`} keyHint="O">
          {t('open')}
        </ButtonLink>
      </div>
    </section>
  );
}

function SetHere({ session, why }: { readonly session: CalendarSession; readonly why: string | undefined }) {
  const { t } = useTranslation('calendar');
  if (why !== undefined) return <Button why={why}>{t('setHere')}</Button>;
  return <ButtonLink href={`/hearings/new?session=${session.sessionId}`}>{t('setHere')}</ButtonLink>;
}

function SessionWords({ session, proposed }: Pick<ChosenSessionProps, 'session' | 'proposed'>) {
  const { t } = useTranslation('calendar');
  const used = minutesUsed(session.gauge) + (proposed?.minutes ?? 0);
  const said = [
    session.name,
    t('times', { from: clockTime(session.startsAt), to: clockTime(session.endsAt) }),
    session.judge,
    ...(session.staffingStartsAt === null ? [] : [t('staffing', { time: clockTime(session.staffingStartsAt) })]),
    session.gaugeWords,
    ...(proposed === null ? [] : [t('withProposed', { used })]),
  ];
  return (
    <>
      <FreeMinutes session={session} /> {said.join(' · ')}
    </>
  );
}
