import { parseRecordClockEvent } from '@starling/shared/forms/parse-clock-event';
import { HAPPENING, isHappening } from '@starling/shared/vocabulary/happening';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordClockEventDocument, type RecordClockEventInput } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { PetitionOf, type PetitionOfCase } from '../../parts/clocks/PetitionOf.tsx';
import { useCheckedForm } from '../../parts/clocks/use-checked-form.ts';
import { weekDay } from '../../parts/dates.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { DateField, TimeField } from '../../ui/Field.tsx';
import { ComboBox } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { happeningChoices } from './happening-choices.ts';

interface Typed {
  readonly kind: string;
  readonly happenedOn: string;
  readonly happenedAt: string;
  readonly petitionId: string;
}

interface RecordClockEventProps {
  readonly caseId: string;
  readonly petitions: readonly PetitionOfCase[];
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** Where the field of each part of the form stands on the page. */
const idOf = (field: string): string => `event-${field}`;

/** The first field, to come to when the form is opened. */
export const FIRST_EVENT_FIELD = idOf('kind');

/** What happened and when: a kind from the court's own list, a day, a time only where the law counts hours. No free text. */
export function RecordClockEvent({ caseId, petitions, onEntered, onClose }: RecordClockEventProps) {
  const { t } = useTranslation(['clocks', 'common']);
  const { today } = useViewer();
  const { run, busy, fault } = useAct(RecordClockEventDocument);
  const empty: Typed = { kind: '', happenedOn: today, happenedAt: '', petitionId: '' };
  const input = (typed: Typed): RecordClockEventInput => inputOf(caseId, typed);
  const checked = useCheckedForm<Typed>(empty, (typed) => parseRecordClockEvent(input(typed)));
  const { form, refusal, problemsAt } = checked;
  const typed = form.watch();
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const ready = checked.checked();
    if (ready === null || busy) return;
    const answer = (await run({ input: input(ready) }))?.recordClockEvent ?? null;
    checked.refuse(refusalOf(answer));
    if (answer?.__typename !== 'ClockEventChanged') return;
    const { words, happenedOn } = answer.happening;
    say({ words: t('entered', { words, day: weekDay(happenedOn) }), tone: 'good' });
    checked.startAnew();
    onEntered();
  };
  return (
    <form className="clock-form" aria-label={t('enter')} onSubmit={(event) => void enter(event)}>
      <p className="second small">{t('enterSub')}</p>
      <div className="clock-fields">
        <KindField key={checked.round} kind={typed.kind} onChange={(kind) => form.setValue('kind', kind)} problems={problemsAt('kind')} />
        <DateField
          id={idOf('happenedOn')}
          label={t('happenedOn')}
          value={typed.happenedOn}
          onChange={(day) => form.setValue('happenedOn', day)}
          problems={problemsAt('happenedOn')}
        />
        {countsHours(typed.kind) ? (
          <TimeField
            id={idOf('happenedAt')}
            label={t('happenedAt')}
            hint={t('happenedAtHint')}
            value={typed.happenedAt}
            onChange={(time) => form.setValue('happenedAt', time)}
            problems={problemsAt('happenedAt')}
          />
        ) : null}
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

interface KindFieldProps {
  readonly kind: string;
  readonly onChange: (kind: string) => void;
  readonly problems: Parameters<typeof ComboBox>[0]['problems'];
}

function KindField({ kind, onChange, problems }: KindFieldProps) {
  const { t } = useTranslation('clocks');
  const chosen = isHappening(kind) ? HAPPENING[kind].words : null;
  const [typed, setTyped] = useState(chosen ?? '');
  const type = (words: string): void => {
    setTyped(words);
    if (words !== chosen) onChange('');
  };
  const choose = (key: string): void => {
    setTyped(isHappening(key) ? HAPPENING[key].words : '');
    onChange(key);
  };
  return (
    <ComboBox
      id={idOf('kind')}
      label={t('kind')}
      hint={t('kindHint')}
      choices={happeningChoices(typed === chosen ? '' : typed, (stage) => t(`stage.${stage}`))}
      value={kind === '' ? null : kind}
      onChange={choose}
      typed={typed}
      onType={type}
      nothing={t('kindNone')}
      problems={problems}
    />
  );
}

function countsHours(kind: string): boolean {
  return isHappening(kind) && HAPPENING[kind].grain === 'hour';
}

/** A time that was typed before the kind was changed to one of days is not sent with it. */
function inputOf(caseId: string, { kind, happenedOn, happenedAt, petitionId }: Typed): RecordClockEventInput {
  return {
    caseId,
    kind,
    happenedOn,
    happenedAt: happenedAt === '' || !countsHours(kind) ? null : happenedAt,
    petitionId: petitionId === '' ? null : petitionId,
  };
}
