import { parseGenerateSessions } from '@starling/shared/forms/parse-session-template';
import { addDays, localDate } from '@starling/shared/time/local-date';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GenerateSessionsDocument, type GenerateSessionsMutation } from '../../gql/graphql.ts';
import { weekDay } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { useViewer } from '../../parts/viewer.ts';
import { DateField } from '../../ui/Field.tsx';

type Made = Extract<GenerateSessionsMutation['generateSessions'], { readonly __typename: 'SessionsGenerated' }>;

const AHEAD_DAYS = 90;

/** Makes the sessions of every template up to a day, and says which days were left out and why. Asked twice, it makes none twice. */
export function GenerateAhead({ why, onChanged }: { readonly why: string | undefined; readonly onChanged: () => void }) {
  const { t } = useTranslation('plans');
  const [made, setMade] = useState<Made | null>(null);
  return (
    <section className="plan-ahead" aria-label={t('ahead')}>
      <h2>{t('ahead')}</h2>
      <p className="second small">{t('aheadSub')}</p>
      <FormPanel title={t('generate')} keyHint="M" keyGroup={t('keyGroup')} why={why}>
        {(close) => (
          <GenerateForm
            onMade={(one) => {
              setMade(one);
              onChanged();
            }}
            onClose={close}
          />
        )}
      </FormPanel>
      {made === null ? null : <WhatWasMade made={made} />}
    </section>
  );
}

function GenerateForm({ onMade, onClose }: { readonly onMade: (made: Made) => void; readonly onClose: () => void }) {
  const { t } = useTranslation('plans');
  const { today } = useViewer();
  const entry = useEntry({
    document: GenerateSessionsDocument,
    empty: { until: addDays(localDate(today), AHEAD_DAYS) as string },
    inputOf: ({ until }: { readonly until: string }) => ({ until }),
    parse: parseGenerateSessions,
    onEntered: ({ generateSessions: answer }) => {
      if (answer.__typename !== 'SessionsGenerated') return;
      onMade(answer);
      onClose();
    },
  });
  return (
    <form className="form-body" aria-label={t('generate')} onSubmit={entry.onSubmit}>
      <DateField
        label={t('generateUntil')}
        value={entry.draft.until}
        onChange={(until) => entry.change({ until })}
        problems={entry.problemsAt('until')}
      />
      <EntryFoot {...entry.foot} act={t('generateIt')} onClose={onClose} />
    </form>
  );
}

function WhatWasMade({ made }: { readonly made: Made }) {
  const { t } = useTranslation('plans');
  return (
    <div className="plan-made" role="status">
      <p className="strong">{t('made', { count: made.planned.length, stood: made.stoodAlready })}</p>
      {made.leftOut.length === 0 ? null : (
        <>
          <p>{t('leftOut', { count: made.leftOut.length })}</p>
          <ul>
            {made.leftOut.map(({ name, on, why }) => (
              <li key={`${name} ${on}`}>
                <span className="record">{weekDay(on)}</span> {name}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
