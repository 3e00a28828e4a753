import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ExplainLeftoverDocument, type LeftoverLineFragment } from '../../gql/graphql.ts';
import { instantWords } from '../../parts/dates.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';
import { placeOf } from './leftovers.ts';

const WORDS_ID = 'leftover-words';

interface LeftoverPanelProps {
  readonly item: LeftoverLineFragment;
  readonly sessionId: string;
  readonly onChanged: () => void;
}

/** One thing left over: what is wrong and what to do, the way to it, and the words that let it stay open where words are enough. */
export function LeftoverPanel({ item, sessionId, onChanged }: LeftoverPanelProps) {
  const { t } = useTranslation('closeList');
  const navigate = useNavigate();
  const path = placeOf(item, sessionId);
  const go = (): void => (path === null ? undefined : void navigate(path));
  useKeys([
    {
      key: 'O',
      words: t('keyGo'),
      group: t('keyGroup'),
      act: go,
      why: path === null ? t('goneFromView') : undefined,
    },
  ]);
  return (
    <div className="leftover">
      <h2>{item.itemWords}</h2>
      <p>
        {item.words} {item.cite === null ? null : <Cite cite={item.cite} />}
      </p>
      <div className="button-row">
        <Button keyHint="O" icon="arrow" why={path === null ? t('goneFromView') : undefined} onPress={go}>
          {t('goTo')}
        </Button>
      </div>
      {item.explained === null ? null : <Explained explained={item.explained} />}
      {item.mayExplain ? <Explain item={item} sessionId={sessionId} onChanged={onChanged} /> : <Notice tone="stop">{t('mustNot')}</Notice>}
    </div>
  );
}

function Explained({ explained }: { readonly explained: NonNullable<LeftoverLineFragment['explained']> }) {
  return (
    <Notice tone="good">
      <p className="record">{explained.words}</p>
      <p className="caption">
        {[explained.byName, explained.at === null ? null : instantWords(explained.at)].filter((words) => words !== null).join(', ')}
      </p>
    </Notice>
  );
}

function Explain({ item, sessionId, onChanged }: LeftoverPanelProps) {
  const { t } = useTranslation(['closeList', 'common']);
  const { acts } = useViewer();
  const { run, busy, fault } = useAct(ExplainLeftoverDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [words, setWords] = useState('');
  const { hearingId } = item;
  const why = acts.includes('closeList.explain') ? undefined : t('notYours');
  useKeys([{ key: 'E', words: t('keyExplain'), group: t('keyGroup'), act: () => document.getElementById(WORDS_ID)?.focus(), why }]);
  if (hearingId === null) return null;
  const explain = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const answer = (await run({ input: { sessionId, hearingId, item: item.item, words } }))?.explainLeftover ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'LeftoverSaid') return;
    say({ words: t('explained'), tone: 'good' });
    setWords('');
    onChanged();
  };
  return (
    <form className="leftover-explain" onSubmit={(event) => void explain(event)}>
      <AreaField
        id={WORDS_ID}
        label={item.explained === null ? t('explain') : t('explainAgain')}
        hint={t('explainHint')}
        value={words}
        onChange={setWords}
        problems={problemsOf(refusal, 'words')}
        record
      />
      <div className="button-row">
        <Button kind="act" type="submit" keyHint="E" busy={busy} why={why}>
          {t('explainIt')}
        </Button>
      </div>
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </form>
  );
}
