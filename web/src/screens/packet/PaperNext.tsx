import { NEXT_QUEUE, NEXT_STEP, NO_NEXT_REASON } from '@starling/shared/vocabulary/next-step';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SessionsOfDayDocument } from '../../gql/graphql.ts';
import { clockTimeFull } from '../../parts/dates.ts';
import { choicesOf } from '../../parts/forms/typed.ts';
import { DateField, TimeField } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import type { PaperDraft } from './paper-draft.ts';

const STEPS = choicesOf(NEXT_STEP);
const REASONS = { queue: choicesOf(NEXT_QUEUE), none: choicesOf(NO_NEXT_REASON) } as const;

interface PaperNextProps {
  readonly draft: PaperDraft;
  readonly onChange: (part: Partial<PaperDraft>) => void;
}

/** What next, as the paper says it: a day with its session, the queue, or nothing with the reason. */
export function PaperNext({ draft, onChange }: PaperNextProps) {
  const { t } = useTranslation('packet');
  const choose = (step: string): void => onChange({ step, sessionId: '', startsAt: '', reason: '' });
  return (
    <>
      <RadioChips label={t('next')} chips={STEPS} value={STEPS.find(({ key }) => key === draft.step)?.key ?? null} onChange={choose} />
      {draft.step === 'date' ? <NextDay draft={draft} onChange={onChange} /> : null}
      {draft.step === 'queue' || draft.step === 'none' ? (
        <Select
          label={t('nextReason')}
          placeholder={t('nextReasonPlaceholder')}
          choices={REASONS[draft.step]}
          value={draft.reason === '' ? null : draft.reason}
          onChange={(reason) => onChange({ reason })}
        />
      ) : null}
    </>
  );
}

function NextDay({ draft, onChange }: PaperNextProps) {
  const { t } = useTranslation('packet');
  const [on, setOn] = useState('');
  const { data } = useQuery(SessionsOfDayDocument, { variables: { on }, skip: on === '' });
  const sessions = data?.sessions ?? [];
  return (
    <div className="form-fields">
      <DateField label={t('nextOn')} value={on} onChange={setOn} />
      <Select
        label={t('nextSession')}
        placeholder={t('nextSessionPlaceholder')}
        hint={on !== '' && data !== undefined && sessions.length === 0 ? t('noSession') : undefined}
        choices={sessions.map(({ sessionId, name, department, startsAt }) => ({
          key: sessionId,
          words: t('sessionLine', { at: clockTimeFull(startsAt), name, department }),
        }))}
        value={draft.sessionId === '' ? null : draft.sessionId}
        onChange={(sessionId) => onChange({ sessionId })}
      />
      <TimeField label={t('nextAt')} hint={t('nextAtHint')} value={draft.startsAt} onChange={(startsAt) => onChange({ startsAt })} />
    </div>
  );
}
