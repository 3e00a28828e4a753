import { useQuery } from '@apollo/client/react';
import { parseEnterOutsidePersonDay } from '@starling/shared/forms/parse-keep-apart';
import { OUTSIDE_PERSON_DAY } from '@starling/shared/vocabulary/keep-apart';
import { useTranslation } from 'react-i18next';
import { CourthousesOfCourtDocument, EnterOutsidePersonDayDocument } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { DateField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { outsideDayInput, type OutsideDayDraft } from './apart-draft.ts';

const KINDS = choicesOf(OUTSIDE_PERSON_DAY);
const ELSEWHERE = 'elsewhere';

interface EnterOutsideDayProps {
  readonly caseId: string;
  /** The tokens of the people outside from whom the youth is kept apart. */
  readonly tokens: readonly string[];
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** A day on which a person outside stands trial or is in a courthouse: no hearing of the youth is set on it. */
export function EnterOutsideDay({ caseId, tokens, onEntered, onClose }: EnterOutsideDayProps) {
  const { t } = useTranslation('needs');
  const { acts } = useViewer();
  const { data } = useQuery(CourthousesOfCourtDocument, { skip: !acts.includes('resources.read') });
  const empty: OutsideDayDraft = { token: tokens[0] ?? '', onDay: '', kind: 'trial', courthouseId: '' };
  const entry = useEntry({
    document: EnterOutsidePersonDayDocument,
    empty,
    inputOf: (typed: OutsideDayDraft) => outsideDayInput(caseId, typed),
    parse: parseEnterOutsidePersonDay,
    onEntered: () => {
      say({ words: t('outsideEntered'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  const places = data?.courtResources.courthouses ?? [];
  return (
    <form className="form-body" aria-label={t('enterOutsideDay')} onSubmit={entry.onSubmit}>
      <div className="form-fields">
        <Select
          label={t('token')}
          choices={tokens.map((token) => ({ key: token, words: token }))}
          value={draft.token}
          onChange={(token) => change({ token })}
          problems={problemsAt('token')}
        />
        <DateField label={t('outsideDay')} value={draft.onDay} onChange={(onDay) => change({ onDay })} problems={problemsAt('onDay')} />
        <Select
          label={t('courthouse')}
          choices={[
            { key: ELSEWHERE, words: t('elsewhere') },
            ...places.map(({ courthouseId, name }) => ({ key: courthouseId, words: name })),
          ]}
          value={draft.courthouseId === '' ? ELSEWHERE : draft.courthouseId}
          onChange={(key) => change({ courthouseId: key === ELSEWHERE ? '' : key })}
        />
      </div>
      <RadioChips
        label={t('outsideKind')}
        chips={KINDS}
        value={KINDS.find(({ key }) => key === draft.kind)?.key ?? null}
        onChange={(kind) => change({ kind })}
      />
      <EntryFoot {...entry.foot} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}
