import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Covered } from '../../parts/names/Name.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import type { Preview } from './use-importing.ts';

type Row = Preview['rows'][number];

/** Every line and what would happen to it; folded, because most people only need the lines that were not simply taken. */
export function RowsPreview({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('importing');
  const columns: readonly TableColumn<Row>[] = [
    { key: 'does', label: t('severity'), cell: (one) => t(`does.${one.does}` as 'does.takes', { defaultValue: one.does }) },
    { key: 'file', label: t('file'), head: true, cell: (one) => <span className="small">{one.file}</span> },
    { key: 'line', label: t('line'), numeric: true, cell: (one) => one.line },
    { key: 'words', label: t('reason'), cell: (one) => <Covered>{one.words}</Covered> },
  ];
  if (rows.length === 0) return null;
  return (
    <Disclosure className="rows-preview">
      <Heading level={3}>
        <Button slot="trigger" className="rows-trigger">
          <Icon name="down" />
          <span>{t('rows')}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <Table caption={t('rowsCaption')} columns={columns} rows={rows} idOf={(one) => `${one.file}:${one.line}`} />
      </DisclosurePanel>
    </Disclosure>
  );
}
