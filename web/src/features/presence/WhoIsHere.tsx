import { useTranslation } from 'react-i18next';
import type { PresenceLineFragment } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWhoIsHere } from './use-who-is-here.ts';

interface WhoIsHereProps {
  readonly hearingId: string;
  /** As the matter was read; what is heard since comes on top. */
  readonly read: readonly PresenceLineFragment[];
}

/** Who else is on this row, by name: two people see each other before they write over one another. */
export function WhoIsHere({ hearingId, read }: WhoIsHereProps) {
  const { t } = useTranslation('room');
  const { accountId } = useViewer();
  const others = useWhoIsHere(hearingId, 'record', read).filter((one) => one.accountId !== accountId);
  return (
    <span className="who-is-here small" role="status">
      {others.length === 0 ? null : (
        <>
          <Icon name="person" size={13} /> {t('here', { names: others.map(({ name }) => name).join(', '), count: others.length })}
        </>
      )}
    </span>
  );
}
