import { useTranslation } from 'react-i18next';
import type { DaySupportQuery } from '../../gql/graphql.ts';
import { clockTimeFull } from '../../parts/dates.ts';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { languageWords } from './language-words.ts';

type Block = DaySupportQuery['daySupport']['interpreters'][number];

/** Each language of the day: from when to when, who is there, and how many hearings nobody covers yet. */
export function InterpreterTable({ blocks }: { readonly blocks: readonly Block[] }) {
  const { t } = useTranslation('support');
  const columns: readonly TableColumn<Block>[] = [
    { key: 'language', label: t('language'), head: true, cell: ({ language }) => languageWords(language) },
    { key: 'hearings', label: t('hearings'), numeric: true, cell: ({ hearings }) => hearings },
    { key: 'span', label: t('span'), cell: ({ from, until }) => t('spanOf', { from: clockTimeFull(from), until: clockTimeFull(until) }) },
    { key: 'who', label: t('confirmed'), cell: ({ confirmed }) => (confirmed.length === 0 ? t('nobody') : confirmed.join(', ')) },
    {
      key: 'open',
      label: t('uncovered'),
      cell: ({ uncovered }) =>
        uncovered === 0 ? (
          <StateWord family="good" shape="check">
            {t('covered')}
          </StateWord>
        ) : (
          <StateWord family="stop" shape="triangle">
            {t('uncoveredOf', { count: uncovered })}
          </StateWord>
        ),
    },
  ];
  return <Table caption={t('interpreters')} captionShown columns={columns} rows={blocks} idOf={({ language }) => language} />;
}
