import { parseEstablishCircumstance } from '@starling/shared/forms/parse-clock-event';
import { PRECONDITION } from '@starling/shared/law/clocks/preconditions';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EstablishCircumstanceDocument } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { PetitionOf, type PetitionOfCase } from '../../parts/clocks/PetitionOf.tsx';
import { useCheckedForm } from '../../parts/clocks/use-checked-form.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { FieldNotes } from '../../ui/Field.tsx';
import { YesNo } from '../../ui/RadioChips.tsx';
import { ComboBox } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

interface Typed {
  readonly name: string;
  readonly holds: boolean | null;
  readonly petitionId: string;
}

interface EstablishCircumstanceProps {
  readonly caseId: string;
  readonly petitions: readonly PetitionOfCase[];
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

const CIRCUMSTANCES = Object.entries(PRECONDITION).map(([key, words]) => ({ key, words }));
const NOTHING_TYPED: Typed = { name: '', holds: null, petitionId: '' };

const idOf = (field: string): string => `circumstance-${field}`;

/** The first field, to come to when the form is opened. */
export const FIRST_CIRCUMSTANCE_FIELD = idOf('name');

/** Whether a circumstance holds on which clocks hang and that no date can show: yes or no, and on which petition. */
export function EstablishCircumstance({ caseId, petitions, onEntered, onClose }: EstablishCircumstanceProps) {
  const { t } = useTranslation(['clocks', 'common']);
  const { run, busy, fault } = useAct(EstablishCircumstanceDocument);
  const input = ({ name, holds, petitionId }: Typed) => ({ caseId, name, holds, petitionId: petitionId === '' ? null : petitionId });
  const checked = useCheckedForm<Typed>(NOTHING_TYPED, (typed) => parseEstablishCircumstance(input(typed)));
  const { form, refusal, problemsAt } = checked;
  const [words, setWords] = useState('');
  const typed = form.watch();
  const found = CIRCUMSTANCES.filter((one) => one.words.toLowerCase().includes(words.trim().toLowerCase()));
  const choose = (name: string): void => {
    form.setValue('name', name);
    setWords(CIRCUMSTANCES.find(({ key }) => key === name)?.words ?? '');
  };
  const type = (typedWords: string): void => {
    setWords(typedWords);
    if (CIRCUMSTANCES.find(({ key }) => key === typed.name)?.words !== typedWords) form.setValue('name', '');
  };
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const ready = checked.checked();
    if (ready === null || ready.holds === null || busy) return;
    const answer = (await run({ input: { ...input(ready), holds: ready.holds } }))?.establishCircumstance ?? null;
    checked.refuse(refusalOf(answer));
    if (answer?.__typename !== 'CircumstanceChanged') return;
    say({ words: t('circumstanceDone'), tone: 'good' });
    checked.startAnew();
    setWords('');
    onEntered();
  };
  return (
    <form className="clock-form" aria-label={t('circumstance')} onSubmit={(event) => void enter(event)}>
      <p className="second small">{t('circumstanceSub')}</p>
      <div className="clock-fields">
        <ComboBox
          id={idOf('name')}
          label={t('circumstanceName')}
          hint={t('kindHint')}
          choices={found}
          value={typed.name === '' ? null : typed.name}
          onChange={choose}
          typed={words}
          onType={type}
          nothing={t('kindNone')}
          problems={problemsAt('name')}
        />
        <div className="field">
          <span className="field-label">{t('circumstanceHolds')}</span>
          <YesNo
            id={idOf('holds')}
            label={t('circumstanceHolds')}
            value={typed.holds}
            onChange={(holds) => form.setValue('holds', holds)}
            words={{ yes: t('common:yes'), no: t('common:no') }}
          />
          <FieldNotes field={{ label: t('circumstanceHolds'), problems: problemsAt('holds') }} id={idOf('holds-notes')} />
        </div>
        <PetitionOf
          id={idOf('petitionId')}
          petitions={petitions}
          none={t('wholeCase')}
          value={typed.petitionId}
          onChange={(petitionId) => form.setValue('petitionId', petitionId)}
          problems={problemsAt('petitionId')}
        />
      </div>
      <EntryFoot refusal={refusal} fieldId={idOf} fault={fault} busy={busy} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}
