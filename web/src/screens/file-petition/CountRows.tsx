import { COUNT_LEVEL, type CountLevel } from '@starling/shared/vocabulary/count';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { Notice, type Cause } from '../../ui/Notice.tsx';
import { Tick } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import type { CountDraft, PetitionDraft } from './petition-draft.ts';
import type { Filing } from './use-filing-petition.ts';

const LEVELS = Object.entries(COUNT_LEVEL).map(([key, words]) => ({ key, words }));

interface CountRowsProps {
  readonly draft: PetitionDraft;
  readonly onChange: (draft: PetitionDraft) => void;
  readonly filing: Pick<Filing, 'problemsAt' | 'asksAt'>;
  readonly onAdd: () => void;
}

/** The counts in their order; a count's number is its place. */
export function CountRows({ draft, onChange, filing, onAdd }: CountRowsProps) {
  const { t } = useTranslation('filePetition');
  const put = (next: CountDraft): void => onChange({ ...draft, counts: draft.counts.map((one) => (one.key === next.key ? next : one)) });
  const take = (key: number): void => onChange({ ...draft, counts: draft.counts.filter((one) => one.key !== key) });
  return (
    <div className="count-rows">
      {draft.counts.length === 0 ? <p className="second">{t('noCounts')}</p> : null}
      {draft.counts.map((count, place) => (
        <fieldset key={count.key} className="count-row">
          <legend className="record">{t('count', { number: place + 1 })}</legend>
          <CountFields count={count} place={place} put={put} filing={filing} />
          <Button kind="quiet" icon="shut" onPress={() => take(count.key)}>
            {t('removeCount', { number: place + 1 })}
          </Button>
        </fieldset>
      ))}
      <CountsTogether problems={filing.problemsAt('counts')} />
      <Button icon="plus" keyHint="A" onPress={onAdd}>
        {t('addCount')}
      </Button>
    </div>
  );
}

function CountsTogether({ problems }: { readonly problems: readonly Cause[] }) {
  return problems.length === 0 ? null : <Notice causes={problems} />;
}

interface CountFieldsProps {
  readonly count: CountDraft;
  readonly place: number;
  readonly put: (next: CountDraft) => void;
  readonly filing: Pick<Filing, 'problemsAt' | 'asksAt'>;
}

function CountFields({ count, place, put, filing }: CountFieldsProps) {
  const { t } = useTranslation('filePetition');
  const at = (field: string): { readonly id: string; readonly problems: readonly Cause[] } => ({
    id: `counts.${place}.${field}`,
    problems: filing.problemsAt(`counts.${place}.${field}`),
  });
  const statute = at('statute');
  const chooseLevel = (key: string): void => {
    if (isLevel(key)) put({ ...count, level: key });
  };
  return (
    <div className="count-fields">
      <Field
        {...statute}
        label={t('statute')}
        hint={t('statuteHint')}
        value={count.statute}
        onChange={(typed) => put({ ...count, statute: typed, statuteConfirmed: false })}
      />
      <Field
        {...at('description')}
        label={t('description')}
        value={count.description}
        onChange={(description) => put({ ...count, description })}
      />
      <Select {...at('level')} label={t('level')} choices={LEVELS} value={count.level} onChange={chooseLevel} />
      <DateField
        {...at('offenseOn')}
        label={t('offenseOn')}
        value={count.offenseOn}
        onChange={(offenseOn) => put({ ...count, offenseOn })}
      />
      <Field {...at('agency')} label={t('agency')} value={count.agency} onChange={(agency) => put({ ...count, agency })} />
      <Field
        {...at('reportNumber')}
        label={t('reportNumber')}
        value={count.reportNumber}
        onChange={(reportNumber) => put({ ...count, reportNumber })}
      />
      <Field
        {...at('enhancements')}
        label={t('enhancements')}
        hint={t('enhancementsHint')}
        value={count.enhancements}
        onChange={(enhancements) => put({ ...count, enhancements })}
      />
      {filing.asksAt(statute.id) || count.statuteConfirmed ? (
        <div className="count-confirm">
          <Tick ticked={count.statuteConfirmed} onChange={(statuteConfirmed) => put({ ...count, statuteConfirmed })}>
            {t('statuteConfirmed')}
          </Tick>
        </div>
      ) : null}
    </div>
  );
}

function isLevel(key: string): key is CountLevel {
  return Object.hasOwn(COUNT_LEVEL, key);
}
