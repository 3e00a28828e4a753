import './search.css';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { pathOf, SEARCH_FROM, useFoundRecords, type FoundRecord } from '../../parts/found-records.ts';
import { Name, useNames } from '../../parts/names/Name.tsx';
import { Waits } from '../../parts/Waits.tsx';
import { Field } from '../../ui/Field.tsx';
import { GridRows } from '../../ui/GridRows.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Empty } from '../../ui/Waiting.tsx';

/** Everything this seat may see under some words. */
export function SearchScreen() {
  const { t } = useTranslation('search');
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const names = useNames();
  const words = search.get('words') ?? '';
  const { found, asked } = useFoundRecords(words);
  const short = words.trim().length < SEARCH_FROM;
  return (
    <>
      <PageHead title={t('title')} sub={short ? t('hint') : t('shown', { count: found.length })} />
      <div className="search-page">
        <Field
          type="search"
          label={t('field')}
          hint={t('hint')}
          value={words}
          onChange={(typed) => setSearch(typed === '' ? {} : { words: typed }, { replace: true })}
          autoFocus
        />
        {short ? null : (
          <Waits asked={asked} rows={4}>
            <GridRows
              label={t('results')}
              rows={found}
              idOf={(one) => one.id}
              sayRow={(one) => names.name(one.words)}
              onOpen={(id) => found.filter((one) => one.id === id).forEach((one) => void navigate(pathOf(one)))}
              empty={
                <Empty title={t('none')}>
                  <p>{t('noneSub')}</p>
                </Empty>
              }
            >
              {(record) => <FoundRow record={record} />}
            </GridRows>
          </Waits>
        )}
      </div>
    </>
  );
}

function FoundRow({ record }: { readonly record: FoundRecord }) {
  const { t } = useTranslation('search');
  return (
    <div className="found-row">
      <span className="caption">{t(`kind.${record.kind}` as 'kind.case', { defaultValue: record.kind })}</span>
      <span>
        <Name of={record.words} />
      </span>
      <span className="second small">{record.detail}</span>
    </div>
  );
}
