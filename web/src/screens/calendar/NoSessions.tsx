import { useQuery } from '@apollo/client/react';
import { addDays, type LocalDate } from '@starling/shared/time/local-date';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SessionsDocument } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { Empty } from '../../ui/Waiting.tsx';

const LOOK_AHEAD_DAYS = 56;

/** Says that nothing is here, and where the next is. */
export function NoSessions({ title, from }: { readonly title: string; readonly from: LocalDate }) {
  const { t } = useTranslation('calendar');
  const { data } = useQuery(SessionsDocument, { variables: { from, to: addDays(from, LOOK_AHEAD_DAYS) } });
  const [next] = (data?.sessions ?? []).toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  return (
    <Empty title={title}>
      {next === undefined ? (
        <p>{t('emptyNone')}</p>
      ) : (
        <p>
          <Link to={`/sessions?date=${next.heldOn}`}>{t('emptyNext', { day: longDate(next.heldOn) })}</Link>
        </p>
      )}
    </Empty>
  );
}
