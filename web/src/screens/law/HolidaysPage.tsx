import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { holidaysOfYear, HOLIDAY_RULES, OBSERVANCE_CITE, type HolidayRule, type KeptHoliday } from '@starling/shared/time/holidays';
import { useTranslation } from 'react-i18next';
import { LawClosuresDocument, type LawClosuresQuery } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Cite } from '../../ui/Cite.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { LawArticle } from './LawArticle.tsx';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2035;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_none, at) => String(FIRST_YEAR + at));

/** The weekdays of a year on which every superior court is closed, and the rules they follow. */
export function HolidaysPage() {
  const { t } = useTranslation('law');
  const { today } = useViewer();
  const [year, setYear] = useState(YEARS.includes(today.slice(0, 4)) ? today.slice(0, 4) : (YEARS[0] ?? ''));
  const days = holidaysOfYear(Number(year));
  return (
    <LawArticle title={t('page.holidays')} facts={<p className="second">{t('holidaysSub')}</p>}>
      <div className="law-year">
        <Select label={t('year')} choices={YEARS.map((one) => ({ key: one, words: one }))} value={year} onChange={setYear} />
      </div>
      <section className="law-part-of">
        <h3>{t('holidaysOf', { year })}</h3>
        <Table caption={t('holidaysOf', { year })} columns={useDayColumns()} rows={days} idOf={({ date, name }) => `${date} ${name}`} />
        <p className="caption law-under">
          {t('weekends')} <Cite cite={OBSERVANCE_CITE} />
        </p>
      </section>
      <OwnClosedDays year={year} />
      <section className="law-part-of">
        <h3>{t('holidayRules')}</h3>
        <Table caption={t('holidayRules')} columns={useRuleColumns()} rows={HOLIDAY_RULES} idOf={({ name }) => name} />
        <p className="caption law-under">{t('notHolidays')}</p>
      </section>
    </LawArticle>
  );
}

type Closure = LawClosuresQuery['courtClosures'][number];

/** The days of the year on which this court alone is closed; nothing where it has none. */
function OwnClosedDays({ year }: { readonly year: string }) {
  const { t } = useTranslation('law');
  const { data } = useQuery(LawClosuresDocument);
  const own = (data?.courtClosures ?? []).filter(({ stands, closedOn }) => stands && closedOn.startsWith(`${year}-`));
  if (own.length === 0) return null;
  const columns: readonly TableColumn<Closure>[] = [
    { key: 'date', label: t('day'), head: true, cell: ({ closedOn }) => <span className="record law-day">{longDate(closedOn)}</span> },
    { key: 'why', label: t('why'), cell: ({ reason }) => reason },
    {
      key: 'power',
      label: t('power'),
      cell: ({ kindWords, orderReference }) => (orderReference === null ? kindWords : `${kindWords}, ${orderReference}`),
    },
    { key: 'cite', label: t('cite'), cell: ({ cite }) => <Cited cite={cite} /> },
  ];
  return (
    <section className="law-part-of">
      <h3>{t('ownClosedDays')}</h3>
      <Table caption={t('ownClosedDays')} columns={columns} rows={own} idOf={({ closureId }) => closureId} />
    </section>
  );
}

/** A cite in a cell: on a phone the cell is a pair, and the cite stands at its start. */
function Cited({ cite }: { readonly cite: { readonly text: string } }) {
  return (
    <span>
      <Cite cite={cite} />
    </span>
  );
}

function useDayColumns(): readonly TableColumn<KeptHoliday>[] {
  const { t } = useTranslation('law');
  return [
    { key: 'date', label: t('day'), head: true, cell: ({ date }) => <span className="record law-day">{longDate(date)}</span> },
    { key: 'name', label: t('holiday'), cell: ({ name }) => name },
    {
      key: 'moved',
      label: t('kept'),
      cell: ({ observed, fallsOn }) => (observed ? t('fallsOn', { on: longDate(fallsOn) }) : t('sameDay')),
    },
    { key: 'rule', label: t('cite'), cell: ({ cite }) => <Cited cite={cite} /> },
  ];
}

function useRuleColumns(): readonly TableColumn<HolidayRule>[] {
  const { t } = useTranslation('law');
  const since = ({ from, to }: HolidayRule): string => {
    if (from !== null) return t('since', { on: longDate(from) });
    return to === null ? t('always') : t('until', { on: longDate(to) });
  };
  return [
    { key: 'name', label: t('holiday'), head: true, cell: ({ name }) => name },
    {
      key: 'rule',
      label: t('rule'),
      cell: ({ words, note }) => (
        <div>
          {words}
          {note === null ? null : <span className="caption law-line">{note}</span>}
        </div>
      ),
    },
    { key: 'since', label: t('inForce'), cell: since },
    { key: 'cite', label: t('cite'), cell: ({ cite }) => <Cited cite={cite} /> },
  ];
}
