import './settings.css';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CourtSettingsDocument } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ClosedDays } from './ClosedDays.tsx';
import { SettingsList } from './SettingsList.tsx';

type Part = 'settings' | 'closed';

/** What this court chose where the law leaves it open, and the days on which it is closed. Who reads no settings sees the closed days alone. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const asked = useQuery(CourtSettingsDocument);
  const [part, setPart] = useState<Part>('settings');
  const rows = asked.data?.courtSettings ?? [];
  const again = (): void => void asked.refetch();
  return (
    <>
      <PageHead title={t('title')} sub={rows.length === 0 ? undefined : t('sub')} />
      <div className="settings-page">
        <Waits asked={asked} rows={8}>
          {rows.length === 0 ? (
            <ClosedDays />
          ) : (
            <Tabs
              label={t('title')}
              value={part}
              onChange={(key) => setPart(key === 'closed' ? 'closed' : 'settings')}
              parts={[
                { key: 'settings', words: t('tabSettings'), panel: <SettingsList rows={rows} onStale={again} /> },
                { key: 'closed', words: t('tabClosed'), panel: <ClosedDays /> },
              ]}
            />
          )}
        </Waits>
      </div>
    </>
  );
}
