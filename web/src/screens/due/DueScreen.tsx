import './due.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { WhatIsDueDocument } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { UNTIL, filtersFrom, searchOf, untilDay, type DueFilters } from './due-filters.ts';
import { DueFilterBar } from './DueFilterBar.tsx';
import { DueList } from './DueList.tsx';
import { useBeyond } from './use-beyond.ts';

/** What is due in the court: missed first, then by the day to aim for. Whose cases are in it is decided by the record, not here. */
export function DueScreen() {
  const { t } = useTranslation(['due', 'common']);
  const { today } = useViewer();
  const [search, setSearch] = useSearchParams();
  const filters = filtersFrom(search);
  const show = (part: Partial<DueFilters>): void => setSearch(searchOf({ ...filters, ...part }), { replace: true });
  const { departmentId, part, kind } = filters;
  const asked = useQuery(WhatIsDueDocument, { variables: { until: untilDay(filters.until, today), departmentId, part, kind } });
  const beyond = useBeyond(filters);
  useDueKeys(show);
  return (
    <div className="due-page">
      <PageHead
        title={t('title')}
        sub={t('sub')}
        aside={
          <Button icon="print" keyHint="P" onPress={() => window.print()}>
            {t('common:print')}
          </Button>
        }
      />
      <DueFilterBar filters={filters} onShow={show} departments={beyond.departments} parts={beyond.parts} />
      <Waits asked={asked} rows={10}>
        {asked.data === undefined ? null : (
          <DueList due={asked.data.whatIsDue} version={asked.data.installation.version} filters={filters} all={beyond.all} onShow={show} />
        )}
      </Waits>
    </div>
  );
}

function useDueKeys(show: (part: Partial<DueFilters>) => void): void {
  const { t } = useTranslation('due');
  const group = t('keyGroup');
  useKeys([
    { key: `1–${UNTIL.length}`, words: t('keyUntil'), group },
    ...UNTIL.map((until, at) => ({ key: String(at + 1), words: t(`until.${until}`), group, act: () => show({ until }), quiet: true })),
    { key: 'P', words: t('keyPrint'), group, act: () => window.print() },
  ]);
}
