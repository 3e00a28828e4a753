import { parseChangeClock } from '@starling/shared/forms/parse-clock-change';
import { invalid } from '@starling/shared/refusal';
import { refuse, type Result } from '@starling/shared/result';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeClockDocument, type ClockLineFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { PetitionOf, type PetitionOfCase } from '../../parts/clocks/PetitionOf.tsx';
import { useCheckedForm } from '../../parts/clocks/use-checked-form.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { FieldNotes } from '../../ui/Field.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { say } from '../../ui/toasts.ts';
import { CHANGES, changeInput, emptyChange, lacksDay, type ChangeDraft } from './change-draft.ts';
import { ChangeFields } from './ChangeFields.tsx';

interface ChangeClockProps {
  readonly caseId: string;
  readonly clocks: readonly ClockLineFragment[];
  readonly petitions: readonly PetitionOfCase[];
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Where the field of each part of the form stands on the page. */
const idOf = (field: string): string => `change-${field}`;

/** The first field, to come to when the form is opened. */
export const FIRST_CHANGE_FIELD = idOf('kind');

/** A time waiver, its withdrawal, an extension, a stop or a new run: only what the kind asks for, and what the law has against it beside the form. */
export function ChangeClock({ caseId, clocks, petitions, onEntered, onClose }: ChangeClockProps) {
  const { t } = useTranslation(['clocks', 'common']);
  const { today } = useViewer();
  const { run, busy, fault } = useAct(ChangeClockDocument);
  const read = (typed: ChangeDraft): Result<unknown> =>
    lacksDay(typed)
      ? refuse(invalid([{ field: 'untilOn', message: t('waivedToMissing'), cites: [] }]))
      : parseChangeClock(changeInput(caseId, typed));
  const checked = useCheckedForm<ChangeDraft>(emptyChange(today), read);
  const { form, refusal, problemsAt } = checked;
  const draft = form.watch();
  const change = (part: Partial<ChangeDraft>): void => form.reset({ ...draft, ...part }, { keepDefaultValues: true });
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const ready = checked.checked();
    if (ready === null || busy) return;
    const answer = (await run({ input: changeInput(caseId, ready) }))?.changeClock ?? null;
    checked.refuse(refusalOf(answer));
    if (answer?.__typename !== 'ClockChanged') return;
    say({ words: t('changed', { words: answer.change.words }), tone: 'good' });
    checked.startAnew();
    onEntered();
  };
  return (
    <form className="clock-form" aria-label={t('change')} onSubmit={(event) => void enter(event)}>
      <p className="second small">{t('changeSub')}</p>
      <div id={idOf('kind')} tabIndex={-1}>
        <RadioChips
          label={t('changeKind')}
          chips={CHANGES.map((key) => ({ key, words: t(key) }))}
          value={draft.kind === '' ? null : draft.kind}
          onChange={(kind) => change({ kind, clock: '' })}
        />
        <FieldNotes field={{ label: t('changeKind'), problems: problemsAt('kind') }} id={idOf('kind-notes')} />
      </div>
      {draft.kind === '' ? null : (
        <ChangeFields draft={draft} onChange={change} clocks={clocks} problemsAt={problemsAt} idOf={idOf}>
          <PetitionOf
            id={idOf('petitionId')}
            petitions={petitions}
            none={t('everyPetition')}
            value={draft.petitionId}
            onChange={(petitionId) => change({ petitionId })}
            problems={problemsAt('petitionId')}
          />
        </ChangeFields>
      )}
      <EntryFoot refusal={refusal} fieldId={idOf} fault={fault} busy={busy} act={t('changeIt')} onClose={onClose} />
    </form>
  );
}
