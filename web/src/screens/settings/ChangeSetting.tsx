import { useCallback, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeSettingDocument, type SettingLineFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField, DateField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';
import { draftOf, sayDraft, valueOf, type SettingDraft } from './setting-draft.ts';
import { SettingValue } from './SettingValue.tsx';

interface ChangeSettingProps {
  readonly setting: SettingLineFragment;
  readonly onDone: () => void;
  readonly onStale: () => void;
}

/** A change in place: the answer, from when, why, and the sentence it makes. A refusal leaves everything typed where it is. */
export function ChangeSetting({ setting, onDone, onStale }: ChangeSettingProps) {
  const { t } = useTranslation(['settings', 'common']);
  const { today } = useViewer();
  const { run, busy, fault } = useAct(ChangeSettingDocument);
  const [draft, setDraft] = useState<SettingDraft>(() => draftOf(setting, today));
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const { name, kind, version, question } = setting;
  const change = (part: Partial<SettingDraft>): void => setDraft({ ...draft, ...part });
  // The same one at every drawing: a refusal that is drawn anew takes the hand to its first cause, away from what is being typed.
  const id = useCallback((field: string): string => `${field}-${name}`, [name]);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { fromOn, reason } = draft;
    const answer = (await run({ input: { name, version, value: valueOf(kind, draft), fromOn, reason } }))?.changeSetting ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename === 'Stale') onStale();
    if (answer?.__typename !== 'SettingChanged') return;
    say({ words: t('changed', { on: longDate(fromOn) }), tone: 'good' });
    onDone();
  };
  return (
    <form className="setting-change" aria-label={t('changeOf', { question })} onSubmit={(event) => void enter(event)}>
      <SettingValue setting={setting} draft={draft} onChange={change} id={id('value')} problems={problemsOf(refusal, 'value')} />
      <DateField
        id={id('fromOn')}
        label={t('fromOn')}
        width="half"
        hint={t('fromHint')}
        min={today}
        value={draft.fromOn}
        onChange={(fromOn) => change({ fromOn })}
        problems={problemsOf(refusal, 'fromOn')}
      />
      <AreaField
        id={id('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        rows={2}
        required
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        problems={problemsOf(refusal, 'reason')}
      />
      <p className="setting-preview">
        {t('preview', {
          on: longDate(draft.fromOn),
          question,
          answer: sayDraft(setting, draft, { yes: t('common:yes'), no: t('common:no') }),
        })}
      </p>
      {fault === null ? null : <Notice>{t('common:didNotSave')}</Notice>}
      <RefusalNotice refusal={refusal} fieldId={id} />
      <div className="button-row">
        <Button kind="act" type="submit" busy={busy}>
          {t('enter')}
        </Button>
        <Button onPress={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
