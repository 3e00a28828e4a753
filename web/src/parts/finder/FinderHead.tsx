import { useTranslation } from 'react-i18next';
import { useQuery } from '@apollo/client/react';
import { CaseInFinderDocument, type FoundSlotsFragment } from '../../gql/graphql.ts';
import { weekDay } from '../dates.ts';
import { useNames } from '../names/Name.tsx';
import { Cites } from '../../ui/Cite.tsx';
import { StateWord } from '../../ui/Tag.tsx';

interface FinderHeadProps {
  readonly caseId: string | null;
  readonly found: FoundSlotsFragment | null;
}

/** For whom, which hearing, between which days, and what the date must have. */
export function FinderHead({ caseId, found }: FinderHeadProps) {
  const { t } = useTranslation('finder');
  const names = useNames();
  const { data } = useQuery(CaseInFinderDocument, { variables: { caseId: caseId ?? '' }, skip: caseId === null });
  const chosenName = caseId === null ? undefined : data?.case?.chosenName;
  return (
    <header className="finder-head">
      <h2 className="record">{chosenName === undefined ? t('title') : t('titleFor', { name: names.name(chosenName) })}</h2>
      {found === null ? null : (
        <dl className="finder-pairs">
          <div>
            <dt>{t('hearing')}</dt>
            <dd>{found.hearing}</dd>
          </div>
          <div>
            <dt>{t('between')}</dt>
            <dd>
              <Between found={found} />
            </dd>
          </div>
          <div>
            <dt>{t('mustHave')}</dt>
            <dd>{found.mustHaves.length === 0 ? t('mustHaveNone') : found.mustHaves.join(', ')}</dd>
          </div>
        </dl>
      )}
    </header>
  );
}

/** The two ends of the window with their cite; how they were counted opens behind them. */
function Between({ found: { earliest, latest, windowWords, cites } }: { readonly found: FoundSlotsFragment }) {
  const { t } = useTranslation('finder');
  const from = earliest === null ? t('today') : weekDay(earliest);
  if (earliest === null && latest === null) return windowWords;
  const isEmpty = earliest !== null && latest !== null && earliest > latest;
  return (
    <>
      {isEmpty ? `${t('windowEmpty', { day: from })} ` : latest === null ? t('fromOn', { day: from }) : `${t('fromAnd', { day: from })} `}
      {latest === null ? null : (
        <StateWord family={isEmpty ? 'stop' : 'care'} shape="flag">
          {t('lastDay', { day: weekDay(latest) })}
        </StateWord>
      )}
      <Cites cites={cites} />
      <details className="finder-counted">
        <summary className="caption">{t('counted')}</summary>
        <p className="second small">{windowWords}</p>
      </details>
    </>
  );
}
