import './case.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { CaseFileDocument, type CaseFileQuery } from '../../gql/graphql.ts';
import { Name } from '../../parts/names/Name.tsx';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { CaseHearings } from './CaseHearings.tsx';
import { CasePeople } from './CasePeople.tsx';
import { CasePetitions } from './CasePetitions.tsx';
import { Identity } from './Identity.tsx';

export type CaseFile = NonNullable<CaseFileQuery['case']>;

const SETS_HEARINGS = ['JUDGE', 'COURTROOM_CLERK', 'CALENDAR_CLERK'];

/** One case as this seat may see it. A case that is absent, sealed or somebody else's is the same page as any unknown address. */
export function CaseScreen() {
  const { caseId = '' } = useParams();
  const asked = useQuery(CaseFileDocument, { variables: { caseId } });
  return (
    <Waits asked={asked} rows={8}>
      {asked.data?.case ? <Open file={asked.data.case} /> : <NothingHere />}
    </Waits>
  );
}

function Open({ file }: { readonly file: CaseFile }) {
  const { t } = useTranslation(['caseFile', 'common']);
  const { seat } = useViewer();
  const clerks = SETS_HEARINGS.includes(seat);
  useClerkKeys(file.caseId, clerks);
  return (
    <>
      <title>{`${t('title')} · ${t('common:starling')}`}</title>
      <header className="page-head">
        <div className="page-head-words">
          <h1 className="case-name">
            <Name of={file.chosenName} />
          </h1>
          <p className="second">
            {file.pronouns}
            {file.age === null ? '' : `, ${file.age}`} · {file.number}
          </p>
        </div>
        {clerks ? (
          <div className="page-head-aside">
            <ButtonLink href={`/petitions/new?case=${file.caseId}`} keyHint="P">
              {t('filePetition')}
            </ButtonLink>
            <ButtonLink kind="act" href={`/hearings/new?case=${file.caseId}`} keyHint="H">
              {t('setHearing')}
            </ButtonLink>
          </div>
        ) : null}
      </header>
      <div className="case-page">
        <div className="case-matter pleading-rows">
          {file.petitions.length === 0 ? null : (
            <Pleading as="section" margin={<h2>{t('petitions')}</h2>}>
              <CasePetitions petitions={file.petitions} />
            </Pleading>
          )}
          <Pleading as="section" margin={<h2>{t('hearings')}</h2>}>
            <CaseHearings hearings={file.hearings} />
          </Pleading>
        </div>
        <aside className="case-side">
          <Identity caseId={file.caseId} />
          <CasePeople file={file} />
        </aside>
      </div>
    </>
  );
}

function useClerkKeys(caseId: string, clerks: boolean): void {
  const { t } = useTranslation('caseFile');
  const navigate = useNavigate();
  const group = t('keyGroup');
  useKeys(
    clerks
      ? [
          { key: 'H', words: t('keySet'), group, act: () => void navigate(`/hearings/new?case=${caseId}`) },
          { key: 'P', words: t('keyFile'), group, act: () => void navigate(`/petitions/new?case=${caseId}`) },
        ]
      : [],
  );
}
