import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment } from '../../gql/graphql.ts';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { problemsOf } from '../../parts/refusals.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField, FieldNotes } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { withChange, withoutChange, type MinuteDraft } from './minute-draft.ts';
import type { useMinuteActs } from './use-minute-acts.ts';

const KINDS = ['corrected', 'nunc_pro_tunc', 'amended'] as const;

interface CorrectMinuteProps {
  readonly order: MinuteOrderNumberFragment;
  readonly draft: DraftInHand<MinuteDraft>;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

/** A new number that corrects the signed one: which kind, why, and the lines that read otherwise. The signed one stays as it is. */
export function CorrectMinute({ order, draft, acting, onClose }: CorrectMinuteProps) {
  const { t } = useTranslation(['minuteOrder', 'common']);
  const { content, change } = draft;
  useKeys([{ key: 'Escape', words: t('common:close').toLowerCase(), group: t('keyGroup'), act: onClose, inFields: true }]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!acting.busy) void acting.correct();
  };
  return (
    <form className="minute-form fades-in" aria-label={t('correctTitle')} onSubmit={send}>
      <RadioChips
        label={t('correctKind')}
        columns={1}
        chips={KINDS.map((key) => ({ key, words: t(`kind.${key}.words`), detail: t(`kind.${key}.detail`) }))}
        value={KINDS.find((one) => one === content.kind) ?? null}
        onChange={(kind) => change((now) => ({ ...now, kind }))}
      />
      <FieldNotes field={{ label: t('correctKind'), problems: problemsOf(acting.refusal, 'kind') }} id="correct-kind-notes" />
      <AreaField
        label={t('correctReason')}
        hint={t('correctReasonHint')}
        value={content.reason}
        onChange={(reason) => change((now) => ({ ...now, reason }))}
        problems={problemsOf(acting.refusal, 'reason')}
        record
      />
      <ChangedLines order={order} draft={draft} />
      <div className="button-row">
        <Button kind="act" type="submit" busy={acting.busy}>
          {t('makeCorrection')}
        </Button>
        <Button kind="quiet" keyHint="Escape" onPress={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </form>
  );
}

interface Line {
  readonly key: string;
  readonly section: string;
  readonly line: number;
  readonly was: string;
  readonly words: string;
  readonly group: string;
}

function ChangedLines({ order, draft }: Pick<CorrectMinuteProps, 'order' | 'draft'>) {
  const { t } = useTranslation('minuteOrder');
  const [chosen, choose] = useState<Line | null>(null);
  const [words, setWords] = useState('');
  const lines = useLines(order);
  const take = (key: string): void => {
    const line = lines.find((one) => one.key === key) ?? null;
    choose(line);
    setWords(line?.was ?? '');
  };
  const keep = (): void => {
    if (chosen === null) return;
    const { section, line, was } = chosen;
    draft.change((now) => withChange(now, { section, line, was, words: words.trim() }));
    choose(null);
    setWords('');
  };
  return (
    <>
      <Select label={t('lineToChange')} placeholder={t('linePlaceholder')} choices={lines} value={chosen?.key ?? null} onChange={take} />
      {chosen === null ? null : (
        <>
          <AreaField label={t('newWords')} hint={t('newWordsHint')} value={words} onChange={setWords} record />
          <div className="button-row">
            <Button onPress={keep}>{t('changeLine')}</Button>
          </div>
        </>
      )}
      <ul className="minute-changes" aria-label={t('changes')}>
        {draft.content.changes.length === 0 ? <li className="second small">{t('changesNone')}</li> : null}
        {draft.content.changes.map((one) => (
          <li key={`${one.section} ${one.line}`}>
            <span className="record">
              {one.was === '' ? null : <s>{one.was}</s>} {one.words === '' ? t('takenOut') : one.words}
            </span>
            <Button
              kind="quiet"
              label={t('dropChangeOf', { words: one.words })}
              onPress={() => draft.change((now) => withoutChange(now, one))}
            >
              {t('dropChange')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every line of the signed number under the head of its part, and one more for a line that is missing. */
function useLines(order: MinuteOrderNumberFragment): readonly Line[] {
  const { t } = useTranslation('minuteOrder');
  return order.sections.flatMap((part) => [
    ...part.lines.map((line, at) => ({
      ...{ key: `${part.key} ${at}`, section: part.key, line: at },
      ...{ was: line.words, words: line.words, group: part.title },
    })),
    {
      ...{ key: `${part.key} more`, section: part.key, line: part.lines.length },
      ...{ was: '', words: t('anotherLine'), group: part.title },
    },
  ]);
}
