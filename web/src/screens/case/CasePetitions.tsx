import { useTranslation } from 'react-i18next';
import type { Gate } from '../../gql/graphql.ts';
import { chargeWords } from '../../parts/charge-words.ts';
import { shortDate, shortDay } from '../../parts/dates.ts';
import { Cites } from '../../ui/Cite.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { StateWord, type Family } from '../../ui/Tag.tsx';
import type { CaseFile } from './CaseScreen.tsx';

type Petition = CaseFile['petitions'][number];
type Count = Petition['counts'][number];

const GATES = {
  ELIGIBLE: { family: 'good', shape: 'check' },
  EXCLUDED: { family: 'stop', shape: 'cross' },
  UNDETERMINED: { family: 'care', shape: 'half' },
} as const satisfies Record<Gate, { readonly family: Family; readonly shape: IconName }>;

/** Each petition with its counts and their gate. */
export function CasePetitions({ petitions }: { readonly petitions: readonly Petition[] }) {
  const { t } = useTranslation(['caseFile', 'common']);
  const columns = useCountColumns();
  return (
    <div className="case-petitions">
      {petitions.map((petition) => (
        <section key={petition.petitionId}>
          <h3>
            {t('common:petitionEnding', { ending: petition.ending })}{' '}
            <span className="second small">
              {petition.filedOn === null
                ? petition.stateWords
                : t('petitionLine', { on: shortDate(petition.filedOn), state: petition.stateWords.toLowerCase() })}
            </span>
          </h3>
          {petition.counts.length === 0 ? (
            <p className="second">{t('noCounts')}</p>
          ) : (
            <Table
              caption={t('counts', { ending: petition.ending })}
              columns={columns}
              rows={petition.counts}
              idOf={(count) => count.countId}
            />
          )}
        </section>
      ))}
    </div>
  );
}

function useCountColumns(): readonly TableColumn<Count>[] {
  const { t } = useTranslation('caseFile');
  return [
    { key: 'number', label: t('number'), cell: (count) => <span className="record">{count.number}</span> },
    {
      key: 'statute',
      label: t('statute'),
      head: true,
      cell: (count) => (
        <div>
          <span className="strong">{count.statute}</span> <span className="plain">{chargeWords(count) ?? t('chargeCovered')}</span>
          <div className="caption">
            {[t(count.level), ...count.enhancements.map((one) => t('charged', { code: one.code, state: one.state }))].join(' · ')}
          </div>
        </div>
      ),
    },
    { key: 'offense', label: t('offenseOn'), cell: (count) => shortDay(count.offenseOn) },
    { key: 'gate', label: t('gate'), cell: (count) => <StateWord {...GATES[count.gate]}>{t(count.gate)}</StateWord> },
    {
      key: 'why',
      label: t('gateWhy'),
      cell: (count) => (
        <span className="second small">
          {count.gateWords}
          <Cites cites={count.gateCites} />
        </span>
      ),
    },
  ];
}
