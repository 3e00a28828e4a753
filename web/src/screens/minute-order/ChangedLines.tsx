import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment } from '../../gql/graphql.ts';
import type { DraftInHand } from '../../parts/drafts/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { withLine, withoutChange, wordsOfLine, type MinuteDraft } from './minute-draft.ts';

interface ChangedLinesProps {
  readonly order: MinuteOrderNumberFragment;
  readonly draft: DraftInHand<MinuteDraft>;
  /** What happens when no line is changed. */
  readonly none: string;
}

/** The lines of a number that are to read otherwise. What is typed is in the draft with each key: the number is made with it, whether or not the line was closed. */
export function ChangedLines({ order, draft, none }: ChangedLinesProps) {
  const { t } = useTranslation('minuteOrder');
  const [key, choose] = useState<string | null>(null);
  const lines = useLines(order);
  const chosen = lines.find((one) => one.key === key) ?? null;
  return (
    <>
      <Select label={t('lineToChange')} placeholder={t('linePlaceholder')} choices={lines} value={key} onChange={choose} />
      {chosen === null ? null : (
        <>
          <AreaField
            label={t('newWords')}
            hint={t('newWordsHint')}
            value={wordsOfLine(draft.content, chosen)}
            onChange={(words) => draft.change((now) => withLine(now, chosen, words))}
            record
          />
          <div className="button-row">
            <Button onPress={() => choose(null)}>{t('changeLine')}</Button>
          </div>
        </>
      )}
      <ChangesSoFar draft={draft} none={none} />
    </>
  );
}

function ChangesSoFar({ draft, none }: Pick<ChangedLinesProps, 'draft' | 'none'>) {
  const { t } = useTranslation('minuteOrder');
  const { changes } = draft.content;
  return (
    <ul className="minute-changes" aria-label={t('changes')}>
      {changes.length === 0 ? <li className="second small">{none}</li> : null}
      {changes.map((one) => (
        <li key={`${one.section} ${one.line}`}>
          <span className="record">
            {one.was === '' ? null : <s>{one.was}</s>} {one.words.trim() === '' ? t('takenOut') : one.words}
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

/** Every line of the number under the head of its part, and one more for a line that is missing. */
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
