import { parseSaveReferral } from '@starling/shared/forms/parse-referral';
import { REFERRED_BY } from '@starling/shared/vocabulary/referral';
import { useTranslation } from 'react-i18next';
import { SaveReferralDocument, type ReferralInput } from '../../gql/graphql.ts';
import { CaseFinder } from '../../parts/CaseFinder.tsx';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf, textOrNull } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { DateField, Field } from '../../ui/Field.tsx';
import { Tick } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

const REFERRERS = choicesOf(REFERRED_BY);

interface ReferralDraft {
  readonly caseId: string | null;
  readonly fromDepartment: string;
  readonly referredBy: string;
  readonly referredOn: string;
  readonly tool: string;
  readonly band: string;
  readonly youthConsentOn: string;
  readonly counselConsulted: boolean;
}

function referralInput(draft: ReferralDraft): ReferralInput {
  return {
    caseId: draft.caseId,
    fromDepartment: draft.fromDepartment.trim(),
    referredBy: draft.referredBy,
    referredOn: draft.referredOn,
    tool: textOrNull(draft.tool),
    band: textOrNull(draft.band),
    youthConsentOn: textOrNull(draft.youthConsentOn),
    counselConsulted: draft.counselConsulted,
    teamRecommends: null,
  };
}

/** A referral into this court: who referred, when, the screening's tool and band, never its answers. */
export function EnterReferral({ onEntered, onClose }: { readonly onEntered: () => void; readonly onClose: () => void }) {
  const { t } = useTranslation('queues');
  const { today } = useViewer();
  const empty: ReferralDraft = {
    caseId: null,
    fromDepartment: '',
    referredBy: '',
    referredOn: today,
    tool: '',
    band: '',
    youthConsentOn: '',
    counselConsulted: false,
  };
  const entry = useEntry({
    document: SaveReferralDocument,
    empty,
    inputOf: referralInput,
    parse: parseSaveReferral,
    onEntered: () => {
      say({ words: t('referralEntered'), tone: 'good' });
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  const field = (name: 'fromDepartment' | 'tool' | 'band') => ({
    label: t(name),
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    problems: problemsAt(name),
  });
  return (
    <form className="form-body" aria-label={t('enterReferral')} onSubmit={entry.onSubmit}>
      <CaseFinder id="referral-case" caseId={draft.caseId} onChoose={(caseId) => change({ caseId })} problems={problemsAt('caseId')} />
      <div className="form-fields">
        <Field {...field('fromDepartment')} />
        <Select
          label={t('referredBy')}
          placeholder={t('referredByPlaceholder')}
          choices={REFERRERS}
          value={draft.referredBy === '' ? null : draft.referredBy}
          onChange={(referredBy) => change({ referredBy })}
          problems={problemsAt('referredBy')}
        />
        <DateField
          label={t('referredOn')}
          value={draft.referredOn}
          onChange={(referredOn) => change({ referredOn })}
          problems={problemsAt('referredOn')}
        />
        <Field {...field('tool')} hint={t('toolHint')} />
        <Field {...field('band')} />
        <DateField
          label={t('youthConsentOn')}
          value={draft.youthConsentOn}
          onChange={(youthConsentOn) => change({ youthConsentOn })}
          problems={problemsAt('youthConsentOn')}
        />
      </div>
      <Tick ticked={draft.counselConsulted} onChange={(counselConsulted) => change({ counselConsulted })}>
        {t('counselConsulted')}
      </Tick>
      <EntryFoot {...entry.foot} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}
