import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CaseToSetDocument } from '../../gql/graphql.ts';
import { CaseFinder } from '../../parts/CaseFinder.tsx';
import { Name } from '../../parts/names/Name.tsx';
import { Select } from '../../ui/Select.tsx';
import type { HearingDraft } from './hearing-draft.ts';

/** The case, then which of its petitions. */
export function MatterFields({ draft, onChange }: { readonly draft: HearingDraft; readonly onChange: (draft: HearingDraft) => void }) {
  const { t } = useTranslation(['setHearing', 'common']);
  const { data } = useQuery(CaseToSetDocument, { variables: { caseId: draft.caseId ?? '' }, skip: draft.caseId === null });
  const chosen = draft.caseId === null ? null : data?.case;
  const choices = [
    { key: 'case', words: t('wholeCase') },
    ...(chosen?.petitions ?? []).map((one) => ({
      key: one.petitionId,
      words: t('common:petitionEnding', { ending: one.ending }),
      detail: one.stateWords,
    })),
  ];
  return (
    <div className="fields">
      <div className="set-matter">
        <CaseFinder
          id="set-case"
          caseId={draft.caseId}
          autoFocus={draft.caseId === null}
          onChoose={(caseId) => onChange({ ...draft, caseId, petitionId: null })}
        />
        {chosen === null || chosen === undefined ? null : (
          <p>
            <Name of={chosen.chosenName} /> <span className="second">{chosen.number}</span>
          </p>
        )}
      </div>
      <Select
        label={t('petition')}
        choices={choices}
        value={draft.petitionId ?? 'case'}
        onChange={(key) => onChange({ ...draft, petitionId: key === 'case' ? null : key })}
      />
    </div>
  );
}
