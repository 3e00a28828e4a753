import './file-petition.css';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CaseToFileDocument, type CaseToFileQuery } from '../../gql/graphql.ts';
import { useViewer } from '../../parts/viewer.ts';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pleading } from '../../ui/Pleading.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { CaseFinder } from '../../parts/CaseFinder.tsx';
import { Name } from '../../parts/names/Name.tsx';
import { CountRows } from './CountRows.tsx';
import { DoorFoot } from './DoorFoot.tsx';
import { PaperFields } from './PaperFields.tsx';
import { anEmptyCount, doorProblems, draftOf, type PetitionDraft } from './petition-draft.ts';
import { useFilingPetition } from './use-filing-petition.ts';
import { YouthFields } from './YouthFields.tsx';

/** Whose case, which paper, which counts; at the foot what the law has against it, while one types. */
export function FilePetitionScreen() {
  const { t } = useTranslation('filePetition');
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [draft, change] = useState(() => draftOf(viewer.today, search.get('case')));
  const chosen = useChosenCase(draft);
  const door = doorProblems(draft, chosen?.identity?.bornOn ?? null);
  const filing = useFilingPetition(draft, door);
  const addCount = (): void =>
    change({ ...draft, counts: [...draft.counts, anEmptyCount(Math.max(0, ...draft.counts.map((one) => one.key)) + 1)] });
  const group = t('keyGroup');
  useKeys([
    { key: 'Ctrl+Enter', words: t('keyFile'), group, act: () => void filing.file(), inFields: true },
    { key: 'A', words: t('keyAdd'), group, act: addCount },
  ]);
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <div className="petition-form">
        <div className="pleading-rows">
          <Pleading as="section" margin={<h2>{t('whose')}</h2>}>
            <div className="petition-whose">
              <Segments
                label={t('whose')}
                value={draft.whose}
                onChange={(whose) => change({ ...draft, whose })}
                parts={[
                  { key: 'newYouth', words: t('newYouth') },
                  { key: 'existing', words: t('existing') },
                ]}
              />
              {draft.whose === 'existing' ? (
                <CaseFinder
                  id="caseId"
                  caseId={draft.caseId}
                  onChoose={(caseId) => change({ ...draft, caseId })}
                  problems={filing.problemsAt('caseId')}
                />
              ) : (
                <YouthFields draft={draft} onChange={change} problemsAt={filing.problemsAt} />
              )}
              {chosen === null ? null : (
                <p>
                  <Name of={chosen.chosenName} /> <span className="second">{chosen.number}</span>
                </p>
              )}
            </div>
          </Pleading>
          <Pleading as="section" margin={<h2>{t('paper')}</h2>}>
            <PaperFields draft={draft} onChange={change} problemsAt={filing.problemsAt} />
          </Pleading>
          <Pleading
            as="section"
            margin={
              <>
                <h2>{t('counts')}</h2>
                <p className="caption">{t('countsSub')}</p>
              </>
            }
          >
            <CountRows draft={draft} onChange={change} filing={filing} onAdd={addCount} />
          </Pleading>
        </div>
      </div>
      <DoorFoot door={door} filing={filing} />
    </>
  );
}

/** The case the petition goes into, once it is chosen; its birth date lets the law be checked. */
function useChosenCase(draft: PetitionDraft): CaseToFileQuery['case'] {
  const caseId = draft.whose === 'existing' ? draft.caseId : null;
  const { data } = useQuery(CaseToFileDocument, { variables: { caseId: caseId ?? '' }, skip: caseId === null });
  return caseId === null ? null : (data?.case ?? null);
}
