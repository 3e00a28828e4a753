import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SavePrivateNoteDocument, type RecordColumnFragment } from '../../gql/graphql.ts';
import { useDraft } from '../../parts/drafts/use-draft.ts';
import { SavedState } from '../../parts/drafts/SavedState.tsx';
import { Covered } from '../../parts/names/Name.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '../../ui/Button.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';

interface PrivateNoteProps {
  readonly matter: Pick<RecordColumnFragment, 'row' | 'drafts' | 'privateNote'>;
  readonly onClose: () => void;
}

interface NoteDraft {
  /** Null: nothing was typed, and the kept note stands. */
  readonly words: string | null;
}

function readNote(content: unknown): NoteDraft {
  const words = typeof content === 'object' && content !== null && 'words' in content ? content.words : null;
  return { words: typeof words === 'string' ? words : null };
}

/** My own note on this matter: nobody else reads it, it goes into no minute and on no paper. */
export function PrivateNote({ matter, onClose }: PrivateNoteProps) {
  const { t } = useTranslation('room');
  const client = useApolloClient();
  const { hearingId, version } = matter.row;
  const stored = matter.drafts.find(({ part }) => part === 'note') ?? null;
  const draft = useDraft({ hearingId, version, part: 'note', stored, read: readNote });
  const { run, busy } = useAct(SavePrivateNoteDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const words = draft.content.words ?? matter.privateNote?.words ?? '';
  useKeys([{ key: 'Escape', words: t('backToRecord'), group: t('keys.look'), act: onClose, inFields: true }]);
  const save = async () => {
    await draft.settle();
    const answer = await run({ input: { hearingId, version: matter.privateNote?.version ?? null, words } });
    const refused = refusalOf(answer?.savePrivateNote);
    setRefusal(refused);
    if (answer === null || refused !== null) return draft.keepOn();
    draft.drop();
    readBenchAgain(client);
    onClose();
  };
  return (
    <section className="record-panel fades-in" aria-label={t('note.title')}>
      <PanelHead title={t('note.title')} aside={<SavedState kept={draft.kept} />} />
      <div className="record-part">
        <p className="second small">{t('note.sub')}</p>
        <Covered wide>
          <AreaField
            label={t('note.field')}
            rows={6}
            value={words}
            autoFocus
            onChange={(typed) => draft.change(() => ({ words: typed }))}
          />
        </Covered>
        <div className="button-row">
          <Button kind="act" busy={busy} onPress={() => void save()}>
            {t('note.save')}
          </Button>
          <Button kind="quiet" keyHint="Escape" onPress={onClose}>
            {t('backToRecord')}
          </Button>
        </div>
        <RefusalNotice refusal={refusal} />
      </div>
    </section>
  );
}
