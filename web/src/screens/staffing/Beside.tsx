import { useTranslation } from 'react-i18next';
import type { StaffingYouthFragment } from '../../gql/graphql.ts';
import { shortDay } from '../../parts/dates.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { StateWord } from '../../ui/Tag.tsx';

const STANDING = {
  here: { family: 'good', shape: 'check' },
  here_late: { family: 'ink', shape: 'check' },
  due: { family: 'care', shape: 'square' },
  missing: { family: 'stop', shape: 'triangle' },
  excused: { family: 'ink', shape: 'dash' },
} as const;

/** The recommendations side by side, only what differs marked, and the reports of the hearing. */
export function Beside({ row }: { readonly row: StaffingYouthFragment }) {
  const { t } = useTranslation('staffing');
  const differing = row.recommendations.filter(({ differs }) => differs).length;
  return (
    <>
      <section className="staffing-part" aria-label={t('recommendations')}>
        <h3>
          {t('recommendations')}
          {row.recommendations.length < 2 ? null : (
            <span className="caption"> {differing === 0 ? t('agreed') : t('differs', { count: differing })}</span>
          )}
        </h3>
        {row.recommendations.length === 0 ? <p className="third">{t('noRecommendation')}</p> : null}
        <ul className="staffing-beside">
          {row.recommendations.map(({ agencyWords, source, words, on, differs }) => (
            <li key={`${agencyWords} ${source}`} data-differs={differs}>
              <strong>{agencyWords}</strong>
              <span className="caption">
                {source === 'report' ? t('inReport', { on: shortDay(on) }) : t('inLine', { on: shortDay(on) })}
              </span>
              <Covered wide>
                <span>{words}</span>
              </Covered>
            </li>
          ))}
        </ul>
      </section>
      <section className="staffing-part" aria-label={t('reports')}>
        <h3>{t('reports')}</h3>
        {row.reports.length === 0 ? <p className="third">{t('noReports')}</p> : null}
        <ul className="staffing-reports">
          {row.reports.map(({ reportId, fromWords, kindWords, standing, standingWords }) => (
            <li key={reportId}>
              <span>{t('reportOf', { from: fromWords, kind: kindWords.toLowerCase() })}</span>{' '}
              <StateWord {...lookOf(standing)}>{standingWords}</StateWord>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function lookOf(standing: string) {
  return isStanding(standing) ? STANDING[standing] : STANDING.due;
}

function isStanding(standing: string): standing is keyof typeof STANDING {
  return Object.hasOwn(STANDING, standing);
}
