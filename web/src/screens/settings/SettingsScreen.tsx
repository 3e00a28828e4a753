import './settings.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CourtSettingsDocument } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Tabs, type TabPart } from '../../ui/Tabs.tsx';
import { ClosedDays } from './ClosedDays.tsx';
import { PhrasesPart } from './PhrasesPart.tsx';
import { SettingsList } from './SettingsList.tsx';

/** What this court chose where the law leaves it open, the days on which it is closed, and its phrases for orders: to each seat what it reads. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'phrases']);
  const { acts } = useViewer();
  const [search, setSearch] = useSearchParams();
  const asked = useQuery(CourtSettingsDocument);
  const rows = asked.data?.courtSettings ?? [];
  const again = (): void => void asked.refetch();
  const parts: readonly TabPart[] = [
    ...(rows.length === 0 ? [] : [{ key: 'settings', words: t('tabSettings'), panel: <SettingsList rows={rows} onStale={again} /> }]),
    { key: 'closed', words: t('tabClosed'), panel: <ClosedDays /> },
    ...(acts.includes('phrase.read') ? [{ key: 'phrases', words: t('phrases:tab'), panel: <PhrasesPart /> }] : []),
  ];
  const first = parts[0]?.key ?? 'closed';
  const part = partOf(parts, search.get('view')) ?? first;
  const show = (key: string): void => setSearch(key === first ? {} : { view: key }, { replace: true });
  return (
    <>
      <PageHead title={t('title')} sub={rows.length === 0 ? undefined : t('sub')} />
      <div className="settings-page">
        <Waits asked={asked} rows={8}>
          {parts.length === 1 ? <ClosedDays /> : <Tabs label={t('title')} value={part} onChange={show} parts={parts} />}
        </Waits>
      </div>
    </>
  );
}

/** The part that an address names; null for one this seat does not read. */
function partOf(parts: readonly TabPart[], view: string | null): string | null {
  return parts.find(({ key }) => key === view)?.key ?? null;
}
