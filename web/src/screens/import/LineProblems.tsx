import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportLineProblemFragment } from '../../gql/graphql.ts';
import { Covered } from '../../parts/names/Name.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';

const SEVERITIES = ['refused', 'asks', 'noted'] as const;
type Severity = (typeof SEVERITIES)[number];
const LOOKS = {
  refused: { family: 'stop', shape: 'cross' },
  asks: { family: 'care', shape: 'half' },
  noted: { family: 'ink', shape: 'dash' },
} as const satisfies Record<Severity, { readonly family: Family; readonly shape: IconName }>;

/** Every line that is not simply taken, by file and line, with the reason and the line as it stands. */
export function LineProblems({ problems }: { readonly problems: readonly ImportLineProblemFragment[] }) {
  const { t } = useTranslation('importing');
  const [shown, show] = useState<Severity | 'all'>('all');
  const columns = useProblemColumns();
  if (problems.length === 0)
    return (
      <StateWord family="good" shape="check">
        {t('noProblems')}
      </StateWord>
    );
  const of = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  const rows = problems
    .filter((one) => shown === 'all' || one.severity === shown)
    .map((one, at) => ({ ...one, key: `${one.file}:${one.line}:${at}` }));
  return (
    <div className="line-problems">
      <Segments
        label={t('show')}
        value={shown}
        onChange={show}
        parts={[
          { key: 'all', words: t('all', { count: problems.length }) },
          { key: 'refused', words: t('refusedN', { count: of('refused') }) },
          { key: 'asks', words: t('asksN', { count: of('asks') }) },
          { key: 'noted', words: t('notedN', { count: of('noted') }) },
        ]}
      />
      <Table caption={t('problemsCaption')} columns={columns} rows={rows} idOf={(one) => one.key} />
    </div>
  );
}

function useProblemColumns(): readonly TableColumn<ImportLineProblemFragment & { readonly key: string }>[] {
  const { t } = useTranslation('importing');
  return [
    { key: 'severity', label: t('severity'), cell: (one) => <SeverityWord severity={one.severity} /> },
    { key: 'file', label: t('file'), head: true, cell: (one) => <span className="small">{one.file}</span> },
    { key: 'line', label: t('line'), numeric: true, cell: (one) => one.line },
    {
      key: 'reason',
      label: t('reason'),
      cell: (one) => (
        <div>
          {one.message}
          {one.choice === null ? null : <p className="caption">{t('choice', { choice: one.choice })}</p>}
        </div>
      ),
    },
    {
      key: 'row',
      label: t('row'),
      cell: (one) => (
        <span className="caption row-text">
          <Covered>{one.row}</Covered>
        </span>
      ),
    },
  ];
}

function SeverityWord({ severity }: { readonly severity: string }) {
  const { t } = useTranslation('importing');
  const known = SEVERITIES.find((one) => one === severity) ?? 'noted';
  return <StateWord {...LOOKS[known]}>{t(known)}</StateWord>;
}
