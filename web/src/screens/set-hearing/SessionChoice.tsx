import { useQuery } from '@apollo/client/react';
import { addDays, parseLocalDate } from '@starling/shared/time/local-date';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SessionsToSetDocument, type SessionCellFragment } from '../../gql/graphql.ts';
import { DayStanding } from '../../parts/clocks/DayStanding.tsx';
import type { AskedWindow } from '../../parts/clocks/use-hearing-window.ts';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { DateField } from '../../ui/Field.tsx';
import { Gauge } from '../../ui/Gauge.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { HearingDraft } from './hearing-draft.ts';
import { closedDays } from './closed-days.ts';
import { WindowWords } from './WindowWords.tsx';

const WEEKS_DAYS = 28;

interface SessionChoiceProps {
  readonly draft: HearingDraft;
  readonly onChange: (draft: HearingDraft) => void;
  readonly from: string;
  readonly onFrom: (day: string) => void;
  readonly lawful: AskedWindow;
  /** Where the day of the chosen session is told to the page: the page asks for what a late one needs. */
  readonly onDay: (day: string) => void;
}

/** Every session of four weeks with its minutes as they would stand; a closed day says why instead. */
export function SessionChoice({ draft, onChange, from, onFrom, lawful, onDay }: SessionChoiceProps) {
  const { t } = useTranslation('setHearing');
  const first = parseLocalDate(from);
  const to = first === null ? null : addDays(first, WEEKS_DAYS);
  const asked = useQuery(SessionsToSetDocument, { variables: { from: first ?? '', to: to ?? '' }, skip: first === null });
  const sessions = (asked.data?.sessions ?? []).toSorted((a, b) => `${a.heldOn}${a.startsAt}`.localeCompare(`${b.heldOn}${b.startsAt}`));
  return (
    <div className="set-sessions">
      <div className="set-sessions-head">
        <DateField label={t('from')} value={from} onChange={onFrom} />
        <span className="third small">{t('sessionsAside', { count: sessions.length })}</span>
      </div>
      <WindowWords asked={lawful} />
      {first === null || to === null ? null : (
        <ul className="set-closed">
          {closedDays(first, to).map((day) => (
            <li key={day.date} className="small second">
              {t('holiday', { day: weekDay(day.date), name: day.name })}
            </li>
          ))}
        </ul>
      )}
      <Waits asked={asked} rows={4}>
        {sessions.length === 0 ? (
          <Empty title={t('noSessions')}>
            <p>{t('noSessionsSub')}</p>
          </Empty>
        ) : (
          <RadioGroup
            id="set-session"
            className="session-choices"
            aria-label={t('sessions')}
            value={draft.sessionId}
            onChange={(sessionId) => {
              onChange({ ...draft, sessionId });
              onDay(sessions.find((one) => one.sessionId === sessionId)?.heldOn ?? '');
            }}
          >
            {sessions.map((session) => (
              <SessionRow key={session.sessionId} session={session} minutes={draft.minutes} window={lawful.window} />
            ))}
          </RadioGroup>
        )}
      </Waits>
    </div>
  );
}

interface SessionRowProps {
  readonly session: SessionCellFragment;
  readonly minutes: number;
  readonly window: AskedWindow['window'];
}

function SessionRow({ session, minutes, window }: SessionRowProps) {
  const { t } = useTranslation(['setHearing', 'calendar']);
  const { gauge } = session;
  const left = gauge.free - minutes;
  const used = gauge.heard + gauge.inHand + gauge.stillSet;
  const words = t('calendar:gaugeWords', { used, capacity: gauge.capacity, free: gauge.free });
  return (
    <Radio value={session.sessionId} className="session-choice" isDisabled={session.closedBecause !== null}>
      <span className="session-choice-day">
        <span className="record">{weekDay(session.heldOn)}</span>
        <span className="small second">{clockTime(session.startsAt)}</span>
      </span>
      <span className="session-choice-words">
        <span className="strong">{session.name}</span>{' '}
        <span className="second small">
          {session.department} {session.courthouse}, {session.judge}
        </span>
        {session.closedBecause === null ? <DayStanding day={session.heldOn} window={window} /> : null}
      </span>
      {session.closedBecause === null ? (
        <span className="session-choice-gauge">
          <Gauge
            thin
            minutes={{ capacity: gauge.capacity, heard: used - gauge.over, inHand: 0, stillSet: 0, over: gauge.over }}
            proposed={minutes}
            words={words}
          />
          {left >= 0 ? (
            <span className="small">{t('fits', { left })}</span>
          ) : (
            <StateWord family="stop" shape="triangle">
              {t('doesNotFit', { count: -left })}
            </StateWord>
          )}
        </span>
      ) : (
        <span className="small second">{t('closed', { why: session.closedBecause })}</span>
      )}
    </Radio>
  );
}
