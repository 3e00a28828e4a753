import { clockNumber } from '@starling/shared/law/clocks/clock-id';
import { DEFAULT_SETTINGS, COURT_SETTINGS, saySetting, type SettingName } from '@starling/shared/law/court-settings';
import { clocksOn, sayAmount, sayTrigger } from '@starling/shared/law/library-clocks';
import { citing, settingsOn, type LibrarySection } from '@starling/shared/law/library';
import type { Provision } from '@starling/shared/law/us-ca/provisions/provision';
import type { ClockRule } from '@starling/shared/law/clocks/clock-rule';
import { TABLES } from '@starling/shared/workflow/tables';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { longDate } from '../../parts/dates.ts';
import { Cites } from '../../ui/Cite.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { settingWords, type ChosenSetting } from './chosen-settings.ts';
import { LawArticle } from './LawArticle.tsx';
import { stepsKey } from './law-pages.ts';
import { PageLinks } from './PageLinks.tsx';
import { StatusMark } from './StatusMark.tsx';

/** One section as a person reads it: what it says, what is known around it, and what in this court hangs on it. */
export function SectionPage({ section, chosen }: { readonly section: LibrarySection; readonly chosen: readonly ChosenSetting[] }) {
  const { t } = useTranslation('law');
  const names = settingsOn(section);
  const clocks = clocksOn(section);
  const tables = citing(section, TABLES, ({ steps }) => steps.map(({ cite }) => cite));
  return (
    <LawArticle cite={section.cite.text} title={section.title} facts={<SectionFacts section={section} />}>
      <div className="pleading-rows">
        {section.provisions.map((one, at) => (
          <ProvisionRow key={`${one.at}-${at}`} provision={one} />
        ))}
      </div>
      {section.notes.length === 0 ? null : (
        <section className="law-part-of">
          <h3>{t('around')}</h3>
          <ul className="law-notes">
            {section.notes.map((one) => (
              <li key={one.words}>
                <ProvisionWords provision={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {names.length === 0 ? null : <SettingsHere names={names} chosen={chosen} />}
      {clocks.length === 0 ? null : <ClocksHere clocks={clocks} />}
      {tables.length === 0 ? null : (
        <PageLinks title={t('stepsHere')} links={tables.map((table) => ({ href: `/law/${stepsKey(table)}`, words: table.title }))} />
      )}
    </LawArticle>
  );
}

function SectionFacts({ section }: { readonly section: LibrarySection }) {
  const { t } = useTranslation('law');
  return (
    <dl className="law-facts">
      <div>
        <dt>{t('textRead')}</dt>
        <dd>{/^\d{4}-\d{2}-\d{2}$/.test(section.textRead) ? longDate(section.textRead) : section.textRead}</dd>
      </div>
      <div>
        <dt>{t('amended')}</dt>
        <dd>{section.amended ?? t('amendedUnknown')}</dd>
      </div>
      <div>
        <dt>{t('sure')}</dt>
        <dd>
          <StatusMark status={section.status} />
        </dd>
      </div>
      <div>
        <dt>{t('secondReader')}</dt>
        <dd>{section.secondReader ?? t('noSecondReader')}</dd>
      </div>
    </dl>
  );
}

function ProvisionRow({ provision }: { readonly provision: Provision }) {
  return (
    <Pleading width="card" margin={<span className="law-at">{provision.at}</span>}>
      <p className="law-words">
        <ProvisionWords provision={provision} />
      </p>
    </Pleading>
  );
}

/** The words, their cites, and a mark unless the text was read. */
function ProvisionWords({ provision: { words, cites, status } }: { readonly provision: Provision }) {
  return (
    <>
      {words}
      <Cites cites={cites} />
      {status === 'verified' ? null : (
        <>
          {' '}
          <StatusMark status={status} />
        </>
      )}
    </>
  );
}

/** The clocks that run on this section, each with the way to the whole of it. */
function ClocksHere({ clocks }: { readonly clocks: readonly ClockRule[] }) {
  const { t } = useTranslation('law');
  const columns: readonly TableColumn<ClockRule>[] = [
    {
      key: 'act',
      label: t('clockAct'),
      head: true,
      cell: ({ id, act }) => (
        <Link className="law-link" href={`/law/${clockNumber(id) ?? ''}`}>
          {act}
        </Link>
      ),
    },
    { key: 'from', label: t('clockFrom'), cell: ({ trigger }) => sayTrigger(trigger) },
    { key: 'amount', label: t('clockAmount'), cell: (rule) => (rule.period === null ? t('noPeriod') : sayAmount(rule, DEFAULT_SETTINGS)) },
    { key: 'status', label: t('sure'), cell: ({ status }) => <StatusMark status={status} /> },
  ];
  return (
    <section className="law-part-of">
      <h3>{t('clocksHere')}</h3>
      <Table caption={t('clocksHere')} columns={columns} rows={clocks} idOf={({ id }) => id} />
    </section>
  );
}

/** The questions that this section leaves to the court, with this court's answer; what ships where the seat reads none. */
function SettingsHere({ names, chosen }: { readonly names: readonly SettingName[]; readonly chosen: readonly ChosenSetting[] }) {
  const { t } = useTranslation('law');
  const usual = (name: SettingName): string => saySetting(COURT_SETTINGS[name].default);
  const columns: readonly TableColumn<SettingName>[] = [
    {
      key: 'question',
      label: t('question'),
      head: true,
      cell: (name) => <span className="law-question">{COURT_SETTINGS[name].question}</span>,
    },
    {
      key: 'value',
      label: chosen.length === 0 ? t('ships') : t('thisCourt'),
      cell: (name) => <span className="strong">{settingWords(name, chosen)}</span>,
    },
    ...(chosen.length === 0
      ? []
      : [
          {
            key: 'usual',
            label: t('ships'),
            cell: (name: SettingName) => (settingWords(name, chosen) === usual(name) ? t('same') : usual(name)),
          },
        ]),
  ];
  return (
    <section className="law-part-of">
      <h3>{t('settingsHere')}</h3>
      <Table caption={t('settingsHere')} columns={columns} rows={names} idOf={(name) => name} />
    </section>
  );
}
