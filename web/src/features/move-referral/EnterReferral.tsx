import { parseSaveReferral } from '@starling/shared/forms/parse-referral';
import { REFERRED_BY } from '@starling/shared/vocabulary/referral';
import { useTranslation } from 'react-i18next';
import { SaveReferralDocument, type ReferralRowFragment } from '../../gql/graphql.ts';
import { CaseFinder } from '../../parts/CaseFinder.tsx';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { DateField, Field } from '../../ui/Field.tsx';
import { RadioChips, Tick } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { draftOf, referralInput, type ReferralDraft, type TeamSays } from './referral-draft.ts';

const REFERRERS = choicesOf(REFERRED_BY);

const TEAM_SAYS = ['not_yet', 'yes', 'no'] as const satisfies readonly TeamSays[];

interface EnterReferralProps {
  /** The referral that is completed; left out for a new one. */
  readonly referral?: ReferralRowFragment;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** A referral into this court: who referred, when, the screening's tool and band, never its answers; and what came to be known of it since. */
export function EnterReferral({ referral, onEntered, onClose }: EnterReferralProps) {
  const { t } = useTranslation('queues');
  const { today } = useViewer();
  const known = referral ?? null;
  const entry = useEntry({
    document: SaveReferralDocument,
    empty: draftOf(known, today),
    inputOf: (draft: ReferralDraft) => referralInput(known, draft),
    parse: parseSaveReferral,
    onEntered: () => {
      say({ words: known === null ? t('referralEntered') : t('referralChanged'), tone: 'good' });
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
    <form className="form-body" aria-label={known === null ? t('enterReferral') : t('changeReferral')} onSubmit={entry.onSubmit}>
      <CaseFinder
        id={known === null ? 'referral-case' : `referral-case-${known.referralId}`}
        caseId={draft.caseId}
        onChoose={(caseId) => change({ caseId })}
        problems={problemsAt('caseId')}
      />
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
      <RadioChips
        label={t('teamSays')}
        value={draft.teamSays}
        onChange={(teamSays) => change({ teamSays })}
        chips={TEAM_SAYS.map((key) => ({ key, words: t(`team.${key}`) }))}
      />
      <EntryFoot {...entry.foot} act={known === null ? t('enterIt') : t('saveReferral')} onClose={onClose} />
    </form>
  );
}
