import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CalendarConflictsDocument, type CalendarConflictsQuery } from '../../gql/graphql.ts';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Cites } from '../../ui/Cite.tsx';
import { StateWord } from '../../ui/Tag.tsx';

type Conflict = CalendarConflictsQuery['conflicts'][number];

/** Every rule that is broken on the days shown, who may relax it, and what the judge has allowed. It names no youth. */
export function ConflictsPanel({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation('calendar');
  const asked = useQuery(CalendarConflictsDocument, { variables: { from, to } });
  const conflicts = asked.data?.conflicts ?? [];
  return (
    <Waits asked={asked} rows={3}>
      {conflicts.length === 0 ? <p className="calendar-side-words">{t('conflictsNone')}</p> : null}
      <ul className="conflict-list">
        {conflicts.map((one) => (
          <li key={`${one.sessionId}${one.rule}${one.words}`}>
            <ConflictWords conflict={one} />
          </li>
        ))}
      </ul>
    </Waits>
  );
}

function ConflictWords({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <p className="small strong">
        <Link to={`/sessions/${conflict.sessionId}/sheet`}>
          {weekDay(conflict.heldOn)}
          {conflict.startsAt === null ? '' : `, ${clockTime(conflict.startsAt)}`} · {conflict.department}
        </Link>
      </p>
      <p>
        {conflict.words}
        <Cites cites={conflict.cites} />
      </p>
      {conflict.allowedWords === null ? null : (
        <StateWord family="good" shape="check">
          {t('conflictAllowed', { words: conflict.allowedWords })}
        </StateWord>
      )}
      {conflict.mayRelax === null ? null : <p className="caption">{conflict.mayRelax}</p>}
    </>
  );
}
