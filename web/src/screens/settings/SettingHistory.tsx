import { useTranslation } from 'react-i18next';
import type { SettingLineFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { valueWithUnit } from './setting-draft.ts';

type Entered = SettingLineFragment['history'][number];

/** Every value this court entered, latest first: from when, by whom, why. Nothing is written over. */
export function SettingHistory({ setting }: { readonly setting: SettingLineFragment }) {
  const { t } = useTranslation('settings');
  if (setting.history.length === 0) return null;
  const columns: readonly TableColumn<Entered>[] = [
    {
      key: 'from',
      label: t('fromOn'),
      head: true,
      cell: ({ fromOn, tense }) => (
        <div>
          <span className="record setting-day">{longDate(fromOn)}</span>
          {tense === 'PAST' ? null : <span className="caption setting-line">{t(`tense.${tense}`)}</span>}
        </div>
      ),
    },
    { key: 'value', label: t('answer'), cell: ({ value }) => <span className="strong">{valueWithUnit(setting, value)}</span> },
    { key: 'who', label: t('enteredBy'), cell: ({ enteredBy }) => enteredBy ?? t('notNoted') },
    { key: 'why', label: t('reason'), cell: ({ reason }) => reason ?? t('notNoted') },
  ];
  return (
    <details className="setting-history">
      <summary>{t('history', { count: setting.history.length })}</summary>
      <Table
        caption={t('historyOf', { question: setting.question })}
        columns={columns}
        rows={setting.history}
        idOf={({ fromOn }) => fromOn}
      />
    </details>
  );
}
