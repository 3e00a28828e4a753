import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CourtPhrasesDocument, EndPhraseDocument, type CourtPhraseFragment } from '../../gql/graphql.ts';
import { TakeBack } from '../../parts/clocks/TakeBack.tsx';
import { shortDate } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { RowPanel } from '../../parts/forms/RowPanel.tsx';
import { useTold } from '../../parts/use-told.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../../ui/RadioChips.tsx';
import { Table } from '../../ui/Table.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { phraseStanding } from './phrase-draft.ts';
import { SavePhrase } from './SavePhrase.tsx';
import { usePhraseColumns } from './use-phrase-columns.tsx';

/** The court's own phrases for its orders: who carries them out, until when, and how they are said. One that ended stays on its orders. */
export function PhrasesPart() {
  const { t } = useTranslation('phrases');
  const asked = useQuery(CourtPhrasesDocument);
  return (
    <Waits asked={asked} rows={8}>
      <section className="closed-part" aria-label={t('list')}>
        <h2>{t('list')}</h2>
        <p className="second small">{t('sub')}</p>
        <Phrases phrases={asked.data?.orderPhrases ?? []} onChanged={() => void asked.refetch().catch(() => undefined)} />
      </section>
    </Waits>
  );
}

interface PhrasesProps {
  readonly phrases: readonly CourtPhraseFragment[];
  readonly onChanged: () => void;
}

function Phrases({ phrases, onChanged }: PhrasesProps) {
  const { t } = useTranslation('phrases');
  const { acts, today } = useViewer();
  const mayChange = acts.includes('phrase.change');
  const [withEnded, showEnded] = useState(false);
  const [changing, change] = useState<string | null>(null);
  const standing = phrases.filter((phrase) => phraseStanding(phrase, today) !== 'ended');
  const shown = withEnded ? phrases : standing;
  const columns = usePhraseColumns(
    mayChange ? (phrase) => <PhraseActs phrase={phrase} onChange={change} onChanged={onChanged} /> : undefined,
  );
  const last = Math.max(0, ...phrases.map(({ ordinal }) => ordinal));
  return (
    <>
      <div className="button-row">
        <p role="status">{t('shown', { count: standing.length })}</p>
        <Tick ticked={withEnded} onChange={showEnded}>
          {t('showEnded')}
        </Tick>
      </div>
      {shown.length === 0 ? (
        <Empty title={t('none')}>
          <p>{t('noneSub')}</p>
        </Empty>
      ) : (
        <Table
          caption={t('list')}
          columns={columns}
          rows={shown}
          idOf={({ phraseId }) => phraseId}
          below={(phrase) =>
            mayChange ? (
              <RowPanel
                title={t('changeOf', { words: phrase.words })}
                keyGroup={t('keyGroup')}
                isOpen={changing === phrase.phraseId}
                onClose={() => change(null)}
              >
                {(close) => <SavePhrase key={phrase.version} phrase={phrase} ordinal={last} onEntered={onChanged} onClose={close} />}
              </RowPanel>
            ) : null
          }
        />
      )}
      <FormPanel title={t('enter')} keyHint="N" keyGroup={t('keyGroup')} why={mayChange ? undefined : t('notYours')}>
        {(close) => <SavePhrase key={last} phrase={null} ordinal={last + 1} onEntered={onChanged} onClose={close} />}
      </FormPanel>
    </>
  );
}

interface PhraseActsProps {
  readonly phrase: CourtPhraseFragment;
  readonly onChange: (phraseId: string) => void;
  readonly onChanged: () => void;
}

function PhraseActs({ phrase, onChange, onChanged }: PhraseActsProps) {
  const { t } = useTranslation('phrases');
  const { today } = useViewer();
  const { run, busy } = useTold(EndPhraseDocument);
  const { phraseId, version, words } = phrase;
  const end = async (): Promise<void> => {
    if (await run({ input: { phraseId, version, validUntil: today } }, t('endedNow', { on: shortDate(today) }))) onChanged();
  };
  return (
    <span className="phrase-acts">
      <Button kind="quiet" label={t('changeOf', { words })} onPress={() => onChange(phraseId)}>
        {t('change')}
      </Button>
      {phrase.validUntil === null ? (
        <TakeBack words={words} asks={{ act: t('end'), sure: t('endSure'), yes: t('endYes') }} busy={busy} onTakeBack={() => void end()} />
      ) : null}
    </span>
  );
}
